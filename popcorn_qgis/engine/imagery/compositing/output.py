"""What stands in a composite's file: its bands, its provenance, and its scenes in the table."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np

from ....contract.errors import EngineError
from ....contract.jobs import JobResult
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.atomic_file import write_text
from ...io.dates import whole_days
from ...io.raster import RasterWriter, write_raster
from ...io.series import Member
from ..disk.rasters import LeftOut
from ..scene import PASSES, SENTINEL2, DateRange, Piece, SceneRecord, Source, sensor_behind
from .choose import Choice, take_all
from .plan import KEYS, TITLES, Found, Order, output_path

MEDIAN, MEAN = "median of the clear observations", "mean of the looks in dB"
CLEAR_BAND, FILLED_BAND = "clear observations", "filled from another season"
FILLED_FROM_DATES_BAND = "filled from other dates"
SCENE_COLUMNS = (
    "composite",
    "sensor",
    "scene",
    "date",
    "orbit",
    "baseline",
    "cloud_percent",
    "offset_removed",
    "decision",
    "taken_percent",
)

#: Values float32 [bands, height, width] with their gaps filled, and where they were filled, bool; from other
#: dates uint8, as ``Piece.filled``.
Filled = Tuple[np.ndarray, np.ndarray]


def writer_of(
    source: Source, order: Order, sensor: str, index: int, found: Found, report: Report
) -> RasterWriter:
    """Return the raster of a sensor and a period, to be written."""
    period, scenes = order.periods[index], found[sensor, index]
    from_dates = order.fills_from_dates(sensor)
    fill = (FILLED_FROM_DATES_BAND if from_dates else FILLED_BAND,) if order.fill_gaps else ()
    return write_raster(
        output_path(order, sensor, period),
        order.area.grid,
        quantity=sensor_behind(sensor),
        report=report,
        bands=band_count(order, sensor),
        descriptions=(*order.bands_of(sensor), CLEAR_BAND, *fill),
        tags={**tags_of(source, sensor, period, scenes), **_made_by(order, sensor)},
    )


def _made_by(order: Order, sensor: str) -> Dict[str, str]:
    """Return how clouds were found and dates chosen, where it was not the usual way."""
    if not order.by_block(sensor):
        return {}
    filled = {"FILL_FROM": order.fill_from} if order.fills_from_dates(sensor) else {}
    return {"CLOUD_MASK": order.cloud_mask, "SELECT": order.select, **filled}


def tags_of(source: Source, sensor: str, period: DateRange, scenes: Sequence[SceneRecord]) -> Dict[str, str]:
    """Return the composite's provenance: period, source, scenes, what its values are."""
    years = ", ".join(map(str, sorted({scene.day.year for scene in scenes})))
    notice = f"Contains modified Copernicus Sentinel data {years}"
    if source.spec.processed_by:
        notice += f" processed by {source.spec.processed_by}"
    tags = {
        "PERIOD": f"{period.first}..{period.last}",
        "PRODUCT": f"{TITLES[sensor]}, {MEAN if sensor in PASSES else MEDIAN}",
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
        if sensor in PASSES:
            tags["PASS"] = PASSES[sensor]
        tags["ORBIT"] = ", ".join(sorted({scene.orbit for scene in scenes if scene.orbit})) or "not known"
    return tags


def band_count(order: Order, sensor: str) -> int:
    """Return how many bands a composite of a sensor has."""
    return len(order.bands_of(sensor)) + (2 if order.fill_gaps else 1)


def bands_of(piece: Piece, filled: Optional[Filled], inside: np.ndarray) -> np.ndarray:
    """Return all bands of a piece, float32 [bands, height, width]; NaN where not ``inside``."""
    values = piece.values if filled is None else filled[0]
    layers = [*values, piece.clear.astype(np.float32)]
    if filled is not None:
        layers.append(filled[1].astype(np.float32))
    bands = np.stack(layers).astype(np.float32, copy=False)
    bands[:, ~inside] = np.nan
    return bands


def scene_rows(
    period: DateRange, scenes: Sequence[SceneRecord], choice: Optional[Choice]
) -> List[Tuple[object, ...]]:
    """Return the rows of a period's scenes: why each was taken or left, and for how much of the area."""
    reasons = take_all(scenes) if choice is None else choice.reasons
    return [(*_scene_row(period, scene), *_told(*reasons[scene.day])) for scene in scenes]


def left_rows(periods: Sequence[DateRange], left: Sequence[LeftOut]) -> List[Tuple[object, ...]]:
    """Return rows of the dates of Sentinel-2 that show no ground."""
    return [
        (
            *(period.name, TITLES[SENTINEL2], Path(one.name).stem, one.day.isoformat(), "", "", None, ""),
            *_told(f"left: {one.problem.problem}", 0.0),
        )
        for period in periods
        for one in left
        if period.holds(one.day)
    ]


def _told(reason: str, share: float) -> Tuple[object, ...]:
    return reason, round(100 * share, 1)


def _scene_row(period: DateRange, scene: SceneRecord) -> Tuple[object, ...]:
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


def series_member(
    source: Source,
    order: Order,
    sensor: str,
    period: DateRange,
    scenes: Sequence[SceneRecord],
    clear_share: float,
) -> Member:
    """Return a composite as a member of the series that a run writes; its path is its name alone."""
    kinds = {scene.backscatter for scene in scenes if scene.backscatter} or {source.spec.backscatter}
    offsets = sorted({scene.offset_dn for scene in scenes})
    return Member(
        output_path(order, sensor, period).name,
        KEYS[sensor],
        *whole_days(period.first, period.last),
        clear_share=clear_share,
        product="l2a" if sensor == SENTINEL2 else " ".join(sorted(kinds)),
        processing_baseline=" ".join(sorted({scene.baseline for scene in scenes if scene.baseline})),
        offset_removed=" ".join(f"{dn:g}" for dn in offsets) if sensor == SENTINEL2 else "",
        source=source.spec.name,
    )


def prepare_folder(folder: str) -> Path:
    """Create the output folder; EngineError when it can't be."""
    path = Path(folder)
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise EngineError(
            "output-folder",
            sentence(
                "The folder {folder} can't be made: {reason}.",
                folder=path.name,
                reason=problem.strerror or problem,
            ),
            "Choose a folder that you may write to.",
        ) from problem
    return path


def with_table(result: JobResult, folder: Path) -> JobResult:
    """Write the tables of the scenes and of the series beside the composites, and name them in the result."""
    files: Dict[str, str] = dict(result.files)
    for name, table in result.tables.items():
        path = folder / f"{name}.csv"
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(table.columns)
        writer.writerows(table.rows)
        write_text(str(path), text.getvalue())
        files[name] = str(path)
    return JobResult(result.rasters, files, result.tables, result.numbers, result.texts, result.warnings)
