"""What a raster's tags say about how it was made: names and hashes, never a path."""

from __future__ import annotations

import hashlib
import json
import os
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

from ...contract import credits
from ...contract.file_hash import file_sha256
from ...contract.installed_models import InstalledModel
from ..feedback import Report
from ..io.dates import as_tags, period_of, span
from ..io.identity import companions, raster_sha256
from ..io.provenance import plugin_version
from .device import Device
from .stack import Stack


def input_hashes(scene: Stack, report: Report) -> Dict[str, str]:
    """Return "season k NAME" → sha256 of every input file; progress runs from 0 to 1.

    The contents, not size and date: a map's origin must be provable, and a copied or touched file is
    still the same. Other files that a raster is made of (those of a virtual raster) are one more entry;
    of what is no file, that of what lies behind its name.
    """
    named = [(f"season {k} {source.name}", source) for k, season in enumerate(scene.steps, start=1)
             for source in season.sources]  # fmt: skip
    parts = {name: [source.path, *companions(source.path)] for name, source in named}
    every = {path for paths in parts.values() for path in paths}
    there = sorted(path for path in every if os.path.isfile(path))
    total, done = max(sum(os.path.getsize(path) for path in there), 1), 0

    def advance(size: int) -> None:
        nonlocal done
        done += size
        report.progress(done / total, "Checking the inputs")

    known = {path: file_sha256(path, report, advance) for path in there}
    hashes: Dict[str, str] = {}
    for name, (path, *others) in parts.items():
        if path not in known:
            hashes[name] = raster_sha256(path, report)
            continue
        hashes[name] = known[path]
        if others:
            text = " ".join(known.get(other, "") for other in others)
            hashes[f"{name}, its other files"] = hashlib.sha256(text.encode()).hexdigest()
    return hashes


def tags(
    scene: Stack,
    hashes: Mapping[str, str],
    models: Sequence[Optional[InstalledModel]],
    device: Optional[Device],
    parameters: Mapping[str, object],
) -> Dict[str, str]:
    """Return the tags of an output: model, inputs, device, version, parameters, credits."""
    used = [model for model in models if model is not None]
    layers = [(name, source.dataset.tags()) for step in scene.steps for name, source in step.layers.items()]
    credit = [text for name, told in layers for text in _notices(name, told)]
    credit += [part for model in used for part in credits.credit_parts(model.attribution)]
    found = {
        "SOFTWARE": f"POPCORN for QGIS {plugin_version()}",
        **as_tags(span(period_of(s.dataset.tags()) for season in scene.steps for s in season.sources)),
        "SEASONS": "; ".join(season.label for season in scene.steps),
        "INPUTS": json.dumps(dict(hashes), ensure_ascii=False),
        "PARAMETERS": json.dumps(dict(parameters), ensure_ascii=False, sort_keys=True),
        **credits.inherited(*(told for _, told in layers)),
        credits.ATTRIBUTION: "; ".join(dict.fromkeys(credit)),
    }
    kinds = {told["BACKSCATTER"] for name, told in layers if name[:2] == "s1" and "BACKSCATTER" in told}
    if kinds:
        found["BACKSCATTER"] = ", ".join(sorted(kinds))
    if device is not None:
        found["DEVICE"] = device.describe()
    for model in used:
        hashes_of_files = ", ".join(file.sha256 for file in model.files)
        found.update(credits.model_tags(model.role, model.name, hashes_of_files, model.licence))
    return found


def _notices(name: str, told: Mapping[str, str]) -> List[str]:
    """Return whose work a layer is; what a model reads as Sentinel-1 or -2 is Sentinel data."""
    return credits.imagery_notices(told) if name[:2] in ("s1", "s2") else credits.notices(told)


def parameters(names: Sequence[Tuple[str, object]]) -> Dict[str, object]:
    """Return the parameters that were given a value."""
    return {name: value for name, value in names if value not in (None, "", ())}
