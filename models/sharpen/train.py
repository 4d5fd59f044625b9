"""Training: crops of lessons, turned, with bands mixed, and the mean of every cell kept in the loss too."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import List, Sequence, Tuple

import numpy as np
import torch
from torch import Tensor

from popcorn_qgis.engine.imagery.compositing import sharpening

from .network import Sharpener, cell_means
from .places import ALWAYS, Lesson, bilinear, lessons

_DN = 10_000.0
#: Pixels at a crop's edge that do not count: there the network sees what is made up.
_EDGE_PX = 4
#: Of the average of the weights, at each step.
_KEPT = 0.99


@dataclass(frozen=True)
class Plan:
    """How long, and with what."""

    steps: int = 1500
    batch: int = 16
    side_px: int = 32
    rate: float = 2e-3
    seed: int = 1


@dataclass(frozen=True)
class _Scene:
    fed: np.ndarray
    held: np.ndarray
    truth: np.ndarray
    scale: np.ndarray


def train(places: Sequence[str], plan: Plan) -> Sharpener:
    """Return a network trained on these places; every place counts alike."""
    torch.manual_seed(plan.seed)
    random = np.random.default_rng(plan.seed)
    scenes = [[_scene(one) for one in lessons(place)] for place in (*places, ALWAYS)]
    network = Sharpener()
    average = copy.deepcopy(network).requires_grad_(False)
    optimiser = torch.optim.AdamW(network.parameters(), plan.rate, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, plan.rate, plan.steps, pct_start=0.1)
    total = 0.0
    for step in range(plan.steps):
        fed, held, truth, scale = _batch(scenes, plan, random)
        found = network(fed)
        found = found + held - cell_means(found)
        inner = slice(_EDGE_PX, -_EDGE_PX)
        loss = (((found - truth) / scale)[:, :, inner, inner] ** 2).mean()
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        with torch.no_grad():
            for mean, own in zip(average.parameters(), network.parameters()):
                mean.lerp_(own, 1 - min(_KEPT, step / (step + 10)))
        total += float(loss.detach())
        if step % 250 == 249:
            print(f"{' + '.join(places)}: step {step + 1}, loss {total / 250:.3f}", flush=True)
            total = 0.0
    return average.eval()


def _scene(one: Lesson) -> _Scene:
    twice = bilinear(one)
    fed = np.concatenate([one.seen[:4], twice]) / _DN
    errors = np.sqrt(((twice - one.truth) ** 2).mean(axis=(1, 2))) / _DN
    held = sharpening.nearest(sharpening.means(one.truth, 2), 2) / _DN
    return _Scene(fed, held, one.truth / _DN, errors)


def _batch(scenes: List[List[_Scene]], plan: Plan, random: np.random.Generator) -> Tuple[Tensor, ...]:
    made = [_crop(scenes[random.integers(len(scenes))], plan, random) for _ in range(plan.batch)]
    return tuple(torch.from_numpy(np.stack(part).astype(np.float32)) for part in zip(*made))


def _crop(place: List[_Scene], plan: Plan, random: np.random.Generator) -> Tuple[np.ndarray, ...]:
    one = place[random.integers(len(place))]
    height, width = one.truth.shape[1:]
    side = min(plan.side_px, height, width)
    row, column = (2 * random.integers((size - side) // 2 + 1) for size in (height, width))
    inside = np.s_[:, row : row + side, column : column + side]
    fine, coarse, held, truth = (part[inside] for part in (one.fed[:4], one.fed[4:], one.held, one.truth))
    # Making coarse and mixing bands are both linear: the one may follow the other.
    gain = np.exp(random.normal(0, 0.3))
    fine_mix = gain * _mix(4, random)
    mix = gain * _mix(6, random)
    # Now and then a band of 20 m is partly one of 10 m: more kinds of ground to learn detail from.
    borrowed = random.uniform(0, 0.7) if random.random() < 0.5 else 0.0
    lent = random.dirichlet(np.full(4, 0.5), 6)
    coarse_fine = sharpening.finer(sharpening.means(fine, 2), 2)
    held_fine = sharpening.nearest(sharpening.means(fine, 2), 2)
    coarse, held, truth = (
        (1 - borrowed) * np.einsum("ij,jyx->iyx", mix, part)
        + borrowed * gain * np.einsum("ij,jyx->iyx", lent, other)
        for part, other in ((coarse, coarse_fine), (held, held_fine), (truth, fine))
    )
    fine = np.einsum("ij,jyx->iyx", fine_mix, fine)
    scale = np.maximum(np.sqrt(((coarse - truth) ** 2).mean(axis=(1, 2))), 0.2 * gain * one.scale)
    turned = [fine, coarse, held, truth]
    quarter, flip = random.integers(4), random.integers(2)
    turned = [np.rot90(part, quarter, (1, 2)) for part in turned]
    turned = [part[:, :, ::-1] if flip else part for part in turned]
    fine, coarse, held, truth = turned
    return np.concatenate([fine, coarse]), held, truth, scale[:, None, None]


def _mix(count: int, random: np.random.Generator) -> np.ndarray:
    """Return a matrix by which bands become others: near to themselves, a little of their neighbours."""
    gains = np.exp(random.normal(0, 0.15, count))
    mixed = np.eye(count)
    if random.random() < 0.5:
        share = random.uniform(0, 0.4)
        mixed = (1 - share) * mixed + share * random.dirichlet(np.ones(count), count)
    return np.asarray(gains[:, None] * mixed)
