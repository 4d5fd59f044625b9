"""Leaving out one zone after the other, and choosing the method that misses them least."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ....contract.jobs import Table
from ....contract.sentences import sentence
from ...census.uncertainty import error_of_mean
from ...feedback import Report
from ..methods import AREAL, RATE
from .candidates import BOTH, Candidate
from .place import Place

#: With more zones than this they are left out in so many parts.
MOST_ALONE, PARTS = 40, 20
#: A lead is clear when it is so many of its standard errors above 0.
CLEAR = 2.0
#: The mean of two methods that err differently is used unless another's lead is clear: of seven rivals on a
#: dozen zones the luckiest is more often than not ahead by one standard error.
AHEAD = CLEAR


@dataclass(frozen=True)
class Verdict:
    """``errors`` float64 [methods, zones]: |ln(predicted + 1) − ln(count + 1)| of each zone, left out.

    ``parts``: in how many the zones were left out.
    """

    names: Tuple[str, ...]
    errors: np.ndarray
    parts: int

    @property
    def means(self) -> np.ndarray:
        """Float64 [methods]: the mean error of each."""
        return np.asarray(self.errors.mean(axis=1))

    @property
    def order(self) -> List[int]:
        """The methods, the best first; of equal ones the one named first, which is simpler."""
        return [int(at) for at in np.argsort(self.means, kind="stable")]

    @property
    def chosen(self) -> int:
        """The method to use: the one that misses least, or the mean of two unless that is clearly behind.

        On few zones the smallest error is partly luck, and a mean of two is never far off.
        """
        first = self.order[0]
        if BOTH not in self.names:
            return first
        mean = self.names.index(BOTH)
        less = self.errors[mean] - self.errors[first]
        return first if mean != first and less.mean() > AHEAD * error_of_mean(less) else mean

    @property
    def best(self) -> str:
        """The name of the method to use."""
        return self.names[self.chosen]

    def lead(self, rival: str) -> Optional[Tuple[float, float]]:
        """Return by how much ln the best is nearer than a rival, and its standard error; None of itself."""
        if rival not in self.names or rival == self.best:
            return None
        less = self.errors[self.names.index(rival)] - self.errors[self.chosen]
        return float(less.mean()), error_of_mean(less)


def left_out(zones: int, seed: int) -> np.ndarray:
    """Return in which part each zone is left out, int64 [zones]: alone, or with many zones in PARTS."""
    parts = zones if zones <= MOST_ALONE else PARTS
    return np.asarray(np.random.default_rng(seed).permutation(np.arange(zones) % parts))


def judge(
    place: Place,
    methods: Sequence[Candidate],
    further: Mapping[str, np.ndarray],
    seed: int,
    report: Report,
    part: Optional[np.ndarray] = None,
) -> Verdict:
    """Predict every zone from the others by each method; the level, too, is that of the others.

    ``further``: people [zones] that methods tested elsewhere predict for the same zones, left out; ``part``
    int64 [zones] from 0: in which part each was, so that all are compared alike. None: as ``left_out`` says.
    """
    counts = place.counts
    part = left_out(len(counts), seed) if part is None else part
    parts = int(part.max()) + 1
    predicted = np.zeros((len(methods), len(counts)))
    for one in range(parts):
        out = part == one
        for at, method in enumerate(methods):
            report.progress((one + at / len(methods)) / parts, "Leaving out one zone after the other")
            sums = place.sums(method.fit(~out)(place.seen))
            held = sums[~out].sum()
            predicted[at, out] = sums[out] * counts[~out].sum() / held if held > 0 else 0.0
    names = tuple(method.name for method in methods) + tuple(further)
    rows = np.concatenate([predicted, *(values[None] for values in further.values())])
    return Verdict(names, np.abs(np.log1p(rows) - np.log1p(counts)), parts)


def table(verdict: Verdict) -> Table:
    """Return a row for each method, the best first: rank, factor, and its lead over spreading evenly."""
    rows = []
    for rank, at in enumerate(verdict.order, start=1):
        better = verdict.errors[verdict.chosen] < verdict.errors[at]
        rows.append(
            (
                rank,
                verdict.names[at],
                at == verdict.chosen,
                float(np.exp(verdict.means[at])),
                float(verdict.means[at]),
                error_of_mean(verdict.errors[at]),
                float(100 * better.mean()) if at != verdict.chosen else None,
                verdict.errors.shape[1],
            )
        )
    return Table(
        (
            "rank",
            "method",
            "use",
            "typical_factor",
            "mean_ln",
            "mean_ln_error",
            "nearer_percent",
            "zones",
        ),
        tuple(rows),
    )


def sentences(verdict: Verdict) -> List[str]:
    """Return what to use here, and how sure that is."""
    means, order = verdict.means, verdict.order
    texts: List[str] = [
        sentence(
            "Use here: {method}. Its predictions of zones that were left out are off by a typical factor of "
            "{factor:.2f}, people spread evenly by {even:.2f}, a constant rate on built-up by {rate:.2f}.",
            method=verdict.best,
            factor=float(np.exp(means[verdict.chosen])),
            even=_factor(verdict, AREAL),
            rate=_factor(verdict, RATE),
        )
    ]
    if verdict.chosen != order[0]:
        texts.append(
            sentence(
                "By itself {first} misses left-out zones least, but not clearly: the mean of two methods "
                "that err differently is safer.",
                first=verdict.names[order[0]],
            )
        )
    elif len(order) > 1:
        second = verdict.names[order[1]]
        less, error = verdict.lead(second) or (0.0, float("inf"))
        nearer = int((verdict.errors[order[0]] < verdict.errors[order[1]]).sum())
        texts.append(
            sentence(
                "It is nearer than the next best, {second}, in {nearer} of {zones} zones: a clear lead."
                if less > CLEAR * error
                else "It is nearer than the next best, {second}, in {nearer} of {zones} zones: that may be "
                "chance, either will do.",
                second=second,
                nearer=nearer,
                zones=verdict.errors.shape[1],
            )
        )
    return texts


def _factor(verdict: Verdict, name: str) -> float:
    return float(np.exp(verdict.means[verdict.names.index(name)]))
