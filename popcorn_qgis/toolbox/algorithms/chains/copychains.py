"""The algorithm “Copy ready-made chains to my models”: there they can be opened, changed and saved."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
)

from ... import groups
from ...base import PopcornAlgorithm
from .chain import ChainAlgorithm


class CopyChainsAlgorithm(PopcornAlgorithm):
    """QGIS opens only models of the user or of the project in its designer."""

    NAME = "copychains"
    GROUP = groups.CHAINS
    NEEDS_ENGINE = False

    def displayName(self):
        return self.tr("Copy ready-made chains to my models")

    def tags(self):
        return self.tr("chain,model,copy,edit,designer,workflow").split(",")

    def shortHelpString(self):
        return self.tr(
            "Puts a copy of every ready-made chain into your models folder, in your language. The copies "
            "appear under Models in the toolbox, where a right click opens them in the model designer.\n\n"
            "A model of yours that has the same file name stays as it is."
        )

    def flags(self):
        # The list of models belongs to the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration=None):
        self.addOutput(QgsProcessingOutputFolder("OUTPUT_FOLDER", self.tr("The folder of your models")))
        self.addOutput(QgsProcessingOutputNumber("COPIED", self.tr("Chains copied")))

    def run_steps(self, parameters, context, feedback):
        from processing.modeler.ModelerUtils import ModelerUtils

        folder, copied = Path(ModelerUtils.modelsFolders()[0]), 0
        folder.mkdir(parents=True, exist_ok=True)
        registry = QgsApplication.processingRegistry()
        known = registry.providerById("popcorn").algorithms()
        for found in [chain.create() for chain in known if isinstance(chain, ChainAlgorithm)]:
            target = folder / found.FILE
            if target.exists():
                feedback.pushInfo(
                    self.tr("{chain}: {file} is there already and stays as it is.").format(
                        chain=found.displayName(), file=target.name
                    )
                )
                continue
            if not found.editable().toFile(str(target)):
                raise QgsProcessingException(
                    self.tr(
                        "{file} cannot be written. Check the folder of your models in the options."
                    ).format(file=target)
                )
            feedback.pushInfo(
                self.tr("{chain}: copied to {file}.").format(chain=found.displayName(), file=target)
            )
            copied += 1
        models = registry.providerById("model")
        if models is not None:
            models.refreshAlgorithms()
        return {"OUTPUT_FOLDER": str(folder), "COPIED": copied}
