"""Fitting clusters to imagery, and people per km² to the zones' shares; how well left-out zones are met."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import List, Tuple

import numpy as np

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import PartReport, Report
from ...zones.reading import ZoneSet
from .imagery import Vectors
from .model import ClusterModel
from .projection import STARTS, independent_components, k_means, nearest
from .regression import nonnegative

#: About so many pixels, from all over the imagery, show how its places look.
SAMPLE_PX = 10_000
FEWEST_ZONES = 5
_FOLDS, _LEAVE_ONE_OUT = 10, 200


def fit_clusters(vectors: Vectors, clusters: int, seed: int, report: Report) -> ClusterModel:
    """Fit projection and clusters to pixels from all over the imagery; nobody lives in them yet.

    Raises EngineError where no pixel has all bands.
    """
    raw = sample_pixels(vectors, PartReport(report, 0.0, 0.7))
    return clusters_of(vectors, raw, clusters, seed, PartReport(report, 0.7, 1.0))


def clusters_of(
    vectors: Vectors, raw: np.ndarray, clusters: int, seed: int, report: Report, starts: int = STARTS
) -> ClusterModel:
    """Fit projection and clusters to pixels float64 [n, bands] of these vectors; see ``fit_clusters``."""
    points = vectors.comparable(raw)
    there = np.isfinite(points).all(axis=1)
    if there.sum() < 2:
        raise EngineError(
            "only-nodata",
            "No pixel of the imagery has a value in every band.",
            "Choose other dates or another extent, or leave out the sensor with gaps.",
        )
    raw, points = raw[there], points[there]
    projection = independent_components(points, seed, report)
    report.progress(0.3, "Looking for clusters")
    seen = projection.apply(points)
    centres = k_means(seen, clusters, seed, report, starts)
    label = nearest(seen, centres)
    colours = _colours(vectors.bands, raw, label, len(centres))
    return ClusterModel(vectors.bands, projection, centres, np.zeros(len(centres)), colours)


def sample_pixels(vectors: Vectors, report: Report) -> np.ndarray:
    """Return pixels at even distances from all over the region, float64 [about SAMPLE_PX, bands]."""
    region, kept = vectors.scene.region, []
    step = max(1, int(np.sqrt(region.height * region.width / SAMPLE_PX)))
    all_windows = list(vectors.windows())
    for number, window in enumerate(all_windows):
        report.progress(number / len(all_windows), "Looking at the imagery")
        raw = vectors.raw(window, report).reshape(int(window.height), int(window.width), -1)
        first_row, first_column = -int(window.row_off) % step, -int(window.col_off) % step
        kept.append(raw[first_row::step, first_column::step].reshape(-1, raw.shape[-1]))
    return np.concatenate(kept)


def _colours(bands: Tuple[str, ...], raw: np.ndarray, label: np.ndarray, clusters: int) -> np.ndarray:
    """Return each cluster's mean colour as people see it, float64 [clusters, 3] from 0 to 255.

    By red, green and blue between the 2nd and 98th percentile of the imagery; of radar alone, in grey.
    """
    names = ("B04", "B03", "B02") if "B04" in bands else ("VV", "VV", "VV")
    shown = raw[:, [bands.index(name) for name in names]]
    low, high = np.percentile(shown, 2, axis=0), np.percentile(shown, 98, axis=0)
    count = np.maximum(np.bincount(label, minlength=clusters), 1)
    mean = np.stack([np.bincount(label, band, clusters) / count for band in shown.T], axis=1)
    return np.asarray(255 * np.clip((mean - low) / np.maximum(high - low, 1e-9), 0, 1))


@dataclass(frozen=True)
class Skill:
    """How well the regression says people per km²: ``r2`` in the zones that it saw, ``held_out`` in others.

    ``factor``: exp of the mean |ln(predicted people + 1) − ln(count + 1)| of left-out zones.
    """

    zones: int
    r2: float
    held_out: float
    factor: float


def fit_people(
    model: ClusterModel, pixels: np.ndarray, area_km2: np.ndarray, zones: ZoneSet, seed: int, report: Report
) -> Tuple[ClusterModel, Skill]:
    """Return the model with people per km² of each cluster, by non-negative least squares over the zones.

    ``pixels`` float64 [zones, clusters]: valid pixels of each zone and cluster; ``area_km2`` float64 [zones]
    of all of them. Every km² counts alike, so zones weigh by their area. Raises EngineError for fewer than
    FEWEST_ZONES zones with counts and pixels.
    """
    used = np.isfinite(zones.counts) & ~zones.partly_outside & ~zones.outside & (area_km2 > 0)
    if used.sum() < FEWEST_ZONES:
        raise EngineError(
            "few-zones",
            sentence(
                "{usable} of the {zones} zones of {layer} lie wholly on the imagery with a count.",
                usable=int(used.sum()),
                zones=len(zones),
                layer=zones.name,
            ),
            sentence("People per cluster need {fewest} or more.", fewest=FEWEST_ZONES),
        )
    shares = pixels[used] / pixels[used].sum(axis=1, keepdims=True)
    density, area = zones.counts[used] / area_km2[used], area_km2[used] / area_km2[used].mean()
    people = nonnegative(shares, density, area)
    skill = _skill(shares, density, area, zones.counts[used], people, seed, report)
    return replace(model, people_km2=people, fitted_to=zones.name), skill


def _skill(
    shares: np.ndarray,
    density: np.ndarray,
    area: np.ndarray,
    counts: np.ndarray,
    people: np.ndarray,
    seed: int,
    report: Report,
) -> Skill:
    """Leave out each zone, or with many of them a tenth at a time, and predict it from the others."""
    zones = len(density)
    parts = zones if zones <= _LEAVE_ONE_OUT else _FOLDS
    fold = np.random.default_rng(seed).permutation(np.arange(zones) % parts)
    predicted = np.zeros(zones)
    for one in range(parts):
        report.check_cancelled()
        left = fold == one
        predicted[left] = shares[left] @ nonnegative(shares[~left], density[~left], area[~left])
    size = np.divide(counts, density, out=np.zeros(zones), where=density > 0)  # km²; 0 where nobody lives
    size[density == 0] = size[density > 0].mean() if (density > 0).any() else 0.0
    gap = np.abs(np.log1p(predicted * size) - np.log1p(counts))
    return Skill(zones, _r2(shares @ people, density), _r2(predicted, density), float(np.exp(gap.mean())))


def _r2(said: np.ndarray, true: np.ndarray) -> float:
    spread = float(((true - true.mean()) ** 2).sum())
    return 1 - float(((said - true) ** 2).sum()) / spread if spread > 0 else float("nan")


def sentences(model: ClusterModel, skill: Skill) -> List[str]:
    """Return what the fit found, and how sure it is."""
    live = int((model.people_km2 > 0).sum())
    return [
        sentence(
            "People live in {live} of {clusters} clusters, at most {most:,.0f} per km². On {zones} left-out "
            "zones R² is {held_out:.2f} (on those it saw {seen:.2f}), and the typical error a factor of "
            "{factor:.2f}.",
            live=live,
            clusters=len(model.people_km2),
            most=float(model.people_km2.max()),
            zones=skill.zones,
            held_out=skill.held_out,
            seen=skill.r2,
            factor=skill.factor,
        )
    ]
