"""People affected from the built zip: headless, and the README's question in a window."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
import rasterio

from scripts.isolated_qgis import IsolatedQgis, play

from .conftest import Scene

SCENARIO = Path(__file__).parent / "scenarios" / "exposure.py"


def test_who_lives_near_the_river_headless(qgis: IsolatedQgis, scene: Scene, tmp_path: Path) -> None:
    page, table = tmp_path / "report.html", tmp_path / "table.csv"
    done = qgis.run(
        "popcorn:exposure",
        {
            "INPUT": [scene.population],
            "HAZARD": Path(scene.population).parent / "rivers.gpkg",
            "DISTANCE": 500,
            "ZONES": scene.fine,
            "OUTPUT_AREAS": tmp_path / "areas.gpkg",
            "OUTPUT_ZONES": tmp_path / "zones.gpkg",
            "OUTPUT_TABLE": table,
            "OUTPUT_REPORT": page,
        },
    )
    found = done["results"]
    with rasterio.open(scene.population) as raster:
        total = float(np.nansum(raster.read(1).astype("float64")))
    assert found["PEOPLE_TOTAL"] == pytest.approx(total)
    assert 0 < found["PEOPLE_INSIDE"] < total
    said = (
        f"{found['PEOPLE_INSIDE']:,.0f} people inside, of {total:,.0f}; {found['OFF_MAP_PERCENT']:.1f} % of "
    )
    assert any(line.startswith(said) for line in done["log"]["info"])
    # A page groups digits with thin spaces.
    assert re.sub(r"(?<=\d),(?=\d)", "\u202f", said) in page.read_text(encoding="utf-8")
    rows = table.read_text(encoding="utf-8").splitlines()
    assert rows[1].startswith("within 500 m,class,") and rows[2].startswith("outside,outside,")
    assert all((tmp_path / f"{name}.qml").is_file() for name in ("areas", "zones"))


def test_the_answer_in_a_window(window: IsolatedQgis, scene: Scene, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    seen = play(
        window,
        SCENARIO,
        {
            "river": Path(scene.population).parent / "rivers.gpkg",
            "population": scene.population,
            "parameters": {
                "DISTANCE": 500,
                "ZONES": scene.fine,
                "OUTPUT_AREAS": "TEMPORARY_OUTPUT",
                "OUTPUT_ZONES": "TEMPORARY_OUTPUT",
                "OUTPUT_TABLE": "TEMPORARY_OUTPUT",
                "OUTPUT_REPORT": "TEMPORARY_OUTPUT",
            },
            "layers": 5,
            "picture": picture,
        },
    )
    assert seen["ok"], seen["log"]
    assert re.search(
        r"[\d,]+ people inside, of [\d,]+; \d+\.\d % of the area lies outside the map", seen["log"]
    )
    by_name = dict(zip(seen["names"], zip(seen["legends"], seen["labels"])))
    assert by_name["People affected: River"][1]
    assert by_name["People affected: River"][0] == ["within 500 m"]
    assert by_name["People affected in each zone (%)"][0][0] == "nobody"
    assert "People in each class" in by_name
    assert seen["colours"] > 10 and picture.is_file()


def test_the_answer_in_french(zip_path: Path, scene: Scene, tmp_path: Path) -> None:
    """Sentence, classes and their names in the table, not in English."""
    spoken = IsolatedQgis(tmp_path / "qgis")
    spoken.install(zip_path)
    spoken.speak("fr")
    table, areas = tmp_path / "table.csv", tmp_path / "areas.csv"
    wanted = [
        f"INPUT={scene.population}",
        f"HAZARD={Path(scene.population).parent / 'rivers.gpkg'}",
        "DISTANCE=500",
        f"OUTPUT_TABLE={table}",
        f"OUTPUT_AREAS={areas}",
    ]
    done = spoken.process("run", "popcorn:exposure", "--", *wanted)
    assert done.code == 0, done.log
    assert re.search(r"\d habitants dedans, sur .* % de la surface est hors de la carte\.", done.log)
    rows = table.read_text(encoding="utf-8").splitlines()
    assert rows[1].startswith("à moins de 500 m,class,") and rows[2].startswith("en dehors,outside,")
    assert "\nà moins de 500 m,class," in areas.read_text(encoding="utf-8")
