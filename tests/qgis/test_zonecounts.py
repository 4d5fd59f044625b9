"""Counts for zones inside QGIS: other borders, points, errors; and errors that a rescaling carries."""

from __future__ import annotations

import math

import pytest
from qgis.core import QgsField, QgsGeometry, QgsProcessingException, QgsVectorLayer

from popcorn_qgis.toolbox.zones import field_types


def rows_of(layer):
    layer = QgsVectorLayer(layer, "x", "ogr") if isinstance(layer, str) else layer
    return [dict(zip(feature.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture
def tracts(scene):
    """The coarse zones in memory with a margin of error of a tenth of their count; and their outlines."""
    source = QgsVectorLayer(scene.results["OUTPUT_COARSE"], "census", "ogr")
    layer = QgsVectorLayer("MultiPolygon?crs=" + source.crs().authid(), "tracts", "memory")
    layer.dataProvider().addAttributes(
        [QgsField("population", field_types.NUMBER), QgsField("moe", field_types.NUMBER)]
    )
    layer.updateFields()
    features = []
    for zone in source.getFeatures():
        people = float(zone["population"])
        zone.setFields(layer.fields())
        zone.setAttributes([people, people / 10])
        features.append(zone)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture
def halves(tracts):
    """The west and the east half of all tracts together."""
    import processing

    extent, layer = (
        tracts.extent(),
        QgsVectorLayer(f"Polygon?crs={tracts.crs().authid()}", "halves", "memory"),
    )
    outline = processing.run("native:dissolve", {"INPUT": tracts, "OUTPUT": "memory:"})["OUTPUT"]
    shape = next(outline.getFeatures()).geometry()
    middle = extent.center().x()
    for west, east in ((extent.xMinimum(), middle), (middle, extent.xMaximum())):
        feature = next(tracts.getFeatures())
        feature.setFields(layer.fields())
        rectangle = QgsGeometry.fromWkt(
            f"POLYGON(({west} {extent.yMinimum()},{east} {extent.yMinimum()},{east} {extent.yMaximum()},"
            f"{west} {extent.yMaximum()},{west} {extent.yMinimum()}))"
        )
        feature.setGeometry(rectangle.intersection(shape))
        layer.dataProvider().addFeature(feature)
    return layer


def test_people_and_errors_move_to_other_borders_as_qgis_cuts_them(run, tracts, halves, listener):
    out = run(
        "zonecounts", INPUT=tracts, FIELD="population", FIELD_ERROR="moe", ERRORS_ARE=1, ZONES=halves,
        OUTPUT_ZONES="memory:",
    )  # fmt: skip
    rows = rows_of(out["OUTPUT_ZONES"])
    for half, row in zip(halves.getFeatures(), rows):
        people = variance = 0.0
        for tract in tracts.getFeatures():
            w = half.geometry().intersection(tract.geometry()).area() / tract.geometry().area()
            people += w * tract["population"]
            variance += (w * tract["moe"] / 1.645) ** 2
        assert row["people"] == pytest.approx(people, rel=1e-6)
        assert row["std"] == pytest.approx(math.sqrt(variance), rel=1e-6)
        assert row["covered_percent"] > 99.9 and row["people_ha"] > 0
    total = sum(tract["population"] for tract in tracts.getFeatures())
    assert out["PEOPLE"] == pytest.approx(total) and out["PEOPLE_OUTSIDE"] == pytest.approx(0, abs=1e-3)
    assert any("people are in the zones" in line for line in listener.info)


def test_points_count_one_each_or_by_their_field(run, tracts, halves):
    import processing

    points = processing.run("native:pointonsurface", {"INPUT": tracts, "OUTPUT": "memory:"})["OUTPUT"]
    out = run("zonecounts", INPUT=points, ZONES=halves, FIELD="", OUTPUT_ZONES="memory:")
    assert sum(row["people"] for row in rows_of(out["OUTPUT_ZONES"])) == points.featureCount()
    out = run("zonecounts", INPUT=points, FIELD="population", ZONES=halves, OUTPUT_ZONES="memory:")
    total = sum(tract["population"] for tract in tracts.getFeatures())
    assert sum(row["people"] for row in rows_of(out["OUTPUT_ZONES"])) == pytest.approx(total)
    assert "std" not in rows_of(out["OUTPUT_ZONES"])[0]


def test_polygons_need_a_field_and_fields_must_be_there(run, algorithm, tracts, halves):
    with pytest.raises(QgsProcessingException, match="have no count"):
        run("zonecounts", INPUT=tracts, FIELD="", ZONES=halves, OUTPUT_ZONES="memory:")
    with pytest.raises(QgsProcessingException, match="no field “moo”"):
        run("zonecounts", INPUT=tracts, FIELD="population", FIELD_ERROR="moo", ZONES=halves,
            OUTPUT_ZONES="memory:")  # fmt: skip


def test_a_rescaling_carries_the_errors_of_its_counts(run, population, tracts, tmp_path):
    parameters = {"INPUT": population, "ZONES": tracts, "FIELD": "population", "OUTPUT_ZONES": "memory:"}
    out = run("rescale", **parameters, FIELD_ERROR="moe", ERRORS_ARE=1, OUTPUT=str(tmp_path / "a.tif"))
    for row in rows_of(out["OUTPUT_ZONES"]):
        assert row["census_std"] == pytest.approx(row["moe"] / 1.645)
    plain = run("rescale", **parameters, OUTPUT=str(tmp_path / "b.tif"))
    assert "census_std" not in rows_of(plain["OUTPUT_ZONES"])[0]
