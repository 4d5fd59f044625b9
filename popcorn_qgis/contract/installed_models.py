"""The models at hand: listed, found by id or path, and whether their files are whole.

Standard library and Python 3.9 only: QGIS lists models with it, the engine finds them with it. In a
models folder every model is a record ``ID.json`` beside its file (.onnx, or .npz of a forest)
or, for a set of members, files.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from .errors import EngineError
from .file_hash import kept_sha256
from .model_file import read_spec
from .model_spec import ROLES
from .sentences import sentence

RECORD_FORMAT = 1
DEFAULT_BUILTUP = "builtup-student"  # the bundled model


_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")
_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.(onnx|npz)")


@dataclass(frozen=True)
class ModelFile:
    """One file of a model, beside its record; ``sha256`` is empty where it is not known yet."""

    name: str
    sha256: str


@dataclass(frozen=True)
class InstalledModel:
    """A model in a folder; a set of members is one model with several files."""

    id: str
    name: str
    role: str
    bands: tuple[str, ...]
    training_region: str
    licence: str
    attribution: str
    files: tuple[ModelFile, ...]
    folder: str
    damage: str = ""  # why the record itself cannot be used

    @property
    def paths(self) -> tuple[str, ...]:
        """The model's files, one for each member."""
        return tuple(str(Path(self.folder, file.name)) for file in self.files)

    def problem(self, *, hashed: bool = True) -> str:
        """Say what is wrong with the model's files: a sentence, or an empty text.

        ``hashed``: whether the files are read, to see that they are those of the record.
        """
        if self.damage:
            return self.damage
        for file, path in zip(self.files, self.paths):
            try:
                os.stat(path)
                changed = hashed and kept_sha256(path) != file.sha256
            except OSError:
                return sentence(
                    "The file {file} of the model “{model}” is missing in {folder}.",
                    file=file.name,
                    model=self.id,
                    folder=self.folder,
                )
            if changed:
                return sentence(
                    "The file {file} of the model “{model}” in {folder} has changed.",
                    file=file.name,
                    model=self.id,
                    folder=self.folder,
                )
        return ""


def slug(name: str) -> str:
    """Return the id that a name gives: small letters, digits and hyphens.

    Accents are dropped; a name without any Latin letter or digit gives ``model-`` and its hash.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    text = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")
    return text or "model-" + hashlib.sha256(name.encode("utf-8")).hexdigest()[:8]


# -- installed models ------------------------------------------------------------------------------


def list_models(
    folders: Iterable[str | Path], role: str | tuple[str, ...] | None = None
) -> list[InstalledModel]:
    """Return the models in the folders, sorted by role and name; ``role`` limits them.

    The same id in two folders: the earlier folder wins. A record that cannot be read is listed with
    its ``damage``; whether the files are whole is asked with ``problem()``, which reads them.
    """
    roles = _roles(role)
    found: dict[str, InstalledModel] = {}
    for folder in folders:
        for record in sorted(Path(folder).glob("*.json")):
            if record.name == "registry.json" or record.stem in found:
                continue
            model = _read_record(record)
            if model.role in roles or model.damage:
                found[model.id] = model
    return sorted(found.values(), key=lambda model: (model.role, model.name.lower(), model.id))


def find_model(
    id_or_path: str,
    folders: Iterable[str | Path],
    role: str | tuple[str, ...] | None = None,
    *,
    hashed: bool = True,
) -> InstalledModel:
    """Return the model with this id, or the model of a path to an .onnx file or a record.

    ``hashed=False`` is for where nobody may wait, as in QGIS's window: the files must be there, and
    whether they are those of the record is left to the engine.
    Raises EngineError (code ``model``) that names the known ids, a missing or changed file, or the
    other role that the model has.
    """
    roles = _roles(role)
    folders = list(folders)
    text = id_or_path.strip()
    if not text:
        raise EngineError("model", "No model was chosen.", _choose(folders, roles))
    if text.lower().endswith((".onnx", ".npz", ".json")):
        model = _from_path(Path(text), hashed)
    else:
        matches = [model for model in list_models(folders) if model.id == text]
        if not matches:
            raise EngineError(
                "model", sentence("There is no model “{model}”.", model=text), _choose(folders, roles)
            )
        model = matches[0]
    problem = model.problem(hashed=hashed)
    if problem:
        raise EngineError("model", problem, "Import the model again, or choose another one.")
    if model.role not in roles:
        raise EngineError(
            "model",
            sentence(
                "The model “{model}” computes {computed}, not {wanted}.",
                model=model.id,
                computed=model.role,
                wanted=" or ".join(roles),
            ),
            _choose(folders, roles),
        )
    return model


def record_text(model: InstalledModel) -> str:
    """Return the JSON text of a model's record."""
    values: dict[str, Any] = asdict(model)
    del values["folder"], values["damage"]
    return json.dumps({"format": RECORD_FORMAT, **values}, indent=2, ensure_ascii=False) + "\n"


def _roles(role: str | tuple[str, ...] | None) -> tuple[str, ...]:
    if role is None:
        return ROLES
    return (role,) if isinstance(role, str) else tuple(role)


def _choose(folders: list[str | Path], roles: tuple[str, ...]) -> str:
    known = [model.id for model in list_models(folders, roles) if not model.damage]
    if not known:
        return sentence("Import one first with “Import a model”.")
    return sentence("Choose one of: {known}; or give the path of an .onnx file.", known=", ".join(known))


def _read_record(path: Path) -> InstalledModel:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return _checked_record(values, path)
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return InstalledModel(
            id=path.stem,
            name=path.stem,
            role="",
            bands=(),
            training_region="",
            licence="",
            attribution="",
            files=(),
            folder=str(path.parent),
            damage=sentence("The model record {path} cannot be read.", path=path),
        )


def _checked_record(values: Mapping[str, Any], path: Path) -> InstalledModel:
    """Build a model from its record; raises ValueError, TypeError or KeyError where it is not one."""
    if values["format"] != RECORD_FORMAT or values["id"] != path.stem or not _ID.fullmatch(path.stem):
        raise ValueError("not a record of this format and name")
    files = tuple(ModelFile(str(file["name"]), str(file["sha256"])) for file in values["files"])
    # Names only: a record from elsewhere must not point outside its folder.
    if not files or not all(_FILE_NAME.fullmatch(file.name) for file in files):
        raise ValueError("wrong file names")
    if values["role"] not in ROLES:
        raise ValueError("unknown role")
    texts = {f.name: str(values[f.name]) for f in fields(InstalledModel) if f.name in _RECORD_TEXTS}
    return InstalledModel(**texts, bands=tuple(values["bands"]), files=files, folder=str(path.parent))


_RECORD_TEXTS = ("id", "name", "role", "training_region", "licence", "attribution")


def _from_path(path: Path, hashed: bool) -> InstalledModel:
    """Return the model of a path; an .onnx file describes itself, so it needs no record."""
    if not path.is_file():
        raise EngineError("model", sentence("There is no model file {path}.", path=path), "Check the path.")
    if path.suffix.lower() == ".json":
        return _read_record(path)
    record = _record_of(path)
    if record is not None:
        return record
    with path.open("rb") as file:
        spec = read_spec(file, path.name)
    return InstalledModel(
        id=path.stem,
        name=spec.name,
        role=spec.role,
        bands=spec.bands,
        training_region=spec.training_region,
        licence=spec.licence,
        attribution=spec.attribution,
        files=(ModelFile(path.name, kept_sha256(path) if hashed else ""),),
        folder=str(path.parent),
    )


def _record_of(path: Path) -> InstalledModel | None:
    """Return the record beside a file when it describes that file alone: then a change is noticed."""
    record = path.with_suffix(".json")
    if not record.is_file():
        return None
    model = _read_record(record)
    return model if tuple(file.name for file in model.files) == (path.name,) else None
