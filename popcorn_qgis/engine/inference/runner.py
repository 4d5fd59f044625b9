"""Networks loaded and running on the device that was chosen, two at a time where it has the cores."""

from __future__ import annotations

import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from threading import Event, Lock
from typing import Any, Deque, Dict, Generator, Iterable, Optional, Sequence, Tuple

import numpy as np

from ...contract.errors import Cancelled, EngineError
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.grid import Grid
from ..tiling.tile import Tile, every_band
from .block import Block
from .device import TOLERANCE, Device, choose_device, cpu_device, first_line, runs_at_once
from .estimator import Network, Session
from .forest_session import ForestSession
from .onnx_session import PairedSession, PlainSession
from .sliding import Sliding, sliding_windows, weights
from .windows import TileWindow

#: A tile this small that still does not fit leaves the device no chance.
_SMALLEST_TILE_PX = 128

_ASK_S = 0.1
#: What sliding windows that reach into tiles to come may take: two rows of them, in a scene of 100 km.
_WINDOWS_BYTES = 64 << 20

_REPORT_IT = sentence("Choose another model, or run “Engine information” and report what it says.")
_OUT_OF_MEMORY = ("out of memory", "failed to allocate", "bad allocation", "alloc_failed", "bad_alloc")


class Runner:
    """Runs networks on tiles; falls back from the GPU to smaller tiles and then to the CPU."""

    def __init__(self, networks: Sequence[Network], requested: str, grid: Grid, report: Report) -> None:
        """``grid`` is the scene's; ``requested`` one of jobs.DEVICES."""
        self.grid, self._report = grid, report
        graphs = [network.data for network in networks if network.spec.backend == "onnx"]
        self.device = choose_device(requested, graphs[0], report) if graphs else cpu_device("forests")
        self._sessions = {network.key: _session(network, self.device) for network in networks}
        self._unchecked = {network.key for network in networks} if self.device.kind == "gpu" else set()
        self._most_pixels = 1 << 62
        #: Seconds that networks were at work, summed over those that ran at the same time.
        self.computing_s = 0.0
        self._clock = Lock()
        self._stopped = Event()
        self._windows: Dict[Tuple[Any, ...], np.ndarray] = {}
        self._threads = ThreadPoolExecutor(runs_at_once(self.device.kind), thread_name_prefix="compute")

    def start(
        self, network: Network, block: Block, parts: Optional[Sequence[Tile]] = None
    ) -> Future[np.ndarray]:
        """Run ``network`` in a thread of the runner's own; the future gives its map of the block's tile.

        With ``parts``, only those of the tile are computed and the rest is NaN.
        """
        return self._threads.submit(self._run_parts, network, block, parts)

    def _run_parts(self, network: Network, block: Block, parts: Optional[Sequence[Tile]]) -> np.ndarray:
        started = time.perf_counter()
        if parts is None or list(parts) == [block.tile]:
            whole = self.run(network, block)
        else:
            shape = (network.bands, block.tile.height, block.tile.width)
            whole = np.full(shape, np.nan, dtype=np.float32)
            for part in parts:
                whole[every_band(part.within(block.tile))] = self.run(network, block.part(part))
        with self._clock:
            self.computing_s += time.perf_counter() - started
        return whole

    def stop(self) -> None:
        """Let what is at work on several windows end after the one that it is at."""
        self._stopped.set()

    def run(self, network: Network, block: Block) -> np.ndarray:
        """Return the network's output for the block's tile, float32 [bands, height, width], in its unit."""
        if block.tile.pixels > self._most_pixels:
            return self._quarters(network, block)
        try:
            return self._map(network, block)
        except (EngineError, Cancelled):
            raise
        except Exception as problem:  # the runtime's exceptions share no base class
            if self.device.kind == "gpu" and not _is_out_of_memory(problem):
                self._fall_back(sentence("the GPU failed: {reason}", reason=first_line(problem)))
                return self.run(network, block)
            return self._smaller(network, block, problem)

    def evaluate(
        self, network: Network, feeds: Dict[str, np.ndarray], crop: Tuple[slice, slice]
    ) -> Tuple[np.ndarray, ...]:
        """Return each output for the part ``crop`` of what is fed, float32 [bands, height, width]."""
        results = self._sessions[network.key].run(feeds, crop)
        if network.key in self._unchecked:
            self._compare(network, feeds, crop, results)
        return results

    def _map(self, network: Network, block: Block) -> np.ndarray:
        tiling, factor, shape = network.spec.tiling, network.factor(self.grid), self.grid.shape
        if not tiling.window_px:
            window = TileWindow.of(block.tile, tiling, shape, factor)
            values = self._window(network, block, window, window.crop)
            return activated(values, network.spec.output.activation)
        size = (block.tile.height, block.tile.width)
        total, count = np.zeros((network.bands, *size)), np.zeros(size)
        weight = weights(tiling, factor)
        for one in sliding_windows(block.tile, tiling, shape, factor):
            if self._stopped.is_set():
                raise Cancelled
            values = self._sliding(network, block, one)
            total[every_band(one.place)] += values * weight[one.part]
            count[one.place] += weight[one.part]
        return activated(total / count, network.spec.output.activation)

    def _sliding(self, network: Network, block: Block, one: Sliding) -> np.ndarray:
        """Return the part of a sliding window that lies in the block's tile.

        A window that reaches into other tiles is kept for them: it is the same there.
        """
        rows, columns = one.window.rows, one.window.columns
        if tuple(part.stop - part.start for part in one.part) == (len(rows), len(columns)):
            return self._window(network, block, one.window, one.part)
        key = (network.key, block.step, int(rows[0]), int(columns[0]))
        with self._clock:
            whole = self._windows.get(key)
        if whole is None:
            whole = self._window(network, block, one.window, (slice(None), slice(None)))
            with self._clock:
                self._windows[key] = whole
                while sum(kept.nbytes for kept in self._windows.values()) > _WINDOWS_BYTES:
                    self._windows.pop(next(iter(self._windows)))  # the oldest
        return whole[every_band(one.part)]

    def _window(
        self, network: Network, block: Block, window: TileWindow, crop: Tuple[slice, slice]
    ) -> np.ndarray:
        factor, spec = network.factor(self.grid), network.spec
        sizes = {layer.name: factor * spec.ratio(layer) for layer in network.layers}
        feeds = {layer.name: block.feed(layer, window, sizes[layer.name]) for layer in network.layers}
        coarse = factor * spec.ratio(spec.output)
        if coarse == 1:
            return self.evaluate(network, feeds, crop)[0]
        values = self.evaluate(network, feeds, (slice(None), slice(None)))[0]
        return values.repeat(coarse, axis=1).repeat(coarse, axis=2)[every_band(crop)]

    def _smaller(self, network: Network, block: Block, problem: Exception) -> np.ndarray:
        if not _is_out_of_memory(problem):
            raise EngineError(
                "inference",
                sentence(
                    "The model “{model}” could not be run: {reason}.",
                    model=network.name,
                    reason=first_line(problem),
                ),
                _REPORT_IT,
            ) from problem
        if max(block.tile.height, block.tile.width) > _SMALLEST_TILE_PX:
            self._most_pixels = block.tile.pixels // 2
            self._report.log(
                sentence(
                    "The memory of the {device} is too small for tiles of {width} × {height} px: "
                    "smaller ones are used.",
                    device=self.device.kind.upper(),
                    width=block.tile.width,
                    height=block.tile.height,
                )
            )
            return self._quarters(network, block)
        if self.device.kind == "gpu":
            self._fall_back(sentence("the GPU's memory is too small"))
            return self.run(network, block)
        raise EngineError(
            "memory",
            "The engine ran out of memory.",
            "Close other programs, or lower the memory that the job may use.",
        ) from problem

    def _quarters(self, network: Network, block: Block) -> np.ndarray:
        whole = np.empty((network.bands, block.tile.height, block.tile.width), dtype=np.float32)
        for tile in block.tile.quarters():
            whole[every_band(tile.within(block.tile))] = self.run(network, block.part(tile))
        return whole

    def _compare(
        self,
        network: Network,
        feeds: Dict[str, np.ndarray],
        crop: Tuple[slice, slice],
        results: Tuple[np.ndarray, ...],
    ) -> None:
        """Compare the first real tile with the CPU; raises ArithmeticError when the GPU is wrong."""
        self._unchecked.discard(network.key)
        expected = _session(network, cpu_device("check")).run(feeds, crop)
        pairs = zip(results, expected)
        worst = max(float(np.max(np.abs(one - cpu) / (1 + np.abs(cpu)))) for one, cpu in pairs)
        if not worst <= TOLERANCE:
            raise ArithmeticError(
                sentence("its result differs from the CPU's by {difference:.2g}", difference=worst)
            )
        self._report.log(
            sentence(
                "GPU check: {model} differs from the CPU by at most {difference:.1e}.",
                model=network.name,
                difference=worst,
            )
        )

    def _fall_back(self, reason: str) -> None:
        self.device = cpu_device(reason)
        self._report.warning(sentence("The CPU computes from here on: {reason}.", reason=reason))
        networks = [session.network for session in self._sessions.values()]
        self._sessions = {network.key: _session(network, self.device) for network in networks}
        self._unchecked = set()
        self._most_pixels = 1 << 62


def _session(network: Network, device: Device) -> Session:
    try:
        if network.spec.backend == "forest":
            return ForestSession(network)
        if device.kind == "cpu" and network.paired is not None:
            return PairedSession(network, network.paired)
        return PlainSession(network, device)
    except Exception as problem:  # the runtime's exceptions share no base class
        raise EngineError(
            "inference",
            sentence(
                "The model “{model}” could not be loaded: {reason}.",
                model=network.name,
                reason=first_line(problem),
            ),
            _REPORT_IT,
        ) from problem


def activated(values: np.ndarray, activation: str) -> np.ndarray:
    """Return ``values`` [bands, height, width] as probabilities where the model says so, float32."""
    if activation == "sigmoid":
        values = 1 / (1 + np.exp(-values))
    elif activation == "softmax":
        shares = np.exp(values - values.max(axis=0))
        values = shares / shares.sum(axis=0)
    return values.astype(np.float32, copy=False)


def _is_out_of_memory(problem: BaseException) -> bool:
    text = str(problem).lower()
    return isinstance(problem, MemoryError) or any(words in text for words in _OUT_OF_MEMORY)


@dataclass
class BlockRun:
    """A block and the networks that are at work on it; ``runner`` is None where there are none."""

    block: Block
    runner: Optional[Runner]
    futures: Dict[Tuple[str, ...], Future[np.ndarray]] = field(default_factory=dict)

    def start(self, networks: Iterable[Network], parts: Optional[Sequence[Tile]] = None) -> None:
        """Set the networks to work on the block or ``parts`` of it, unless they are at work."""
        if self.runner is None:
            return
        for network in networks:
            if network.key not in self.futures:
                self.futures[network.key] = self.runner.start(network, self.block, parts)

    def map(self, network: Network, report: Optional[Report] = None) -> np.ndarray:
        """Return the map of a network that was started; NaN outside the parts that it was started on.

        Of a network that takes long over a block, ``report`` is asked meanwhile whether to go on.
        """
        future = self.futures[network.key]
        while report is not None and not wait([future], _ASK_S).done:
            report.check_cancelled()
        return future.result()

    def stop(self) -> None:
        """Drop what has not begun."""
        if self.runner is not None:
            self.runner.stop()
        for future in self.futures.values():
            future.cancel()


def run_ahead(
    blocks: Iterable[Block], networks: Sequence[Network], runner: Optional[Runner]
) -> Generator[BlockRun, None, None]:
    """Yield the blocks, in order, with the networks at work on them and on the next one.

    A block without a valid pixel is not computed. What has not begun is dropped when
    the generator is closed.
    """
    waiting: Deque[BlockRun] = deque()
    try:
        for block in blocks:
            waiting.append(BlockRun(block, runner))
            if block.valid.any():
                waiting[-1].start(networks)
            if len(waiting) > 1:
                yield waiting[0]
                waiting.popleft()
        while waiting:
            yield waiting[0]
            waiting.popleft()
    finally:
        for run in waiting:
            run.stop()
