"""What reduced precision would gain and cost: int8 in ONNX Runtime, bfloat16 in OpenVINO, against ours.

    pip install openvino; python -m benchmarks.precision --shared ../shared

Built-up and population of the published extractor and the reference members. Time is that of the cores
for a tile, halo included, in turns; errors are on the real scenes, as the sums over hectares and scenes
that people read off a map. Nothing of the product uses this; benchmarks/README.md has what it said.
"""

from __future__ import annotations

import argparse
import logging
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional, Protocol

import numpy as np
import rasterio

from popcorn_qgis.contract.jobs import ImportModelJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.inference.estimator import Network
from popcorn_qgis.engine.inference.onnx_session import PairedSession
from popcorn_qgis.engine.models.families.popcorn.paired import PairedNetwork, paired
from popcorn_qgis.engine.models.format import open_model, subgraph
from popcorn_qgis.engine.models.import_model import run as import_model

HALO_PX, PAD_PX, HECTARE_PX, REPEATS = 24, 14, 10, 9
#: Scenes with houses (the last two with none), and what is to be taken off Sentinel-2.
SCENES = {"hesbaye_be": 0, "wervik_be": 0, "araucania_cl": 1000, "wexford_ie": 0, "simiyu_tz": 0,
          "karelia_lake_fi": 0, "superagui_br": 0}  # fmt: skip
CALIBRATION = ("hesbaye_be", "wervik_be", "simiyu_tz", "wexford_ie")

Feeds = dict[str, np.ndarray]


class Form(Protocol):
    """A network in some precision."""

    def run(self, feeds: Feeds, crop: tuple[slice, slice]) -> np.ndarray:
        """Return the map of the window's part ``crop``, float32 [height, width]."""


class OpenVino:
    """The graph of the file in OpenVINO, whole, in bfloat16; on one thread, as ours on two cores."""

    def __init__(self, network: Network) -> None:
        import openvino

        self._core, self._network = openvino.Core(), network
        if "BF16" not in self._core.get_property("CPU", "OPTIMIZATION_CAPABILITIES"):
            raise SystemExit("This processor has no bfloat16 instructions.")
        self._requests: dict[tuple[int, ...], Any] = {}

    def run(self, feeds: Feeds, crop: tuple[slice, slice]) -> np.ndarray:
        shape = feeds["s1"].shape[2:]
        if shape not in self._requests:
            model = self._core.read_model(model=self._network.data)
            model.reshape({name: list(values.shape) for name, values in feeds.items()})
            setting = {"INFERENCE_PRECISION_HINT": "bf16", "NUM_STREAMS": 1, "INFERENCE_NUM_THREADS": 1}
            self._requests[shape] = self._core.compile_model(model, "CPU", setting).create_infer_request()
        found = self._requests[shape].infer(feeds, share_inputs=True, share_outputs=True)[0]
        return np.ascontiguousarray(found[0, 0][crop])


def int8(network: Network, pair: PairedNetwork, scenes: dict[str, Feeds], features: bool) -> Form:
    """Return the network with an int8 head, and with ``features`` int8 convolutions throughout.

    By ONNX Runtime's own static quantisation, per channel; the first convolution stays, for raw imagery.
    """
    from onnxruntime import InferenceSession
    from onnxruntime.quantization import CalibrationDataReader, QuantType, quantize_static
    from onnxruntime.quantization.shape_inference import quant_pre_process

    class Reader(CalibrationDataReader):  # type: ignore[misc]
        def __init__(self, feeds: list[Feeds]) -> None:
            self._feeds: Iterator[Feeds] = iter(feeds)

        def get_next(self) -> Optional[Feeds]:
            return next(self._feeds, None)

    def quantised(graph: bytes, feeds: list[Feeds]) -> bytes:
        with tempfile.TemporaryDirectory() as folder:
            given, ready, made = (Path(folder, f"{n}.onnx") for n in ("given", "ready", "made"))
            given.write_bytes(graph)
            quant_pre_process(given, ready, skip_symbolic_shape=True)
            kinds = ["Conv", "Add", "Relu", "MaxPool"]
            quantize_static(ready, made, Reader(feeds), per_channel=True, nodes_to_exclude=["inc.1"],
                            activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8,
                            op_types_to_quantize=kinds)  # fmt: skip
            return made.read_bytes()

    imagery = [scenes[name] for name in CALIBRATION]
    session = InferenceSession(pair.features, providers=["CPUExecutionProvider"])
    seen = [{"features": session.run(None, feeds)[0][:, :, :64, :64]} for feeds in imagery]
    head = quantised(pair.head, seen)
    return PairedSession(
        network, PairedNetwork(quantised(pair.features, imagery) if features else pair.features, head)
    )


def read(folder: Path, offset: int) -> Feeds:
    """Return a scene as the networks' inputs, reflect-padded, its sides multiples of 4."""
    feeds = {}
    for name, bands in (("s1", 2), ("s2", 4)):
        with rasterio.open(folder / f"{name}.tif") as dataset:
            values = dataset.read(list(range(1, bands + 1))).astype(np.float32)
        values = np.nan_to_num(np.clip(values - offset, 0, None) if name == "s2" else values, nan=-20)
        padded = np.pad(values, ((0, 0), (PAD_PX, PAD_PX), (PAD_PX, PAD_PX)), mode="reflect")
        height, width = (side // 4 * 4 for side in padded.shape[1:])
        feeds[name] = np.ascontiguousarray(padded[None, :, :height, :width])
    return feeds


def hectares(values: np.ndarray) -> np.ndarray:
    """Return the sums over whole hectares, float64."""
    height, width = (side // HECTARE_PX for side in values.shape)
    cut = values[: height * HECTARE_PX, : width * HECTARE_PX].astype(np.float64)
    return np.asarray(cut.reshape(height, HECTARE_PX, width, HECTARE_PX).sum(axis=(1, 3)))


def tell_errors(forms: dict[str, dict[str, Form]], scenes: dict[str, Feeds]) -> None:
    """Print, for each precision and scene, the errors of built-up and of population."""
    crop = (slice(PAD_PX, -PAD_PX), slice(PAD_PX, -PAD_PX))
    for scene, feeds in scenes.items():
        maps = {
            form: {name: one.run(feeds, crop)[0][0] for name, one in of.items()} for form, of in forms.items()
        }
        for of in maps.values():
            of["population"] = of["builtup"] * (of.pop("member 0") + of.pop("member 1")) / 2
        for form in list(forms)[1:]:
            for quantity, exact in maps["exact"].items():
                found, true = maps[form][quantity], hectares(exact)
                off = np.abs(hectares(found) - true)
                sums = hectares(found).sum() / true.sum()
                print(f"{form} | {scene} | {quantity} | pixel at most {np.abs(found - exact).max():.3f} | "
                      f"hectare at most {off.max():.2f} of {true.max():.1f}, in the mean "
                      f"{off.mean() / true.mean():.1%} | sum {sums - 1:+.1%}", flush=True)  # fmt: skip


def tell_speed(forms: dict[str, dict[str, Form]], feeds: Feeds, tile_px: int) -> None:
    """Print the time of the cores for a million pixels of tiles, and its ratio to exact, in turns."""
    side = tile_px + 2 * HALO_PX
    around = ((0, 0), (0, side), (0, side))
    window = {
        name: np.ascontiguousarray(np.pad(values[0], around, mode="wrap")[None, :, :side, :side])
        for name, values in feeds.items()
    }
    crop = (slice(HALO_PX, -HALO_PX), slice(HALO_PX, -HALO_PX))
    for name in ("builtup", "member 0"):
        seconds: dict[str, list[float]] = {form: [] for form in forms}
        for repeat in range(REPEATS + 1):
            for form, of in forms.items():
                started = time.process_time()
                of[name].run(window, crop)
                if repeat:
                    seconds[form].append((time.process_time() - started) / tile_px**2 * 1e6)
        for form, spent in seconds.items():
            ratios = [exact / one for exact, one in zip(seconds["exact"], spent)]
            spread = f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"
            speed = f"{statistics.median(spent):.3f} s/Mpx | {spread}"
            print(f"{form} | {name}, tiles of {tile_px} px | {speed}", flush=True)


def main() -> None:
    """Print errors and speed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, required=True, help="the folder that holds data/ and goldens/")
    shared = parser.parse_args().shared.resolve()
    logging.disable(logging.WARNING)
    scenes = {name: read(shared / "data/scenes" / name, offset) for name, offset in SCENES.items()}
    extractor = next((shared / "data/checkpoints").glob("fusionda*.pt"))
    files = {
        "builtup": extractor,
        **{f"member {n}": shared / f"goldens/popcorn_member_{n}.pth" for n in (0, 1)},
    }
    forms: dict[str, dict[str, Form]] = {form: {} for form in ("exact", "bf16", "int8 head", "int8")}
    with tempfile.TemporaryDirectory() as folder:
        for name, path in files.items():
            made = import_model(ImportModelJob(folder, (str(path),), name=name), QuietReport()).files["model"]
            model = open_model(made)
            output, pair = model.spec.output.name, paired(model.data, model.spec)
            assert pair is not None
            data = subgraph(model.data, [output])
            network = Network(name, data, model.spec, model.sha256, ("s1", "s2"), (output,), pair)
            forms["exact"][name] = PairedSession(network, pair)
            forms["bf16"][name] = OpenVino(network)
            forms["int8 head"][name] = int8(network, pair, scenes, features=False)
            forms["int8"][name] = int8(network, pair, scenes, features=True)
    tell_errors(forms, scenes)
    for tile_px in (512, 256):
        tell_speed(forms, scenes["araucania_cl"], tile_px)


if __name__ == "__main__":
    main()
