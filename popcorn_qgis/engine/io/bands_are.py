"""What the bands of a raster of people are to each other: the tag that says that they are groups."""

from __future__ import annotations

from typing import Any

BANDS_ARE = "BANDS_ARE"
GROUPS = "groups"  # of people, which add up: no members of one estimate


def are_groups(dataset: Any) -> bool:
    """Tell whether the bands of an open raster are groups of people."""
    return bool(dataset.tags().get(BANDS_ARE) == GROUPS)
