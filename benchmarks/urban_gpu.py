"""The urban mask's networks on a GPU against the CPU: how far apart they are, and how long each takes.

Usage: ``python -m benchmarks.urban_gpu WEIGHTS_FOLDER`` with gum1_synthetic.pth and gum2_synthetic.pth in it,
in an environment with onnxruntime-gpu. Says so where there is no GPU. Both see the same windows of 256 px.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import onnxruntime

from popcorn_qgis.contract.jobs import ImportModelJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.models.import_model import run

WINDOWS = 20
#: What “Map urban land” promises against the reference maps, in probability.
TOLERANCE = 2e-4


def main() -> int:
    """Print a line for each network; 1 where there is no GPU, or where its maps are not the CPU's."""
    gpu = [name for name in onnxruntime.get_available_providers() if name.startswith("CUDA")]
    rng, wrong = np.random.default_rng(1), False
    for version in ("gum1", "gum2"):
        with tempfile.TemporaryDirectory() as folder:
            file = str(Path(sys.argv[1], f"{version}_synthetic.pth"))
            run(ImportModelJob(folder, (file,), name=version), QuietReport())
            path = str(Path(folder, f"{version}.onnx"))
            sessions = [onnxruntime.InferenceSession(path, providers=one)
                        for one in ([*gpu, "CPUExecutionProvider"], ["CPUExecutionProvider"])]  # fmt: skip
        if not sessions[0].get_providers()[0].startswith("CUDA"):
            print("There is no GPU that ONNX Runtime can use.")
            return 1
        seconds, worst = [0.0, 0.0], 0.0
        for number in range(WINDOWS):
            feeds = {
                "s2": rng.uniform(0, 6000, (1, 4, 256, 256)).astype("f4"),
                "s1_asc": rng.uniform(-25, 0, (1, 2, 256, 256)).astype("f4"),
                "s1_desc": rng.uniform(-25, 0, (1, 2, 256, 256)).astype("f4"),
                "terrain": rng.uniform(0, 90, (1, 2, 256, 256)).astype("f4"),
            }
            maps = []
            for at, session in enumerate(sessions):
                started = time.perf_counter()
                logits = session.run(None, feeds)[0][0]
                seconds[at] += (time.perf_counter() - started) * (number > 0)  # the first one warms up
                maps.append(1 / (1 + np.exp(logits[0] - logits[1])))
            worst = max(worst, float(np.abs(maps[0] - maps[1]).max()))
        times = [1000 * one / (WINDOWS - 1) for one in seconds]
        wrong |= worst > TOLERANCE
        print(
            f"{version}: GPU {times[0]:.1f} ms a window, CPU {times[1]:.0f} ms "
            f"({times[1] / times[0]:.0f} times); probabilities at most {worst:.1e} apart"
        )
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
