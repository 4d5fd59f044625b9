"""The sharpening network in torch: no biases, so that twice the light gives twice the answer."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

FINE, COARSE = 4, 6
WIDTH, STEPS = 32, 3
#: How far a pixel's value reaches: the cells of two pixels, and a pixel for each convolution.
RADIUS_PX = 2 + 2 * STEPS + 2


class Sharpener(nn.Module):
    """[N, 10, H, W] (4 fine bands, 6 interpolated ones) to [N, 6, H, W], both in the same unit."""

    def __init__(self) -> None:
        super().__init__()
        self.first = _convolution(2 * FINE + COARSE, WIDTH)
        self.steps = nn.ModuleList(
            nn.ModuleList((_convolution(WIDTH, WIDTH), _convolution(WIDTH, WIDTH))) for _ in range(STEPS)
        )
        self.last = _convolution(WIDTH, COARSE)
        nn.init.zeros_(self.last.weight)

    def forward(self, seen: Tensor) -> Tensor:
        """Return the six bands."""
        fine, coarse = seen[:, :FINE], seen[:, FINE:]
        value = functional.relu(self.first(torch.cat([seen, fine - cell_means(fine)], 1)))
        for inner, outer in self.steps:
            value = value + outer(functional.relu(inner(value)))
        return coarse + self.last(value)


def cell_means(values: Tensor) -> Tensor:
    """Return the mean of every cell of 2 x 2, repeated."""
    return functional.interpolate(functional.avg_pool2d(values, 2), scale_factor=2, mode="nearest")


def _convolution(taken: int, given: int) -> nn.Conv2d:
    return nn.Conv2d(taken, given, 3, padding=1, padding_mode="reflect", bias=False)
