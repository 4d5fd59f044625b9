"""The algorithm “Map for printing”: a page with legend, scale bar and sources, and a layout to change."""

from __future__ import annotations

import html
import re
from typing import List

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, Qt

from ..layers import print_layout
from . import groups, imagery
from .base import PopcornAlgorithm

METHOD = "Metzger, Caye Daudt, Tuia & Schindler, arXiv 2311.14006"
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
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", self.tr("Map")),
            self.tr("The raster to show, in the style that it has."),
        )
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
            ("TITLE", self.tr("Title"), self.tr("Empty: the name of the layer.")),
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
        return imagery.raster_problem(parameters.get("INPUT"), context)

    def run_steps(self, parameters, context, feedback):
        raster = self.parameterAsRasterLayer(parameters, "INPUT", context)
        if raster is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, "INPUT"))
        zones = self.parameterAsVectorLayer(parameters, "ZONES", context)
        project = context.project() or QgsProject()
        if project.mapLayer(raster.id()) is None and not isinstance(parameters["INPUT"], QgsMapLayer):
            raster.loadDefaultStyle()  # Processing opens files without the .qml beside them
        layers: List[QgsMapLayer] = [raster] if zones is None else [zones, raster]
        kept = all(project.mapLayer(layer.id()) is not None for layer in layers)
        extent = None
        if parameters.get("EXTENT"):
            extent = self.parameterAsExtent(parameters, "EXTENT", context, raster.crs())
        texts = print_layout.Texts(
            self.parameterAsString(parameters, "TITLE", context) or raster.name(),
            self.parameterAsString(parameters, "SUBTITLE", context),
            self.parameterAsString(parameters, "NOTICE", context),
            self.parameterAsString(parameters, "SOURCES", context) or self._sources(raster),
        )
        path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
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

    def _sources(self, raster: QgsRasterLayer) -> str:
        """Return what the layer knows about where it comes from."""
        metadata, properties = raster.metadata(), raster.temporalProperties()
        parts = []
        if properties.isActive():
            period = properties.fixedTemporalRange()
            parts.append(
                self.tr("Imagery of {first} to {last}.").format(
                    first=period.begin().toString("yyyy-MM-dd"), last=period.end().toString("yyyy-MM-dd")
                )
            )
        rights = metadata.rights() or _attribution(raster)
        if not any("Copernicus" in text or text.startswith("Synthetic") for text in rights):
            parts.append(self.tr("Contains modified Copernicus Sentinel data."))
        parts += [f"{text.rstrip('.')}." for text in (*rights, *metadata.licenses())]
        parts.append(self.tr("Method: {authors}.").format(authors=METHOD))
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        parts.append(self.tr("Made with POPCORN for QGIS, printed {date}.").format(date=today))
        return " ".join(parts)


def _attribution(raster: QgsRasterLayer) -> List[str]:
    """Return the credits in the file's own tags, for a layer without metadata."""
    found = re.search(r"ATTRIBUTION=([^<]+)", raster.dataProvider().htmlMetadata())
    return html.unescape(found.group(1)).strip().split("; ") if found else []
