"""What to expect of the methods, in sentences."""

from __future__ import annotations

from typing import List

from ...contract.sentences import sentence
from ...reporting.charts import number
from ..census.evaluation.comparison import Level
from ..census.evaluation.findings import ROUGH_BELOW, rough, within
from ..census.uncertainty import FEWEST_ZONES
from ..training.hyperparameters import CROSS_FIT_BELOW, FEWEST_TO_RECALIBRATE
from .methods import AREAL, RECALIBRATED, TRAINED
from .outcome import INSIDE, UNSEEN, Outcome, gain

NOT_RECALIBRATED = sentence(
    "With fewer than {fewest} zones to fit to, the built-up score is not recalibrated: the "
    "same as a constant rate.",
    fewest=FEWEST_TO_RECALIBRATE,
)


def summary(outcome: Outcome) -> List[str]:
    """Return what to expect here of a map without a count, and of one that is rescaled to counts."""
    texts: List[str] = []
    for level in outcome.levels:
        texts += [_best(level, outcome), _lead(level, outcome), *learning(level, outcome)]
    if not any(level.name == INSIDE for level in outcome.levels):
        texts.append(
            sentence("Every unit holds one zone, so nothing can be said about the inside of known totals.")
        )
    if outcome.trained and outcome.better is None:
        texts.append(
            sentence(
                "With fewer than {fewest} zones to learn from, each fold uses what it learnt: the folds "
                "together judge it.",
                fewest=CROSS_FIT_BELOW,
            )
        )
    elif outcome.trained and outcome.better == outcome.trained:
        texts.append(
            sentence(
                "In all {folds} folds the trained occupancy was clearly better than one rate on "
                "zones of its own.",
                folds=outcome.trained,
            )
        )
    elif outcome.trained:
        texts.append(
            sentence(
                "In {better} of {folds} folds the trained occupancy was clearly better than one "
                "rate on zones of its own; in the others one rate was used.",
                better=outcome.better,
                folds=outcome.trained,
            )
        )
    zones = len(outcome.levels[0].census)
    if zones < FEWEST_ZONES:
        texts.append(sentence("With fewer than {fewest} zones there are no intervals.", fewest=FEWEST_ZONES))
    elif zones < ROUGH_BELOW:
        texts.append(rough(zones))
    return texts


def _best(level: Level, outcome: Outcome) -> str:
    at = level.ranking()[0]
    metrics, mean = level.found[at].metrics, float(level.census.mean())
    off = number(metrics.mae)
    part = (
        sentence(", {percent} % of the mean zone", percent=number(100 * metrics.mae / mean))
        if mean > 0
        else ""
    )
    name = outcome.names[at]
    if level.name == UNSEEN:
        return sentence(
            "Where a zone's count is not known, the best method here, {method}, is off by "
            "{people} people{part}.",
            method=name,
            people=off,
            part=part,
        )
    return sentence(
        "For finer zones inside zones whose total is known, the best method here, {method}, is off by "
        "{people} people{part}."
        if outcome.fine is not None
        else "For zones inside units whose total is known, the best method here, {method}, is off by "
        "{people} people{part}.",
        method=name,
        people=off,
        part=part,
    )


def _lead(level: Level, outcome: Outcome) -> str:
    """Say whether the imagery helps: the best method against areal weighting, which needs none."""
    at, areal = level.ranking()[0], outcome.names.index(AREAL)
    if at == areal:
        return sentence("No method that looks at the imagery is better than spreading people evenly.")
    less, low, high = gain(level, at, areal)
    if less is None or low is None or high is None:
        return sentence(
            "That is {people} people less than by spreading people evenly.", people=number(less or 0.0)
        )
    return sentence(
        "That is {people} people less than by spreading people evenly (95 % interval {interval}), so the "
        "gain is sure."
        if low > 0
        else "That is {people} people less than by spreading people evenly (95 % interval {interval}), so "
        "the gain is not sure.",
        people=number(less),
        interval=within((low, high)),
    )


def learning(level: Level, outcome: Outcome) -> List[str]:
    """Say what the counts taught beyond a rising curve of the built-up score, if learning was tested.

    The extractor saturates: undoing that is a gain over a constant rate, but no knowledge of people.
    """
    if TRAINED not in outcome.names:
        return []
    trained, rival = outcome.names.index(TRAINED), outcome.names.index(RECALIBRATED)
    less, low, high = gain(level, trained, rival)
    if less is None or less <= 0:
        return [
            sentence(
                "Trained occupancy is no better than a constant rate × recalibrated built-up: how places "
                "look taught nothing about people that holds here."
            )
        ]
    if low is None or high is None:
        return [
            sentence(
                "Trained occupancy is off by {people} people less than a constant rate × "
                "recalibrated built-up, on too few zones to be sure.",
                people=number(less),
            )
        ]
    if low > 0:
        return [
            sentence(
                "Trained occupancy is off by {people} people less than a constant rate × "
                "recalibrated built-up (95 % interval {interval}): how places look tells "
                "something about people here.",
                people=number(less),
                interval=within((low, high)),
            )
        ]
    return [
        sentence(
            "Trained occupancy is off by {people} people less than a constant rate × "
            "recalibrated built-up, but that may be chance (95 % interval {interval}).",
            people=number(less),
            interval=within((low, high)),
        )
    ]
