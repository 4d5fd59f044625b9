"""Running ours and the reference on one scene, each in a process of its own, and what is measured of it."""

from __future__ import annotations

import json
import sys
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch

from popcorn_qgis.contract.jobs import Compute, Imagery, ImportModelJob, Job, PopulationJob, to_json
from popcorn_qgis.engine.inference.device import cpu_cores
from popcorn_qgis.engine.training.network import DualStream

from .process import ROOT, Process, Run, measure


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
