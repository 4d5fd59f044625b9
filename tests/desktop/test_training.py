"""Learning occupancy with an engine that has PyTorch, and mapping with it; without PyTorch, its offer."""

from __future__ import annotations

import os
import re
from pathlib import Path

import numpy as np
import pytest
import rasterio

from scripts.isolated_qgis import IsolatedQgis, play

from .conftest import ROOT, Scene

SCENARIOS = Path(__file__).parent / "scenarios"
ENGINE = ROOT / "build" / "venv-model"


@pytest.mark.skipif(not (ENGINE / "ready").exists(), reason="no engine with PyTorch: make test-training")
def test_what_a_census_taught_maps_people(
    qgis: IsolatedQgis, scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POPCORN_ENGINE", str(ENGINE))
    one_season = {"S1": scene.s1[:1], "S2": scene.s2[:1]}
    report, models = tmp_path / "training.html", tmp_path / "models"
    models.mkdir()
    done = qgis.run(
        "popcorn:trainoccupancy",
        {
            **one_season,
            "ZONES": scene.fine,
            "FIELD": "population",
            "NAME": "Our region",
            "MEMBERS": 1,
            "EPOCHS": 2,
            "LAYERS": "head",
            "FOLDER": models,
            "OUTPUT_REPORT": report,
        },
    )
    assert done["results"]["MODEL"] == "our-region" and done["results"]["ZONES_USED"] > 15
    page = report.read_text(encoding="utf-8")
    assert "Training of “Our region”" in page and page.count("<svg") == 3 and "<script" not in page
    output = tmp_path / "population.tif"
    model = next(models.glob("our-region*.onnx"))
    qgis.run("popcorn:population", {**one_season, "OCCUPANCY_MODEL": model, "OUTPUT": output})
    with rasterio.open(output) as mapped, rasterio.open(scene.population) as truth:
        people = mapped.read(1)
        assert np.isfinite(people).all()
        assert 0.3 < people.sum() / truth.read(1).sum() < 3


@pytest.mark.skipif(bool(os.environ.get("POPCORN_ENGINE")), reason="an engine of the user's own is in use")
def test_missing_packages_are_one_click_away(zip_path: Path, scene: Scene, tmp_path: Path) -> None:
    window = IsolatedQgis(tmp_path / "qgis")
    window.install(zip_path)
    asked = {"S1": scene.s1[:1], "S2": scene.s2[:1], "ZONES": scene.fine, "FIELD": "population"}
    pictures = {"picture": tmp_path / "offer.png", "setup_picture": tmp_path / "setup.png"}
    seen = play(window, SCENARIOS / "offer.py", {"parameters": asked, **pictures})
    assert not seen["ok"]
    assert "The engine has no packages for training yet." in seen["sentence"]
    assert re.fullmatch(r"Install training \(\d{3,} MB\)…", seen["button"])
    assert f"Press “{seen['button']}”" in seen["log"] and "Traceback" not in seen["log"]
    # QGIS writes titles in capitals, newer ones with the group before.
    assert seen["title"].lower().endswith("set up the engine")
    assert seen["ticked"] == ["Packages for training"]
    assert seen["gone"] and seen["main"] is None
