"""Learning occupancy under ``qgis_process`` with an engine that has PyTorch, and mapping with the result."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from scripts.isolated_qgis import IsolatedQgis

from .conftest import ROOT, Scene

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
