"""The Processing provider “POPCORN”: its algorithms and ready-made chains."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from . import groups
from .algorithms.census.aggregate import AggregateAlgorithm
from .algorithms.census.crosscheck import CrosscheckAlgorithm
from .algorithms.census.evaluate import EvaluateAlgorithm
from .algorithms.census.rescale import RescaleAlgorithm
from .algorithms.census.trainoccupancy import TrainOccupancyAlgorithm
from .algorithms.chains.chains import CHAINS
from .algorithms.chains.copychains import CopyChainsAlgorithm
from .algorithms.imagery.composite import CompositeAlgorithm
from .algorithms.imagery.downloadimagery import DownloadImageryAlgorithm
from .algorithms.imagery.samplescene import SampleSceneAlgorithm
from .algorithms.imagery.testcredentials import TestCredentialsAlgorithm
from .algorithms.mapping.builtup import BuiltupAlgorithm
from .algorithms.mapping.occupancy import OccupancyAlgorithm
from .algorithms.mapping.population import PopulationAlgorithm
from .algorithms.mapping.printmap import PrintMapAlgorithm
from .algorithms.setup.engineinfo import EngineInfoAlgorithm
from .algorithms.setup.importmodel import ImportModelAlgorithm
from .algorithms.setup.setupengine import SetupEngineAlgorithm
from .algorithms.timeseries.change import ChangeAlgorithm

ALGORITHMS = (
    SetupEngineAlgorithm,
    EngineInfoAlgorithm,
    ImportModelAlgorithm,
    SampleSceneAlgorithm,
    DownloadImageryAlgorithm,
    TestCredentialsAlgorithm,
    CompositeAlgorithm,
    BuiltupAlgorithm,
    OccupancyAlgorithm,
    PopulationAlgorithm,
    AggregateAlgorithm,
    RescaleAlgorithm,
    EvaluateAlgorithm,
    TrainOccupancyAlgorithm,
    CrosscheckAlgorithm,
    ChangeAlgorithm,
    PrintMapAlgorithm,
    CopyChainsAlgorithm,
)


class PopcornProvider(QgsProcessingProvider):
    """Registered by the plugin; the ids of its algorithms never change."""

    def id(self):
        return "popcorn"

    def name(self):
        return "POPCORN"

    def longName(self):
        return "POPCORN for QGIS"

    def versionInfo(self):
        return groups.metadata("version")

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return groups.icon_path("popcorn")

    def defaultRasterFileExtension(self):
        return "tif"

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        # A chain finds its steps only once the provider is known, so register() loads them in a second go.
        if QgsApplication.processingRegistry().providerById(self.id()) is None:
            return
        for chain in CHAINS:
            self.addAlgorithm(chain())


def register() -> PopcornProvider:
    """Add the provider to Processing and return it; Processing owns it from then on."""
    provider = PopcornProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    provider.refreshAlgorithms()
    return provider
