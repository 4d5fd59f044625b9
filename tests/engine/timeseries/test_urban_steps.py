"""Steps in scores: calm before and after, confirmed, with the bracket of the date; unusual dates left out."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import UrbanChangeJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery.scene import SceneRecord
from popcorn_qgis.engine.timeseries.urban_change import builtup_steps
from popcorn_qgis.engine.timeseries.urban_change.scores import dates_of
from popcorn_qgis.engine.timeseries.urban_change.step import find_steps, unusual_dates

DAYS = 17_000.0 + 10 * np.arange(20)


def pixel(*values: float) -> np.ndarray:
    return np.array(values, dtype=np.float32)[:, None, None]


def test_a_building_that_comes_and_stays() -> None:
    scores = pixel(*[0.1] * 8, *[0.8] * 12)
    found = find_steps(scores, DAYS)
    assert found.strength.item() == pytest.approx(0.7) and found.direction.item() == 1
    assert (found.looks_before.item(), found.looks_after.item()) == (8, 12)
    assert (found.last_before.item(), found.first_after.item()) == (DAYS[7], DAYS[8])
    assert found.when.item() == DAYS[7] + 5


def test_clouds_around_the_day_widen_the_bracket() -> None:
    scores = pixel(*[0.1] * 8, *[0.8] * 12)
    scores[6:10] = np.nan
    found = find_steps(scores, DAYS)
    assert (found.last_before.item(), found.first_after.item()) == (DAYS[5], DAYS[10])
    assert (found.looks_before.item(), found.looks_after.item()) == (6, 10)


def test_a_house_that_goes() -> None:
    found = find_steps(pixel(*[0.9] * 9, *[0.2] * 11), DAYS)
    assert found.strength.item() == pytest.approx(0.7) and found.direction.item() == -1


def test_neither_a_field_bare_in_winter_nor_a_single_look_is_a_change() -> None:
    winter = pixel(*[0.1] * 7, *[0.7] * 6, *[0.1] * 7)
    once = pixel(*[0.1] * 10, 0.9, *[0.1] * 9)
    late = pixel(*[0.1] * 17, *[0.9] * 3)  # three looks after it: not yet confirmed
    for scores in (winter, once, late):
        assert find_steps(scores, DAYS).strength.item() < 0.01


def test_too_few_looks_are_no_number() -> None:
    scores = pixel(*[0.1] * 20)
    scores[9:] = np.nan
    assert np.isnan(find_steps(scores, DAYS).strength.item())


def test_a_date_of_snow_is_named() -> None:
    numbers = np.random.default_rng(1)
    sample = 0.1 + numbers.normal(0, 0.01, (20, 500))
    sample[13] += 0.3
    np.testing.assert_array_equal(np.flatnonzero(unusual_dates(sample)), [13])
    assert not unusual_dates(sample[:, :0]).any()


def scene(number: int, level: str = "l2a") -> SceneRecord:
    start = datetime(2020, 1, 1, tzinfo=timezone.utc) + timedelta(days=number)
    return SceneRecord(f"s{number}", "sentinel2", start.date(), (), start=start, level=level)


def test_two_dates_are_for_another_algorithm() -> None:
    with pytest.raises(EngineError) as error:
        dates_of([scene(0), scene(300)])
    assert error.value.problem.startswith("The series has 2 optical dates; a step needs 5 clear ones")
    assert "(change)" in error.value.remedy


def test_level_1c_is_refused_and_the_other_download_named() -> None:
    with pytest.raises(EngineError, match="built-up models take L2A") as error:
        dates_of([scene(number, "l1c") for number in range(20)])
    assert "as L2A" in error.value.remedy


def test_a_threshold_that_is_none(tmp_path: Path) -> None:
    job = UrbanChangeJob(str(tmp_path), "builtup-student", str(tmp_path / "a.tif"), threshold=1.5)
    with pytest.raises(EngineError, match="threshold is 1.5"):
        builtup_steps.run(job, QuietReport())
