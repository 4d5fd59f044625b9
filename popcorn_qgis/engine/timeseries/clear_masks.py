"""Where a date of a series is clear, whatever its mask's values mean."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator, Optional

import numpy as np
from rasterio.windows import Window

from ..imagery.compositing.observe import NOT_CLEAR_SCL
from ..imagery.disk.parts import kind_of_mask
from ..io.raster import open_raster, read_window


@dataclass(frozen=True)
class ClearMask:
    """An open mask; ``kind``: "scl" (scene classes), "cloud" (0 is clear) or "clear" (1 is)."""

    dataset: Any
    kind: str

    def clear(self, window: Window) -> np.ndarray:
        """Return where the ground is seen, bool [height, width]; what has no value is not."""
        values = read_window(self.dataset, 1, window)
        if self.kind == "scl":
            return np.asarray(np.isfinite(values) & ~np.isin(values, NOT_CLEAR_SCL))
        return np.asarray(values == (1 if self.kind == "clear" else 0))


@contextmanager
def opened_mask(path: str) -> Iterator[Optional[ClearMask]]:
    """Give the mask at ``path``, None for an empty one; EngineError where its values are in doubt."""
    if not path:
        yield None
        return
    with open_raster(path) as dataset:
        yield ClearMask(dataset, kind_of_mask(Path(path), dataset, dataset.tags(), "auto"))
