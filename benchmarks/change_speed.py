"""What the network costs over a series: the input side once per step, against window by window; and memory.

    build/venv-tests/bin/python -m benchmarks.change_speed WEIGHTS.hdf5

Processor seconds of one thread, in one run, of the same graphs over the same made imagery: windows of up to
92 steps that begin every 5 steps. Not in CI.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from typing import Dict, Iterator, List

import numpy as np

from popcorn_qgis.contract.jobs import ImportModelJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.io.time_windows import DAY_S, S12, Window, windows_of
from popcorn_qgis.engine.models.format import open_model
from popcorn_qgis.engine.models.import_model import run as import_model
from popcorn_qgis.engine.timeseries.urban_change.network_windows import SharedNetwork, window_maps

BANDS = {"s1_asc": 2, "s1_desc": 2, "s2_l1c": 13}


def imagery(side_px: int, first: int, last: int) -> Iterator[Dict[str, np.ndarray]]:
    """Yield steps of made imagery, the same for the same number."""
    for number in range(first, last + 1):
        chance = np.random.default_rng(number)
        yield {
            name: chance.uniform(0.02, 0.3, (bands, side_px, side_px)).astype(np.float32)
            for name, bands in BANDS.items()
        }


def one_by_one(network: SharedNetwork, side_px: int, windows: List[Window]) -> Iterator[np.ndarray]:
    """Yield each window's map, everything computed for it anew."""
    for window in windows:
        states = network.begin((side_px, side_px))
        for step in imagery(side_px, window.first, window.last):
            states = network.advance(states, network.features(step))
        yield network.finish(states)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("weights")
    options.add_argument("--side", type=int, default=96)
    options.add_argument("--steps", type=int, default=150)
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        made = import_model(ImportModelJob(folder, (options.weights,), name="ercnn"), QuietReport())
        network = SharedNetwork(open_model(made.files["model"], "urbanchange"))
    windows = windows_of(np.arange(options.steps, dtype=np.int64) * 2 * DAY_S, S12)
    drawn = time.process_time()
    for _ in imagery(options.side, 0, options.steps - 1):
        pass
    drawn = (time.process_time() - drawn) / options.steps  # is no part of either
    begun = time.process_time()
    steps = imagery(options.side, 0, options.steps - 1)
    shared = dict(window_maps(network, steps, windows))
    once = time.process_time() - begun - drawn * options.steps
    begun = time.process_time()
    plain = list(one_by_one(network, options.side, windows))
    apart = time.process_time() - begun - drawn * sum(window.steps for window in windows)
    differ = max(float(np.abs(shared[at] - one).max()) for at, one in enumerate(plain))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{options.side} px, {options.steps} steps, {len(windows)} windows: shared {once:.1f} s, window by "
        f"window {apart:.1f} s, {apart / once:.2f} times; maps differ by {differ:.1g}; peak {peak:.0f} MB"
    )


if __name__ == "__main__":
    main()
