"""Six kinds of models through the one tile pass: tiles against untiled, resumed, shared out, cancelled.

The models are tiny and made here; what they compute is computed again with numpy on the whole scene.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np
import onnx
import pytest
import rasterio
from onnx import TensorProto, helper

from popcorn_qgis.contract.errors import Cancelled, EngineError, ShareDone
from popcorn_qgis.contract.jobs import Compute, Imagery
from popcorn_qgis.contract.model_file import KEY
from popcorn_qgis.contract.model_spec import (
    InputSpec,
    ModelSpec,
    OutputSpec,
    Recurrence,
    StateSpec,
    Tiling,
    from_text,
    to_text,
)
from popcorn_qgis.engine.feedback import QuietReport, Report
from popcorn_qgis.engine.inference.estimator import Network, network_of
from popcorn_qgis.engine.inference.outputs import OutputPlan
from popcorn_qgis.engine.inference.recurrent import RecurrentNetwork
from popcorn_qgis.engine.inference.run import opened
from popcorn_qgis.engine.inference.runner import BlockRun, Runner
from popcorn_qgis.engine.inference.stack import Source, Stack, Step
from popcorn_qgis.engine.inference.tally import Tally
from popcorn_qgis.engine.inference.tile_pass import Product, TileMaps
from popcorn_qgis.engine.io.grid import Grid
from popcorn_qgis.engine.io.raster import open_raster, read_window
from popcorn_qgis.engine.io.units import DN, Conversion
from popcorn_qgis.engine.models.forest import Forest, forest_file, read_forest
from popcorn_qgis.engine.models.format import open_model
from popcorn_qgis.engine.tiling.tile import Tile
from tests.small_scene import write_tif

HEIGHT, WIDTH = 90, 107


# -- a stack of plain layers ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Plain:
    """A layer that is read as it is stored."""

    dataset: Any
    bands: tuple[int, ...]
    conversion: Conversion = field(default_factory=lambda: Conversion(DN))

    def read(self, window: Any = None) -> np.ndarray:
        return read_window(self.dataset, self.bands, window)


@dataclass
class World:
    """Layers by step, float32 [bands, H, W] with NaN in gaps, and where the tests write."""

    folder: Path
    steps: list[dict[str, np.ndarray]]

    def open(self, _: Imagery, report: Report, stack: ExitStack) -> Stack:
        steps, grid = [], None
        for number, layers in enumerate(self.steps):
            sources = {}
            for name, values in layers.items():
                path = self.folder / f"{name}_{number}.tif"
                if not path.exists():
                    write_tif(path, values.astype("f4"), nodata=math.nan)
                dataset = stack.enter_context(open_raster(str(path)))
                layer: Any = Plain(dataset, tuple(range(1, len(values) + 1)))
                sources[name] = Source(path.name, str(path), layer)
                grid = Grid.of(dataset)
            steps.append(Step(f"step {number}", sources))
        assert grid is not None
        return Stack(grid, Tile(0, 0, grid.height, grid.width), tuple(steps))


@dataclass(frozen=True)
class Job:
    """What a mapping job carries."""

    imagery: Imagery
    compute: Compute
    preview_folder: str = ""


@dataclass(frozen=True)
class Single:
    """A product of one network: its map of every step."""

    network: Network
    quantity: str = "builtup"

    @property
    def networks(self) -> Sequence[Network]:
        return (self.network,)

    ahead = networks

    def maps(self, steps: int) -> Mapping[str, int]:
        return {self.quantity: steps}

    @property
    def bands(self) -> Mapping[str, int]:
        return {self.quantity: self.network.bands} if self.network.bands > 1 else {}

    def identity(self) -> Mapping[str, object]:
        return {"quantity": self.quantity}

    def combine(self, run: BlockRun, maps: TileMaps, report: Report) -> None:
        values = run.map(self.network)
        values[:, ~run.block.valid] = np.nan
        maps.add(self.quantity, values if len(values) > 1 else values[0], run.block.step)

    def finish(self, maps: TileMaps, runner: Optional[Runner]) -> None:
        pass

    def tell(self, tally: Tally, report: Report) -> None:
        pass


@dataclass(frozen=True)
class Walk(Single):
    """A product of a recurrent model: a map of every window of steps."""

    network: Network = None  # type: ignore[assignment]
    quantity: str = "builtup"
    recurrent: RecurrentNetwork = None  # type: ignore[assignment]
    steps: int = 0

    @property
    def networks(self) -> Sequence[Network]:
        return self.recurrent.networks

    @property
    def ahead(self) -> Sequence[Network]:  # type: ignore[override]
        return ()

    @property
    def bands(self) -> Mapping[str, int]:
        return {}

    def maps(self, steps: int) -> Mapping[str, int]:
        return {self.quantity: len(self.recurrent.windows(self.steps))}

    def combine(self, run: BlockRun, maps: TileMaps, report: Report) -> None:
        assert run.runner is not None
        report.check_cancelled()
        self.recurrent.advance(run, run.runner, self.steps, maps)
        self._close(maps, run.runner, run.block.step + 1)

    def finish(self, maps: TileMaps, runner: Optional[Runner]) -> None:
        assert runner is not None
        self._close(maps, runner, self.steps)

    def _close(self, maps: TileMaps, runner: Runner, before_step: int) -> None:
        for number, values in self.recurrent.closed(maps, runner, self.steps, before_step):
            maps.add(self.quantity, values[0], number)


# -- models --------------------------------------------------------------------------------------------


def onnx_file(folder: Path, spec: ModelSpec, nodes: list[Any], weights: Mapping[str, np.ndarray]) -> str:
    """Write a model whose inputs and outputs are those of its spec."""
    shape = ["n", 0, "h", "w"]

    def value(name: str, bands: int) -> Any:
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, [shape[0], bands, *shape[2:]])

    inputs = [value(one.name, len(one.bands)) for one in spec.inputs]
    outputs = [value(one.name, one.bands) for one in spec.outputs]
    for state in spec.recurrence.states if spec.recurrence else ():
        inputs.append(value(state.name, state.bands))
        outputs.append(value(state.next, state.bands))
    tensors = [onnx.numpy_helper.from_array(array, name) for name, array in weights.items()]
    graph = helper.make_graph(nodes, "tiny", inputs, outputs, tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    entry = model.metadata_props.add()
    entry.key, entry.value = KEY, to_text(spec)
    path = folder / "model.onnx"
    path.write_bytes(model.SerializeToString())
    return str(path)


def spec_of(inputs: Sequence[InputSpec], output: OutputSpec, tiling: Tiling, **more: Any) -> ModelSpec:
    return ModelSpec("test", "Tiny", tuple(inputs), (output,), tiling, **more)


def s2_input(**more: Any) -> InputSpec:
    return InputSpec("s2", ("B02", "B03", "B04", "B08"), "DN", **more)


OUT = OutputSpec("y", "builtup")


@dataclass
class Kind:
    """A model file, the layers it is run on, and what the whole scene must give."""

    path: str
    steps: list[dict[str, np.ndarray]]
    expected: np.ndarray
    product: Callable[[Any], Any] = lambda model: Single(network_of(model, "Tiny"))
    what: str = "mean"
    bands: int = 1


def noise(bands: int, seed: int) -> np.ndarray:
    """Return what may stand for any layer: a reflectance below 0 would be read as 0."""
    return np.abs(np.random.default_rng(seed).normal(2, 1, (bands, HEIGHT, WIDTH))).astype(np.float32)


def whole_windows(folder: Path) -> Kind:
    """It sees windows of 64 px whole: each pixel plus the mean of its window; overlapping, blended."""
    spec = spec_of([s2_input()], OUT, Tiling(window_px=64, overlap_px=20, blend="linear"))
    nodes = [
        helper.make_node("ReduceMean", ["s2"], ["band"], axes=[1], keepdims=1),
        helper.make_node("GlobalAveragePool", ["band"], ["mean"]),
        helper.make_node("Mul", ["mean", "three"], ["weighed"]),
        helper.make_node("Add", ["band", "weighed"], ["y"]),
    ]
    path = onnx_file(folder, spec, nodes, {"three": np.array([3], np.float32)})
    s2 = noise(4, 1)
    band = s2.mean(axis=0)
    ramp = np.minimum(np.arange(1, 65), np.arange(64, 0, -1)) / 32
    weight = np.outer(ramp, ramp)
    total, count = np.zeros((HEIGHT, WIDTH)), np.zeros((HEIGHT, WIDTH))
    for row in (0, HEIGHT - 64):  # 44 would reach beyond the end: moved back
        for column in (0, WIDTH - 64):
            part = (slice(row, row + 64), slice(column, column + 64))
            total[part] += weight * (band[part] + 3 * band[part].mean())
            count[part] += weight
    return Kind(path, [{"s2": s2}], total / count)


def four_inputs(folder: Path) -> Kind:
    """Four layers: one has gaps, is missing in the second step altogether, and has a stand-in of −100."""
    layers = [
        s2_input(fill=(1.0, 1.0, 1.0, 1.0)),
        InputSpec("s1_asc", ("VV", "VH"), "dB", fill=(0.0, 0.0)),
        InputSpec("s1_desc", ("VV", "VH"), "dB", missing=(-100.0, -50.0)),
        InputSpec("terrain", ("slope",), "degrees", fill=(0.0,)),
    ]
    spec = spec_of(layers, OUT, Tiling())
    names = [layer.name for layer in layers]
    nodes = [
        *(helper.make_node("ReduceMean", [n], [f"m_{n}"], axes=[1], keepdims=1) for n in names),
        helper.make_node("Sum", [f"m_{n}" for n in names], ["y"]),
    ]
    path = onnx_file(folder, spec, nodes, {})
    fixed = {"s2": noise(4, 1), "s1_asc": noise(2, 2), "terrain": noise(1, 3)}
    fixed["terrain"][:, 5:9, 70:90] = np.nan  # it must be there: no result
    holed = noise(2, 4)
    holed[:, 30:60, 20:50] = np.nan
    known = fixed["s2"].mean(axis=0) + fixed["s1_asc"].mean(axis=0) + fixed["terrain"].mean(axis=0)
    seen = np.where(np.isnan(holed[0]), -75, holed.mean(axis=0))
    expected = known + (seen - 75) / 2
    return Kind(path, [{**fixed, "s1_desc": holed}, fixed], expected)


def walks_over_steps(folder: Path) -> Kind:
    """30 steps; windows of 12 steps, one every 5, so that three are open at once; a 3 × 3 neighbourhood."""
    recurrence = Recurrence((StateSpec("h", "h_next", 1),), window_steps=12, stride_steps=5)
    spec = spec_of([InputSpec("s1", ("VV",), "dB", fill=(0.0,))], OUT, Tiling(1), recurrence=recurrence)
    kernel = np.full((1, 1, 3, 3), 1 / 9, np.float32)
    nodes = [
        helper.make_node("Conv", ["s1", "kernel"], ["x"], pads=[1, 1, 1, 1]),
        helper.make_node("Mul", ["h", "half"], ["kept"]),
        helper.make_node("Add", ["kept", "x"], ["h_next"]),
        helper.make_node("Tanh", ["h"], ["y"]),
    ]
    path = onnx_file(folder, spec, nodes, {"kernel": kernel, "half": np.array([0.5], np.float32)})
    steps = [{"s1": noise(1, 100 + number) - 2} for number in range(30)]
    steps[7]["s1"][:] = np.nan  # seen nowhere: the states stay
    smooth = []
    for layers in steps:
        padded = np.pad(layers["s1"][0], 1)
        smooth.append(sum(padded[r : r + HEIGHT, c : c + WIDTH] for r in range(3) for c in range(3)) / 9)
    maps = []
    for first in (0, 5, 10, 15):
        state = np.zeros((HEIGHT, WIDTH))
        for number in range(first, first + 12):
            state = state if number == 7 else 0.5 * state + smooth[number]
        maps.append(np.tanh(state))

    def product(model: Any) -> Walk:
        return Walk(recurrent=RecurrentNetwork.of(model, "Tiny"), steps=30)

    return Kind(path, steps, np.stack(maps), product, "singles", 4)


def three_classes(folder: Path) -> Kind:
    """Three classes: the most likely one of two steps, as numbers."""
    spec = spec_of(
        [s2_input(fill=(0.0,) * 4)],
        OutputSpec("y", "builtup", 3, ("water", "field", "town"), "softmax"),
        Tiling(),
    )
    weights = np.random.default_rng(8).normal(0, 1, (3, 4, 1, 1)).astype(np.float32)
    path = onnx_file(folder, spec, [helper.make_node("Conv", ["s2", "w"], ["y"])], {"w": weights})
    steps = [{"s2": noise(4, 1)}, {"s2": noise(4, 2)}]
    steps[1]["s2"][:, :10] = np.nan
    shares = []
    for layers in steps:
        scores = np.exp(np.einsum("cb,bhw->chw", weights[:, :, 0, 0], layers["s2"]))
        shares.append(scores / scores.sum(axis=0))
    return Kind(path, steps, np.argmax(np.nanmean(shares, axis=0), axis=0), what="class")


def coarse_pixels(folder: Path) -> Kind:
    """A model of 20 m over a grid of 10 m, one of its inputs of 40 m, with a halo of two of its pixels."""
    spec = spec_of(
        [s2_input(pixel_size_m=20.0, fill=(0.0,) * 4), InputSpec("rain", ("mm",), "mm", 40.0, fill=(0.0,))],
        OutputSpec("y", "builtup", pixel_size_m=20.0),
        Tiling(halo_px=2, stride_px=2),
    )
    kernel = np.full((1, 4, 3, 3), 1 / 36, np.float32)
    nodes = [
        helper.make_node("Conv", ["s2", "kernel"], ["smooth"], pads=[1, 1, 1, 1]),
        helper.make_node("Resize", ["rain", "", "scales"], ["fine"], mode="nearest"),
        helper.make_node("Add", ["smooth", "fine"], ["y"]),
    ]
    scales = np.array([1, 1, 2, 2], np.float32)
    path = onnx_file(folder, spec, nodes, {"kernel": kernel, "scales": scales})
    s2, rain = noise(4, 1), noise(1, 2)
    high, wide = -HEIGHT % 4, -WIDTH % 4
    full = [np.pad(values, ((0, 0), (0, high), (0, wide)), mode="reflect") for values in (s2, rain)]

    def means(values: np.ndarray, factor: int) -> np.ndarray:
        _, height, width = values.shape
        return values.reshape(len(values), height // factor, factor, width // factor, factor).mean((2, 4))

    coarse = np.pad(means(full[0], 2).mean(axis=0), 1)
    rows, columns = coarse.shape[0] - 2, coarse.shape[1] - 2
    smooth = sum(coarse[r : r + rows, c : c + columns] for r in range(3) for c in range(3)) / 9
    at_20_m = smooth + means(full[1], 4)[0].repeat(2, axis=0).repeat(2, axis=1)
    expected = at_20_m.repeat(2, axis=0).repeat(2, axis=1)[:HEIGHT, :WIDTH]
    return Kind(path, [{"s2": s2, "rain": rain}], expected)


def a_forest() -> Forest:
    """Two trees by hand over four features."""
    return Forest(
        np.array([0, 5], np.int32),
        np.array([3, -1, 0, -1, -1, 1, -1, -1], np.int32),
        np.array([2.0, 0, 1.5, 0, 0, 2.2, 0, 0], np.float32),
        np.array([1, 0, 3, 0, 0, 6, 0, 0], np.int32),
        np.array([2, 0, 4, 0, 0, 7, 0, 0], np.int32),
        np.array([[0], [1], [0], [5], [9], [0], [-2], [4]], np.float32),
    )


def grown_forest(folder: Path) -> Kind:
    """Plain arrays instead of a graph."""
    spec = spec_of([s2_input(fill=(0.0,) * 4)], OUT, Tiling(), backend="forest")
    path = folder / "forest.npz"
    path.write_bytes(forest_file(a_forest(), spec))
    s2 = noise(4, 1)
    one = np.where(s2[3] <= 2.0, 1, np.where(s2[0] <= 1.5, 5, 9))
    other = np.where(s2[1] <= np.float32(2.2), -2, 4)
    return Kind(str(path), [{"s2": s2}], (one + other) / 2)


KINDS = (whole_windows, four_inputs, walks_over_steps, three_classes, coarse_pixels, grown_forest)


# -- the tests -----------------------------------------------------------------------------------------


@pytest.fixture(params=KINDS, ids=lambda kind: kind.__name__)
def kind(request: pytest.FixtureRequest, tmp_path: Path) -> Kind:
    return request.param(tmp_path)


def mapped(
    kind: Kind,
    folder: Path,
    tile_px: int,
    report: Optional[QuietReport] = None,
    share: Optional[tuple[int, int]] = None,
    cache: bool = False,
) -> tuple[np.ndarray, Tally]:
    """Run the kind's product; return the raster's values and what was counted."""
    product: Product = kind.product(open_model(kind.path))
    compute = Compute("cpu", tile_px, cache_folder=str(folder / "cache") if cache else "", share=share)
    descriptions = tuple(f"band {number}" for number in range(kind.bands))
    names = product.networks[0].spec.output.classes if kind.what == "class" else ()
    out = str(folder / "out.tif")
    plan = OutputPlan("output", out, "builtup", kind.what, "Map", descriptions, classes=names)
    world, report = World(folder, kind.steps), report or QuietReport()
    with opened(Job(Imagery(), compute), product.networks, lambda _: [plan], 1, report, world.open) as run:
        tally, _ = run.write(product, [], [])
    with rasterio.open(folder / "out.tif") as raster:
        return raster.read(), tally


def compare(found: np.ndarray, kind: Kind) -> None:
    expected = kind.expected if kind.expected.ndim == 3 else kind.expected[None]
    if kind.what == "class":
        assert (found == expected).all()
        return
    assert (np.isnan(found) == np.isnan(expected)).all()
    np.testing.assert_allclose(found, expected, atol=2e-5)


@pytest.mark.parametrize("tile_px", [1000, 32, 41])
def test_any_tiles_give_what_numpy_gives_on_the_whole(kind: Kind, tmp_path: Path, tile_px: int) -> None:
    compare(mapped(kind, tmp_path, tile_px)[0], kind)


def test_tiles_agree_to_the_last_bit(kind: Kind, tmp_path: Path) -> None:
    whole = mapped(kind, tmp_path, 1000)[0]
    np.testing.assert_allclose(mapped(kind, tmp_path, 24)[0], whole, atol=3e-7, rtol=3e-7)


class StopAfter(QuietReport):
    """Cancels after so many progress reports of the mapping."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count

    def progress(self, fraction: float, text: str = "") -> None:
        if text.startswith("Mapping"):
            self.count -= 1
            if self.count <= 0:
                self.cancelled.set()
        super().progress(fraction, text)


def test_cancelled_it_leaves_nothing_and_goes_on_where_it_stopped(kind: Kind, tmp_path: Path) -> None:
    steps = len(kind.steps)
    with pytest.raises(Cancelled):
        mapped(kind, tmp_path, 32, StopAfter(6 * steps + 1), cache=True)
    assert not (tmp_path / "out.tif").exists()
    assert not [path for path in tmp_path.iterdir() if ".partial" in path.name]
    found, tally = mapped(kind, tmp_path, 32, cache=True)
    assert tally.resumed >= 3 * steps
    compare(found, kind)


def test_machines_that_share_the_tiles_give_the_same_map(kind: Kind, tmp_path: Path) -> None:
    for number in range(3):
        with pytest.raises(ShareDone):
            mapped(kind, tmp_path, 32, share=(number, 3), cache=True)
    found, tally = mapped(kind, tmp_path, 32, cache=True)
    assert tally.computed == 0 and tally.resumed == 12 * len(kind.steps)
    compare(found, kind)


def test_overviews_of_classes_are_classes(tmp_path: Path) -> None:
    """The most frequent of the four; a mean of water and town would be a field."""
    (tmp_path / "a").mkdir()
    kind = three_classes(tmp_path / "a")
    big = [np.tile(layers["s2"], (1, 4, 4)) for layers in kind.steps]
    kind.steps[:] = [{"s2": values} for values in big]
    found = mapped(kind, tmp_path, 512)[0][0]
    with rasterio.open(tmp_path / "out.tif") as raster:
        assert raster.dtypes == ("uint8",) and raster.nodata == 255
        assert raster.tags()["CLASSES"] == "water; field; town"
        half = raster.read(1, out_shape=(raster.height // 2, raster.width // 2))
    cells = found.reshape(found.shape[0] // 2, 2, found.shape[1] // 2, 2).transpose(0, 2, 1, 3)
    counts = np.stack([(cells == number).sum(axis=(2, 3)) for number in range(3)])
    sure = np.sort(counts, axis=0)[-1] > np.sort(counts, axis=0)[-2]
    assert sure.mean() > 0.5
    assert (half[sure] == counts.argmax(axis=0)[sure]).all()


def test_the_halo_of_the_file_is_the_halo_that_is_read(tmp_path: Path) -> None:
    """A network that looks 30 px away: with 24 px read in its place, tiles would differ at their edges."""
    spec = spec_of([s2_input(fill=(0.0,) * 4)], OUT, Tiling(halo_px=30))
    kernel = np.zeros((1, 4, 61, 61), np.float32)
    kernel[0, 0, 0, 0] = kernel[0, 1, 60, 60] = 1.0
    node = helper.make_node("Conv", ["s2", "kernel"], ["y"], pads=[30] * 4)
    s2 = noise(4, 1)
    padded = np.pad(s2, ((0, 0), (30, 30), (30, 30)))
    expected = padded[0, :HEIGHT, :WIDTH] + padded[1, 60 : 60 + HEIGHT, 60 : 60 + WIDTH]
    kind = Kind(onnx_file(tmp_path, spec, [node], {"kernel": kernel}), [{"s2": s2}], expected)
    for tile_px in (1000, 32):
        compare(mapped(kind, tmp_path, tile_px)[0], kind)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"tiling": {"halo_px": 3, "stride_px": 1}}, "pixel_size_m"),  # its coarse input has no whole pixels
        ({"tiling": {"window_px": 64, "overlap_px": 64}}, "overlap_px"),
        ({"tiling": {"padding": "mirror"}}, "padding"),
        ({"backend": "pickle"}, "backend"),
        ({"inputs": []}, "inputs"),
        ({"outputs": [{"name": "y", "quantity": "builtup", "bands": 2, "classes": ["a"]}]}, "classes"),
    ],
)
def test_a_spec_that_cannot_be_obeyed_is_refused(change: dict[str, Any], said: str) -> None:
    import json

    spec = spec_of([s2_input(), InputSpec("rain", ("mm",), "mm", 40.0)], OUT, Tiling(4, 4))
    assert from_text(to_text(spec), "file") == spec
    text = json.dumps({**json.loads(to_text(spec)), **change})
    with pytest.raises(EngineError, match=f"wrong {said}"):
        from_text(text, "file")


def test_damaged_forests_end_in_a_sentence_or_are_the_right_one() -> None:
    """Mutated bytes: zip members have checksums, and nodes must lead on within the arrays."""
    spec = spec_of([s2_input()], OUT, Tiling(), backend="forest")
    data, rng = forest_file(a_forest(), spec), np.random.default_rng(3)
    right = 0
    for _ in range(300):
        mutated = bytearray(data)
        for _ in range(rng.integers(1, 4)):
            mutated[rng.integers(len(mutated))] = rng.integers(256)
        try:
            found = read_forest(bytes(mutated), "forest.npz")
        except EngineError:
            continue
        right += 1
        assert (found.predict(noise(4, 1)[:, 0]) == a_forest().predict(noise(4, 1)[:, 0])).all()
    assert right < 250
