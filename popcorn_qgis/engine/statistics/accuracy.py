"""The job that says how good a map of classes is, from a sample of what the ground is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, List, Optional, Tuple

import numpy as np
from rasterio.crs import CRS

from ...contract.errors import EngineError
from ...contract.jobs import JobResult, Table
from ...contract.jobs.accuracy import AccuracyJob
from ...contract.quantities import QUANTITIES
from ...contract.sentences import sentence
from ..feedback import PartReport, Report
from ..io.raster import check_band, open_raster, raster_environment
from .accuracy_report import write_page
from .class_raster import ClassLookup, ClassRaster, Drawn, allocation, in_other_crs
from .confusion import Estimate, estimate
from .population_skill import compare_people

#: Fewer points of a class leave its accuracy open (Olofsson et al. 2014 advise 50 to 100).
FEW_POINTS = 50
#: An area whose interval is wider than this share of it, to each side, is hardly known.
WIDE = 0.5
_DRAW_SHARE = 0.5


def run(job: AccuracyJob, report: Report) -> JobResult:
    """Compare or draw (see ``_run``), and write the page where one is wanted."""
    result = _run(job, report)
    if not job.output_report or "matrix" not in result.tables:
        return result
    write_page(job, result)
    return replace(result, files={**result.files, "output_report": job.output_report})


def _run(job: AccuracyJob, report: Report) -> JobResult:
    """Return the table ``sample`` (number, x, y, longitude, latitude, map_class), or the matrix.

    Table ``matrix``, a row for each class: class, points, ``ground_N`` for each class N, map_ha, area_ha,
    area_half_ha, users, users_half, producers, producers_half. Numbers: overall, overall_half, points. A map
    of people is compared with a raster of people (``population_skill``).
    Raises EngineError for a map without classes, and for points that none lies on the map.
    """
    with raster_environment(), open_raster(job.input) as dataset:
        check_band(dataset, job.band)
        quantity = QUANTITIES.get(dataset.tags().get("QUANTITY", ""))
        if job.reference and job.threshold is None and quantity is not None and quantity.counts_people:
            with open_raster(job.reference) as reference:
                return compare_people(dataset, job.band, reference, report)
        raster = ClassRaster(dataset, job.band, job.threshold, PartReport(report, 0.0, _DRAW_SHARE))
        part = PartReport(report, _DRAW_SHARE, 1.0)
        if job.points:
            pairs, skipped = _of_points(raster, job, part)
        else:
            drawn = raster.draw(allocation(raster.pixels, job.sample, job.per_class), job.seed, part)
            if not job.reference:
                return _sample(drawn, dataset)
            pairs, skipped = _of_raster(drawn, dataset, job, report)
        return _matrix(raster, pairs, skipped, report)


def _sample(drawn: List[Drawn], dataset: Any) -> JobResult:
    longitude, latitude = in_other_crs(drawn, dataset.crs, CRS.from_epsg(4326))
    rows = tuple(
        (number, one.x, one.y, float(east), float(north), one.map_class)
        for number, (one, east, north) in enumerate(zip(drawn, longitude, latitude), start=1)
    )
    columns = ("number", "x", "y", "longitude", "latitude", "map_class")
    return JobResult(
        tables={"sample": Table(columns, rows)},
        numbers={"points": float(len(rows))},
        texts={"crs": dataset.crs.to_wkt()},
    )


def _of_points(raster: ClassRaster, job: AccuracyJob, report: Report) -> Tuple[np.ndarray, int]:
    """Return (map's class, ground's class) of points on the map, int [n, 2], and how many are left out."""
    ground = np.array([_number(text) for _, _, text in job.points])
    x, y = (np.array([point[axis] for point in job.points]) for axis in (0, 1))
    return _known(raster.at(x, y, report), ground)


def _of_raster(drawn: List[Drawn], dataset: Any, job: AccuracyJob, report: Report) -> Tuple[np.ndarray, int]:
    with open_raster(job.reference) as reference:
        x, y = in_other_crs(drawn, dataset.crs, reference.crs)
        ground = ClassLookup(reference).at(x, y, report)
        return _known(np.array([one.map_class for one in drawn], float), ground)


def _known(mapped: np.ndarray, ground: np.ndarray) -> Tuple[np.ndarray, int]:
    known = ~np.isnan(mapped) & ~np.isnan(ground)
    return np.stack([mapped[known], ground[known]], axis=1).astype(int), int((~known).sum())


def _number(text: str) -> float:
    if not text.strip():
        return float("nan")
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not value.is_integer():
        raise EngineError(
            "reference-class",
            sentence("The class of a point is “{value}”, which is no class of the map.", value=text),
            "Give the numbers that the map has; leave points empty that nobody could tell.",
        )
    return value


def _matrix(raster: ClassRaster, pairs: np.ndarray, skipped: int, report: Report) -> JobResult:
    if not len(pairs):
        raise EngineError(
            "no-points",
            "No point has both a class on the map and one on the ground.",
            "Fill in the field of the classes, and check that the points lie on the map.",
        )
    classes = sorted({*raster.classes, *(int(one) for one in pairs.ravel())})
    place = {one: number for number, one in enumerate(classes)}
    counts = np.zeros((len(classes), len(classes)))
    for mapped, ground in pairs:
        counts[place[int(mapped)], place[int(ground)]] += 1
    areas_ha = np.array([raster.areas.get(one, 0.0) for one in classes]) / 10_000
    found = estimate(counts, areas_ha)
    if skipped:
        report.log(sentence("{points} points are left out: without a class, or off the map.", points=skipped))
    warnings = _tell(classes, counts, found, report)
    rows = tuple(
        (
            one,
            int(counts[number].sum()),
            *(int(n) for n in counts[number]),
            float(areas_ha[number]),
            *(
                _value(values[number])
                for values in (
                    found.areas,
                    found.areas_half,
                    found.users,
                    found.users_half,
                    found.producers,
                    found.producers_half,
                )
            ),
        )
        for number, one in enumerate(classes)
    )
    columns = (
        "class", "points", *(f"ground_{one}" for one in classes), "map_ha", "area_ha", "area_half_ha",
        "users", "users_half", "producers", "producers_half",
    )  # fmt: skip
    numbers = {"points": float(len(pairs)), "overall": found.overall, "overall_half": found.overall_half}
    return JobResult(
        tables={"matrix": Table(columns, rows)},
        numbers={key: value for key, value in numbers.items() if np.isfinite(value)},
        warnings=tuple(warnings),
    )


def _value(value: float) -> Optional[float]:
    return float(value) if np.isfinite(value) else None


def _tell(classes: List[int], counts: np.ndarray, found: Estimate, report: Report) -> List[str]:
    """Say what was found, and where the sample is too small; return the warnings."""
    report.log(
        sentence(
            "Overall accuracy {overall:.1%} ± {half:.1%} (95 %).",
            overall=found.overall,
            half=found.overall_half,
        )
    )
    warnings: List[str] = []
    for number, one in enumerate(classes):
        points = int(counts[number].sum())
        report.log(
            sentence(
                "Class {one}: area {area:,.1f} ± {half:,.1f} ha; user's accuracy {users:.1%}, producer's "
                "{producers:.1%}.",
                one=one,
                area=found.areas[number],
                half=found.areas_half[number],
                users=found.users[number],
                producers=found.producers[number],
            )
        )
        if points < FEW_POINTS:
            warnings.append(
                sentence(
                    "Class {one} has {points} points on the map, and should have {wanted} at least: the "
                    "sample is too small for it.",
                    one=one,
                    points=points,
                    wanted=FEW_POINTS,
                )
            )
        elif not found.areas_half[number] <= WIDE * found.areas[number]:
            warnings.append(
                sentence(
                    "The area of class {one} is known to {share:.0%} only: the sample is too small for it.",
                    one=one,
                    share=found.areas_half[number] / found.areas[number] if found.areas[number] else 1.0,
                )
            )
    for text in warnings:
        report.warning(text)
    return warnings
