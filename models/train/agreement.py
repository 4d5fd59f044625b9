"""How well two built-up maps agree: the figures of the model card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]


@dataclass(frozen=True)
class Agreement:
    """Figures pooled over the pixels of all maps; the ratios are to the teacher's mean or sum."""

    iou: float
    difference_built: float
    difference_share: float
    cells_correlation: float
    cells_error: float
    sum_ratio: float


def agreement(student: Sequence[Array], teacher: Sequence[Array]) -> Agreement:
    """Pool maps of probabilities [H, W]; `cells` are sums over 10 x 10 px (100 m) from each map's origin.

    cells_error is the mean absolute difference of the cells over the teacher's mean cell.
    """
    own, wanted = (np.concatenate([one.ravel() for one in maps]) for maps in (student, teacher))
    built = wanted > 0.5
    own_cells, wanted_cells = (np.concatenate([_cells(one) for one in maps]) for maps in (student, teacher))
    difference = np.abs(own - wanted)
    return Agreement(
        iou=float(((own > 0.5) & built).sum() / max(((own > 0.5) | built).sum(), 1)),
        difference_built=float(difference[built].mean()) if built.any() else float("nan"),
        difference_share=float(difference.mean() / wanted.mean()),
        cells_correlation=float(np.corrcoef(own_cells, wanted_cells)[0, 1]),
        cells_error=float(np.abs(own_cells - wanted_cells).mean() / wanted_cells.mean()),
        sum_ratio=float(own.sum(dtype=np.float64) / wanted.sum(dtype=np.float64)),
    )


def _cells(image: Array) -> Array:
    rows, columns = image.shape[0] // 10, image.shape[1] // 10
    return image[: rows * 10, : columns * 10].reshape(rows, 10, columns, 10).sum((1, 3)).ravel()
