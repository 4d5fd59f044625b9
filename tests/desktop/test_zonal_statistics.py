"""QGIS's own Zonal statistics of a rescaled map gives every census count back."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine

from popcorn_qgis.contract.jobs import RescaleJob
from popcorn_qgis.engine.census.rescaling.rescale import run
from popcorn_qgis.engine.feedback import QuietReport
from scripts.isolated_qgis import IsolatedQgis
from tests.zone_files import patchwork, pixel_box, write_weights, write_zones

TRANSFORM = Affine(10, 0, 500000, 0, -10, 5600000)


def zonal_sums(qgis: IsolatedQgis, raster: str, zones: str, output: Path) -> np.ndarray:
    """Ask QGIS for the sum of every zone, in the order of zone_id."""
    qgis.run(
        "native:zonalstatisticsfb",
        {
            "INPUT": zones,
            "INPUT_RASTER": raster,
            "RASTER_BAND": 1,
            "COLUMN_PREFIX": "_",
            "STATISTICS": 1,  # the sum
            "OUTPUT": output,
        },
    )
    meta, _, _, data = pyogrio.raw.read(output, read_geometry=False)
    columns: Dict[str, Any] = dict(zip(meta["fields"], data))
    return np.nan_to_num(columns["_sum"])[np.argsort(columns["zone_id"])]


@pytest.mark.parametrize("step", [None, 5.0], ids=["corners anywhere", "corners on pixel centres"])
@pytest.mark.parametrize("crs", ["EPSG:32631", "EPSG:4326"])
def test_every_count_comes_back(one_process: IsolatedQgis, tmp_path: Path, step: float, crs: str) -> None:
    rng = np.random.default_rng(5)
    values = rng.gamma(0.4, 5, (180, 200))
    values[rng.random(values.shape) < 0.2] = 0
    values[40:60, 90:120] = np.nan
    cells = patchwork(11, 40, 200, 180, step)
    cells = [cell for n, cell in enumerate(cells) if not any(cell.overlaps(other) for other in cells[:n])]
    counts = rng.integers(1, 5000, len(cells))
    if crs != "EPSG:32631":
        cells = [shapely.transform(cell, _to_degrees) for cell in cells]
    zones = write_zones(tmp_path / "zones.gpkg", cells, counts, crs=crs)
    weights = write_weights(tmp_path / "weights.tif", values, TRANSFORM)
    out = str(tmp_path / "out.tif")
    result = run(RescaleJob(weights, zones, out), QuietReport())
    assert {row[5] for row in result.tables["zones"].rows} <= {"scaled"}
    sums = zonal_sums(one_process, out, zones.path, tmp_path / "sums.gpkg")
    np.testing.assert_allclose(sums, counts, rtol=1e-6)


def test_small_zones_check_out_together_with_their_host(one_process: IsolatedQgis, tmp_path: Path) -> None:
    small, other = pixel_box(2.1, 2.1, 2.3, 2.4), pixel_box(2.6, 2.6, 2.8, 2.8)
    host = shapely.difference(pixel_box(0, 0, 6, 6), shapely.union(small, other))
    zones = write_zones(tmp_path / "zones.gpkg", [host, small, other], [700, 50, 7])
    weights = write_weights(tmp_path / "weights.tif", np.ones((12, 12)), TRANSFORM)
    out = str(tmp_path / "out.tif")
    result = run(RescaleJob(weights, zones, out), QuietReport())
    # By centres the host holds the pixel with the people of the small ones.
    merged = write_zones(tmp_path / "merged.gpkg", [pixel_box(0, 0, 6, 6)], [757])
    assert zonal_sums(one_process, out, merged.path, tmp_path / "m.gpkg") == pytest.approx([757], rel=1e-6)
    host_only = write_zones(tmp_path / "host.gpkg", [host], [757])
    assert zonal_sums(one_process, out, host_only.path, tmp_path / "h.gpkg") == pytest.approx([757], rel=1e-6)
    assert [row[6] for row in result.tables["zones"].rows] == [1, 1, 1]


def _to_degrees(xy: np.ndarray) -> np.ndarray:
    from rasterio.warp import transform

    return np.column_stack(transform("EPSG:32631", "EPSG:4326", xy[:, 0], xy[:, 1]))
