"""The built zip in a QGIS of its own, and a small sample scene made by it."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Iterator, List

import numpy as np
import pytest
import rasterio

from scripts.isolated_qgis import PLUGIN, IsolatedQgis
from tests.holding import Hold, hold_workers

from .accounts import Account, make_account
from .one_process import OneProcess

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "engine"))  # the stand-ins of the services


@dataclass(frozen=True)
class Scene:
    """The sample scene's files."""

    s1: List[str]
    s2: List[str]
    population: str
    coarse: str
    fine: str

    @property
    def imagery(self) -> Dict[str, Any]:
        return {"S1": self.s1, "S2": self.s2}

    @property
    def census(self) -> Dict[str, Any]:
        return {"ZONES": self.coarse, "FIELD": "population"}


@pytest.fixture(scope="session")
def zip_path() -> Path:
    path = Path(os.environ.get("POPCORN_ZIP", ROOT / "build" / "popcorn_qgis.zip"))
    assert path.exists(), "There is no built zip. Run make package first."
    return path


@pytest.fixture(scope="session")
def installed(zip_path: Path, tmp_path_factory: pytest.TempPathFactory) -> IsolatedQgis:
    """A QGIS with the plugin installed and switched on, the way a server would do it."""
    isolated = IsolatedQgis(tmp_path_factory.mktemp("qgis"))
    isolated.install(zip_path, enabled=False)
    enabled = isolated.process("plugins", "enable", "popcorn_qgis")
    assert enabled.code == 0, enabled.log
    return isolated


@pytest.fixture(scope="session")
def qgis(installed: IsolatedQgis) -> IsolatedQgis:
    """``qgis_process``: every run is a process of its own."""
    return installed


@pytest.fixture(scope="session")
def one_process(installed: IsolatedQgis) -> Iterator[OneProcess]:
    """The same QGIS, whose runs share one process."""
    shared = OneProcess(installed.folder, installed.environment)
    yield shared
    shared.leave()


@pytest.fixture(params=["one-process", pytest.param("qgis-process", marks=pytest.mark.full)])
def case_qgis(request: pytest.FixtureRequest, installed: IsolatedQgis) -> IsolatedQgis:
    """For modules of many small cases: one process for all; in the full tests the command for each too."""
    return request.getfixturevalue("one_process") if request.param == "one-process" else installed


@pytest.fixture
def window(zip_path: Path, tmp_path: Path) -> IsolatedQgis:
    """A QGIS of the test's own, with the plugin installed."""
    isolated = IsolatedQgis(tmp_path / "qgis")
    isolated.install(zip_path)
    return isolated


@pytest.fixture
def hold(window: IsolatedQgis) -> Hold:
    """Holds the workers of ``window`` where the test says; nowhere at first."""
    return hold_workers(window.plugins / PLUGIN)


@pytest.fixture(scope="session")
def scene(installed: IsolatedQgis, tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """A district of 2.4 × 2.4 km."""
    folder = tmp_path_factory.mktemp("scene")
    made = installed.run("popcorn:samplescene", {"SEED": 3, "SIZE": 240, "OUTPUT_FOLDER": folder})["results"]
    return Scene(
        made["OUTPUT_S1"],
        made["OUTPUT_S2"],
        made["OUTPUT_POPULATION"],
        made["OUTPUT_COARSE"],
        made["OUTPUT_FINE"],
    )


@pytest.fixture(scope="session")
def large_scene(scene: Scene, tmp_path_factory: pytest.TempPathFactory) -> Dict[str, Any]:
    """One season of the scene, repeated to 24 × 24 km: many tiles, and a map that fills a small disk."""
    folder = tmp_path_factory.mktemp("large")
    inputs = {}
    for name, path in (("S1", scene.s1[0]), ("S2", scene.s2[0])):
        with rasterio.open(path) as raster:
            profile = {**raster.profile, "width": 2400, "height": 2400}
            descriptions, pixels = raster.descriptions, np.tile(raster.read(), (1, 10, 10))
        # No interrupted run of an earlier session fits, whose finished tiles may wait in the cache.
        pixels[:, 0, 0] = pixels[:, 0, 0] * np.random.default_rng().uniform(0.9, 1.1)
        inputs[name] = [str(folder / f"{name}.tif")]
        with rasterio.open(inputs[name][0], "w", **profile) as large:
            large.write(pixels)
            large.descriptions = descriptions
    return inputs


@pytest.fixture(scope="session")
def account(zip_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Account:
    """A QGIS whose authentication manager holds an account of the stand-in of Sentinel Hub."""
    from imagery_server.sentinelhub import CLIENT_ID, CLIENT_SECRET

    return make_account(zip_path, tmp_path_factory.mktemp("account"), CLIENT_ID, CLIENT_SECRET)


@pytest.fixture(scope="session")
def series() -> Path:
    shared = Path(os.environ.get("POPCORN_SHARED") or ROOT.parent / "shared")
    folder = shared / "data" / "scenes" / "hesbaye_be" / "series"
    if not folder.is_dir():
        pytest.skip(f"no real scenes in {shared}; set POPCORN_SHARED")
    return folder
