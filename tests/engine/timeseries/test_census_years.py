"""Censuses at the steps of a series, series of others, small pictures: by hand and by other readers."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs.timeseries import PopulationSeriesJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.timeseries.census_years import interpolated
from popcorn_qgis.engine.timeseries.other_series import read_other
from popcorn_qgis.engine.timeseries.population_series import run
from popcorn_qgis.engine.timeseries.step_pictures import coloured, data_uri
from tests.series_files import people_image, red_reader, write_dates
from tests.zone_files import write_zones

Image = pytest.importorskip("PIL.Image", reason="reads pictures back")

#: Four zones of 20 × 20 px; on the map each pixel of theirs has so many people, by year.
YEARS = {2018: (1.0, 1.0, 0.0, 1.0), 2020: (1.0, 1.0, 0.0, 1.0), 2022: (1.5, 20.0, 0.5, 0.5)}


def job_of(folder: Path, **more: Any) -> PopulationSeriesJob:
    images = {}
    for year, values in YEARS.items():
        people = np.kron(np.reshape(values, (2, 2)), np.ones((20, 20)))
        images |= {f"{year}-07-{day}": people_image(people) for day in ("01", "02", "03")}
    boxes = [
        shapely.box(500000 + x, 5600000 - y - 200, 500000 + x + 200, 5600000 - y)
        for y in (0, 200)
        for x in (0, 200)
    ]
    zones = write_zones(folder / "zones.gpkg", boxes, [None] * 4, **more.pop("zones", {}))
    given = {"occupancy_model": red_reader(folder), "s2_scale": "dn", "offset": "keep", **more}
    return PopulationSeriesJob(
        write_dates(folder / "series", images), str(folder / "maps"), "", zones=zones, **given
    )


def censuses(*counts: tuple[str, str, tuple[str, ...]]) -> dict[str, Any]:
    return {
        "census_days": tuple(day for day, _, _ in counts),
        "census_fields": tuple(field for _, field, _ in counts),
        "census_counts": tuple(texts for _, _, texts in counts),
        "census_dots": ("decimals",) * len(counts),
    }


def zone_rows(result: Any) -> list[dict[str, Any]]:
    return [dict(zip(result.tables["zones"].columns, row)) for row in result.tables["zones"].rows]


def test_between_two_censuses_in_time_and_after_the_last_by_the_models_change(tmp_path: Path) -> None:
    told = censuses(
        ("2020-07-02", "pop_2020", ("200", "400", "10", "")),
        ("2016-07-02", "pop_2016", ("100", "400", "0", "50")),
    )
    report = QuietReport()
    result = run(job_of(tmp_path, **told), report)
    found = zone_rows(result)
    # The steps' middles are 2018-07-02 12:00, 2020-07-02 00:00 and 2022-07-02 12:00: half of the time, the
    # census itself, and after it.
    share = 730.5 / 1461
    between = [row["census_2018"] for row in found]
    assert between[:3] == pytest.approx([100 * 2**share, 400, 10 * share], rel=1e-9)
    assert between[3] is None  # no count at the second
    # 1.5 times as many on the map; 20 times, of which 5 are taken; nobody before, so 0.5 × 400 more; unknown
    after = [row["census_2022"] for row in found]
    assert after[:3] == pytest.approx([300, 2000, 210], rel=1e-5) and after[3] is None
    assert [row["census_2019"] for row in found[:2]] == pytest.approx([100 * 2 ** (1095.5 / 1461), 400])
    assert found[0]["census_2021"] is None  # no date, and no census after it
    steps = [dict(zip(result.tables["steps"].columns, row)) for row in result.tables["steps"].rows]
    assert [row["census"] for row in steps][-1] == pytest.approx(2510, rel=1e-5)
    text = " ".join(report.lines)
    assert "The counts are of 2016-07-02, 2020-07-02" in text and "after 2020-07-02" in text
    assert "In 1 zones the model's change was over 5 times" in text
    assert "In 1 zones the map had hardly anybody" in text


def test_parents_keep_their_sums(tmp_path: Path) -> None:
    told = censuses(
        ("2016-07-02", "a", ("100", "100", "50", "50")), ("2020-07-02", "b", ("100", "900", "50", "0"))
    )
    job = job_of(tmp_path, zones={"parents": ["A", "A", "B", "B"]}, **told)
    found = [row["census_2018"] for row in zone_rows(run(job, QuietReport()))]
    share = 730.5 / 1461
    assert found[0] + found[1] == pytest.approx(200 * 5**share)
    assert found[2] + found[3] == pytest.approx(100 * 0.5**share)
    assert found[1] / found[0] == pytest.approx(9**share)


def test_a_count_and_a_day_that_are_none_are_refused(tmp_path: Path) -> None:
    for day, count, said in (("soon", "1", "“soon” is no day"), ("2020", "-4", "negative count '-4'")):
        told = censuses((day, "people", (count, "1", "1", "1")))
        with pytest.raises(EngineError, match=said):
            run(job_of(tmp_path, **told), QuietReport())
    twice = censuses(("2020", "a", ("1",) * 4), ("2020-07-01", "b", ("1",) * 4))
    with pytest.raises(EngineError, match="Two censuses have the day 2020-07-01"):
        run(job_of(tmp_path, **twice), QuietReport())


def test_growth_is_exponential_and_linear_where_nobody_was() -> None:
    found = interpolated(np.array([100.0, 0, 8, np.nan]), np.array([400.0, 10, 0, 5]), 0.25)
    assert found[:3] == pytest.approx([100 * 4**0.25, 2.5, 6]) and np.isnan(found[3])


@pytest.mark.parametrize(
    "text",
    [
        "date,population,uncertainty\n2020-01-04,10.5,2\n2021-01-04,12,0\n",
        "date,population,uncertainty_std_total,uncertainty_std_independent\n"
        "2020-01-04,10.5,2,0.1\n2021,12,0,0\n",
    ],
)
def test_both_files_of_bourbon_are_read(tmp_path: Path, text: str) -> None:
    path = tmp_path / "population_timeseries.csv"
    path.write_text(text)
    one, two = read_other(str(path))
    assert (one.day.isoformat(), one.people, one.spread) == ("2020-01-04", 10.5, 2)
    assert (two.day.year, two.people, two.spread) == (2021, 12, None)  # 0 from one date: not known


def test_other_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "prices.csv"
    path.write_text("date,price\n2020-01-04,3\n")
    with pytest.raises(EngineError, match="prices.csv can't be read as a series of population"):
        read_other(str(path))


def test_the_page_shows_every_step_and_the_series_of_others(tmp_path: Path) -> None:
    other = tmp_path / "bourbon.csv"
    other.write_text("date,population,uncertainty\n2018-01-02,1111,2\n2020-01-04,1222,0\n")
    page = tmp_path / "page.html"
    told = censuses(("2018", "people", ("300", "300", "0", "300")))
    run(job_of(tmp_path, other_series=str(other), output_report=str(page), **told), QuietReport())
    text = page.read_text()
    pictures = [part.split('"')[0] for part in text.split('src="data:image/png;base64,')[1:]]
    assert len(pictures) == 3  # 2018, 2020, 2022
    image = np.array(Image.open(io.BytesIO(base64.b64decode(pictures[0]))))
    assert tuple(image[0, 0]) == (191, 59, 102)  # 1 in a pixel of 100 m² is 100 people per hectare
    assert tuple(image[-1, 0]) == (255, 255, 255)
    for told_there in ("bourbon.csv", "by census", "Biggest rises", "Biggest falls", "2018: 1\u202f111"):
        assert told_there in text, told_there


def test_pictures_are_read_by_another_library() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (7, 5, 3), dtype=np.uint8)
    file = base64.b64decode(data_uri(pixels).split(",")[1])
    assert (np.array(Image.open(io.BytesIO(file))) == pixels).all()
    assert coloured(np.array([[np.nan, 0.0, 0.1, 0.2, 1e6]])).tolist()[0] == [
        [216, 212, 221], [255, 255, 255], [255, 255, 255], [254, 246, 233], [72, 22, 84],
    ]  # fmt: skip
