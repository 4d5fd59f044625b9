"""The typed jobs: the narrow waist that QGIS and the engine both import.

Standard library and Python 3.9 only. A job is a frozen dataclass of plain values (paths, numbers,
text), so that it travels as one JSON object: ``to_json`` and ``from_json`` are inverse.
Start with ``inputs.py``, what several jobs share, then ``mapping.py``.
"""

from __future__ import annotations

import pkgutil
from dataclasses import asdict, fields, is_dataclass
from importlib import import_module
from typing import Any, Dict, List, Mapping, Optional, Type, get_args, get_type_hints

from ..quantities import QUANTITIES
from ..results import JobResult, RasterResult, Table
from ..sentences import sentence
from .census import AggregateJob, ChangeJob, EvaluateJob, RescaleJob
from .crosscheck import CrosscheckJob
from .imagery import CheckCredentialsJob, CompositeJob, DownloadImageryJob
from .inputs import (
    DEVICES,
    OFFSETS,
    PUBLISHED_RATES,
    S1_UNITS,
    S2_SCALES,
    Area,
    Compute,
    Imagery,
    Rate,
    Zones,
)
from .job import JOB_TYPES, Job
from .mapping import BuiltupJob, OccupancyJob, PopulationJob
from .terrain import TerrainJob
from .tools import EngineInfoJob, ImportModelJob, SampleSceneJob
from .training import TrainOccupancyJob
from .urban import TrainUrbanJob, UrbanImagery, UrbanMaskJob
from .urban_change import UrbanChangeJob

__all__ = [
    "AggregateJob",
    "Area",
    "BuiltupJob",
    "ChangeJob",
    "CheckCredentialsJob",
    "CompositeJob",
    "Compute",
    "CrosscheckJob",
    "DEVICES",
    "DownloadImageryJob",
    "EngineInfoJob",
    "EvaluateJob",
    "Imagery",
    "ImportModelJob",
    "JOB_TYPES",
    "Job",
    "JobResult",
    "OccupancyJob",
    "PROTOCOL",
    "OFFSETS",
    "PUBLISHED_RATES",
    "PopulationJob",
    "QUANTITIES",
    "RasterResult",
    "Rate",
    "RescaleJob",
    "S1_UNITS",
    "S2_SCALES",
    "SampleSceneJob",
    "Table",
    "TerrainJob",
    "TrainOccupancyJob",
    "UrbanChangeJob",
    "UrbanImagery",
    "TrainUrbanJob",
    "UrbanMaskJob",
    "Zones",
    "from_json",
    "raster_from_json",
    "result_from_json",
    "result_to_json",
    "to_json",
]

PROTOCOL = 1  # of the JSON lines between QGIS and the worker

#: Every module beside this one, so that a new job is known without being listed.
for _module in pkgutil.iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")


def to_json(job: Job) -> Dict[str, Any]:
    """Return the job as plain JSON values: ``{"job": id, "parameters": {...}}``."""
    return {"job": job.ID, "parameters": asdict(job)}  # type: ignore[call-overload]


def from_json(document: Mapping[str, Any]) -> Job:
    """Read a job back; raises ValueError with a sentence that names the wrong key."""
    name = document.get("job")
    if name not in JOB_TYPES:
        raise ValueError(
            sentence(
                "Unknown job {job}; known are {known}.", job=repr(name), known=", ".join(sorted(JOB_TYPES))
            )
        )
    return _build(JOB_TYPES[str(name)], document.get("parameters", {}))


def result_to_json(result: JobResult) -> Dict[str, Any]:
    """Return the result as plain JSON values."""
    return asdict(result)


def result_from_json(document: Mapping[str, Any]) -> JobResult:
    """Read a result back."""
    return JobResult(
        rasters={k: raster_from_json(v) for k, v in document.get("rasters", {}).items()},
        files=dict(document.get("files", {})),
        tables={
            k: Table(tuple(v["columns"]), tuple(tuple(row) for row in v["rows"]))
            for k, v in document.get("tables", {}).items()
        },
        numbers=dict(document.get("numbers", {})),
        texts=dict(document.get("texts", {})),
        warnings=tuple(document.get("warnings", ())),
        credits=dict(document.get("credits", {})),
    )


def raster_from_json(document: Mapping[str, Any]) -> RasterResult:
    """Read a raster of a result back."""
    return RasterResult(**{**document, "classes": tuple(document.get("classes", ()))})


def _build(kind: Type[Any], values: Any) -> Any:
    if not isinstance(values, Mapping):
        raise ValueError(
            sentence("{kind} needs named values, not {values}.", kind=kind.__name__, values=repr(values))
        )
    known = {f.name for f in fields(kind)}
    unknown: List[str] = sorted(set(values) - known)
    if unknown:
        raise ValueError(
            sentence("{kind} has no parameter {parameter}.", kind=kind.__name__, parameter=repr(unknown[0]))
        )
    built: Dict[str, Any] = {}
    types = get_type_hints(kind)
    for key, value in values.items():
        part = _part(types[key])
        if part is not None and value is not None:
            value = _build(part, value)
        elif isinstance(value, list):
            value = tuple(value)
        built[key] = value
    try:
        return kind(**built)
    except TypeError as missing:
        raise ValueError(sentence("{kind}: {reason}.", kind=kind.__name__, reason=missing)) from missing


def _part(annotation: Any) -> Optional[Type[Any]]:
    """Return the dataclass that a field holds, such as Zones or Optional[Zones], if it holds one."""
    kinds = [annotation, *get_args(annotation)]
    return next((kind for kind in kinds if isinstance(kind, type) and is_dataclass(kind)), None)
