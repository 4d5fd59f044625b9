"""The loss of weakly supervised training: counted against predicted people of whole zones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

SCALE = 100.0


class Evaluated(NamedTuple):
    """The evaluated pixels of a zone, float32 [n] each.

    ``weight``: how many pixels of the zone a pixel stands for (1 where all are evaluated).
    """

    occupancy: Tensor
    builtup: Tensor
    weight: Tensor

    def people(self) -> Tensor:
        """Return the zone's predicted count: the sum of occupancy × built-up."""
        return (self.occupancy * self.builtup * self.weight).sum()


def zone_loss(batch: Sequence[Evaluated], counts: Sequence[float], penalty: float) -> Tensor:
    """Return 100 · (mean |ln(pred + 1) − ln(count + 1)| + penalty · mean occupancy) of a batch of zones.

    The mean occupancy is over all evaluated pixels of the batch (spec, section 6).
    """
    misfit = [
        (torch.log1p(zone.people()) - torch.log1p(zone.occupancy.new_tensor(count))).abs()
        for zone, count in zip(batch, counts)
    ]
    occupancy = sum((zone.occupancy * zone.weight).sum() for zone in batch)
    pixels = sum(zone.weight.sum() for zone in batch)
    return SCALE * (torch.stack(misfit).mean() + penalty * occupancy / pixels)
