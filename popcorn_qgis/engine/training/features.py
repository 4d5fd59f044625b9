"""What the frozen networks say about every pixel of the zones, computed once and kept on disk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ...contract.model_spec import ModelSpec
from ..feedback import Report
from ..inference.block import Block, Reading, read_block
from ..inference.stack import Stack
from ..inference.windows import TileWindow
from ..io.scratch import array_on_disk
from ..models.families.popcorn.network import CONTEXT_CHANNELS
from ..models.families.popcorn.spec import default_spec
from ..tiling.tile import tiles
from .hyperparameters import STRONG, VALID_SHARE
from .member import builtup_of, head_inputs, streams
from .network import DualStream
from .recalibration import ramps
from .samples import Samples

_TILE_PX = 256
_LARGEST_HALF = 6e4  # of a 16-bit float
#: So many pixels tell how the head's inputs spread, and none spreads less than this: what is constant
#: here may vary elsewhere.
_SPREAD_PX, _LEAST_SPREAD = 300_000, 0.05
EXTRACTOR, MEMBER = default_spec("builtup", ""), default_spec("occupancy", "")
#: What both networks read around a tile.
READING = Reading(
    tuple((spec.tiling, 1) for spec in (EXTRACTOR, MEMBER)),
    {layer.name: layer.fill for layer in EXTRACTOR.inputs},
)


@dataclass(frozen=True)
class Cache:
    """Built-up scores, and the head's inputs, of all zones' pixels and seasons.

    Zone by zone in one row, zone z from ``starts[z]`` to ``starts[z + 1]``: ``builtup`` float32
    [seasons, pixels], NaN where the imagery is missing; ``features`` float16 [seasons, pixels, 28].
    """

    starts: np.ndarray
    builtup: np.ndarray
    features: np.ndarray

    def scores(self, zone: int, season: int) -> np.ndarray:
        """Return the built-up scores of a zone's pixels in a season, NaN where missing."""
        return self.builtup[season, self.starts[zone] : self.starts[zone + 1]]

    def inputs(self, zone: int, season: int) -> np.ndarray:
        """Return the head's inputs of a zone's pixels in a season, float16 [n, 28]."""
        return self.features[season, self.starts[zone] : self.starts[zone + 1]]

    def spread(self) -> tuple[np.ndarray, np.ndarray]:
        """Return mean and standard deviation of the head's inputs in built-up places: float32 [28] each."""
        step = max(1, self.builtup.shape[1] // _SPREAD_PX)
        rows = self.features[:, ::step][self.builtup[:, ::step] > STRONG].astype(np.float64)
        if len(rows) < 2:
            return np.zeros(rows.shape[1], np.float32), np.ones(rows.shape[1], np.float32)
        deviation = np.maximum(rows.std(axis=0), _LEAST_SPREAD)
        return rows.mean(axis=0).astype(np.float32), deviation.astype(np.float32)

    def part(self, zones: Sequence[int]) -> Cache:
        """Return these zones alone."""
        if len(zones) == len(self.starts) - 1:
            return self
        pixel = np.concatenate([np.arange(self.starts[zone], self.starts[zone + 1]) for zone in zones])
        lengths = [self.starts[zone + 1] - self.starts[zone] for zone in zones]
        starts = np.append(0, np.cumsum(lengths))
        return Cache(starts, self.builtup[:, pixel], self.features[:, pixel])

    def usable(self) -> list[list[int]]:
        """Return, zone by zone, the seasons that show enough of it."""
        seasons = range(len(self.builtup))
        return [
            [s for s in seasons if np.isfinite(self.scores(zone, s)).mean() >= VALID_SHARE]
            for zone in range(len(self.starts) - 1)
        ]

    def filled(self, zone: int, seasons: Sequence[int]) -> np.ndarray:
        """Return how far a zone fills the steps of the recalibration, mean over seasons: [steps]."""
        scores = [self.scores(zone, season) for season in seasons]
        return np.mean([ramps(score[np.isfinite(score)]).sum(axis=0) for score in scores], axis=0)


def look_at(
    samples: Samples, extractor: DualStream, device: torch.device, features_file: Path, report: Report
) -> Cache:
    """Run the extractor over the zones; the head's inputs are kept in ``features_file``.

    Raises Cancelled.
    """
    starts = np.append(0, np.cumsum([sample.pixels for sample in samples.kept]))
    seasons, total = len(samples.scene.steps), int(starts[-1])
    builtup = np.full((seasons, total), np.nan, dtype=np.float32)
    shape = (seasons, total, 2 * extractor.widths[0] + CONTEXT_CHANNELS)
    with features_file.open("w+b") as file:
        features = array_on_disk(file, np.float16, shape)
    scene = samples.scene
    sample_of_zone = np.full(len(samples.zones) + 1, -1)
    for position, sample in enumerate(samples.kept):
        sample_of_zone[sample.zone] = position
    done = np.zeros(len(samples.kept), dtype=np.int64)
    plan = list(tiles(scene.region, _TILE_PX))
    for number, tile in enumerate(plan):
        owner = sample_of_zone[samples.index(tile)].ravel()
        pixel = np.flatnonzero(owner >= 0)
        pixel = pixel[np.argsort(owner[pixel], kind="stable")]
        owner = owner[pixel]
        first = np.searchsorted(owner, owner)  # where each zone starts in this tile
        place = starts[owner] + done[owner] + np.arange(len(owner)) - first
        done += np.bincount(owner, minlength=len(done))
        for season in range(seasons if len(pixel) else 0):
            report.progress((number + season / seasons) / len(plan), "Looking at the imagery")
            block = read_block(scene, season, tile, READING)
            if not block.valid.any():
                continue
            with torch.no_grad():
                score = builtup_map(extractor, block, scene, device).cpu().numpy()
                score[~block.valid] = np.nan
                builtup[season, place] = score.ravel()[pixel]
                found = member_features(extractor, block, scene, device)
                rows = found.flatten(1).T[torch.from_numpy(pixel).to(device)].cpu().numpy()
                features[season, place] = np.clip(rows, -_LARGEST_HALF, _LARGEST_HALF)
    return Cache(starts, builtup, features)


def builtup_map(extractor: DualStream, block: Block, scene: Stack, device: torch.device) -> Tensor:
    """Return the built-up score of a block's tile [h, w], as a map has it."""
    s1, s2, crop = network_window(block, scene, EXTRACTOR, device)
    return builtup_of(extractor, streams(extractor, s1, s2))[0, 0][crop]


def member_features(network: DualStream, block: Block, scene: Stack, device: torch.device) -> Tensor:
    """Return the head's inputs of a block's tile [28, h, w] with the pooling phase of a member."""
    s1, s2, crop = network_window(block, scene, MEMBER, device)
    return head_inputs(network, s1, s2)[0][:, crop[0], crop[1]]


def network_window(
    block: Block, scene: Stack, spec: ModelSpec, device: torch.device
) -> tuple[Tensor, Tensor, tuple[slice, slice]]:
    """Return both sensors [1, bands, H, W] around a block's tile, and where the tile lies in them.

    The window carries the 24 px on which a pixel's result depends, with the scene's own padding.
    """
    window = TileWindow.of(block.tile, spec.tiling, scene.grid.shape)
    s1, s2 = (torch.from_numpy(block.feed(layer, window, 1)).to(device) for layer in spec.inputs)
    return s1, s2, window.crop
