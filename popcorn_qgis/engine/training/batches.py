"""Zones as the training draws them: from cached features for the head, from imagery for all layers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from ..inference.block import read_block
from .features import (
    EXTRACTOR,
    MEMBER,
    READING,
    Cache,
    builtup_map,
    member_features,
    network_window,
)
from .hyperparameters import HEAD_ONLY_PX, STRONG
from .loss import Evaluated
from .member import Member, builtup_of, streams
from .network import DualStream
from .samples import Samples

#: Of the other pixels it runs on as many as 60 rows and 60 columns cross (spec, section 6), but on no
#: more than there are strong ones, or FEWEST_WEAK_PX.
WEAK_PX, FEWEST_WEAK_PX = 60 * 60, 256
#: Of a large zone's strong pixels it runs on so many, drawn anew each time.
STRONG_PX = 16_384


class Draws(Protocol):
    """Where the training gets its zones from; positions are those of the samples."""

    def draw(self, member: Member, sample: int, season: int, rng: np.random.Generator) -> Evaluated:
        """Return a zone's evaluated pixels for one step."""

    def new_batch(self, rng: np.random.Generator) -> None:
        """Choose what the zones of a batch share."""

    def people(self, member: Member, sample: int) -> float:
        """Return the zone's predicted people, mean over its seasons, without anything random."""


class HeadDraws:
    """Zones by their cached features: only the head is trained, and nothing is augmented."""

    def __init__(self, cache: Cache, device: torch.device) -> None:
        self._cache, self._device = cache, device
        self._usable = cache.usable()

    def new_batch(self, rng: np.random.Generator) -> None:
        """Nothing is shared."""

    def draw(self, member: Member, sample: int, season: int, rng: np.random.Generator) -> Evaluated:
        """Return the strong pixels and a sample of the weak ones, weighted to stand for all."""
        score = self._cache.scores(sample, season)
        strong = score > STRONG
        parts, weights = [], []
        most_weak = min(WEAK_PX, max(FEWEST_WEAK_PX, int(np.count_nonzero(strong))))
        for chosen, most in ((strong, STRONG_PX), (score <= STRONG, most_weak)):
            pixel = np.flatnonzero(chosen)
            share = 1.0
            if len(pixel) > most:
                share = len(pixel) / most
                pixel = np.sort(rng.choice(pixel, most, replace=False))
            parts.append(pixel)
            weights.append(np.full(len(pixel), share, dtype=np.float32))
        pixel = np.concatenate(parts)
        rows = self._cache.inputs(sample, season)[pixel]
        features = torch.from_numpy(rows.astype(np.float32)).to(self._device)
        return Evaluated(
            member.occupancy_of(features),
            torch.from_numpy(score[pixel]).to(self._device),
            torch.from_numpy(np.concatenate(weights)).to(self._device),
        )

    def people(self, member: Member, sample: int) -> float:
        """Return the zone's people from at most the pixels of one draw, always the same ones."""
        with torch.no_grad():
            found = [
                float(self.draw(member, sample, season, np.random.default_rng([7, sample, season])).people())
                for season in self._usable[sample]
            ]
        return float(np.mean(found))


class DeepDraws:
    """Zones by their imagery: all layers are trained; both networks see the same augmented image."""

    def __init__(
        self, samples: Samples, usable: Sequence[Sequence[int]], extractor: DualStream, device: torch.device
    ) -> None:
        self._samples, self._usable = samples, usable
        self._extractor, self._device = extractor, device
        self._change = Change()

    def new_batch(self, rng: np.random.Generator) -> None:
        """Choose the flip and the turn, which a batch shares."""
        self._change = Change.turned(rng)

    def draw(self, member: Member, sample: int, season: int, rng: np.random.Generator) -> Evaluated:
        """Return all valid pixels of the zone, seen through a random change of its image."""
        kept = self._samples.kept[sample]
        change = self._change.with_light(rng)
        scene = self._samples.scene
        block = read_block(scene, season, kept.box, READING)
        inside = torch.from_numpy(self._samples.inside(kept) & block.valid)
        inside = inside.to(self._device)

        s1, s2, crop = network_window(block, scene, EXTRACTOR, self._device)
        with torch.no_grad():
            features = streams(self._extractor, *changed(change, s1, s2))
            score = change.back(builtup_of(self._extractor, features))[0, 0][crop]
        s1, s2, crop = network_window(block, scene, MEMBER, self._device)
        with torch.set_grad_enabled(torch.is_grad_enabled() and kept.box.pixels <= HEAD_ONLY_PX):
            features = change.back(member.features(*changed(change, s1, s2)))[0][:, crop[0], crop[1]]
        occupancy = member.occupancy_of(features[:, inside].T)
        return Evaluated(occupancy, score[inside], torch.ones_like(occupancy))

    def people(self, member: Member, sample: int) -> float:
        """Return the zone's people as a map of the member has them."""
        found = []
        scene, kept = self._samples.scene, self._samples.kept[sample]
        inside = self._samples.inside(kept)
        with torch.no_grad():
            for season in self._usable[sample]:
                block = read_block(scene, season, kept.box, READING)
                chosen = torch.from_numpy(inside & block.valid).to(self._device)
                features = member_features(member.unetmodel, block, scene, self._device)
                score = builtup_map(self._extractor, block, scene, self._device)
                occupancy = member.occupancy_of(features[:, chosen].T)
                found.append(float((occupancy * score[chosen]).sum()))
        return float(np.mean(found))


HIGHEST_DN = 10_000.0


BRIGHTNESS, GAMMA = (0.666, 1.5), (0.667, 1.5)


LIGHT_CHANCE = 0.9


@dataclass(frozen=True)
class Change:
    """A flip and quarter turns, then brightness and gamma of Sentinel-2; the default changes nothing."""

    flip: bool = False
    turns: int = 0
    brightness: float | None = None
    gamma: float | None = None

    @classmethod
    def turned(cls, rng: np.random.Generator) -> Change:
        """Return a random flip and turn."""
        return cls(bool(rng.random() < 0.5), int(rng.integers(4)))

    def with_light(self, rng: np.random.Generator) -> Change:
        """Return the same flip and turn with random brightness and gamma."""
        brightness = float(rng.uniform(*BRIGHTNESS)) if rng.random() < LIGHT_CHANCE else None
        gamma = float(rng.uniform(*GAMMA)) if rng.random() < LIGHT_CHANCE else None
        return replace(self, brightness=brightness, gamma=gamma)

    def turn(self, image: Tensor) -> Tensor:
        """Flip and turn [N, C, H, W]."""
        image = torch.flip(image, (3,)) if self.flip else image
        return torch.rot90(image, self.turns, (2, 3))

    def back(self, image: Tensor) -> Tensor:
        """Undo ``turn``."""
        image = torch.rot90(image, -self.turns, (2, 3))
        return torch.flip(image, (3,)) if self.flip else image


def changed(change: Change, s1_db: Tensor, s2_dn: Tensor) -> tuple[Tensor, Tensor]:
    """Return both sensors [N, bands, H, W] as the change shows them; S2 in DN 0..10000."""
    if change.brightness is not None:
        s2_dn = (s2_dn * change.brightness).clamp(0, HIGHEST_DN)
    if change.gamma is not None:
        s2_dn = HIGHEST_DN * (s2_dn.clamp(0, HIGHEST_DN) / HIGHEST_DN) ** change.gamma
    return change.turn(s1_db), change.turn(s2_dn)
