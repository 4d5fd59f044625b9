"""A cluster model and its file: a zip of plain arrays (npy) beside a text; nothing in it is executed."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Tuple

import numpy as np

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.atomic_file import write_bytes
from .projection import Projection, nearest

KIND, FORMAT = "popcorn clusters", 1
SPEC = "spec.json"
MOST_CLUSTERS = 250  # a byte holds the number of a cluster
_ARRAYS = ("mean", "components", "centres", "people_km2", "colours")
_MOST_BYTES = 1 << 24
_CHUNK = 50_000  # pixels between two looks at a cancel
_DAMAGED = (
    OSError, EOFError, ValueError, KeyError, TypeError, NotImplementedError, RuntimeError,
    zipfile.BadZipFile, zlib.error,
)  # fmt: skip


@dataclass(frozen=True)
class ClusterModel:
    """What tells a pixel's cluster, and how many people live in each.

    ``bands`` are the names of the vectors' bands; ``centres`` float64 [clusters, components];
    ``people_km2`` float64 [clusters]; ``colours`` float64 [clusters, 3]: mean red, green and blue of the
    cluster, 0 to 255. ``fitted_to``: what people call the zones.
    """

    bands: Tuple[str, ...]
    projection: Projection
    centres: np.ndarray
    people_km2: np.ndarray
    colours: np.ndarray
    fitted_to: str = ""

    def label(self, vectors: np.ndarray, report: Report) -> np.ndarray:
        """Return the cluster of each vector float64 [n, bands], int64 [n]; −1 where a band is missing."""
        found = np.full(len(vectors), -1, dtype=np.int64)
        there = np.flatnonzero(np.isfinite(vectors).all(axis=1))
        for start in range(0, len(there), _CHUNK):
            report.check_cancelled()
            part = there[start : start + _CHUNK]
            found[part] = nearest(self.projection.apply(vectors[part]), self.centres)
        return found

    def check_bands(self, bands: Tuple[str, ...]) -> None:
        """Raise EngineError where imagery with these bands can't be put into the clusters."""
        if bands != self.bands:
            raise EngineError(
                "bands",
                sentence(
                    "The clusters were fitted to the bands {wanted}, and the imagery has {given}.",
                    wanted=", ".join(self.bands),
                    given=", ".join(bands),
                ),
                "Give imagery of the same sensors, or fit clusters to this imagery.",
            )


def write_model(path: str, model: ClusterModel) -> None:
    """Write the model; the same model gives the same bytes."""
    arrays = {
        "mean": model.projection.mean,
        "components": model.projection.components,
        "centres": model.centres,
        "people_km2": model.people_km2,
        "colours": model.colours,
    }
    spec = {"kind": KIND, "format": FORMAT, "bands": model.bands, "fitted_to": model.fitted_to}
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(SPEC), json.dumps(spec, ensure_ascii=False))
        for name in _ARRAYS:
            content = io.BytesIO()
            np.lib.format.write_array(content, arrays[name].astype("<f8"), allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy"), content.getvalue())
    write_bytes(path, target.getvalue())


def read_model(path: str) -> ClusterModel:
    """Return the model in a file. Raises EngineError where it is damaged or no cluster model."""
    name = Path(path).name
    try:
        if Path(path).stat().st_size > _MOST_BYTES:
            raise ValueError("too large")
        with zipfile.ZipFile(path) as archive:
            if sum(one.file_size for one in archive.infolist()) > _MOST_BYTES:
                raise ValueError("too large")
            spec = json.loads(archive.read(SPEC))
            arrays: Dict[str, Any] = {}
            for array in _ARRAYS:
                content = io.BytesIO(archive.read(f"{array}.npy"))
                arrays[array] = np.lib.format.read_array(content, allow_pickle=False).astype(np.float64)
        model = ClusterModel(
            tuple(str(band) for band in spec["bands"]),
            Projection(arrays["mean"], arrays["components"]),
            arrays["centres"],
            arrays["people_km2"],
            arrays["colours"],
            str(spec.get("fitted_to", "")),
        )
        if spec["kind"] != KIND or spec["format"] != FORMAT or not _is_sound(model):
            raise ValueError("not one of ours")
    except _DAMAGED as broken:
        raise EngineError(
            "model",
            sentence("“{source}” is not a file of clusters, or it is damaged.", source=name),
            "Choose a file that “People by clusters” wrote.",
        ) from broken
    return model


def _is_sound(model: ClusterModel) -> bool:
    mean, components, centres = model.projection.mean, model.projection.components, model.centres
    clusters = len(model.people_km2)
    arrays = (mean, components, centres, model.people_km2, model.colours)
    return bool(
        0 < clusters <= MOST_CLUSTERS
        and mean.shape == (len(model.bands),)
        and components.ndim == 2
        and components.shape[1:] == mean.shape
        and centres.shape == (clusters, components.shape[0])
        and model.people_km2.shape == (clusters,)
        and model.colours.shape == (clusters, 3)
        and all(np.isfinite(array).all() for array in arrays)
        and (model.people_km2 >= 0).all()
    )
