"""What to expect of the methods, in sentences."""

from __future__ import annotations

from typing import List

from ..census.bootstrap import FEWEST_ZONES
from ..census.comparison import Level
from ..census.words import ROUGH_BELOW, within
from ..charts import number
from .outcome import INSIDE, UNSEEN, Outcome, nearest
from .weights import AREAL, BINARY


def summary(outcome: Outcome) -> List[str]:
    """Return what to expect here of a map without a count, and of one that is rescaled to counts."""
    texts: List[str] = []
    for level in outcome.levels:
        texts += [_best(level, outcome), _lead(level, outcome)]
    if not any(level.name == INSIDE for level in outcome.levels):
        texts.append("Every unit holds one zone, so nothing can be said about the inside of known totals.")
    if outcome.trained:
        texts.append(
            f"In {outcome.better} of {outcome.trained} folds the trained occupancy was clearly better than "
            "one rate on zones of its own; in the others one rate was used."
        )
    zones = len(outcome.levels[0].census)
    if zones < FEWEST_ZONES:
        texts.append(f"With fewer than {FEWEST_ZONES} zones there are no intervals.")
    elif zones < ROUGH_BELOW:
        texts.append(f"With {zones} zones the intervals are rough.")
    return texts


def _best(level: Level, outcome: Outcome) -> str:
    at = nearest(level)[0]
    metrics, mean = level.found[at].metrics, float(level.census.mean())
    off = number(metrics.mae)
    part = f", {number(100 * metrics.mae / mean)} % of the mean zone" if mean > 0 else ""
    name = outcome.names[at]
    if level.name == UNSEEN:
        return (
            f"Where a zone's count is not known, the best method here, {name}, is off by {off} people{part}."
        )
    finer = "finer zones inside zones" if outcome.fine is not None else "zones inside units"
    return f"For {finer} whose total is known, the best method here, {name}, is off by {off} people{part}."


def _lead(level: Level, outcome: Outcome) -> str:
    """Say whether the imagery helps: the best method against areal weighting, which needs none."""
    at, areal = nearest(level)[0], outcome.names.index(AREAL)
    if at == areal:
        return "No method that looks at the imagery is better than spreading people evenly."
    gain = level.found[areal].metrics.mae - level.found[at].metrics.mae
    interval = level.bootstrap.difference("mae", areal, at)
    if interval is None:
        return f"That is {number(gain)} people less than by spreading people evenly."
    sure = "so the gain is sure" if interval[0] > 0 else "so the gain is not sure"
    return (
        f"That is {number(gain)} people less than by spreading people evenly (95 % interval "
        f"{within(interval)}), {sure}."
    )


def described(outcome: Outcome) -> List[tuple[str, str]]:
    """Return each test's title and how it was made."""
    unseen = (
        "A zone whose count is not known",
        f"{len(outcome.levels[0].census)} zones in {outcome.units} units of neighbours were left out in "
        f"{outcome.folds} folds. Each method was fitted to the other folds (people per hectare, per built-up "
        "pixel, per built-up score, or a trained occupancy) and predicted the zones left out.",
    )
    if outcome.fine is not None:
        how = f"The maps were rescaled to the zones and compared on the finer zones of {outcome.fine.name}."
    else:
        how = (
            "The maps were rescaled to the units' totals and compared on the zones inside. That is the test "
            "nearest to rescaling to your zones and reading the map inside them, one level coarser."
        )
    return [unseen, ("Inside a total that is known", how)]


#: What the methods do, for the report.
METHOD_WORDS = {
    AREAL: "people spread evenly over the area",
    BINARY: "people spread evenly over pixels with a built-up score of 0.5 or more",
    "constant rate": "the same number of people for every built-up score",
    "trained occupancy": "people per built-up pixel learnt from the other zones' counts, by how places look",
}
