"""Fit the bundled sharpening model, and print its figures: `python -m models.sharpen [--out FOLDER]`."""

from __future__ import annotations

import argparse
from pathlib import Path

from .export import model_file, save
from .linear import fitted
from .places import ALWAYS, PLACES
from .report import of_file, row


def main() -> None:
    """Leave each place out once and print how it does there; then fit to all and write the model."""
    parser = argparse.ArgumentParser(prog="python -m models.sharpen", description=__doc__)
    folder = Path(__file__).resolve().parents[1]
    parser.add_argument("--out", type=Path, default=folder, help="folder of the model")
    asked = parser.parse_args()
    for place in PLACES:
        others = [*(other for other in PLACES if other != place), ALWAYS]
        print(row(place, of_file(model_file(*fitted(others))), 2), flush=True)
    print(f"written: {save(model_file(*fitted([*PLACES, ALWAYS])), asked.out)}")


if __name__ == "__main__":
    main()
