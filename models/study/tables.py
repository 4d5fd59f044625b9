"""The study's tables in Markdown, from its results."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from .compare import interval

METHODS = {
    "areal": "areal weighting",
    "builtup": "built-up only (a constant rate)",
    "recalibrated": "constant rate × recalibrated built-up",
    "trained": "trained occupancy, whether it is used or not",
    "used": "what the plugin uses",
}


def tables(found: Mapping[str, Any]) -> str:
    """Return, for each link, the means and the paired differences with their intervals."""
    parts = []
    for link in ("linked", "placebo"):
        runs = [seed[link] for seed in found.values()]
        parts.append(f"### {link.capitalize()} districts ({len(runs)} seeds)\n")
        parts.append("| map | R² | MAE (people per 100 m cell) |\n|---|---|---|")
        for key, name in METHODS.items():
            r2, mae = (np.mean([run[key][metric] for run in runs]) for metric in ("r2", "mae"))
            parts.append(f"| {name} | {r2:.3f} | {mae:.2f} |")
        parts.append(
            "\n| difference | R², mean [95 %] | MAE, mean [95 %] | seeds with higher R² |\n|---|---|---|---|"
        )
        for ours in ("trained", "used"):
            for other in ("areal", "builtup", "recalibrated"):
                cells = []
                for metric in ("r2", "mae"):
                    mean, low, high = interval([run[ours][metric] - run[other][metric] for run in runs])
                    cells.append(f"{mean:+.3f} [{low:+.3f}, {high:+.3f}]")
                better = sum(run[ours]["r2"] > run[other]["r2"] for run in runs)
                parts.append(f"| {ours} − {other} | {cells[0]} | {cells[1]} | {better} of {len(runs)} |")
        used = sum(run["is_trained"] for run in runs)
        trained, rate = (np.exp(np.mean([run[k] for run in runs])) for k in ("misfit_trained", "misfit_rate"))
        mean, low, high = interval([run["industry_to_homes"] for run in runs])
        true = np.mean([run["true_industry_to_homes"] for run in runs])
        parts.append(
            f"\nTraining was judged better, and used, in {used} of {len(runs)} seeds. Left-out zones are off "
            f"by a typical factor of {trained:.2f} with training and {rate:.2f} with one rate. People per "
            f"built-up pixel of industry, as a share of that of homes: {mean:.0%} [{low:.0%}, {high:.0%}] "
            f"(truth {true:.0%}).\n"
        )
    return "\n".join(parts)
