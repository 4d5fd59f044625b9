"""The Processing provider “POPCORN”: its algorithms and ready-made chains."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from . import groups
from .aggregate import AggregateAlgorithm
from .builtup import BuiltupAlgorithm
from .chains import CHAINS
from .change import ChangeAlgorithm
from .composite import CompositeAlgorithm
from .copychains import CopyChainsAlgorithm
from .crosscheck import CrosscheckAlgorithm
from .downloadimagery import DownloadImageryAlgorithm
from .engineinfo import EngineInfoAlgorithm
from .evaluate import EvaluateAlgorithm
from .importmodel import ImportModelAlgorithm
from .occupancy import OccupancyAlgorithm
from .population import PopulationAlgorithm
from .printmap import PrintMapAlgorithm
from .rescale import RescaleAlgorithm
from .samplescene import SampleSceneAlgorithm
from .setupengine import SetupEngineAlgorithm
from .testcredentials import TestCredentialsAlgorithm
from .trainoccupancy import TrainOccupancyAlgorithm

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
