"""Whether the engine has PyTorch, which only training needs."""

from __future__ import annotations

import importlib.util

from ...contract.errors import EngineError


def require_torch() -> None:
    """Raise EngineError where the engine was set up without the packages for training."""
    if importlib.util.find_spec("torch") is None:
        raise EngineError(
            "no-torch",
            "Training needs the training packages, which the engine does not have.",
            "Run “Set up the engine” with “Packages for training”, or install torch in your own environment, "
            "and start again.",
        )
