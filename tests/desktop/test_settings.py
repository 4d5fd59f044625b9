"""The settings page and the dialogs in a real QGIS window, on a small screen."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from scripts.isolated_qgis import IsolatedQgis, play

SCENARIOS = Path(__file__).parent / "scenarios"


def test_the_settings_page_on_a_small_screen(zip_path: Path, tmp_path: Path) -> None:
    # Without an engine: the one that the tests use stays as it is. The set-up's packages come from an index
    # that never answers, so that there is something to cancel.
    silent = socket.create_server(("127.0.0.1", 0), backlog=100)
    index = f"http://127.0.0.1:{silent.getsockname()[1]}/simple"
    own = {"POPCORN_DATA": str(tmp_path / "data"), "PIP_INDEX_URL": index, "PIP_CONFIG_FILE": os.devnull}
    window = IsolatedQgis(tmp_path / "qgis", own)
    window.install(zip_path)
    empty = tmp_path / "wheels"
    empty.mkdir()
    pictures = [tmp_path / "top.png", tmp_path / "bottom.png"]
    with silent:
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


#: French has the longest texts; the others take as long to look at, and rarely differ.
LANGUAGES = ["fr", *(pytest.param(name, marks=pytest.mark.full) for name in ("en_US", "es", "pt", "ar"))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_in_any_dialog_on_a_small_screen(
    zip_path: Path, tmp_path: Path, language: str
) -> None:
    window = IsolatedQgis(tmp_path / "qgis")
    window.install(zip_path)
    window.speak(language)
    seen = play(window, SCENARIOS / "dialogs.py", {"pictures": ""}, screen="1024x600x24")
    assert {"population", "rescale", "downloadimagery", "setupengine"} <= set(seen)
    good = {"cut_off": [], "fits": True, "out_of_sight": 0}
    assert {name: found for name, found in seen.items() if found != good} == {}
