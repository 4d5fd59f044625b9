"""The whole job “trainchange” on a real series: a network in, one that knows the place out, and used."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import shapely

pytest.importorskip("torch", reason="torch is not part of the engine; make test-training has it")

from benchmarks.change_series import write_l1c  # noqa: E402
from popcorn_qgis.contract.errors import EngineError  # noqa: E402
from popcorn_qgis.contract.jobs import ImportModelJob, UrbanChangeJob  # noqa: E402
from popcorn_qgis.contract.jobs.urban_change import TrainChangeJob  # noqa: E402
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.models.import_model import run as import_model  # noqa: E402
from popcorn_qgis.engine.timeseries.urban_change import find  # noqa: E402
from popcorn_qgis.engine.timeseries.urban_change.train_change import run  # noqa: E402
from tests.zone_files import write_zones  # noqa: E402

pytestmark = pytest.mark.torch


@pytest.fixture(scope="module")
def place(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the series, four tiles of 32 px for half a year, and the published network."""
    folder = tmp_path_factory.mktemp("change")
    write_l1c(shared / "data/scenes/wervik_be", folder / "series", 64, "2018-02-10")
    weights = str(shared / "data/checkpoints/ercnn_s12.hdf5")
    import_model(ImportModelJob(str(folder / "models"), (weights,), name="ercnn"), QuietReport())
    return folder


def zones_of(place: Path, path: Path) -> Any:
    """Its left half has changed, its right half has not."""
    with rasterio.open(next((place / "series").glob("*.tif"))) as dataset:
        bounds, crs = dataset.bounds, dataset.crs.to_string()
    middle = (bounds.left + bounds.right) / 2
    halves = [
        shapely.box(bounds.left, bounds.bottom, middle, bounds.top),
        shapely.box(middle, bounds.bottom, bounds.right, bounds.top),
    ]
    return write_zones(path, halves, [1, 0], crs=crs)


def test_a_network_learns_a_place_and_maps_it(place: Path, tmp_path: Path) -> None:
    folders = (str(place / "models"), str(tmp_path))
    zones, page = zones_of(place, tmp_path / "zones.gpkg"), tmp_path / "page.html"
    job = TrainChangeJob(
        str(place / "series"), "ercnn", str(tmp_path), "My place", zones=zones, minutes=10, epochs=1,
        output_report=str(page), model_folders=folders,
    )  # fmt: skip
    result = run(job, QuietReport())
    assert (result.numbers["tiles"], result.numbers["left_out"]) == (3, 1)
    assert result.numbers["loss_after"] < result.numbers["loss_before"]
    assert "<svg" in page.read_text()
    maps = []
    for model in ("ercnn", result.texts["id"]):
        path = str(tmp_path / f"{model}.tif")
        mapped = UrbanChangeJob(
            str(place / "series"), model, path, method="network", model_folders=folders, times_calm=3.0
        )
        find.run(mapped, QuietReport())
        with rasterio.open(path) as dataset:
            maps.append(dataset.read(1))
    assert np.isfinite(maps[1]).any()
    assert np.nanmax(np.abs(maps[0] - maps[1])) > 1e-6


def test_one_polygon_is_too_little(place: Path, tmp_path: Path) -> None:
    with rasterio.open(next((place / "series").glob("*.tif"))) as dataset:
        left, top, crs = dataset.bounds.left, dataset.bounds.top, dataset.crs.to_string()
    zones = write_zones(tmp_path / "z.gpkg", [shapely.box(left, top - 100, left + 100, top)], [1], crs=crs)
    job = TrainChangeJob(
        str(place / "series"), "ercnn", str(tmp_path), "Mine", zones=zones,
        model_folders=(str(place / "models"),),
    )  # fmt: skip
    with pytest.raises(EngineError, match="Only 1 tiles of 320 m have labels") as refused:
        run(job, QuietReport())
    assert "Give more polygons" in refused.value.remedy
    assert not list(tmp_path.glob("*.onnx"))
