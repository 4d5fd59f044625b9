"""A hard day: killed at a random moment, a full disk, twice at once, in a folder with odd letters.

The stops are those of ``make tour``, and what must come out is what they say.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import List

import pytest

ROOT = Path(__file__).resolve().parents[2]
#: Some of each family for `make test`'s bigger brother; all of them by the command itself.
FAMILIES = {
    "people": ["population", "rescale", "aggregate", "exposure"],
    "statistics": ["agesex", "covariates", "clusterweights"],
    "imagery": ["downloadimagery", "terrain", "urbanmask"],
    "time": ["populationseries", "urbanchange", "change"],
}


@pytest.mark.full
@pytest.mark.parametrize("mode", ["killed", "full", "twice"])
@pytest.mark.parametrize("family", list(FAMILIES))
def test_nothing_lost_and_nothing_half(zip_path: Path, tmp_path: Path, family: str, mode: str) -> None:
    command: List[str] = [sys.executable, "-m", "scripts.tour.hard_day", str(zip_path)]
    folder = tmp_path / "Zürich, größer und später"
    done = subprocess.run(
        [*command, str(folder), mode, *FAMILIES[family]], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
