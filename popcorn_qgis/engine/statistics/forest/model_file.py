"""A forest for people as a model file: plain arrays, beside the spec, that map another place."""

from __future__ import annotations

import io
import zipfile
from typing import Dict

import numpy as np

from ....contract.jobs.statistics import TARGETS
from ....contract.model_spec import InputSpec, ModelSpec, OutputSpec, Tiling, wrong
from ....contract.sentences import sentence
from ...io.atomic_file import write_bytes
from ...models.forest import DAMAGED, forest_file, read_forest
from ...models.format import open_model
from .mapping import Grown

ROLE = "forestweights"
_RANGES = ("low", "high")
_PEOPLE_PER = {"per_km2": "km²", "per_builtup": "km² of built-up"}


def write_model(path: str, grown: Grown, name: str, training: str, attribution: str, fitted_to: str) -> None:
    """Write the forest to ``path``; EngineError where that is not possible."""
    spec = ModelSpec(
        ROLE,
        name,
        (InputSpec("covariates", grown.names, pixel_size_m=grown.cell_m),),
        (OutputSpec("ln_density", "weights", pixel_size_m=grown.cell_m),),
        Tiling(),
        "forest",
        people_per=_PEOPLE_PER[grown.target],
        attribution=attribution,
        training_data=training,
        fitted_to=fitted_to,
    )
    target = io.BytesIO(forest_file(grown.forest, spec))
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive:
        for key, values in zip(_RANGES, (grown.low, grown.high)):
            content = io.BytesIO()
            np.lib.format.write_array(content, values.astype(np.float32), allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{key}.npy"), content.getvalue())
    write_bytes(path, target.getvalue())


def read_model(path: str) -> Grown:
    """Read a forest back.

    Raises EngineError (code ``model``) for a file that is damaged, or no forest for people.
    """
    model = open_model(path, ROLE)
    spec, name = model.spec, path.replace("\\", "/").rsplit("/", 1)[-1]
    forest = read_forest(model.data, name)
    ranges: Dict[str, np.ndarray] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(model.data)) as archive:
            for key in _RANGES:
                content = io.BytesIO(archive.read(f"{key}.npy"))
                values = np.lib.format.read_array(content, allow_pickle=False)
                if values.shape != (len(spec.bands),):
                    raise ValueError("not one for each band")
                ranges[key] = values.astype(np.float32)
        target = {people: target for target, people in _PEOPLE_PER.items()}[spec.people_per]
        if target not in TARGETS or len(set(spec.bands)) < len(spec.bands):
            raise ValueError("no target of ours")
    except DAMAGED as broken:
        raise wrong(sentence("“{source}” is not a forest, or it is damaged.", source=name)) from broken
    return Grown(forest, spec.bands, ranges["low"], ranges["high"], target, spec.pixel_size_m)
