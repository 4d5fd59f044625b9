"""With one date a side and a handful of zones nothing tells a change from chance: it is not known."""

from __future__ import annotations

from datetime import datetime

import numpy as np
import pytest

from popcorn_qgis.engine.timeseries.step_changes import GROWTH, UNCLEAR, UNKNOWN, StepPeople, compare
from popcorn_qgis.engine.timeseries.steps import CalendarStep, Dated


def step(year: int, zones: list[float]) -> StepPeople:
    dated = (Dated(datetime(year, 7, 1), None, None),)
    people = np.array([zones])
    whole = CalendarStep(str(year), datetime(year, 1, 1), datetime(year + 1, 1, 1), dated)
    return StepPeople(whole, dated, people.sum(axis=1), people)


@pytest.mark.parametrize(
    ("more", "calls"),
    [
        ([400.0, -30.0, 5.0], (UNKNOWN,) * 3),
        ([400.0, 1.0, -2.0, 3.0, -1.0, 2.0], (GROWTH, *(UNCLEAR,) * 5)),  # stable zones tell
    ],
)
def test_one_date_a_side(more: list[float], calls: tuple[str, ...]) -> None:
    before = [1000.0] * len(more)
    change = compare([step(2019, before), step(2023, list(np.add(before, more)))], 0, 1)
    assert change is not None and change.calls == calls
