"""Context for the convolutions where imagery is missing: the nearest valid pixel.

Only pixels within the halo of a valid one matter to any result that is kept, so the search ends
after as many steps as the halo is wide; what lies deeper in a gap gets the channel's mean. With that
much margin around what is filled, a pixel's value depends on its surroundings alone, never on the tiles.
"""

from __future__ import annotations

import numpy as np

from .windows import HALO_PX

#: Steps of the search, and the margin in pixels that a window needs around it.
REACH_PX = HALO_PX


def fill_missing(values: np.ndarray, missing: np.ndarray, means: np.ndarray, reach: int = REACH_PX) -> None:
    """Fill ``values`` float32 [B, H, W] in place where ``missing`` bool [H, W].

    Each step gives every missing pixel that touches a known one the values of that neighbour: edges
    before corners, in a fixed order. ``means`` float32 [B] is for pixels beyond ``reach`` steps.
    """
    if not missing.any():
        return
    height, width = missing.shape
    stride = width + 2
    # The valid pixel that each pixel copies, as a position in the array with a border of unknowns.
    source = np.full((height + 2) * stride, -1, dtype=np.int32)
    inside = source.reshape(height + 2, stride)[1:-1, 1:-1]
    inside[...] = np.where(missing, -1, np.arange(height * width, dtype=np.int32).reshape(height, width))
    rows, columns = np.nonzero(missing)
    open_pixels = (rows + 1) * stride + columns + 1
    neighbours = (-stride, -1, 1, stride, -stride - 1, -stride + 1, stride - 1, stride + 1)
    for _ in range(reach):
        found = np.full(len(open_pixels), -1, dtype=np.int32)
        for step in neighbours:
            np.copyto(found, source[open_pixels + step], where=found < 0)
        known = found >= 0
        source[open_pixels[known]] = found[known]
        open_pixels = open_pixels[~known]
        if len(open_pixels) == 0:
            break
    flat = values.reshape(len(values), -1)
    copied = inside[missing]
    target = np.flatnonzero(missing)
    reached = copied >= 0
    for band in range(len(values)):
        flat[band, target[reached]] = flat[band, copied[reached]]
        flat[band, target[~reached]] = means[band]
