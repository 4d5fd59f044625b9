"""The job that imports a model: official files from disk, or a published one fetched by its id.

A POPCORN member's file also holds a copy of the built-up extractor. It is checked and left alone: the
extractor is a published model of its own, and the one to use is chosen where a map is made.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, Callable, Optional

from ...contract.errors import EngineError
from ...contract.file_hash import file_sha256
from ...contract.installed_models import InstalledModel, slug
from ...contract.jobs import ImportModelJob, JobResult
from ...contract.model_file import read_spec
from ...contract.published_models import PublishedModel, find_published, published
from ...contract.sentences import sentence
from ..feedback import PartReport, Report
from .checkpoint.frozen_graph import is_frozen_graph, open_frozen_graph
from .checkpoint.hdf5 import is_hdf5, open_hdf5
from .checkpoint.reading import open_checkpoint
from .deferred import MAX_WEIGHTS_BYTES
from .families.known import family_of
from .fetch import fetch, with_base
from .format import MAX_BYTES, check_model, read_whole
from .store import ModelContent, store_model

_DOWNLOAD_SHARE = 0.8


@dataclass(frozen=True)
class _Source:
    """One file to import; ``open`` opens it for reading."""

    name: str
    sha256: str
    open: Callable[[], BinaryIO]


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
    if job.paths:
        _say_whose(sources, entry, report)
    converted: list[ModelContent] = []
    for source in sources:
        report.check_cancelled()
        converted.append(_convert(source, name, entry))
        _check_room(converted)
    role = _common_role(sources, converted)
    if entry and entry.role != role:
        raise EngineError(
            "model",
            sentence(
                "“{source}” computes {role}, but “{other}” computes {other_role}.",
                source=sources[0].name,
                role=role,
                other=entry.name,
                other_role=entry.role,
            ),
            "Choose the file that belongs to it.",
        )
    installed = store_model(Path(job.folder), model_id, name, converted)
    report.progress(1.0, sentence("“{model}” is ready", model=name))
    return _result(installed, converted)


# -- where the bytes come from ---------------------------------------------------------------------


def _sources(job: ImportModelJob, report: Report) -> tuple[list[_Source], Optional[PublishedModel]]:
    entry = find_published(job.published) if job.published else None
    if job.paths:
        sources = [_from_disk(path, report) for path in job.paths]
        _check_distinct(sources)
        entry = entry or _recognised(sources)
        if entry and entry.sha256 and [source.sha256 for source in sources] != [entry.sha256]:
            raise EngineError(
                "model",
                sentence(
                    "“{source}” is not the published file of “{model}”.",
                    source=sources[0].name,
                    model=entry.name,
                ),
                "Import it without choosing a published model, under a name of its own.",
            )
        return sources, entry
    if entry is None:
        raise EngineError(
            "parameter", "Neither a file nor a published model was chosen.", "Choose one of them."
        )
    if not entry.address:
        raise EngineError(
            "by-hand", sentence("“{model}” cannot be fetched from here.", model=entry.name), entry.by_hand
        )
    address = with_base(entry.address, job.base_address)
    report.log(sentence("Downloading {address}", address=address))
    data = fetch(address, entry.sha256, entry.size_bytes, PartReport(report, 0.0, _DOWNLOAD_SHARE))
    return [_Source(entry.address.rsplit("/", 1)[-1], entry.sha256, partial(io.BytesIO, data))], entry


def _say_whose(sources: Sequence[_Source], entry: Optional[PublishedModel], report: Report) -> None:
    """Log whether each file is one that its authors published, by its sha256."""
    for source in sources:
        if entry and entry.sha256 == source.sha256:
            report.log(
                sentence(
                    "“{source}” is the published file of “{model}”.", source=source.name, model=entry.name
                )
            )
        elif not _is_onnx(source):
            report.log(
                sentence(
                    "“{source}” is no published file that is known by its sha256 ({start}…).",
                    source=source.name,
                    start=source.sha256[:12],
                )
            )


def _from_disk(path: str, report: Report) -> _Source:
    try:
        return _Source(Path(path).name, file_sha256(path, report), lambda: Path(path).open("rb"))
    except OSError as unreadable:
        raise EngineError(
            "checkpoint",
            sentence("The file {path} cannot be read: {reason}.", path=path, reason=unreadable.strerror),
            "Check the path.",
        ) from unreadable


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
                sentence(
                    "“{source}” is the same file as “{other}”.", source=source.name, other=seen[source.sha256]
                ),
                "Choose each member once: doubled members would understate the standard deviation.",
            )
        seen[source.sha256] = source.name


# -- conversion ------------------------------------------------------------------------------------


def _own_name(source: _Source) -> str:
    """Return what the file calls itself; a checkpoint has nothing but its file name."""
    if _is_onnx(source):
        with source.open() as file:
            return read_spec(file, source.name).name or Path(source.name).stem
    return Path(source.name).stem


def _is_onnx(source: _Source) -> bool:
    return source.name.lower().endswith(".onnx")


def _convert(source: _Source, name: str, entry: Optional[PublishedModel]) -> ModelContent:
    with source.open() as file:
        if _is_onnx(source):
            data = read_whole(file, source.name)
            return ModelContent(data, check_model(data, source.name, source.sha256).spec)
        opened: Any = open_checkpoint
        if is_frozen_graph(source.name):
            opened = open_frozen_graph
        elif is_hdf5(file):
            opened = open_hdf5
        checkpoint = opened(file, source.name)
        facts = {
            "licence": entry.licence if entry else "not known",
            "attribution": entry.attribution if entry else "",
            "training_data": entry.training_data if entry else "not known",
            "training_region": entry.training_region if entry else "not known",
            "source_sha256": source.sha256,
        }
        family = family_of(checkpoint.tensors, source.name)
        return ModelContent(*family.convert(checkpoint, name, facts, source.name))


def _check_room(converted: Sequence[ModelContent]) -> None:
    size = sum(len(model.data) for model in converted)
    if size > MAX_BYTES:
        most = MAX_WEIGHTS_BYTES >> 20
        raise EngineError(
            "model",
            sentence(
                "The files take {megabytes} MB as one model; at most {most} MB can be imported.",
                megabytes=size >> 20,
                most=most,
            ),
            "Import fewer members.",
        )


def _common_role(sources: Sequence[_Source], converted: Sequence[ModelContent]) -> str:
    role = converted[0].spec.role
    for source, model in zip(sources[1:], converted[1:]):
        if model.spec.role != role or model.spec.tiling != converted[0].spec.tiling:
            raise EngineError(
                "model",
                sentence(
                    "“{source}” computes {role}, but “{other}” computes {other_role}.",
                    source=source.name,
                    role=model.spec.role,
                    other=sources[0].name,
                    other_role=role,
                ),
                "Import members of the same kind together, and other models one by one.",
            )
    if role in ("sharpening", "treecover") and len(converted) > 1:
        raise EngineError(
            "model",
            sentence("{models} files were chosen; only occupancy members form a set.", models=len(converted)),
            "Import them one by one.",
        )
    if role != "occupancy" and role != "population" and len(converted) > 1:
        raise EngineError(
            "model",
            sentence(
                "{models} built-up models were chosen; only occupancy members form a set."
                if role == "builtup"
                else "{models} models of urban land were chosen; only occupancy members form a set."
                if role == "urban"
                else "{models} models of urban change were chosen; only occupancy members form a set.",
                models=len(converted),
            ),
            "Import them one by one.",
        )
    return role


# -- the answer ------------------------------------------------------------------------------------


def _result(installed: InstalledModel, converted: Sequence[ModelContent]) -> JobResult:
    count = len(converted)
    what = {
        "builtup": sentence("Built-up model"),
        "occupancy": sentence("Occupancy model"),
        "population": sentence("Population model"),
        "urban": sentence("Model of urban land"),
        "sharpening": sentence("Sharpening model"),
        "treecover": sentence("Model of tree cover"),
        "urbanchange": sentence("Model of urban change"),
    }
    members = sentence(" of {count} members", count=count) if count > 1 else ""
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
            "summary": sentence(
                "{what}{members} “{model}” is ready under the id {id}.",
                what=what[installed.role],
                members=members,
                model=installed.name,
                id=installed.id,
            ),
        },
    )
