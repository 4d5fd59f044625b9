"""People per built-up pixel as one number: constant, or on a recalibrated built-up score.

What training has to beat. The recalibrated score is a monotone, piecewise linear function of the
score; it undoes the extractor's saturation, which is no knowledge of how a place looks.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from .member import Member

#: Built-up scores between which people rise evenly.
KNOTS = np.array([0.0, 0.05, 0.2, 0.5, 0.8, 0.95, 0.99, 1.0])


@dataclass(frozen=True)
class Rate:
    """People of a pixel by its built-up score: ``rises`` [len(KNOTS) − 1] ≥ 0 between the knots.

    A constant rate r is the straight line: rises = r · diff(KNOTS).
    """

    rises: np.ndarray

    @property
    def is_constant(self) -> bool:
        """Whether people are a constant times the score."""
        slopes = self.rises / np.diff(KNOTS)
        return bool(np.ptp(slopes) <= 1e-9 * max(slopes.max(), 1e-30))

    def people(self, builtup: np.ndarray) -> np.ndarray:
        """Return people per pixel for scores 0..1 of any shape."""
        return np.interp(builtup, KNOTS, np.append(0.0, np.cumsum(self.rises)))

    def occupancy(self, builtup: np.ndarray) -> np.ndarray:
        """Return people per fully built-up pixel for scores above 0."""
        return self.people(builtup) / builtup


def ramps(builtup: np.ndarray) -> np.ndarray:
    """Return how far pixels with these scores [n] fill each step between the knots, summed: [steps]."""
    return np.clip((builtup[:, None] - KNOTS[:-1]) / np.diff(KNOTS), 0.0, 1.0).sum(axis=0)


def constant_rate(filled: np.ndarray, counts: np.ndarray) -> Rate:
    """Return people / sum of built-up over the zones as a rate; ``filled`` [zones, steps]."""
    total = float((filled @ np.diff(KNOTS)).sum())
    return Rate(np.diff(KNOTS) * (float(counts.sum()) / total if total > 0 else 0.0))


def recalibrated_rate(filled: np.ndarray, counts: np.ndarray) -> Rate:
    """Fit the rises to the zones' counts [zones] by the misfit of training, |ln(pred+1) − ln(count+1)|."""
    start = constant_rate(filled, counts)
    if not start.rises.any():
        return start
    matrix, wanted = torch.from_numpy(filled).double(), torch.from_numpy(np.log1p(counts)).double()
    unit = float(start.rises.sum()) / 20
    inverse = np.log(np.expm1(start.rises / unit))  # softplus keeps the rises positive
    raw = torch.tensor(inverse, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.Adam([raw], lr=0.05)
    best, kept = np.inf, start.rises
    for step in range(800):
        if step == 500:
            optimiser.param_groups[0]["lr"] = 0.01
        rises = torch.nn.functional.softplus(raw) * unit
        misfit = (torch.log1p(matrix @ rises) - wanted).abs().mean()
        if float(misfit.detach()) < best:
            best, kept = float(misfit.detach()), rises.detach().numpy().copy()
        optimiser.zero_grad()
        misfit.backward()
        optimiser.step()
    return Rate(kept)


def into_head(rate: Rate, member: Member) -> None:
    """Make a member, whose streams are the extractor's, give this rate's occupancy.

    The built-up logit is linear in the features; 64 rectifiers of it draw the occupancy as a line of
    64 pieces, and the middle layers hand them on. A constant rate is the last bias alone.
    """
    convolutions = [layer for layer in member.head if isinstance(layer, torch.nn.Conv2d)]
    with torch.no_grad():
        for layer in convolutions:
            layer.weight.zero_()
            layer.bias.zero_()
        if rate.is_constant:
            member.last.bias[0] = float(rate.rises.sum())
            return
        places = np.linspace(-9.0, 9.0, convolutions[0].out_channels)
        values = rate.occupancy(1 / (1 + np.exp(-places)))
        slopes = np.append(np.diff(values) / np.diff(places), 0.0)
        fused = member.unetmodel.fusion_out_conv.conv
        convolutions[0].weight.copy_(fused.weight.expand(len(places), -1, -1, -1))
        convolutions[0].bias.copy_(fused.bias - torch.from_numpy(places).float())
        for layer in convolutions[1:3]:
            layer.weight.copy_(torch.eye(len(places))[:, :, None, None])
        convolutions[3].weight[0, :, 0, 0] = torch.from_numpy(np.diff(slopes, prepend=0.0)).float()
        convolutions[3].bias[0] = float(values[0])
