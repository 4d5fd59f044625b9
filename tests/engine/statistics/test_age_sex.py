"""Age and sex: groups sum to the map in every pixel, and to their counts in every zone."""

from __future__ import annotations

import csv
import math
import re
from pathlib import Path
from typing import Any, Dict, Sequence, Tuple

import numpy as np
import pytest
import rasterio

from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.jobs import JobResult, RescaleJob
from popcorn_qgis.contract.jobs.age_sex import AgeSexJob
from popcorn_qgis.contract.jobs.statistics import ExposureJob
from popcorn_qgis.engine.census import zone_sums
from popcorn_qgis.engine.census.rescaling import rescale
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.statistics.age_sex import run
from popcorn_qgis.engine.statistics.groups import ratios, read_groups
from popcorn_qgis.engine.statistics.population_layers import read_population
from popcorn_qgis.engine.zones import pixels
from tests.zone_files import patchwork, pixel_box, write_weights, write_zones

PEOPLE = {"UNITS": "people per pixel", "QUANTITY": "population"}


def write_csv(path: Path, header: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return str(path)


def read_bands(path: Any) -> Tuple[np.ndarray, Tuple[str, ...]]:
    with rasterio.open(path) as dataset:
        return dataset.read(masked=True).astype("float64").filled(np.nan), dataset.descriptions


def age_sex(
    place: Path,
    values: np.ndarray,
    cells: Sequence[Any],
    totals: Sequence[Any],
    groups: Dict[str, Sequence[Any]],
    report: QuietReport | None = None,
    field: bool = True,
    **options: Any,
) -> Tuple[JobResult, Dict[int, Dict[str, Any]], np.ndarray]:
    zones = write_zones(place / "zones.gpkg", cells, totals)
    if not field:
        zones = type(zones)(zones.path, "", zones.name)
    rows = [[key, *row] for key, row in enumerate(zip(*groups.values()), start=1)]
    options.setdefault("counts", write_csv(place / "counts.csv", ["key", *groups], rows))
    people = write_weights(place / "people.tif", values, tags=PEOPLE)
    job = AgeSexJob(people, zones, groups=tuple(groups), output=str(place / "out.tif"), **options)
    result = run(job, report or QuietReport())
    table = result.tables["zones"]
    return result, {row[0]: dict(zip(table.columns, row)) for row in table.rows}, read_bands(job.output)[0]


@pytest.mark.parametrize("window_px", [1024, 19])
@pytest.mark.parametrize("rest", ["unknown", "scale"])
def test_groups_sum_to_the_map_in_every_pixel_and_to_their_counts_in_every_zone(
    tmp_path, monkeypatch, window_px, rest
):
    monkeypatch.setattr(pixels, "WINDOW_PX", window_px)
    rng = np.random.default_rng(7)
    cells = patchwork(2, 20, 60, 50)
    groups = {
        name: rng.integers(1, 90, len(cells)) for name in ("f_00", "f_15", "f_65", "m_00", "m_15", "m_65")
    }
    totals = sum(groups.values()) + np.arange(len(cells))  # the first zone has no rest
    weights = write_weights(tmp_path / "weights.tif", rng.gamma(0.4, 5, (50, 60)))
    zones = write_zones(tmp_path / "all.gpkg", cells, totals)
    rescale.run(RescaleJob(weights, zones, str(tmp_path / "rescaled.tif")), QuietReport())
    people = read_bands(tmp_path / "rescaled.tif")[0][0]
    result, rows, bands = age_sex(tmp_path, people, cells, totals, groups, rest=rest)
    np.testing.assert_allclose(bands.sum(axis=0), people, rtol=1e-6)
    assert len(bands) == (7 if rest == "unknown" else 6)
    for zone in range(len(cells)):
        row, summed = rows[zone + 1], sum(counts[zone] for counts in groups.values())
        scale = 1.0 if rest == "unknown" else totals[zone] / summed
        for name, counts in groups.items():
            assert row[f"in_{name}"] == pytest.approx(counts[zone] * scale, rel=1e-6)
        left = totals[zone] - summed if rest == "unknown" else 0
        assert row["unknown"] == pytest.approx(left, abs=1e-4)
        work, young, old = (sum(groups[s + a][zone] for s in "fm") for a in ("_15", "_00", "_65"))
        assert row["young"] == pytest.approx(100 * young / work) and row["old"] == pytest.approx(
            100 * old / work
        )
        assert row["dependency"] == pytest.approx(100 * (young + old) / work)
        assert row["groups_are"] == (
            "whole" if zone == 0 else "with a rest" if rest == "unknown" else "scaled"
        )
    assert result.numbers["people_total"] == pytest.approx(totals.sum(), rel=1e-6)
    assert result.warnings == () if rest == "scale" else "age and sex are unknown" in result.warnings[0]


def test_the_order_of_the_rows_does_not_matter_and_ids_are_text(tmp_path):
    halves = [pixel_box(0, 0, 4, 8), pixel_box(4, 0, 8, 8), pixel_box(8, 0, 10, 8)]
    keys = write_csv(tmp_path / "keys.csv", ["zone_id", "key"], [[1, "01"], [2, "1"], [3, "x"]])
    counts = write_csv(tmp_path / "c.csv", ["key", "f", "m"], [["1", 30, 10], ["99", 5, 5], ["01", 2, 6]])
    report = QuietReport()
    _, rows, bands = age_sex(
        tmp_path, np.ones((8, 10)), halves, [1, 1, 1], {"f": [], "m": []}, report, field=False,
        counts=counts, keys=keys,
    )  # fmt: skip
    assert bands[0, 0, 0] == pytest.approx(0.25) and bands[0, 0, 5] == pytest.approx(0.75)
    assert rows[1]["in_m"] == pytest.approx(24) and rows[2]["in_m"] == pytest.approx(8)
    assert bands[:, 0, 9].tolist() == [0, 0, 1] and rows[3]["in_f"] is None  # all unknown, nobody lost
    assert rows[3]["unknown"] == 16 and rows[3]["groups_are"] == "unknown"
    assert any(
        "1 zones have no row in the table counts" in text and "(x)" in text for text in report.warnings
    )
    assert any("1 rows of the table counts belong to no zone: 99." in text for text in report.warnings)


def test_a_zone_smaller_than_a_pixel_has_its_own_pattern_in_the_pixel_it_lies_in(tmp_path):
    small = pixel_box(2.1, 2.1, 2.3, 2.4)
    host = pixel_box(0, 0, 4, 4).difference(small)
    values = np.ones((4, 4))
    values[2, 2] = 11.0
    _, rows, bands = age_sex(tmp_path, values, [host, small], [16, 10], {"f": [8, 1], "m": [8, 9]})
    assert bands[:, 0, 0].tolist() == [0.5, 0.5]
    np.testing.assert_allclose(bands[:, 2, 2], [1.5, 9.5])  # 10 of the small zone, 1 of the host
    assert rows[2]["in_f"] == pytest.approx(1) and rows[2]["people"] == pytest.approx(10)
    assert rows[1]["in_f"] == pytest.approx(8) and rows[1]["people"] == pytest.approx(16)


def test_groups_above_the_count_are_scaled_and_told(tmp_path):
    halves = [pixel_box(0, 0, 4, 8), pixel_box(4, 0, 8, 8)]
    report = QuietReport()
    _, rows, bands = age_sex(
        tmp_path, np.full((8, 8), 2.0), halves, [100, 100], {"f": [66, 50], "m": [44, 50]}, report
    )
    assert rows[1]["groups_are"] == "more than counted" and bands[0, 0, 0] == pytest.approx(1.2)
    assert len(bands) == 2
    assert any(
        "In 1 zones the groups sum to more than the count, by at most 10.0%" in t for t in report.warnings
    )
    assert any("The map has 128 people where the zones count 200." in text for text in report.warnings)


@pytest.mark.parametrize(
    ("groups", "words"),
    [
        ({"f_00": [1], "f_0_14": [1]}, "f_00 and f_0_14 hold the same people"),
        ({"t_15_64": [1], "m_20": [1]}, "t_15_64 and m_20 hold the same"),
        ({"women": [1], "f_05": [1]}, "women and f_05 hold"),
        ({"x": [60], "y": [60], "z": [60]}, "sum to 180 people where the field people counts 100"),
        ({"f": [-3]}, "negative count '-3' in the field f"),
        ({"f": ["few"]}, "'few' in the field f, which is not a number"),
        ({}, "There are 0 groups"),
    ],
)
def test_what_can_not_be_groups_is_refused(tmp_path, groups, words):
    with pytest.raises(EngineError, match=re.escape(words)):
        age_sex(tmp_path, np.ones((4, 4)), [pixel_box(0, 0, 4, 4)], [100], groups)
    assert not (tmp_path / "out.tif").exists()


def test_tables_that_do_not_fit_are_refused(tmp_path):
    cells, values = [pixel_box(0, 0, 4, 4)], np.ones((4, 4))
    twice = write_csv(tmp_path / "t.csv", ["key", "f"], [["1", 3], [" 1", 4]])
    with pytest.raises(EngineError, match="The id 1 occurs twice in the table"):
        age_sex(tmp_path, values, cells, [1], {"f": [1]}, counts=twice)
    foreign = write_csv(tmp_path / "o.csv", ["key", "f"], [["0001", 3]])
    with pytest.raises(EngineError, match="are such as '1', the table's such as '0001'"):
        age_sex(tmp_path, values, cells, [1], {"f": [1]}, counts=foreign)


@pytest.mark.parametrize(
    ("names", "ages"),
    [
        (("f_00", "f_01", "f_05", "f_80"), ("0", "1–4", "5–79", "80+")),
        (("M_0_4", "m_5_64", "m65plus"), ("0–4", "5–64", "65+")),
        (("women 15 to 49", "men under 5", "T_F_00_2020"), ("15–49", "0–4", "?")),
        (("f0014", "males_65+", "both_aged_20_29"), ("0–14", "65+", "20–29")),
        (("female", "male"), ("", "")),
        (("fid", "municipality", "f_200"), ("?", "?", "?")),
    ],
)
def test_names_tell_sex_and_ages(names, ages):
    found = [group.ages if group.sex else "?" for group in read_groups(names)]
    assert tuple(found) == ages


def test_dependency_ratios_by_hand_and_only_where_ages_tell_them():
    groups = read_groups(("f_0_14", "f_15_64", "f_65_plus", "m_0_14", "m_15_64", "m_65_plus"))
    told = ratios(groups, np.array([10.0, 40, 5, 20, 60, 25]))
    assert told is not None and (told.young, told.old, told.both) == (30.0, 30.0, 60.0)
    assert ratios(read_groups(("f_0_19", "f_20_64", "f_65")), np.ones(3)) is None  # 15 to 19 are in between
    assert ratios(read_groups(("a", "b")), np.ones(2)) is None
    assert math.isinf(read_groups(("f_65+",))[0].high)


def test_the_page_has_every_zones_pyramid_and_says_what_the_map_can_not(tmp_path):
    cells = [pixel_box(0, 0, 4, 8), pixel_box(4, 0, 8, 8)]
    groups = {
        "f_00": [10, 40],
        "f_15": [20, 5],
        "f_65": [5, 5],
        "m_00": [10, 40],
        "m_15": [20, 5],
        "m_65": [5, 5],
    }
    page = tmp_path / "page.html"
    age_sex(
        tmp_path,
        np.ones((8, 8)),
        cells,
        [70, 100],
        groups,
        output_report=str(page),
        folder=str(tmp_path / "g"),
    )
    text = page.read_text(encoding="utf-8")
    assert text.count("<svg") == 3 and text.count("<details>") == 2
    assert "every pixel of a zone has the zone" in text
    assert "For each 100 people of 15 to 64 years: 50.0 under 15, 25.0 of 65 and over, 75.0 together." in text
    names = sorted(path.name for path in (tmp_path / "g").glob("*.tif"))
    assert names == [f"population_{name}.tif" for name in sorted(groups)]
    single = read_bands(tmp_path / "g" / "population_f_15.tif")[0][0]
    np.testing.assert_array_equal(single, read_bands(tmp_path / "out.tif")[0][1])


def test_the_bands_are_known_as_groups_not_as_members(tmp_path):
    age_sex(tmp_path, np.ones((4, 4)), [pixel_box(0, 0, 4, 4)], [16], {"f": [6], "m": [10]})
    assert read_population(ExposureJob((str(tmp_path / "out.tif"),)), QuietReport()).kind == "groups"
    with rasterio.open(tmp_path / "out.tif") as dataset, pytest.raises(EngineError, match="groups of people"):
        zone_sums.check_members(dataset)


def test_a_cancel_leaves_nothing(tmp_path):
    report = QuietReport()
    report.cancelled.set()
    with pytest.raises(Cancelled):
        age_sex(tmp_path, np.ones((4, 4)), [pixel_box(0, 0, 4, 4)], [16], {"f": [6], "m": [10]}, report)
    assert not list(tmp_path.glob("out*"))


def test_two_runs_give_the_same_file(tmp_path):
    values = np.random.default_rng(1).random((30, 40))
    cells = [pixel_box(0, 0, 20, 30), pixel_box(20, 0, 40, 30)]
    files = []
    for _ in range(2):
        age_sex(tmp_path, values, cells, [100, 50], {"f_00": [30, 20], "m_00": [60, 30]})
        files.append((tmp_path / "out.tif").read_bytes())
    assert files[0] == files[1]
