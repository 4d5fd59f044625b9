"""“Population through time” inside QGIS: maps with their days, zones with calls, a page, clear refusals."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy
import pytest
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtGui import QColor, QImageReader

from conftest import pixels
from popcorn_qgis.layers import animation

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


def frames(path):
    """The duration of each frame in hundredths of a second, by walking over a GIF's blocks."""
    data, times = path.read_bytes(), []
    assert data[:6] == b"GIF89a"
    at = 13
    while data[at] != 0x3B:
        if data[at] == 0x2C:
            at += 10 + 3 * 256 + 1  # its own 256 colours, and the first length of codes
        else:
            if data[at + 1] == 0xF9:
                times.append(int.from_bytes(data[at + 4 : at + 6], "little"))
            at += 2
        while data[at]:
            at += data[at] + 1
        at += 1
    assert at == len(data) - 1
    return times


def test_an_animation_with_a_frame_a_step(run, scene, series, tmp_path):
    film = tmp_path / "film.gif"
    results = run(
        "populationseries", SERIES=str(series), RATE=0.5, OUTPUT_FOLDER=str(tmp_path / "maps"),
        OUTPUT_ANIMATION=str(film),
    )  # fmt: skip
    assert results["OUTPUT_ANIMATION"] == str(film)
    assert frames(film) == [100, 250]
    reader = QImageReader(str(film))
    pictures, times = [], []
    while reader.canRead():
        pictures.append(reader.read())
        times.append(reader.nextImageDelay())
    assert times == [1000, 2500] and reader.loopCount() == -1
    assert [(picture.width(), picture.height()) for picture in pictures] == [(960, 540)] * 2
    one, two = pictures
    assert one.copy(20, 0, 300, 60) != two.copy(20, 0, 300, 60)  # the year
    key = [[QColor(picture.pixel(27 + 184 * k, 406)).name() for k in range(5)] for picture in pictures]
    assert key == [["#ffffff", "#fef6e9", "#fdd49a", "#fbb372", "#f58a5c"]] * 2  # one legend
    colours = {QColor(one.pixel(x, y)).name() for x in range(340, 620, 3) for y in range(95, 380, 3)}
    assert {"#e35f5b", "#ffffff"} <= colours  # 25 to 50 people per hectare, and nobody
    assert not list(tmp_path.glob("*.part"))


def test_letters_of_an_animation_are_no_boxes(plugin):
    """Arabic letters differ from one another, as boxes would not."""
    names = ("ببب", "سسس", "ممم", "population")
    pictures = [
        animation.frame([animation.FilmStep(name, 1.0, None, None, None, None)], 0, {}).copy(0, 0, 620, 60)
        for name in names
    ]
    assert all(a != b for at, a in enumerate(pictures) for b in pictures[:at])
    words = [sum(p.pixel(x, y) != p.pixel(0, 0) for x in range(300) for y in range(60)) for p in pictures]
    assert words[:3] == [0, 0, 0] and words[3] > 50  # Arabic begins at the right side


def test_censuses_at_the_steps(run, scene, series, listener, tmp_path):
    results = run(
        "populationseries", SERIES=str(series), RATE=0.5, ZONES=scene.results["OUTPUT_FINE"],
        CENSUSES=["Population", "2022", "", ""], OUTPUT_FOLDER=str(tmp_path / "maps"),
        OUTPUT_ZONES=str(tmp_path / "zones.gpkg"),
    )  # fmt: skip
    zones = QgsVectorLayer(results["OUTPUT_ZONES"], "zones", "ogr")
    found = [dict(zip(f.fields().names(), f.attributes())) for f in zones.getFeatures()]
    for zone in found:
        assert zone["census_2022"] == pytest.approx(zone["population"])
        assert zone["census_2023"] == pytest.approx(zone["population"])  # the same images
    assert any("The counts are of 2022-07-01" in text for text in listener.info)


def test_a_census_of_no_field_is_refused(run, scene, series, tmp_path):
    with pytest.raises(QgsProcessingException, match="The zones have no field “people”"):
        run(
            "populationseries", SERIES=str(series), RATE=0.5, ZONES=scene.results["OUTPUT_FINE"],
            CENSUSES=["people", "2022"], OUTPUT_FOLDER=str(tmp_path / "maps"),
        )  # fmt: skip


def test_what_is_no_series_is_refused_in_words(run, scene, tmp_path):
    with pytest.raises(QgsProcessingException, match="holds no series: there is no series.csv in it"):
        run("populationseries", SERIES=str(tmp_path), RATE=0.5, OUTPUT_FOLDER=str(tmp_path / "maps"))


def test_a_day_that_is_none_is_refused(run, series, tmp_path):
    with pytest.raises(QgsProcessingException, match="“next year” is no day"):
        run("populationseries", SERIES=str(series), RATE=0.5, FROM="next year", OUTPUT_FOLDER=str(tmp_path))
