"""“Population through time” inside QGIS: maps with their days, zones with calls, a page, clear refusals."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy
import pytest
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer

from conftest import pixels

HEADER = (
    "path,layer,start,end,mask,clear_share,product,processing_baseline,offset_removed,relative_orbit,source"
)


@pytest.fixture
def series(scene, tmp_path):
    """The sample scene's first two seasons as two dates of each of two years."""
    folder = tmp_path / "series"
    folder.mkdir()
    rows = [HEADER]
    for year in (2022, 2023):
        for month, number in (("03", 0), ("04", 1)):
            for layer, key in (("s2", "OUTPUT_S2"), ("s1", "OUTPUT_S1")):
                name = f"{layer}_{year}-{month}.tif"
                shutil.copy(scene.results[key][number], folder / name)
                times = f"{year}-{month}-05T10:00:00Z,{year}-{month}-05T10:00:01Z"
                rows.append(f"{name},{layer},{times},,,,,,,sample")
    (folder / "series.csv").write_text("\n".join(rows) + "\n")
    return folder


def test_maps_with_days_zones_and_a_page(run, scene, series, listener, tmp_path):
    page = tmp_path / "page.html"
    results = run(
        "populationseries", SERIES=str(series), RATE=0.5, ZONES=scene.results["OUTPUT_FINE"],
        OUTPUT_FOLDER=str(tmp_path / "maps"), OUTPUT_ZONES=str(tmp_path / "zones.gpkg"),
        OUTPUT_REPORT=str(page),
    )  # fmt: skip
    assert [Path(path).name for path in results["OUTPUT"]] == ["population_2022.tif", "population_2023.tif"]
    people = [float(numpy.nansum(pixels(path))) for path in results["OUTPUT"]]
    assert (results["FIRST_PEOPLE"], results["LAST_PEOPLE"]) == pytest.approx(tuple(people), rel=1e-6)
    assert people[0] == pytest.approx(people[1])  # the same images
    zones = QgsVectorLayer(results["OUTPUT_ZONES"], "zones", "ogr")
    found = [dict(zip(f.fields().names(), f.attributes())) for f in zones.getFeatures()]
    assert {zone["call"] for zone in found} == {"no clear change"}
    assert sum(zone["people_2022"] for zone in found) == pytest.approx(people[0], rel=1e-3)
    assert "People at each step" in page.read_text()
    assert any("no clear change" in text for text in listener.info)
    for path, year in zip(results["OUTPUT"], (2022, 2023)):
        layer = QgsRasterLayer(path, "again")
        layer.loadDefaultStyle()
        days = layer.temporalProperties().fixedTemporalRange()
        assert (days.begin().date().year(), days.end().date().year()) == (year, year)
    texts = [Path(path).with_suffix(".qml").read_text() for path in results["OUTPUT"]]
    styles = [text.split("<rasterrenderer")[1].split("</rasterrenderer")[0] for text in texts]
    assert styles[0] == styles[1]  # one legend
    table = (tmp_path / "maps" / "steps.csv").read_text().splitlines()
    assert table[0].startswith("step,start,end,population,low,high") and len(table) == 3


def test_what_is_no_series_is_refused_in_words(run, scene, tmp_path):
    with pytest.raises(QgsProcessingException, match="holds no series: there is no series.csv in it"):
        run("populationseries", SERIES=str(tmp_path), RATE=0.5, OUTPUT_FOLDER=str(tmp_path / "maps"))


def test_a_day_that_is_none_is_refused(run, series, tmp_path):
    with pytest.raises(QgsProcessingException, match="“next year” is no day"):
        run("populationseries", SERIES=str(series), RATE=0.5, FROM="next year", OUTPUT_FOLDER=str(tmp_path))
