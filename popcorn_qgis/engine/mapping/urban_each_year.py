"""A file for each year of a map of urban land, with its days: what plays in time in every QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, Sequence

from ...contract.jobs import RasterResult, UrbanMaskJob
from ..feedback import Report
from ..io.dates import TAG
from ..io.grid import Grid
from ..io.raster import open_raster, raster_environment, windows, write_raster
from ..io.raster_write import BLOCK_PX


def write_each_year(job: UrbanMaskJob, labels: Sequence[str], report: Report) -> Dict[str, RasterResult]:
    """Write urban_LABEL.tif for each band of ``job.output``; return the rasters as "year LABEL"."""
    folder, found = Path(job.years_folder), {}
    folder.mkdir(parents=True, exist_ok=True)
    with raster_environment(), open_raster(job.output) as mask:
        grid = Grid.of(mask)
        tags = {key: value for key, value in mask.tags().items() if key != "AREA_OR_POINT"}
        for number, label in enumerate(labels, start=1):
            path = str(folder / f"urban_{label.replace(' ', '_')}.tif")
            days = (f"{label}-01-01", f"{label}-12-31") if label.isdigit() else ("", "")
            own = {**tags, **({TAG: "..".join(days)} if days[0] else {})}
            texts = (mask.descriptions[number - 1] or "urban",)
            with write_raster(
                path, grid, quantity="urban_binary", descriptions=texts, tags=own, report=report,
                inputs=[job.output],
            ) as out:  # fmt: skip
                for window in windows(grid.width, grid.height, BLOCK_PX):
                    report.check_cancelled()
                    out.write(mask.read(number, window=window)[None], window)
            name = f"Urban land {label}"
            found[f"year {label}"] = RasterResult(
                path, "urban_binary", name, grid.pixel_area_m2(), 1, days[0], days[1]
            )
    return found
