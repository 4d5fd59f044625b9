"""How occupancy is trained: the published numbers, and what suits a few tens of zones."""

from __future__ import annotations

from dataclasses import dataclass

#: Adam's rate for the head alone, which bears more than the published 1e-4 of the whole network.
HEAD_RATE = 1e-3
#: Zones that an epoch of the head draws at least: with tens of zones the schedule would end before
#: anything is learnt.
HEAD_DRAWS = 200

#: Zones larger than this are left out (spec, section 6): their pixels, and those of their box.
LARGEST_ZONE_PX, LARGEST_BOX_PX = 10_000_000, 12_000_000
#: Boxes above this train the head only (spec, section 6; its limit for skipping lies above the largest box,
#: since zones are run one by one here).
HEAD_ONLY_PX = 9_000_000
#: A season counts for a zone where at least this share of the zone's pixels is valid.
VALID_SHARE = 0.9
#: The head runs where the score is above this; a sigmoid is never 0, and below it there are no people.
STRONG = 0.01
#: With fewer zones nothing is trained: there would be none to leave out.
FEWEST_ZONES = 5
#: With fewer zones than this at least FIFTHS members are trained, so that each zone is left out by one:
#: the two or three of twelve zones that a single member leaves out can't judge a training.
CROSS_FIT_BELOW, FIFTHS = 30, 5
#: And the head is trained so many epochs, whatever left-out zones say: two or three zones choose an epoch
#: by chance (docs/study.md).
FEW_ZONES_EPOCHS = 5
#: With fewer zones the built-up score is not recalibrated.
FEWEST_TO_RECALIBRATE = 20


@dataclass(frozen=True)
class Plan:
    """Optimiser, schedule and stopping; the defaults are the spec's where it has them (section 6).

    ``rate`` is Adam's, times ``decay`` every ``decay_every`` epochs; ``clip`` bounds the norm of the
    gradient; ``weight_decay`` spares the head's last layer; ``penalty`` weighs the mean occupancy.
    An epoch draws every zone equally often, and at least ``fewest_draws`` zones. ``patience``: epochs
    without a better fit on the left-out zones after which a member is done. ``keep_last``: the weights of the
    last epoch are kept, not those of the one that fits the left-out zones best.
    """

    epochs: int = 100
    rate: float = 1e-4
    decay: float = 0.75
    decay_every: int = 5
    batch: int = 2
    clip: float = 0.01
    weight_decay: float = 5e-7
    penalty: float = 0.01
    fewest_draws: int = 1
    patience: int = 20
    keep_last: bool = False
