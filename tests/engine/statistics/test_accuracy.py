"""How good a map is: a published worked example, coverage by simulation, and samples of rasters."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs.accuracy import AccuracyJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.statistics import accuracy
from popcorn_qgis.engine.statistics.confusion import estimate
from tests.small_scene import write_tif


def test_the_worked_example_of_olofsson_and_others() -> None:
    """Areas of 30 m pixels and counts as printed in Remote Sensing of Environment 148, 2014."""
    counts = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
    hectares = np.array([200_000, 150_000, 3_200_000, 6_450_000]) * 900 / 10_000
    found = estimate(counts, hectares)
    assert [round(float(one)) for one in found.areas] == [21_158, 11_686, 285_770, 581_386]
    assert [round(float(one)) for one in found.areas_half] == [6_158, 3_756, 15_510, 16_282]
    assert [round(float(one), 2) for one in found.users] == [0.88, 0.73, 0.93, 0.96]
    assert [round(float(one), 2) for one in found.producers] == [0.75, 0.85, 0.93, 0.96]
    assert round(found.overall, 2) == 0.95


def test_intervals_cover_the_truth_in_95_of_100_samples() -> None:
    """1,000 stratified samples of a map whose ground is known: areas, overall and user's accuracy."""
    rng = np.random.default_rng(20)
    areas = np.array([1_000.0, 3_000.0, 6_000.0])
    ground = np.array([[0.85, 0.1, 0.05], [0.08, 0.82, 0.1], [0.03, 0.07, 0.9]])  # of each map class
    truth = areas @ ground
    overall = float((areas * np.diag(ground)).sum() / areas.sum())
    producers = areas * np.diag(ground) / truth
    hits: dict[str, list[np.ndarray]] = {"areas": [], "overall": [], "users": [], "producers": []}
    for _ in range(1000):
        counts = np.stack([rng.multinomial(400, row) for row in ground])
        found = estimate(counts, areas)
        hits["areas"].append(np.abs(found.areas - truth) <= found.areas_half)
        hits["overall"].append(np.array([abs(found.overall - overall) <= found.overall_half]))
        hits["users"].append(np.abs(found.users - np.diag(ground)) <= found.users_half)
        hits["producers"].append(np.abs(found.producers - producers) <= found.producers_half)
    for name, covered in hits.items():
        assert 0.93 <= np.mean(covered) <= 0.97, name


def two_maps(folder: Path) -> tuple[str, str]:
    """A map of classes 1, 2 and 5, with a gap, and the ground: 1 in 10 of class 2 is class 5."""
    mapped = np.full((200, 300), 2, "u1")
    mapped[:, :60], mapped[:40, 200:] = 1, 5
    ground = mapped.copy()
    wrong = np.random.default_rng(1).random(mapped.shape) < 0.1
    ground[wrong & (mapped == 2)] = 5
    mapped[100:110] = 255
    return (
        write_tif(folder / "map.tif", mapped[None], nodata=255),
        write_tif(folder / "ground.tif", ground[None], nodata=255),
    )


def test_a_sample_is_stratified_and_the_same_for_a_seed(tmp_path: Path) -> None:
    mapped, _ = two_maps(tmp_path)
    job = AccuracyJob(mapped, sample=400, per_class=50)
    table = accuracy.run(job, QuietReport()).tables["sample"]
    again = accuracy.run(job, QuietReport()).tables["sample"]
    assert table == again and len(set(table.rows)) == len(table.rows)
    classes = [row[5] for row in table.rows]
    # 190 × 60 of class 1, 40 × 100 of class 5, the rest class 2, of 190 × 300 pixels.
    assert [classes.count(one) for one in (1, 2, 5)] == [80, 292, 50]
    places = {(row[1], row[2]) for row in table.rows}
    assert len(places) == len(table.rows)


def test_a_reference_raster_gives_matrix_and_areas(tmp_path: Path) -> None:
    mapped, ground = two_maps(tmp_path)
    report = QuietReport()
    result = accuracy.run(AccuracyJob(mapped, reference=ground, sample=2000), report)
    table = result.tables["matrix"]
    rows = {row[0]: dict(zip(table.columns, row)) for row in table.rows}
    assert rows[1]["users"] == 1 and rows[1]["ground_1"] == rows[1]["points"]
    assert rows[2]["users"] == pytest.approx(0.9, abs=0.03)
    # Class 5 covers 0.4 km² of the map, and a tenth of the 4.16 km² of class 2.
    assert abs(rows[5]["area_ha"] - (40 + 41.6)) < rows[5]["area_half_ha"] < 10
    assert result.numbers["overall"] == pytest.approx(1 - 0.1 * 41600 / 57000, abs=0.02)
    assert not report.warnings


def test_points_say_where_the_sample_is_too_small(tmp_path: Path) -> None:
    mapped, _ = two_maps(tmp_path)
    drawn = accuracy.run(AccuracyJob(mapped, sample=60, per_class=10), QuietReport()).tables["sample"].rows
    points = [(row[1], row[2], str(row[5])) for row in drawn]
    points += [(0.0, 0.0, "1"), (drawn[0][1], drawn[0][2], "")]
    report = QuietReport()
    result = accuracy.run(AccuracyJob(mapped, points=tuple(points)), report)
    assert result.numbers["overall"] == 1 and result.numbers["points"] == len(drawn)
    assert any("2 points are left out" in text for text in report.lines)
    assert any(text.startswith("Class 5 has 10 points") for text in report.warnings)
    with pytest.raises(EngineError, match="“town”, which is no class"):
        accuracy.run(AccuracyJob(mapped, points=((0.0, 0.0, "town"),)), QuietReport())


def test_probabilities_need_a_threshold(tmp_path: Path) -> None:
    likely = write_tif(tmp_path / "likely.tif", np.random.default_rng(0).random((1, 40, 50)).astype("f4"))
    with pytest.raises(EngineError, match="no map of classes"):
        accuracy.run(AccuracyJob(likely), QuietReport())
    rows = accuracy.run(AccuracyJob(likely, threshold=0.9), QuietReport()).tables["sample"].rows
    assert {row[5] for row in rows} == {0, 1}


def test_people_are_compared_cell_by_cell(tmp_path: Path) -> None:
    """Pixels of 10 m against cells of 100 m, one without a value; the same by numpy."""
    rng = np.random.default_rng(3)
    people = rng.gamma(0.5, 2, (200, 300)).astype("f4")
    truth = people.reshape(20, 10, 30, 10).sum(axis=(1, 3))
    wanted = (truth + rng.normal(0, 5, truth.shape)).astype("f4")
    wanted[3, 4] = np.nan
    holed = people.copy()
    holed[50:60, 70:80] = np.nan  # cell 5, 7 is not known
    path = write_tif(tmp_path / "people.tif", holed[None], nodata=np.nan)
    with rasterio.open(path, "r+") as raster:
        raster.update_tags(QUANTITY="population")
        transform = raster.transform * Affine.scale(10)
    reference = write_tif(tmp_path / "cells.tif", wanted[None], nodata=np.nan, transform=transform)
    numbers = accuracy.run(AccuracyJob(path, reference=reference), QuietReport()).numbers
    used = np.isfinite(wanted)
    used[5, 7] = False
    difference = (truth - wanted)[used].astype("f8")
    assert numbers["cells"] == used.sum() == 598
    assert numbers["mae"] == pytest.approx(np.abs(difference).mean(), rel=1e-5)
    assert numbers["rmse"] == pytest.approx(np.sqrt((difference**2).mean()), rel=1e-5)
    residual = (difference**2).sum() / ((wanted[used] - wanted[used].mean()) ** 2).sum()
    assert numbers["r2"] == pytest.approx(1 - residual, rel=1e-4)
    with pytest.raises(EngineError, match="not larger than those of the map"):
        accuracy.run(AccuracyJob(path, reference=path), QuietReport())
