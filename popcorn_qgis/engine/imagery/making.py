"""Makes the composites of all periods: piece by piece, gaps filled where asked, written and reported."""

from __future__ import annotations

import hashlib
import json
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
from rasterio.windows import Window

from ..errors import EngineError
from ..grid import Grid
from ..jobs import JobResult, RasterResult, Table
from ..raster import write_raster
from ..report import Report
from .area import PlannedArea, pieces_of
from .median import BYTES_PER_OBSERVATION
from .periods import neighbours
from .piecework import Place, in_order
from .sources import BANDS, SENTINEL1, SENTINEL2, DateRange, Piece, SceneRecord, Source

CLEAR_BAND, FILLED_BAND = "clear observations", "filled from another season"
KEYS = {SENTINEL1: "s1", SENTINEL2: "s2"}
TITLES = {SENTINEL1: "Sentinel-1", SENTINEL2: "Sentinel-2"}
SCENE_COLUMNS = (
    "composite",
    "sensor",
    "scene",
    "date",
    "orbit",
    "baseline",
    "cloud_percent",
    "offset_removed",
)

DEFAULT_MEMORY_MB = 1024
#: A piece is a multiple of the written file's blocks; small enough that a stop costs little.
SMALLEST_PIECE_PX, LARGEST_PIECE_PX = 256, 1024

#: Returns a piece that an earlier run has made, or makes and keeps it.
Keeper = Callable[[str, Callable[[], Piece]], Piece]


@dataclass(frozen=True)
class Order:
    """What is to be made: where, on which grid, for which periods, in how much memory."""

    folder: Path
    area: PlannedArea
    periods: Tuple[DateRange, ...]
    sensors: Tuple[str, ...]
    fill_gaps: bool
    memory_mb: int  # 0: the default bound
    recipe: Dict[str, object]  # all that a piece's pixels depend on beside scenes and grid


@dataclass
class Tally:
    """Pixels of one composite, counted while it is made."""

    wanted: int = 0
    gaps: int = 0
    filled: int = 0
    fallback: int = 0

    def percent(self, pixels: int) -> float:
        """Return a share of the wanted pixels."""
        return 100 * pixels / max(self.wanted, 1)


Found = Dict[Tuple[str, int], Tuple[SceneRecord, ...]]


def make_composites(source: Source, order: Order, keep: Keeper, report: Report) -> JobResult:
    """Write one raster per sensor and period that has scenes; return them with the table of scenes.

    Raises EngineError when no period of any sensor has a scene. A composite is written whole or not
    at all.
    """
    found = _search(source, order, report)
    _tell_cost(source, order, found, report)
    result_rasters: Dict[str, RasterResult] = {}
    numbers: Dict[str, float] = {}
    tables: List[Tuple[object, ...]] = []
    warnings: List[str] = []
    for sensor in order.sensors:
        present = [i for i in range(len(order.periods)) if found.get((sensor, i))]
        tallies = _make_sensor(source, order, sensor, present, found, keep, report)
        for i in present:
            period, scenes, tally = order.periods[i], found[sensor, i], tallies[i]
            key = f"{KEYS[sensor]}_{period.name}"
            numbers[f"{key}_gaps_percent"] = tally.percent(tally.gaps)
            tables += [scene_row(period, scene) for scene in scenes]
            _tell(sensor, period, tally, warnings, report)
            result_rasters[key] = RasterResult(
                str(output_path(order, sensor, period)),
                sensor,
                f"{TITLES[sensor]} {period.name}",
                order.area.grid.pixel_area_m2(),
                _band_count(order, sensor),
                period.first.isoformat(),
                period.last.isoformat(),
            )
    return JobResult(
        rasters=result_rasters,
        tables={"scenes": Table(SCENE_COLUMNS, tuple(tables))},
        numbers=numbers,
        warnings=tuple(warnings),
    )


def piece_size(most_scenes: int, periods: int, memory_mb: int) -> int:
    """Return the side of a piece in pixels, a multiple of 256, so that it stays within the memory."""
    budget = (memory_mb or DEFAULT_MEMORY_MB) * 1024 * 1024
    side = (budget / ((most_scenes + periods) * BYTES_PER_OBSERVATION)) ** 0.5
    return min(LARGEST_PIECE_PX, max(SMALLEST_PIECE_PX, int(side) // SMALLEST_PIECE_PX * SMALLEST_PIECE_PX))


def output_path(order: Order, sensor: str, period: DateRange) -> Path:
    """Return where a composite is written."""
    return order.folder / f"{sensor}_{period.name}.tif"


def piece_key(
    recipe: Dict[str, object], sensor: str, period: DateRange, scenes: Sequence[SceneRecord], grid: object
) -> str:
    """Return a name for a piece that changes with everything that its pixels depend on."""
    text = json.dumps(
        [recipe, sensor, period.name, [scene.id for scene in scenes], repr(grid)], sort_keys=True, default=str
    )
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def scene_row(period: DateRange, scene: SceneRecord) -> Tuple[object, ...]:
    """Return a scene's row of the table, in the order of SCENE_COLUMNS."""
    cloud = None if scene.cloud_percent is None else round(scene.cloud_percent, 2)
    return (
        period.name,
        TITLES[scene.sensor],
        scene.id,
        scene.day.isoformat(),
        scene.orbit,
        scene.baseline,
        cloud,
        scene.offset_dn,
    )


def _search(source: Source, order: Order, report: Report) -> Found:
    found: Found = {}
    for sensor in order.sensors:
        for i, period in enumerate(order.periods):
            report.progress(0.0, f"Searching {TITLES[sensor]}, {period.name}")
            scenes = source.scenes(sensor, period, report)
            found[sensor, i] = scenes
            if not scenes:
                report.warning(f"{TITLES[sensor]}, {period.name}: no scene.")
                continue
            report.log(f"{TITLES[sensor]}, {period.name}: {_describe(scenes)}.")
    if not any(found.values()):
        if not source.ever(report):
            raise EngineError(
                "no-land",
                f"{source.spec.name} has never had a scene of this area: it lies over the open sea, or where "
                "the satellites do not look.",
                "Look where the area lies on the map, and whether its coordinate reference system is right.",
            )
        names = ", ".join(period.name for period in order.periods)
        raise EngineError(
            "no-scene",
            f"{source.spec.name} has no scene of this area for {names}.",
            "Choose another season or year, or allow more cloud.",
        )
    return found


def _describe(scenes: Sequence[SceneRecord]) -> str:
    parts = [f"{len(scenes)} scene{'s' if len(scenes) != 1 else ''}"]
    days = sorted({scene.day for scene in scenes})
    parts.append(f"{len(days)} day{'s' if len(days) != 1 else ''} from {days[0]} to {days[-1]}")
    clouds = [scene.cloud_percent for scene in scenes if scene.cloud_percent is not None]
    if clouds:
        parts.append(f"cloud share {np.mean(clouds):.0f} % on average")
    for orbit in ("descending", "ascending"):
        count = sum(scene.orbit == orbit for scene in scenes)
        if count:
            parts.append(f"{count} {orbit}")
    shifted = sum(scene.offset_dn > 0 for scene in scenes)
    if shifted:
        parts.append(f"the offset of 1000 DN is removed from {shifted}")
    return ", ".join(parts)


def _make_sensor(
    source: Source,
    order: Order,
    sensor: str,
    present: Sequence[int],
    found: Found,
    keep: Keeper,
    report: Report,
) -> Dict[int, Tally]:
    """Write the composites of one sensor: all periods of a piece together, so that gaps can be filled."""
    tallies = {i: Tally() for i in present}
    if not present:
        return tallies
    places = places_of(source, order, sensor, present, found)
    wanted = [place for place in places if order.area.wants(place[2])]
    share = order.sensors.index(sensor)

    def make(i: int, grid: Grid, told: Report) -> Piece:
        period, scenes = order.periods[i], found[sensor, i]
        key = piece_key(order.recipe, sensor, period, scenes, grid)
        return keep(key, lambda: source.piece(sensor, period, scenes, grid, told))

    def started(number: int, i: int) -> None:
        done = (number + present.index(i) / len(present)) / len(wanted)
        report.progress(
            (share + done) / len(order.sensors),
            f"{TITLES[sensor]} {order.periods[i].name}, piece {number + 1} of {len(wanted)}",
        )

    with ExitStack() as stack:
        writers = {i: stack.enter_context(_writer(source, order, sensor, i, found, report)) for i in present}
        made_pieces = in_order(wanted, present, make, source.spec.parallel, report, started)
        for (column, row, grid), made in stack.enter_context(closing(made_pieces)):
            inside = order.area.inside(grid)
            for i in present:
                filled = fill_from_neighbours(i, made, order.periods) if order.fill_gaps else None
                bands = _bands(made[i], filled, inside)
                writers[i].write(bands, Window(column, row, grid.width, grid.height))
                _count(tallies[i], made[i], filled, inside)
        for column, row, grid in places:
            if not order.area.wants(grid):
                nothing = np.full((_band_count(order, sensor), *grid.shape), np.nan, "float32")
                for i in present:
                    writers[i].write(nothing, Window(column, row, grid.width, grid.height))
        for i in present:
            tally = tallies[i]
            writers[i].update_tags(
                GAPS_PERCENT=f"{tally.percent(tally.gaps):.3f}",
                FILLED_PERCENT=f"{tally.percent(tally.filled):.3f}",
                ASCENDING_FALLBACK_PERCENT=f"{tally.percent(tally.fallback):.3f}",
            )
    return tallies


def places_of(source: Source, order: Order, sensor: str, present: Sequence[int], found: Found) -> List[Place]:
    """Return the pieces that a sensor's composites are cut into, row by row."""
    most = max(len(found[sensor, i]) for i in present)
    if source.spec.piece_px is None:
        side = piece_size(most, len(present), order.memory_mb)
    else:
        side = source.spec.piece_px(max(len({s.day for s in found[sensor, i]}) for i in present))
    return list(pieces_of(order.area.grid, side))


def _tell_cost(source: Source, order: Order, found: Found, report: Report) -> None:
    """Say before anything is fetched what it is going to cost."""
    cost = source.spec.cost
    if cost is None:
        return
    pixels, requests, units = 0, 0, 0.0
    for sensor in order.sensors:
        present = [i for i in range(len(order.periods)) if found[sensor, i]]
        places = places_of(source, order, sensor, present, found) if present else []
        for _, _, grid in filter(lambda place: order.area.wants(place[2]), places):
            report.check_cancelled()
            for i in present:
                part = cost(sensor, found[sensor, i], grid)
                pixels, requests = pixels + part.pixels, requests + part.requests
                units += part.processing_units
    report.log(
        f"Estimate: {pixels:,} pixels in {requests:,} requests, about {units:,.{0 if units >= 10 else 1}f} "
        "processing units of the account. Pieces that an earlier run has fetched cost nothing again."
    )


def fill_from_neighbours(
    index: int, made: Dict[int, Piece], periods: Sequence[DateRange]
) -> Tuple[np.ndarray, np.ndarray]:
    """Return (values, filled bool [H, W]): the piece's gaps taken from the nearest period that has them."""
    values = made[index].values.copy()
    filled = np.zeros(values.shape[1:], dtype=bool)
    gaps = made[index].clear == 0
    for other in neighbours(index, periods):
        if other not in made or not gaps.any():
            continue
        take = gaps & (made[other].clear > 0)
        values[:, take] = made[other].values[:, take]
        filled |= take
        gaps &= ~take
    return values, filled


def _bands(piece: Piece, filled: Optional[Tuple[np.ndarray, np.ndarray]], inside: np.ndarray) -> np.ndarray:
    values = piece.values if filled is None else filled[0]
    layers = [*values, piece.clear.astype(np.float32)]
    if filled is not None:
        layers.append(filled[1].astype(np.float32))
    bands = np.stack(layers).astype(np.float32, copy=False)
    bands[:, ~inside] = np.nan
    return bands


def _count(
    tally: Tally, piece: Piece, filled: Optional[Tuple[np.ndarray, np.ndarray]], inside: np.ndarray
) -> None:
    empty = (piece.clear == 0) & inside
    filled_pixels = 0 if filled is None else int((filled[1] & inside).sum())
    tally.wanted += int(inside.sum())
    tally.filled += filled_pixels
    tally.gaps += int(empty.sum()) - filled_pixels
    tally.fallback += int((piece.fallback & inside).sum())


def _writer(source: Source, order: Order, sensor: str, index: int, found: Found, report: Report):  # type: ignore[no-untyped-def]
    period, scenes = order.periods[index], found[sensor, index]
    fill = (FILLED_BAND,) if order.fill_gaps else ()
    return write_raster(
        output_path(order, sensor, period),
        order.area.grid,
        quantity=sensor,
        report=report,
        bands=_band_count(order, sensor),
        descriptions=(*BANDS[sensor], CLEAR_BAND, *fill),
        tags=tags_of(source, sensor, period, scenes),
    )


def tags_of(source: Source, sensor: str, period: DateRange, scenes: Sequence[SceneRecord]) -> Dict[str, str]:
    """Return the composite's provenance: period, source, scenes, what its values are."""
    years = ", ".join(map(str, sorted({scene.day.year for scene in scenes})))
    notice = f"Contains modified Copernicus Sentinel data {years}"
    if source.spec.processed_by:
        notice += f" processed by {source.spec.processed_by}"
    tags = {
        "PERIOD": f"{period.first}..{period.last}",
        "PRODUCT": f"{TITLES[sensor]}, median of the clear observations",
        "SOURCE": source.spec.name,
        "SCENES": " ".join(scene.id for scene in scenes),
        "SCENE_DATES": " ".join(sorted({scene.day.isoformat() for scene in scenes})),
        "NOTICE": notice,
    }
    if period.season:
        tags["SEASON"] = period.season
    if sensor == SENTINEL2:
        tags["RADIOMETRIC_OFFSET"] = "removed where the producer had added it; values are not below 0"
    else:
        kinds = {scene.backscatter for scene in scenes if scene.backscatter} or {source.spec.backscatter}
        tags["BACKSCATTER"] = ", ".join(sorted(kind for kind in kinds if kind)) or "not known"
        tags["ORBIT"] = ", ".join(sorted({scene.orbit for scene in scenes if scene.orbit})) or "not known"
    return tags


def _tell(sensor: str, period: DateRange, tally: Tally, warnings: List[str], report: Report) -> None:
    name = f"{TITLES[sensor]}, {period.name}"
    gaps = tally.percent(tally.gaps)
    parts = [f"gaps {gaps:.1f} %"]
    if tally.filled:
        parts.append(f"{tally.percent(tally.filled):.1f} % filled from other seasons")
    if tally.fallback:
        parts.append(f"{tally.percent(tally.fallback):.1f} % from the ascending orbit")
    report.log(f"{name}: {', '.join(parts)}.")
    if gaps > 20:
        warnings.append(
            f"{name}: {gaps:.0f} % of the area has no clear observation. "
            "Choose a longer period, or fill gaps from the neighbouring seasons."
        )
        report.warning(warnings[-1])


def _band_count(order: Order, sensor: str) -> int:
    return len(BANDS[sensor]) + (2 if order.fill_gaps else 1)
