"""The product of a step: each date mapped by itself, and their mean where they are clear."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np
from rasterio.windows import Window

from ..feedback import Report
from ..inference.estimator import Network
from ..inference.reduce import Moments
from ..inference.runner import BlockRun, Runner
from ..inference.tally import Tally
from ..inference.tile_pass import TileMaps
from ..mapping.recipe import Recipe
from ..tiling.tile import Tile
from .clear_masks import ClearMask

PEOPLE = "population"
#: Every date as it was mapped, clouds included: what the published standard deviation is of.
AS_MAPPED = "population_as_mapped"


@dataclass(frozen=True)
class DateEnsemble:
    """Population over the dates of a step; ``masks`` are their open cloud masks, None where there is none.

    Where dates k are clear (weight 1, else 0) the mean is Σ w p / Σ w; where none is, the plain mean of all
    (spec series, section 2). Counted by date: ``raw k``, the sum of its people, clouds included, and
    ``filled k``, with what it hides filled by the mean. A population below 0 counts as 0.
    With ``as_mapped`` the dates are kept as AS_MAPPED too.
    """

    recipe: Recipe
    masks: Tuple[Optional[ClearMask], ...]
    as_mapped: bool = False

    @property
    def networks(self) -> Sequence[Network]:
        return self.recipe.networks

    @property
    def ahead(self) -> Sequence[Network]:
        return self.recipe.ahead

    def maps(self, steps: int) -> Mapping[str, int]:
        return {AS_MAPPED: steps, PEOPLE: steps} if self.as_mapped else {PEOPLE: steps}

    @property
    def bands(self) -> Mapping[str, int]:
        return {}

    def identity(self) -> Mapping[str, object]:
        return {**self.recipe.identity(), "dates": [mask is not None for mask in self.masks]}

    def combine(self, run: BlockRun, maps: TileMaps, report: Report) -> None:
        """Map one date and keep it: what is clear counts at once, the rest when all dates are in."""
        shape = run.block.valid.shape
        date = TileMaps(
            maps.tile, {quantity: Moments(shape) for quantity in self.recipe.maps(1)}, {}, maps.tally
        )
        self.recipe.combine(run, date, report)
        people = np.maximum(date.moments[PEOPLE].mean(), 0)  # NaN stays
        if self.as_mapped:
            maps.add(AS_MAPPED, people, run.block.step)
        clear = self._clear(run.block.step, maps.tile)
        maps.add(PEOPLE, np.where(clear, people, np.float32(np.nan)), run.block.step)
        kept: List[Tuple[int, np.ndarray, np.ndarray]] = maps.memory.setdefault("dates", [])
        kept.append((run.block.step, people, clear))

    def finish(self, maps: TileMaps, runner: Optional[Runner]) -> None:
        """Where no date is clear, let all of them count; then sum every date with its gaps filled."""
        dates = maps.memory.get("dates", [])
        moments = maps.moments[PEOPLE]
        hidden = moments.count == 0
        if hidden.any():
            for step, people, _ in dates:
                values = np.where(hidden, people, np.float32(np.nan))
                moments.add(values)
                if PEOPLE in maps.singles:
                    maps.singles[PEOPLE][step][hidden] = values[hidden]
        mean = moments.mean()
        maps.tally.count(PEOPLE, np.nansum(mean, dtype=np.float64))
        for step, people, _ in dates:
            maps.tally.count(f"raw {step}", np.nansum(people, dtype=np.float64))
        every = {step: (people, clear) for step, people, clear in dates}
        for step in range(len(self.masks)):
            filled = mean
            if step in every:
                people, clear = every[step]
                filled = np.where(clear & np.isfinite(people), people, mean)
            maps.tally.count(f"filled {step}", np.nansum(filled, dtype=np.float64))

    def tell(self, tally: Tally, report: Report) -> None:
        self.recipe.tell(tally, report)

    def _clear(self, step: int, tile: Tile) -> np.ndarray:
        mask = self.masks[step]
        if mask is None:
            return np.ones((tile.height, tile.width), dtype=bool)
        window = Window(tile.column, tile.row, tile.width, tile.height)
        return mask.clear(window)


def totals(sums: Mapping[str, float], dates: int) -> Tuple[np.ndarray, np.ndarray]:
    """Return the people of each date, float64 [dates]: gaps filled by the mean, and clouds as mapped."""
    named: Dict[str, np.ndarray] = {
        name: np.array([sums.get(f"{name} {k}", 0.0) for k in range(dates)]) for name in ("filled", "raw")
    }
    return named["filled"], named["raw"]
