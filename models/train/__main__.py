"""Train the bundled model and write it: `python -m models.train [--out FOLDER]`."""

from __future__ import annotations

import argparse
from pathlib import Path

from .export import save
from .teach import Plan, train


def main() -> None:
    """Train with the plan that made the committed file; --steps and --widths are for trying things out."""
    plan = Plan()
    parser = argparse.ArgumentParser(prog="python -m models.train", description=__doc__)
    parser.add_argument(
        "--out", type=Path, default=Path(__file__).resolve().parents[1], help="folder of the model"
    )
    parser.add_argument("--steps", type=int, default=plan.steps)
    parser.add_argument("--widths", type=int, nargs=2, default=plan.widths, metavar=("FULL", "BELOW"))
    parser.add_argument("--seed", type=int, default=plan.seed)
    asked = parser.parse_args()
    student = train(Plan(steps=asked.steps, widths=tuple(asked.widths), seed=asked.seed))
    print(f"written: {save(student, asked.out)}")


if __name__ == "__main__":
    main()
