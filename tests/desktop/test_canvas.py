"""In a real QGIS window, a layer that is ticked is drawn, whatever came before it; without the plugin too."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any, List

from scripts.isolated_qgis import IsolatedQgis, play

from .conftest import Scene

SCENARIOS = Path(__file__).parent / "scenarios"


def test_what_is_ticked_is_drawn(
    qgis: IsolatedQgis, window: IsolatedQgis, scene: Scene, tmp_path: Path
) -> None:
    """QGIS stays at "today" after Project ▸ New where layers with days of their own were in the project."""
    people = tmp_path / "population.tif"
    qgis.run("popcorn:population", {**scene.imagery, "RATE": 0.5, "OUTPUT": people})
    # A later season first: an earlier one then moves QGIS's temporal controller on.
    seasons = scene.s2[::-1]
    seen = play(
        window,
        SCENARIOS / "canvas.py",
        {
            "sample": {"SEED": 3, "SIZE": 240, "OUTPUT_FOLDER": tmp_path / "sample"},
            "run": {"S2": seasons[:1], "OUTPUT": tmp_path / "builtup.tif"},
            "seasons": seasons,
            "map": people,
            "old_seasons": as_of_old(seasons, tmp_path / "old"),
            "old_map": as_of_old([people], tmp_path / "old")[0],
            "project": tmp_path / "project.qgs",
        },
    )
    blank = {what: share for what, share in seen.items() if share < 0.05}
    assert not blank, blank


def as_of_old(paths: List[Any], folder: Path) -> List[str]:
    """Copy rasters with a style that shows them in their own days only, as version 0.1 wrote it."""
    folder.mkdir(exist_ok=True)
    copies = []
    for path in map(Path, paths):
        style = path.with_suffix(".qml").read_text(encoding="utf-8")
        old = re.sub(r'(<temporal [^>]*enabled=)"."', r'\1"1"', style)
        assert "fixedRange" in old, style
        (folder / path.with_suffix(".qml").name).write_text(old, encoding="utf-8")
        copies.append(str(shutil.copy(path, folder)))
    return copies
