"""Fits the network of urban change to tiles of a place, within a budget; left-out tiles say when to end.

The reference holds ten windows of every tile for back-propagation, and sixteen copies of each tile. Here a
tile is turned at random when it is drawn, all windows are looked at without gradients, and only the window
that wins the maximum in most labelled pixels is gone through again with them.
"""

from __future__ import annotations

import io
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
import torch

from ...contract.sentences import sentence
from ..feedback import Report
from ..io.atomic_file import write_bytes
from .change_network import ChangeNetwork, change_loss

RATE, MOMENTUM = 0.001, 0.8
TILES_PER_STEP = 8
PATIENCE = 8


@dataclass(frozen=True)
class Sample:
    """A tile: the file of its steps [steps, bands, H, W], its windows, labels, and where they are known.

    ``labels`` float32 [H, W] holds for the maximum over the windows, or [windows, H, W] for each of them.
    """

    path: Path
    windows: Tuple[Tuple[int, int], ...]  # first and last step
    labels: np.ndarray
    known: np.ndarray


@dataclass
class Fitted:
    """How a training went: the loss of each epoch on the tiles learnt from and on those left out."""

    learnt: List[float] = field(default_factory=list)
    left_out: List[float] = field(default_factory=list)
    best: Dict[str, torch.Tensor] = field(default_factory=dict)
    ended: str = ""

    @property
    def best_epoch(self) -> int:
        """The epoch, from 0, whose weights are kept."""
        return int(np.argmin(self.left_out))


def fit(
    network: ChangeNetwork,
    learning: Sequence[Sample],
    left_out: Sequence[Sample],
    epochs: int,
    minutes: float,
    seed: int,
    state: Optional[Path],
    report: Report,
    rate: float = RATE,
) -> Fitted:
    """Train, and leave the best weights in the network; epoch 0 is the network as it came.

    ``state`` is the file from which an interrupted training goes on.
    """
    optimiser = torch.optim.SGD(network.parameters(), rate, MOMENTUM)
    found, spent = Fitted(), 0.0
    if state is not None and state.is_file():
        spent = _resume(state, network, optimiser, found)
    begun = time.monotonic() - spent
    pause = report.check_cancelled
    if not found.left_out:
        found.learnt.append(_mean(network, learning, pause))
        found.left_out.append(_mean(network, left_out, pause))
        found.best = _copy(network)
    while not found.ended:
        epoch = len(found.left_out)
        if epoch > epochs:
            found.ended = sentence("all epochs are done")
        elif epoch - 1 - found.best_epoch >= PATIENCE:
            found.ended = sentence("the left-out tiles fit no better")
        elif time.monotonic() - begun > 60 * minutes:
            found.ended = sentence("the time is used up")
        if found.ended:
            break
        chance, until = np.random.default_rng((seed, epoch)), begun + 60 * minutes
        found.learnt.append(_epoch(network, optimiser, learning, chance, until, pause))
        found.left_out.append(_mean(network, left_out, pause))
        if found.best_epoch == epoch:
            found.best = _copy(network)
        done = max(epoch / epochs, (time.monotonic() - begun) / (60 * max(minutes, 0.01)))
        report.progress(
            min(done, 1.0),
            sentence(
                "Epoch {epoch}: loss {loss:.4f} on left-out tiles", epoch=epoch, loss=found.left_out[-1]
            ),
        )
        if state is not None:
            _save(state, network, optimiser, found, time.monotonic() - begun)
    network.load_state_dict(found.best)
    return found


def _epoch(
    network: ChangeNetwork,
    optimiser: torch.optim.Optimizer,
    samples: Sequence[Sample],
    chance: np.random.Generator,
    until: float,
    pause: Callable[[], None],
) -> float:
    losses = []
    optimiser.zero_grad()
    for count, at in enumerate(chance.permutation(len(samples)), start=1):
        flips, turns = bool(chance.integers(2)), int(chance.integers(4))
        chosen = int(chance.integers(len(samples[at].windows)))
        loss = _loss(network, samples[at], pause, (flips, turns), chosen)
        (loss / TILES_PER_STEP).backward()
        losses.append(float(loss.detach()))
        late = time.monotonic() > until
        if count % TILES_PER_STEP == 0 or count == len(samples) or late:
            optimiser.step()
            optimiser.zero_grad()
        if late:
            break
    return float(np.mean(losses))


def _mean(network: ChangeNetwork, samples: Sequence[Sample], pause: Callable[[], None]) -> float:
    with torch.no_grad():
        return float(np.mean([float(_loss(network, one, pause)) for one in samples]))


def _loss(
    network: ChangeNetwork,
    sample: Sample,
    pause: Callable[[], None],
    turned: Tuple[bool, int] = (False, 0),
    chosen: int = 0,
) -> torch.Tensor:
    def as_turned(values: np.ndarray) -> torch.Tensor:
        values = np.flip(values, -1) if turned[0] else values
        return torch.from_numpy(np.array(np.rot90(values, turned[1], (-2, -1)), order="C"))

    steps = np.load(sample.path, mmap_mode="r")
    known = as_turned(sample.known)

    def shown(window: Tuple[int, int]) -> torch.Tensor:
        pause()
        return network(as_turned(np.asarray(steps[window[0] : window[1] + 1], dtype=np.float32)))

    if sample.labels.ndim == 3:  # a label for each window: one of them
        target = as_turned(sample.labels[chosen])
        return change_loss(target, shown(sample.windows[chosen]), known)
    target = as_turned(sample.labels)
    with torch.no_grad():
        maps = torch.stack([shown(window) for window in sample.windows])
    highest, winner = maps.max(dim=0)
    if not torch.is_grad_enabled():
        return change_loss(target, highest, known)
    most = int(torch.bincount(winner[known], minlength=len(maps)).argmax())
    again = shown(sample.windows[most])
    return change_loss(target, torch.where(winner == most, again, highest), known)


def _copy(network: ChangeNetwork) -> Dict[str, torch.Tensor]:
    return {name: tensor.detach().clone() for name, tensor in network.state_dict().items()}


def _save(
    state: Path, network: ChangeNetwork, optimiser: torch.optim.Optimizer, found: Fitted, spent: float
) -> None:
    arrays: Dict[str, Any] = {f"now/{name}": one.numpy() for name, one in _copy(network).items()}
    arrays.update({f"best/{name}": one.numpy() for name, one in found.best.items()})
    for number, one in enumerate(network.parameters()):
        momentum = optimiser.state[one].get("momentum_buffer")
        if momentum is not None:
            arrays[f"momentum/{number}"] = momentum.numpy()
    arrays.update(learnt=found.learnt, left_out=found.left_out, spent=spent)
    file = io.BytesIO()
    np.savez(file, **arrays)
    state.parent.mkdir(parents=True, exist_ok=True)
    write_bytes(str(state), file.getvalue())


def _resume(state: Path, network: ChangeNetwork, optimiser: torch.optim.Optimizer, found: Fitted) -> float:
    """Take up what an interrupted training kept; what can't be read begins anew."""
    with suppress(OSError, ValueError, KeyError, RuntimeError), np.load(state, allow_pickle=False) as kept:
        parts: Dict[str, Dict[str, torch.Tensor]] = {"now": {}, "best": {}, "momentum": {}}
        for name in kept.files:
            kind, _, rest = name.partition("/")
            if kind in parts:
                parts[kind][rest] = torch.from_numpy(kept[name])
        learnt, left_out = kept["learnt"].tolist(), kept["left_out"].tolist()
        network.load_state_dict(parts["now"])
        for number, one in enumerate(network.parameters()):
            if str(number) in parts["momentum"]:
                optimiser.state[one]["momentum_buffer"] = parts["momentum"][str(number)]
        found.best, found.learnt, found.left_out = parts["best"], learnt, left_out
        return float(kept["spent"])
    return 0.0
