"""How good a forest is on zones that it has not seen, beside one density for all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Skill:
    """Errors of held-out zones in people, as factor, of the target; ``rival_mae``: of one density for all.

    ``mae``, ``rmse`` people per zone; ``log_error`` mean |ln((predicted + 1) ÷ (counted + 1))|; ``r2`` of
    the target, pooled over all folds: a fold alone may hold one zone.
    """

    zones: int
    folds: int
    mae: float
    rmse: float
    log_error: float
    r2: float
    rival_mae: float

    @property
    def helps(self) -> bool:
        """Whether it was better than one density for all."""
        return self.mae < self.rival_mae


def skill_of(
    said: np.ndarray,
    target: np.ndarray,
    people: np.ndarray,
    counted: np.ndarray,
    amount: np.ndarray,
    fold: np.ndarray,
) -> Skill:
    """Return the skill: ``said`` and ``target`` logarithms, ``people`` predicted, ``counted`` [zones]."""
    error = people - counted
    spread = float(((target - target.mean()) ** 2).sum())
    rival = np.empty(len(counted))
    for one in np.unique(fold):
        held, seen = fold == one, fold != one
        total = amount[seen].sum()
        rival[held] = amount[held] * (counted[seen].sum() / total if total > 0 else 0.0)
    return Skill(
        zones=len(counted),
        folds=len(np.unique(fold)),
        mae=float(np.abs(error).mean()),
        rmse=float(np.sqrt((error**2).mean())),
        log_error=float(np.abs(np.log1p(people) - np.log1p(counted)).mean()),
        r2=1 - float(((said - target) ** 2).sum()) / spread if spread > 0 else float("nan"),
        rival_mae=float(np.abs(rival - counted).mean()),
    )
