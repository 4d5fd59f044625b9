"""Counts of points or other polygons as counts of zones: by hand, in any CRS, with every person kept."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pyogrio
import pytest
import shapely

from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.jobs.zones import ZoneCountsJob
from popcorn_qgis.engine.census import zone_counts
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.zones.geometry import CRS, move
from tests.zone_files import write_zones

UTM = "EPSG:32631"
X, Y = 500_000.0, 5_600_000.0


def box(west, south, east, north):
    return shapely.box(X + west, Y + south, X + east, Y + north)


def write_features(path, geometries, counts=None, errors=None, crs=UTM):
    n = len(geometries)
    texts = [[str(one) for one in column or [""] * n] for column in (counts, errors)]
    columns = [np.array(column, dtype=object) for column in texts]
    kinds = {one.geom_type for one in geometries}
    pyogrio.raw.write(
        path, shapely.to_wkb(np.array(geometries, dtype=object)), columns, ["census", "error"],
        layer="features", driver="GPKG", crs=crs,
        geometry_type=kinds.pop() if len(kinds) == 1 else "Unknown",
    )  # fmt: skip
    return str(path)


def counted(tmp_path, zones, features, counts=None, errors=None, crs=UTM, **options):
    names = {"count_field": "people" if counts else "", "error_field": "se" if errors else "", **options}
    job = ZoneCountsJob(
        write_zones(tmp_path / "zones.gpkg", zones, [""] * len(zones), crs=UTM),
        write_features(tmp_path / "features.gpkg", features, counts, errors, crs),
        "tracts", **names,
    )  # fmt: skip
    report = QuietReport()
    result = zone_counts.run(job, report)
    assert report.fractions == sorted(report.fractions)
    return result, report


#: Two zones of 100 m × 100 m side by side; a third stands alone, 1 km off.
ZONES = [box(0, 0, 100, 100), box(100, 0, 200, 100), box(1000, 0, 1100, 100)]


def test_people_and_errors_are_shared_by_area_as_by_hand(tmp_path):
    """400 ± 40 lie three quarters in the first zone, 100 ± 30 in the second; 60 lie half outside all."""
    tracts = [box(25, 0, 125, 100), box(125, 0, 200, 50), box(150, 75, 200, 125)]
    result, report = counted(tmp_path, ZONES, tracts, [400, 100, 60], [40, 30, 8])
    first, second, alone = result.tables["zones"].rows
    assert first == (1, pytest.approx(300), pytest.approx(30), 1, pytest.approx(75))
    by_hand = np.sqrt((0.25 * 40) ** 2 + 30**2 + (0.5 * 8) ** 2)
    covered = 100 * (25 * 100 + 75 * 50 + 50 * 25) / 10_000
    assert second == (2, pytest.approx(230), pytest.approx(by_hand), 3, pytest.approx(covered))
    assert alone == (3, None, None, 0, 0.0)
    assert result.numbers["people"] == 560
    assert result.numbers["people_in_zones"] == pytest.approx(530)
    assert result.numbers["people_outside"] == pytest.approx(30)
    assert "530 of 560 people are in the zones, 30 in none." in report.lines


def test_margins_of_error_are_standard_errors_times_1_645(tmp_path):
    tracts = [box(0, 0, 100, 100)]
    plain, _ = counted(tmp_path, ZONES[:1], tracts, [100], [16.45])
    margin, _ = counted(tmp_path, ZONES[:1], tracts, [100], [16.45], margins=True)
    assert plain.tables["zones"].rows[0][2] == pytest.approx(16.45)
    assert margin.tables["zones"].rows[0][2] == pytest.approx(10.0)


@pytest.mark.parametrize("crs", [UTM, "EPSG:4326", "EPSG:3857"])
def test_nobody_is_lost_between_two_divisions_of_one_place(tmp_path, crs):
    """Thirty Voronoi cells against 5 × 5 squares of the same place, in three coordinate systems."""
    rng = np.random.default_rng(3)
    place = box(0, 0, 1000, 1000)
    cells = shapely.voronoi_polygons(shapely.MultiPoint(rng.uniform(0, 1000, (30, 2)) + (X, Y)))
    tracts = [one.intersection(place) for one in cells.geoms]
    tracts = [one for one in tracts if not one.is_empty]
    people = rng.integers(1, 900, len(tracts)).tolist()
    squares = [box(c, r, c + 200, r + 200) for r in range(0, 1000, 200) for c in range(0, 1000, 200)]
    moved = list(move(np.array(tracts, dtype=object), CRS.from_string(UTM), CRS.from_string(crs)))
    result, _ = counted(tmp_path, squares, moved, people, crs=crs)
    rows = result.tables["zones"].rows
    assert sum(row[1] for row in rows) == pytest.approx(sum(people), rel=1e-6 if crs == UTM else 2e-4)
    by_hand = sum(p * t.intersection(squares[7]).area / t.area for p, t in zip(people, tracts))
    assert rows[7][1] == pytest.approx(by_hand, rel=1e-9 if crs == UTM else 2e-3)
    assert min(row[4] for row in rows) > 99.5


def test_points_live_in_the_zone_that_holds_them_and_on_a_border_in_the_first(tmp_path):
    at = [(10, 10), (100, 50), (150, 50), (500, 500)]
    points = [shapely.Point(X + x, Y + y) for x, y in at]
    result, _ = counted(tmp_path, ZONES, points, [5, 7, 11, 13], [3, 4, 1, 1])
    assert [row[1] for row in result.tables["zones"].rows] == [12, 11, 0]
    assert [row[2] for row in result.tables["zones"].rows] == [5.0, 1.0, 0.0]
    assert [row[3:] for row in result.tables["zones"].rows] == [(2, None), (1, None), (0, None)]
    assert result.numbers["people_outside"] == 13
    each, _ = counted(tmp_path, ZONES, points)
    assert [row[1] for row in each.tables["zones"].rows] == [2, 1, 0]
    several = shapely.MultiPoint([points[0], points[1], points[2]])
    shared, _ = counted(tmp_path, ZONES, [several], [9], [3])
    assert [row[1] for row in shared.tables["zones"].rows] == pytest.approx([6, 3, 0])
    assert [row[2] for row in shared.tables["zones"].rows] == pytest.approx([2, 1, 0])


def test_an_unknown_count_is_no_zero_and_an_unknown_error_no_certainty(tmp_path):
    result, report = counted(tmp_path, ZONES[:2], ZONES[:2], [50, ""], [5, 2])
    assert result.tables["zones"].rows[1][1] is None and result.numbers["sources_unknown"] == 1
    assert any(line.startswith("1 of 2 features have no count") for line in report.warnings)
    result, report = counted(tmp_path, ZONES[:2], ZONES[:2], [50, 60], [5, ""])
    assert [row[1:3] for row in result.tables["zones"].rows] == [(50, 5), (60, None)]


def test_what_cannot_be_counted_is_refused_with_a_sentence(tmp_path):
    line = shapely.LineString([(X, Y), (X + 50, Y + 50)])
    for features, counts, words in (
        ([line], [3], "does not hold points or polygons alone"),
        ([ZONES[0], shapely.Point(X, Y)], [3, 4], "does not hold points or polygons alone"),
        ([ZONES[0]], None, "have no count"),
        ([ZONES[0]], [-5], "negative count"),
        ([ZONES[0], box(0, 0, 100, 90)], [5, 5], "overlap"),
    ):
        with pytest.raises(EngineError, match=words):
            counted(tmp_path, ZONES, features, counts)


def test_it_can_be_cancelled(tmp_path):
    class Impatient(QuietReport):
        def progress(self, fraction, text=""):
            if fraction > 0.5:
                self.cancelled.set()
            super().progress(fraction, text)

    zones = [box(c, 0, c + 10, 100) for c in range(0, 200, 10)]
    job = ZoneCountsJob(
        write_zones(tmp_path / "zones.gpkg", zones, [""] * len(zones), crs=UTM),
        write_features(tmp_path / "f.gpkg", [box(0, 0, 200, 100)], [5]), "t", "people",
    )  # fmt: skip
    assert zone_counts.run(replace(job), QuietReport()).numbers["people_in_zones"] == pytest.approx(5)
    with pytest.raises(Cancelled):
        zone_counts.run(job, Impatient())
