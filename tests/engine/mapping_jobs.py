"""A population job on a small drawn scene, and engine processes that run it: for resuming and turns."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np

from popcorn_qgis.contract.jobs import Compute, Imagery, PopulationJob, to_json
from tests.holding import Hold
from tests.small_scene import S1_NAMES, S2_NAMES, read_tif, sentinel1, sentinel2, write_model, write_tif

ROOT = Path(__file__).parents[2]


def make_job(folder: Path, height: int, width: int, tile_px: int) -> PopulationJob:
    """Two members over two seasons with a gap; model and imagery lie in ``folder``."""
    for role, name, seeds in (("builtup", "built", [1]), ("occupancy", "members", [2, 3])):
        write_model(folder, name, role, seeds)
    paths: dict[str, list[str]] = {"s1": [], "s2": []}
    for k in (0, 1):
        date = f"2020-0{3 * k + 4}-01"
        s1, s2 = sentinel1(height, width, k), sentinel2(height, width, k)
        s1[:, 40:60, 70:100] = np.nan
        paths["s1"].append(write_tif(folder / f"s1_{k}.tif", s1, S1_NAMES, date=date))
        paths["s2"].append(write_tif(folder / f"s2_{k}.tif", s2, S2_NAMES, date=date))
    return PopulationJob(
        Imagery(tuple(paths["s1"]), tuple(paths["s2"])), "built", str(folder / "whole.tif"), "members",
        output_std=str(folder / "whole_std.tif"), model_folders=(str(folder),),
        compute=Compute(device="cpu", tile_px=tile_px),
    )  # fmt: skip


def pixels(job: PopulationJob) -> dict[str, bytes]:
    """The bytes of the values that the job wrote."""
    return {key: read_tif(getattr(job, key)).tobytes() for key in ("output", "output_std")}


def start(path: Path, job: PopulationJob, hold: Hold) -> subprocess.Popen:
    """Start an engine process on the job, which is written to ``path``; it waits where ``hold`` says."""
    path.write_text(json.dumps(to_json(job)))
    command = [sys.executable, "-m", "tests.holding", str(hold.file), str(path)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def wait_for(process: subprocess.Popen, *texts: str) -> None:
    """Read the events up to one with any of ``texts``; fails when the process ends without it."""
    assert process.stdout is not None
    found = any(text in line for line in process.stdout for text in texts)
    assert found, f"the process never said: {' or '.join(texts)}"


def rest(process: subprocess.Popen) -> list[dict]:
    """Return the events up to the end of the process."""
    assert process.stdout is not None
    events = [json.loads(line) for line in process.stdout]
    process.stdout.close()
    process.wait()
    return events
