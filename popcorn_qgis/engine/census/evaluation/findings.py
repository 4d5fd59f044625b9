"""What a comparison found, in sentences for people: for the log and for the report."""

from __future__ import annotations

from typing import List, Tuple

import numpy as np

from ....contract.sentences import sentence
from ....reporting.charts import number
from ..uncertainty import FEWEST_ZONES, Interval, share_interval
from .comparison import Comparison, Found, Level
from .metrics import measure
from .metrics_report import NOTHING, people

ROUGH_BELOW = 20  # zones: intervals are rough
GIVEN_PERCENT = 0.1  # a mean relative error below this is no skill: the two levels of a census may differ so
RULES = 0.5  # a zone that holds more of the squared error rules R² and RMSE


def summary(comparison: Comparison) -> List[str]:
    """Return the finding in a few sentences: the best map, how far off, how sure, what to be careful with."""
    level = comparison.levels[0]
    ranking = level.honest()
    if not ranking:
        return [_by_construction(level, number, comparison.names[number]) for number in level.ranking()]
    best, name = ranking[0], comparison.names[ranking[0]]
    texts: List[str] = []
    nearest = min(range(len(level.found)), key=lambda number: level.found[number].metrics.mae)
    if nearest in level.seen | level.exact:
        texts.append(
            sentence(
                "{nearest} is nearest to the counts, but was made with them, which proves "
                "nothing. Best of the others: {map}.",
                nearest=comparison.names[nearest],
                map=name,
            )
        )
    elif len(ranking) > 1:
        texts.append(sentence("Best of {maps} maps: {map}.", maps=len(ranking), map=name))
    texts += _errors(level, best, name)
    texts += _rivals(level, best, name)
    if len(ranking) > 1:
        texts.append(_lead(level, best, ranking[1], comparison.names[ranking[1]]))
    if level.found[best].std is not None:
        texts.append(coverage(level, level.found[best], name))
    return texts + cautions(comparison, best)


def _by_construction(level: Level, at: int, name: str) -> str:
    """Say what the error of a map means that was made with these counts: nothing."""
    return sentence(
        "{map} was made with these counts, or with those of finer zones: that it is off by {people} people "
        "per zone on average is by construction and does not tell how good it is. Compare on finer zones.",
        map=name,
        people=people(level.found[at].metrics.mae),
    )


def within(interval: Interval) -> str:
    """Return "12 to 15", or an empty text where there is no interval."""
    if interval is None:
        return ""
    low, high = interval
    return sentence("{low} to {high}", low=people(low), high=people(high))


def _errors(level: Level, at: int, name: str) -> List[str]:
    metrics, zones = level.found[at].metrics, len(level.census)
    mean = float(level.census.mean())
    likely = within(level.bootstrap.interval(at, "mae"))
    sure = sentence(" (95 % interval {interval})", interval=likely) if likely else ""
    part = (
        sentence(
            ", {percent} % of the mean zone's {people}",
            percent=people(100 * metrics.mae / mean),
            people=number(mean),
        )
        if mean > 0
        else ""
    )
    texts: List[str] = [
        sentence(
            "{map} is off by {people} people per zone on average{sure}{part}, over {zones} zones."
            if zones > 1
            else "{map} is off by {people} people per zone on average{sure}{part}, over {zones} zone.",
            map=name,
            people=people(metrics.mae),
            sure=sure,
            part=part,
            zones=number(zones),
        )
    ]
    if metrics.bias_percent is not None:
        likely = within(level.bootstrap.interval(at, "bias_percent"))
        sure = sentence(" (95 % interval {interval} %)", interval=likely) if likely else ""
        if abs(metrics.bias_percent) < 0.05:
            texts.append(sentence("Its total is that of the census."))
        else:
            texts.append(
                sentence(
                    "In total it has {percent} % too many people{sure}."
                    if metrics.bias > 0
                    else "In total it has {percent} % too few people{sure}.",
                    percent=number(abs(metrics.bias_percent)),
                    sure=sure,
                )
            )
    if metrics.r2 is None:
        texts.append(sentence("R² is not defined: all zones have the same count."))
    elif metrics.r2 < 0:
        texts.append(
            sentence(
                "R² is {r2}: every zone at the mean of all zones would be nearer to the counts.",
                r2=_r2(metrics.r2),
            )
        )
    else:
        likely = within(level.bootstrap.interval(at, "r2"))
        sure = sentence(", 95 % interval {interval}", interval=likely) if likely else ""
        share = number(100 * metrics.r2)
        texts.append(
            sentence(
                "It explains {share} % of the variance between zones (R² {r2}{sure}).",
                share=share,
                r2=_r2(metrics.r2),
                sure=sure,
            )
        )
    return texts


def _r2(value: float) -> str:
    return number(round(value, 2))


def _rivals(level: Level, at: int, name: str) -> List[str]:
    """Say whether the map is nearer to the counts than the same people spread without a model."""
    if len(level.census) < 2:
        return []
    texts: List[str] = []
    if level.even is not None:
        even, verdict = _against(level, level.even, at, name)
        texts.append(
            sentence(
                "The people of each {level}, spread evenly over its area, would be off by {people} people "
                "per zone on average: {verdict}."
                if level.even_within
                else "The same people, spread evenly over the area of all zones, would be off by {people} "
                "people per zone on average: {verdict}.",
                level=level.even_within,
                people=even,
                verdict=verdict,
            )
        )
    if level.built is not None:
        built, verdict = _against(level, level.built, at, name)
        texts.append(
            sentence(
                "The people of each {level}, spread over its built-up pixels, would be off by {people} "
                "people per zone on average: {verdict}."
                if level.even_within
                else "The same people, spread over the built-up pixels of all zones, would be off by "
                "{people} people per zone on average: {verdict}.",
                level=level.even_within,
                people=built,
                verdict=verdict,
            )
        )
    return texts


def _against(level: Level, rival: np.ndarray, at: int, name: str) -> Tuple[str, str]:
    """Return the people that a rival is off by, and how much nearer the map is."""
    theirs, off = measure(level.census, rival).mae, level.found[at].metrics.mae
    verdict = (
        sentence("{map} is {percent} % nearer", map=name, percent=number(100 * (1 - off / theirs)))
        if off < theirs
        else sentence("{map} is no nearer", map=name)
    )
    return people(theirs), verdict


def _lead(level: Level, best: int, second: int, name: str) -> str:
    difference = level.found[second].metrics.mae - level.found[best].metrics.mae
    interval = level.bootstrap.difference("mae", second, best)
    if interval is None:
        return sentence(
            "Its mean absolute error is {people} people below that of {map}, the second.",
            people=people(difference),
            map=name,
        )
    return sentence(
        "Its mean absolute error is {people} people below that of {map}, the second (95 % "
        "interval {interval}), so the lead is sure."
        if interval[0] > 0
        else "Its mean absolute error is {people} people below that of {map}, the second (95 % "
        "interval {interval}), so the lead is not sure.",
        people=people(difference),
        map=name,
        interval=within(interval),
    )


def given(comparison: Comparison, level: Level) -> List[str]:
    """Say which maps agree with the counts of a coarser level by construction."""
    if level is comparison.levels[0]:
        return []
    zones = comparison.levels[0]
    return [
        sentence(
            "Summed by {level}, {map} agrees by construction, as it does zone by zone."
            if number in zones.seen
            else "Summed by {level}, {map} agrees by construction: it was made from those counts. Only the "
            "zones themselves tell how good it is.",
            level=level.name,
            map=comparison.names[number],
        )
        for number in sorted(level.seen)
    ]


def coverage(level: Level, found: Found, name: str) -> str:
    """Say whether ±2 standard deviations hold the counts of 95 % of the zones."""
    share = found.covered / len(level.census)
    low, high = share_interval(found.covered, len(level.census))
    if low > 0.95:
        means = sentence("the members disagree more than they err")
    elif high < 0.95:
        means = sentence(
            "the members disagree less than they err, and their standard deviation is a little too small"
            if share > 0.85
            else "the members disagree less than they err, and their standard deviation is far too small"
        )
    else:
        means = sentence("that is what to expect")
    return sentence(
        "±2 standard deviations of the members of {map} hold the counts of {percent} % of the "
        "zones, where 95 % would be right: {means}.",
        map=name,
        percent=number(100 * share),
        means=means,
    )


def rough(zones: int) -> str:
    """Say that few zones give rough intervals."""
    return sentence("With {zones} zones the intervals are rough.", zones=zones)


def cautions(comparison: Comparison, at: int) -> List[str]:
    """Return what the numbers of a map should be read with: few zones, an outlier, zones without people."""
    level = comparison.levels[0]
    zones = len(level.census)
    texts: List[str] = []
    if zones < FEWEST_ZONES:
        texts.append(
            sentence(
                "With fewer than {fewest} zones there are no intervals, and R² means little.",
                fewest=FEWEST_ZONES,
            )
        )
    elif zones < ROUGH_BELOW:
        texts.append(rough(zones))
    squared = (level.found[at].mapped - level.census) ** 2
    if zones > 2 and squared.mean() > NOTHING**2 and squared.max() > RULES * squared.sum():
        worst = comparison.compared()[int(squared.argmax())]
        percent = 100 * squared.max() / squared.sum()
        texts.append(
            sentence(
                "One zone, {zone}, holds {percent} % of the squared error: R² and RMSE tell of "
                "it more than of the others. Check its count.",
                zone=comparison.zones.labels[worst],
                percent=number(percent),
            )
        )
    empty = int((level.census <= 0.1).sum())
    if empty:
        texts.append(
            sentence(
                "Zones that count nobody: {zones}. The mean relative error (MAPE) leaves them out.",
                zones=empty,
            )
        )
    return texts
