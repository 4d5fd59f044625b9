"""What a composite looks like in QGIS: its period, its style; and what is refused before anything runs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QDate

from conftest import pixels
from popcorn_qgis.contract.jobs import RasterResult
from popcorn_qgis.layers.temporal import set_period
from test_running import load_results, run_in_background


def write_day(path, bands, value, side=8):
    """A raster of one day, the same value everywhere."""
    path.parent.mkdir(exist_ok=True)
    data = gdal.GetDriverByName("GTiff").Create(str(path), side, side, len(bands), gdal.GDT_Float32)
    data.SetGeoTransform((500000, 10, 0, 5600000, 0, -10))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32631)
    data.SetProjection(system.ExportToWkt())
    for number, name in enumerate(bands, start=1):
        data.GetRasterBand(number).SetDescription(name)
        data.GetRasterBand(number).WriteArray(np.full((side, side), value - 7 if name == "VH" else value))


@pytest.fixture
def raster(tmp_path):
    write_day(tmp_path / "s2.tif", ("B02", "B03", "B04", "B08", "clear observations"), 700.0)
    return str(tmp_path / "s2.tif")


def test_the_temporal_controller_knows_the_season(qgis_app, raster):
    layer = QgsRasterLayer(raster, "season", "gdal")
    set_period(layer, RasterResult(raster, "sentinel2", "s", 100.0, 5, "2021-12-01", "2022-02-28"))
    properties = layer.temporalProperties()
    assert not properties.isActive()  # it is drawn at any time, until the user wants to step through seasons
    period = properties.fixedTemporalRange()
    assert period.begin().date() == QDate(2021, 12, 1)
    assert period.end().date() == QDate(2022, 2, 28)


def test_a_raster_without_a_period_is_left_alone(qgis_app, raster):
    layer = QgsRasterLayer(raster, "map", "gdal")
    set_period(layer, RasterResult(raster, "population", "p"))
    assert not layer.temporalProperties().fixedTemporalRange().begin().isValid()


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
        ("terrain", {"OUTPUT": "t.tif"}, "no area to map"),
        (
            "terrain",
            {"EXTENT": "5,6,50,51 [EPSG:4326]", "SOURCE": "stac", "OUTPUT": "t.tif"},
            "address of the catalogue",
        ),
    ],
)
def test_seen_before_running(plugin, tmp_path, name, parameters, said):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"popcorn:{name}")
    given = {"OUTPUT_FOLDER": str(tmp_path), **parameters}
    ok, sentence = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not ok
    assert said in sentence


def test_composites_arrive_by_season_and_optical_first(algorithm, engine, listener, tmp_path):
    """QGIS 3.22 stacks layers by file name: autumn, spring, summer, Sentinel-1 before Sentinel-2."""
    for name, bands in (("s2", ("B02", "B03", "B04", "B08")), ("s1", ("VV", "VH"))):
        for month in ("04", "07", "10"):
            value = 700.0 if name == "s2" else -9.0
            write_day(tmp_path / "scenes" / f"{name}_2021-{month}-10.tif", bands, value)
    found = algorithm("composite")
    asked = {
        "SCENE_FOLDER": str(tmp_path / "scenes"),
        "YEAR": 2021,
        "SEASONS": "autumn,spring,summer",
        "OUTPUT_FOLDER": str(tmp_path / "made"),
    }
    ok, results, context, _ = run_in_background(found, asked, listener)
    assert ok, listener.errors
    load_results(found, context, listener, asked)
    QCoreApplication.processEvents()
    nodes = QgsProject.instance().layerTreeRoot().findLayers()  # from the top
    seasons = ("2021-spring", "2021-summer", "2021-autumn")
    assert [node.name() for node in nodes] == [f"Sentinel-{n} {season}" for n in (2, 1) for season in seasons]
    assert [node.itemVisibilityChecked() for node in nodes] == [True] + [False] * 5
    assert [Path(path).stem for path in results["OUTPUT_S2"]] == [f"sentinel2_{season}" for season in seasons]


def test_the_passes_apart_are_layers_of_their_own(run, tmp_path):
    for word, value in (("asc", -9.0), ("desc", -11.0)):
        for day in ("10", "20"):
            write_day(tmp_path / "scenes" / f"s1_{word}_2021-04-{day}.tif", ("VV", "VH"), value)
    results = run(
        "composite",
        SCENE_FOLDER=str(tmp_path / "scenes"),
        SEASONS="2021-04",
        PASSES="apart",
        BANDS="ten",
        OUTPUT_FOLDER=str(tmp_path / "made"),
    )
    names = [Path(path).name for path in results["OUTPUT_S1"]]
    assert names == ["sentinel1_asc_2021-04.tif", "sentinel1_desc_2021-04.tif"]
    assert [pixels(path).mean() for path in results["OUTPUT_S1"]] == [-9.0, -11.0]
    assert (tmp_path / "made" / "series.csv").is_file() and results["OUTPUT_S2"] == []
