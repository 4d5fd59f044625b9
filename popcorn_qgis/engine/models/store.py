"""Writing a model, or a set of members under one id, into a folder of models: all of it or nothing."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...contract.errors import EngineError
from ...contract.installed_models import InstalledModel, ModelFile, record_text
from ...contract.model_spec import ModelSpec
from ...contract.sentences import sentence


@dataclass(frozen=True)
class ModelContent:
    """One model file in our format."""

    data: bytes
    spec: ModelSpec


def store_model(folder: Path, model_id: str, name: str, members: Sequence[ModelContent]) -> InstalledModel:
    """Write ``ID.onnx`` (a set: ``ID_0.onnx`` …) and the record ``ID.json``; an earlier one is replaced.

    Raises EngineError (code ``folder``) and leaves nothing behind.
    """
    single = len(members) == 1
    names = [f"{model_id}.onnx" if single else f"{model_id}_{at}.onnx" for at in range(len(members))]
    spec = members[0].spec
    installed = InstalledModel(
        id=model_id,
        name=name,
        role=spec.role,
        bands=spec.bands,
        training_region=spec.training_region,
        licence=spec.licence,
        attribution=spec.attribution,
        files=tuple(
            ModelFile(file, hashlib.sha256(model.data).hexdigest()) for file, model in zip(names, members)
        ),
        folder=str(folder),
    )
    contents = {file: model.data for file, model in zip(names, members)}
    contents[f"{model_id}.json"] = record_text(installed).encode("utf-8")  # last: then all is there
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write_together(folder, contents)
        for old in [folder / f"{model_id}.onnx", *folder.glob(f"{model_id}_[0-9]*.onnx")]:
            if old.name not in contents:
                old.unlink(missing_ok=True)
    except OSError as problem:
        raise EngineError(
            "folder",
            sentence(
                "The model cannot be written into {folder}: {reason}.", folder=folder, reason=problem.strerror
            ),
            "Free some space, or choose a folder that you may write to.",
        ) from problem
    return installed


def _write_together(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write all files under temporary names first and rename them when all are whole."""
    with tempfile.TemporaryDirectory(prefix=f".partial-{os.getpid()}-", dir=folder) as temporary:
        for name, data in contents.items():
            Path(temporary, name).write_bytes(data)
        for name in contents:
            os.replace(Path(temporary, name), folder / name)
