"""People affected inside QGIS: the answer in the log, layers, table and report, against QGIS's own tools."""

from __future__ import annotations

import re

import numpy
import pytest
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from conftest import pixels
from popcorn_qgis.toolbox.zones import field_types

WEST, SOUTH = 560_000.0, 6_060_000.0


def box(left, bottom, right, top):
    """Return a rectangle given in metres from the scene's lower left corner."""
    x, y = (WEST + left, WEST + right), (SOUTH + bottom, SOUTH + top)
    return f"POLYGON(({x[0]} {y[0]},{x[1]} {y[0]},{x[1]} {y[1]},{x[0]} {y[1]},{x[0]} {y[0]}))"


def make_layer(rows, kind="Polygon", name="flood"):
    """Return a layer in memory; rows are (class, WKT)."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32631", name, "memory")
    layer.dataProvider().addAttributes([QgsField("danger", field_types.TEXT)])
    layer.updateFields()
    for danger, wkt in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([danger])
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def features(layer):
    layer = QgsVectorLayer(layer, "x", "ogr") if isinstance(layer, str) else layer
    return [dict(zip(feature.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture
def truth(scene):
    return scene.results["OUTPUT_POPULATION"]


def test_who_lives_within_500_m_of_the_river(run, scene, truth, listener, tmp_path):
    """As QGIS answers it, by Buffer and Zonal statistics, which counts whole pixels; 200 m here."""
    import processing

    river = scene.results["OUTPUT_RIVERS"]
    page, areas = tmp_path / "report.html", str(tmp_path / "areas.gpkg")
    results = run(
        "exposure", INPUT=[truth], HAZARD=river, DISTANCE=200, OUTPUT_AREAS=areas, OUTPUT_REPORT=str(page)
    )
    buffer = processing.run(
        "native:buffer",
        {"INPUT": river, "DISTANCE": 200, "SEGMENTS": 32, "DISSOLVE": True, "OUTPUT": "memory:"},
    )["OUTPUT"]
    (zone,) = features(
        processing.run(
            "native:zonalstatisticsfb",
            {
                "INPUT": buffer,
                "INPUT_RASTER": truth,
                "RASTER_BAND": 1,
                "STATISTICS": [1],
                "OUTPUT": "memory:",
            },
        )["OUTPUT"]
    )
    total = numpy.nansum(pixels(truth))
    assert 0 < results["PEOPLE_INSIDE"] < total
    assert results["PEOPLE_INSIDE"] == pytest.approx(zone["_sum"], rel=0.02)  # whole pixels at the border
    assert results["PEOPLE_TOTAL"] == pytest.approx(total, rel=1e-6)
    assert results["PEOPLE_INSIDE"] + results["PEOPLE_OUTSIDE"] == pytest.approx(total, rel=1e-6)
    said = f"{results['PEOPLE_INSIDE']:,.0f} people inside, of {total:,.0f}; "
    (line,) = [text for text in listener.info if text.startswith(said)]
    assert line.endswith("% of the area lies outside the map.")
    # A page groups digits with thin spaces, in sentences as in tables.
    assert re.sub(r"(?<=\d),(?=\d)", "\u202f", said) in page.read_text(encoding="utf-8")
    (area,) = features(areas)
    assert area["class"] == "within 200 m" and area["people"] == pytest.approx(results["PEOPLE_INSIDE"])
    (mine,) = QgsVectorLayer(areas, "a", "ogr").getFeatures()
    (theirs,) = buffer.getFeatures()
    assert mine.geometry().area() == pytest.approx(
        theirs.geometry().intersection(QgsGeometry.fromWkt(box(0, 0, 2000, 2000))).area(), rel=1e-3
    )


def test_classes_along_pixel_borders_agree_with_zonal_statistics(run, truth):
    """Where no pixel is cut, QGIS's rule, whole pixels by their centre, is ours."""
    import processing

    rows = [
        ("low", box(100, 100, 1200, 900)),
        ("high", box(800, 300, 1500, 1500)),
        ("low", box(-400, 1200, 300, 2600)),
    ]
    layer = make_layer(rows)
    results = run(
        "exposure",
        INPUT=[truth],
        HAZARD=layer,
        CLASS_FIELD="danger",
        CLASS_ORDER="high, low",
        OUTPUT_AREAS="memory:",
        OUTPUT_TABLE="memory:",
    )
    sums = processing.run(
        "native:zonalstatisticsfb",
        {
            "INPUT": results["OUTPUT_AREAS"],
            "INPUT_RASTER": truth,
            "RASTER_BAND": 1,
            "STATISTICS": [1],
            "OUTPUT": "memory:",
        },
    )["OUTPUT"]
    by_qgis = {zone["class"]: zone["_sum"] for zone in features(sums)}
    table = {row["class"]: row["people"] for row in features(results["OUTPUT_TABLE"])}
    assert list(table) == ["high", "low", "outside"]
    assert {k: table[k] for k in ("high", "low")} == pytest.approx(by_qgis, rel=1e-6)
    high = numpy.nansum(pixels(truth)[50:170, 80:150])  # the scene is 200 pixels high
    assert table["high"] == pytest.approx(high, rel=1e-6)
    assert sum(table.values()) == pytest.approx(numpy.nansum(pixels(truth)), rel=1e-6)


def test_zones_are_styled_by_share_and_keep_their_own_fields(run, scene, truth, tmp_path):
    path = str(tmp_path / "zones.gpkg")
    run(
        "exposure",
        INPUT=[truth],
        HAZARD=make_layer([("x", box(0, 0, 900, 2000))]),
        ZONES=scene.results["OUTPUT_FINE"],
        OUTPUT_ZONES=path,
    )
    zones = features(path)
    for zone in zones:
        assert zone["name"].startswith("Synthetic")
        assert zone["inside"] + zone["outside"] == pytest.approx(zone["people"], rel=1e-6, abs=1e-6)
    assert sum(zone["inside"] for zone in zones) == pytest.approx(
        numpy.nansum(pixels(truth)[:, :90]), rel=1e-6
    )
    layer = QgsVectorLayer(path, "zones", "ogr")
    layer.loadNamedStyle(str(tmp_path / "zones.qml"))
    renderer = layer.renderer()
    assert renderer.classAttribute().startswith('CASE WHEN "inside_percent" IS NULL')
    assert [category.label() for category in renderer.categories()][:2] == ["nobody", "0 – 5 %"]


def test_areas_are_labelled_and_let_the_map_shine_through(run, truth, tmp_path):
    path = str(tmp_path / "areas.gpkg")
    layer = make_layer([("high", box(0, 0, 500, 500)), ("low", box(500, 0, 900, 500))])
    run("exposure", INPUT=[truth], HAZARD=layer, CLASS_FIELD="danger", OUTPUT_AREAS=path)
    areas = QgsVectorLayer(path, "areas", "ogr")
    areas.loadNamedStyle(str(tmp_path / "areas.qml"))
    assert [category.value() for category in areas.renderer().categories()] == ["high", "low"]
    assert areas.labelsEnabled() and areas.opacity() < 1
    assert "people" in areas.labeling().settings().fieldName


def test_only_what_is_selected_is_a_hazard(run, truth):
    layer = make_layer([("a", box(0, 0, 500, 500)), ("b", box(500, 0, 900, 500))])
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([sorted(layer.allFeatureIds())[1]])
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    results = run("exposure", INPUT=[truth], HAZARD=chosen)
    assert results["PEOPLE_INSIDE"] == pytest.approx(numpy.nansum(pixels(truth)[150:, 50:90]), rel=1e-6)


def test_members_of_our_map_give_an_interval(run, scene, listener, tmp_path):
    members = str(tmp_path / "members.tif")
    run(
        "population",
        **scene.imagery,
        RATE_FROM="rwanda",
        OUTPUT=str(tmp_path / "population.tif"),
        OUTPUT_MEMBERS=members,
    )
    results = run("exposure", INPUT=[members], HAZARD=make_layer([("x", box(0, 0, 900, 2000))]))
    inside = [numpy.nansum(pixels(members, band)[:, :90]) for band in range(1, 5)]
    assert results["PEOPLE_INSIDE"] == pytest.approx(numpy.mean(inside), rel=1e-5)
    half = 3.182446 * numpy.std(inside, ddof=1) * (1 + 1 / 4) ** 0.5
    assert results["INSIDE_HIGH"] == pytest.approx(numpy.mean(inside) + half, rel=1e-4)
    assert any(
        "4 members disagree" in text and "not the error of the hazard" in text for text in listener.warnings
    )


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "either a layer or a raster"),
        ({"HAZARD": "line"}, "Nobody lives in a line"),
        ({"HAZARD": "polygon", "CLASS_FIELD": "level"}, "no field “level”"),
        ({"HAZARD_RASTER": "map", "DISTANCE": 5}, "not for a raster"),
        ({"HAZARD_RASTER": "map", "THRESHOLDS": "1; x"}, "“x” is not a number"),
        ({"HAZARD_RASTER": "map", "THRESHOLDS": "0,5"}, "“0,5” is not a number"),  # neither 0.5 nor 0 and 5
        ({"HAZARD_RASTER": "map", "THRESHOLDS": "1, 2"}, "Thresholds need a side"),
    ],
)
def test_what_is_wrong_is_said_before_running(algorithm, engine, truth, options, words):
    layers = {
        "line": make_layer([("x", f"LINESTRING({WEST} {SOUTH},{WEST + 90} {SOUTH + 90})")], "LineString"),
        "polygon": make_layer([("x", box(0, 0, 100, 100))]),
        "map": truth,
    }
    parameters = {"INPUT": [truth], **{k: layers.get(v, v) for k, v in options.items()}}
    ok, sentence = algorithm("exposure").checkParameterValues(parameters, QgsProcessingContext())
    assert not ok and words in sentence


def test_what_the_engine_refuses_reaches_the_user(run, truth):
    rows = [("low", box(0, 0, 1000, 1000)), ("high", box(500, 0, 1500, 1000))]
    with pytest.raises(QgsProcessingException, match="“high” and “low” overlap on 0.5 km².*worst first"):
        run("exposure", INPUT=[truth], HAZARD=make_layer(rows), CLASS_FIELD="danger")


@pytest.mark.parametrize("word", ["flood", "exposure", "within", "river", "how many"])
def test_the_toolbox_finds_it(algorithm, word):
    assert word in algorithm("exposure").tags()
