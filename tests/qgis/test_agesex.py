"""Age and sex inside QGIS: fields or a table, against QGIS's own Zonal statistics of the bands."""

from __future__ import annotations

import csv

import numpy
import pytest
from qgis.core import QgsField, QgsRasterLayer, QgsVectorLayer

from conftest import pixels
from popcorn_qgis.toolbox.zones import field_types

GROUPS = ["f_00", "f_15", "f_65", "m_00", "m_15", "m_65"]


@pytest.fixture(scope="module")
def census(scene):
    """The coarse zones in memory with groups that sum to a tenth less than their population."""
    source = QgsVectorLayer(scene.results["OUTPUT_COARSE"], "census", "ogr")
    layer = QgsVectorLayer("MultiPolygon?crs=" + source.crs().authid(), "census", "memory")
    layer.dataProvider().addAttributes(
        [
            QgsField("code", field_types.TEXT),
            QgsField("population", field_types.NUMBER),
            *(QgsField(name, field_types.NUMBER) for name in GROUPS),
        ]
    )
    layer.updateFields()
    features = []
    for number, zone in enumerate(source.getFeatures(), start=1):
        shares = numpy.array([3, 6, 1, 4, 5, 1]) + numpy.arange(6) * (number % 3)
        people = float(zone["population"])
        counts = [float(v) for v in 0.9 * people * shares / shares.sum()]
        zone.setFields(layer.fields())
        zone.setAttributes([f"{number:03}", people, *counts])
        features.append(zone)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture
def people(run, scene, census, tmp_path):
    path = str(tmp_path / "people.tif")
    run("rescale", INPUT=scene.results["OUTPUT_POPULATION"], ZONES=census, FIELD="population", OUTPUT=path)
    return path


def rows_of(layer):
    layer = QgsVectorLayer(layer, "x", "ogr") if isinstance(layer, str) else layer
    return [dict(zip(feature.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


def test_every_group_has_its_count_by_zonal_statistics(run, census, people, listener, tmp_path):
    import processing

    out, page, zones = (str(tmp_path / name) for name in ("groups.tif", "page.html", "zones.gpkg"))
    results = run(
        "agesex", INPUT=people, ZONES=census, FIELD="population", GROUPS=GROUPS,
        OUTPUT=out, OUTPUT_REPORT=page, OUTPUT_ZONES=zones, OUTPUT_TABLE="memory:",
    )  # fmt: skip
    bands = numpy.stack([pixels(out, band) for band in range(1, 8)])
    numpy.testing.assert_allclose(bands.sum(axis=0), pixels(people), rtol=1e-5)
    for band, name in ((1, "f_00"), (6, "m_65")):
        sums = processing.run(
            "native:zonalstatisticsfb",
            {
                "INPUT": census,
                "INPUT_RASTER": out,
                "RASTER_BAND": band,
                "STATISTICS": [1],
                "OUTPUT": "memory:",
            },
        )["OUTPUT"]
        for zone in sums.getFeatures():
            assert zone["_sum"] == pytest.approx(zone[name], rel=1e-5)
    layer = QgsRasterLayer(out, "groups")
    assert [layer.bandName(band).split(": ")[-1] for band in (1, 7)] == ["f_00", "unknown"]
    total = sum(zone["population"] for zone in census.getFeatures())
    assert results["PEOPLE_UNKNOWN"] == pytest.approx(0.1 * total, rel=1e-4)
    table = {row["group"]: row for row in rows_of(results["OUTPUT_TABLE"])}
    assert list(table) == [*GROUPS, "unknown"] and table["f_15"]["ages"] == "15–64"
    first = rows_of(zones)[0]
    young = 100 * (first["f_00"] + first["m_00"]) / (first["f_15"] + first["m_15"])
    assert first["young"] == pytest.approx(young, rel=1e-4)
    styled = QgsVectorLayer(zones, "z", "ogr")
    styled.loadNamedStyle(str(tmp_path / "zones.qml"))
    assert styled.renderer().classAttribute().startswith('CASE WHEN "dependency" IS NULL')
    assert any("every pixel of a zone has the zone's pattern" in text for text in listener.info)


def test_a_table_joined_by_id_gives_the_same_map(run, census, people, tmp_path):
    rows = [[zone["code"], *(zone[name] for name in GROUPS)] for zone in census.getFeatures()]
    with (tmp_path / "ages.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["id", *GROUPS], *reversed(rows)])
    own, joined = str(tmp_path / "own.tif"), str(tmp_path / "joined.tif")
    given = {"INPUT": people, "ZONES": census, "FIELD": "population", "REST": "scale"}
    run("agesex", **given, GROUPS=GROUPS, OUTPUT=own)
    table = QgsVectorLayer(
        f"file://{tmp_path}/ages.csv?type=csv&geomType=none&detectTypes=no", "t", "delimitedtext"
    )
    assert table.isValid()
    run(
        "agesex",
        **given,
        COUNTS_TABLE=table,
        TABLE_GROUPS=GROUPS,
        TABLE_ID="id",
        ZONE_ID="code",
        OUTPUT=joined,
    )
    for band in range(1, 7):
        numpy.testing.assert_array_equal(pixels(own, band), pixels(joined, band))


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "either of the zones or of a table"),
        ({"GROUPS": ["f_99"]}, "no field “f_99”"),
        ({"TABLE_GROUPS": ["f_00"]}, "COUNTS_TABLE"),
        ({"TABLE_GROUPS": ["f_00"], "COUNTS_TABLE": "census"}, "ZONE_ID, TABLE_ID"),
    ],
)
def test_what_is_wrong_is_said_before_running(algorithm, engine, scene, census, options, words):
    from qgis.core import QgsProcessingContext

    given = {
        "INPUT": scene.results["OUTPUT_POPULATION"],
        "ZONES": census,
        "OUTPUT": "TEMPORARY_OUTPUT",
        **options,
    }
    given = {name: census if value == "census" else value for name, value in given.items()}
    context = QgsProcessingContext()
    ok, said = algorithm("agesex").checkParameterValues(given, context)
    assert not ok and words in said
