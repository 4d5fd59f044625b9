"""In a real QGIS window, the maps of a series play in the temporal controller."""

from __future__ import annotations

import shutil
from pathlib import Path

from scripts.isolated_qgis import IsolatedQgis, play

from .conftest import Scene

SCENARIOS = Path(__file__).parent / "scenarios"
HEADER = (
    "path,layer,start,end,mask,clear_share,product,processing_baseline,offset_removed,relative_orbit,source"
)


def test_the_steps_play_one_by_one(window: IsolatedQgis, scene: Scene, tmp_path: Path) -> None:
    """The canvas at each frame is that of the step's layer alone, by its pixels."""
    series = tmp_path / "series"
    series.mkdir()
    rows = [HEADER]
    for number, year in enumerate((2022, 2023)):
        for layer, paths in (("s2", scene.s2), ("s1", scene.s1)):
            name = f"{layer}_{year}.tif"
            shutil.copy(paths[number], series / name)
            rows.append(f"{name},{layer},{year}-04-05T10:00:00Z,{year}-04-05T10:00:01Z,,,,,,,sample")
    (series / "series.csv").write_text("\n".join(rows) + "\n")
    seen = play(
        window,
        SCENARIOS / "growing_town.py",
        {
            "run": {"SERIES": series, "RATE": 0.5, "OUTPUT_FOLDER": tmp_path / "maps"},
            "pictures": str(tmp_path / "step"),
            "other": scene.s2[2],
        },
    )
    last, first = seen["alone"]
    names = ("first", "last", "another map, after New")
    drawn = {name: sum(colour != "#ffffff" for colour in seen[name]) / len(first) for name in names}
    assert min(drawn.values()) > 0.2, drawn  # never blank
    assert first != last  # the two years differ
    assert seen["frames"] == 2
    assert (seen["frames of the step that is left"], seen["its day"]) == (1, 2022)
    assert not seen["plays after New"]
    assert seen["last"] == seen["last again"] == last
    assert seen["first"] == first
