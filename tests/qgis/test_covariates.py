"""Covariates inside QGIS: rasters and layers become named bands, against QGIS's own tools."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer, QgsVectorLayer

from conftest import pixels


@pytest.fixture
def sources(scene):
    """The river as a layer of the project, built-up truth, and a summer's Sentinel-2."""
    river = QgsVectorLayer(scene.results["OUTPUT_RIVERS"], "Rivers of the place", "ogr")
    QgsProject.instance().addMapLayer(river)
    return {
        "GRID": scene.results["OUTPUT_POPULATION"],
        "SUM_OF": [scene.results["OUTPUT_POPULATION"]],
        "INDICES_OF": scene.season["S2"],
        "DISTANCE_TO": [river.id()],
        "LENGTH_IN": [river],
    }


def test_rasters_and_layers_become_named_bands(run, scene, sources, tmp_path):
    import processing

    output, page = str(tmp_path / "covariates.tif"), tmp_path / "page.html"
    results = run("covariates", CELL_SIZE=100, OUTPUT=output, OUTPUT_REPORT=str(page), **sources)
    layer = QgsRasterLayer(output, "covariates")
    names = [layer.bandName(band).split(": ", 1)[1] for band in range(1, layer.bandCount() + 1)]
    assert names[0] == "population_true" and names[1].startswith("NDVI of")
    assert names[3:] == ["distance to Rivers of the place", "length of Rivers of the place"]
    assert results["BANDS"] == 5 and results["OUTPUT_REPORT"] == str(page)
    people = pixels(scene.results["OUTPUT_POPULATION"])
    assert np.nansum(pixels(output)) == pytest.approx(np.nansum(people), rel=1e-5)
    length = processing.run(
        "native:fieldcalculator",
        {
            "INPUT": scene.results["OUTPUT_RIVERS"],
            "FIELD_NAME": "m",
            "FORMULA": "length($geometry)",
            "OUTPUT": "memory:",
        },
    )["OUTPUT"]
    inside = sum(feature["m"] for feature in length.getFeatures())
    assert 0 < pixels(output, 5).sum() <= inside * 1.001
    distance, cells = pixels(output, 4), pixels(output, 5)
    assert distance[cells > 50].max() < 100 and distance.max() > 500
    layer.loadDefaultStyle()
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert items[0].value == pytest.approx(np.nanmin(pixels(output)))
    assert items[-1].value == pytest.approx(np.nanmax(pixels(output)), rel=1e-6)
    assert "distance to Rivers of the place" in page.read_text(encoding="utf-8")


def test_distances_to_the_classes_of_a_raster_beside_those_to_a_layer(run, scene, sources, tmp_path):
    """A list may mix both; where nobody settled, metres to the nearest settled pixel, by hand."""
    from osgeo import gdal

    settled, output = str(tmp_path / "settled.tif"), str(tmp_path / "covariates.tif")
    gdal.Translate(
        settled, str(scene.folder / "plan_true.tif"), bandList=[2], outputType=gdal.GDT_Byte, noData="none"
    )
    near = [settled, *sources["DISTANCE_TO"]]
    run("covariates", GRID=sources["GRID"], CELL_SIZE=100, DISTANCE_TO=near, OUTPUT=output)
    layer = QgsRasterLayer(output, "covariates")
    names = [layer.bandName(band).split(": ", 1)[1] for band in range(1, layer.bandCount() + 1)]
    assert names == [f"distance to {name}" for name in ("settled = 0", "settled = 1", "Rivers of the place")]
    row, column = np.nonzero(pixels(settled) == 1)
    found = pixels(output, 2)
    for at in ((0, 0), (7, 12), (19, 3)):
        y, x = 10 * at[0] + 5, 10 * at[1] + 5
        down = np.maximum(np.maximum(row - y, y - row - 1), 0)
        across = np.maximum(np.maximum(column - x, x - column - 1), 0)
        assert found[at] == pytest.approx(10 * np.hypot(down, across).min(), rel=1e-3, abs=0.01)
    assert found.max() > 100


def test_nothing_to_make_covariates_of_is_said_at_once(run, algorithm, scene, tmp_path):
    from qgis.core import QgsProcessingContext

    given = {"GRID": scene.results["OUTPUT_POPULATION"], "OUTPUT": str(tmp_path / "o.tif")}
    ok, sentence = algorithm("covariates").checkParameterValues(given, QgsProcessingContext())
    assert not ok and "nothing to make covariates of" in sentence
    with pytest.raises(QgsProcessingException, match="nothing to make covariates of"):
        run("covariates", **given)
