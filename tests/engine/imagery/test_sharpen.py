"""Sharpening: means of 20 m kept, the same tile by tile, and what is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from frozen_graph_writer import graph_bytes
from popcorn_qgis.contract.bands import S2_TEN_BANDS
from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import ImportModelJob
from popcorn_qgis.contract.jobs.clean_imagery import SharpenJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery import sharpen
from popcorn_qgis.engine.models.checkpoint import frozen_graph
from popcorn_qgis.engine.models.families.dsen2.family import shapes
from popcorn_qgis.engine.models.import_model import run as import_model
from scene_writer import S2_BANDS, write_scene

HEIGHT, WIDTH = 94, 71


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A folder with a network of the right names and shapes, and small weights without a meaning."""
    random = np.random.default_rng(9)
    weights = {name: 0.1 * random.normal(size=shape) for name, shape in shapes().items()}
    folder = tmp_path_factory.mktemp("models")
    (folder / "superresolve_graph.pb").write_bytes(graph_bytes(weights))
    job = ImportModelJob(str(folder), (str(folder / "superresolve_graph.pb"),), name="small")
    assert import_model(job, QuietReport()).texts["role"] == "sharpening"
    return str(folder)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten bands, those of 20 m in blocks of 2 × 2, with a gap; begins within a cell of 40 m, not of 20 m."""
    random = np.random.default_rng(10)
    values = random.integers(200, 3000, (10, HEIGHT, WIDTH)).astype(np.uint16)
    for number, band in enumerate(S2_TEN_BANDS):
        if band not in S2_BANDS:
            values[number] = values[number, ::2, ::2].repeat(2, 0).repeat(2, 1)[:HEIGHT, :WIDTH]
    values[:, 40:44, 20:26] = 0
    transform = rasterio.Affine(10, 0, 500_020, 0, -10, 5_600_020)
    path = tmp_path_factory.mktemp("scene") / "composite.tif"
    return write_scene(path, values, S2_TEN_BANDS, "2021-04-10", nodata=0, transform=transform)


def run(scene: Path, models: str, output: Path) -> np.ndarray:
    sharpen.run(SharpenJob(str(scene), str(output), "small", (models,)), QuietReport())
    with rasterio.open(output) as raster:
        assert raster.descriptions == S2_TEN_BANDS
        return raster.read()


def test_means_of_20_m_stay_and_bands_of_10_m_too(scene: Path, models: str, tmp_path: Path) -> None:
    found = run(scene, models, tmp_path / "out.tif")
    with rasterio.open(scene) as raster:
        given = raster.read().astype(np.float64)
    gap = given[0] == 0
    assert np.isnan(found[:, gap]).all() and np.isfinite(found[:, ~gap]).all()
    for number, band in enumerate(S2_TEN_BANDS):
        if band in S2_BANDS:
            np.testing.assert_array_equal(found[number][~gap], given[number][~gap])
            continue
        cells = found[number][:, : WIDTH - 1].reshape(HEIGHT // 2, 2, -1, 2).mean(axis=(1, 3))
        wanted = given[number][::2, : WIDTH - 1 : 2]
        seen = wanted > 0
        np.testing.assert_allclose(cells[seen], wanted[seen], atol=0.01)
        inside = found[number][2:-2, 2:-2]
        assert np.nanstd(inside - given[number][2:-2, 2:-2]) > 20  # and something was sharpened


def test_tiles_of_any_size_agree(
    scene: Path, models: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = run(scene, models, tmp_path / "whole.tif")
    for side in (16, 32, 52):
        monkeypatch.setattr(sharpen, "TILE_PX", side)
        np.testing.assert_allclose(run(scene, models, tmp_path / f"{side}.tif"), whole, atol=0.1)


def test_what_can_not_be_sharpened_is_refused(models: str, scene: Path, tmp_path: Path) -> None:
    four = np.full((4, 16, 16), 900, np.uint16)
    with pytest.raises(EngineError, match="no band named B05, B06, B07, B8A, B11, B12"):
        run(write_scene(tmp_path / "four.tif", four, S2_BANDS), models, tmp_path / "out.tif")
    coarse = write_scene(tmp_path / "coarse.tif", four, S2_BANDS, pixel_m=20.0)
    with pytest.raises(EngineError, match="have 20.0 m × 20.0 m, not 10 m"):
        run(coarse, models, tmp_path / "out.tif")
    with pytest.raises(EngineError, match="builtup"):
        sharpen.run(
            SharpenJob(str(scene), str(tmp_path / "out.tif"), "builtup-student", ("models",)), QuietReport()
        )


@pytest.mark.parametrize("what", ["shape", "name", "finite"])
def test_another_graph_is_refused(what: str, tmp_path: Path) -> None:
    weights = {name: np.zeros(shape) for name, shape in shapes().items()}
    if what == "shape":
        weights["in_conv/conv2d/kernel"] = np.zeros((3, 3, 12, 32))
    elif what == "name":
        del weights["out_conv/conv2d_5/bias"]
    else:
        weights["in_conv/conv2d/bias"] = np.full(32, np.nan)
    path = tmp_path / "other.pb"
    path.write_bytes(graph_bytes(weights))
    shape = "(3, 3, 12, 32), not (3, 3, 10, 32)"
    words = {"shape": shape, "name": "lacks the tensor", "finite": "not finite"}
    with pytest.raises(EngineError) as refused:
        import_model(ImportModelJob(str(tmp_path / "models"), (str(path),)), QuietReport())
    assert words[what] in refused.value.problem


def test_damaged_graphs_are_refused(tmp_path: Path) -> None:
    """Whatever the bytes are: a sentence, and no file of any size is taken in."""
    weights = {name: np.zeros(shape) for name, shape in shapes().items()}
    whole = graph_bytes(weights)
    random = np.random.default_rng(11)
    path = tmp_path / "damaged.pb"
    for number in range(200):
        data = bytearray(whole[: random.integers(1, len(whole))] if number % 2 else whole)
        for place in random.integers(0, len(data), 5):
            data[place] = random.integers(256)
        path.write_bytes(bytes(data))
        with path.open("rb") as file:
            try:
                graph = frozen_graph.open_frozen_graph(file, "damaged.pb")
            except EngineError as refused:
                assert refused.code == "checkpoint"
                continue
        for name in graph.tensors:
            assert np.asarray(graph.arrays([name])[name]).shape == graph.tensors[name].shape


def test_a_shape_without_its_bytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.pb"
    path.write_bytes(graph_bytes({"a": np.zeros(4)}, shape=(1 << 40, 4)))
    with path.open("rb") as file, pytest.raises(EngineError, match="no frozen graph"):
        frozen_graph.open_frozen_graph(file, "large.pb")
