"""Tests on real satellite scenes and reference outputs, which are not part of the repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the real data: POPCORN_SHARED, else ``shared`` beside the repository."""
    folder = Path(os.environ.get("POPCORN_SHARED") or Path(__file__).resolve().parents[3] / "shared")
    if not (folder / "goldens").is_dir():
        pytest.skip(f"no reference outputs in {folder}; set POPCORN_SHARED")
    return folder
