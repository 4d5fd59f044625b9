"""The job that imports a model: official files from disk, or a published one fetched by its id.

A POPCORN member's file also holds a copy of the built-up extractor. It is checked and left alone: the
extractor is a published model of its own, and the one to use is chosen where a map is made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy.typing as npt

from ...contract.errors import EngineError
from ...contract.installed_models import InstalledModel, slug
from ...contract.jobs import ImportModelJob, JobResult
from ...contract.published_models import PublishedModel, find_published, published
from ..feedback import PartReport, Report
from .checkpoint.reading import Checkpoint, Tensor, parse_checkpoint, read_file
from .families.popcorn.network import check_state, role_of, used_names
from .families.popcorn.onnx_graph import to_onnx
from .fetch import fetch, with_base
from .format import check_model, default_metadata
from .store import ModelContent, store_model

_CONTAINERS = ("network", "model")  # where the built-up checkpoint and a member keep their tensors
_DOWNLOAD_SHARE = 0.8


@dataclass(frozen=True)
class _Source:
    """The bytes of one file to import."""

    name: str
    data: bytes
    sha256: str


def run(job: ImportModelJob, report: Report) -> JobResult:
    """Import files or a published model into ``job.folder``; several members become one set.

    Writes ``ID.onnx`` (a set: ``ID_0.onnx`` …) and the record ``ID.json``; an earlier import of the
    same id is replaced. With ``paths`` and ``published``, the files are taken as that published model.
    Result: texts ``id``, ``name``, ``role``, ``training_region``, ``licence`` and ``summary``; files
    ``record`` and ``model`` (the first one); numbers ``files`` and ``bytes``.
    Raises EngineError and leaves nothing behind.
    """
    sources, entry = _sources(job, report)
    name = job.name.strip() or (entry.name if entry else _own_name(sources[0]))
    model_id = entry.id if entry and not job.name.strip() else slug(name)
    converted = []
    for source in sources:
        report.check_cancelled()
        converted.append(_convert(source, name, entry))
    role = _common_role(sources, converted)
    if entry and entry.role != role:
        raise EngineError(
            "model",
            f"“{sources[0].name}” computes {role}, but “{entry.name}” computes {entry.role}.",
            "Choose the file that belongs to it.",
        )
    installed = store_model(Path(job.folder), model_id, name, converted)
    report.progress(1.0, f"“{name}” is ready")
    return _result(installed, converted)


# -- where the bytes come from ---------------------------------------------------------------------


def _sources(job: ImportModelJob, report: Report) -> tuple[list[_Source], Optional[PublishedModel]]:
    entry = find_published(job.published) if job.published else None
    if job.paths:
        sources = [_from_disk(path) for path in job.paths]
        _check_distinct(sources)
        entry = entry or _recognised(sources)
        if entry and entry.sha256 and [source.sha256 for source in sources] != [entry.sha256]:
            raise EngineError(
                "model",
                f"“{sources[0].name}” is not the published file of “{entry.name}”.",
                "Import it without choosing a published model, under a name of its own.",
            )
        return sources, entry
    if entry is None:
        raise EngineError(
            "parameter", "Neither a file nor a published model was chosen.", "Choose one of them."
        )
    if not entry.address:
        raise EngineError("by-hand", f"“{entry.name}” cannot be fetched from here.", entry.by_hand)
    address = with_base(entry.address, job.base_address)
    report.log(f"Downloading {address}")
    data = fetch(address, entry.sha256, entry.size_bytes, PartReport(report, 0.0, _DOWNLOAD_SHARE))
    return [_Source(entry.address.rsplit("/", 1)[-1], data, entry.sha256)], entry


def _from_disk(path: str) -> _Source:
    data = read_file(path)
    return _Source(Path(path).name, data, hashlib.sha256(data).hexdigest())


def _recognised(sources: Sequence[_Source]) -> Optional[PublishedModel]:
    """Return the published model whose file this is, by its sha256."""
    if len(sources) != 1:
        return None
    return next((entry for entry in published() if entry.sha256 == sources[0].sha256), None)


def _check_distinct(sources: Sequence[_Source]) -> None:
    seen: dict[str, str] = {}
    for source in sources:
        if source.sha256 in seen:
            raise EngineError(
                "model",
                f"“{source.name}” is the same file as “{seen[source.sha256]}”.",
                "Choose each member once: doubled members would understate the standard deviation.",
            )
        seen[source.sha256] = source.name


# -- conversion ------------------------------------------------------------------------------------


def _own_name(source: _Source) -> str:
    """Return what the file calls itself; a checkpoint has nothing but its file name."""
    if _is_onnx(source):
        return check_model(source.data, source.name).metadata.name or Path(source.name).stem
    return Path(source.name).stem


def _is_onnx(source: _Source) -> bool:
    return source.name.lower().endswith(".onnx")


def _convert(source: _Source, name: str, entry: Optional[PublishedModel]) -> ModelContent:
    if _is_onnx(source):
        return ModelContent(source.data, check_model(source.data, source.name).metadata)
    state = read_state(source.data, source.name)
    role = role_of(state, source.name)
    metadata = default_metadata(
        role,
        name,
        licence=entry.licence if entry else "not known",
        attribution=entry.attribution if entry else "",
        training_data=entry.training_data if entry else "not known",
        training_region=entry.training_region if entry else "not known",
        source_sha256=source.sha256,
    )
    return ModelContent(to_onnx(state, metadata, source.name), metadata)


def read_state(data: bytes, source: str) -> dict[str, npt.NDArray[Any]]:
    """Return the state dict of a torch checkpoint as arrays by tensor name.

    Only the tensors that the network computes with are read; the names and shapes of all are checked.
    Raises EngineError.
    """
    checkpoint = parse_checkpoint(data, source)
    tensors = _state_of(checkpoint)
    role = role_of(tensors, source)
    check_state(tensors, role, source)
    return {name: checkpoint.array(tensors[name]) for name in used_names(tensors, role)}


def _state_of(checkpoint: Checkpoint) -> Mapping[str, Tensor]:
    content = checkpoint.content
    if isinstance(content, dict):
        for key in _CONTAINERS:
            if isinstance(content.get(key), dict):
                content = content[key]
                break
        if content and all(isinstance(key, str) for key in content):
            others = [key for key, value in content.items() if not isinstance(value, Tensor)]
            if not others:
                return content
            raise EngineError(
                "checkpoint",
                f"“{checkpoint.source}” holds no tensors under network or model, but “{others[0]}”.",
                "Choose the built-up extractor, a POPCORN member or Bourbon.",
            )
    raise EngineError(
        "checkpoint",
        f"“{checkpoint.source}” holds no named tensors.",
        "Choose the built-up extractor, a POPCORN member or Bourbon.",
    )


def _common_role(sources: Sequence[_Source], converted: Sequence[ModelContent]) -> str:
    role = converted[0].metadata.role
    for source, model in zip(sources[1:], converted[1:]):
        if model.metadata.role != role or model.metadata.padding != converted[0].metadata.padding:
            raise EngineError(
                "model",
                f"“{source.name}” computes {model.metadata.role}, but “{sources[0].name}” computes {role}.",
                "Import members of the same kind together, and other models one by one.",
            )
    if role == "builtup" and len(converted) > 1:
        raise EngineError(
            "model",
            f"{len(converted)} built-up models were chosen; only occupancy members form a set.",
            "Import built-up models one by one.",
        )
    return role


# -- the answer ------------------------------------------------------------------------------------


def _result(installed: InstalledModel, converted: Sequence[ModelContent]) -> JobResult:
    count = len(converted)
    what = {"builtup": "built-up model", "occupancy": "occupancy model", "population": "population model"}
    members = f" of {count} members" if count > 1 else ""
    return JobResult(
        files={
            "record": str(Path(installed.folder, f"{installed.id}.json")),
            "model": installed.paths[0],
        },
        numbers={"files": count, "bytes": sum(len(model.data) for model in converted)},
        texts={
            "id": installed.id,
            "name": installed.name,
            "role": installed.role,
            "training_region": installed.training_region,
            "licence": installed.licence,
            "summary": f"{what[installed.role].capitalize()}{members} “{installed.name}” "
            f"is ready under the id {installed.id}.",
        },
    )
