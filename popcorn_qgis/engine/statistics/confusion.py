"""From counts of a sample to accuracies and areas with 95 % intervals (Olofsson et al. 2014).

Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148:
equations 4 to 12. Rows of counts are what the map says, columns what the ground is.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

Z = 1.96  # as in that paper


@dataclass(frozen=True)
class Estimate:
    """Shares 0..1 and areas in the unit of the map's, float64 [classes]; half widths of 95 % intervals.

    NaN is unknown: a class that nobody looked at, or by one point only.
    """

    users: np.ndarray
    users_half: np.ndarray
    producers: np.ndarray
    producers_half: np.ndarray
    areas: np.ndarray
    areas_half: np.ndarray
    overall: float
    overall_half: float


def estimate(counts: np.ndarray, map_areas: np.ndarray) -> Estimate:
    """Return what a stratified sample tells; ``counts`` [classes, classes], ``map_areas`` [classes].

    A class that is on the map but was not sampled makes the overall accuracy, and all areas, unknown.
    """
    total = map_areas.sum()
    weights = map_areas / total
    rows = counts.sum(axis=1).astype(np.float64)
    used = weights > 0
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = np.where(used[:, None], counts / rows[:, None], 0.0)  # n_ij / n_i
        users = np.where(rows > 0, np.diag(counts) / rows, np.nan)
        of_users = users * (1 - users) / (rows - 1)
        of_shares = np.where(used[:, None], shares * (1 - shares) / (rows - 1)[:, None], 0.0)
        of_shares = np.where(np.isfinite(of_shares), of_shares, np.nan)
        cells = weights[:, None] * shares
        found = cells.sum(axis=0)
        overall = float(np.diag(cells).sum())
        own = np.where(used, np.where(np.isfinite(of_users), of_users, np.nan), 0.0)
        overall_half = Z * float(np.sqrt((weights**2 * own).sum()))
        areas_half = Z * np.sqrt((weights[:, None] ** 2 * of_shares).sum(axis=0)) * total
        producers = np.where(found > 0, np.diag(cells) / found, np.nan)
        squares = map_areas[:, None] ** 2 * of_shares
        others = squares.sum(axis=0) - np.diag(squares)
        spread = map_areas**2 * (1 - producers) ** 2 * own + producers**2 * others
        producers_half = Z * np.sqrt(spread) / (found * total)
        users_half = Z * np.sqrt(np.where(rows > 1, of_users, np.nan))
    return Estimate(
        users, users_half, producers, producers_half, found * total, areas_half, overall, overall_half
    )
