"""Relative paths, as scripts write them: the same file for QGIS and for the engine."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio

from scripts.isolated_qgis import IsolatedQgis


def test_a_district_in_the_working_folder(case_qgis: IsolatedQgis, tmp_path: Path) -> None:
    steps = (
        ("samplescene", "OUTPUT_FOLDER=scene", "SIZE=200"),
        ("aggregate", "INPUT=scene/population_true.tif", "CELL_SIZE=100", "OUTPUT=grid.tif"),
        ("rescale", "INPUT=grid.tif", "ZONES=scene/census.gpkg|layername=census_coarse", "FIELD=population")
        + ("OUTPUT=map.tif", "OUTPUT_ZONES=zones.gpkg"),
    )
    for name, *arguments in steps:
        done = case_qgis.process("run", f"popcorn:{name}", "--", *arguments, working_folder=tmp_path)
        assert done.code == 0, done.log
        assert "could not be saved" not in done.log
    assert {"scene", "grid.tif", "grid.qml", "map.tif", "map.qml", "zones.gpkg"} <= {
        path.name for path in tmp_path.iterdir()
    }
    sums = []
    for path in ("scene/population_true.tif", "map.tif"):
        with rasterio.open(tmp_path / path) as raster:
            sums.append(np.nansum(raster.read(1).astype("float64")))
    assert sums[0] > 0
    assert abs(sums[1] / sums[0] - 1) < 1e-6
