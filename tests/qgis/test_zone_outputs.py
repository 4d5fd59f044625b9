"""Zones written in many formats: every zone arrives, or a sentence comes before any work is done."""

from __future__ import annotations

import os

import pytest
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QVariant

from popcorn_qgis.toolbox.zones import field_types, sinks

WEST, SOUTH = 560_000.0, 6_060_000.0
COUNTS = (100, 200, 300, 400)


def quarter(number):
    """Return a quarter of the sample scene's square."""
    x, y = WEST + 1000 * (number % 2), SOUTH + 1000 * (number // 2)
    return f"POLYGON(({x} {y},{x + 1000} {y},{x + 1000} {y + 1000},{x} {y + 1000},{x} {y}))"


def layer_with(field, values, kinds=quarter):
    """Return a memory layer of four zones with the field and these values in it."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631", "zones", "memory")
    layer.dataProvider().addAttributes([QgsField("population", field_types.WHOLE), field])
    layer.updateFields()
    for number, (count, value) in enumerate(zip(COUNTS, values)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(kinds(number)))
        feature.setAttributes([count, value])
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def text(name):
    return QgsField(name, field_types.TEXT)


def whole(name):
    return QgsField(name, field_types.WHOLE)


LIST, DAY = (field_types.kind(name) for name in ("QStringList", "QDate"))
ODD = {
    "fid twice": (whole("fid"), (1, 2, 1, 2)),
    "fid with a gap": (whole("fid"), (7, None, 1, 2)),
    "fid below 0": (whole("fid"), (-1, 2, 3, 4)),
    "fid as text": (text("fid"), ("a", "b", "a", "")),
    "FID in large letters": (text("FID"), ("1", "1", "1", "1")),
    "fid with decimals": (QgsField("fid", field_types.NUMBER), (1.5, 1.5, 2.5, 2.5)),
    "ogc_fid twice": (whole("ogc_fid"), (1, 1, 2, 2)),
    "geom": (text("geom"), ("a", "b", "c", "d")),
    "GEOMETRY": (text("GEOMETRY"), ("a", "b", "c", "d")),
    "a list": (QgsField("names", LIST, subType=field_types.TEXT), (["a", "b"],) * 4),
    "a day": (QgsField("day", DAY), (QDate(2022, 1, 1),) * 4),
    "a long text": (text("words"), ("x" * 400,) * 4),
    "a large number": (whole("big"), (2**53 + 1, 2**62, -(2**62), 0)),
    "a name of many letters": (text("a_name_of_a_field_in_many_letters"), ("a", "b", "c", "d")),
}


FORMATS = [("gpkg", kind) for kind in ODD] + [
    ("shp", "a list"), ("shp", "a long text"), ("shp", "a large number"), ("shp", "fid twice"),
    ("geojson", "fid twice"), ("sqlite", "ogc_fid twice"), ("sqlite", "GEOMETRY"), ("fgb", "a list"),
    ("csv", "geom"), ("gml", "fid twice"), ("kml", "a list"),
]  # fmt: skip


@pytest.mark.parametrize("ending, kind", FORMATS)
def test_every_zone_arrives_or_nothing_is_begun(run, listener, population, tmp_path, kind, ending):
    field, values = ODD[kind]
    output, zones = tmp_path / "r.tif", tmp_path / f"z.{ending}"
    layer = layer_with(field, values)
    try:
        run(
            "rescale", INPUT=population, ZONES=layer, FIELD="population",
            OUTPUT=str(output), OUTPUT_ZONES=str(zones),
        )  # fmt: skip
    except QgsProcessingException as problem:
        assert "Choose another format" in str(problem)
        assert not output.exists() and not zones.exists()
        return
    written = QgsVectorLayer(str(zones), "z", "ogr")
    rows = [dict(zip(f.fields().names(), f.attributes())) for f in written.getFeatures()]
    assert len(rows) == 4
    assert sum(float(row["after"]) for row in rows) == pytest.approx(1000, rel=1e-6)


@pytest.mark.parametrize("kind", ["fid twice", "fid as text", "fid with a gap"])
def test_the_own_numbers_of_the_zones_are_kept_beside_the_key(run, listener, population, tmp_path, kind):
    field, values = ODD[kind]
    zones = tmp_path / "z.gpkg"
    run("aggregate", INPUT=population, ZONES=layer_with(field, values), OUTPUT=None, OUTPUT_ZONES=str(zones))
    rows = list(QgsVectorLayer(str(zones), "z", "ogr").getFeatures())
    kept = [row["fid_2"] for row in rows]
    assert [None if isinstance(v, QVariant) and v.isNull() else v for v in kept] == list(values)
    assert any("“fid_2”" in sentence for sentence in listener.info)


def test_a_key_that_numbers_the_zones_stays_the_key(run, population, tmp_path):
    zones = tmp_path / "z.gpkg"
    layer = layer_with(whole("fid"), (40, 30, 20, 10))
    run("aggregate", INPUT=population, ZONES=layer, OUTPUT=None, OUTPUT_ZONES=str(zones))
    rows = list(QgsVectorLayer(str(zones), "z", "ogr").getFeatures())
    assert sorted(row.id() for row in rows) == [10, 20, 30, 40]
    assert "fid_2" not in rows[0].fields().names()


def test_a_refused_row_is_no_silence(plugin, tmp_path):
    """A GeoPackage that gets the same key twice, as any sink may refuse what it is given."""
    fields = QgsFields()
    fields.append(whole("fid"))
    options = QgsVectorFileWriter.SaveVectorOptions()
    writer = QgsVectorFileWriter.create(
        str(tmp_path / "x.gpkg"), fields, QgsWkbTypes.Type.NoGeometry, layer_with(*ODD["geom"]).crs(),
        QgsProject.instance().transformContext(), options,
    )  # fmt: skip
    sink = sinks.Sink(writer, "x.gpkg")
    for refused in (False, True):
        feature = QgsFeature(fields)
        feature.setAttributes([1])
        if refused:
            with pytest.raises(QgsProcessingException, match="Row 2 does not fit into x.gpkg: .*UNIQUE"):
                sink.add(feature)
        else:
            sink.add(feature)


def test_a_file_that_holds_fewer_rows_is_no_success(plugin, tmp_path):
    path = tmp_path / "three.geojson"
    layer = layer_with(*ODD["geom"])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GeoJSON"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    sinks.check_whole(str(path), 4)
    with pytest.raises(QgsProcessingException, match="Only 4 of 5 rows arrived in three.geojson"):
        sinks.check_whole(str(path), 5)
    sinks.check_whole("memory:", 5)
    assert os.listdir(tmp_path) == ["three.geojson"]


PARTS = {
    "two polygons in a collection": "GEOMETRYCOLLECTION({one},{two})",
    "polygons with a line and a point": "GEOMETRYCOLLECTION(POINT(560000 6060000),{one},"
    "LINESTRING(560000 6060000,560100 6060100,560200 6060000,560000 6060000),{two})",
    "a collection in a collection": "GEOMETRYCOLLECTION(GEOMETRYCOLLECTION({one}),{two})",
    "a curved polygon in a collection": "GEOMETRYCOLLECTION(CURVEPOLYGON{ring},{two})",
    "a multipolygon in a collection": "GEOMETRYCOLLECTION(MULTIPOLYGON({both}))",
}


@pytest.mark.parametrize("kind", PARTS)
def test_no_part_of_a_collection_is_lost(plugin, kind):
    one, two = quarter(0), quarter(3)
    both = ",".join(wkt.replace("POLYGON", "") for wkt in (one, two))
    given = QgsGeometry.fromWkt(PARTS[kind].format(one=one, two=two, both=both, ring=one[len("POLYGON") :]))
    flat = sinks.multi_polygon(given)
    assert flat.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert flat.area() == pytest.approx(2e6)


def test_a_line_is_no_zone(plugin):
    """QGIS would close it."""
    line = QgsGeometry.fromWkt("LINESTRING(0 0,10 0,10 10,0 0)")
    assert sinks.multi_polygon(line).wkbType() == QgsWkbTypes.Type.LineString


def test_a_layer_on_a_full_disk_leaves_nothing_and_says_so(qgis_app, tmp_path, monkeypatch):
    """QGIS's own writer goes on with a file that no layer fits into; seen on a disk of 32 kB."""
    import shutil
    from collections import namedtuple

    from qgis.core import QgsFeature, QgsProcessingException

    from popcorn_qgis.toolbox.zones.sinks import Sink

    class Refusing:
        def addFeature(self, feature, flags):
            return False

        def lastError(self):
            return "no such table"

    half = tmp_path / "half.gpkg"
    half.write_bytes(b"SQLite")
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(32_000, 32_000, 0))
    with pytest.raises(QgsProcessingException, match="The disk is full: .*half.gpkg"):
        Sink(Refusing(), str(half)).add(QgsFeature())
    assert not half.exists()
