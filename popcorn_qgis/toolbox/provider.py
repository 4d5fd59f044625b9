"""The Processing provider “POPCORN”: its algorithms and ready-made chains."""

from __future__ import annotations

import pkgutil
from typing import List, Type

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from . import algorithms, groups
from .algorithms.chains.chain import ChainAlgorithm
from .base import PopcornAlgorithm


def found_algorithms() -> List[Type[PopcornAlgorithm]]:
    """Return the classes in ``algorithms`` that have an id of their own; chains after their steps."""
    classes: List[Type[PopcornAlgorithm]] = []
    for entry in pkgutil.walk_packages(algorithms.__path__, f"{algorithms.__name__}."):
        # By the statement's own function: QGIS forgets on a reload what it has seen imported that way alone.
        module = __import__(entry.name, fromlist=["NAME"])
        classes += [
            value
            for value in vars(module).values()
            if isinstance(value, type) and value.__module__ == entry.name and vars(value).get("NAME")
        ]
    return sorted(classes, key=lambda kind: issubclass(kind, ChainAlgorithm))


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
        # A chain finds its steps only once the provider is known: register() adds the chains then.
        known = QgsApplication.processingRegistry().providerById(self.id()) is not None
        for algorithm in found_algorithms():
            if known or not issubclass(algorithm, ChainAlgorithm):
                self.addAlgorithm(algorithm())

    def add_chains(self) -> None:
        """Add the chains to a provider that is known, and tell the toolbox."""
        for algorithm in found_algorithms():
            if issubclass(algorithm, ChainAlgorithm):
                self.addAlgorithm(algorithm())
        self.algorithmsLoaded.emit()


def register() -> PopcornProvider:
    """Add the provider to Processing and return it; Processing owns it from then on."""
    provider = PopcornProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    provider.add_chains()
    return provider
