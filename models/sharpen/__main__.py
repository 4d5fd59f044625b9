"""Train the bundled sharpening model on all places: `python -m models.sharpen [--out FOLDER]`."""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from .export import save
from .places import PLACES
from .train import Plan, train


def main() -> None:
    """Train with the plan that made the committed file."""
    parser = argparse.ArgumentParser(prog="python -m models.sharpen", description=__doc__)
    folder = Path(__file__).resolve().parents[1]
    parser.add_argument("--out", type=Path, default=folder, help="folder of the model")
    parser.add_argument("--steps", type=int, default=Plan.steps)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    print(f"written: {save(train(PLACES, Plan(steps=asked.steps)), asked.out)}")


if __name__ == "__main__":
    main()
