"""QGIS in another language: the plugin and its engine speak it, and Arabic runs from right to left."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.isolated_qgis import IsolatedQgis, play

SCENARIOS = Path(__file__).resolve().parent / "scenarios"


def in_language(zip_path: Path, folder: Path, language: str) -> IsolatedQgis:
    spoken = IsolatedQgis(folder)
    spoken.install(zip_path)
    spoken.speak(language)
    return spoken


@pytest.mark.parametrize(
    ("language", "refused"),
    [
        ("fr", "Des cellules de 1 m sont plus petites que les pixels du raster (10 m × 10 m)"),
        ("pt_BR", "Células de 1 m são menores do que os píxeis do raster (10 m × 10 m)"),
    ],
)
def test_the_engine_answers_in_the_language_of_qgis(
    zip_path: Path, scene, tmp_path: Path, language: str, refused: str
) -> None:
    spoken = in_language(zip_path, tmp_path / "qgis", language)
    wanted = [f"INPUT={scene.population}", "CELL_SIZE=1", f"OUTPUT={tmp_path / 'x.tif'}"]
    done = spoken.process("run", "popcorn:aggregate", "--", *wanted)
    assert done.code != 0
    assert refused in done.log


def test_the_set_up_speaks_french(zip_path: Path, scene, tmp_path: Path) -> None:
    spoken = in_language(zip_path, tmp_path / "qgis", "fr")
    bare = IsolatedQgis(spoken.folder, {"POPCORN_DATA": str(tmp_path / "data"), "POPCORN_ENGINE": ""})
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    done = bare.process("run", "popcorn:setupengine", "--", f"WHEELS={wheels}")
    assert done.code != 0
    for line in (
        "Recherche de Python",
        "Création d'un environnement virtuel",
        f" Mo depuis {wheels}",
        "Sur un ordinateur avec réseau",
    ):
        assert line in done.log, done.log
    done = bare.process("run", "popcorn:aggregate", "--", f"INPUT={scene.population}", "OUTPUT=x.tif")
    assert done.code != 0
    assert "Le moteur n'est pas encore installé." in done.log, done.log


def test_arabic_runs_from_right_to_left(zip_path: Path, tmp_path: Path) -> None:
    spoken = in_language(zip_path, tmp_path / "qgis", "ar")
    seen = play(spoken, SCENARIOS / "right_to_left.py", {"picture": tmp_path / "dialog.png"})
    assert seen["title"] == "التعديل وفق تعداد"
    assert seen["from_the_right"]
    assert seen["cut_off"] == []
    assert "المناطق مع التعداد وقبل وبعد [اختياري]" in seen["labels"]  # QGIS itself loses the name
