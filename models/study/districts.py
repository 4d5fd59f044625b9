"""Generated districts as the study needs them: zones, scores, the head's inputs, and the truth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from affine import Affine
from rasterio.features import rasterize

from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.inference.windows import Padding
from popcorn_qgis.engine.sample.census import Zones
from popcorn_qgis.engine.sample.district import GRID_M, make_district
from popcorn_qgis.engine.training.features import EXTRACTOR, MEMBER, Cache
from popcorn_qgis.engine.training.member import builtup_of, head_inputs, streams
from popcorn_qgis.engine.training.network import DualStream

SIZE_PX = 300
SEASONS = (0, 2)  # spring and autumn
CELL_PX = 10  # 100 m


@dataclass(frozen=True)
class Place:
    """One district: ``builtup`` float32 [seasons, H, W], ``features`` float16 [seasons, H, W, 28],
    ``population`` float32 [H, W], ``fine`` and ``coarse`` int32 [H, W] (zone numbers), their counts
    float64, and where industry and homes are (bool [H, W])."""

    builtup: np.ndarray
    features: np.ndarray
    population: np.ndarray
    fine: np.ndarray
    fine_counts: np.ndarray
    coarse: np.ndarray
    coarse_counts: np.ndarray
    industry: np.ndarray
    homes: np.ndarray


def make_places(seed: int, extractor: DualStream, links: Sequence[str]) -> dict[str, Place]:
    """Return the same district with people of each link; imagery and features are computed once."""
    places: dict[str, Place] = {}
    for link in links:
        district = make_district(seed, SIZE_PX, QuietReport(), link, () if places else SEASONS)
        if places:
            first = next(iter(places.values()))
            builtup, features = first.builtup, first.features
        else:
            seen = [_seen(extractor, *images) for images in zip(district.sentinel1, district.sentinel2)]
            builtup, features = (np.stack(part) for part in zip(*seen))
        truth = district.truth
        places[link] = Place(
            builtup,
            features,
            truth.population,
            _numbers(district.fine),
            district.fine.population.astype(float),
            _numbers(district.coarse),
            district.coarse.population.astype(float),
            truth.works_share >= 0.25,
            (truth.roof_share >= 0.25) & (truth.works_share == 0),
        )
    return places


def joined(places: Sequence[Place]) -> tuple[Cache, np.ndarray]:
    """Return the fine zones of all places in one cache, and their counts."""
    lengths, counts, builtup, features = [], [], [], []
    for place in places:
        owner = place.fine.ravel()
        pixel = np.flatnonzero(owner >= 0)
        order = pixel[np.argsort(owner[pixel], kind="stable")]
        number = np.bincount(owner[order], minlength=len(place.fine_counts))
        kept = number > 0
        lengths.append(number[kept])
        counts.append(place.fine_counts[kept])
        builtup.append(place.builtup.reshape(len(SEASONS), -1)[:, order])
        features.append(place.features.reshape(len(SEASONS), -1, place.features.shape[-1])[:, order])
    starts = np.append(0, np.cumsum(np.concatenate(lengths)))
    cache = Cache(starts, np.concatenate(builtup, axis=1), np.concatenate(features, axis=1))
    return cache, np.concatenate(counts)


def _numbers(zones: Zones) -> np.ndarray:
    """Return each pixel's zone by its centre, int32 [H, W]; −1: none."""
    transform = Affine(GRID_M, 0, 0, 0, -GRID_M, SIZE_PX * GRID_M)
    shapes = [(polygon, number + 1) for number, polygon in enumerate(zones.polygons)]
    return rasterize(shapes, (SIZE_PX, SIZE_PX), transform=transform, dtype="int32") - 1


def _seen(extractor: DualStream, s1: np.ndarray, s2: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return score [H, W] and head inputs [H, W, 28] of one season, on the whole district at once."""
    with torch.no_grad():
        score = builtup_of(extractor, streams(extractor, *_padded(s1, s2, EXTRACTOR.tiling.padding)))
        found = head_inputs(extractor, *_padded(s1, s2, MEMBER.tiling.padding))
    before = Padding.of(EXTRACTOR.tiling.padding, SIZE_PX).before
    inside = np.s_[0, 0, before : before + SIZE_PX, before : before + SIZE_PX]
    before = Padding.of(MEMBER.tiling.padding, SIZE_PX).before
    cut = found[0, :, before : before + SIZE_PX, before : before + SIZE_PX]
    return score.numpy()[inside], cut.permute(1, 2, 0).numpy().astype(np.float16)


def _padded(s1: np.ndarray, s2: np.ndarray, rule: str) -> tuple[torch.Tensor, torch.Tensor]:
    padding = Padding.of(rule, SIZE_PX)
    source = padding.source(0, padding.before + SIZE_PX + padding.after)
    one, two = (image.astype(np.float32)[:, source][:, :, source] for image in (s1, s2))
    return torch.from_numpy(one)[None], torch.from_numpy(two)[None]
