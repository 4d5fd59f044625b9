"""The intervals: against tables, and against what happens when members are drawn."""

from __future__ import annotations

import numpy as np
import pytest

from popcorn_qgis.engine.census.uncertainty import (
    interval_of_members,
    share_interval,
    spread_of_totals,
    student_t,
)


@pytest.mark.parametrize(
    ("freedom", "exceeded"),
    # Any table of Student's t, two-sided 5 %.
    [(1, 12.706), (2, 4.303), (3, 3.182), (4, 2.776), (9, 2.262), (10, 2.228), (30, 2.042), (120, 1.980)],
)
def test_students_t_is_that_of_the_tables(freedom: int, exceeded: float) -> None:
    assert student_t(freedom) == pytest.approx(exceeded, abs=5e-4)


@pytest.mark.parametrize("members", [2, 5, 20])
def test_one_more_member_lies_in_the_interval_in_95_of_100_cases(members: int) -> None:
    rng = np.random.default_rng(1)
    totals = rng.normal(1000, 30, (members, 40_000))
    low, high = interval_of_members(totals)
    more = rng.normal(1000, 30, 40_000)
    assert ((low <= more) & (more <= high)).mean() == pytest.approx(0.95, abs=0.004)


def test_an_interval_of_people_ends_at_nobody() -> None:
    low, high = interval_of_members(np.array([1.0, 9.0]))
    assert low == 0 and high > 9


def test_errors_that_go_together_add_up() -> None:
    """Members that are 10 % off everywhere: the total is 10 % off, not less by the number of pixels."""
    people = np.random.default_rng(2).gamma(1, 2, 1000)
    factors = np.array([0.9, 1.0, 1.1])
    totals = (factors[:, None] * people).sum(axis=1)
    assert spread_of_totals(totals) == pytest.approx(0.1 * people.sum())


def test_the_interval_of_a_share() -> None:
    assert share_interval(8, 10) == pytest.approx((0.4902, 0.9433), abs=1e-4)  # Newcombe 1998 has the method
