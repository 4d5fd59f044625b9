"""Frozen graphs of TensorFlow, read without it, give what TensorFlow gave; others are refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import rasterio

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import ImportModelJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery.compositing import sharpening
from popcorn_qgis.engine.models.checkpoint.frozen_graph import open_frozen_graph
from popcorn_qgis.engine.models.families.treecover import network
from popcorn_qgis.engine.models.families.treecover.family import spec_of
from popcorn_qgis.engine.models.families.treecover.onnx_graph import to_onnx
from popcorn_qgis.engine.models.format import open_model
from popcorn_qgis.engine.models.import_model import run
from wri import finer, goldens, series10


@pytest.fixture(scope="module")
def reference(shared: Path) -> Any:
    return goldens(shared)


@pytest.fixture(scope="module")
def dsen2(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The session of the published file, imported as a user imports it."""
    folder = str(tmp_path_factory.mktemp("models"))
    result = run(ImportModelJob(folder, (str(shared / "data/checkpoints/dsen2_lite.pb"),)), QuietReport())
    assert result.texts["id"] == "dsen2-lite" and "GPL-3" in result.texts["licence"]
    return onnxruntime.InferenceSession(open_model(result.files["model"], "sharpening").data)


def test_sharpening_of_a_formula(dsen2: Any, reference: Any) -> None:
    rows, columns, bands = np.ogrid[:118, :118, :10]
    values = 0.2 + 0.1 * np.sin(0.3 * columns + 0.17 * rows + 0.5 * bands)
    fed = np.moveaxis(values, 2, 0)[None].astype(np.float32) * 10_000
    found = dsen2.run(None, {"s2": fed})[0][0] / 10_000
    np.testing.assert_allclose(np.moveaxis(found, 0, 2), reference["sr/closed_form"], atol=1e-5)


def test_sharpening_of_real_dates(dsen2: Any, reference: Any, shared: Path) -> None:
    values = series10(shared, ("2018-05-09", "2018-09-21"))
    np.testing.assert_allclose(np.moveaxis(values[:, 4:], 1, 3), reference["sr/real_bilinear"], atol=1e-5)
    for date, expected in zip(values, reference["sr/real"]):
        padded = np.pad(date, ((0, 0), (4, 4), (4, 4)), mode="reflect")[None] * 10_000
        found = dsen2.run(None, {"s2": padded.astype(np.float32)})[0][0, :, 4:-4, 4:-4] / 10_000
        np.testing.assert_allclose(np.moveaxis(found, 0, 2), expected, atol=1e-5)


def test_interpolation_is_the_references() -> None:
    values = np.random.default_rng(1).random((3, 11, 7)).astype(np.float32)
    for times in (2, 4):
        np.testing.assert_allclose(sharpening.finer(values, times), finer(values, times), atol=1e-6)


def tree_input(side: int) -> np.ndarray:
    """The formula of the reference outputs, which is taken as scaled, in the channels' own units."""
    frame, row, column, channel = np.ogrid[: network.FRAMES, :side, :side, : len(network.CHANNELS)]
    scaled = np.sin(0.5 * frame + 0.21 * column + 0.13 * row + 0.7 * channel)
    least, most = np.array(network.LEAST), np.array(network.MOST)
    raw = scaled * (most - least) / 2 + (most + least) / 2
    return raw.transpose(0, 3, 1, 2).reshape(1, -1, side, side).astype(np.float32)


def test_the_tree_cover_graph(shared: Path, reference: Any, tmp_path: Path) -> None:
    path = shared / "goldens/wri_tree_formula_28.pb"
    result = run(ImportModelJob(str(tmp_path), (str(path),), name="trees"), QuietReport())
    assert result.texts["role"] == "treecover"
    model = open_model(result.files["model"], "treecover")
    assert model.spec.tiling.window_px == 28
    found = onnxruntime.InferenceSession(model.data).run(None, {"frames": tree_input(28)})[0]
    np.testing.assert_allclose(found[0, 0], reference["tree/out_28"], atol=1e-4)


@pytest.mark.parametrize("side", [28, 44])
def test_every_step_of_the_tree_cover_network(side: int, shared: Path, reference: Any) -> None:
    with (shared / "goldens/wri_tree_formula_28.pb").open("rb") as file:
        graph = open_frozen_graph(file, "trees")
        shapes = network.shapes()
        assert sorted(shapes) == sorted(reference["tree/names"])
        spec = spec_of("trees", side, {})
        model = onnx.load_from_string(to_onnx(graph.arrays(shapes), spec, side))
    steps = {"gru": "gru", "med": "conv_median.out", "concat": "conv_concat.out", "conv1": "conv1.out",
             "conv2": "conv2.out", "up2": "up2_out.out", "up3": "out.out"}  # fmt: skip
    for name in steps.values():
        model.graph.output.append(onnx.helper.make_empty_tensor_value_info(name))
    session = onnxruntime.InferenceSession(model.SerializeToString())
    outputs = session.run(["treecover", *steps.values()], {"frames": tree_input(side)})
    np.testing.assert_allclose(outputs[0][0, 0], reference[f"tree/out_{side}"], atol=1e-4)
    for (step, _), values in zip(steps.items(), outputs[1:]):
        np.testing.assert_allclose(
            values[0].mean(axis=(1, 2)), reference[f"tree/mean_{side}_{step}"], atol=1e-4, err_msg=step
        )


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (b"conv1_norm/gamma_conv1", b"conv1_norm/gamma_convX", "lacks the tensor conv1_norm/gamma_conv1"),
        # Its Conv2D takes another node, of the same length of name, that computes.
        (b"conv1_conv/conv1/ws_conv2d_2/WSConv2D/ReadVariableOp", b"", "is not constant"),
    ],
)
def test_other_tree_cover_graphs_are_refused(
    old: bytes, new: bytes, words: str, shared: Path, tmp_path: Path
) -> None:
    data = (shared / "goldens/wri_tree_formula_28.pb").read_bytes()
    if new:
        data = data.replace(old, new)
    else:  # the Identity between constant and convolution becomes another operator of eight letters
        place = data.index(b"\x12\x08Identity", data.index(b"\n" + bytes([len(old)]) + old))
        data = data[: place + 2] + b"Softplus" + data[place + 10 :]
    path = tmp_path / "other.pb"
    path.write_bytes(data)
    with pytest.raises(EngineError) as refused:
        run(ImportModelJob(str(tmp_path / "models"), (str(path),)), QuietReport())
    assert words in refused.value.problem


def degraded_errors(dsen2: Any, ten: np.ndarray, twenty: np.ndarray) -> np.ndarray:
    """RMSE of the sharpened and of the bilinear bands [2, 6], at half the resolution."""
    height, width = (size // 8 * 8 for size in twenty.shape[1:])
    truth, coarse = twenty[:, :height, :width], sharpening.means(twenty[:, :height, :width], 2)
    fine = sharpening.means(ten[:, : 2 * height, : 2 * width], 2)
    values = np.concatenate([fine, sharpening.nearest(coarse, 2)]).astype(np.float32)

    def network(fed: np.ndarray) -> np.ndarray:
        return dsen2.run(None, {"s2": np.ascontiguousarray(fed, np.float32)})[0][0]

    found = sharpening.sharpened(values, network, (True,) * 4)
    both = np.stack([found, finer(coarse, 2)])
    return np.sqrt(((both - truth) ** 2).mean(axis=(2, 3)))


@pytest.mark.parametrize("place", ["araucania_cl", "simiyu_tz"])
def test_sharpened_bands_are_nearer_to_the_truth_than_bilinear_ones(
    place: str, dsen2: Any, shared: Path
) -> None:
    with rasterio.open(shared / f"data/scenes/{place}/s2_l1c_13band_asis.tif") as raster:
        values = raster.read().astype(np.float32)[:, :216, :216]
    if place == "araucania_cl":
        values -= 1000
    names = (*(f"B{n:02d}" for n in range(1, 9)), "B8A", *(f"B{n:02d}" for n in range(9, 13)))
    bands = dict(zip(names, values))
    ten = np.stack([bands[band] for band in sharpening.FINE_BANDS])
    twenty = np.stack([bands[band][::2, ::2] for band in sharpening.COARSE_BANDS])
    sharp, bilinear = degraded_errors(dsen2, ten, twenty)
    assert (sharp < 0.85 * bilinear).all()
    assert (sharp[:4] < 0.7 * bilinear[:4]).all()
