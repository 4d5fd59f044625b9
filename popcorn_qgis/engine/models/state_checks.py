"""Whether the tensors of a checkpoint are those of a network, each named where it is not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from .deferred import State

Shapes = Mapping[str, tuple[int, ...]]

_REMEDY = sentence("Use the file as it was published.")


def check_shapes(
    state: Mapping[str, Any], needed: Shapes, unused: Shapes, ignored: Callable[[str], bool], source: str
) -> None:
    """Compare names and shapes with those needed and those that may be there; ``ignored`` are neither.

    Values of ``state`` need a ``shape`` only. Raises EngineError (code ``checkpoint``) that names the tensor
    which is missing, unknown or of the wrong shape.
    """
    missing = [name for name in needed if name not in state]
    if missing:
        raise wrong(
            sentence("“{source}” lacks the tensor {tensor}.", source=source, tensor=_first_of(missing))
        )
    unknown = [name for name in state if name not in needed and name not in unused and not ignored(name)]
    if unknown:
        raise wrong(
            sentence(
                "“{source}” holds the unknown tensor {tensor}.", source=source, tensor=_first_of(unknown)
            )
        )
    for name, shape in {**needed, **unused}.items():
        if name in state and tuple(state[name].shape) != shape:
            raise wrong(
                sentence(
                    "The tensor {tensor} in “{source}” has the shape {shape}, not {expected}.",
                    tensor=name,
                    source=source,
                    shape=tuple(state[name].shape),
                    expected=shape,
                )
            )


def check_finite(state: State, names: Iterable[str], source: str) -> None:
    """Raise EngineError for weights that are not finite, and for a variance below 0."""
    for name in names:
        values = np.asarray(state[name])
        if not np.all(np.isfinite(values)) or (name.endswith("running_var") and np.any(values < 0)):
            raise EngineError(
                "checkpoint",
                sentence(
                    "The tensor {tensor} in “{source}” holds values that are not finite or not possible.",
                    tensor=name,
                    source=source,
                ),
                "Download or train the model again.",
            )


def wrong(problem: str) -> EngineError:
    """Return the error of a file that holds another network."""
    return EngineError("checkpoint", problem, _REMEDY)


def _first_of(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    return sentence("{first} and {others} more", first=names[0], others=len(names) - 1)
