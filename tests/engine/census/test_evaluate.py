"""Evaluation: the metrics agree with scikit-learn, and only what can be compared is compared."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import AggregateJob, EvaluateJob, RescaleJob, result_to_json
from popcorn_qgis.engine.census import aggregate
from popcorn_qgis.engine.census.evaluation.bootstrap import bootstrap
from popcorn_qgis.engine.census.evaluation.evaluate import run
from popcorn_qgis.engine.census.evaluation.metrics import measure
from popcorn_qgis.engine.census.rescaling import rescale as rescaling
from popcorn_qgis.engine.feedback import QuietReport
from tests.zone_files import patchwork, pixel_box, rescale, write_weights, write_zones


def test_metrics_agree_with_scikit_learn():
    sklearn = pytest.importorskip("sklearn.metrics", reason="scikit-learn checks the metrics")
    rng = np.random.default_rng(1)
    census = np.round(rng.gamma(1, 800, 200))
    census[:5] = 0
    mapped = census * rng.lognormal(0, 0.4, 200) + rng.random(200)
    found = measure(census, mapped)
    assert found.r2 == pytest.approx(sklearn.r2_score(census, mapped), rel=1e-12)
    assert found.mae == pytest.approx(sklearn.mean_absolute_error(census, mapped), rel=1e-12)
    assert found.rmse == pytest.approx(sklearn.mean_squared_error(census, mapped) ** 0.5, rel=1e-12)
    assert found.mse_log == pytest.approx(sklearn.mean_squared_log_error(census, mapped), rel=1e-12)
    counted = census > 0.1
    percent = 100 * sklearn.mean_absolute_percentage_error(census[counted], mapped[counted])
    assert found.mape == pytest.approx(percent, rel=1e-12)
    logs = np.log(census + 1), np.log(mapped + 1)
    assert found.mae_log == pytest.approx(sklearn.mean_absolute_error(*logs), rel=1e-12)


def test_metrics_of_three_zones_by_hand():
    """Errors −10, 0, 40; SST of 100, 200, 300 is 20000."""
    found = measure(np.array([100.0, 200, 300]), np.array([90.0, 200, 340]))
    assert found.r2 == pytest.approx(1 - 1700 / 20000)
    assert (found.mae, found.bias, found.bias_percent) == pytest.approx((50 / 3, 30, 5))
    assert found.mape == pytest.approx((10 + 0 + 40 / 3) / 3)
    assert found.correlation == pytest.approx(25000 / np.sqrt(20000 * 31400), rel=1e-9)


def test_what_is_not_defined_is_none():
    one = measure(np.array([50.0]), np.array([40.0]))
    assert one.r2 is None and one.correlation is None and one.mae == 10
    empty = measure(np.array([0.0, 0.0]), np.array([1.0, 3.0]))
    assert empty.mape is None and empty.bias_percent is None and empty.rmse == pytest.approx(5**0.5)


def evaluate(tmp_path, maps, geometries, counts, report=None, tags=None, **options):
    paths = [write_weights(tmp_path / f"{name}.tif", values, tags=tags) for name, values in maps.items()]
    zones = write_zones(tmp_path / "zones.gpkg", geometries, counts)
    return run(EvaluateJob(tuple(paths), zones, **options), report or QuietReport())


def test_maps_are_ranked_and_zones_compared(tmp_path):
    boxes = [pixel_box(0, 0, 4, 4), pixel_box(4, 0, 10, 4), pixel_box(0, 4, 10, 8)]
    good, bad = np.ones((8, 10)), np.full((8, 10), 3.0)
    report = QuietReport()
    result = evaluate(tmp_path, {"bad": bad, "good": good}, boxes, [16, 20, 44], report=report)
    metrics = result.tables["metrics"]
    assert [row[:3] for row in metrics.rows] == [(1, 2, "good.tif"), (2, 1, "bad.tif")]
    columns, row = result.tables["zones"].columns, result.tables["zones"].rows[1]
    zone = dict(zip(columns, row))
    assert (zone["zone_id"], zone["census"], zone["status"]) == (2, 20, "compared")
    assert (zone["mapped_bad"], zone["difference_bad"], zone["relative_bad"]) == pytest.approx((72, 52, 260))
    assert (zone["mapped_good"], zone["difference_good"], zone["relative_good"]) == pytest.approx((24, 4, 20))
    assert zone["ratio_good"] == pytest.approx(24 / 20)
    assert result.numbers["mapped_total"] == pytest.approx(240) and result.numbers["census_total"] == 80
    assert result.numbers["mae"] == pytest.approx((32 + 52 + 76) / 3)  # of the first map given
    # The good map has 16, 24, 40 for 16, 20, 44.
    said = " ".join(report.lines)
    assert "Best of 2 maps: good.tif. good.tif is off by 2.67 people per zone on average" in said
    assert "over 3 zones." in said and "With fewer than 5 zones there are no intervals" in said
    json.dumps(result_to_json(result), allow_nan=False)


def test_a_map_has_a_rival_that_knows_nothing_of_houses(tmp_path):
    """80 people on 64 pixels, 1.25 each: 20, 20, 40 where 10, 30, 40 were counted; the map has 15, 25, 40."""
    values = np.full((8, 8), 40 / 32)
    values[:4, :4], values[:4, 4:] = 15 / 16, 25 / 16
    boxes = [pixel_box(0, 0, 4, 4), pixel_box(4, 0, 8, 4), pixel_box(0, 4, 8, 8)]
    report, page = QuietReport(), tmp_path / "report.html"
    evaluate(tmp_path, {"map": values}, boxes, [10, 30, 40], report=report, output_report=str(page))
    said = (
        "evenly over the area of all zones, would be off by 6.67 people per zone on average: map.tif is 50 %"
    )
    assert said + " nearer." in " ".join(report.lines)
    assert "people spread evenly" in page.read_text(encoding="utf-8")
    assert "built-up only" not in page.read_text(encoding="utf-8")


def test_the_rival_of_a_map_may_know_the_buildings(tmp_path):
    """80 people on 16 built-up pixels, 5 each: 20, 40, 20 where 10, 30, 40 were counted; the map: 15, 25, 40.

    In towns, the first of which is the two upper zones: 40 on 12 pixels, 40 on 4.
    """
    values = np.full((8, 8), 40 / 32)
    values[:4, :4], values[:4, 4:] = 15 / 16, 25 / 16
    built = np.full((8, 8), 0.49)
    built[0, :4], built[:2, 4:], built[7, 3:7] = 0.5, 1, 0.8
    built[5, 5] = np.nan
    boxes = [pixel_box(0, 0, 4, 4), pixel_box(4, 0, 8, 4), pixel_box(0, 4, 8, 8)]
    path, page = write_weights(tmp_path / "built.tif", built), tmp_path / "report.html"
    report = QuietReport()
    job = {"report": report, "builtup": path, "output_report": str(page)}
    evaluate(tmp_path, {"map": values}, boxes, [10, 30, 40], **job)
    said = "spread over the built-up pixels of all zones, would be off by 13.3 people per zone on average"
    assert f"{said}: map.tif is 75 % nearer." in " ".join(report.lines)
    assert "(built-up only" in page.read_text(encoding="utf-8")
    zones = write_zones(tmp_path / "towns.gpkg", boxes, [10, 30, 40], parents=["a", "a", "b"])
    job = EvaluateJob((str(tmp_path / "map.tif"),), replace(zones, parent_field="town"), builtup=path)
    run(job, report)
    said = "The people of each town, spread over its built-up pixels, would be off by 2.22 people per zone"
    assert said in " ".join(report.lines)


@pytest.mark.parametrize(
    ("value", "size", "problem"),
    [
        (100.0, 8, "built.tif holds 100, which is no probability"),
        (-0.5, 8, "built.tif holds -0.5, which is no probability"),
        (1.0, 4, "built.tif does not cover 1 of the zones that are compared."),
    ],
)
def test_what_is_no_built_up_map_of_the_place_is_refused(tmp_path, value, size, problem):
    path = write_weights(tmp_path / "built.tif", np.full((size, size), value))
    with pytest.raises(EngineError) as wrong:
        evaluate(tmp_path, {"map": np.ones((8, 8))}, [pixel_box(0, 0, 8, 8)], [64], builtup=path)
    assert problem in wrong.value.problem


def test_columns_of_several_maps_say_which_map(tmp_path):
    """Short, different whatever the case, and no sign that a GeoPackage would stumble over."""
    values, box = np.ones((4, 4)), [pixel_box(0, 0, 4, 4)]
    names = ("GHS-POP (2020), a map of the whole world.tif", "Fläche", "fläche ", "سكان", "…")
    result = evaluate(tmp_path, {str(n): values for n in range(5)}, box, [16], names=names)
    mapped = [column for column in result.tables["zones"].columns if column.startswith("mapped")]
    words = ["ghs_pop_2020_a_map_of_th", "fläche", "fläche_2", "سكان", "5"]
    assert mapped == [f"mapped_{word}" for word in words]
    alone = evaluate(tmp_path, {"map": values}, box, [16]).tables["zones"].columns
    assert alone == ("zone_id", "census", "mapped", "difference", "relative", "ratio", "status")


def test_the_map_with_the_smaller_mean_error_leads_whatever_r2_says(tmp_path):
    """Off by 6, 0, 1 against 3, 3, 2: one zone rules R², not the ranking."""
    boxes = [pixel_box(0, 0, 4, 4), pixel_box(4, 0, 8, 4), pixel_box(0, 4, 4, 8)]
    one, all_three = np.ones((8, 10)), np.ones((8, 10))
    one[0, :4] += 1.5
    for row, column in ((0, 0), (0, 4), (4, 0)):
        all_three[row, column] += 3.0
    result = evaluate(tmp_path, {"all": all_three, "one": one}, boxes, [16, 16, 17])
    rows = [dict(zip(result.tables["metrics"].columns, row)) for row in result.tables["metrics"].rows]
    assert [row["map"] for row in rows] == ["one.tif", "all.tif"]
    assert rows[0]["mae"] < rows[1]["mae"] and rows[0]["r2"] < rows[1]["r2"]


def test_only_zones_that_lie_on_all_maps_with_a_count_are_compared(tmp_path):
    boxes = [pixel_box(0, 0, 4, 4), pixel_box(4, 0, 8, 4), pixel_box(8, 0, 14, 4), pixel_box(90, 0, 99, 4),
             pixel_box(0, 4, 4, 8)]  # fmt: skip
    values = np.ones((8, 10))
    values[4:, :4] = np.nan
    report = QuietReport()
    result = evaluate(tmp_path, {"map": values}, boxes, [20, None, 5, 5, 5], report=report)
    statuses = [row[-1] for row in result.tables["zones"].rows]
    assert statuses == ["compared", "no count", "partly outside", "outside", "no value"]
    assert result.numbers["zones_compared"] == 1 and result.numbers["mae"] == pytest.approx(4)
    assert report.warnings[0] == (
        "4 of 5 zones were not compared (no count: 1, no value: 1, outside: 1, partly outside: 1)."
    )


def test_a_map_that_was_fitted_to_the_same_zones_is_told(tmp_path):
    """By its tags, also where the layer was renamed or only a part of it is looked at; not on finer zones."""
    halves, counts = [pixel_box(0, 0, 10, 10), pixel_box(10, 0, 20, 10)], [100, 50]
    rescale(tmp_path, np.random.default_rng(1).random((10, 20)), halves, counts)
    fitted = str(tmp_path / "out.tif")

    def told(geometries, numbers, name, report=None):
        zones = replace(write_zones(tmp_path / "again.gpkg", geometries, numbers), name=name)
        return " ".join(run(EvaluateJob((fitted,), zones), report or QuietReport()).warnings)

    assert "out.tif was rescaled to these zones" in told(halves, counts, "districts")
    assert "out.tif was rescaled to these zones" in told(halves[::-1], counts[::-1], "a copy of it")
    assert "out.tif was rescaled to these zones" in told(halves[:1], counts[:1], "districts")
    quarters = [pixel_box(0, 0, 5, 10), pixel_box(5, 0, 10, 10), halves[1]]
    assert told(quarters, [70, 30, 51], "quarters") == ""


def test_a_map_that_agrees_too_well_is_told_whoever_made_it(tmp_path):
    boxes = [pixel_box(4 * k, 0, 4 * k + 4, 4) for k in range(6)]
    result = evaluate(tmp_path, {"theirs": np.ones((4, 24))}, boxes, [16] * 5 + [17])
    assert result.warnings == ()
    result = evaluate(tmp_path, {"theirs": np.full((4, 24), 1.000003)}, boxes, [16] * 6)
    assert "theirs.tif has the counts of nearly all 6 zones exactly" in result.warnings[0]


def test_a_map_that_has_seen_the_counts_is_not_called_the_best(tmp_path):
    """And what is left of rounding in it is written as nothing, not as 7.1e−07 people."""
    boxes = [pixel_box(4 * k, 0, 4 * k + 4, 4) for k in range(6)]
    counts = [10, 14, 22, 16, 30, 17]
    rescale(tmp_path, np.random.default_rng(1).random((4, 24)), boxes, counts)
    write_weights(tmp_path / "near.tif", np.full((4, 24), 1.2))
    zones = write_zones(tmp_path / "zones.gpkg", boxes, counts)
    maps = tuple(str(tmp_path / f"{name}.tif") for name in ("weights", "out", "near"))
    page, report = tmp_path / "report.html", QuietReport()
    result = run(EvaluateJob(maps, zones, output_report=str(page)), report)
    assert [row[2] for row in result.tables["metrics"].rows] == ["near.tif", "weights.tif", "out.tif"]
    assert [row[0] for row in result.tables["metrics"].rows] == [1, 2, None]
    said = " ".join(report.lines)
    assert said.startswith(
        "out.tif is nearest to the counts, but was made with them, which proves nothing. Best of the others: "
        "near.tif. near.tif is off by"
    )
    assert "below that of weights.tif, the second" in said
    assert not re.search(r"\de[−-]", page.read_text(encoding="utf-8"))
    alone = QuietReport()
    run(EvaluateJob(maps[1:2], zones), alone)
    assert "it is off by 0 people per zone" in alone.lines[0]
    assert not any("of the squared error" in line for line in alone.lines)


def test_zones_that_a_map_hardly_covers_are_told(tmp_path):
    """A map rescaled on some zones has no value in the others, but at borders that are not quite the same."""
    boxes = [pixel_box(0, 0, 10, 4), pixel_box(10, 0, 20, 4)]
    values = np.ones((4, 20))
    values[:, 13:] = np.nan
    result = evaluate(tmp_path, {"map": values}, boxes, [40, 40])
    assert result.warnings == (
        "In 1 of the zones compared, the map map.tif has no value in more than half of the pixels: no value "
        "counts as nobody.",
    )


def test_intervals_are_those_of_scipy():
    """The percentile bootstrap of scipy, over pairs of census and map, with draws of its own."""
    stats = pytest.importorskip("scipy.stats", reason="scipy checks the intervals")
    sklearn = pytest.importorskip("sklearn.metrics", reason="scikit-learn checks the metrics")
    rng = np.random.default_rng(5)
    census = np.round(rng.gamma(2, 500, 80))
    mapped = census * rng.lognormal(0, 0.4, 80)
    mine = bootstrap(census, [mapped], seed=1)
    for metric, function in (
        ("r2", sklearn.r2_score),
        ("mae", sklearn.mean_absolute_error),
        ("mse_log", sklearn.mean_squared_log_error),
        ("correlation", lambda c, m: np.corrcoef(c, m)[0, 1]),
        ("bias_percent", lambda c, m: 100 * (m.sum() / c.sum() - 1)),
    ):
        theirs = stats.bootstrap(
            (census, mapped), function, paired=True, vectorized=False, method="percentile",
            n_resamples=2000, rng=np.random.default_rng(2),
        ).confidence_interval  # fmt: skip
        width = theirs.high - theirs.low
        assert mine.interval(0, metric) == pytest.approx((theirs.low, theirs.high), abs=0.1 * width)
    again = bootstrap(census, [mapped], seed=1)
    assert again.interval(0, "r2") == mine.interval(0, "r2")


def test_two_maps_are_compared_by_the_same_draws():
    """A map that is off by exactly 3 people more everywhere: its error is 3 larger in every draw."""
    census = np.arange(10.0, 40)
    maps = [census + 2, census + 5]
    assert bootstrap(census, maps, seed=3).difference("mae", 1, 0) == pytest.approx((3, 3))


def test_levels_are_sums_by_the_coarser_unit(tmp_path):
    """Four zones in two towns; one of them has no town and is only compared as a zone."""
    boxes = [pixel_box(4 * k, 0, 4 * k + 4, 4) for k in range(5)]
    zones = write_zones(
        tmp_path / "zones.gpkg", boxes, [10, 22, 16, 20, 7], parents=["a", "a", "b", "b", None]
    )
    path = write_weights(tmp_path / "map.tif", np.ones((4, 20)))
    job = EvaluateJob((path,), replace(zones, parent_field="town"))
    report = QuietReport()
    table = run(job, report).tables["metrics"]
    # Spread over each town: 16, 16, 18, 18, 7.
    said = (
        "The people of each town, spread evenly over its area, would be off by 3.2 people per zone on average"
    )
    assert f"{said}: map.tif is no nearer." in " ".join(report.lines)
    rows = {row[3]: dict(zip(table.columns, row)) for row in table.rows}
    assert (rows["zones"]["zones"], rows["town"]["zones"]) == (5, 2)
    assert rows["zones"]["mae"] == pytest.approx((6 + 6 + 0 + 4 + 9) / 5)
    assert rows["town"]["mae"] == pytest.approx((0 + 4) / 2)  # 32 for 32, 32 for 36


def write_members(path, bands):
    with rasterio.open(
        path, "w", driver="GTiff", width=bands.shape[2], height=bands.shape[1], count=len(bands),
        dtype="float32", crs="EPSG:32631", transform=Affine(10, 0, 500000, 0, -10, 5600000), nodata=np.nan,
    ) as dataset:  # fmt: skip
        dataset.write(bands.astype("float32"))
    return str(path)


def test_standard_deviations_of_zones_hold_what_members_share(tmp_path):
    """Members that are wholly 10 % apart: the zone's is the sum of its pixels', not the root of squares."""
    boxes = [pixel_box(5 * k, 0, 5 * k + 5, 10) for k in range(4)]
    people = np.random.default_rng(2).gamma(1, 2, (10, 20))
    members = np.stack([people * f for f in (0.9, 1.0, 1.1)])
    totals = np.array([people[:, 5 * k : 5 * k + 5].sum() for k in range(4)])
    counts = totals * [1, 1.15, 1.25, 0.85]  # 0, 1.5, 2.5 and 1.5 standard deviations away
    zones = write_zones(tmp_path / "zones.gpkg", boxes, counts)
    path = write_weights(tmp_path / "map.tif", people)
    other = write_weights(tmp_path / "other.tif", 3 * people)
    folder = write_members(tmp_path / "members.tif", members)
    result = run(EvaluateJob((other, path), zones, members=(folder,)), QuietReport())
    table, metrics = result.tables["zones"], result.tables["metrics"]
    assert "std" not in table.columns  # they are those of the second map
    found = [row[table.columns.index("std_map")] for row in table.rows]
    assert found == pytest.approx(0.1 * totals, rel=1e-5)
    covered = {row[2]: row[metrics.columns.index("covered_percent")] for row in metrics.rows}
    assert covered == {"map.tif": 75, "other.tif": None}
    strangers = write_members(tmp_path / "strangers.tif", 40 * members)
    result = run(EvaluateJob((path,), zones, members=(strangers,)), QuietReport())
    assert "std" not in result.tables["zones"].columns
    assert "strangers.tif belong to none of the maps" in result.warnings[0]


def test_members_are_summed_and_rescaled_one_by_one(tmp_path):
    """By hand: two halves of one zone; the members disagree by half, and by a gap of one season."""
    halves = [pixel_box(0, 0, 10, 10), pixel_box(10, 0, 20, 10)]
    whole = [pixel_box(0, 0, 20, 10)]
    members = np.ones((3, 10, 20))
    members[1, :, 10:], members[2, :, 10:] = 3, 4
    members[2, 0, 0] = np.nan  # takes the others' mean, 1: a gap is no disagreement
    path = write_weights(tmp_path / "map.tif", members.mean(axis=0))
    stack = write_members(tmp_path / "members.tif", members)
    zones = write_zones(tmp_path / "halves.gpkg", halves, [0, 0])
    table = aggregate.run(AggregateJob(path, zones=zones, members=stack), QuietReport()).tables["zones"]
    std = [row[table.columns.index("std")] for row in table.rows]
    assert std == pytest.approx([0, np.std([100, 300, 400], ddof=1)])

    out, parts = str(tmp_path / "out.tif"), str(tmp_path / "parts.tif")
    coarse = write_zones(tmp_path / "whole.gpkg", whole, [1000])
    job = RescaleJob(path, coarse, out, members=stack, output_members=parts)
    result = rescaling.run(job, QuietReport())
    table = result.tables["zones"]
    before = table.rows[0][table.columns.index("before_std")]
    assert before == pytest.approx(np.std([200, 400, 500], ddof=1))
    with rasterio.open(parts) as dataset:
        assert [dataset.read(b).sum() for b in (1, 2, 3)] == pytest.approx([1000] * 3)
    table = aggregate.run(AggregateJob(out, zones=zones, members=parts), QuietReport()).tables["zones"]
    std = [row[table.columns.index("std")] for row in table.rows]
    # Of the 1000, the east half has 500, 750 and 800, the west half the rest.
    assert std == pytest.approx([np.std([500, 750, 800], ddof=1)] * 2, rel=1e-5)


def test_the_standard_deviation_of_a_rescaled_map_needs_no_file_of_rescaled_members(tmp_path):
    """By hand: the first of two pixels gets 25, 50 and 80 of 100 people, the second the rest."""
    members = np.array([[[1, 3, 7]], [[2, 2, np.nan]], [[8, 2, np.nan]]])
    path = write_weights(tmp_path / "map.tif", np.nanmean(members, axis=0))
    stack = write_members(tmp_path / "members.tif", members)
    zones = write_zones(tmp_path / "zones.gpkg", [pixel_box(0, 0, 2, 1), pixel_box(2, 0, 3, 1)], [100, 9])
    out, std = tmp_path / "out.tif", tmp_path / "std.tif"
    result = rescaling.run(
        RescaleJob(path, zones, str(out), members=stack, output_std=str(std)), QuietReport()
    )
    with rasterio.open(std) as dataset:
        values, tags = dataset.read(1)[0], dataset.tags()
    spread = np.std([25, 50, 80], ddof=1)
    assert values[:2] == pytest.approx([spread, spread])
    # One member alone sees the third pixel; spread evenly, the others put the same 9 people there.
    assert values[2] == pytest.approx(0, abs=1e-6)
    assert tags["QUANTITY"] == "population_std" and "rescaled" in tags["FITTED_TO"]
    assert result.rasters["output_std"].quantity == "population_std"
    assert {file.name for file in tmp_path.glob("*.tif")} == {"map.tif", "members.tif", "out.tif", "std.tif"}


def test_one_band_is_no_set_of_members(tmp_path):
    path = write_weights(tmp_path / "map.tif", np.ones((4, 4)))
    zones = write_zones(tmp_path / "zones.gpkg", [pixel_box(0, 0, 4, 4)], [16])
    with pytest.raises(EngineError, match="map.tif has one band"):
        run(EvaluateJob((path,), zones, members=(path,)), QuietReport())


class Reader(HTMLParser):
    """Collects the words of a page, its links and its scripts."""

    def __init__(self, path):
        super().__init__()
        self.words, self.links, self.tags = [], [], []
        self.feed(path.read_text(encoding="utf-8"))
        self.text = " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.links += [value for name, value in attributes if name in ("src", "href")]

    def handle_data(self, data):
        if self.tags[-1:] != ["style"]:
            self.words.append(data)


@pytest.mark.parametrize(
    ("counts", "says"),
    [
        ([16], "R² is not defined: all zones have the same count"),
        ([16, 0, 30, 5, 10], "With 5 zones the intervals are rough"),
        ([0, 0, 0, 0, 0, 0], "Zones that count nobody: 6"),
        ([16, 15, 17, 12, 20, 1600, 14], "One zone, zone 6, holds"),
        ([16, None, None, 14, 20, 12, 11], "2 of 7 zones were not compared (no count: 2)"),
        ([14.0 + k for k in range(6)], "a<b & c.tif"),
    ],
)
def test_a_report_says_what_is_not_defined_and_never_nan(tmp_path, counts, says):
    boxes = [pixel_box(4 * k, 0, 4 * k + 4, 4) for k in range(len(counts))]
    values = np.ones((4, 4 * len(counts)))
    path = write_weights(tmp_path / "map.tif", values)
    stack = write_members(tmp_path / "members.tif", np.stack([values, 1.2 * values, values]))
    zones = write_zones(tmp_path / "zones.gpkg", boxes, counts)
    page = tmp_path / "report.html"
    job = EvaluateJob((path,), zones, names=("a<b & c.tif",), members=(stack,), output_report=str(page))
    result = run(job, QuietReport())
    read = Reader(page)
    assert says in read.text and "a<b" not in page.read_text(encoding="utf-8")
    assert not re.search(r"\b(nan|inf|none|null)\b", read.text, re.IGNORECASE)
    assert (
        read.links == []
        and "script" not in read.tags
        and "http" not in page.read_text().replace('xmlns="http://www.w3.org/2000/svg"', "")
    )
    assert read.tags.count("svg") == 3  # dots, map, standard deviations
    json.dumps(result_to_json(result), allow_nan=False)


def test_a_report_that_cannot_be_written_is_one_sentence(tmp_path):
    zones = write_zones(tmp_path / "zones.gpkg", [pixel_box(0, 0, 4, 4)], [16])
    path = write_weights(tmp_path / "map.tif", np.ones((4, 4)))
    with pytest.raises(EngineError, match="report.html can't be written"):
        run(EvaluateJob((path,), zones, output_report=str(tmp_path / "no" / "report.html")), QuietReport())


def test_bad_input_is_refused(tmp_path):
    box = [pixel_box(0, 0, 4, 4)]
    with pytest.raises(EngineError, match=r"of districts can be compared \(no count: 1\)"):
        evaluate(tmp_path, {"map": np.ones((4, 4))}, box, [None])
    with pytest.raises(EngineError, match="There is no map"):
        evaluate(tmp_path, {}, box, [1])
    with pytest.raises(EngineError, match="standard deviations"):
        evaluate(tmp_path, {"map": np.ones((4, 4))}, box, [1], tags={"QUANTITY": "population_std"})


@pytest.mark.parametrize("border", ["centre", "fraction"])
def test_a_rescaled_map_agrees_with_its_own_zones(tmp_path, border):
    """Also where borders cut pixels, so that whose pixel it is matters: by the other rule it is off."""
    cells = patchwork(3, 30, 120, 90)
    counts = [100 + 37 * k for k in range(30)]
    weights = np.random.default_rng(3).gamma(0.3, 1.0, (90, 120))
    _, _, written = rescale(tmp_path, weights, cells, counts, border=border)
    result = evaluate(tmp_path, {"map": written}, cells, counts, border=border)
    assert result.numbers["zones_compared"] == 30
    assert result.numbers["mae"] < 1e-6 * max(counts)
    for row in result.tables["zones"].rows:
        assert row[2] == pytest.approx(row[1], rel=1e-6)
    other = {"centre": "fraction", "fraction": "centre"}[border]
    assert evaluate(tmp_path, {"map": written}, cells, counts, border=other).numbers["mae"] > 1


def test_by_centre_is_the_default_and_zones_without_a_centre_are_named(tmp_path):
    """Of the two slim zones neither reaches the centres at 4.5; by area each has its part of the column."""
    boxes = [
        pixel_box(0, 0, 4, 8),
        pixel_box(4, 0, 4.4, 8),
        pixel_box(4.4, 0, 10, 8),
        pixel_box(9, 9, 9.3, 9.3),
    ]
    values = np.ones((10, 10))
    report = QuietReport()
    result = evaluate(tmp_path, {"map": values}, boxes, [32, 3, 45, 4], report=report)
    rows = result.tables["zones"].rows
    assert [row[-1] for row in rows] == ["compared", "too small", "compared", "too small"]
    assert [row[2] for row in rows] == [32, None, 48, None]
    assert result.numbers["mae"] == pytest.approx(1.5)
    assert "2 of 4 zones, with 7 people, hold no pixel's centre" in " ".join(report.warnings)
    result = evaluate(tmp_path, {"map": values}, boxes, [32, 3, 45, 4], border="fraction")
    by_area = [row[2] for row in result.tables["zones"].rows]
    assert by_area == pytest.approx([32, 3.2, 44.8, 0.09], rel=1e-5)


def test_nobody_is_lost_on_a_border_through_pixel_centres(tmp_path):
    """Zones of a grid half a pixel off: a tenth of the pixels have their centre on a border of zones."""
    values = np.random.default_rng(8).random((41, 41))
    edges = [0, *(10.5, 20.5, 30.5), 41]
    cells = [pixel_box(w, n, e, s) for w, e in zip(edges, edges[1:]) for n, s in zip(edges, edges[1:])]
    result = evaluate(tmp_path, {"map": values}, cells, [50] * 16)
    people = float(values.astype(np.float32).sum(dtype=np.float64))
    assert result.numbers["mapped_total"] == pytest.approx(people, rel=1e-9)
    report = QuietReport()
    rescaled, _, written = rescale(tmp_path, values, cells, [50 + k for k in range(16)], report=report)
    row, column = np.indices(values.shape)
    x, y = 500005 + 10 * column, 5599995 - 10 * row
    inside = [shapely.contains_xy(cell, x, y) for cell in cells]  # as QGIS's Zonal statistics
    assert [written[own].sum() for own in inside] == pytest.approx([50 + k for k in range(16)], rel=1e-6)
    border = ~np.any(inside, axis=0)
    assert border.sum() == 41 * 6 - 9 and (written[border] == 0).all()
    assert "237 pixels have their centre exactly on a border" in " ".join(report.lines)
    assert {row[5] for row in rescaled.tables["zones"].rows} == {"scaled"}
    again = evaluate(tmp_path, {"map": written}, cells, [50 + k for k in range(16)])
    assert again.numbers["mae"] < 1e-4


def test_a_zone_that_only_touches_a_centre_keeps_its_people(tmp_path):
    """Its only centre is on its border: it is marked as too small, and its people are in that pixel."""
    slim = pixel_box(4, 2.2, 4.5, 2.8)
    cells = [shapely.difference(pixel_box(0, 0, 4.5, 6), slim), slim, pixel_box(4.5, 0, 10, 6)]
    result, rows, written = rescale(tmp_path, np.ones((6, 10)), cells, [96, 7, 120])
    assert rows[2]["status"] == "too small" and written[2, 4] == 7
    assert np.nansum(written) == pytest.approx(223) and (written[:2, 4] == 0).all()
    assert rows[2]["together"] == rows[3]["together"] == 3  # the border's pixels are those of its right


def test_overlapping_zones_are_compared_by_area_only(tmp_path):
    boxes = [pixel_box(0, 0, 4, 4), pixel_box(2, 0, 6, 4)]
    with pytest.raises(EngineError, match="Zones 1 and 2 overlap by 50 %"):
        evaluate(tmp_path, {"map": np.ones((4, 6))}, boxes, [16, 16])
    result = evaluate(tmp_path, {"map": np.ones((4, 6))}, boxes, [16, 16], border="fraction")
    assert result.numbers["mae"] == pytest.approx(0, abs=1e-5)
    with pytest.raises(EngineError, match="'corner' is none of centre, fraction"):
        evaluate(tmp_path, {"map": np.ones((4, 6))}, boxes, [16, 16], border="corner")
