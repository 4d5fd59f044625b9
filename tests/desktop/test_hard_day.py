"""A hard day: killed, on a full disk, twice at once, without memory, network or the right to write, closed.

All in a folder with odd letters. The stops are those of ``make tour``, and what they say must come out.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import List

import pytest

from scripts.tour.hard_day import sentence_in, unfinished, whole

ROOT = Path(__file__).resolve().parents[2]
#: Some of each family for `make test`'s bigger brother; all of them by the command itself.
FAMILIES = {
    "people": ["population", "rescale", "aggregate", "exposure"],
    "statistics": ["agesex", "covariates", "clusterweights"],
    "imagery": ["downloadimagery", "terrain", "urbanmask"],
    "time": ["populationseries", "urbanchange", "change"],
}


@pytest.mark.full
@pytest.mark.parametrize("modes", ["killed,full,twice", "memory", "offline", "readonly", "closed"])
@pytest.mark.parametrize("family", list(FAMILIES))
def test_nothing_lost_and_nothing_half(zip_path: Path, tmp_path: Path, family: str, modes: str) -> None:
    command: List[str] = [sys.executable, "-m", "scripts.tour.hard_day", str(zip_path), str(tmp_path), modes]
    done = subprocess.run([*command, *FAMILIES[family]], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]


def test_the_judge_sees_what_is_half_and_what_is_no_sentence(tmp_path: Path) -> None:
    (tmp_path / "half.html").write_text("<html><p>People", encoding="utf-8")
    (tmp_path / "half.tif").write_bytes(b"II*\0" + bytes(100))
    (tmp_path / "map.partial-1-ab.tif").write_bytes(b"")
    assert not whole(tmp_path / "half.html") and not whole(tmp_path / "half.tif")
    assert [Path(path).name for path in unfinished([tmp_path / "map.tif"])] == ["map.partial-1-ab.tif"]
    assert unfinished([tmp_path / "other.tif"]) == []
    assert sentence_in("Warning\nThe disk is full: a.tif. Free some space.\n")[1]
    for text in (
        "Traceback (most recent call last):\nThis is no sentence for users.",
        "ended with code -7.",
        "",
    ):
        assert not sentence_in(text)[1]
