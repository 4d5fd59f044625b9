"""What a GlobalUrbanMapper says about itself: its inputs, what stands for a missing one, its windows."""

from __future__ import annotations

from typing import Any

from .....contract.bands import S1_BANDS, S2_BANDS, TERRAIN_BANDS
from .....contract.model_spec import InputSpec, ModelSpec, OutputSpec, Tiling
from .network import GUM_1, WINDOW_PX

#: What stands for a pass of Sentinel-1 that is missing, in dB. GUM 1 has 0 dB, as the authors' export; for
#: GUM 2.0 the graph tells by this number whether one pass is missing or both.
NO_PASS_DB = -100.0
_URBAN_MAPPER = "GlobalUrbanMapper (Remote Sensing of Environment, 2024, S0034425724002608)"
_URBAN_MAPPER_2 = "GlobalUrbanMapper 2.0 (github.com/LauraChow77/GlobalUrbanMapper2.0)"


def default_spec(version: str, name: str, **texts: Any) -> ModelSpec:
    """Return the spec of a version; ``texts`` are facts of ModelSpec.

    A pixel has a result where each of ``needs`` is seen: terrain always; GUM 1 wants Sentinel-2 and a pass
    of Sentinel-1, GUM 2.0 one of them (spec of the urban mask, section 4).
    """
    passes = ("s1_asc", "s1_desc")
    no_pass = 0.0 if version == GUM_1 else NO_PASS_DB
    inputs = (
        InputSpec("s2", S2_BANDS, "DN", missing=(0.0,) * 4),
        *(InputSpec(one, S1_BANDS, "dB", missing=(no_pass,) * 2) for one in passes),
        InputSpec("terrain", TERRAIN_BANDS, "degrees", missing=(0.0, 0.0)),
    )
    needs = (("s2",), passes, ("terrain",)) if version == GUM_1 else (("s2", *passes), ("terrain",))
    output = OutputSpec("urban", "urban", 2, ("not urban", "urban"), "softmax")
    if not texts.get("attribution"):
        texts["attribution"] = _URBAN_MAPPER if version == GUM_1 else _URBAN_MAPPER_2
    tiling = Tiling(window_px=WINDOW_PX)
    return ModelSpec("urban", name, inputs, (output,), tiling, needs=needs, **texts)
