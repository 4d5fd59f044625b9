"""Models: every step chained in a .model3, and the ready-made chain that the plugin brings."""

from __future__ import annotations

import csv
import json
import subprocess
from pathlib import Path

import pytest

from scripts.isolated_qgis import IsolatedQgis

from .conftest import Scene
from .test_headless import census_counts, total

SCENARIOS = Path(__file__).parent / "scenarios"
READY_MADE = "popcorn:populationfromimagery"


def test_a_model_of_all_steps(qgis: IsolatedQgis, tmp_path: Path) -> None:
    model = tmp_path / "all_steps.model3"
    written = subprocess.run(
        ["/usr/bin/python3", str(SCENARIOS / "write_model.py"), str(qgis.plugins), str(model)],
        env=qgis.environ(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    assert written.returncode == 0, written.stderr
    files = {
        "Built-up": "builtup.tif",
        "Occupancy": "occupancy.tif",
        "Raw": "raw.tif",
        "Population": "population.tif",
        "Zones": "zones.gpkg",
        "Grid": "grid.tif",
        "Metrics": "metrics.csv",
    }
    names = json.loads(written.stdout)
    outputs = {names[title]: tmp_path / name for title, name in files.items()}
    qgis.run(str(model), {"SEED": 5, "SCENE": tmp_path / "scene", **outputs})
    census = census_counts(f"{tmp_path / 'scene' / 'census.gpkg'}|layername=census_coarse")
    assert total(tmp_path / "population.tif") == pytest.approx(census, rel=1e-6)
    assert total(tmp_path / "grid.tif") == pytest.approx(census, rel=1e-6)
    assert total(tmp_path / "raw.tif") == pytest.approx(0.5 * total(tmp_path / "builtup.tif"), rel=1e-5)
    with (tmp_path / "metrics.csv").open(encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == 1


def test_the_ready_made_chain(qgis: IsolatedQgis, scene: Scene, tmp_path: Path) -> None:
    outputs = {
        "OUTPUT_BUILTUP": tmp_path / "builtup.tif",
        "OUTPUT": tmp_path / "population.tif",
        "OUTPUT_ZONES": tmp_path / "zones.gpkg",
        "OUTPUT_GRID": tmp_path / "grid.tif",
    }
    qgis.run(READY_MADE, {**scene.imagery, **scene.census, "CELL_SIZE": 100, **outputs})
    census = census_counts(scene.coarse)
    assert total(tmp_path / "population.tif") == pytest.approx(census, rel=1e-6)
    assert total(tmp_path / "grid.tif") == pytest.approx(census, rel=1e-6)
