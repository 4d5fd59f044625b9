"""A result's file opened again, in another project: style, metadata and days are there, and nobody else's."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt


@pytest.fixture
def two_maps(tmp_path):
    """Population maps of two years, 10 people in each pixel, then 12."""
    paths = {}
    for key, people, period in (
        ("INPUT_BEFORE", 10, "2018-01-01..2018-12-31"),
        ("INPUT_AFTER", 12, "2023-03-01..2023-05-31"),
    ):
        paths[key] = str(tmp_path / f"{key.lower()}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(paths[key], 20, 20, 1, gdal.GDT_Float32)
        dataset.SetGeoTransform((500_000, 10, 0, 6_000_000, 0, -10))
        dataset.SetProjection("EPSG:32631")
        dataset.GetRasterBand(1).Fill(people)
        dataset.SetMetadata({"PERIOD": period, "QUANTITY": "population", "ATTRIBUTION": "Someone"})
    return paths


def strips(folder, crs=32631):
    """Five strips of 200 × 40 m over the two maps."""
    path = str(folder / "strips.gpkg")
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(crs)
    layer = source.CreateLayer("strips", reference, ogr.wkbPolygon)
    for k in range(5):
        top = 6_000_000 - 40 * k
        feature = ogr.Feature(layer.GetLayerDefn())
        corners = [(500_000, top), (500_200, top), (500_200, top - 40), (500_000, top - 40), (500_000, top)]
        text = ", ".join(f"{x} {y}" for x, y in corners)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({text}))"))
        layer.CreateFeature(feature)
    source = None
    return path


def test_a_change_tells_which_zones_changed(run, two_maps, listener, tmp_path):
    after = gdal.Open(two_maps["INPUT_AFTER"], gdal.GA_Update)
    after.SetMetadataItem("PERIOD", "2023-01-01..2023-12-31")
    values = after.ReadAsArray()
    values[:] = 10 * (1 + 0.01 * (np.arange(20) // 4))[:, None]
    values[:4] = 20
    after.GetRasterBand(1).WriteArray(values)
    after = None
    results = run(
        "change", **two_maps, OUTPUT=str(tmp_path / "change.tif"), ZONES=strips(tmp_path),
        OUTPUT_ZONES=str(tmp_path / "zones.gpkg"),
    )  # fmt: skip
    layer = QgsVectorLayer(results["OUTPUT_ZONES"], "zones", "ogr")
    found = [dict(zip(f.fields().names(), f.attributes())) for f in layer.getFeatures()]
    assert [zone["call"] for zone in found] == ["growth"] + ["no clear change"] * 4
    assert [zone["people_before"] for zone in found] == [800] * 5 and found[0]["people_after"] == 1600
    assert any("1 grew, 0 shrank, and 4 show no clear change" in text for text in listener.info)


def test_zones_of_other_seasons_are_not_called(run, two_maps, listener, tmp_path):
    zones = {"ZONES": strips(tmp_path), "OUTPUT_ZONES": str(tmp_path / "zones.gpkg")}
    results = run("change", **two_maps, OUTPUT=str(tmp_path / "change.tif"), **zones)
    layer = QgsVectorLayer(results["OUTPUT_ZONES"], "zones", "ogr")
    assert {zone["call"] for zone in layer.getFeatures()} == {"unknown"}
    assert any("no season in common" in text for text in listener.info)


def test_a_change_says_tomorrow_which_days_it_compares(run, two_maps, tmp_path):
    output = str(tmp_path / "change.tif")
    run("change", **two_maps, OUTPUT=output)
    layer = QgsRasterLayer(output, "change")
    layer.loadDefaultStyle()
    assert layer.loadDefaultMetadata()[1]
    metadata, shown = layer.metadata(), layer.temporalProperties()
    assert metadata.title() == "Change of population (people per 10 m pixel)"
    assert "The earlier map shows 2018-01-01 to 2018-12-31." in metadata.abstract()
    assert "The later map shows 2023-03-01 to 2023-05-31." in metadata.abstract()
    assert "Imagery of" not in metadata.abstract() and metadata.rights() == ["Someone"]
    assert not shown.isActive() and layer.renderer().type() == "singlebandpseudocolor"
    days = [day.toString("yyyy-MM-dd") for day in (shown.fixedTemporalRange().begin(),)]
    days.append(shown.fixedTemporalRange().end().toString("yyyy-MM-dd"))
    assert days == ["2018-01-01", "2023-05-31"]
    assert str(tmp_path) not in (tmp_path / "change.qmd").read_text(encoding="utf-8")


def test_zones_have_theirs_but_not_in_a_file_of_the_users(run, scene, population, tmp_path):
    """A GeoPackage of several layers has one style file for all: writing it would restyle the user's."""
    own, mine = tmp_path / "zones.gpkg", tmp_path / "my census.gpkg"
    run("aggregate", INPUT=population, ZONES=scene.fine["ZONES"], OUTPUT=None, OUTPUT_ZONES=str(own))
    layer = QgsVectorLayer(str(own), "zones", "ogr")
    assert layer.loadDefaultMetadata()[1] and "population" in layer.metadata().abstract()
    assert layer.metadata().title() == "People in census_fine"

    shutil.copy(scene.fine["ZONES"].split("|")[0], mine)
    table = f"ogr:dbname='{mine}' table=\"summed\" (geom)"
    run("aggregate", INPUT=population, ZONES=scene.fine["ZONES"], OUTPUT=None, OUTPUT_ZONES=table)
    assert ogr.Open(str(mine)).GetLayerByName("summed") is not None
    assert not list(tmp_path.glob("my census.q*"))


def test_a_namesakes_style_is_left_alone(run, two_maps, tmp_path):
    shutil.copy(two_maps["INPUT_BEFORE"], tmp_path / "village.img")
    (tmp_path / "village.qml").write_text("the user's own", encoding="utf-8")
    run("change", **two_maps, OUTPUT=str(tmp_path / "village.tif"))
    assert (tmp_path / "village.qml").read_text(encoding="utf-8") == "the user's own"


def test_the_samples_census_arrives_as_borders_in_any_project(scene):
    """Opaque polygons would hide the map; nothing of ours is asked when a file is dropped on QGIS."""
    for layer in ("OUTPUT_COARSE", "OUTPUT_FINE"):
        dropped = QgsVectorLayer(scene.results[layer], "dropped", "ogr")
        assert dropped.renderer().symbol().symbolLayer(0).brushStyle() == Qt.BrushStyle.NoBrush


def test_a_dropped_map_says_its_units(run, scene, tmp_path):
    """Without the plugin, QGIS shows the band's description and the classes, and nothing else."""
    output = str(tmp_path / "map.tif")
    run("population", **scene.season, RATE=0.5, OUTPUT=output)
    dropped = QgsRasterLayer(output, "map")
    assert "people per 10 m pixel (× 100 = people per hectare)" in dropped.bandName(1)
    labels = [label for label, _ in dropped.legendSymbologyItems()]
    assert labels[0] == "below 0.1 people per hectare" and labels[-1] == "> 250 people per hectare"
