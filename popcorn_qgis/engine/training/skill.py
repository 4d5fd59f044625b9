"""Whether training was worth it: trained occupancy against one rate, on zones that were left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...contract.sentences import sentence
from ..census.uncertainty import error_of_mean
from .fit import Division, History, misfit
from .recalibration import Rate

#: The gain must be so many of its standard errors above 0.
CLEAR = 2.0
#: And so large: a network that merely sees roofs better than any curve of the built-up score gains up to
#: 7 % on zones where there is nothing else to learn (docs/study.md).
WORTH = 0.1
#: Where even the better of the two is off by such a factor, something does not fit together.
FAR = 3.0
#: Where epochs are fixed, nothing was chosen by the left-out zones, and one standard error is enough.
CLEAR_IF_FIXED = 1.0
#: With fewer left-out zones no gain is believed.
FEWEST_JUDGED = 5


@dataclass(frozen=True)
class Verdict:
    """The comparison on the left-out zones.

    ``trained`` and ``rate`` are mean |ln(predicted + 1) − ln(count + 1)|, ``error`` the standard error
    of their difference, over ``zones`` zones; ``predicted`` is what the trained members say of each
    zone (NaN where no member left it out).
    """

    is_better: bool
    trained: float
    rate: float
    error: float
    zones: int
    predicted: np.ndarray

    def sentence(self) -> str:
        """Say it in words."""
        if self.zones < FEWEST_JUDGED:
            return sentence(
                "Only {zones} zones could be left out to judge the training, too few to "
                "tell: one rate of people per built-up pixel is used instead.",
                zones=self.zones,
            )
        told = sentence(
            "On {zones} left-out zones the trained occupancy is off by a factor of {trained:.2f} and one "
            "rate by {rate:.2f}",
            zones=self.zones,
            trained=np.exp(self.trained),
            rate=np.exp(self.rate),
        )
        if self.is_better:
            return sentence("{skill}: the trained occupancy is used.", skill=told)
        return sentence(
            "{skill}, which is not clearly better: one rate of people per built-up pixel is used instead.",
            skill=told,
        )

    def doubt(self) -> str:
        """Say it where even the better of the two is far off; else an empty text."""
        if self.zones < FEWEST_JUDGED or min(self.trained, self.rate) <= np.log(FAR):
            return ""
        return sentence(
            "Both are far off: check the field of the counts, and that zones and imagery show the same place "
            "in the same year."
        )


def judge(
    filled: np.ndarray,
    counts: np.ndarray,
    divisions: Sequence[Division],
    histories: Sequence[History],
    rates: Sequence[Rate],
    *,
    last: bool = False,
) -> Verdict:
    """Compare on zones that neither training nor rate saw, pooled over the members.

    ``filled`` float64 [zones, steps] (see recalibration.ramps); ``rates`` are fitted to the zones that
    each member learns from. The epoch at which a left-out zone is judged is chosen by the other half of the
    left-out zones: picking it by the same zones would flatter. With ``last`` it is the last one, as it is
    for the weights that are kept (Plan.keep_last).
    """
    trained_sum, rate_sum = np.zeros(len(counts)), np.zeros(len(counts))
    predicted, times = np.zeros(len(counts)), np.zeros(len(counts))
    for division, history, rate in zip(divisions, histories, rates):
        zones = division.left_out
        said = np.array(history.left_out)
        if not np.isfinite(said).all():
            said = said[np.isfinite(said).all(axis=1)]
        errors = misfit(said, counts[zones])
        for half in (slice(0, None, 2), slice(1, None, 2)):
            other = slice(1, None, 2) if half.start == 0 else slice(0, None, 2)
            if len(zones[other]) == 0 and not last:
                continue
            epoch = -1 if last else int(errors[:, other].mean(axis=1).argmin())
            chosen = zones[half]
            trained_sum[chosen] += errors[epoch, half]
            predicted[chosen] += said[epoch, half]
            rate_sum[chosen] += misfit(filled[chosen] @ rate.rises, counts[chosen])
            times[chosen] += 1
    seen = times > 0
    trained, rated = trained_sum[seen] / times[seen], rate_sum[seen] / times[seen]
    gain, judged = rated - trained, int(seen.sum())
    error = error_of_mean(gain)
    with np.errstate(invalid="ignore", divide="ignore"):
        means = np.asarray(predicted / times)
    clear = CLEAR_IF_FIXED if last else CLEAR
    is_clear = judged >= FEWEST_JUDGED and float(gain.mean()) > max(clear * error, WORTH)
    return Verdict(
        is_clear,
        float(trained.mean()) if judged else float("nan"),
        float(rated.mean()) if judged else float("nan"),
        error,
        judged,
        means,
    )
