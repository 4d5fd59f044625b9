"""From zones to members: train each, judge them together, fall back to one rate where it is as good."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from ...contract.errors import Cancelled
from ...contract.sentences import sentence
from ..feedback import PartReport, Report
from .batches import Draws
from .fit import Division, History, Trainer, divide
from .hyperparameters import CROSS_FIT_BELOW, FEWEST_ZONES, FIFTHS, Plan
from .member import Member, into_head, new_member
from .network import DualStream
from .recalibration import Rate, constant_rate, fitted_rate
from .skill import Verdict, judge


@dataclass(frozen=True)
class Stage:
    """A part of the training: where it draws zones from, its plan, and whether it trains the head alone.

    ``threads``: with small zones, several of them wait for each other longer than they work.
    """

    draws: Draws
    plan: Plan
    head_only: bool = True
    threads: int = 1


@dataclass(frozen=True)
class Lessons:
    """Zones to learn from: people ``counts`` [zones], the ``seasons`` that show each, ``filled``
    [zones, steps] (recalibration.ramps), how the head's inputs ``spread`` (Cache.spread), and the
    ``stages``, each going on where the last one ended."""

    counts: np.ndarray
    seasons: Sequence[Sequence[int]]
    filled: np.ndarray
    spread: tuple[np.ndarray, np.ndarray]
    stages: Sequence[Stage]


@dataclass(frozen=True)
class Learnt:
    """What came out: the members of the model, and how they came about.

    Where one rate is as good, ``members`` is a single one that gives that rate, and ``verdict`` and
    ``histories`` tell of the training that did not help.
    """

    members: tuple[Member, ...]
    rate: Rate
    is_trained: bool
    sentence: str
    verdict: Verdict | None
    histories: tuple[History, ...]
    divisions: tuple[Division, ...]
    trained: tuple[Member, ...] = ()  # whether they are used or not
    interrupted: bool = False


def learn(
    lessons: Lessons,
    extractor: DualStream,
    members: int,
    seed: int,
    device: torch.device,
    folder: Path,
    report: Report,
    *,
    minutes: float = 0.0,
    keep_on_cancel: bool = False,
    judged: bool = True,
) -> Learnt:
    """Train ``members`` on the zones; ``folder`` keeps their state for a run that goes on after a crash.

    ``minutes`` above 0 are shared by members and stages; then the best weights so far are kept.
    With fewer than CROSS_FIT_BELOW zones at least FIFTHS members are trained. Without ``judged`` so many as
    are asked for, and what they have learnt is used in any case: whoever asks judges it by other zones.
    Raises Cancelled, or with ``keep_on_cancel`` returns what there is, marked as interrupted.
    """
    count = len(lessons.counts)
    if judged and count < CROSS_FIT_BELOW:
        members = max(members, FIFTHS)
    rate = fitted_rate(lessons.filled, lessons.counts)
    if count < FEWEST_ZONES or not rate.rises.any():
        why = (
            sentence(
                "{zones} zones are too few to learn from"
                if count != 1
                else "{zones} zone is too few to learn from",
                zones=count,
            )
            if count < FEWEST_ZONES
            else sentence("There is no built-up in the zones to learn from")
        )
        return _one_rate(
            rate, extractor, sentence("{reason}: one rate of people per built-up pixel is used.", reason=why)
        )
    started, interrupted = time.monotonic(), False
    whole = members * len(lessons.stages)
    divisions = divide(count, members, seed)
    # Before the training, so that a cancel that keeps the best is quick.
    rates = [fitted_rate(lessons.filled[one.learn], lessons.counts[one.learn]) for one in divisions]
    histories: list[History] = []
    trained: list[Member] = []
    for number, division in enumerate(divisions):
        member = _untrained(lessons, extractor, division, seed + number).to(device)
        name = sentence(
            "Training member {member} of {members}" if members > 1 else "Training",
            member=number + 1,
            members=members,
        )
        history: History | None = None
        for at, stage in enumerate(lessons.stages):
            of_all = number * len(lessons.stages) + at
            part = PartReport(report, of_all / whole, (of_all + 1) / whole)
            deadline = started + 60 * minutes * (of_all + 1) / whole if minutes > 0 else float("inf")
            said = name if len(lessons.stages) == 1 else f"{name}, {_layers(stage)}"
            member.train_only_head(stage.head_only)
            store = folder / f"member_{number}_{at}.state"
            torch.set_num_threads(stage.threads)
            trainer = Trainer(
                member,
                stage.draws,
                division,
                lessons.seasons,
                lessons.counts,
                stage.plan,
                seed + number,
                store,
            )
            if trainer.resumed:
                report.log(
                    sentence(
                        "Member {member} goes on after epoch {epoch}.",
                        member=number + 1,
                        epoch=len(trainer.history.losses),
                    )
                )
            try:
                trainer.run(part, said, deadline)
            except Cancelled:
                if not keep_on_cancel or (not trained and history is None and not trainer.history.losses):
                    raise
                interrupted = True
            if history is None or trainer.history.left_out:
                history = trainer.history
            if interrupted:
                break
            trainer.save()
            report.log(_told(number, stage, trainer.history))
        if history is not None and (history.losses or not interrupted or not trained):
            trained.append(member.cpu())
            histories.append(history)
        if interrupted:
            break
    last = lessons.stages[-1].plan.keep_last
    verdict = judge(lessons.filled, lessons.counts, divisions[: len(trained)], histories, rates, last=last)
    if judged and not verdict.is_better:
        found = _one_rate(rate, extractor, verdict.sentence())
    else:
        said = (
            verdict.sentence()
            if judged
            else sentence("What was learnt is used without a judgement of its own.")
        )
        found = Learnt(tuple(trained), rate, True, said, None, (), ())
    return Learnt(
        found.members,
        rate,
        found.is_trained,
        found.sentence,
        verdict,
        tuple(histories),
        tuple(divisions[: len(trained)]),
        tuple(trained),
        interrupted,
    )


def _untrained(lessons: Lessons, extractor: DualStream, division: Division, seed: int) -> Member:
    """Return a member to start from, its last bias the mean occupancy of the zones that it learns from."""
    member = new_member(extractor)
    member.see(*lessons.spread)
    mean = constant_rate(lessons.filled[division.learn], lessons.counts[division.learn])
    member.start(float(mean.rises.sum()), torch.Generator().manual_seed(seed))
    return member


def _told(number: int, stage: Stage, history: History) -> str:
    stopped = "" if history.finite else sentence("; it was stopped where its loss was no number any more")
    if stage.plan.keep_last:
        return sentence(
            "Member {member}, {layers}: {epochs} epochs, as always with few zones{stopped}.",
            member=number + 1,
            layers=_layers(stage),
            epochs=len(history.losses),
            stopped=stopped,
        )
    return sentence(
        "Member {member}, {layers}: {epochs} epochs, the best on left-out zones was {best}{stopped}.",
        member=number + 1,
        layers=_layers(stage),
        epochs=len(history.losses),
        best=history.best,
        stopped=stopped,
    )


def _layers(stage: Stage) -> str:
    return sentence("the head" if stage.head_only else "all layers")


def _one_rate(rate: Rate, extractor: DualStream, sentence: str) -> Learnt:
    member = new_member(extractor)
    into_head(rate, member)
    return Learnt((member,), rate, False, sentence, None, (), ())
