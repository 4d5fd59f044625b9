"""Layer metadata: what the map shows, which model made it, under which licence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from qgis.core import QgsLayerMetadata, QgsMapLayer
from qgis.PyQt.QtCore import QDate, Qt

from ..contract.jobs import RasterResult
from ..translation import tr
from . import names


@dataclass(frozen=True)
class Origin:
    """Where a result comes from: the algorithm, and the models it used with their terms."""

    algorithm: str
    models: Tuple[str, ...] = ()
    licences: Tuple[str, ...] = ()
    attributions: Tuple[str, ...] = ()
    inputs: Tuple[str, ...] = ()  # file names, no folders
    days: str = ""  # the days shown, in words, where the first and the last do not say enough


def describe(
    layer: QgsMapLayer, title: str, unit: str, origin: Origin, first_day: str = "", last_day: str = ""
) -> None:
    """Set the metadata of ``layer``: title, abstract with the days shown and of making, licences, rights."""
    sentences = [tr("{title}, made with POPCORN for QGIS ({algorithm}).")]
    if unit:
        sentences.append(tr("Values: {unit}."))
    if origin.models:
        sentences.append(tr("Models: {models}."))
    if origin.inputs:
        sentences.append(tr("Inputs: {inputs}."))
    if origin.days:
        sentences.append("{days}")
    elif first_day:
        sentences.append(tr("Imagery of {first} to {last}."))
    sentences.append(tr("Made on {date}."))
    metadata = QgsLayerMetadata()
    metadata.setType("dataset")
    metadata.setTitle(title)
    metadata.setAbstract(
        " ".join(sentences).format(
            title=title,
            algorithm=origin.algorithm,
            unit=unit,
            models="; ".join(origin.models),
            inputs=", ".join(origin.inputs),
            days=origin.days,
            first=first_day,
            last=last_day,
            date=QDate.currentDate().toString(Qt.DateFormat.ISODate),
        )
    )
    metadata.setCrs(layer.crs())
    metadata.setLicenses(list(origin.licences))
    metadata.setRights(list(origin.attributions))
    layer.setMetadata(metadata)


def describe_raster(layer: QgsMapLayer, title: str, result: RasterResult, origin: Origin) -> None:
    """Set the metadata of a raster result."""
    unit = names.raster_unit(result)
    describe(layer, title, unit, origin, result.first_day, result.last_day)
