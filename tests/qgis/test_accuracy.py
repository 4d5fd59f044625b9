"""How good a map is, inside QGIS: a sample with its form, filled in, from polygons and from a raster."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsRectangle, QgsVectorLayer

from conftest import pixels
from popcorn_qgis.toolbox.zones import field_types


@pytest.fixture
def mapped(run, scene, tmp_path):
    path = str(tmp_path / "builtup.tif")
    run("builtup", **scene.season, OUTPUT=str(tmp_path / "p.tif"), OUTPUT_BINARY=path, THRESHOLD=0.3)
    return path


def test_a_sample_is_filled_in_and_tells(run, mapped, listener, tmp_path):
    sample, table = str(tmp_path / "sample.gpkg"), str(tmp_path / "table.gpkg")
    run("accuracy", INPUT=mapped, SAMPLE=200, PER_CLASS=60, OUTPUT_SAMPLE=sample)
    layer = QgsVectorLayer(sample, "sample", "ogr")
    layer.loadDefaultStyle()
    field = layer.fields().lookupField("reference")
    assert layer.editorWidgetSetup(field).type() == "ValueMap"
    assert layer.editorWidgetSetup(layer.fields().lookupField("map_class")).type() == "Hidden"
    rows = list(layer.getFeatures())
    assert len(rows) >= 200 and all("lat=" in row["imagery"] for row in rows)
    # Everything as on the map, but every tenth point of class 0 is 1.
    zeros = [row.id() for row in rows if row["map_class"] == 0]
    wrong = set(zeros[::10])
    layer.startEditing()
    for row in rows:
        layer.changeAttributeValue(row.id(), field, "1" if row.id() in wrong else str(row["map_class"]))
    assert layer.commitChanges()
    results = run("accuracy", INPUT=mapped, REFERENCE=sample, OUTPUT_TABLE=table, OUTPUT_SAMPLE=None,
                  OUTPUT_REPORT=str(tmp_path / "accuracy.html"))  # fmt: skip
    page = (tmp_path / "accuracy.html").read_text(encoding="utf-8")
    assert f"Overall accuracy {results['OVERALL']:.1%} ±" in page and page.count("<svg") == 1
    found = pixels(mapped)
    share = np.mean(found[found != 255] == 0)
    assert results["OVERALL"] == pytest.approx(1 - share * len(wrong) / len(zeros), rel=1e-6)
    matrix = {row["class"]: row for row in QgsVectorLayer(table, "table", "ogr").getFeatures()}
    assert matrix[0]["users"] == pytest.approx(1 - len(wrong) / len(zeros)) and matrix[1]["users"] == 1
    assert matrix[1]["producers"] < 1 and matrix[1]["area_half_ha"] > 0


def test_polygons_and_a_raster_say_what_is_there(run, mapped, listener):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631", "truth", "memory")
    layer.dataProvider().addAttributes([QgsField("kind", field_types.WHOLE)])
    layer.updateFields()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 1e6, 1e7)))
    feature.setAttributes([0])
    layer.dataProvider().addFeature(feature)
    results = run("accuracy", INPUT=mapped, REFERENCE=layer, FIELD="kind", OUTPUT_SAMPLE=None)
    found = pixels(mapped)
    assert results["OVERALL"] == pytest.approx(np.mean(found[found != 255] == 0), rel=1e-4)
    results = run("accuracy", INPUT=mapped, REFERENCE_RASTER=mapped, OUTPUT_SAMPLE=None)
    assert results["OVERALL"] == 1
