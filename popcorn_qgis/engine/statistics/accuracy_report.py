"""The page on how good a map is: accuracies, the matrix, areas with their intervals; or errors of people."""

from __future__ import annotations

import html
import math
from typing import Any, List, Optional, Sequence

from ...contract.jobs import JobResult
from ...contract.jobs.accuracy import AccuracyJob
from ...reporting.charts import Series, bars
from ...reporting.page import page, table, words
from ..io.atomic_file import write_text
from ..io.identity import raster_name

_SOURCE = (
    "After Olofsson et al. 2014, Good practices for estimating area and assessing accuracy of land change, "
    "Remote Sensing of Environment 148: accuracies are weighted by the classes' areas on the map."
)


def write_page(job: AccuracyJob, result: JobResult) -> None:
    """Write ``job.output_report``, whole or not at all; raises EngineError where it cannot be written."""
    parts = [f"<p><b>{html.escape(text)}</b></p>" for text in result.warnings]
    numbers = result.numbers
    if "overall" in numbers:
        parts += _of_classes(result)
    else:
        rows = [
            ("R²", _plain(numbers.get("r2"), 3)),
            ("Mean absolute error, people per cell", _plain(numbers.get("mae"), 2)),
            ("Root mean square error, people per cell", _plain(numbers.get("rmse"), 2)),
            ("Cells", f"{numbers['cells']:,.0f}"),
        ]
        parts.append(table(("Map against the reference, cell by cell", ""), rows))
    title = f"Accuracy of {raster_name(job.input)}"
    write_text(job.output_report, page(title, parts))


def _of_classes(result: JobResult) -> List[str]:
    matrix, numbers = result.tables["matrix"], result.numbers
    at = {name: number for number, name in enumerate(matrix.columns)}
    ground = [name for name in matrix.columns if name.startswith("ground_")]

    def of(row: Sequence[Any], name: str) -> Any:
        return row[at[name]]

    half = f" ± {numbers['overall_half']:.1%}" if "overall_half" in numbers else ""
    counts = [
        (str(of(row, "class")), *(f"{of(row, name):,.0f}" for name in ground), f"{of(row, 'points'):,.0f}")
        for row in matrix.rows
    ]
    measures = [
        (
            str(of(row, "class")),
            f"{of(row, 'map_ha'):,.1f}",
            _with_half(of(row, "area_ha"), of(row, "area_half_ha")),
            _share(of(row, "users"), of(row, "users_half")),
            _share(of(row, "producers"), of(row, "producers_half")),
        )
        for row in matrix.rows
    ]
    series = [
        Series("on the map", [float(of(row, "map_ha")) for row in matrix.rows]),
        Series("estimated from the sample", [_number(of(row, "area_ha")) for row in matrix.rows]),
    ]
    return [
        f"<p>Overall accuracy {numbers['overall']:.1%}{half} (95 %), from "
        f"{words(format(numbers['points'], ',.0f'))} points.</p>",
        table(
            (
                "Class",
                "Area on the map (ha)",
                "Area, 95 % interval (ha)",
                "User's accuracy",
                "Producer's accuracy",
            ),
            measures,
        ),  # fmt: skip
        bars([f"class {of(row, 'class')}" for row in matrix.rows], series, "Area of each class", "ha"),
        table(("Points: class on the map", *(f"ground: {name[7:]}" for name in ground), "all"), counts),
        f'<p class="quiet">{_SOURCE}</p>',
    ]


def _number(value: Optional[float]) -> float:
    return math.nan if value is None else float(value)


def _plain(value: Optional[float], places: int) -> str:
    return "–" if value is None else f"{value:,.{places}f}"


def _with_half(value: Optional[float], half: Optional[float]) -> str:
    return "–" if value is None else f"{value:,.1f}" + (f" ± {half:,.1f}" if half is not None else "")


def _share(value: Optional[float], half: Optional[float]) -> str:
    return "–" if value is None else f"{value:.1%}" + (f" ± {half:.1%}" if half is not None else "")
