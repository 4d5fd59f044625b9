"""The inputs of the reference outputs of ERCNN-DRS, from their formulas, and the network run over steps."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Sequence

import numpy as np
import onnxruntime

H, W = 48, 40
STEPS = {"s12": 92, "ers": 110}
BANDS = {"s12": 17, "ers": 9}
REFLECTANCE = {
    "s12": [
        [0.12, 0.09, 0.085, 0.06, 0.10, 0.22, 0.28, 0.30, 0.32, 0.10, 0.0015, 0.18, 0.09],
        [0.16, 0.14, 0.14, 0.15, 0.16, 0.18, 0.20, 0.21, 0.22, 0.08, 0.0015, 0.24, 0.21],
        [0.11, 0.08, 0.06, 0.035, 0.03, 0.025, 0.025, 0.02, 0.018, 0.01, 0.001, 0.01, 0.006],
        [0.20, 0.22, 0.22, 0.22, 0.22, 0.22, 0.22, 0.22, 0.22, 0.10, 0.0015, 0.20, 0.17],
    ],
    "ers": [
        [0.30, 0.13, 0.10, 0.35, 0.28, 0.53, 0.10],
        [0.38, 0.18, 0.20, 0.25, 0.35, 0.56, 0.22],
        [0.28, 0.11, 0.07, 0.05, 0.03, 0.50, 0.015],
        [0.45, 0.30, 0.30, 0.30, 0.33, 0.56, 0.25],
    ],
}
POWER = {
    "s12": [[0.09, 0.020], [0.45, 0.07], [0.010, 0.0015], [0.45, 0.07]],
    "ers": [[0.08], [0.5], [0.03], [0.5]],
}


def h01(t: Any, y: Any, x: Any, c: Any) -> np.ndarray:
    """The hash 0..1 of the reference outputs, in 32 bits."""
    total = 1013 * np.asarray(t, np.int64) + 3571 * np.asarray(y) + 7919 * np.asarray(x)
    total = total + 104729 * np.asarray(c, np.int64) + 12345
    h = ((total % 2**32).astype(np.uint64) * 2654435761) % 2**32
    h ^= h >> np.uint64(15)
    h = (h * np.uint64(2246822519)) % 2**32
    h ^= h >> np.uint64(13)
    return h / 2**32


def closed_form(era: str) -> np.ndarray:
    """(steps, H, W, bands), float32."""
    t, y, x, c = np.ogrid[: STEPS[era], :H, :W, : BANDS[era]]
    return (0.5 + 0.5 * np.sin(0.37 * t + 0.11 * y + 0.07 * x + 0.9 * c)).astype(np.float32)


def speckle(t: Any, y: Any, x: Any, c: Any) -> np.ndarray:
    return 0.4 + 0.3 * sum(h01(t, y, x, c + 100 * j) for j in (1, 2, 3, 4))


def toy(era: str, change: bool) -> np.ndarray:
    """(steps, H, W, bands), float32: vegetation, a built strip, water, and a block that turns built."""
    steps, reflectance, power = STEPS[era], np.array(REFLECTANCE[era]), np.array(POWER[era])
    if era == "s12":
        power_of = power[:, [0, 1, 0, 1]] * np.array([1, 1, 0.9, 0.9])
    else:
        power_of = power[:, [0, 0]] * np.array([1, 0.9])
    kind = np.zeros((H, W), int)
    kind[:12], kind[:, 34:] = 1, 2
    days, infrared = (2, [5, 6, 7, 8]) if era == "s12" else (3.3, [3])
    result = []
    for t in range(steps):
        now = kind.copy()
        if change and t >= steps // 2:
            now[20:32, 10:22] = 1
        y, x, c = np.ogrid[:H, :W, : reflectance.shape[1]]
        optical = reflectance[now]
        season = 1 + 0.25 * np.sin(2 * np.pi * days * t / 365)
        green = np.where(now[..., None] == 0, season, 1.0)
        optical[..., infrared] = optical[..., infrared] * green
        optical = optical * (1 + 0.06 * (h01(t, y, x, c) - 0.5))
        y, x, c = np.ogrid[:H, :W, : power_of.shape[1]]
        result.append(np.concatenate([power_of[now] * speckle(t, y, x, c), optical], axis=-1))
    return np.array(result, dtype=np.float32)


class Runner:
    """A model file, step by step."""

    def __init__(self, path: str | Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        inputs = self.session.get_inputs()
        self.streams = [(one.name, one.shape[1]) for one in inputs if not one.name.startswith(("h_", "c_"))]
        self.states = [(one.name, one.shape[1]) for one in inputs if one.name.startswith(("h_", "c_"))]
        self.names = [one.name for one in self.session.get_outputs()]

    def __call__(self, values: np.ndarray, steps: Sequence[int]) -> Dict[str, np.ndarray]:
        """Return the map and the last states after some steps of (T, H, W, C)."""
        _, rows, columns, _ = values.shape
        states = {name: np.zeros((1, bands, rows, columns), np.float32) for name, bands in self.states}
        made: Dict[str, np.ndarray] = {}
        cuts = np.cumsum([0] + [bands for _, bands in self.streams])
        changed = [name for name in self.names if name.startswith("next_")]
        for step in steps:
            feeds = {
                name: np.ascontiguousarray(values[step : step + 1, ..., a:b].transpose(0, 3, 1, 2))
                for (name, _), a, b in zip(self.streams, cuts, cuts[1:])
            }
            found = self.session.run(changed, {**feeds, **states})
            states = {name[len("next_") :]: value for name, value in zip(changed, found)}
        feeds = {name: np.zeros((1, bands, rows, columns), np.float32) for name, bands in self.streams}
        (made["map"],) = self.session.run(["urbanchange"], {**feeds, **states})
        made["map"] = made["map"][0, 0]
        made.update({name: value[0].transpose(1, 2, 0) for name, value in states.items()})
        return made
