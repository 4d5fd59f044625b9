"""The typed jobs: the narrow waist that QGIS and the engine both import.

Standard library and Python 3.9 only. A job is a frozen dataclass of plain values (paths, numbers,
text), so that it travels as one JSON object: ``to_json`` and ``from_json`` are inverse.
Start with ``inputs.py``, what several jobs share, then ``mapping.py``.
"""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any, Dict, List, Mapping, Type, Union

from ..quantities import QUANTITIES
from ..results import JobResult, RasterResult, Table
from .census import AggregateJob, ChangeJob, EvaluateJob, RescaleJob
from .crosscheck import CrosscheckJob
from .imagery import CheckCredentialsJob, CompositeJob, DownloadImageryJob
from .inputs import DEVICES, PUBLISHED_RATES, S1_UNITS, S2_SCALES, Area, Compute, Imagery, Rate, Zones
from .mapping import BuiltupJob, OccupancyJob, PopulationJob
from .tools import EngineInfoJob, ImportModelJob, SampleSceneJob
from .training import TrainOccupancyJob

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
    "TrainOccupancyJob",
    "Zones",
    "from_json",
    "job_name",
    "result_from_json",
    "result_to_json",
    "to_json",
]

PROTOCOL = 1  # of the JSON lines between QGIS and the worker

Job = Union[
    BuiltupJob,
    OccupancyJob,
    PopulationJob,
    AggregateJob,
    RescaleJob,
    EvaluateJob,
    CrosscheckJob,
    ChangeJob,
    SampleSceneJob,
    CompositeJob,
    DownloadImageryJob,
    CheckCredentialsJob,
    TrainOccupancyJob,
    ImportModelJob,
    EngineInfoJob,
]

#: Algorithm id → job type; the ids are those of the toolbox.
JOB_TYPES: Dict[str, Type[Any]] = {
    "builtup": BuiltupJob,
    "occupancy": OccupancyJob,
    "population": PopulationJob,
    "aggregate": AggregateJob,
    "rescale": RescaleJob,
    "evaluate": EvaluateJob,
    "crosscheck": CrosscheckJob,
    "change": ChangeJob,
    "samplescene": SampleSceneJob,
    "composite": CompositeJob,
    "downloadimagery": DownloadImageryJob,
    "testcredentials": CheckCredentialsJob,
    "trainoccupancy": TrainOccupancyJob,
    "importmodel": ImportModelJob,
    "engineinfo": EngineInfoJob,
}

_PARTS: Dict[str, Type[Any]] = {
    "imagery": Imagery,
    "compute": Compute,
    "zones": Zones,
    "fine": Zones,
    "rate": Rate,
    "area": Area,
}


def job_name(job: Job) -> str:
    """Return the algorithm id of a job."""
    return next(name for name, kind in JOB_TYPES.items() if type(job) is kind)


def to_json(job: Job) -> Dict[str, Any]:
    """Return the job as plain JSON values: ``{"job": id, "parameters": {...}}``."""
    return {"job": job_name(job), "parameters": asdict(job)}


def from_json(document: Mapping[str, Any]) -> Job:
    """Read a job back; raises ValueError with a sentence that names the wrong key."""
    name = document.get("job")
    if name not in JOB_TYPES:
        raise ValueError(f"Unknown job {name!r}; known are {', '.join(sorted(JOB_TYPES))}.")
    return _build(JOB_TYPES[str(name)], document.get("parameters", {}))


def result_to_json(result: JobResult) -> Dict[str, Any]:
    """Return the result as plain JSON values."""
    return asdict(result)


def result_from_json(document: Mapping[str, Any]) -> JobResult:
    """Read a result back."""
    return JobResult(
        rasters={k: RasterResult(**v) for k, v in document.get("rasters", {}).items()},
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


def _build(kind: Type[Any], values: Any) -> Any:
    if not isinstance(values, Mapping):
        raise ValueError(f"{kind.__name__} needs named values, not {values!r}.")
    known = {f.name for f in fields(kind)}
    unknown: List[str] = sorted(set(values) - known)
    if unknown:
        raise ValueError(f"{kind.__name__} has no parameter {unknown[0]!r}.")
    built: Dict[str, Any] = {}
    for key, value in values.items():
        if key in _PARTS and value is not None:
            value = _build(_PARTS[key], value)
        elif isinstance(value, list):
            value = tuple(value)
        built[key] = value
    try:
        return kind(**built)
    except TypeError as missing:
        raise ValueError(f"{kind.__name__}: {missing}.") from missing
