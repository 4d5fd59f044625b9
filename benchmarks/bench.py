"""Speed and memory of `population` against the reference's order of work, in turns in one run.

    python -m benchmarks.bench --extractor FILE [--cases 1x1 5x4] [--size 2048] [--repeats 3] [--save]

Both map the same scene from files to files, each in a process of its own, one after the other and
again, so that a noisy machine is noisy for both. Ratios are medians with their range; they count the
pixels that get a result, and the reference leaves a frame of 128 px without one (a quarter of a scene
of 2048 px). Needs torch.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

import numpy as np
import rasterio
import torch

from popcorn_qgis.engine.jobs import Imagery, ImportModelJob, PopulationJob, SampleSceneJob, to_json
from popcorn_qgis.engine.training.network import DualStream

ROOT = Path(__file__).resolve().parents[1]
RESULTS = Path(__file__).with_name("results")


@dataclass(frozen=True)
class Run:
    """One process: seconds from start to end, peak resident memory, and the pixels with a result."""

    seconds: float
    peak_mb: float
    mapped_pixels: float

    @property
    def mpx_per_s(self) -> float:
        """Million mapped pixels a second, whole process."""
        return self.mapped_pixels / self.seconds / 1e6


def measure(arguments: list[str], mapped: Path) -> Run:
    """Run a process to its end; raises RuntimeError with its output when it fails."""
    with tempfile.TemporaryFile() as output:
        started = time.perf_counter()
        process = subprocess.Popen(arguments, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        if status:
            output.seek(0)
            raise RuntimeError(output.read().decode(errors="replace")[-3000:])
    with rasterio.open(mapped) as result:
        mapped_pixels = float(np.isfinite(result.read(1)).sum())
    return Run(seconds, usage.ru_maxrss / 1024, mapped_pixels)


def engine(job: object, folder: Path, name: str) -> list[str]:
    """Write a job's file and return the command that runs it."""
    path = folder / f"{name}.json"
    path.write_text(json.dumps(to_json(job)))  # type: ignore[arg-type]
    return [sys.executable, "-m", "popcorn_qgis.engine", str(path)]


def draw_member(path: Path, seed: int) -> None:
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


def draw_scene(folder: Path, size: int) -> tuple[list[str], list[str]]:
    """Mirror the built-in sample scene to ``size`` × ``size`` px; returns its Sentinel-1 and -2 files."""
    job = SampleSceneJob(str(folder / "sample"), size_px=min(size, 600))
    subprocess.run(engine(job, folder, "sample"), cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    found: tuple[list[str], list[str]] = ([], [])
    for kind, paths in zip(("sentinel1", "sentinel2"), found):
        for source in sorted((folder / "sample").glob(f"{kind}_*.tif")):
            with rasterio.open(source) as scene:
                values, profile, tags = scene.read(), scene.profile, scene.tags()
                names = scene.descriptions
            rows, columns = size - values.shape[1], size - values.shape[2]
            values = np.pad(values, ((0, 0), (0, rows), (0, columns)), mode="symmetric")
            profile.update(width=size, height=size, tiled=True, blockxsize=256, blockysize=256)
            with rasterio.open(folder / source.name, "w", **profile) as out:
                out.write(values)
                out.update_tags(**tags)
                out.descriptions = names
            paths.append(str(folder / source.name))
    return found


def compare(members: int, seasons: int, setting: argparse.Namespace, folder: Path) -> dict[str, object]:
    """Run both in turns for one case; returns medians, ranges and ratios."""
    s1, s2 = (paths[:seasons] for paths in setting.scene)
    checkpoints = [str(folder / f"member_{seed}.pth") for seed in range(members)]
    for seed, path in enumerate(checkpoints):
        draw_member(Path(path), seed)
    models = folder / "models"
    for name, paths in (("extractor", (setting.extractor,)), (f"members{members}", tuple(checkpoints))):
        job = ImportModelJob(str(models), paths, name=name)
        subprocess.run(engine(job, folder, name), cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    reference_job = folder / "reference.json"
    reference_job.write_text(
        json.dumps(
            {"s1": s1, "s2": s2, "members": checkpoints, "extractor": setting.extractor,
             "output": str(folder / "reference"), "threads": os.cpu_count()}
        )
    )  # fmt: skip
    spread = str(folder / "ours_std.tif") if members * seasons > 1 else ""
    ours_job = PopulationJob(
        Imagery(tuple(s1), tuple(s2)), "extractor", str(folder / "ours.tif"),
        occupancy_model=f"members{members}", output_std=spread,
        min_builtup=setting.min_builtup, model_folders=(str(models),),
    )  # fmt: skip
    runs: dict[str, list[Run]] = {"reference": [], "ours": []}
    for _ in range(setting.repeats):
        command = [sys.executable, "-m", "benchmarks.reference_torch", str(reference_job)]
        runs["reference"].append(measure(command, folder / "reference_mean.tif"))
        runs["ours"].append(measure(engine(ours_job, folder, "ours"), folder / "ours.tif"))
    ratios = [o.mpx_per_s / r.mpx_per_s for o, r in zip(runs["ours"], runs["reference"])]
    memory = [o.peak_mb / r.peak_mb for o, r in zip(runs["ours"], runs["reference"])]
    with rasterio.open(folder / "reference_mean.tif") as a, rasterio.open(folder / "ours.tif") as b:
        reference_map = a.read(1)
        difference = float(np.nanmax(np.abs(reference_map - b.read(1))) / np.nanmax(reference_map))
    return {
        "case": f"{members} x {seasons}, {setting.size} px, MIN_BUILTUP {setting.min_builtup}",
        "speed_ratio": _spread(ratios),
        "memory_ratio": _spread(memory),
        "largest_difference_of_maximum": difference,
        "runs": {name: [asdict(run) for run in several] for name, several in runs.items()},
    }


def _spread(values: list[float]) -> dict[str, float]:
    return {"median": statistics.median(values), "lowest": min(values), "highest": max(values)}


def main() -> None:
    """Run the cases and print, and with --save keep, what was measured."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--extractor", required=True, help="the published built-up checkpoint")
    parser.add_argument("--cases", nargs="+", default=["1x1", "5x4"], help="MEMBERSxSEASONS")
    parser.add_argument("--size", type=int, default=2048)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--min-builtup", type=float, default=0.0)
    parser.add_argument("--save", action="store_true", help="write benchmarks/results/DATE-CASES.json")
    setting = parser.parse_args()
    setting.extractor = str(Path(setting.extractor).resolve())
    results = []
    with tempfile.TemporaryDirectory() as name:
        setting.scene = draw_scene(Path(name), setting.size)
        for case in setting.cases:
            members, seasons = map(int, case.split("x"))
            result = compare(members, seasons, setting, Path(name))
            results.append(result)
            speed, memory = result["speed_ratio"], result["memory_ratio"]
            print(
                f"{result['case']}: {speed['median']:.1f} x the reference's speed"  # type: ignore[index]
                f" ({speed['lowest']:.1f} to {speed['highest']:.1f}),"  # type: ignore[index]
                f" {memory['median']:.2f} x its memory;"  # type: ignore[index]
                f" largest difference {result['largest_difference_of_maximum']:.1e} of the maximum",
                flush=True,
            )
    if setting.save:
        RESULTS.mkdir(exist_ok=True)
        machine = {"system": platform.system(), "cores": os.cpu_count(), "processor": platform.machine()}
        document = {"date": date.today().isoformat(), "machine": machine, "torch": torch.__version__,
                    "results": results}  # fmt: skip
        path = RESULTS / f"{document['date']}-{'-'.join(setting.cases)}.json"
        path.write_text(json.dumps(document, indent=1) + "\n")


if __name__ == "__main__":
    main()
