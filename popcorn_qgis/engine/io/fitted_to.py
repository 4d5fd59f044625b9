"""What a map was fitted to, in its tags: so that nobody tests it on the counts that it has seen."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Any, Dict, List, Mapping, Sequence

import numpy as np
import shapely

#: The tag of a raster; a JSON list, so that a map keeps what its model was trained on.
TAG = "FITTED_TO"
RESCALED, RATE, TRAINED = "rescaled", "rate", "trained"


@dataclass(frozen=True)
class Fit:
    """That a map was ``how`` fitted (rescaled, rate, trained) to zones: their name, field, fingerprint.

    ``outlines`` is the fingerprint of the outlines alone, ``zone_m2`` the mean area of a zone in square
    metres, as text; empty where a map of before does not say.
    """

    how: str
    zones: str
    field: str
    sha256: str
    outlines: str = ""
    zone_m2: str = ""


def fingerprint(geometries: np.ndarray, counts: np.ndarray) -> str:
    """Return the sha256 of zones as they came, whatever their order, ids and names.

    ``geometries`` polygons in their own CRS, ``counts`` float64, NaN where missing.
    """
    outlines = shapely.to_wkb(geometries, output_dimension=2, byte_order=1)
    each = sorted(hashlib.sha256(w + repr(float(c)).encode()).digest() for w, c in zip(outlines, counts))
    return hashlib.sha256(b"".join(each)).hexdigest()


def outlines_fingerprint(geometries: np.ndarray) -> str:
    """Return the sha256 of outlines as they came, whatever they count."""
    return fingerprint(geometries, np.full(len(geometries), np.nan))


def fit_tags(fits: Sequence[Fit]) -> Dict[str, str]:
    """Return the tag that says so; none for a map that was fitted to nothing."""
    return {TAG: json.dumps([asdict(fit) for fit in fits], ensure_ascii=False)} if fits else {}


def read_fits(tags: Mapping[str, str]) -> List[Fit]:
    """Return what a raster's tags say that it was fitted to; a broken tag says nothing."""
    try:
        entries: Any = json.loads(tags.get(TAG, "[]"))
        return [Fit(**{key: str(value) for key, value in entry.items()}) for entry in entries]
    except (ValueError, TypeError, AttributeError):
        return []
