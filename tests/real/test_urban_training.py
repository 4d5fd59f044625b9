"""A model of urban land fine-tuned: it learns, it maps as it was trained, and nothing else of it changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely

torch = pytest.importorskip("torch", reason="torch is not part of the engine; make test-training has it")

import onnx  # noqa: E402

from popcorn_qgis.contract.errors import EngineError  # noqa: E402
from popcorn_qgis.contract.jobs import (  # noqa: E402
    Compute,
    ImportModelJob,
    JobResult,
    TrainUrbanJob,
    UrbanImagery,
    UrbanMaskJob,
    Zones,
)
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.mapping import urbanmask  # noqa: E402
from popcorn_qgis.engine.models.import_model import run as import_model  # noqa: E402
from popcorn_qgis.engine.training.urban import train_urban, windows  # noqa: E402
from popcorn_qgis.engine.training.urban.tail import Tail, features_session, with_learnt  # noqa: E402
from tests.small_scene import write_tif  # noqa: E402
from tests.zone_files import write_zones  # noqa: E402
from urban_inputs import bands, weights  # noqa: E402

pytestmark = pytest.mark.torch

HEIGHT, WIDTH = 256, 768


@pytest.fixture(scope="module")
def models(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("urban")
    weights(shared, folder)
    for name in ("gum1", "gum2"):
        file = str(folder / f"{name}_synthetic.pth")
        import_model(ImportModelJob(str(folder), (file,), name=name), QuietReport())
    return folder


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reference's formula over three windows, and a mask: where red is bright."""
    folder, raw = tmp_path_factory.mktemp("scene"), bands(HEIGHT, WIDTH)
    write_tif(folder / "scene_2021-07-01.tif", raw, (), nodata=np.nan)
    write_tif(folder / "truth.tif", (raw[:1] > 0.55).astype("f4"), ("urban",))
    return folder


def train(models: Path, scene: Path, folder: Path, model: str = "gum2", **values: object) -> JobResult:
    given = UrbanImagery(exports=(str(scene / "scene_2021-07-01.tif"),), s1_unit="db")
    job = TrainUrbanJob(
        given, model, str(folder / "models"), "Mine", model_folders=(str(models),),
        compute=Compute(device="cpu"), **{"reference": str(scene / "truth.tif"), "epochs": 4, **values},
    )  # fmt: skip
    return train_urban.run(job, QuietReport())


@pytest.mark.parametrize("model", [pytest.param("gum1", marks=pytest.mark.full), "gum2"])
def test_the_part_that_learns_is_the_models_own(models: Path, model: str) -> None:
    """In PyTorch it says what ONNX Runtime says; back in the file too; other weights change the map."""
    import onnxruntime

    proto = onnx.load_model_from_string((models / f"{model}.onnx").read_bytes())
    raw = bands(256, 256)
    feeds = {
        "s2": raw[[2, 1, 0, 3]][None] * np.float32(10_000), "s1_asc": raw[None, 4:6],
        "s1_desc": raw[None, 6:8], "terrain": raw[None, 9:11],
    }  # fmt: skip
    tail = Tail(proto, model)
    parts = [torch.from_numpy(one) for one in features_session(proto, tail.fed, 2).run(list(tail.fed), feeds)]
    with torch.inference_mode():
        ours = tail(*parts).numpy()
    session = onnxruntime.InferenceSession(str(models / f"{model}.onnx"))
    np.testing.assert_allclose(ours, session.run(None, feeds)[0], atol=2e-4)
    with torch.no_grad():
        for parameter in tail.parameters():
            parameter *= 0.9
    with torch.inference_mode():
        other = tail(*parts).numpy()
    from popcorn_qgis.engine.models.format import open_model

    spec = open_model(models / f"{model}.onnx").spec
    again = onnxruntime.InferenceSession(with_learnt(proto, tail.weights(), spec))
    np.testing.assert_allclose(again.run(None, feeds)[0], other, atol=2e-4)
    assert np.abs(other - ours).max() > 0.1


def test_it_learns_from_a_mask_and_maps_as_it_was_trained(models: Path, scene: Path, tmp_path: Path) -> None:
    result = train(models, scene, tmp_path, output_report=str(tmp_path / "training.html"))
    assert result.numbers["trained"] == 1 and result.numbers["left_out"] == 1
    assert result.numbers["iou_after"] > result.numbers["iou_before"] + 0.05
    seen = [row[0] for row in result.tables["scores"].rows]
    assert seen == ["all sensors", "without Sentinel-2", "without Sentinel-1"]
    page = (tmp_path / "training.html").read_text(encoding="utf-8")
    assert "Windows left out" in page and page.count("<svg") == 2
    job = UrbanMaskJob(
        UrbanImagery(exports=(str(scene / "scene_2021-07-01.tif"),), s1_unit="db"),
        str(tmp_path / "mask.tif"),
        "mine",
        model_folders=(str(tmp_path / "models"),),
        compute=Compute(device="cpu"),
    )
    urbanmask.run(job, QuietReport())
    with rasterio.open(job.output) as one, rasterio.open(scene / "truth.tif") as other:
        mask, truth = one.read(1) == 1, other.read(1) == 1
        tags = one.tags()
    cuts = [slice(first, first + 256) for first in range(0, WIDTH, 256)]
    found = [(mask[:, c] & truth[:, c]).sum() / (mask[:, c] | truth[:, c]).sum() for c in cuts]
    assert min(abs(iou - result.numbers["iou_after"]) for iou in found) < 1e-3  # the window left out
    assert "GlobalUrbanMapper" in tags["ATTRIBUTION"]


def test_polygons_are_labels_too(scene: Path, tmp_path: Path) -> None:
    """Without classes all else is other land; with classes all else is unknown; 2 is refused."""
    with rasterio.open(scene / "truth.tif") as raster:
        transform, crs = raster.transform, raster.crs
    from popcorn_qgis.engine.io.grid import Grid
    from popcorn_qgis.engine.zones.reading import read_zones

    grid = Grid(crs, transform, WIDTH, HEIGHT)
    boxes = [shapely.box(*(transform * (left, 50)), *(transform * (left + 20, 10))) for left in (5, 60)]
    for counts, rest, second in (([1, 0], windows.UNKNOWN, 0), ([None, None], windows.OTHER, 1)):
        zones = write_zones(tmp_path / "labels.gpkg", boxes, counts, crs=crs.to_string())
        classed = counts[0] is not None
        zones = zones if classed else Zones(zones.path, "", zones.name)
        read = read_zones(zones, grid, QuietReport(), counts=classed, may_overlap=True)
        found = windows.of_polygons(read, classed)(grid)
        expected = np.full((HEIGHT, WIDTH), rest)
        expected[10:50, 5:25], expected[10:50, 60:80] = 1, second
        np.testing.assert_array_equal(found, expected)
    read = replace(read, counts=np.array([1.0, 2.0]))
    with pytest.raises(EngineError, match="has the class 2"):
        windows.of_polygons(read, True)


def test_what_is_hidden_is_what_a_map_without_it_sees(models: Path) -> None:
    from popcorn_qgis.engine.models.format import open_model

    spec = open_model(models / "gum2.onnx").spec
    raw, rng = bands(256, 256), np.random.default_rng(0)
    feeds = {"s2": raw[None, :4], "s1_asc": raw[None, 4:6], "s1_desc": raw[None, 6:8]}
    assert (windows.hidden(feeds, "s1", spec, rng)["s1_desc"] == -100).all()
    assert (windows.hidden(feeds, "s2", spec, rng)["s2"] == 0).all()
    cloudy = windows.hidden(feeds, 0.4, spec, rng)
    gone = (cloudy["s2"] == 0).all(axis=1)
    assert gone.mean() == pytest.approx(0.4, abs=0.01) and (cloudy["s1_asc"] == feeds["s1_asc"]).all()
    assert not windows.can_miss(open_model(models / "gum1.onnx").spec)


def test_labels_in_one_window_are_too_few(models: Path, scene: Path, tmp_path: Path) -> None:
    with rasterio.open(scene / "truth.tif") as raster:
        values, profile = raster.read(), raster.profile
    values[:, :, 200:] = np.nan
    profile.update(nodata=np.nan)
    with rasterio.open(tmp_path / "few.tif", "w", **profile) as raster:
        raster.write(values)
    with pytest.raises(EngineError, match="labels in 1 windows"):
        train(models, scene, tmp_path, reference=str(tmp_path / "few.tif"))
