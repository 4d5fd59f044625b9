"""Arrays that are made when they are asked for, so that a large network is never whole in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional, Union

import numpy as np
import numpy.typing as npt

#: What the weights of one import may take in memory, as float32.
MAX_WEIGHTS_BYTES = 256 << 20


@dataclass(frozen=True)
class Deferred:
    """An array of a known shape that is made each time numpy asks for it (``np.asarray``)."""

    shape: tuple[int, ...]
    make: Callable[[], npt.NDArray[Any]]

    def __array__(
        self, dtype: Optional[npt.DTypeLike] = None, copy: Optional[bool] = None
    ) -> npt.NDArray[Any]:
        return np.asarray(self.make(), dtype=dtype)


Weight = Union[npt.NDArray[Any], Deferred]
State = Mapping[str, Weight]
