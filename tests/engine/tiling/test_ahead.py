"""Work in several threads: its results come in order, little is under way, and a failure ends the rest."""

from __future__ import annotations

import threading
import time

import pytest

from popcorn_qgis.contract.errors import Cancelled
from popcorn_qgis.engine.feedback import QuietReport, Report
from popcorn_qgis.engine.tiling.ahead import in_order

THREADS = 3


def test_results_come_in_order_with_no_more_under_way_than_there_are_threads() -> None:
    begun: list[int] = []

    def work(item: int, told: Report) -> int:
        begun.append(item)
        time.sleep(0.02 if item % 2 else 0.0)  # every other one is overtaken
        return item * item

    most = 0
    for number, result in enumerate(in_order(work, range(20), THREADS, QuietReport())):
        assert result == number * number
        most = max(most, len(begun) - (number + 1))
    assert number == 19 and 0 < most <= THREADS


def test_one_thread_is_the_callers_own() -> None:
    """A source that can be asked one thing at a time tells its progress itself."""
    report = QuietReport()

    def work(item: int, told: Report) -> int:
        told.progress(item / 4)
        return threading.get_ident()

    assert set(in_order(work, range(4), 1, report)) == {threading.get_ident()}
    assert report.fractions == [0.0, 0.25, 0.5, 0.75]


def test_a_failure_ends_what_is_under_way_and_begins_nothing_more() -> None:
    begun: list[int] = []
    ended: list[int] = []
    waits = threading.Event()

    def work(item: int, told: Report) -> int:
        begun.append(item)
        if item == 0:
            waits.wait(5)
            raise ValueError("the first one")
        waits.set()
        try:
            for _ in range(500):  # a server that does not answer: only the look for a cancel ends it
                told.check_cancelled()
                time.sleep(0.01)
        except Cancelled:
            ended.append(item)
            raise
        return item

    started = time.monotonic()
    with pytest.raises(ValueError, match="the first one"):
        list(in_order(work, range(50), THREADS, QuietReport()))
    assert time.monotonic() - started < 5
    assert ended and len(begun) <= 2 * THREADS


def test_a_cancel_is_heard_while_a_result_is_waited_for() -> None:
    report = QuietReport()

    def work(item: int, told: Report) -> int:
        report.cancelled.set()
        time.sleep(0.3)  # it does not look itself
        return item

    with pytest.raises(Cancelled):
        list(in_order(work, range(50), THREADS, report))
