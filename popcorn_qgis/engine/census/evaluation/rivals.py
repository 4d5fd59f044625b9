"""What anyone could map without a model: the people spread evenly, or over the pixels that are built-up."""

from __future__ import annotations

import numpy as np

from ....contract.errors import EngineError
from ....contract.jobs import Zones
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.identity import raster_name
from ...io.raster import Grid, open_raster, raster_environment, read_window
from ...zones.pixels import ZonePixels
from ...zones.reading import read_zones

#: A probability from which on a pixel counts as built-up, as in the cross-check of methods.
BUILT = 0.5


def spread(census: np.ndarray, unit: np.ndarray, area: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Return the people of each unit shared out to its zones by ``weight``, float64 [zones].

    ``census``, ``area`` and ``weight`` float64 [zones], ``unit`` int [zones], from 0. A unit without any
    weight is shared out by ``area``.
    """
    share = np.where(np.bincount(unit, weight)[unit] > 0, weight, area)
    return np.asarray((np.bincount(unit, census) / np.bincount(unit, share))[unit] * share)


def built_pixels(path: str, zones: Zones, border: str, compared: np.ndarray, report: Report) -> np.ndarray:
    """Return the built-up pixels of each zone, float64 [zones]: values of at least BUILT, nodata is none.

    Raises EngineError for a raster that is no built-up map from 0 to 1, and where one of the zones
    ``compared`` (bool [zones]) is not on it.
    """
    by_fraction, found = border == "fraction", np.zeros(len(compared))
    with raster_environment(), open_raster(path) as dataset:
        placed = read_zones(
            zones, Grid.of(dataset), report, counts=False, dense=by_fraction, may_overlap=by_fraction
        )
        off = (placed.outside | placed.partly_outside) & compared
        if off.any():
            raise EngineError(
                "off-the-map",
                sentence(
                    "The built-up map {file} does not cover {zones} of the zones that are compared.",
                    file=raster_name(path),
                    zones=off.sum(),
                ),
                "Choose one that covers them all, or none.",
            )
        pixels = ZonePixels(placed)
        for window in pixels.windows():
            report.check_cancelled()
            cover = pixels.coverage(window) if by_fraction else pixels.centres(window)
            value = read_window(dataset, 1, window).ravel()[cover.pixel]
            wrong = value[(value < 0) | (value > 1)]
            if len(wrong):
                raise EngineError(
                    "not-built-up",
                    sentence(
                        "The raster {file} holds {value:g}, which is no probability of being built-up.",
                        file=raster_name(path),
                        value=float(wrong[0]),
                    ),
                    "Choose a built-up map with values from 0 to 1.",
                )
            found += np.bincount(cover.zone, cover.fraction * (value >= BUILT), minlength=len(found))
    return found
