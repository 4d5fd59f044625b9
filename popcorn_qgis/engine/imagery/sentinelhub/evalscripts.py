"""What Sentinel Hub computes for each pixel: the evalscripts of the two composites, and their price.

An evalscript is JavaScript (version 3 of the service's interface). With the mosaicking ORBIT it sees
one sample for each overpass, and returns the median of the clear ones and how many they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Sequence

from ..compositing.observe import NOT_CLEAR_SCL
from ..scene import BANDS, PASSES, SENTINEL1, SENTINEL2

#: Sen2Cor's cloud probability from which a pixel counts as cloud, in percent; the scene classification
#: calls a pixel cloud from 35 to 65 % on, depending on its surroundings.
CLOUD_PERCENT = 40

#: The median of an even number of DN ends in .5: it travels doubled, in 16 bits, at half the price.
DN_SCALE = 2


def _sentinel2(bands: Sequence[str]) -> str:
    """Return the script of the median of some bands of Level-2A."""
    names = ", ".join(f'"{band}"' for band in bands)
    units = ", ".join(['"DN"'] * len(bands))
    medians = "\n".join(
        f"    doubledMedian(clear.map(function (s) {{ return s.{band}; }}))," for band in bands
    )
    return f"""//VERSION=3
// Median of the clear observations: [{", ".join(bands)}] in DN times {DN_SCALE}, and how many were clear.
function setup() {{
  return {{
    input: [{{
      bands: [{names}, "SCL", "CLD", "dataMask"],
      units: [{units}, "DN", "PERCENT", "DN"]
    }}],
    output: {{ id: "default", bands: {len(bands) + 1}, sampleType: "UINT16" }},
    mosaicking: "ORBIT"
  }};
}}

const HIDDEN = {list(NOT_CLEAR_SCL)};

function isClear(sample) {{
  return sample.dataMask === 1 && HIDDEN.indexOf(sample.SCL) < 0 && sample.CLD < {CLOUD_PERCENT};
}}

function doubledMedian(values) {{
  values.sort(function (a, b) {{ return a - b; }});
  const low = values[(values.length - 1) >> 1], high = values[values.length >> 1];
  return Math.min(Math.max(low, 0) + Math.max(high, 0), 65535);
}}

function evaluatePixel(samples) {{
  const clear = samples.filter(isClear);
  if (clear.length === 0) return {[0] * (len(bands) + 1)};
  return [
{medians}
    clear.length
  ];
}}
"""


#: What both scripts of Sentinel-1 ask for, and when a sample counts.
_RADAR_ASKED = """function setup() {
  return {
    input: [{ bands: ["VV", "VH", "dataMask"], units: ["LINEAR_POWER", "LINEAR_POWER", "DN"] }],
    output: { id: "default", bands: 3, sampleType: "FLOAT32" },
    mosaicking: "ORBIT"
  };
}

function isSeen(sample) {
  return sample.dataMask === 1 && sample.VV > 0 && sample.VH > 0;
}

"""

_SENTINEL1 = (
    """//VERSION=3
// Median of the looks, [VV, VH] in linear power, and how many there are. Of an even number the geometric
// mean of the middle two: their mean in dB.
"""
    + _RADAR_ASKED
    + """function median(values) {
  values.sort(function (a, b) { return a - b; });
  const low = values[(values.length - 1) >> 1], high = values[values.length >> 1];
  return low === high ? low : Math.sqrt(low * high);
}

function evaluatePixel(samples) {
  const seen = samples.filter(isSeen);
  if (seen.length === 0) return [0, 0, 0];
  return [
    median(seen.map(function (s) { return s.VV; })),
    median(seen.map(function (s) { return s.VH; })),
    seen.length
  ];
}
"""
)


_EACH_LOOK = (
    """//VERSION=3
// Mean of the looks in dB, which is the geometric mean of their power: [VV, VH] in linear power, and how many
// there are.
"""
    + _RADAR_ASKED
    + """function mean(values) {
  return Math.exp(values.reduce(function (sum, v) { return sum + Math.log(v); }, 0) / values.length);
}

function evaluatePixel(samples) {
  const seen = samples.filter(isSeen);
  if (seen.length === 0) return [0, 0, 0];
  return [
    mean(seen.map(function (s) { return s.VV; })),
    mean(seen.map(function (s) { return s.VH; })),
    seen.length
  ];
}
"""
)


@dataclass(frozen=True)
class Evalscript:
    """A script with what its requests cost per pixel and sample."""

    text: str
    output_bands: int
    input_bands: int  # without dataMask, which is free
    is_32_bit: bool
    orthorectified: bool

    def processing_units(self, pixels: int, samples: int) -> float:
        """Return the processing units of a request of ``pixels`` with ``samples`` overpasses.

        (pixels / 512²) × (input bands / 3) × samples, doubled for 32-bit output, and doubled for
        orthorectified radar; the first factor is at least 0.01 and a request costs at least 0.005:
        Sentinel Hub documentation, "Processing Unit definition",
        https://docs.sentinel-hub.com/api/latest/api/overview/processing-unit/
        """
        area = max(pixels / (512 * 512), 0.01)
        factor = (2 if self.is_32_bit else 1) * (2 if self.orthorectified else 1)
        return max(area * self.input_bands / 3 * max(samples, 1) * factor, 0.005)


def evalscripts(s2_bands: Sequence[str], radar: Sequence[str]) -> Dict[str, Evalscript]:
    """Return the scripts of Sentinel-2 with these bands, and of the layers of the radar."""
    optical = Evalscript(_sentinel2(s2_bands), len(s2_bands) + 1, len(s2_bands) + 2, False, False)
    looks = {layer: _EACH_LOOK if layer in PASSES else _SENTINEL1 for layer in radar}
    return {
        SENTINEL2: optical,
        **{
            layer: Evalscript(text, 3, 2, is_32_bit=True, orthorectified=True)
            for layer, text in looks.items()
        },
    }


#: As the models take their imagery.
EVALSCRIPTS = evalscripts(BANDS[SENTINEL2], (SENTINEL1,))
