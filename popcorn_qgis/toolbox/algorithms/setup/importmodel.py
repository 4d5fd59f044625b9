"""The algorithm “Import a model”: official files, or a published model, become ONNX files of ours."""

from __future__ import annotations

from pathlib import Path
from typing import Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputString,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from .... import messages
from ....contract import published_models
from ....contract.errors import EngineError
from ....contract.jobs import ImportModelJob
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import new_model
from ...run import network, run_job


class ImportModelAlgorithm(PopcornAlgorithm):
    """Bring in the built-up checkpoint, POPCORN members, Bourbon, GlobalUrbanMapper or ERCNN-DRS."""

    NAME = "importmodel"
    GROUP = groups.SETUP

    def displayName(self):
        return self.tr("Import a model")

    def tags(self):
        return self.tr("model,import,checkpoint,onnx,popcorn,bourbon,weights").split(",")

    def shortHelpString(self):
        return self.tr(
            "Makes a published model usable: choose one from the list to fetch it, or give files that you "
            "have. Several members of one region become one model. Files that are given together with a "
            "model of the list get its id, region and licence.\n\n"
            "The files are read without running anything in them; a file that is not one of the known kinds "
            "is refused. The model then appears in the lists of the mapping algorithms under its id."
        )

    def initAlgorithm(self, configuration=None):
        published = QgsProcessingParameterString("PUBLISHED", self.tr("Published model"), "", optional=True)
        try:
            entries = published_models.published()
        except EngineError:
            entries = []  # files on disk can still be imported; the check names the damage
        # QGIS puts an empty entry before the hints of an optional text.
        published.setMetadata({"widget_wrapper": {"value_hints": [entry.id for entry in entries]}})
        self.add(published, self._published_help(entries))
        self.add(
            QgsProcessingParameterMultipleLayers(
                "INPUT", self.tr("Files on disk"), QgsProcessing.SourceType.TypeFile, optional=True
            ),
            self.tr(
                "The official files: the built-up checkpoint, one or more POPCORN members, Bourbon, Global"
                "UrbanMapper 1 or 2.0, ERCNN-DRS (.hdf5, .h5), or a frozen graph (.pb) of DSen2-lite or tree "
                "cover. With a published model chosen above, they are taken as its files."
            ),
        )
        self.add_text(
            "NAME",
            self.tr("Name"),
            self.tr("What to call the model; its id is made from it. Empty: a name from the file."),
        )
        new_model.add_folder(self)
        self.addOutput(QgsProcessingOutputString("MODEL", self.tr("Id of the model")))

    def problem(self, parameters, context):
        published = self.parameterAsString(parameters, "PUBLISHED", context).strip()
        files = self._files(parameters, context)
        if not published and not files:
            return self.tr("There is nothing to import. Choose a published model, or files on disk.")
        for file in files:
            if not Path(file).is_file():
                return self.tr("The file {file} does not exist. Choose another one.").format(file=file)
        if published:
            try:
                entry = published_models.find_published(published)
            except EngineError as error:
                return messages.of(error)
            if not entry.address and not files:
                return self.tr("The model “{name}” cannot be fetched, it needs its files. {by_hand}").format(
                    name=entry.name, by_hand=entry.by_hand
                )
        return ""

    def run_steps(self, parameters, context, feedback):
        folder = new_model.folder(self, parameters, context)
        Path(folder).mkdir(parents=True, exist_ok=True)
        job = ImportModelJob(
            folder=folder,
            paths=self._files(parameters, context),
            published=self.parameterAsString(parameters, "PUBLISHED", context).strip(),
            name=self.parameterAsString(parameters, "NAME", context).strip(),
        )
        result = run_job.run(job, feedback, variables=network.variables())
        return {"MODEL": result.texts["id"]}

    def _files(self, parameters, context) -> Tuple[str, ...]:
        return tuple(file for file in self.parameterAsFileList(parameters, "INPUT", context) if file)

    def _published_help(self, entries) -> str:
        lines = [
            self.tr(
                "{id} is fetched from the internet: {name}; trained on {region}; licence {licence}."
            ).format(id=entry.id, name=entry.name, region=entry.training_region, licence=entry.licence)
            for entry in entries
            if entry.address
        ]
        by_hand = ", ".join(entry.id for entry in entries if not entry.address)
        if by_hand:
            lines.append(
                self.tr(
                    "These need files that you download by hand and give below: {ids}. Chosen without files, "
                    "each says where they are to be had."
                ).format(ids=by_hand)
            )
        return " ".join(lines) or self.tr("The list of published models cannot be read.")
