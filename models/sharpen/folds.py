"""Leaves one place out after the other: `python -m models.sharpen.folds`."""

from __future__ import annotations

import sys

import numpy as np
import torch

from .network import Sharpener
from .places import PLACES
from .report import Network, row
from .train import Plan, train


def of_torch(network: Sharpener) -> Network:
    """Return the network as the engine calls it."""

    def run(fed: np.ndarray) -> np.ndarray:
        with torch.no_grad():
            found = network(torch.from_numpy(np.ascontiguousarray(fed, np.float32) / 10_000))
        return found[0].numpy() * 10_000

    return run


def main() -> None:
    """Print the rows of the card's table."""
    torch.set_num_threads(1)
    for place in sys.argv[1:] or PLACES:
        network = train([other for other in PLACES if other != place], Plan())
        print(row(place, of_torch(network), 2), flush=True)


if __name__ == "__main__":
    main()
