"""ERCNN-DRS over a tile of a series: one likelihood for each window, and the clear looks behind it."""

from __future__ import annotations

import os
from typing import Any, Dict, Iterator, Mapping, Sequence, Tuple

import numpy as np

from ....contract import credits
from ....contract.errors import EngineError
from ....contract.installed_models import find_model
from ....contract.jobs import UrbanChangeJob
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.time_windows import DAY_S
from ...models.format import open_model
from ...tiling.tile import Tile
from . import walk
from .door import ASCENDING, DESCENDING, OPTICAL
from .network_windows import SharedNetwork, window_maps
from .walk import Plan

_STATE_BYTES = 400 << 20  # what the states of open windows may take
_MOST_PX, _LEAST_PX = 256, 48
Arrays = Dict[str, np.ndarray]


class NetworkChange:
    """The published network; see window_change.Method."""

    def __init__(self, job: UrbanChangeJob, plan: Plan, report: Report) -> None:
        model = find_model(job.model, job.model_folders, "urbanchange")
        opened = open_model(model.paths[0], "urbanchange")
        names = tuple(one.name for one in opened.spec.inputs)
        if names != (ASCENDING, DESCENDING, OPTICAL):
            raise EngineError(
                "model",
                sentence(
                    "“{model}” takes {layers}; a series holds Sentinel-1 and Sentinel-2.",
                    model=model.name,
                    layers=", ".join(names),
                ),
                "Choose the network of the era of Sentinel-1 and Sentinel-2.",
            )
        threads = max(min((os.cpu_count() or 1) // 2, 4), 1)
        self._network = SharedNetwork(opened, threads)
        self._plan = plan
        self._floats = sum(state.bands for state in self._network.states)
        self.halo_px = opened.spec.tiling.halo_px
        self.identity = model.files[0].sha256
        self.attribution = model.attribution
        self.tags = credits.model_tags("urbanchange", model.name, model.files[0].sha256, model.licence)
        report.log(
            sentence(
                "The network {model} ({licence}) computes on the CPU, in {threads} threads.",
                model=model.name,
                licence=model.licence,
                threads=threads,
            )
        )

    def tile_px(self) -> int:
        """Return a side at which the states of all open windows fit."""
        pixels = _STATE_BYTES / (4 * self._floats * self._plan.most_open())
        return int(min(max(pixels**0.5 - 2 * self.halo_px, _LEAST_PX), _MOST_PX))

    def compute(self, tile: Tile, numbers: Sequence[int], report: Report) -> Iterator[Tuple[int, Arrays]]:
        """Yield each window's map; NaN where no optical look in it is clear."""
        if not numbers:
            return
        wide, grid = walk.around(self._plan, tile, self.halo_px)
        inside = tile.within(wide)
        windows = [self._plan.windows[number] for number in numbers]
        begun: Dict[int, Tuple[np.ndarray, np.ndarray]] = {}
        ended: Dict[int, np.ndarray] = {}

        def steps() -> Iterator[Mapping[str, np.ndarray]]:
            firsts, lasts = {one.first for one in windows}, {one.last for one in windows}
            frames = walk.frames_of(self._plan, grid)
            order = {int(at): number for number, at in enumerate(self._plan.steps)}
            before = np.zeros(grid.shape, np.int32)
            for position, look, values, valid in walk.looks_of(self._plan, grid, max(lasts), report):
                frames.take(look.stream, values, valid, look.time_s)
                number = order.get(position)
                if number is None:
                    continue
                if number in firsts:
                    begun[number] = before, frames.age_since_s[OPTICAL].copy()
                if number in lasts:
                    ended[number] = frames.looks[OPTICAL].copy()
                yield frames.values
                before = frames.looks[OPTICAL].copy()

        for key, values in window_maps(self._network, steps(), windows, report.check_cancelled):
            window = windows[key]
            looks = (ended[window.last] - begun[window.first][0])[inside]
            since = begun[window.first][1][inside]
            age = np.where(since > 0, (window.end_s - since) / DAY_S, np.nan)
            value = np.where(looks > 0, values[inside], np.nan)
            yield (
                numbers[key],
                {
                    "value": value.astype(np.float32),
                    "looks": looks.astype(np.uint16),
                    "age_days": age.astype(np.float32),
                },
            )

    def prepare(self, cuts: Sequence[Tile], load: Any, report: Report) -> None:
        """Nothing holds for the scene as a whole."""

    def values(self, number: int, arrays: Arrays) -> Arrays:
        """Return what was kept, as it is."""
        return arrays
