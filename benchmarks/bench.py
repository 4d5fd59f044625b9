"""Speed and memory of `population` against the reference's order of work, in turns in one run.

    python -m benchmarks.bench --shared ../shared [--cases NAME …] [--save]     measure, and keep the results
    python -m benchmarks.bench --shared ../shared --check                       the short case against them

Both map the same scene from files to files, each in a process of its own, one after the other and
again, so that a noisy machine is noisy for both. Ratios are medians with their range. Speed is kept
pixels per second of the whole process: the reference leaves a frame of 128 px without a value (a
quarter of a scene of 2048 px, and of every patch of a larger one), ours none. Needs torch.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch

from popcorn_qgis.contract.jobs import BuiltupJob, Compute, Imagery
from popcorn_qgis.engine.inference.device import cpu_cores

from .machine import machine, matrix_rate_gflops
from .runs import Bench, Run
from .scenes import CELL_PX, write_scene
from .table import write_table

RESULTS = Path(__file__).with_name("results")
REGRESSION = 0.2

#: Multiply-adds by pixel (spec, section 2): both streams with their output layer, and a member's head.
STREAMS, HEAD = 4448 + 4592, 9344
#: What the two streams side by side take in place of STREAMS: channels of 8 in blocks of 16 have zeros.
STREAMS_WITH_ZEROS = 15_900
TILE_PX, HALO_PX = 512, 24

#: What is told of a run's time, in seconds.
SPENT = {"of all cores": "processor_s", "start": "start_s", "reading": "reading_s",
         "computing": "computing_s", "writing": "writing_s"}  # fmt: skip


@dataclass(frozen=True)
class Case:
    """What is mapped, how often both run, and whether ours runs once more with a minimum built-up."""

    name: str
    scene: str
    members: int
    seasons: int
    size: int = 2048
    pairs: int = 3
    min_builtup: float = 0.0


CASES = (
    Case("short", "town", 2, 2, size=1024, pairs=5),
    Case("town", "town", 1, 1),
    Case("countryside", "countryside", 1, 1),
    Case("ensemble", "sparse", 5, 4, pairs=2, min_builtup=0.2),
)


def measure(case: Case, bench: Bench, shared: Path, rate_gflops: float) -> dict[str, Any]:
    """Run both in turns on the case's scene; returns ratios, medians and every run."""
    scene = write_scene(case.scene, case.size, case.seasons, shared, bench.folder)
    content = describe(case, bench, scene)
    runs: dict[str, list[Run]] = {"reference": [], "ours": []}
    difference = 0.0
    for _ in range(case.pairs):
        runs["reference"].append(bench.reference(scene, case.members))
        runs["ours"].append(bench.ours(scene, case.members))
        difference = max(difference, bench.largest_difference())
        if case.min_builtup:
            runs.setdefault("skipping", []).append(bench.ours(scene, case.members, case.min_builtup))
    ratios = {"speed": [], "processor": [], "memory": [], "start": []}  # type: dict[str, list[float]]
    for ours, reference in zip(runs["ours"], runs["reference"]):
        ratios["speed"].append(ours.mpx_per_s / reference.mpx_per_s)
        ratios["processor"].append(ours.mpx_per_processor_s / reference.mpx_per_processor_s)
        ratios["memory"].append(ours.peak_mb / reference.peak_mb)
        ratios["start"].append(ours.start_s / reference.start_s)
    for ours, reference in zip(runs.get("skipping", []), runs["reference"]):
        ratios.setdefault("speed_skipping", []).append(ours.mpx_per_s / reference.mpx_per_s)
        per_core = ours.mpx_per_processor_s / reference.mpx_per_processor_s
        ratios.setdefault("processor_skipping", []).append(per_core)
    return {
        "case": asdict(case),
        "scene": content,
        "ratios": {name: spread(values) for name, values in ratios.items()},
        "largest_difference_of_maximum": difference,
        "compute": compute_shares(case, runs["ours"], rate_gflops),
        "runs": {name: [asdict(run) for run in several] for name, several in runs.items()},
    }


def describe(case: Case, bench: Bench, scene: dict[str, list[str]]) -> dict[str, float]:
    """Return the share of built-up pixels and of cells in which none reaches the case's minimum."""
    path = str(bench.folder / "scores.tif")
    first = Imagery(tuple(scene["s1"][:1]), tuple(scene["s2"][:1]))
    bench.engine(
        BuiltupJob(first, "extractor", path, model_folders=(bench.models,), compute=Compute(device="cpu"))
    )
    with rasterio.open(path) as dataset:
        scores = dataset.read(1)
    cells = case.size // CELL_PX
    highest = scores.reshape(cells, CELL_PX, cells, CELL_PX).max(axis=(1, 3))
    shares = {"built_up_share": float(np.mean(scores > 0.5)), "mean_score": float(scores.mean())}
    if case.min_builtup:
        shares["share_of_cells_below"] = float(np.mean(highest < case.min_builtup))
    return shares


def compute_shares(case: Case, runs: list[Run], rate_gflops: float) -> dict[str, float]:
    """Return what the cores' time in networks would be at the matrix rate, as shares of what it is.

    ``useful`` for the pixels of the map, ``halo`` for what tiles compute twice, ``zeros`` for blocks of
    channels that are not full; ``rest`` is everything else: layouts, pooling, transposed convolutions,
    copies, waiting for other programs.
    """
    pixels = case.size**2 * case.seasons
    halo = ((TILE_PX + 2 * HALO_PX) / TILE_PX) ** 2 - 1
    networks = case.members + 1
    useful = networks * STREAMS + case.members * HEAD
    parts = {
        "useful": useful,
        "halo": networks * STREAMS * halo,
        "zeros": networks * (STREAMS_WITH_ZEROS - STREAMS) * (1 + halo),
    }
    # Two networks at a time, each on half of the cores: their seconds are those of half a machine.
    spent = statistics.median(run.computing_s for run in runs) / min(cpu_cores(), 2)
    shares = {name: pixels * 2 * adds / 1e9 / rate_gflops / spent for name, adds in parts.items()}
    return {**shares, "rest": 1 - sum(shares.values()), "core_seconds_per_mpx_map":
            spent * cpu_cores() / (pixels / 1e6 * case.members)}  # fmt: skip


def spread(values: list[float]) -> dict[str, float]:
    """Return median, lowest and highest."""
    return {"median": statistics.median(values), "lowest": min(values), "highest": max(values)}


def tell(result: dict[str, Any]) -> str:
    """Return what a case showed, in lines for people."""
    case, ratios = result["case"], result["ratios"]
    scene = ", ".join(f"{name.replace('_', ' ')} {value:.3f}" for name, value in result["scene"].items())
    lines = [
        f"{case['name']}: {case['members']} × {case['seasons']}, {case['size']} px, {case['scene']} ({scene})"
    ]
    skipping = f"with MIN_BUILTUP {case['min_builtup']}"
    names = {"speed": "speed", "processor": "pixels for each processor second", "memory": "peak memory",
             "start": "start-up", "speed_skipping": f"speed {skipping}",
             "processor_skipping": f"pixels for each processor second {skipping}"}  # fmt: skip
    for name, what in names.items():
        if name in ratios:
            r = ratios[name]
            lines.append(
                f"  {what}: {r['median']:.2f} × the reference's ({r['lowest']:.2f} to {r['highest']:.2f})"
            )
    for name, runs in result["runs"].items():
        m = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
        spent = ", ".join(f"{what} {m[key]:.1f}" for what, key in SPENT.items())
        lines.append(
            f"  {name}: {m['kept_pixels'] / m['seconds'] / 1e6:.3f} Mpx/s, {m['seconds']:.1f} s "
            f"({spent}), {m['peak_mb']:.0f} MB"
        )
    compute = result["compute"]
    shares = ", ".join(f"{name} {compute[name]:.0%}" for name in ("useful", "halo", "zeros", "rest"))
    lines.append(f"  the networks' time at the machine's matrix rate: {shares}")
    lines.append(f"  largest difference: {result['largest_difference_of_maximum']:.1e} of the maximum")
    return "\n".join(lines)


def check(result: dict[str, Any], kept: dict[str, Any]) -> list[str]:
    """Return what became worse than the committed result by more than REGRESSION.

    Of the wall-clock speed the best pair counts: other programs can spoil a pair of either.
    """
    problems = []
    kinds = (("speed", "highest", 1), ("processor", "median", 1), ("memory", "median", -1))
    for name, which, better in kinds:
        now, before = result["ratios"][name][which], kept["ratios"][name]["median"]
        if (now / before) ** better < 1 - REGRESSION:
            problems.append(f"{name}: {now:.2f} × the reference's, it was {before:.2f} ×.")
    return problems


def committed(name: str) -> dict[str, Any]:
    """Return the committed result of a case."""
    path = RESULTS / f"{name}.json"
    if not path.is_file():
        raise SystemExit(f"{path} is not there: run make bench.")
    return dict(json.loads(path.read_text()))


def main() -> int:
    """Run the cases and print, and with --save keep, what was measured."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, required=True, help="the folder that holds data/")
    parser.add_argument("--cases", nargs="+", default=[case.name for case in CASES])
    parser.add_argument("--save", action="store_true", help="write benchmarks/results/NAME.json")
    parser.add_argument("--check", action="store_true", help="fail where the short case became slower")
    setting = parser.parse_args()
    names = ["short"] if setting.check else setting.cases
    rate = matrix_rate_gflops()
    where = {"date": date.today().isoformat(), "machine": machine(), "torch": torch.__version__,
             "matrix_rate_gflops": rate}  # fmt: skip
    print(f"{where['machine']}; float32 matrix rate {rate:.0f} GFLOP/s", flush=True)
    problems: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        cases = [case for case in CASES if case.name in names]
        bench = Bench(Path(folder), setting.shared.resolve(), max(case.members for case in cases))
        for case in cases:
            result = {**where, **measure(case, bench, setting.shared.resolve(), rate)}
            print(tell(result), flush=True)
            if setting.save:
                RESULTS.mkdir(exist_ok=True)
                (RESULTS / f"{case.name}.json").write_text(json.dumps(result, indent=1) + "\n")
                write_table()
            if setting.check:
                problems += check(result, committed(case.name))
    if setting.check:
        print("\n".join(problems) or "No ratio became worse by more than 20 %.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
