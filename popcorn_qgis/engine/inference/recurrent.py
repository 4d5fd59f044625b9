"""A recurrent model over the steps of a tile: windows of steps, several open at once, each with its states.

A step is read once and fed to every window that is open (input side); states lie on the tile with its
halo, so that tiles agree with the untiled run. A step in which a tile has no valid pixel changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Iterator, List, Tuple

import numpy as np

from ...contract.model_spec import Recurrence
from ..io.grid import Grid
from ..models.format import Model, subgraph
from .estimator import Network
from .runner import BlockRun, Runner, activated
from .tile_pass import TileMaps
from .windows import TileWindow

_STATES, _NEXT = "states", "next window"


@dataclass(frozen=True)
class RecurrentNetwork:
    """The two parts of a recurrent model: ``step`` replaces the states, ``head`` maps the last ones."""

    step: Network
    head: Network
    recurrence: Recurrence

    @classmethod
    def of(cls, model: Model, name: str) -> RecurrentNetwork:
        """Return the parts of an opened model that has a recurrence."""
        spec, recurrence = model.spec, model.spec.recurrence
        if recurrence is None:
            raise ValueError(f"{name} is not recurrent")
        carried = tuple(state.next for state in recurrence.states)
        inputs = tuple(one.name for one in spec.inputs)
        step = Network(name, subgraph(model.data, carried), spec, model.sha256, inputs, carried)
        output = spec.output.name
        head = Network(name, subgraph(model.data, [output]), spec, model.sha256, (), (output,))
        return cls(step, head, recurrence)

    @property
    def networks(self) -> Tuple[Network, ...]:
        """What has to be loaded."""
        return self.step, self.head

    def windows(self, steps: int) -> range:
        """Return the first steps of all windows that ``steps`` steps hold whole."""
        last = steps - self.recurrence.window_steps
        return range(0, max(last + 1, 0), self.recurrence.stride_steps)

    def advance(self, run: BlockRun, runner: Runner, steps: int, maps: TileMaps) -> None:
        """Feed a step to the windows that are open over a tile, after opening those that begin by now."""
        grid, block = runner.grid, run.block
        window = self._window(maps, grid)
        factor = self.step.factor(grid)
        sizes = {one.name: factor * self.step.spec.ratio(one) for one in self.step.layers}
        feeds = {one.name: block.feed(one, window, sizes[one.name]) for one in self.step.layers}
        everything = (slice(None), slice(None))
        for first, states in self._open(maps, block.step, steps, grid).items():
            if first <= block.step < first + self.recurrence.window_steps:
                carried = {name: values[None] for name, values in states.items()}
                found = runner.evaluate(self.step, {**feeds, **carried}, everything)
                for state, values in zip(self.recurrence.states, found):
                    states[state.name] = values

    def closed(
        self, maps: TileMaps, runner: Runner, steps: int, before_step: int
    ) -> Iterator[Tuple[int, np.ndarray]]:
        """Yield the number and the map, float32 [bands, height, width], of each window that ended by now.

        ``before_step`` is the first step that has not been fed.
        """
        opened = self._open(maps, min(before_step, steps) - 1, steps, runner.grid)
        window = self._window(maps, runner.grid)
        factor = self.step.factor(runner.grid) * self.step.spec.ratio(self.step.spec.output)
        for first in [first for first in opened if first + self.recurrence.window_steps <= before_step]:
            feeds = {name: values[None] for name, values in opened.pop(first).items()}
            values = runner.evaluate(self.head, feeds, (slice(None), slice(None)))[0]
            rows, columns = window.crop
            values = values.repeat(factor, axis=1).repeat(factor, axis=2)[:, rows, columns]
            yield first // self.recurrence.stride_steps, activated(values, self.step.spec.output.activation)

    def _window(self, maps: TileMaps, grid: Grid) -> TileWindow:
        return TileWindow.of(maps.tile, self.step.spec.tiling, grid.shape, self.step.factor(grid))

    def _open(self, maps: TileMaps, step: int, steps: int, grid: Grid) -> Dict[int, Dict[str, np.ndarray]]:
        """Return first step → states of every window that began by ``step`` and has not been closed."""
        opened: Dict[int, Dict[str, np.ndarray]] = maps.memory.setdefault(_STATES, {})
        begun: List[int] = [first for first in self.windows(steps) if first <= step]
        window, factor = self._window(maps, grid), self.step.factor(grid)
        sides = (len(window.rows) // factor, len(window.columns) // factor)
        for first in begun[maps.memory.get(_NEXT, 0) :]:
            opened[first] = {
                state.name: np.zeros((state.bands, *sides), dtype=np.float32)
                for state in self.recurrence.states
            }
        maps.memory[_NEXT] = max(len(begun), maps.memory.get(_NEXT, 0))
        return opened
