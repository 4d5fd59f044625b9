"""What a source of imagery is: typed scenes and periods, and the protocol that every source implements.

A composite is made piece by piece on one planned grid (``area.plan_area``). For every period and
sensor the maker (``compositing/compose.py``) asks its source twice:

1. ``scenes(sensor, period, report)`` – what there is, once per period: for the log, the table of
   scenes and the tags. An empty tuple means that nothing was found.
2. ``piece(sensor, period, scenes, grid, report)`` – the composite of one piece of the grid.

Two kinds of source exist. One reads scenes and leaves the median to ``compositing/median.py``
(files on disk, STAC). The other has the median computed by a service and returns what came back
(Sentinel Hub). Both must give the same piece whatever the cut: a pixel's value may depend on
nothing but the pixel's place. Errors are EngineError; retries are the source's own matter.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Callable, Iterable, Optional, Protocol, Tuple

import numpy as np

from ...contract.bands import BAND_SETS, S1_BANDS, S2_BANDS
from ...contract.errors import EngineError
from ...contract.seasons import SEASON_NAMES
from ...contract.sentences import joined, sentence
from ..feedback import Report
from ..io.grid import Grid
from ..io.offset import RADIOMETRIC_OFFSET_DN

__all__ = ["RADIOMETRIC_OFFSET_DN"]

SENTINEL1, SENTINEL2 = "sentinel1", "sentinel2"
SENSORS = (SENTINEL2, SENTINEL1)
#: The passes of the radar apart are layers of their own, made of the same scenes.
S1_ASC, S1_DESC = "sentinel1_asc", "sentinel1_desc"
PASSES = {S1_ASC: "ascending", S1_DESC: "descending"}
#: Levels of Sentinel-2 and kinds of backscatter as a series says them (its column ``product``).
L2A, L1C = "l2a", "l1c"
RTC_GAMMA0, ELLIPSOID_GAMMA0, SIGMA0 = "rtc_gamma0", "ellipsoid_gamma0", "sigma0"
TOGETHER, APART = "together", "apart"
BANDS = {SENTINEL1: S1_BANDS, SENTINEL2: S2_BANDS, S1_ASC: S1_BANDS, S1_DESC: S1_BANDS}


@dataclass(frozen=True)
class DateRange:
    """A season or any other period: both days belong to it. ``season`` is spring …, year, or empty."""

    name: str  # of files and layers: 2021-spring, 2021, 2021-03-01_2021-04-15
    first: date
    last: date
    season: str = ""

    def holds(self, day: date) -> bool:
        """Tell whether ``day`` lies in the period."""
        return self.first <= day <= self.last

    @property
    def title(self) -> str:
        """The name, as a sentence where a season is in it: 2021-spring."""
        if self.season not in SEASON_NAMES:
            return self.name
        return joined((str(self.first.year), SEASON_NAMES[self.season]), "-")

    @property
    def middle(self) -> date:
        """The day in the middle: how far apart two periods are is counted between these."""
        return date.fromordinal((self.first.toordinal() + self.last.toordinal()) // 2)


@dataclass(frozen=True)
class BandFile:
    """One band of a raster: a path or an address that GDAL opens, and the band's number from 1."""

    address: str
    band: int = 1


@dataclass(frozen=True)
class Mask:
    """Which pixels are not clear. ``kind``: "scl" (scene classification), "cloud" (not 0: cloud), or "clear"
    (1 is clear; 0, no data, and 2, cloud, are not: the service's mask)."""

    file: BandFile
    kind: str


@dataclass(frozen=True)
class SceneRecord:
    """One acquisition, or a tile of one, as it can be read."""

    id: str
    sensor: str  # one of SENSORS
    day: date
    files: Tuple[BandFile, ...]  # in the order of the bands that the source was asked for
    unit: str = ""  # a reading of io.units: "dn", "reflectance", …; "db", "linear", …
    mask: Optional[Mask] = None
    offset_dn: float = 0.0  # what the producer added and must be taken off, RADIOMETRIC_OFFSET_DN or 0
    nodata: Optional[float] = None  # where the file itself names none
    orbit: str = ""  # "descending", "ascending", or empty where unknown
    baseline: str = ""  # processing baseline, such as 05.09
    cloud_percent: Optional[float] = None
    backscatter: str = ""  # "sigma0" or "gamma0", or RTC_GAMMA0, ELLIPSOID_GAMMA0, where it is known
    overpass: str = ""  # its satellite's pass; scenes of one pass are one observation; empty: not known
    scaling: Tuple[Tuple[float, float], ...] = ()  # scale and offset tags of the bands; empty: none
    dtype: str = ""  # as stored; empty: not known
    season: str = ""  # a ready composite of this season: its day is only the season's middle
    #: UTC, ``end`` exclusive: of an acquisition its start + 1 s, of a ready composite its period.
    start: Optional[datetime] = None
    end: Optional[datetime] = None
    bands: Tuple[str, ...] = ()  # the names of ``files``; empty: those that the source was asked for
    level: str = ""  # of Sentinel-2: L2A or L1C, where it is known
    relative_orbit: str = ""  # its number, or the time of day that tells it from the others
    left: bool = False  # by the choice of dates: read only to fill what no date shows


def band_set(word: str) -> Tuple[str, ...]:
    """Return the bands of Sentinel-2 that a job's word means; EngineError for an unknown one."""
    if word not in BAND_SETS:
        raise EngineError(
            "bands",
            sentence("The bands {bands} are unknown.", bands=repr(word)),
            sentence("Choose one of {words}.", words=", ".join(BAND_SETS)),
        )
    return BAND_SETS[word]


def radar_layers(passes: str) -> Tuple[str, ...]:
    """Return the layers that are made of the radar; EngineError for an unknown word."""
    if passes not in (TOGETHER, APART):
        raise EngineError(
            "passes",
            sentence("The passes can't be {passes}.", passes=repr(passes)),
            sentence("Choose one of {words}.", words=", ".join((TOGETHER, APART))),
        )
    return (SENTINEL1,) if passes == TOGETHER else (S1_ASC, S1_DESC)


def sensor_behind(layer: str) -> str:
    """Return the sensor whose scenes a layer is made of."""
    return SENTINEL1 if layer in PASSES else layer


def layer_of(scene: SceneRecord) -> str:
    """Return the layer of a series that a scene belongs to: s2, s2_l1c, s1_asc, s1_desc, s1."""
    if scene.sensor == SENTINEL2:
        return "s2_l1c" if scene.level == L1C else "s2"
    return {"ascending": "s1_asc", "descending": "s1_desc"}.get(scene.orbit, "s1")


def of_pass(layer: str, scenes: Iterable[SceneRecord]) -> Tuple[SceneRecord, ...]:
    """Return the scenes of the pass that ``layer`` shows.

    Raises EngineError for a scene that does not tell its pass.
    """
    found = tuple(scenes)
    unknown = next((scene for scene in found if scene.orbit not in PASSES.values()), None)
    if unknown is not None:
        raise EngineError(
            "no-pass",
            sentence("The scene {scene} does not tell whether its pass is ascending.", scene=unknown.id),
            "Put ASC or DESC into its name, or take both passes together.",
        )
    return tuple(scene for scene in found if scene.orbit == PASSES[layer])


def in_order_of_passes(scenes: Iterable[SceneRecord]) -> Tuple[SceneRecord, ...]:
    """Return scenes by day, those of one pass side by side, the newest processing of it first."""

    def key(scene: SceneRecord) -> Tuple[date, str, float, str]:
        return scene.day, scene.overpass, -float(scene.baseline or 0), scene.id

    return tuple(sorted(scenes, key=key))


@dataclass(frozen=True)
class Cost:
    """What a piece is going to cost at a service."""

    pixels: int
    requests: int
    processing_units: float


@dataclass(frozen=True)
class SourceSpec:
    """How a source is named in tags and in the log, and how it wants to be asked."""

    name: str
    processed_by: str = ""  # who is to be named beside Copernicus
    backscatter: str = ""  # of all its Sentinel-1 data, where the source has only one kind
    parallel: int = 1  # pieces that may be asked for at once, from several threads
    ahead: int = 0  # scenes that are read while others are taken into the median
    #: The side of a piece for so many overpasses; None: what the memory bears.
    piece_px: Optional[Callable[[int], int]] = None
    #: What a piece of a sensor and of scenes is going to cost; None: nobody counts.
    cost: Optional[Callable[[str, Tuple[SceneRecord, ...], Grid], Cost]] = None
    #: The processing units and requests that a free account has in a month; None: there is none, or no bound.
    free_month: Optional[float] = None
    #: About how many bytes of scenes have to be fetched for the planned area; None: it is not known.
    fetched_bytes: Optional[Callable[[Tuple[SceneRecord, ...]], float]] = None


@dataclass(frozen=True)
class Piece:
    """The composite of one piece of the grid.

    ``values`` float32 [bands, height, width]: DN (reflectance × 10000, offset removed, not below 0)
    or dB; NaN where no observation is clear. ``clear`` uint16 [height, width]: how many are.
    ``fallback`` bool [height, width]: Sentinel-1 pixels that come from the ascending orbit because
    there is no descending one; all False else. ``filled`` uint8 [height, width], where gaps are filled
    from other dates: 1 what a date that was left shows, 2 what no date shows; its ``clear`` stays 0.
    """

    values: np.ndarray
    clear: np.ndarray
    fallback: np.ndarray
    filled: Optional[np.ndarray] = None


class Source(Protocol):
    """Where imagery comes from. See the module's first lines."""

    spec: SourceSpec

    def scenes(self, sensor: str, period: DateRange, report: Report) -> Tuple[SceneRecord, ...]:
        """Return the scenes of a period, oldest first."""

    def ever(self, report: Report) -> bool:
        """Tell whether there is any scene of the area, of whatever time; asked when there is none."""

    def classes(self, scene: SceneRecord, grid: Grid, report: Report) -> Optional[np.ndarray]:
        """Return what a scene's mask holds on ``grid``, however coarse; None where there is nothing."""

    def piece(
        self, sensor: str, period: DateRange, scenes: Tuple[SceneRecord, ...], grid: Grid, report: Report
    ) -> Piece:
        """Return the composite of ``scenes`` on ``grid``, a part of the planned grid."""
