"""The urban mask's maps of a year: the probability that a pixel is urban, and what it was seen by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Sequence, Tuple

import numpy as np

from ...contract.sentences import sentence
from ..feedback import Report
from ..inference.block import Block
from ..inference.estimator import Network
from ..inference.runner import BlockRun, Runner
from ..inference.tally import Tally
from ..inference.tile_pass import TileMaps

#: What a pixel may be seen by, in the order of the codes of the band “seen by”. Texts are English, as files
#: have them; the style translates them.
SEEN = (
    sentence("Sentinel-2 and both passes of Sentinel-1"),
    sentence("Sentinel-2 and the ascending pass"),
    sentence("Sentinel-2 and the descending pass"),
    sentence("Sentinel-2 alone"),
    sentence("both passes of Sentinel-1"),
    sentence("the ascending pass alone"),
    sentence("the descending pass alone"),
)
#: More than a half: the class with the larger of two logits.
ABOVE_HALF = float(np.nextafter(np.float32(0.5), np.float32(1)))


@dataclass(frozen=True)
class UrbanRecipe:
    """One network, a step for each year; the second of its bands is urban. Areas of pixels are by row."""

    network: Network
    row_areas_m2: np.ndarray

    @property
    def networks(self) -> Tuple[Network, ...]:
        """Everything that has to be loaded."""
        return (self.network,)

    @property
    def ahead(self) -> Sequence[Network]:
        """What may be started before its turn."""
        return self.networks

    def maps(self, steps: int) -> Dict[str, int]:
        """Return how many maps of each quantity so many years give."""
        return {"seen": steps, "urban": steps}

    @property
    def bands(self) -> Dict[str, int]:
        """Every map has one band."""
        return {}

    def identity(self) -> Dict[str, object]:
        """Return what the values depend on, as plain JSON values."""
        return {"urban": True}

    def combine(self, run: BlockRun, maps: TileMaps, report: Report) -> None:
        """Add one year of a tile to the tile's maps."""
        block, tally = run.block, maps.tally
        urban = run.map(self.network, report)[1]
        urban[~block.valid] = np.nan
        seen = seen_by(block)
        maps.add("urban", urban, block.step)
        maps.add("seen", np.where(block.valid, seen, np.nan).astype(np.float32), block.step)
        for code, count in enumerate(np.bincount(seen[block.valid], minlength=len(SEEN))):
            tally.count(f"seen {code}", count)
        tile = block.tile
        areas = self.row_areas_m2[tile.row : tile.row + tile.height]
        for what, there in (("urban", urban >= ABOVE_HALF), ("mapped", block.valid)):
            tally.count(f"{what} m2 {block.step}", areas @ np.count_nonzero(there, axis=1))

    def finish(self, maps: TileMaps, runner: Optional[Runner]) -> None:
        """Nothing is left to do: years stand for themselves."""

    def tell(self, tally: Tally, report: Report) -> None:
        """Say what the map was made from, where that is not everything everywhere."""
        counts = [tally.sums.get(f"seen {code}", 0.0) for code in range(len(SEEN))]
        if counts[0] == sum(counts):
            return
        for share, text in sorted(zip(counts, SEEN), reverse=True):
            if share:
                report.log(
                    sentence(
                        "{share:.1%} of the pixels are seen by {what}.", share=share / sum(counts), what=text
                    )
                )


def seen_by(block: Block) -> np.ndarray:
    """Return the code of SEEN of each pixel of a block's tile, int; of what nothing sees, the last + 1."""
    there = {}
    within = block.tile.within(block.extent)
    for name in ("s2", "s1_asc", "s1_desc"):
        there[name] = np.full(block.valid.shape, name in block.values)
        if name in block.gaps:
            there[name] &= ~block.gaps[name][within]
    optical, ascending, descending = there["s2"], there["s1_asc"], there["s1_desc"]
    passes = np.where(ascending & descending, 0, np.where(ascending, 1, np.where(descending, 2, 3)))
    seen: np.ndarray = np.where(optical, passes, 4 + passes).astype(np.int64)
    return np.minimum(seen, len(SEEN))
