"""The change between two maps: counts as they are, whatever grids the maps lie on, or a refusal."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import BuiltupJob, ChangeJob, Imagery
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.io.dates import period_of, span
from popcorn_qgis.engine.mapping.builtup import run as map_builtup
from popcorn_qgis.engine.timeseries import change
from tests.small_scene import S1_NAMES, sentinel1, write_model, write_tif
from tests.zone_files import read_map, write_zones

NAN = np.nan
UTM = Affine(10, 0, 500000, 0, -10, 5600000)


def compare(tmp_path, before, after, before_grid=UTM, after_grid=UTM, crs=("EPSG:32631",) * 2, **options):
    paths = [
        write_tif(tmp_path / f"{n}.tif", np.float32(v)[None], transform=grid, crs=code, nodata=NAN)
        for n, v, grid, code in zip(("a", "b"), (before, after), (before_grid, after_grid), crs)
    ]
    report = QuietReport()
    result = change.run(ChangeJob(*paths, str(tmp_path / "out.tif"), **options), report)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        return result, read_map(tmp_path / "out.tif"), dataset.transform, report


def test_later_minus_earlier_where_both_are_known(tmp_path):
    result, out, _, report = compare(tmp_path, [[1, 2, NAN], [4, 0, 6]], [[3, 1, 5], [NAN, 0, 9]])
    np.testing.assert_array_equal(out, [[2, -1, NAN], [NAN, 0, 3]])
    assert result.numbers == {
        "people_before": 9,
        "people_after": 13,
        "change": 4,
        "gained": 5,
        "lost": 1,
        "cells_left_out": 0,
    }
    assert result.rasters["output"].quantity == "population_change"


def test_maps_that_are_whole_pixels_apart_are_cut_to_what_both_show(tmp_path):
    before, after = np.arange(12.0).reshape(3, 4), np.full((3, 4), 20.0)
    grid = UTM * Affine.translation(2, -1)  # two columns to the east, one row to the north
    _, out, transform, _ = compare(tmp_path, before, after, after_grid=grid)
    np.testing.assert_array_equal(out, 20 - before[:2, 2:])
    assert (transform.c, transform.f) == (500020, 5600000)


def test_the_map_that_is_rotated_is_named_by_its_file(tmp_path):
    with pytest.raises(EngineError) as refused:
        compare(tmp_path, np.ones((3, 4)), np.ones((3, 4)), after_grid=UTM * Affine.rotation(10))
    assert refused.value.problem.startswith("The b.tif map is rotated or mirrored")


@pytest.mark.parametrize("block", [256, 1])
def test_cells_sum_the_pixels_that_both_have(tmp_path, monkeypatch, block):
    monkeypatch.setattr(change, "BLOCK_PX", block)
    before, after = np.ones((20, 20)), np.full((20, 20), 3.0)
    before[0, 0] = after[5, 5] = NAN
    _, out, _, _ = compare(tmp_path, before, after, cell_size_m=100)
    np.testing.assert_allclose(out, [[2 * 98, 200], [200, 200]], rtol=1e-6)


def test_other_grids_are_summed_to_the_same_cells(tmp_path):
    """10 m and 12 m: 0.02 and 0.03 people on each square metre."""
    before, after = np.full((60, 60), 2.0), np.full((50, 50), 0.03 * 144)
    after[:, :10] = NAN  # the western 120 m are not known at the later date
    grid = Affine(12, 0, 500000, 0, -12, 5600000)
    result, out, transform, report = compare(tmp_path, before, after, after_grid=grid, cell_size_m=100)
    assert (transform.a, transform.c, out.shape) == (100, 500000, (6, 6))
    assert np.isnan(out[:, :2]).all() and np.isfinite(out[:, 2:]).all()
    np.testing.assert_allclose(out[:, 2:], 100.0, rtol=1e-5)
    assert result.numbers["cells_left_out"] == 12 and "12 cells" in report.warnings[0]


def test_the_standard_deviation_of_a_change(tmp_path):
    for name, value in (("sa", 3.0), ("sb", 4.0)):
        write_tif(tmp_path / f"{name}.tif", np.full((1, 10, 10), value, np.float32))
    files = {"before_std": str(tmp_path / "sa.tif"), "after_std": str(tmp_path / "sb.tif")}
    one = np.ones((10, 10))
    compare(tmp_path, one, one, output_std=str(tmp_path / "std.tif"), **files)
    np.testing.assert_allclose(read_map(tmp_path / "std.tif"), 5.0)
    compare(tmp_path, one, one, output_std=str(tmp_path / "std.tif"), cell_size_m=100, **files)
    np.testing.assert_allclose(read_map(tmp_path / "std.tif"), 500.0)


OURS = {"QUANTITY": "population", "PERIOD": "2018-01-01..2018-12-31"}
LATER = {"QUANTITY": "population", "PERIOD": "2023-01-01..2023-12-31"}
STD, LATER_STD = {**OURS, "QUANTITY": "population_std"}, {**LATER, "QUANTITY": "population_std"}
COUNTED = {"FITTED_TO": '[{"how": "rescaled", "zones": "z", "field": "f", "sha256": "1"}]'}
FITTED = {"FITTED_TO": '[{"how": "rate", "zones": "z", "field": "f", "sha256": "1"}]'}


def compare_tagged(folder, before=OURS, after=LATER, before_std=STD, after_std=LATER_STD):
    """Compare maps of one person per pixel, with standard deviations of one, of these tags (or files)."""
    names = {"before": before, "after": after, "before_std": before_std, "after_std": after_std}
    files = {name: given if isinstance(given, str) else f"{name}.tif" for name, given in names.items()}
    for name, tags in names.items():
        if isinstance(tags, str):
            continue
        write_tif(folder / f"{name}.tif", np.ones((1, 4, 4), np.float32))
        with rasterio.open(folder / f"{name}.tif", "r+") as dataset:
            dataset.update_tags(**tags)
    files.update(output="out.tif", output_std="out_std.tif")
    report = QuietReport()
    job = ChangeJob(**{name: str(folder / file) for name, file in files.items()})
    return change.run(job, report), report.warnings


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"before_std": "before.tif"}, "before.tif is no standard deviation of people: its tags call it"),
        ({"before_std": "after.tif", "after": {}}, "after.tif is given as a map and as a standard deviation"),
        (
            {"after_std": {**STD}},
            "after_std.tif is of 2018-01-01 – 2018-12-31, but its map after.tif is of 2023",
        ),
        ({"before_std": "after_std.tif", "after_std": {}}, "as the standard deviation of both dates"),
        ({"after_std": {"QUANTITY": "population_relative_std"}}, "population_relative_std"),
    ],
)
def test_what_is_no_standard_deviation_of_its_map_is_refused(tmp_path, options, says):
    with pytest.raises(EngineError) as refused:
        compare_tagged(tmp_path, **options)
    assert says in refused.value.problem and not list(tmp_path.glob("out*"))


def test_negative_values_are_no_standard_deviation(tmp_path):
    for name, value in (("sa", 1.0), ("sb", -1.0)):
        write_tif(tmp_path / f"{name}.tif", np.full((1, 4, 4), value, np.float32))
    files = {"before_std": str(tmp_path / "sa.tif"), "after_std": str(tmp_path / "sb.tif")}
    one = np.ones((4, 4))
    with pytest.raises(EngineError, match="sb.tif is no standard deviation: it has negative values"):
        compare(tmp_path, one, one, output_std=str(tmp_path / "std.tif"), **files)


@pytest.mark.parametrize(
    ("tags", "says"),
    [
        ({}, None),
        ({"after_std": {}}, "after_std.tif does not say what it shows"),
        (
            {"after": {**LATER, **COUNTED}, "after_std": {**LATER_STD, **COUNTED}},
            "Only the later map was rescaled",
        ),
        (
            {"before": {**OURS, **COUNTED}, "before_std": {**STD, **COUNTED}},
            "Only the earlier map was rescaled",
        ),
        ({"before": {**OURS, **FITTED}}, "Only the earlier map has its rate fitted"),
        (
            {"before": {**OURS, **COUNTED}, "before_std": {**STD, **COUNTED}, "after": {**LATER, **COUNTED}},
            "after_std.tif and after.tif were not rescaled to the same census",
        ),
    ],
)
def test_what_may_not_belong_together_is_said_in_one_sentence(tmp_path, tags, says):
    result, warnings = compare_tagged(tmp_path, **tags)
    assert [said for said in warnings if says and says in said] == list(warnings) == list(result.warnings)
    assert len(warnings) == (1 if says else 0)


def test_standard_deviations_for_nothing_are_said(tmp_path):
    one, std = np.ones((4, 4)), write_tif(tmp_path / "std.tif", np.ones((1, 4, 4), np.float32))
    _, _, _, report = compare(tmp_path, one, one, after_std=std)
    assert ["not used" in said for said in report.warnings] == [True]


def test_a_change_is_of_both_days_or_of_none(tmp_path):
    """From the first day of the earlier map to the last of the later; one alone is not enough."""
    result, _ = compare_tagged(tmp_path)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        tags = dataset.tags()
    assert tags["PERIOD"] == "2018-01-01..2023-12-31"
    assert (tags["BEFORE_PERIOD"], tags["AFTER_PERIOD"]) == (OURS["PERIOD"], LATER["PERIOD"])
    assert result.texts == {"period_before": OURS["PERIOD"], "period_after": LATER["PERIOD"]}
    result, _ = compare_tagged(tmp_path, before={}, before_std=STD)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert "PERIOD" not in dataset.tags() and dataset.tags()["BEFORE_PERIOD"] == "not known"
    assert result.rasters["output"].first_day == ""


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        ({"after_grid": Affine(10, 0, 500005, 0, -10, 5600000)}, "other-grid", "Give a cell size"),
        ({"after_grid": Affine(12, 0, 500000, 0, -12, 5600000)}, "other-grid", "10 m × 10 m and 12 m × 12 m"),
        ({"after_grid": Affine(10, 0, 600000, 0, -10, 5600000)}, "no-overlap", "different places"),
        ({"crs": ("EPSG:32631", "EPSG:32632")}, "other-crs", "EPSG:32632"),
        ({"output_std": "std.tif"}, "std-missing", "both dates"),
    ],
)
def test_what_cannot_be_compared_is_refused(tmp_path, options, code, says):
    with pytest.raises(EngineError) as refused:
        compare(tmp_path, np.ones((9, 9)), np.ones((9, 9)), **options)
    assert refused.value.code == code and says in f"{refused.value.problem} {refused.value.remedy}"
    assert not (tmp_path / "out.tif").exists()


def test_a_map_of_something_else_is_refused(tmp_path):
    for name in ("a", "b"):
        write_tif(tmp_path / f"{name}.tif", np.ones((1, 4, 4), np.float32))
    with rasterio.open(tmp_path / "b.tif", "r+") as dataset:
        dataset.update_tags(QUANTITY="builtup")
    job = ChangeJob(str(tmp_path / "a.tif"), str(tmp_path / "b.tif"), str(tmp_path / "out.tif"))
    with pytest.raises(EngineError, match="built-up"):
        change.run(job, QuietReport())


@pytest.mark.parametrize(
    ("tags", "period"),
    [
        ({"PERIOD": "2021-03-01..2021-05-31"}, ("2021-03-01", "2021-05-31")),
        ({"PERIOD": "2023-12..2024-02"}, ("2023-12-01", "2024-02-29")),
        ({"DATE": "2020-04-11"}, ("2020-04-11", "2020-04-11")),
        ({"month": "2021-04"}, ("2021-04-01", "2021-04-30")),
        ({"DATE": "spring", "PERIOD": "2021-13-40"}, ("", "")),
        ({}, ("", "")),
    ],
)
def test_the_days_that_a_raster_shows(tags, period):
    assert period_of(tags) == period


def test_seasons_make_a_year():
    spring, winter = ("2021-03-01", "2021-05-31"), ("2021-12-01", "2022-02-28")
    assert span([winter, ("", ""), spring]) == ("2021-03-01", "2022-02-28")


@pytest.mark.parametrize(
    ("one", "other", "mixed"),
    [
        ("sigma0", "rtc_gamma0", True),
        ("gamma0 ellipsoid", "gamma0, terrain-corrected", True),
        ("gamma0", "rtc_gamma0", False),
        ("sigma0", "not known", False),
        ("sigma0", "", False),
    ],
)
def test_maps_from_radar_of_two_kinds_are_not_compared(tmp_path, one, other, mixed):
    paths = []
    for name, kind in (("a", one), ("b", other)):
        paths.append(write_tif(tmp_path / f"{name}.tif", np.ones((1, 3, 4), np.float32), nodata=NAN))
        with rasterio.open(paths[-1], "r+") as dataset:
            dataset.update_tags(BACKSCATTER=kind)
    job = ChangeJob(*paths, str(tmp_path / "out.tif"))
    if not mixed:
        change.run(job, QuietReport())
        return
    with pytest.raises(EngineError, match="a.tif was made from radar as"):
        change.run(job, QuietReport())
    assert not (tmp_path / "out.tif").exists()


def test_a_map_says_which_radar_it_was_made_from(tmp_path):
    write_model(tmp_path, "built", "builtup", [1])
    s1 = write_tif(tmp_path / "s1.tif", sentinel1(40, 40), S1_NAMES)
    with rasterio.open(s1, "r+") as dataset:
        dataset.update_tags(BACKSCATTER="rtc_gamma0")
    output = str(tmp_path / "map.tif")
    job = BuiltupJob(Imagery(s1=(s1,)), "built", output, model_folders=(str(tmp_path),))
    map_builtup(job, QuietReport())
    with rasterio.open(output) as dataset:
        assert dataset.tags()["BACKSCATTER"] == "rtc_gamma0"


def zones_of_16(tmp_path):
    corners = [(500000 + 100 * c, 5600000 - 100 * r) for r in range(4) for c in range(4)]
    boxes = [shapely.box(x, y - 100, x + 100, y) for x, y in corners]
    return write_zones(tmp_path / "zones.gpkg", boxes, [None] * 16)


def zone_calls(result):
    return [dict(zip(result.tables["zones"].columns, row)) for row in result.tables["zones"].rows]


def test_with_one_map_a_side_only_what_stands_out_of_the_stable_zones_is_called(tmp_path):
    rng = np.random.default_rng(1)
    before = 1 + 0.1 * rng.random((40, 40))
    after = before * np.kron(1 + 0.03 * rng.standard_normal((4, 4)), np.ones((10, 10)))
    after[:10, :10] *= 1.8
    after[30:, 30:] *= 0.3
    result, _, _, report = compare(tmp_path, before, after, zones=zones_of_16(tmp_path))
    found = zone_calls(result)
    assert [row["call"] for row in found] == ["growth"] + ["no clear change"] * 14 + ["decline"]
    assert found[0]["people_before"] == pytest.approx(before[:10, :10].sum(), rel=1e-6)
    assert found[0]["change"] == pytest.approx((after - before)[:10, :10].sum(), rel=1e-5)
    assert found[0]["p"] is None and found[0]["change_low"] is None  # one map: no interval
    assert any("1 grew, 1 shrank, and 14 show no clear change" in text for text in report.lines)


def test_seasons_are_compared_in_pairs(tmp_path):
    """Paired t of four seasons by hand: the differences of a zone are 8, 10, 12 and 10."""
    paths = {}
    for name, grown in (("before", (0, 0, 0, 0)), ("after", (8, 10, 12, 10))):
        bands, texts = [], []
        for k, month in enumerate(("04", "07", "10", "01")):
            people = np.full((40, 40), 1.0 + k)  # seasons differ far more than the dates
            people[:10, :10] += grown[k] / 100
            for member in (0, 1):
                bands.append(people + (0.5 if member else -0.5))
                texts.append(f"season {k + 1} (2020-{month}), member {member + 1}: people per pixel")
        paths[name] = write_tif(tmp_path / f"{name}_members.tif", np.float32(bands), texts, nodata=NAN)
    flat = np.full((40, 40), 2.5)
    result, _, _, _ = compare(
        tmp_path, flat, flat, zones=zones_of_16(tmp_path), before_members=paths["before"],
        after_members=paths["after"],
    )  # fmt: skip
    first = zone_calls(result)[0]
    error = np.std([8, 10, 12, 10], ddof=1) / 2
    assert first["change"] == pytest.approx(10, rel=1e-4)
    half = np.hypot(1.637744 * error, 0.4 * 10)  # t(3) for 80 %, and what new places hold
    assert first["change_high"] - first["change"] == pytest.approx(half, rel=1e-3)
    assert [row["call"] for row in zone_calls(result)] == ["growth"] + ["no clear change"] * 15


def test_seasons_of_one_date_alone_or_without_a_day_are_refused(tmp_path):
    flat, zones = np.ones((40, 40)), zones_of_16(tmp_path)
    members = write_tif(tmp_path / "m.tif", np.ones((2, 40, 40), "f4"), ("one", "two"), nodata=NAN)
    with pytest.raises(EngineError, match="which needs those of both dates"):
        compare(tmp_path, flat, flat, zones=zones, before_members=members)
    with pytest.raises(EngineError, match="Band 1 of m.tif does not tell its season"):
        compare(tmp_path, flat, flat, zones=zones, before_members=members, after_members=members)
