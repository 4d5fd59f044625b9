"""A series on disk, and a network that reads people off the red band: for tests of series."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Optional

import numpy as np
import onnx
from onnx import TensorProto, helper

from popcorn_qgis.contract.model_file import KEY
from popcorn_qgis.contract.model_spec import InputSpec, ModelSpec, OutputSpec, Tiling, to_text
from tests.small_scene import write_tif

BANDS = ("B02", "B03", "B04", "B08")
HEADER = (
    "path,layer,start,end,mask,clear_share,product,processing_baseline,offset_removed,relative_orbit,source"
)


def red_reader(folder: Path) -> str:
    """Write a model of population: red / 1000 − 1 people per pixel."""
    return _reader(folder / "red.onnx", ("s2",), 2, 0.001, -1.0)


def channel_reader(folder: Path, channel: int) -> Path:
    """Write a model that reads people off one of VV (dB / 10 + 2), VH, or the four bands (DN / 1000 − 1)."""
    scale, bias = (0.1, 2.0) if channel < 2 else (0.001, -1.0)
    return Path(_reader(folder / f"channel_{channel}.onnx", ("s1", "s2"), channel, scale, bias))


def _reader(path: Path, layers: tuple[str, ...], channel: int, scale: float, bias: float) -> str:
    """Write one 1 × 1 convolution over the layers that reads one channel."""
    known = {"s1": InputSpec("s1", ("VV", "VH"), "dB"), "s2": InputSpec("s2", BANDS, "DN")}
    inputs = tuple(known[layer] for layer in layers)
    count = sum(len(one.bands) for one in inputs)
    spec = ModelSpec("population", "Reader", inputs, (OutputSpec("y", "population"),), Tiling())
    weights = np.zeros((1, count, 1, 1), np.float32)
    weights[0, channel] = scale
    joined = "s2" if len(layers) == 1 else "both"
    nodes = [helper.make_node("Conv", [joined, "weights", "bias"], ["y"])]
    if len(layers) > 1:
        nodes.insert(0, helper.make_node("Concat", list(layers), ["both"], axis=1))
    graph = helper.make_graph(
        nodes,
        "reader",
        [
            helper.make_tensor_value_info(layer, TensorProto.FLOAT, ["n", len(one.bands), "h", "w"])
            for layer, one in zip(layers, inputs)
        ],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 1, "h", "w"])],
        [
            onnx.numpy_helper.from_array(weights, "weights"),
            onnx.numpy_helper.from_array(np.array([bias], np.float32), "bias"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    entry = model.metadata_props.add()
    entry.key, entry.value = KEY, to_text(spec)
    path.write_bytes(model.SerializeToString())
    return str(path)


def write_dates(
    folder: Path, images: Mapping[str, np.ndarray], clear: Optional[Mapping[str, np.ndarray]] = None
) -> str:
    """Write a series of Sentinel-2 by day: DN [4, H, W], and where it is clear [H, W] if masks are given."""
    folder.mkdir(exist_ok=True)
    rows = [HEADER]
    for day, values in images.items():
        write_tif(folder / f"s2_{day}.tif", values.astype("f4"), BANDS, date=day, nodata=np.nan)
        mask = ""
        if clear is not None:
            mask = f"s2_{day}_cloud.tif"
            write_tif(folder / mask, np.where(clear[day], 0, 1).astype("u1")[None])
        rows.append(f"s2_{day}.tif,s2,{day}T10:40:00Z,{day}T10:40:01Z,{mask},,l2a,,,,test")
    (folder / "series.csv").write_text("\n".join(rows) + "\n")
    return str(folder)


def people_image(people: np.ndarray) -> np.ndarray:
    """Return an image that the red reader reads as these people [H, W]: DN float32 [4, H, W]."""
    red = 1000 * (people + 1)
    return np.stack([800 + red / 50, 900 + red / 50, red, 2500 - red / 50]).astype("f4")
