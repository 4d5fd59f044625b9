"""A QGIS without a window, with the plugin loaded the way ``qgis_process`` loads it, and a real engine."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Iterator, List

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)

from tests.holding import Hold, hold_workers, linked_package  # noqa: E402

SIZE_PX = 200


class Listener(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self) -> None:
        super().__init__(False)
        self.info: List[str] = []
        self.warnings: List[str] = []
        self.errors: List[str] = []
        self.fractions: List[float] = []
        self.progressChanged.connect(self.fractions.append)

    def pushInfo(self, info):
        self.info.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def reportError(self, error, fatalError=False):
        self.errors.append(error)


@dataclass
class Scene:
    """The sample scene on disk."""

    folder: Path
    results: Dict[str, Any] = field(default_factory=dict)

    @property
    def imagery(self) -> Dict[str, Any]:
        return {"S1": self.results["OUTPUT_S1"], "S2": self.results["OUTPUT_S2"]}

    @property
    def season(self) -> Dict[str, Any]:
        return {"S1": self.results["OUTPUT_S1"][1:2], "S2": self.results["OUTPUT_S2"][1:2]}

    @property
    def coarse(self) -> Dict[str, Any]:
        return {"ZONES": self.results["OUTPUT_COARSE"], "FIELD": "population"}

    @property
    def fine(self) -> Dict[str, Any]:
        return {"ZONES": self.results["OUTPUT_FINE"], "FIELD": "population"}


@pytest.fixture(scope="session")
def plugin(qgis_app, qgis_processing) -> Iterator[Any]:
    """The plugin as headless QGIS has it."""
    # The stand-in for QGIS's window has no layer tree that QGIS 3.44 would take.
    from processing.gui import Postprocessing

    from popcorn_qgis.plugin import PopcornPlugin

    Postprocessing.iface = None
    headless = PopcornPlugin(None)
    headless.initProcessing()
    yield headless
    headless.unload()


@pytest.fixture(scope="session")
def engine(plugin) -> str:
    """The interpreter of a real engine: these tests mean nothing without one, so they fail."""
    from popcorn_qgis.runtime import environment

    state = environment.state()
    if not state.ok:
        pytest.fail(f"No engine to test with: {state.sentence} POPCORN_ENGINE may name one.")
    return state.python


@pytest.fixture
def hold(engine, tmp_path_factory, monkeypatch) -> Hold:
    """Holds the workers that the test starts where it says; nowhere at first."""
    from popcorn_qgis.runtime import places

    package = linked_package(places.package_folder(), tmp_path_factory.mktemp("held"))
    monkeypatch.setattr(places, "package_folder", lambda: package)
    return hold_workers(package)


@pytest.fixture
def no_engine(plugin, monkeypatch, tmp_path) -> None:
    """A user who has not set the engine up."""
    monkeypatch.delenv("POPCORN_ENGINE", raising=False)
    monkeypatch.setenv("POPCORN_DATA", str(tmp_path / "nothing"))


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def run(engine, listener):
    """Run an algorithm of ours; what it says is in ``listener``."""
    import processing

    def run_algorithm(name: str, **parameters: Any) -> Dict[str, Any]:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return processing.run(f"popcorn:{name}", parameters, feedback=listener, context=context)

    return run_algorithm


@pytest.fixture
def algorithm(plugin):
    """An algorithm by its id, as a dialog would make it."""
    return lambda name: QgsApplication.processingRegistry().createAlgorithmById(f"popcorn:{name}")


@pytest.fixture(scope="session")
def scene(engine, tmp_path_factory) -> Scene:
    """A small sample scene."""
    import processing

    # A space and accents: such folders must not matter anywhere.
    folder = tmp_path_factory.mktemp("données du test") / "scene"
    results = processing.run("popcorn:samplescene", {"OUTPUT_FOLDER": str(folder), "SIZE": SIZE_PX})
    return Scene(folder, results)


@pytest.fixture(scope="session")
def population(scene, tmp_path_factory) -> str:
    """A population map of the sample scene."""
    import processing

    path = str(tmp_path_factory.mktemp("map") / "population.tif")
    processing.run("popcorn:population", {**scene.imagery, "RATE_FROM": "rwanda", "OUTPUT": path})
    return path


@pytest.fixture(autouse=True)
def clean_project(qgis_app) -> Iterator[None]:
    """Every test starts and ends with an empty project."""
    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()


def engine_processes() -> List[int]:
    """Return the process ids of workers that are running for this test process."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            command = (entry / "cmdline").read_bytes()
            parent = (entry / "stat").read_text().rsplit(")", 1)[1].split()[1]
        except OSError:
            continue
        if b"engine_main.py" in command and int(parent) == os.getpid():
            found.append(int(entry.name))
    return found


def pixels(path: str, band: int = 1):
    """Return a band as float64 with NaN for nodata, read with GDAL."""
    import numpy
    from osgeo import gdal

    dataset = gdal.Open(path)
    raster = dataset.GetRasterBand(band)
    values = raster.ReadAsArray().astype("float64")
    nodata = raster.GetNoDataValue()
    if nodata is not None and not numpy.isnan(nodata):
        values[values == nodata] = numpy.nan
    return values
