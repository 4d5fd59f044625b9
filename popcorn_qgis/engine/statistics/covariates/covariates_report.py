"""The page of a stack of covariates: a picture, the range and the gaps of each band; offline."""

from __future__ import annotations

import base64
import html
import time
import warnings
from typing import List, Sequence

import numpy as np
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile

from ....reporting import page
from ....reporting.charts import number
from ...io.atomic_file import write_text
from ...io.grid import Grid
from .summary import Summary

#: From low to high, told apart with every colour vision (viridis); and where nothing is known.
_RAMP = np.array([[68, 1, 84], [59, 82, 139], [33, 145, 140], [94, 201, 98], [253, 231, 37]], dtype=float)
_GAP = (238, 236, 240)


def write_page(path: str, grid: Grid, summaries: Sequence[Summary]) -> None:
    """Write the page to ``path``; EngineError where that is not possible."""
    cells = grid.width * grid.height
    rows = [
        [
            str(at),
            one.name,
            one.treatment,
            one.source,
            number(one.low),
            number(one.total / max(one.known, 1)),
            number(one.high),
            f"{100 * (1 - one.known / cells):.1f} %",
        ]
        for at, one in enumerate(summaries, start=1)
    ]
    heads = ["Band", "covariate", "treatment", "source", "lowest", "mean", "highest", "gaps"]
    parts: List[str] = [
        f'<p class="quiet">{html.escape(_subject(grid, summaries))}</p>',
        page.table(heads, rows, 4),
    ]
    parts.append('<div style="display:flex;flex-wrap:wrap;gap:1em">')
    for at, one in enumerate(summaries, start=1):
        name = html.escape(f"{at}. {one.name}")
        drawn = f"{number(one.low)} to {number(one.high)}; gaps {100 * (1 - one.known / cells):.1f} %"
        parts.append(
            f'<figure style="margin:0;break-inside:avoid"><img alt="{name}" src="{picture(one.picture)}">'
            f"<figcaption><small>{name}<br>{html.escape(drawn)}</small></figcaption></figure>"
        )
    parts.append("</div>")
    write_text(path, page.page("Covariates", parts))


def _subject(grid: Grid, summaries: Sequence[Summary]) -> str:
    return (
        f"{len(summaries)} covariates on {number(grid.width)} × {number(grid.height)} cells of "
        f"{number(float(np.sqrt(grid.pixel_area_m2())))} m. Written by POPCORN for QGIS on "
        f"{time.strftime('%Y-%m-%d')}. In the pictures yellow is high, violet low, grey a gap; colours end "
        "at the 2nd and 98th per cent of the values."
    )


def picture(values: np.ndarray) -> str:
    """Return a picture of values, float32 [H, W], NaN where unknown, as the address of an inline PNG."""
    known = np.isfinite(values)
    low, high = np.percentile(values[known], [2, 98]) if known.any() else (0.0, 1.0)
    place = np.clip((values - low) / (high - low if high > low else 1.0), 0, 1) * (len(_RAMP) - 1)
    place = np.where(known, place, 0.0)
    stops = np.arange(len(_RAMP))
    bands = np.stack([np.interp(place, stops, _RAMP[:, channel]) for channel in range(3)]).round()
    colours = np.where(known, bands, np.array(_GAP)[:, None, None]).astype(np.uint8)
    height, width = values.shape
    with MemoryFile() as memory, warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # a picture lies nowhere
        with memory.open(driver="PNG", width=width, height=height, count=3, dtype="uint8") as dataset:
            dataset.write(colours)
        return "data:image/png;base64," + base64.b64encode(memory.read()).decode("ascii")
