"""The settings page and the dialogs in a real QGIS window, on a small screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.isolated_qgis import IsolatedQgis, play

SCENARIOS = Path(__file__).parent / "scenarios"


def test_the_settings_page_on_a_small_screen(zip_path: Path, tmp_path: Path) -> None:
    # Without an engine: the one that the tests use stays as it is.
    window = IsolatedQgis(tmp_path / "qgis", {"POPCORN_DATA": str(tmp_path / "data")})
    window.install(zip_path)
    empty = tmp_path / "wheels"
    empty.mkdir()
    pictures = [tmp_path / "top.png", tmp_path / "bottom.png"]
    seen = play(
        window, SCENARIOS / "settings.py", {"size": (1024, 600), "pictures": pictures, "empty": empty}
    )
    assert any(str(empty) in line for line in seen["from_nothing"]), seen["from_nothing"]
    assert seen["cancel_seconds"] < 1.0
    assert "Cancelled." in seen["cancelled"]
    assert not list((tmp_path / "data").rglob("*.whl")) and not list((tmp_path / "data").rglob("numpy"))
    for word in ("POPCORN for QGIS ", "QGIS 3.", "The engine is not set up yet."):
        assert word in seen["report"]
    assert any("Choose an authentication configuration" in line for line in seen["no_account"])
    assert seen["cut_off"] == []


@pytest.mark.parametrize("language", ["en_US", "fr"])
def test_nothing_is_cut_off_in_any_dialog_on_a_small_screen(
    zip_path: Path, tmp_path: Path, language: str
) -> None:
    window = IsolatedQgis(tmp_path / "qgis")
    window.install(zip_path)
    window.speak(language)
    seen = play(window, SCENARIOS / "dialogs.py", {"pictures": ""}, screen="1024x600x24")
    assert {"population", "rescale", "downloadimagery", "setupengine"} <= set(seen)
    assert {name: found for name, found in seen.items() if found != {"cut_off": [], "fits": True}} == {}
