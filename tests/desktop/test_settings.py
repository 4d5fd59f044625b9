"""The settings page in a real QGIS window: it works on the engine without holding the window up."""

from __future__ import annotations

from pathlib import Path

from scripts.isolated_qgis import IsolatedQgis, play

SCENARIOS = Path(__file__).parent / "scenarios"


def test_the_settings_page_on_a_small_screen(zip_path: Path, tmp_path: Path) -> None:
    window = IsolatedQgis(tmp_path / "qgis")
    window.install(zip_path)
    told = {"size": (1024, 600), "pictures": [tmp_path / "top.png", tmp_path / "bottom.png"]}
    seen = play(window, SCENARIOS / "settings.py", told)
    assert "The engine is ready." in seen["updated"]
    assert seen["cancel_seconds"] < 1.0
    assert "Cancelled." in seen["cancelled"]
    assert any(line.startswith("Ready: ") for line in seen["cancelled"])  # the engine that was there
    assert seen["report"].startswith("POPCORN for QGIS ")
    for word in ("QGIS 3.", "onnxruntime", "builtup-student", "Device"):
        assert word in seen["report"]
    assert seen["cut_off"] == []
