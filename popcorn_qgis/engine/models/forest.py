"""A forest of decision trees as plain arrays, and its file: a zip of arrays (npy) beside the spec.

Any package may have grown it; nothing but numpy is needed to run it, and nothing in a file is executed.
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ...contract.model_file import SPEC_MEMBER
from ...contract.model_spec import ModelSpec, to_text, wrong
from ...contract.sentences import sentence
from .deferred import MAX_WEIGHTS_BYTES

_ARRAYS = ("roots", "features", "thresholds", "left", "right", "values")
_LEAF = -1
#: What reading a damaged or hostile zip of arrays may raise.
_BROKEN = (OSError, EOFError, ValueError, KeyError, TypeError, zipfile.BadZipFile, zlib.error)
DAMAGED = (*_BROKEN, NotImplementedError, RuntimeError)


@dataclass(frozen=True)
class Forest:
    """Trees one after the other in arrays of nodes; a tree begins at its root.

    ``features`` int32 [nodes]: the feature that a node asks for, or -1 in a leaf; ``thresholds`` float32
    [nodes]: a pixel whose feature is at most the threshold goes to ``left`` int32 [nodes], else to
    ``right``; children come after their parent. ``values`` float32 [nodes, outputs]: what a leaf says.
    """

    roots: npt.NDArray[np.int32]
    features: npt.NDArray[np.int32]
    thresholds: npt.NDArray[np.float32]
    left: npt.NDArray[np.int32]
    right: npt.NDArray[np.int32]
    values: npt.NDArray[np.float32]

    def predict(self, features: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return the mean over the trees, float32 [outputs, pixels], of ``features`` [features, pixels]."""
        pixels = features.shape[1]
        total = np.zeros((pixels, self.values.shape[1]), dtype=np.float64)
        everywhere = np.arange(pixels)
        for root in self.roots:
            node = np.full(pixels, root, dtype=np.int32)
            on_the_way = everywhere[self.features[node] != _LEAF]
            while len(on_the_way):
                at = node[on_the_way]
                goes_left = features[self.features[at], on_the_way] <= self.thresholds[at]
                node[on_the_way] = np.where(goes_left, self.left[at], self.right[at])
                on_the_way = on_the_way[self.features[node[on_the_way]] != _LEAF]
            total += self.values[node]
        return (total / len(self.roots)).T.astype(np.float32)

    def is_sound(self, features: int, outputs: int) -> bool:
        """Whether every node leads on within the arrays, and asks for one of so many features."""
        nodes = len(self.features)
        inner = self.features != _LEAF
        numbers = np.arange(nodes)
        return bool(
            nodes > 0
            and len(self.roots) > 0
            and all(len(array) == nodes for array in (self.thresholds, self.left, self.right, self.values))
            and self.values.shape == (nodes, outputs)
            and ((self.roots >= 0) & (self.roots < nodes)).all()
            and ((self.features >= _LEAF) & (self.features < features)).all()
            and all(((child > numbers) & (child < nodes))[inner].all() for child in (self.left, self.right))
            and np.isfinite(self.values).all()
        )


def forest_file(forest: Forest, spec: ModelSpec) -> bytes:
    """Return the bytes of a forest's model file."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        # A date of its own would make each file differ.
        archive.writestr(zipfile.ZipInfo(SPEC_MEMBER), to_text(spec))
        for name in _ARRAYS:
            content = io.BytesIO()
            np.lib.format.write_array(content, getattr(forest, name), allow_pickle=False)
            info = zipfile.ZipInfo(f"{name}.npy")
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content.getvalue())
    return target.getvalue()


def read_forest(data: bytes, source: str) -> Forest:
    """Return the forest in the bytes of a model file; ``source`` names it in errors.

    Raises EngineError (code ``model``) for a file that is damaged, too large, or no forest.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(one.file_size for one in archive.infolist()) > MAX_WEIGHTS_BYTES:
                raise wrong(sentence("“{source}” unpacks to more than a model file may.", source=source))
            spec = json.loads(archive.read(SPEC_MEMBER))
            arrays: dict[str, Any] = {}
            for name in _ARRAYS:
                with archive.open(f"{name}.npy") as member:
                    arrays[name] = np.lib.format.read_array(io.BytesIO(member.read()), allow_pickle=False)
        whole = {n: np.asarray(arrays[n], dtype=np.int32) for n in ("roots", "features", "left", "right")}
        numbers = {n: np.asarray(arrays[n], dtype=np.float32) for n in ("thresholds", "values")}
        forest = Forest(
            whole["roots"],
            whole["features"],
            numbers["thresholds"],
            whole["left"],
            whole["right"],
            numbers["values"],
        )
        bands = sum(len(one["bands"]) for one in spec["inputs"])
        if not forest.is_sound(bands, int(spec["outputs"][0]["bands"])):
            raise ValueError("nodes lead out of the arrays")
    except DAMAGED as broken:
        raise wrong(sentence("“{source}” is not a forest, or it is damaged.", source=source)) from broken
    return forest
