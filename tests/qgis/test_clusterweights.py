"""People by clusters inside QGIS: the sample district, its counts met; a model that maps without them."""

from __future__ import annotations

import numpy
import pytest
from qgis.core import QgsProcessingContext, QgsVectorLayer

from conftest import pixels


def test_the_districts_counts_are_met_and_the_model_maps_without_them(run, scene, listener, tmp_path):
    import processing

    out, model, clusters = (str(tmp_path / name) for name in ("people.tif", "m.npz", "clusters.tif"))
    results = run(
        "clusterweights", **scene.imagery, **scene.fine, CLUSTERS=12, OUTPUT=out,
        OUTPUT_MODEL=model, OUTPUT_CLUSTERS=clusters, OUTPUT_TABLE="memory:", OUTPUT_ZONES="memory:",
    )  # fmt: skip
    sums = processing.run(
        "native:zonalstatisticsfb",
        {
            "INPUT": scene.results["OUTPUT_FINE"],
            "INPUT_RASTER": out,
            "RASTER_BAND": 1,
            "STATISTICS": [1],
            "OUTPUT": "memory:",
        },
    )["OUTPUT"]
    for zone in sums.getFeatures():
        assert zone["_sum"] == pytest.approx(zone["population"], rel=1e-5, abs=1e-3)
    rows = [
        dict(zip(row.fields().names(), row.attributes())) for row in results["OUTPUT_TABLE"].getFeatures()
    ]
    assert len(rows) == 12 and all(row["colour"].startswith("#") for row in rows)
    assert sum(row["percent"] for row in rows) == pytest.approx(100)
    assert numpy.bincount(pixels(clusters).astype(int).ravel()).size == 12
    assert any(line.startswith("People live in ") for line in listener.info)
    assert isinstance(results["OUTPUT_ZONES"], (str, QgsVectorLayer))
    again = str(tmp_path / "again.tif")
    mapped = run("clusterweights", **scene.imagery, MODEL=model, OUTPUT=again)
    expected = sum(row["people_km2"] * row["area_km2"] for row in rows)
    assert mapped["PEOPLE"] == pytest.approx(expected, rel=1e-5)
    assert numpy.nansum(pixels(again)) == pytest.approx(expected, rel=1e-4)


@pytest.mark.parametrize(
    ("options", "words"),
    [({}, "fitted before (MODEL)"), ({"FIELD": "population"}, "a field its zones")],
)
def test_what_is_missing_is_said_before_running(algorithm, engine, scene, options, words):
    given = {**scene.season, "OUTPUT": "TEMPORARY_OUTPUT", **options}
    ok, said = algorithm("clusterweights").checkParameterValues(given, QgsProcessingContext())
    assert not ok and words in said
