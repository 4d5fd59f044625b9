"""Batch norms folded into the convolutions beside them, in float64, each weight made when asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from ...deferred import Deferred, State
from .network import EPSILON

Array = npt.NDArray[np.float32]


def folded(state: State, conv: str, norm: str, order: Sequence[int] = ()) -> tuple[Deferred, Deferred]:
    """Return weight and bias of a convolution without bias and the norm behind it.

    ``order``: its input channels, rearranged.
    """
    shape = tuple(state[f"{conv}.weight"].shape)
    weight = Deferred(shape, partial(_weight, state, conv, norm, tuple(order)))
    return weight, Deferred(shape[:1], partial(_bias, state, norm))


def folded_behind(state: State, conv: str, norm: str, before: Sequence[str]) -> tuple[Deferred, Deferred]:
    """Return weight and bias of a 1×1 convolution over joined inputs, each with a norm of its own before.

    Nothing lies between those norms and the convolution but the joining, so that W(γx + δ) = (Wγ)x + Wδ.
    """

    def weight() -> Array:
        scales = np.concatenate([_scale(state, name) for name in before])
        own = np.asarray(state[f"{conv}.weight"], dtype=np.float64)
        scaled: Array = (own * scales[None, :, None, None] * _scale(state, norm)[:, None, None, None]).astype(
            np.float32
        )
        return scaled

    def bias() -> Array:
        shifts = np.concatenate([_shift(state, name) for name in before])
        own = np.asarray(state[f"{conv}.weight"], dtype=np.float64)[:, :, 0, 0] @ shifts
        shifted: Array = (own * _scale(state, norm) + _shift(state, norm)).astype(np.float32)
        return shifted

    shape = tuple(state[f"{conv}.weight"].shape)
    return Deferred(shape, weight), Deferred(shape[:1], bias)


def _weight(state: State, conv: str, norm: str, order: tuple[int, ...]) -> Array:
    weight = np.asarray(state[f"{conv}.weight"])
    if order:
        weight = weight[:, list(order)]
    made = np.empty(weight.shape, dtype=np.float32)
    # Computed in float64 piece by piece: a copy of the whole would be the largest thing in memory.
    np.multiply(weight, _scale(state, norm)[:, None, None, None], out=made, casting="same_kind")
    return made


def _bias(state: State, norm: str) -> Array:
    return _shift(state, norm).astype(np.float32)


def _scale(state: State, norm: str) -> npt.NDArray[Any]:
    """Return γ / √(variance + ε)."""
    variance = np.asarray(state[f"{norm}.running_var"], dtype=np.float64)
    return np.asarray(state[f"{norm}.weight"], dtype=np.float64) / np.sqrt(variance + EPSILON)


def _shift(state: State, norm: str) -> npt.NDArray[Any]:
    """Return β − mean · γ / √(variance + ε)."""
    mean = np.asarray(state[f"{norm}.running_mean"], dtype=np.float64)
    return np.asarray(state[f"{norm}.bias"], dtype=np.float64) - mean * _scale(state, norm)
