"""The algorithm “Map for printing”: a page with legend, scale bar and sources, and a layout to change."""

from __future__ import annotations

from pathlib import Path
from typing import List

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsProject,
)

from ....layers import print_layout, print_texts
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import imagery

ENDINGS = (".pdf", ".png", ".svg", ".jpg")


class PrintMapAlgorithm(PopcornAlgorithm):
    """The template of the demo's picture, for any map."""

    NAME = "printmap"
    GROUP = groups.MAPPING
    NEEDS_ENGINE = False

    def displayName(self):
        return self.tr("Map for printing")

    def tags(self):
        return self.tr("print,layout,page,pdf,png,legend,scale bar,atlas,export").split(",")

    def shortHelpString(self):
        return self.tr(
            "Puts a map on a page of A4 with title, legend, scale bar, sources, licences and date, and "
            "writes it as PDF or picture.\n\n"
            "Where the layers are in the project, the page also stays there as a layout (Project ▸ Layouts), "
            "to be changed and exported again."
        )

    def flags(self):
        # Layouts belong to the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration=None):
        self.add_raster("INPUT", self.tr("Map"), self.tr("The raster to show, in the style that it has."))
        self.add(
            QgsProcessingParameterVectorLayer(
                "ZONES", self.tr("Zones"), [QgsProcessing.SourceType.TypeVectorPolygon], None, True
            ),
            self.tr("Polygons such as the census zones; their borders are drawn on top."),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), None, True),
            self.tr("The part to show. Empty: all of the map."),
        )
        for name, description, help_text in (
            ("TITLE", self.tr("Title"), self.tr("Empty: the name of the layer, or what the map shows.")),
            (
                "SUBTITLE",
                self.tr("Subtitle"),
                self.tr("Such as the place, the year, and the number of people."),
            ),
            (
                "NOTICE",
                self.tr("Notice"),
                self.tr("Printed in bold: what a reader must know before using the map."),
            ),
            (
                "SOURCES",
                self.tr("Sources"),
                self.tr("Empty: the days, models, licences and credits that the layer knows, and the date."),
            ),
        ):
            self.add(QgsProcessingParameterString(name, description, None, False, True), help_text)
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", self.tr("Page"), self.tr("PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;JPEG (*.jpg)")
            ),
            self.tr("The ending decides: .pdf, .png, .svg or .jpg."),
        )

    def problem(self, parameters, context):
        path = self.parameterAsFileOutput(dict(parameters), "OUTPUT", context)
        if path and not path.lower().endswith(ENDINGS):
            sentence = self.tr("The page {path} has no known ending. Let its name end in {endings}.")
            return sentence.format(path=path, endings=", ".join(ENDINGS))
        return self._no_folder(path) or imagery.raster_problem(parameters.get("INPUT"), context)

    def _no_folder(self, path):
        """Say that the page's folder is missing: QGIS's exporter would make it, typing errors and all."""
        if not path or Path(path).parent.is_dir():
            return ""
        sentence = self.tr(
            "The folder {folder} for the page {file} does not exist. Create it, or choose another folder."
        )
        return sentence.format(folder=Path(path).parent.name, file=Path(path).name)

    def run_steps(self, parameters, context, feedback):
        raster = self.parameterAsRasterLayer(parameters, "INPUT", context)
        if raster is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, "INPUT"))
        zones = self.parameterAsVectorLayer(parameters, "ZONES", context)
        project = context.project() or QgsProject()
        if project.mapLayer(raster.id()) is None and not isinstance(parameters["INPUT"], QgsMapLayer):
            # Processing opens files without what lies beside them.
            raster.loadDefaultMetadata()
            if not raster.loadDefaultStyle()[1]:
                print_layout.dress_bare(raster)
        layers: List[QgsMapLayer] = [raster] if zones is None else [zones, raster]
        kept = all(project.mapLayer(layer.id()) is not None for layer in layers)
        extent = None
        if parameters.get("EXTENT"):
            extent = self.parameterAsExtent(parameters, "EXTENT", context, raster.crs())
        texts = print_layout.Texts(
            self.parameterAsString(parameters, "TITLE", context) or print_texts.title(raster),
            self.parameterAsString(parameters, "SUBTITLE", context),
            self.parameterAsString(parameters, "NOTICE", context),
            self.parameterAsString(parameters, "SOURCES", context) or print_texts.sources(raster),
        )
        path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        if self._no_folder(path):  # of a model, whose steps nobody checks before
            raise QgsProcessingException(self._no_folder(path))
        layout = print_layout.compose(project, layers, texts, extent)
        if not print_layout.export(layout, path):
            raise QgsProcessingException(
                self.tr("{path} cannot be written. Choose another place, or close it elsewhere.").format(
                    path=path
                )
            )
        if kept:
            layout.setName(project.layoutManager().generateUniqueTitle())
            project.layoutManager().addLayout(layout)
            feedback.pushInfo(
                self.tr("Project ▸ Layouts has the page as “{name}”.").format(name=layout.name())
            )
        return {"OUTPUT": path}
