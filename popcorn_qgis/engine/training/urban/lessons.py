"""Passes over the windows: features once, the tail again and again, and what it is worth elsewhere."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
import torch.nn.functional as F  # noqa: N812 - as everybody calls it

from ....contract.errors import EngineError
from ....contract.jobs import TrainUrbanJob
from ....contract.model_spec import ModelSpec
from ....contract.sentences import sentence
from ...feedback import PartReport, Report
from .tail import Tail, features_session
from .windows import HIDDEN, HIDDEN_SHARE, UNKNOWN, URBAN, Sample, can_miss, hidden

#: Adam's rate, which falls to 0 as (1 − t/T)^0.9, as the authors' does.
RATE, POWER = 5e-4, 0.9
#: Windows from which one step is made: with few of them, steps are what is scarce.
BATCH = 1
_FEATURES_SHARE, _SCORES_SHARE = 0.15, 0.1
#: What the windows left out are seen by: nothing hidden, or one sensor.
SEEN = {"all sensors": "", "without Sentinel-2": "s2", "without Sentinel-1": "s1"}


@dataclass(frozen=True)
class Score:
    """How well windows left out are mapped, before and after; 0 to 1, NaN where there is no urban land."""

    seen: str
    iou_before: float
    iou_after: float
    right_before: float
    right_after: float


@dataclass(frozen=True)
class Learnt:
    """What a training gave: weights, the loss of each epoch, the IoU left out after each, and scores."""

    weights: dict[str, np.ndarray]
    losses: tuple[float, ...]
    left_out: tuple[float, ...]
    scores: tuple[Score, ...]

    @property
    def is_better(self) -> bool:
        """Whether the windows left out are mapped better than before."""
        full = self.scores[0]
        if math.isfinite(full.iou_before) and math.isfinite(full.iou_after):
            return full.iou_after > full.iou_before
        return full.right_after > full.right_before

    @property
    def summary(self) -> str:
        """Say so in a sentence."""
        full = self.scores[0]
        return sentence(
            "On the windows left out the map shares {after:.3f} of the union with the labels (IoU), "
            "{before:.3f} before training."
            if self.is_better
            else "On the windows left out training did not help (IoU {after:.3f}, {before:.3f} before): the "
            "model stays as it was.",
            after=full.iou_after,
            before=full.iou_before,
        )


@dataclass(frozen=True)
class _Kept:
    """Features of a window, float16 on disk, and its labels as torch has them."""

    skip: np.ndarray
    deep: np.ndarray
    label: torch.Tensor


def learn(
    model: onnx.ModelProto,
    spec: ModelSpec,
    windows: Sequence[Sample],
    left_out: Sequence[Sample],
    job: TrainUrbanJob,
    device: torch.device,
    folder: Path,
    report: Report,
) -> Learnt:
    """Train the tail for the job's epochs and score it. Raises EngineError for a model without one."""
    threads = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    torch.set_num_threads(threads)
    torch.manual_seed(job.seed)
    rng = np.random.default_rng(job.seed)
    tail = Tail(model, spec.name).to(device)
    session = features_session(model, tail.fed, threads)
    started = time.monotonic()
    looking = PartReport(report, 0.02, _FEATURES_SHARE)
    kept = _keep(session, tail, windows, folder, "w", looking)
    tested = _keep(session, tail, left_out, folder, "t", PartReport(report, _FEATURES_SHARE, 0.2))
    scenarios = {name: what for name, what in SEEN.items() if not what or can_miss(spec)}
    part = PartReport(report, 0.2, 0.2 + _SCORES_SHARE)
    before = _scores(tail, session, spec, left_out, scenarios, device, part)
    optimiser = torch.optim.Adam(tail.parameters(), lr=RATE)
    steps = max(job.epochs * len(kept), 1)
    part = PartReport(report, 0.2 + _SCORES_SHARE, 1.0 - _SCORES_SHARE)
    losses: list[float] = []
    tests: list[float] = [_iou([_counts(tail, one, device) for one in tested])]
    for epoch in range(job.epochs):
        order = rng.permutation(len(kept))
        some = math.ceil(HIDDEN_SHARE * len(kept)) if can_miss(spec) else 0
        blind = set(rng.permutation(len(kept))[:some].tolist())
        total = 0.0
        for at, number in enumerate(order.tolist()):
            done = epoch * len(kept) + at
            part.progress(done / steps, sentence("Training, epoch {epoch}", epoch=epoch + 1))
            for group in optimiser.param_groups:
                group["lr"] = RATE * (1 - done / steps) ** POWER
            features = (kept[number].skip, kept[number].deep)
            if number in blind:
                what = HIDDEN[int(rng.integers(len(HIDDEN)))]
                features = _features(session, tail, hidden(windows[number].feeds, what, spec, rng))
            loss = F.cross_entropy(
                tail(*_tensors(features, device)), kept[number].label.to(device), ignore_index=UNKNOWN
            )
            (loss / BATCH).backward()
            total += float(loss.detach())
            if (at + 1) % BATCH == 0 or at + 1 == len(order):
                optimiser.step()
                optimiser.zero_grad()
        losses.append(total / len(order))
        tests.append(_iou([_counts(tail, one, device) for one in tested]))
        if job.minutes > 0 and time.monotonic() - started > 60 * job.minutes:
            report.log(sentence("Stopped after {epochs} epochs: the time is over.", epochs=epoch + 1))
            break
    if not np.isfinite(losses[-1]):
        raise EngineError(
            "training",
            "The training led nowhere: its loss is no number.",
            "Check the labels and the imagery, and try another seed.",
        )
    last = PartReport(report, 1.0 - _SCORES_SHARE, 1.0)
    after = _scores(tail, session, spec, left_out, scenarios, device, last)
    scores = tuple(Score(name, before[name][0], after[name][0], before[name][1], after[name][1])
                   for name in scenarios)  # fmt: skip
    return Learnt(tail.weights(), tuple(losses), tuple(tests), scores)


def _features(
    session: onnxruntime.InferenceSession, tail: Tail, feeds: Mapping[str, np.ndarray]
) -> tuple[np.ndarray, np.ndarray]:
    skip, deep = session.run(list(tail.fed), dict(feeds))
    return skip, deep


def _keep(
    session: onnxruntime.InferenceSession,
    tail: Tail,
    samples: Sequence[Sample],
    folder: Path,
    prefix: str,
    report: Report,
) -> list[_Kept]:
    """Compute the features of the windows once, and leave them on disk."""
    found = []
    for number, sample in enumerate(samples):
        report.progress(number / len(samples), "Looking at the windows")
        on_disk = []
        for name, values in zip(("skip", "deep"), _features(session, tail, sample.feeds)):
            path = folder / f"{prefix}{number}_{name}.npy"
            np.save(path, values.astype(np.float16))
            on_disk.append(np.load(path, mmap_mode="r"))
        label = torch.from_numpy(sample.label.astype(np.int64))[None]
        found.append(_Kept(on_disk[0], on_disk[1], label))
    return found


def _tensors(
    features: tuple[np.ndarray, np.ndarray], device: torch.device
) -> tuple[torch.Tensor, torch.Tensor]:
    skip, deep = (torch.from_numpy(np.array(one, dtype=np.float32)).to(device) for one in features)
    return skip, deep


def _counts(tail: Tail, kept: _Kept, device: torch.device) -> np.ndarray:
    with torch.inference_mode():
        logits = tail(*_tensors((kept.skip, kept.deep), device))
    return _confusion(logits, kept.label)


def _confusion(logits: torch.Tensor, label: torch.Tensor) -> np.ndarray:
    """Return pixels that are urban in both, in one of the two, right, and known: float64 [4]."""
    mapped, truth = logits.argmax(1).cpu().numpy() == URBAN, label.numpy()
    known, urban = truth != UNKNOWN, truth == URBAN
    both, either = (mapped & urban & known).sum(), ((mapped | urban) & known).sum()
    return np.array([both, either, ((mapped == urban) & known).sum(), known.sum()], dtype=np.float64)


def _iou(counts: Sequence[np.ndarray]) -> float:
    both, either, _, _ = np.sum(counts, axis=0)
    return float(both / either) if either else math.nan


def _scores(
    tail: Tail,
    session: onnxruntime.InferenceSession,
    spec: ModelSpec,
    samples: Sequence[Sample],
    scenarios: Mapping[str, str],
    device: torch.device,
    report: Report,
) -> dict[str, tuple[float, float]]:
    """Return IoU and the share of right pixels on windows, by what they are seen by."""
    found = {}
    for at, (name, what) in enumerate(scenarios.items()):
        counts = []
        for number, sample in enumerate(samples):
            report.progress((at + number / len(samples)) / len(scenarios), "Testing on windows left out")
            feeds = hidden(sample.feeds, what, spec, np.random.default_rng(0)) if what else sample.feeds
            with torch.inference_mode():
                logits = tail(*_tensors(_features(session, tail, feeds), device))
            counts.append(_confusion(logits, torch.from_numpy(sample.label.astype(np.int64))[None]))
        total = np.sum(counts, axis=0)
        found[name] = (_iou(counts), float(total[2] / total[3]) if total[3] else math.nan)
    return found
