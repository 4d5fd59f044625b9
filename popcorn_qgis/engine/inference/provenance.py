"""What a raster's tags say about how it was made: names and hashes, never a path."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Dict, Mapping, Optional, Sequence, Tuple

from ..catalogue import InstalledModel
from ..raster import file_sha256
from ..report import Report
from .device import Device
from .seasons import Scene


def plugin_version() -> str:
    """Return the version in metadata.txt, in the zip or in the source tree."""
    package = Path(__file__).resolve().parents[2]
    for folder in (package, package.parent):
        file = folder / "metadata.txt"
        if file.is_file():
            for line in file.read_text(encoding="utf-8").splitlines():
                if line.startswith("version="):
                    return line.partition("=")[2].strip()
    return "0"


def input_hashes(scene: Scene, report: Report) -> Dict[str, str]:
    """Return "season k NAME" → sha256 of every input file."""
    hashes: Dict[str, str] = {}
    for number, season in enumerate(scene.seasons, start=1):
        for source in season.sources:
            hashes[f"season {number} {source.name}"] = file_sha256(source.path, report)
    return hashes


def tags(
    scene: Scene,
    hashes: Mapping[str, str],
    models: Sequence[Optional[InstalledModel]],
    device: Optional[Device],
    parameters: Mapping[str, object],
) -> Dict[str, str]:
    """Return the tags of an output: model, inputs, device, version, parameters, credits."""
    used = [model for model in models if model is not None]
    credit = "Contains modified Copernicus Sentinel data"
    found = {
        "SOFTWARE": f"POPCORN for QGIS {plugin_version()}",
        "SEASONS": "; ".join(season.label for season in scene.seasons),
        "INPUTS": json.dumps(dict(hashes), ensure_ascii=False),
        "PARAMETERS": json.dumps(dict(parameters), ensure_ascii=False, sort_keys=True),
        "ATTRIBUTION": "; ".join([credit, *(model.attribution for model in used if model.attribution)]),
    }
    if device is not None:
        found["DEVICE"] = device.describe()
    for model in used:
        key = model.role.upper()
        found[f"{key}_MODEL"] = model.name
        found[f"{key}_MODEL_SHA256"] = ", ".join(file.sha256 for file in model.files)
        found[f"{key}_MODEL_LICENCE"] = model.licence
    return found


def parameters(names: Sequence[Tuple[str, object]]) -> Dict[str, object]:
    """Return the parameters that were given a value."""
    return {name: value for name, value in names if value not in (None, "", ())}
