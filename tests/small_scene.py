"""Small scenes, random networks and their untiled results, for the tests of mapping."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional, Sequence

import numpy as np
import onnxruntime
import rasterio
from affine import Affine

from popcorn_qgis.contract.file_hash import file_sha256
from popcorn_qgis.contract.installed_models import InstalledModel, ModelFile, record_text
from popcorn_qgis.engine.models.families.popcorn.onnx_graph import to_onnx
from popcorn_qgis.engine.models.families.popcorn.spec import default_spec
from tests.engine.checkpoint_writer import random_state

NORTH_UP = Affine(10, 0, 500000, 0, -10, 5600000)
S1_NAMES, S2_NAMES = ("VV", "VH"), ("B02", "B03", "B04", "B08")


def write_tif(
    path: Path,
    values: np.ndarray,
    names: Optional[Sequence[str]] = None,
    *,
    date: str = "",
    nodata: Optional[float] = None,
    transform: Affine = NORTH_UP,
    crs: Optional[str] = "EPSG:32631",
    **creation: Any,
) -> str:
    """Write bands [B, H, W] and return the path."""
    bands, height, width = values.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=bands, dtype=values.dtype,
        crs=crs, transform=transform, nodata=nodata, **creation,
    ) as dataset:  # fmt: skip
        dataset.write(values)
        if names:
            dataset.descriptions = tuple(names)
        if date:
            dataset.update_tags(DATE=date)
    return str(path)


def sentinel1(height: int, width: int, seed: int = 1) -> np.ndarray:
    """VV and VH in dB, float32 [2, H, W]: rough, with blocks as bright as houses."""
    source = np.random.default_rng(seed)
    values = np.array([-11.0, -18.0])[:, None, None] + source.normal(0, 3, (2, height, width))
    values[:, source.random((height, width)) < 0.1] += 8
    return values.astype(np.float32)


def sentinel2(height: int, width: int, seed: int = 1) -> np.ndarray:
    """B02, B03, B04, B08 in DN, uint16 [4, H, W]."""
    source = np.random.default_rng(seed + 100)
    means = np.array([600, 800, 900, 2600])[:, None, None]
    return np.clip(means + source.normal(0, 350, (4, height, width)), 1, 4500).astype(np.uint16)


def write_model(folder: Path, model_id: str, role: str, seeds: Sequence[int]) -> InstalledModel:
    """Write a model of random weights with its record; several seeds make several members."""
    files = []
    for seed in seeds:
        name = f"{model_id}_{seed}.onnx"
        spec = default_spec(role, model_id, licence="none")
        (folder / name).write_bytes(to_onnx(_lively(random_state(role, seed=seed)), spec))
        files.append(ModelFile(name, file_sha256(folder / name)))
    model = InstalledModel(
        id=model_id, name=model_id, role=role, bands=spec.bands, training_region="", licence="none",
        attribution="", files=tuple(files), folder=str(folder),
    )  # fmt: skip
    (folder / f"{model_id}.json").write_text(record_text(model), encoding="utf-8")
    return model


def _lively(state: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Raise the last bias, so that the ReLU at the end does not leave a map of zeros."""
    if "head.6.bias" in state:
        state["head.6.bias"] = state["head.6.bias"] + np.float32(1.0)
    return state


def untiled(path: str, output: str, s1: Optional[np.ndarray], s2: Optional[np.ndarray]) -> np.ndarray:
    """Return a network's map of a whole scene, padded by numpy as the spec's section 4 says."""
    height, width = (s1 if s1 is not None else s2).shape[1:]  # type: ignore[union-attr]
    extractor = output.startswith("builtup") or output == "population"
    rows, columns = ((14, 14), (14, 14)) if extractor else (_to_64(height), _to_64(width))
    shape = (height + sum(rows), width + sum(columns))
    feeds = {
        name: np.zeros((1, bands, *shape), np.float32)
        if values is None
        else np.pad(values.astype(np.float32), ((0, 0), rows, columns), mode="reflect")[None]
        for name, bands, values in (("s1", 2, s1), ("s2", 4, s2))
    }
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    feeds = {value.name: feeds[value.name] for value in session.get_inputs()}
    found = session.run([output], feeds)[0][0, 0]
    return found[rows[0] : rows[0] + height, columns[0] : columns[0] + width]


def _to_64(size: int) -> tuple[int, int]:
    missing = 0 if size % 32 == 0 else 64 - size % 64
    return missing // 2, missing - missing // 2


def read_tif(path: Any, band: Any = 1) -> np.ndarray:
    """Read a band (or a list of bands) as stored."""
    with rasterio.open(path) as dataset:
        return dataset.read(band)
