"""Training one member: steps, epochs, the fit on left-out zones, and going on after an interruption."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ...contract.sentences import sentence
from ..feedback import Report
from .batches import Draws
from .hyperparameters import Plan
from .loss import zone_loss
from .member import Member

_STORED_EVERY_S = 10.0
_ESTIMATED_AFTER_S = 4.0


@dataclass
class History:
    """What came of a member's epochs; ``left_out`` holds the predicted people of the left-out zones.

    ``losses``: the mean loss of each epoch. ``left_out``: before training, then after each epoch,
    float64 [zones] each. ``best`` is the epoch whose weights are kept (0: the start), with
    ``Plan.keep_last`` the last.
    """

    losses: list[float] = field(default_factory=list)
    left_out: list[np.ndarray] = field(default_factory=list)
    best: int = 0
    finite: bool = True


@dataclass(frozen=True)
class Division:
    """Positions of the zones that a member learns from, and of those that are left out."""

    learn: np.ndarray
    left_out: np.ndarray


def divide(count: int, members: int, seed: int) -> list[Division]:
    """Leave out a fifth of the zones, another one for each of five members."""
    divisions = []
    for member in range(members):
        order = np.random.default_rng([seed, member // 5]).permutation(count)
        left_out = np.sort(order[member % 5 :: 5])
        divisions.append(Division(np.setdiff1d(np.arange(count), left_out), left_out))
    return divisions


def optimiser_of(member: Member, plan: Plan) -> torch.optim.Adam:
    """Return Adam over what is trained; the head's last layer has no weight decay."""
    last = {id(parameter) for parameter in member.last.parameters()}
    trained = [parameter for parameter in member.parameters() if parameter.requires_grad]
    return torch.optim.Adam(
        [
            {"params": [p for p in trained if id(p) not in last], "weight_decay": plan.weight_decay},
            {"params": [p for p in trained if id(p) in last], "weight_decay": 0.0},
        ],
        lr=plan.rate,
    )


def step(member: Member, optimiser: torch.optim.Optimizer, loss: Tensor, plan: Plan) -> float:
    """Take one step down a loss; returns the loss. A loss that is not finite changes nothing."""
    value = float(loss.detach())
    if not np.isfinite(value):
        return value
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    trained = [parameter for parameter in member.parameters() if parameter.grad is not None]
    torch.nn.utils.clip_grad_norm_(trained, plan.clip)
    optimiser.step()
    return value


def misfit(predicted: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Return |ln(predicted + 1) − ln(count + 1)| of zones."""
    return np.asarray(np.abs(np.log1p(predicted) - np.log1p(counts)))


@dataclass
class _Spent:
    """Seconds spent on so many zones."""

    seconds: float = 0.0
    zones: int = 0

    def add(self, seconds: float, zones: int) -> None:
        self.seconds += seconds
        self.zones += zones

    def each(self) -> float:
        return self.seconds / max(self.zones, 1)


class Trainer:
    """Trains one member on its division of the zones; ``store`` keeps what is needed to go on."""

    def __init__(
        self,
        member: Member,
        draws: Draws,
        division: Division,
        seasons: Sequence[Sequence[int]],
        counts: np.ndarray,
        plan: Plan,
        seed: int,
        store: Path,
    ) -> None:
        """``seasons`` and ``counts`` by zone position; ``store`` is a file that may not exist yet."""
        self.member, self.history = member, History()
        self._draws, self._division, self._seasons = draws, division, seasons
        self._counts, self._plan, self._seed, self._store = counts, plan, seed, store
        self._optimiser = optimiser_of(member, plan)
        self._kept = _copy(member)
        self._stored_s, self._told = time.monotonic(), False
        self._stepping, self._looking = _Spent(), _Spent()
        self.resumed = self._resume()

    def run(self, report: Report, text: str, deadline: float) -> None:
        """Train until the plan's end, the patience's, or the deadline (time.monotonic); raises Cancelled.

        Whatever ends it, the member holds its best weights afterwards.
        """
        try:
            if not self.history.left_out:
                self._look()
            while self._goes_on() and time.monotonic() < deadline:
                self._epoch(report, text, deadline)
        finally:
            self.member.load_state_dict(self._kept)

    def _goes_on(self) -> bool:
        epoch, history = len(self.history.losses), self.history
        return history.finite and epoch < self._plan.epochs and epoch - history.best < self._plan.patience

    def _epoch(self, report: Report, text: str, deadline: float) -> None:
        plan, epoch = self._plan, len(self.history.losses)
        rng = np.random.default_rng([self._seed, epoch])  # so that going on needs no state of it
        for group in self._optimiser.param_groups:
            group["lr"] = plan.rate * plan.decay ** (epoch // plan.decay_every)
        rounds = max(1, -(-plan.fewest_draws // len(self._division.learn)))
        order = np.concatenate([rng.permutation(self._division.learn) for _ in range(rounds)])
        losses, shown = [], self.history.losses[-1] if self.history.losses else float("nan")
        for start in range(0, len(order), plan.batch):
            said = sentence(
                "{step}, epoch {epoch}, loss {loss:.1f}" if np.isfinite(shown) else "{step}, epoch {epoch}",
                step=text,
                epoch=epoch + 1,
                loss=shown,
            )
            report.progress((epoch + start / len(order)) / plan.epochs, said)
            batch = order[start : start + plan.batch]
            begun = time.monotonic()
            losses.append(self._batch(batch, rng))
            self._stepping.add(time.monotonic() - begun, len(batch))
            shown = float(np.mean(losses))
            self._estimate(report, text, len(order))
            if not np.isfinite(losses[-1]):
                self.history.finite = False
                return
            if time.monotonic() > deadline:
                break
        self.history.losses.append(shown)
        self._look()
        if time.monotonic() - self._stored_s > _STORED_EVERY_S:
            self._save()

    def _estimate(self, report: Report, text: str, drawn: int) -> None:
        """Say once, after a few seconds, how long the epochs take that are left, looks included."""
        if self._told or self._stepping.seconds + self._looking.seconds < _ESTIMATED_AFTER_S:
            return
        self._told = True
        epoch_s = drawn * self._stepping.each() + len(self._division.left_out) * self._looking.each()
        left = self._plan.epochs - len(self.history.losses)
        report.log(
            sentence(
                "{step}: at most {duration}, less where it stops early.",
                step=text,
                duration=duration(epoch_s * left),
            )
        )

    def _batch(self, zones: np.ndarray, rng: np.random.Generator) -> float:
        self._draws.new_batch(rng)
        batch = [
            self._draws.draw(self.member, int(zone), int(rng.choice(self._seasons[zone])), rng)
            for zone in zones
        ]
        loss = zone_loss(batch, [float(self._counts[zone]) for zone in zones], self._plan.penalty)
        return step(self.member, self._optimiser, loss, self._plan)

    def _look(self) -> None:
        """See how well the left-out zones fit, and keep the weights where it is best so far, or the last."""
        zones, history = self._division.left_out, self.history
        begun = time.monotonic()
        predicted = np.array([self._draws.people(self.member, int(zone)) for zone in zones])
        self._looking.add(time.monotonic() - begun, len(zones))
        history.left_out.append(predicted)
        fits = [misfit(one, self._counts[zones]).mean() for one in history.left_out]
        if not np.isfinite(fits[-1]):
            history.finite = False
        elif len(fits) == 1 or self._plan.keep_last or fits[-1] < min(fits[:-1]):
            history.best = len(fits) - 1
            self._kept = _copy(self.member)

    # -- going on after an interruption ------------------------------------------------------------

    def _save(self) -> None:
        state: dict[str, Any] = {
            "member": self.member.state_dict(),
            "kept": self._kept,
            "optimiser": self._optimiser.state_dict(),
            "losses": torch.tensor(self.history.losses, dtype=torch.float64),
            "left_out": torch.from_numpy(np.array(self.history.left_out)),
            "best": self.history.best,
        }
        # The same training twice at once: both write here, and the first deletes all at its end.
        partial = self._store.with_suffix(f".partial-{os.getpid()}")
        partial.parent.mkdir(parents=True, exist_ok=True)
        torch.save(state, partial)
        os.replace(partial, self._store)
        self._stored_s = time.monotonic()

    def save(self) -> None:
        """Keep the state of a member that is done."""
        self._save()

    def _resume(self) -> bool:
        if not self._store.is_file():
            return False
        try:
            state = torch.load(self._store, weights_only=True, map_location="cpu")
            self.member.load_state_dict(state["member"])
            self._optimiser.load_state_dict(state["optimiser"])
            self._kept = state["kept"]
            self.history.losses = state["losses"].tolist()
            self.history.left_out = list(state["left_out"].numpy())
            self.history.best = int(state["best"])
        except Exception:  # torch's own for a damaged file share no base class: this member starts anew
            self._store.unlink(missing_ok=True)
            return False
        return True


def duration(seconds: float) -> str:
    """Return a duration in words, roundly."""
    if seconds < 90:
        return sentence("{seconds} s", seconds=max(1, round(seconds)))
    if seconds < 5400:
        return sentence("{minutes} min", minutes=round(seconds / 60))
    return sentence("{hours:.1f} h", hours=seconds / 3600)


def _copy(member: Member) -> dict[str, Tensor]:
    return {name: tensor.detach().clone() for name, tensor in member.state_dict().items()}
