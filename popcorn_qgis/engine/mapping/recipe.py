"""POPCORN's maps of a step: built-up, and people by members or by a constant number per built-up pixel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Iterator, Optional, Sequence, Tuple

import numpy as np

from ...contract.sentences import sentence
from ..feedback import Report
from ..inference.estimator import Network
from ..inference.runner import BlockRun, Runner
from ..inference.sparse import parts_that_count
from ..inference.tally import Tally
from ..inference.tile_pass import TileMaps
from ..io.grid import Grid
from ..io.shares import Constraint
from ..tiling.tile import Tile


@dataclass(frozen=True)
class Recipe:
    """What is computed for each season: built-up, and occupancy by members or by a constant.

    ``builtup`` without anything else maps built-up; ``members`` with ``builtup`` None maps occupancy
    (or population, for members of that role); ``rate`` stands for members. Built-up scores below
    ``min_builtup`` count as 0, and so do all where ``constraint`` lets nobody live; ``grid`` is the scene's.
    """

    builtup: Optional[Network] = None
    members: Tuple[Network, ...] = ()
    rate: Optional[float] = None
    min_builtup: float = 0.0
    constraint: Optional[Constraint] = None
    constraint_sha256: str = ""
    grid: Optional[Grid] = None

    @property
    def networks(self) -> Tuple[Network, ...]:
        """Everything that has to be loaded."""
        return (*((self.builtup,) if self.builtup else ()), *self.members)

    @property
    def ahead(self) -> Sequence[Network]:
        """What may be started before its turn: what a minimum score leaves decides on the members."""
        return self.networks if self.min_builtup == 0 else self.networks[:1]

    def maps(self, steps: int) -> Dict[str, int]:
        """Return how many maps of each quantity so many seasons give; the job's own comes last."""
        people = steps * max(len(self.members), 1)
        return {quantity: steps if quantity == "builtup" else people for quantity in self._quantities()}

    @property
    def bands(self) -> Dict[str, int]:
        """Every map of POPCORN's has one band."""
        return {}

    def identity(self) -> Dict[str, object]:
        """Return what the values depend on, as plain JSON values."""
        found: Dict[str, object] = {"builtup": self.builtup is not None, "rate": self.rate}
        found["min_builtup"] = self.min_builtup
        if self.constraint_sha256:
            found["constraint"] = self.constraint_sha256
        return found

    def _quantities(self) -> Iterator[str]:
        if self.builtup is not None:
            yield "builtup"
        people = self.members and self.members[0].spec.role == "population"
        if (self.members and not people) or self.rate is not None:
            yield "occupancy"
        if people or (self.builtup is not None and (self.members or self.rate is not None)):
            yield "population"

    def combine(self, run: BlockRun, maps: TileMaps, report: Report) -> None:
        """Add one season of a tile to the tile's maps."""
        block, tally = run.block, maps.tally
        gaps = None if block.valid.all() else ~block.valid
        builtup, out = None, self._out(block.tile)
        if self.builtup is not None:
            builtup = _with_gaps(run.map(self.builtup)[0], gaps)
            if out is not None:
                builtup[out & block.valid] = 0
            self._drop_low(builtup, tally)
            maps.add("builtup", builtup, block.step)
        if self.members:
            parts = [block.tile]
            if self.min_builtup > 0 and builtup is not None:
                parts = parts_that_count(builtup > 0, block.tile, self.members[0].spec.tiling.halo_px)
            tally.count("asked_pixels", block.tile.pixels)
            tally.count("members_pixels", sum(part.pixels for part in parts))
            if not parts:
                tally.skipped, tally.computed = tally.skipped + 1, tally.computed - 1
            run.start(self.members, parts)
            for member, network in enumerate(self.members):
                report.check_cancelled()
                value = _with_gaps(run.map(network)[0], gaps)
                if out is not None and network.spec.role == "population":
                    value[out & block.valid] = 0
                self._add_people(maps, value, builtup, block.step * len(self.members) + member)
        if self.rate is not None:
            value = np.full(block.valid.shape, self.rate, dtype=np.float32)
            self._add_people(maps, _with_gaps(value, gaps), builtup, block.step)

    def _out(self, tile: Tile) -> Optional[np.ndarray]:
        """Return where the constraint lets nobody live in a tile, bool [H, W]; None without one."""
        if self.constraint is None or self.grid is None:
            return None
        return self.constraint.out(self.grid.crop(tile.column, tile.row, tile.width, tile.height))

    def _add_people(
        self, maps: TileMaps, value: np.ndarray, builtup: Optional[np.ndarray], number: int
    ) -> None:
        """Add one map of occupancy or population, and the population that occupancy gives with built-up.

        Below the minimum of built-up there are no people, and occupancy, which need not have been
        computed there, has no value.
        """
        if builtup is None:
            maps.add("occupancy" if "occupancy" in maps.moments else "population", value, number)
            return
        people = value * builtup if "occupancy" in maps.moments else value
        if self.min_builtup > 0 and self.members:
            people = np.where(builtup > 0, people, builtup)
            value = np.where(builtup > 0, value, np.float32(np.nan))
        maps.add("population", people, number)
        if "occupancy" in maps.moments:
            maps.add("occupancy", value, number)

    def _drop_low(self, builtup: np.ndarray, tally: Tally) -> None:
        """Set scores below the minimum to 0, and count what that removes."""
        tally.count("builtup", np.nansum(builtup, dtype=np.float64))
        if self.min_builtup > 0:
            low = builtup < self.min_builtup
            tally.count("removed", np.sum(builtup[low], dtype=np.float64))
            builtup[low] = 0

    def finish(self, maps: TileMaps, runner: Optional[Runner]) -> None:
        """Count the people of a tile whose seasons are all in."""
        if "population" in maps.moments:
            maps.tally.count("population", np.nansum(maps.moments["population"].mean(), dtype=np.float64))

    def tell(self, tally: Tally, report: Report) -> None:
        """Say what a minimum score removed, and how much of the members' work it saved."""
        if self.min_builtup <= 0:
            return
        total = tally.sums.get("builtup", 0.0)
        report.log(
            sentence(
                "Built-up scores below {min_builtup:g} count as 0: that removes {share:.1%} of "
                "the built-up sum.",
                min_builtup=self.min_builtup,
                share=tally.sums.get("removed", 0.0) / total if total > 0 else 0.0,
            )
        )
        if tally.sums.get("asked_pixels"):
            report.log(
                sentence(
                    "Occupancy was computed on {share:.1%} of the pixels.",
                    share=tally.sums["members_pixels"] / tally.sums["asked_pixels"],
                )
            )


def _with_gaps(values: np.ndarray, gaps: Optional[np.ndarray]) -> np.ndarray:
    if gaps is not None:
        values[gaps] = np.nan
    return values
