"""Zones as WorldPop's users have them: a raster of ids and a table of counts, in place of polygons."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Mapping

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
)

from ...contract.jobs.zones import ZonesFromRasterJob
from ...translation import tr
from ..base import PopcornAlgorithm
from ..parameters import imagery
from ..run import run_job
from .zone_parameters import FIELD, PARENT, ZONES

ZONE_RASTER, COUNTS_TABLE = "ZONE_RASTER", "COUNTS_TABLE"
COUNTS_ID, COUNTS_FIELD = "COUNTS_ID", "COUNTS_FIELD"


def add_zone_raster(algorithm: PopcornAlgorithm) -> None:
    """Add ZONE_RASTER, COUNTS_TABLE, COUNTS_ID and COUNTS_FIELD."""
    algorithm.add_raster(
        ZONE_RASTER,
        tr("Or a raster of zones"),
        tr("In place of polygons: each pixel holds the number of its zone. It needs a table of counts."),
        optional=True,
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFile(
            COUNTS_TABLE,
            tr("Table of counts of the raster's zones"),
            QgsProcessingParameterFile.Behavior.File,
            optional=True,
            fileFilter=tr("CSV files (*.csv)"),
        ),
        tr("A CSV with a row for each zone. Ids are compared as text."),
        advanced=True,
    )
    for name, description, default in (
        (COUNTS_ID, tr("Column of ids in the table"), "id"),
        (COUNTS_FIELD, tr("Column of counts in the table"), "pop"),
    ):
        algorithm.add_text(
            name, description, tr("As the table's first line has it."), default=default, advanced=True
        )


def problem(
    algorithm: PopcornAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    *,
    optional: bool = False,
) -> str:
    """Say what is wrong with the two ways to give zones, or return an empty text."""
    raster, table = parameters.get(ZONE_RASTER), parameters.get(COUNTS_TABLE)
    if bool(raster) and bool(parameters.get(ZONES)):
        return tr("There are zones as polygons and as a raster. Choose one of them.")
    if bool(raster) != bool(table):
        return tr("A raster of zones and a table of their counts go together. Choose both.")
    if not raster and not parameters.get(ZONES) and not optional:
        return tr("There are no zones. Choose polygons, or a raster of zones with a table of counts.")
    if not raster and parameters.get(ZONES):
        field = algorithm.parameterAsString(dict(parameters), FIELD, context)
        return "" if field else tr("The zones have no field of counts. Choose one.")
    if raster:
        wrong = imagery.raster_problem(raster, context)
        path = algorithm.parameterAsFile(dict(parameters), COUNTS_TABLE, context)
        if not wrong and not Path(path).is_file():
            wrong = tr("The table {path} does not exist. Choose another file.").format(path=path)
        return wrong
    return ""


def with_zones(
    algorithm: PopcornAlgorithm,
    parameters: Dict[str, Any],
    folder: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Dict[str, Any]:
    """Return the parameters with polygons as ZONES and FIELD, drawn from ZONE_RASTER where it is given.

    Raises EngineError, and QgsProcessingException for a layer that is no file.
    """
    layer = algorithm.parameterAsRasterLayer(parameters, ZONE_RASTER, context)
    if layer is None:
        return parameters
    name = Path(imagery.raster_path(layer).replace("\\", "/")).stem or "zones"
    target = Path(folder) / "zone_raster" / f"{name}.gpkg"
    target.parent.mkdir(exist_ok=True)
    job = ZonesFromRasterJob(
        raster=imagery.raster_path(layer),
        table=algorithm.parameterAsFile(parameters, COUNTS_TABLE, context),
        output=str(target),
        id_column=algorithm.parameterAsString(parameters, COUNTS_ID, context) or "id",
        count_column=algorithm.parameterAsString(parameters, COUNTS_FIELD, context) or "pop",
    )
    run_job.run(job, feedback, 0.0, 5.0)
    return {**parameters, ZONES: f"{target}|layername=zones", FIELD: "population", PARENT: None}
