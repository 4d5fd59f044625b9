"""What a composite looks like in QGIS: its period, its style; and what is refused before anything runs."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProcessingContext, QgsRasterLayer
from qgis.PyQt.QtCore import QDate

from popcorn_qgis.engine.jobs import RasterResult
from popcorn_qgis.layers.temporal import set_period


@pytest.fixture
def raster(tmp_path):
    path = str(tmp_path / "s2.tif")
    data = gdal.GetDriverByName("GTiff").Create(path, 8, 8, 5, gdal.GDT_Float32)
    data.SetGeoTransform((500000, 10, 0, 5600000, 0, -10))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32631)
    data.SetProjection(system.ExportToWkt())
    for band in range(1, 6):
        data.GetRasterBand(band).WriteArray(np.full((8, 8), 700.0))
    return path


def test_the_temporal_controller_knows_the_season(qgis_app, raster):
    layer = QgsRasterLayer(raster, "season", "gdal")
    set_period(layer, RasterResult(raster, "sentinel2", "s", 100.0, 5, "2021-12-01", "2022-02-28"))
    properties = layer.temporalProperties()
    assert properties.isActive()
    period = properties.fixedTemporalRange()
    assert period.begin().date() == QDate(2021, 12, 1)
    assert period.end().date() == QDate(2022, 2, 28)


def test_a_raster_without_a_period_is_left_alone(qgis_app, raster):
    layer = QgsRasterLayer(raster, "map", "gdal")
    set_period(layer, RasterResult(raster, "population", "p"))
    assert not layer.temporalProperties().isActive()


@pytest.mark.parametrize(
    ("name", "parameters", "said"),
    [
        ("composite", {}, "There are no scenes"),
        ("composite", {"SCENE_FOLDER": "/tmp", "EXTENT": "0,1,0,1", "AREA": "x"}, "Choose one of them"),
        ("downloadimagery", {}, "no area to map"),
        (
            "downloadimagery",
            {"EXTENT": "5,6,50,51 [EPSG:4326]", "SOURCE": "stac"},
            "address of the catalogue",
        ),
        ("downloadimagery", {"EXTENT": "5,6,50,51 [EPSG:4326]", "SOURCE": "moon"}, "moon"),
    ],
)
def test_seen_before_running(plugin, tmp_path, name, parameters, said):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"popcorn:{name}")
    given = {"OUTPUT_FOLDER": str(tmp_path), **parameters}
    ok, sentence = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not ok
    assert said in sentence
