"""Maps that have seen the counts they are compared with: told by their tags, or by agreeing too well."""

from __future__ import annotations

from typing import List

import numpy as np

from ..io.fitted_to import RATE, RESCALED, TRAINED, read_fits
from ..io.raster import open_raster
from ..zones.reading import ZoneSet

EXACT = 1e-5  # relative: a map that was rescaled keeps its counts to a millionth
MOST = 0.9  # of the zones that agree so well

SAYS = {
    RESCALED: "The map {map} was rescaled to these zones: that it agrees with them proves nothing. Compare "
    "on finer zones.",
    RATE: "The rate of the map {map} was fitted to these zones: that its total agrees proves nothing, and "
    "its errors are a little too good.",
    TRAINED: "The model of the map {map} was trained on these zones: it has seen their counts. Compare on "
    "other zones, or use the cross-check.",
}
#: These have seen the count of every zone, not only their sum.
ZONE_BY_ZONE = {RESCALED, TRAINED}


def suspicions(path: str, zones: ZoneSet) -> List[str]:
    """Return each way, of ``SAYS``, in which the tags of a map say that it was fitted to these zones.

    The same outlines and counts, or a layer and field of the same name (a selection of it, say).
    """
    with open_raster(path) as dataset:
        fits = read_fits(dataset.tags())
    same = [
        fit.how
        for fit in fits
        if fit.sha256 == zones.fingerprint or (fit.zones, fit.field) == (zones.name, zones.field)
    ]
    return [how for how in dict.fromkeys(same) if how in SAYS]


def agrees_exactly(census: np.ndarray, mapped: np.ndarray) -> bool:
    """Whether a map has the counts of nearly all zones with people to 1e-5: it was made from them."""
    people = census > 0
    if not people.any():
        return False
    near = np.abs(mapped[people] - census[people]) <= EXACT * census[people]
    return bool(near.mean() >= MOST)


def exact_warning(name: str, zones: int, level: str = "zones") -> str:
    """Say what such an agreement means."""
    return (
        f"The map {name} has the counts of nearly all {zones} {level} exactly: it was made from these "
        "counts, so that it agrees with them proves nothing."
    )
