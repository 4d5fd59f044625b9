"""Networks at work on blocks, one block ahead of the one whose maps are wanted: no core waits between."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Deque, Dict, Generator, Iterable, Optional, Sequence, Tuple

import numpy as np

from .block import Block
from .runner import Network, Runner
from .windows import Tile


@dataclass
class BlockRun:
    """A block and the networks that are at work on it; ``runner`` is None where there are none."""

    block: Block
    runner: Optional[Runner]
    futures: Dict[Tuple[str, str], Future[np.ndarray]] = field(default_factory=dict)

    def start(self, networks: Iterable[Network], parts: Optional[Sequence[Tile]] = None) -> None:
        """Set the networks to work on the block or ``parts`` of it, unless they are at work."""
        if self.runner is None:
            return
        for network in networks:
            if network.key not in self.futures:
                self.futures[network.key] = self.runner.start(network, self.block, parts)

    def map(self, network: Network) -> np.ndarray:
        """Return the map of a network that was started; NaN outside the parts that it was started on."""
        return self.futures[network.key].result()

    def stop(self) -> None:
        """Drop what has not begun."""
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
