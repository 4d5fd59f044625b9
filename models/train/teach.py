"""The training itself: seeded, on one thread, the same numbers again on the same machine."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from popcorn_qgis.engine.training.network import DualStream, load_published

from .augment import Sampler
from .lessons import Probes, answer, loss
from .orthogonal import Orthogonal
from .scenes import Place, checkpoint_path, training_places

_MARGIN = 14
_EDGES = ((0, 0), (_MARGIN, _MARGIN), (_MARGIN, _MARGIN))


@dataclass(frozen=True)
class Plan:
    """How long and how to train; the defaults made the bundled model."""

    widths: tuple[int, int] = (8, 16)
    steps: int = 10000
    batch: int = 24
    taught_sar: int = 6
    crop: int = 64
    rate: float = 4e-3
    warm_up: int = 300
    hint: float = 0.3
    hint_until: float = 0.7
    freeze_norm_after: int = 300
    average: float = 0.998
    orthogonal_rate: float = 0.02
    seed: int = 1600


def load_teacher() -> DualStream:
    """The published extractor, frozen."""
    state = torch.load(checkpoint_path(), weights_only=True, map_location="cpu")["network"]
    teacher = load_published(state).to(memory_format=torch.channels_last)
    return teacher.requires_grad_(False)


def interest(teacher: DualStream, place: Place) -> np.ndarray:
    """Where the teacher sees settlement in the mean of a place's imagery: [H, W], 0..1."""
    s1, s2 = np.mean(place.s1, axis=0), np.median(place.s2, axis=0)
    s1, s2 = (torch.from_numpy(np.pad(image, _EDGES, mode="reflect"))[None].float() for image in (s1, s2))
    with torch.no_grad():
        fused = torch.sigmoid(teacher(s1, s2).fused)[0, 0]
    return fused[_MARGIN:-_MARGIN, _MARGIN:-_MARGIN].numpy()


def make_optimizers(
    plan: Plan, student: DualStream, probes: Probes
) -> list[tuple[torch.optim.Optimizer, float]]:
    """The optimizers with their highest rates: orthogonal steps for the convolutions, Adam for the rest."""
    streams = [*student.sar_stream.parameters(), *student.optical_stream.parameters()]
    inner = [weight for weight in streams if weight.ndim == 4]
    chosen = {id(weight) for weight in inner}
    rest = [weight for weight in [*student.parameters(), *probes.parameters()] if id(weight) not in chosen]
    return [
        (torch.optim.Adam(rest, betas=(0.9, 0.99)), plan.rate),
        (Orthogonal(inner, plan.orthogonal_rate), plan.orthogonal_rate),
    ]


def pace_at(plan: Plan, step: int) -> float:
    """Share of the highest learning rate: a short rise, then half a cosine to zero."""
    rise = min(1.0, (step + 1) / plan.warm_up)
    return rise * 0.5 * (1 + math.cos(math.pi * step / plan.steps))


def make_deterministic(seed: int) -> None:
    """Let the same seed give the same network: one thread, no algorithm of chance."""
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(seed)


def freeze_norm(network: nn.Module) -> None:
    """Keep the statistics of every batch norm from here on."""
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.eval()


def train(plan: Plan, tell: Callable[[str], None] = print) -> DualStream:
    """Train a student from random weights; returns its averaged weights in evaluation mode."""
    make_deterministic(plan.seed)
    teacher = load_teacher()
    places = training_places()
    sampler = Sampler(
        places,
        {place.name: interest(teacher, place) for place in places},
        plan.crop,
        np.random.default_rng(plan.seed),
    )
    student = DualStream(plan.widths).to(memory_format=torch.channels_last)
    probes = Probes(plan.widths, teacher.widths)
    average = copy.deepcopy(student).eval()
    parameters = [*student.parameters(), *probes.parameters()]
    optimizers = make_optimizers(plan, student, probes)
    started, running = time.monotonic(), 0.0
    student.train()
    for step in range(plan.steps):
        pace = pace_at(plan, step)
        for optimizer, rate in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = rate * pace
        if step == plan.freeze_norm_after:
            freeze_norm(student)
        hint = plan.hint if step < plan.hint_until * plan.steps else 0.0
        crops = sampler.batch(plan.batch)
        value = loss(student, probes, crops, answer(teacher, crops), hint, plan.taught_sar)
        value.backward()
        nn.utils.clip_grad_norm_(parameters, 5.0)
        for optimizer, _ in optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        keep = min(plan.average, step / (step + 10))
        with torch.no_grad():
            for mean, now in zip(average.state_dict().values(), student.state_dict().values()):
                if mean.dtype.is_floating_point:
                    mean.lerp_(now, 1 - keep)
        running += value.item()
        if (step + 1) % 1000 == 0:
            seconds = time.monotonic() - started
            tell(f"step {step + 1} of {plan.steps}: loss {running / 1000:.4f}, {seconds:.0f} s")
            running = 0.0
    return average
