"""Running ours and the reference on one scene, each in a process of its own, and what is measured of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import MISSING, dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch

from popcorn_qgis.contract.jobs import Compute, Imagery, ImportModelJob, Job, PopulationJob, to_json
from popcorn_qgis.engine.inference.device import cpu_cores
from popcorn_qgis.engine.training.network import DualStream

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Run:
    """One process from files to files.

    ``seconds`` from its start to its end, ``processor_s`` of all cores together, ``start_s`` until
    libraries and models are loaded, peak resident memory, the pixels that got a value (once, however
    many members and seasons), and the seconds that reading, computing and writing were at work (ours
    overlap; computing is summed over the networks that run at the same time).
    """

    seconds: float
    processor_s: float
    start_s: float
    peak_mb: float
    kept_pixels: float
    reading_s: float
    computing_s: float
    writing_s: float

    @property
    def mpx_per_s(self) -> float:
        """Million kept pixels a second, whole process."""
        return self.kept_pixels / self.seconds / 1e6

    @property
    def mpx_per_processor_s(self) -> float:
        """Million kept pixels for each second of a core: what other programs disturb least."""
        return self.kept_pixels / self.processor_s / 1e6


@dataclass(frozen=True)
class Process:
    """A process that ended well: seconds, processor seconds, seconds until ready, peak MB, numbers, log."""

    seconds: float
    processor_s: float
    start_s: float
    peak_mb: float
    numbers: dict[str, float]
    log: list[str]

    def run(self, kept_pixels: float, names: tuple[str, str, str]) -> Run:
        """Return what was measured; ``names`` are the numbers for reading, computing and writing."""
        spent = (self.numbers[name] for name in names)
        return Run(self.seconds, self.processor_s, self.start_s, self.peak_mb, kept_pixels, *spent)


class Bench:
    """The models in both forms, in a folder, and the two ways to run them."""

    def __init__(self, folder: Path, shared: Path, members: int, tree: Path = ROOT) -> None:
        """``tree`` is the source tree whose engine imports the models."""
        checkpoints = shared / "data" / "checkpoints"
        self.folder = folder
        self.extractor = str(checkpoints / "fusionda_newAug8_16_checkpoint30_lossweight0.5.pt")
        self.members = [str(folder / f"member_{seed}.pth") for seed in range(members)]
        for seed, path in enumerate(self.members):
            _draw_member(Path(path), seed)
        self.models = str(folder / "models")
        for name, paths in [("extractor", [self.extractor])] + [
            (f"members{count}", self.members[:count]) for count in range(1, members + 1)
        ]:
            self.engine(ImportModelJob(self.models, tuple(paths), name=name), tree)

    def engine(self, job: Job, tree: Path = ROOT) -> Process:
        """Run a job by the engine command of a source tree."""
        path = self.folder / "job.json"
        told = to_json(job)
        # What is left at its default is not said: an older tree may not know it.
        told["parameters"] = _told(job)
        path.write_text(json.dumps(told))
        return measure([sys.executable, "-m", "popcorn_qgis.engine", str(path)], tree)

    def ours(
        self, scene: dict[str, list[str]], members: int, min_builtup: float = 0.0, tree: Path = ROOT
    ) -> Run:
        """Map mean and standard deviation with the engine of a source tree."""
        maps = members * len(scene["s1"])
        job = PopulationJob(
            Imagery(tuple(scene["s1"]), tuple(scene["s2"])), "extractor", str(self.folder / "ours.tif"),
            occupancy_model=f"members{members}", min_builtup=min_builtup, model_folders=(self.models,),
            output_std=str(self.folder / "ours_std.tif") if maps > 1 else "", compute=Compute(device="cpu"),
        )  # fmt: skip
        process = self.engine(job, tree)
        names = ("reading_seconds", "computing_seconds", "writing_seconds")
        return process.run(self.kept("ours.tif"), names)

    def reference(self, scene: dict[str, list[str]], members: int) -> Run:
        """Map the same with the published order of work, in torch, on all cores."""
        path = self.folder / "reference.json"
        job = {**scene, "members": self.members[:members], "extractor": self.extractor,
               "output": str(self.folder / "reference"), "threads": cpu_cores()}  # fmt: skip
        path.write_text(json.dumps(job))
        process = measure([sys.executable, "-m", "benchmarks.reference_torch", str(path)])
        return process.run(self.kept("reference_mean.tif"), ("read", "compute", "write"))

    def kept(self, name: str) -> float:
        """Return how many pixels of a map have a value."""
        with rasterio.open(self.folder / name) as dataset:
            return float(np.isfinite(dataset.read(1)).sum())

    def largest_difference(self) -> float:
        """Return the largest difference of the two maps, as a share of the map's maximum."""
        maps = []
        for name in ("reference_mean.tif", "ours.tif"):
            with rasterio.open(self.folder / name) as dataset:
                maps.append(dataset.read(1))
        return float(np.nanmax(np.abs(maps[0] - maps[1])) / np.nanmax(maps[0]))


def _told(part: Any) -> dict[str, Any]:
    """Return the fields of a job, or of a part of one, that differ from their defaults."""
    told = {}
    for field in fields(part):
        value = getattr(part, field.name)
        default = field.default if field.default_factory is MISSING else field.default_factory()
        if value != default:
            told[field.name] = _told(value) if is_dataclass(value) else value
    return told


def measure(command: list[str], tree: Path = ROOT) -> Process:
    """Run a process in a source tree that prints events; RuntimeError with its last words where it fails."""
    ready, numbers, log = 0.0, {}, []
    with tempfile.TemporaryFile("w+") as errors:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=tree, stdout=subprocess.PIPE, stderr=errors, text=True)
        assert process.stdout is not None
        lines = []
        for line in process.stdout:
            lines.append(line)
            event = json.loads(line)
            if event["event"] == "log" and event["text"].startswith("Device:"):
                ready = time.perf_counter() - started
            if event["event"] == "log":
                log.append(event["text"])
            elif event["event"] == "result":
                numbers = event["result"]["numbers"]
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        if status:
            errors.seek(0)
            raise RuntimeError("".join(lines[-3:]) + errors.read()[-3000:])
    return Process(seconds, usage.ru_utime + usage.ru_stime, ready, usage.ru_maxrss / 1024, numbers, log)


def _draw_member(path: Path, seed: int) -> None:
    """Write a member file of the published layout with random weights (seeded)."""
    torch.manual_seed(seed)
    sizes = (16, 64, 64, 64, 2)
    model = {f"unetmodel.{k}": v for k, v in DualStream().state_dict().items()}
    for number, (channels_in, channels_out) in enumerate(zip(sizes, sizes[1:])):
        layer = torch.nn.Conv2d(channels_in, channels_out, 1)
        model[f"head.{2 * number}.weight"] = layer.weight.detach()
        model[f"head.{2 * number}.bias"] = layer.bias.detach()
    model["head.6.bias"] += 0.5  # people nearly everywhere, so that the maps can be compared
    torch.save({"model": model, "epoch": 0, "iter": 0, "optimizer": {}, "scheduler": {}}, path)
