"""The judge inside QGIS: the best map meets every count, and the chain that uses it is whole."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

NOBODY = "http://127.0.0.1:9"  # an address at which nothing listens


def test_the_best_map_has_every_count(run, scene, listener, tmp_path):
    import processing

    out = str(tmp_path / "best.tif")
    results = run(
        "crosscheck", **scene.season, **scene.fine, TRAIN=False, OUTPUT=out, OUTPUT_JUDGE="memory:",
        MAPS=[scene.results["OUTPUT_POPULATION"]],
    )  # fmt: skip
    rows = list(results["OUTPUT_JUDGE"].getFeatures())
    (used,) = [row for row in rows if row["use"]]
    assert used["method"] == results["BEST"] and rows[0]["rank"] == 1
    assert used["typical_factor"] == pytest.approx(results["BEST_FACTOR"])
    assert "areal weighting" in [row["method"] for row in rows]
    assert any(line.startswith("Use here: ") for line in listener.info)
    zones = {
        "INPUT": scene.results["OUTPUT_FINE"],
        "INPUT_RASTER": out,
        "RASTER_BAND": 1,
        "STATISTICS": [1],
        "OUTPUT": "memory:",
    }
    for zone in processing.run("native:zonalstatisticsfb", zones)["OUTPUT"].getFeatures():
        assert zone["_sum"] == pytest.approx(zone["population"], rel=1e-5, abs=1e-3)


def test_the_chain_asks_for_imagery_first_and_gives_the_judges_outputs(
    run, scene, algorithm, listener, tmp_path
):
    chain = algorithm("bestmapforplace")
    names = {definition.name() for definition in chain.destinationParameterDefinitions()}
    assert names == {"OUTPUT", "OUTPUT_JUDGE", "OUTPUT_REPORT", "OUTPUT_FOLDER"}
    with pytest.raises(QgsProcessingException) as caught:
        run(
            "bestmapforplace", **scene.coarse, YEAR=2023, SOURCE=2, ADDRESS=NOBODY,
            OUTPUT=str(tmp_path / "b.tif"), OUTPUT_FOLDER=str(tmp_path / "imagery"),
        )  # fmt: skip
    told = [*listener.errors, str(caught.value)]  # QGIS 3.22 tells the log what a step said
    assert any("can't be reached" in line for line in told), told
