"""Random changes of the imagery in training: flips, turns, brightness and gamma (spec, section 6)."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

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
