"""The bar of a mapping run moves evenly, and the time left that it tells is about right."""

from __future__ import annotations

import re
import statistics
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from popcorn_qgis.engine import feedback as reports
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.mapping import population
from tests.engine.mapping_jobs import make_job

SLOWER = 40  # the clock that estimates are made with, so that a short run has seconds to tell


def clock() -> float:
    """Seconds of work, slowed: other programs on the machine do not move it."""
    return time.process_time() * SLOWER


class Watch(QuietReport):
    """Notes when each fraction was told, and the time left."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[float, float, str]] = []

    def progress(self, fraction: float, text: str = "") -> None:
        super().progress(fraction, text)
        self.told.append((clock(), fraction, text))


def test_the_bar_moves_evenly_and_the_time_left_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = make_job(tmp_path, 700, 192, 32)
    warm = tmp_path / "warm"
    warm.mkdir()
    population.run(make_job(warm, 64, 192, 32), QuietReport())  # what is slow once is not the run's pace
    monkeypatch.setattr(reports, "time", SimpleNamespace(monotonic=clock))
    watch = Watch()
    population.run(job, watch)
    end = watch.told[-1][0]
    mapping = [(at, fraction, text) for at, fraction, text in watch.told if text.startswith("Mapping")]
    start = mapping[0][0]
    ratios, gaps = [], []
    for at, fraction, text in mapping:
        gaps.append(abs(fraction - (at - start) / (end - start)))
        found = re.search(r"about (\d+) (s|min) left", text)
        if found and 0.1 < fraction < 0.9:
            ratios.append(int(found[1]) * (60 if found[2] == "min" else 1) / (end - at))
    assert len(ratios) > 100
    assert 0.5 < statistics.median(ratios) < 2
    assert sum(0.5 < ratio < 2 for ratio in ratios) > 0.8 * len(ratios)
    assert statistics.median(gaps) < 0.1
    assert watch.fractions == sorted(watch.fractions)
    assert watch.fractions[-1] == 1
