"""Built-up maps of whole scenes by an ONNX file, padded as the reference pads them; no torch needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Union

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from popcorn_qgis.engine.models.families.popcorn.family import read_state
from popcorn_qgis.engine.models.families.popcorn.onnx_graph import to_onnx
from popcorn_qgis.engine.models.families.popcorn.spec import default_spec

from .scenes import Scene, checkpoint_path

Array = NDArray[np.float32]
#: From a scene to the fused built-up probability [H, W].
Mapper = Callable[[Scene], Array]

PAD = 14


def padded(image: Array) -> Array:
    """[C, H, W] to [1, C, H + 28, W + 28], mirrored at the edges."""
    return np.pad(image, ((0, 0), (PAD, PAD), (PAD, PAD)), mode="reflect")[None]


def onnx_mapper(model: Union[Path, bytes]) -> Mapper:
    """Maps by ONNX Runtime on one thread."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    source = model if isinstance(model, bytes) else str(model)
    session = onnxruntime.InferenceSession(source, options, providers=["CPUExecutionProvider"])

    def run(scene: Scene) -> Array:
        feed = {"s1": padded(scene.s1), "s2": padded(scene.s2)}
        return session.run(["builtup"], feed)[0][0, 0, PAD:-PAD, PAD:-PAD]

    return run


def teacher_mapper() -> Mapper:
    """Maps by the published extractor, converted as the user's import converts it."""
    path = checkpoint_path()
    with path.open("rb") as file:
        state = read_state(file, path.name)
        return onnx_mapper(to_onnx(state, default_spec("builtup", "teacher"), path.name))


def shifted(mapper: Mapper) -> Mapper:
    """The same maps from imagery that was moved by one pixel to the south and east, moved back."""

    def run(scene: Scene) -> Array:
        moved = Scene(scene.name, *(np.roll(image, (1, 1), (1, 2)) for image in (scene.s1, scene.s2)))
        return np.roll(mapper(moved), (-1, -1), (0, 1))

    return run
