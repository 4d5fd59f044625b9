"""The published models that can be imported, as the registry describes them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from .errors import EngineError
from .model_spec import ROLES
from .sentences import sentence

#: Layouts of published files: see engine/models/families.
LAYOUTS = ("builtup", "member", "bourbon", "gum", "ercnn", "dsen2", "treecover")


@dataclass(frozen=True)
class PublishedModel:
    """A published model as the registry describes it.

    Either ``address`` (pinned to a commit), ``sha256`` and ``size_bytes`` are given, or ``by_hand``
    says where the file is to be had and that it is then imported from disk.
    """

    id: str
    name: str
    role: str
    bands: tuple[str, ...]
    layout: str
    training_region: str
    training_data: str
    licence: str
    attribution: str
    citation: str
    address: str = ""
    sha256: str = ""
    size_bytes: int = 0
    by_hand: str = ""


def bundled_models_folder() -> Path:
    """Return the folder of the models that come with the plugin, in the zip or in the source tree."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "models"
    return inside if inside.is_dir() else package.parent / "models"


def published(path: str | Path | None = None) -> list[PublishedModel]:
    """Return the registry's models in its order; raises EngineError where the registry is damaged."""
    path = Path(path) if path else bundled_models_folder() / "registry.json"
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        entries = [PublishedModel(**{**e, "bands": tuple(e["bands"])}) for e in document["models"]]
    except (OSError, ValueError, TypeError, KeyError) as broken:
        raise EngineError(
            "registry",
            sentence("The registry of published models {path} cannot be read.", path=path),
            "Reinstall the plugin.",
        ) from broken
    for entry in entries:
        whole = entry.address and re.fullmatch("[0-9a-f]{64}", entry.sha256) and entry.size_bytes > 0
        if entry.role not in ROLES or entry.layout not in LAYOUTS or not (whole or entry.by_hand):
            raise EngineError(
                "registry",
                sentence("The entry “{model}” in {path} is incomplete.", model=entry.id, path=path),
                "Reinstall the plugin.",
            )
    return entries


def find_published(model_id: str, path: str | Path | None = None) -> PublishedModel:
    """Return one published model; raises EngineError that names the known ids."""
    entries = published(path)
    for entry in entries:
        if entry.id == model_id:
            return entry
    known = ", ".join(entry.id for entry in entries)
    raise EngineError(
        "model",
        sentence("There is no published model “{model}”.", model=model_id),
        sentence("Choose one of: {choices}.", choices=known),
    )
