"""What a comparison found, in sentences for people: for the log and for the report."""

from __future__ import annotations

from typing import List

import numpy as np

from ....reporting.charts import number
from .bootstrap import FEWEST_ZONES, Interval
from .comparison import Comparison, Found, Level
from .metrics_report import NOTHING, people

ROUGH_BELOW = 20  # zones: intervals are rough
GIVEN_PERCENT = 0.1  # a mean relative error below this is no skill: the two levels of a census may differ so
RULES = 0.5  # a zone that holds more of the squared error rules R² and RMSE


def summary(comparison: Comparison) -> List[str]:
    """Return the finding in a few sentences: the best map, how far off, how sure, what to be careful with."""
    level = comparison.levels[0]
    nearest = level.ranking()
    ranking = [number for number in nearest if number not in comparison.seen] or nearest
    best, name = ranking[0], comparison.names[ranking[0]]
    texts = []
    if best != nearest[0]:
        texts.append(
            f"{comparison.names[nearest[0]]} is nearest to the counts, but was made with them, which proves "
            f"nothing. Best of the others: {name}."
        )
    elif len(ranking) > 1:
        texts.append(f"Best of {len(ranking)} maps: {name}.")
    texts += _errors(level, best, name)
    if len(ranking) > 1:
        texts.append(_lead(level, best, ranking[1], comparison.names[ranking[1]]))
    if level.found[best].std is not None:
        texts.append(coverage(level, level.found[best], name))
    return texts + cautions(comparison, best)


def within(interval: Interval, form: str = "{}") -> str:
    """Return "12 to 15", or an empty text where there is no interval."""
    if interval is None:
        return ""
    return " to ".join(form.format(people(end)) for end in interval)


def _errors(level: Level, at: int, name: str) -> List[str]:
    metrics, zones = level.found[at].metrics, len(level.census)
    mean = float(level.census.mean())
    likely = within(level.bootstrap.interval(at, "mae"))
    sure = f" (95 % interval {likely})" if likely else ""
    part = f", {people(100 * metrics.mae / mean)} % of the mean zone's {number(mean)}" if mean > 0 else ""
    texts = [
        f"{name} is off by {people(metrics.mae)} people per zone on average{sure}{part}, over "
        f"{number(zones)} zone{'s' if zones > 1 else ''}."
    ]
    if metrics.bias_percent is not None:
        many = "too many" if metrics.bias > 0 else "too few"
        likely = within(level.bootstrap.interval(at, "bias_percent"))
        sure = f" (95 % interval {likely} %)" if likely else ""
        if abs(metrics.bias_percent) < 0.05:
            texts.append("Its total is that of the census.")
        else:
            texts.append(f"In total it has {number(abs(metrics.bias_percent))} % {many} people{sure}.")
    if metrics.r2 is None:
        texts.append("R² is not defined: all zones have the same count.")
    elif metrics.r2 < 0:
        texts.append(
            f"R² is {_r2(metrics.r2)}: every zone at the mean of all zones would be nearer to the counts."
        )
    else:
        likely = within(level.bootstrap.interval(at, "r2"))
        sure = f", 95 % interval {likely}" if likely else ""
        share = number(100 * metrics.r2)
        texts.append(f"It explains {share} % of the variance between zones (R² {_r2(metrics.r2)}{sure}).")
    return texts


def _r2(value: float) -> str:
    return number(round(value, 2))


def _lead(level: Level, best: int, second: int, name: str) -> str:
    difference = level.found[second].metrics.mae - level.found[best].metrics.mae
    interval = level.bootstrap.difference("mae", second, best)
    if interval is None:
        return f"Its mean absolute error is {people(difference)} people below that of {name}, the second."
    sure = "sure" if interval[0] > 0 else "not sure"
    return (
        f"Its mean absolute error is {people(difference)} people below that of {name}, the second "
        f"(95 % interval {within(interval)}), so the lead is {sure}."
    )


def given(comparison: Comparison, level: Level) -> List[str]:
    """Say which maps have the counts of a coarser level: they were rescaled to it."""
    if level is comparison.levels[0]:
        return []
    near = [
        name
        for name, found in zip(comparison.names, level.found)
        if found.metrics.mape is not None and found.metrics.mape < GIVEN_PERCENT
    ]
    return [
        f"Summed by {level.name}, {name} has the counts to {GIVEN_PERCENT} %: it was made from them. Only "
        "the zones themselves tell how good it is."
        for name in near
    ]


def coverage(level: Level, found: Found, name: str) -> str:
    """Say whether ±2 standard deviations hold the counts of 95 % of the zones."""
    share = found.covered / len(level.census)
    low, high = wilson(found.covered, len(level.census))
    if low > 0.95:
        means = "the members disagree more than they err"
    elif high < 0.95:
        much = "a little" if share > 0.85 else "far"
        means = f"the members disagree less than they err, and their standard deviation is {much} too small"
    else:
        means = "that is what to expect"
    return (
        f"±2 standard deviations of the members of {name} hold the counts of {number(100 * share)} % of the "
        f"zones, where 95 % would be right: {means}."
    )


def wilson(hits: int, of: int, z: float = 1.959964) -> tuple[float, float]:
    """Return the 95 % interval of a share (Wilson 1927)."""
    share, spread = hits / of, z * z / of
    middle = (share + spread / 2) / (1 + spread)
    half = z * np.sqrt(share * (1 - share) / of + spread / (4 * of)) / (1 + spread)
    return float(middle - half), float(middle + half)


def cautions(comparison: Comparison, at: int) -> List[str]:
    """Return what the numbers of a map should be read with: few zones, an outlier, zones without people."""
    level = comparison.levels[0]
    zones, texts = len(level.census), []
    if zones < FEWEST_ZONES:
        texts.append(f"With fewer than {FEWEST_ZONES} zones there are no intervals, and R² means little.")
    elif zones < ROUGH_BELOW:
        texts.append(f"With {zones} zones the intervals are rough.")
    squared = (level.found[at].mapped - level.census) ** 2
    if zones > 2 and squared.mean() > NOTHING**2 and squared.max() > RULES * squared.sum():
        worst = comparison.compared()[int(squared.argmax())]
        percent = 100 * squared.max() / squared.sum()
        texts.append(
            f"One zone, {comparison.zones.labels[worst]}, holds {number(percent)} % of the squared error: "
            "R² and RMSE tell of it more than of the others. Check its count."
        )
    empty = int((level.census <= 0.1).sum())
    if empty:
        texts.append(f"Zones that count nobody: {empty}. The mean relative error (MAPE) leaves them out.")
    return texts
