"""Momentum with orthogonal steps for the convolutions ("Muon", Jordan et al. 2024)."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor, nn

#: Coefficients of the quintic iteration that drives all singular values towards 1.
_QUINTIC = (3.4445, -4.7750, 2.0315)
_ROUNDS = 5


def orthogonalised(matrix: Tensor) -> Tensor:
    """About U V^T of matrix = U S V^T, [rows, columns]."""
    a, b, c = _QUINTIC
    tall = matrix.shape[0] > matrix.shape[1]
    x = matrix.t() if tall else matrix
    x = x / (x.norm() + 1e-7)
    for _ in range(_ROUNDS):
        gram = x @ x.t()
        x = a * x + (b * gram + c * gram @ gram) @ x
    return x.t() if tall else x


class Orthogonal(torch.optim.Optimizer):
    """Nesterov momentum; each weight's step is orthogonal over [outputs, inputs x kernel]."""

    def __init__(self, parameters: Iterable[nn.Parameter], lr: float, momentum: float = 0.95) -> None:
        super().__init__(parameters, {"lr": lr, "momentum": momentum})

    @torch.no_grad()
    def step(self, closure=None) -> None:
        for group in self.param_groups:
            for weight in group["params"]:
                if weight.grad is None:
                    continue
                state = self.state[weight]
                if not state:
                    state["momentum"] = torch.zeros_like(weight)
                mean = state["momentum"].lerp_(weight.grad, 1 - group["momentum"])
                ahead = weight.grad.lerp(mean, group["momentum"])
                rows = ahead.shape[0]
                matrix = orthogonalised(ahead.reshape(rows, -1))
                size = max(1.0, matrix.shape[0] / matrix.shape[1]) ** 0.5
                weight.add_(matrix.reshape(weight.shape), alpha=-group["lr"] * size)
