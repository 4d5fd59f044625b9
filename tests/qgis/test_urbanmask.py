"""Urban land inside QGIS, with a small model: maps and their looks, zones, and what is refused."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingContext, QgsRasterLayer, QgsVectorLayer

from conftest import pixels

ROOT = Path(__file__).resolve().parents[2]
#: A model like GlobalUrbanMapper 2.0 to QGIS, with windows of 64 px: urban where B02 is above 900 DN.
MODEL = """
import sys
import numpy as np
import onnx
from onnx import TensorProto, helper
from popcorn_qgis.contract.model_file import KEY
from popcorn_qgis.contract.model_spec import InputSpec, ModelSpec, OutputSpec, Tiling, to_text
inputs = (
    InputSpec("s2", ("B02", "B03", "B04", "B08"), "DN", missing=(0.0,) * 4),
    InputSpec("s1_asc", ("VV", "VH"), "dB", missing=(-100.0,) * 2),
    InputSpec("s1_desc", ("VV", "VH"), "dB", missing=(-100.0,) * 2),
    InputSpec("terrain", ("slope", "aspect"), "degrees", missing=(0.0,) * 2),
)
spec = ModelSpec(
    "urban", "Small", inputs, (OutputSpec("urban", "urban", 2, ("no", "yes"), "softmax"),),
    Tiling(window_px=64), needs=(("s2", "s1_asc", "s1_desc"), ("terrain",)),
)
weights = np.zeros((2, 10, 1, 1), "f4")
weights[1, 0] = 0.01
nodes = [
    helper.make_node("Concat", [one.name for one in inputs], ["all"], axis=1),
    helper.make_node("Conv", ["all", "w", "b"], ["urban"]),
]
def value(name, bands):
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, bands, 64, 64])
values = [value(one.name, len(one.bands)) for one in inputs]
out = [value("urban", 2)]
bias = np.array([0, -9], "f4")
held = [onnx.numpy_helper.from_array(array, name) for name, array in (("w", weights), ("b", bias))]
graph = helper.make_graph(nodes, "small", values, out, held)
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
helper.set_model_props(model, {KEY: to_text(spec)})
onnx.save(model, sys.argv[1])
"""


@pytest.fixture(scope="module")
def model(engine, tmp_path_factory):
    path = str(tmp_path_factory.mktemp("urban model") / "small.onnx")
    subprocess.run([engine, "-c", MODEL, path], check=True, cwd=ROOT)
    return path


@pytest.fixture(scope="module")
def terrain(scene, tmp_path_factory):
    """Flat ground under the sample scene."""
    from osgeo import gdal

    source = gdal.Open(scene.results["OUTPUT_S2"][0])
    path = str(tmp_path_factory.mktemp("urban terrain") / "terrain.tif")
    made = gdal.GetDriverByName("GTiff").Create(
        path, source.RasterXSize, source.RasterYSize, 3, gdal.GDT_Float32
    )
    made.SetGeoTransform(source.GetGeoTransform())
    made.SetProjection(source.GetProjection())
    for band, name in enumerate(("elevation", "slope", "aspect"), start=1):
        made.GetRasterBand(band).WriteArray(np.zeros((source.RasterYSize, source.RasterXSize), "f4"))
        made.GetRasterBand(band).SetDescription(name)
    return path


def test_a_mask_its_looks_and_the_zones(run, scene, model, terrain, listener, tmp_path):
    s2, zones = scene.results["OUTPUT_S2"][1], str(tmp_path / "zones.gpkg")
    mask, likely, seen = (str(tmp_path / name) for name in ("mask.tif", "likely.tif", "seen.tif"))
    results = run(
        "urbanmask",
        S2=[s2],
        TERRAIN=terrain,
        MODEL=model,
        ZONES=scene.results["OUTPUT_COARSE"],
        OUTPUT=mask,
        OUTPUT_PROBABILITY=likely,
        OUTPUT_SEEN=seen,
        OUTPUT_ZONES=zones,
    )
    blue, found = pixels(s2), pixels(mask)
    np.testing.assert_array_equal(found[blue > 0], (blue > 900)[blue > 0])
    assert results["URBAN_KM2"] == pytest.approx(np.sum(found == 1) * 1e-4, rel=2e-3)
    assert any("no Sentinel-1. The map is made from Sentinel-2" in text for text in listener.warnings)
    layer = QgsRasterLayer(mask, "mask")
    layer.loadDefaultStyle()
    assert [entry.label for entry in layer.renderer().classes()] == ["not urban", "urban"]
    layer = QgsRasterLayer(seen, "seen")
    layer.loadDefaultStyle()
    assert layer.renderer().classes()[3].label == "Sentinel-2 alone" and set(np.unique(pixels(seen))) == {3}
    layer = QgsVectorLayer(zones, "zones", "ogr")
    layer.loadDefaultStyle()
    areas = [feature["urban_km2"] for feature in layer.getFeatures()]
    assert sum(areas) == pytest.approx(results["URBAN_KM2"], rel=0.02)
    assert all(0 <= feature["urban_percent"] <= 100 for feature in layer.getFeatures())
    assert "urban_percent" in layer.renderer().classAttribute()


def test_each_year_is_a_layer_in_its_days(run, scene, model, terrain, tmp_path):
    import shutil

    from osgeo import gdal

    paths = []
    for year in (2019, 2021):
        paths.append(str(tmp_path / f"s2_{year}-07-01.tif"))
        shutil.copy(scene.results["OUTPUT_S2"][1], paths[-1])
        dataset = gdal.Open(paths[-1], gdal.GA_Update)
        dataset.SetMetadata({"DATE": f"{year}-07-01"})
        dataset.FlushCache()
        del dataset
    mask, folder = str(tmp_path / "mask.tif"), tmp_path / "years"
    asked = {"S2": paths, "TERRAIN": terrain, "MODEL": model, "OUTPUT": mask, "OUTPUT_YEARS": str(folder)}
    run("urbanmask", **asked)
    assert sorted(path.name for path in folder.glob("*.tif")) == ["urban_2019.tif", "urban_2021.tif"]
    np.testing.assert_array_equal(pixels(str(folder / "urban_2021.tif")), pixels(mask))
    layer = QgsRasterLayer(str(folder / "urban_2021.tif"), "2021")
    layer.loadNamedStyle(str(folder / "urban_2021.qml"))  # QGIS 3.22 forgets the days of default styles
    days = layer.temporalProperties().fixedTemporalRange()
    assert days.begin().date().toString("yyyy-MM-dd") == "2021-01-01"
    assert days.end().date().toString("yyyy-MM-dd") == "2021-12-31"


def test_what_is_refused_before_a_run(algorithm, scene, model):
    s2 = scene.results["OUTPUT_S2"][1]
    given = {"MODEL": model, "OUTPUT": "TEMPORARY_OUTPUT"}
    for values, words in (
        ({}, "There is no imagery."),
        ({"S2": [s2], "INPUT": [s2]}, "holds all the imagery"),
        ({"S2": [s2], "OUTPUT_ZONES": "TEMPORARY_OUTPUT"}, "Choose a layer of polygons."),
        ({"S2": [s2], "MODEL": "nothing"}, "There is no model “nothing”."),
        ({"S2": [s2], "MODEL": "builtup-student"}, "computes builtup, not urban"),
    ):
        right, problem = algorithm("urbanmask").checkParameterValues(
            {**given, **values}, QgsProcessingContext()
        )
        assert not right and words in problem


def test_what_a_training_refuses_before_a_run(algorithm, scene, model):
    s2 = scene.results["OUTPUT_S2"][1]
    given = {"S2": [s2], "MODEL": model, "NAME": "mine"}
    for values, words in (
        ({"MODEL": ""}, "no model to begin with"),
        ({}, "one of them is needed"),
        ({"REFERENCE_RASTER": s2, "NAME": " "}, "has no name"),
        ({"REFERENCE_RASTER": s2, "S2": []}, "There is no imagery."),
    ):
        right, problem = algorithm("trainurban").checkParameterValues(
            {**given, **values}, QgsProcessingContext()
        )
        assert not right and words in problem


def test_without_a_model_built_up_is_grown_and_the_layer_says_so(run, scene, listener, tmp_path):
    mask = str(tmp_path / "mask.tif")
    run("urbanmask", S2=scene.results["OUTPUT_S2"][1:2], OUTPUT=mask)
    assert any("urban land is grown from built-up scores" in text for text in listener.warnings)
    layer = QgsRasterLayer(mask, "mask")
    layer.loadDefaultMetadata()
    assert layer.metadata().title() == "Urban land, grown from built-up scores"
    assert 0.05 < np.mean(pixels(mask) == 1) < 0.9
