"""The published network of urban change in TensorFlow beside ours: the same windows of the same made imagery.

    build/venv-tests/bin/python -m benchmarks.change_tensorflow WEIGHTS.hdf5 --tensorflow PYTHON

PYTHON is one with tensorflow-cpu and h5py, which nothing else here needs. The reference is the network as
published, layer by layer, window by window (spec of urban change, section 2); ours goes along time once.
Processor seconds of one thread, in turns, without start-up, reading and tracing. Not in CI.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, Tuple

import numpy as np

ORDER = ("s1_asc", "s1_desc", "s2_l1c")


def reference(folder: Path, weights: str) -> None:
    """In the other Python: time every window, and write the maps."""
    import h5py
    import tensorflow as tf

    tf.config.threading.set_intra_op_parallelism_threads(1)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    layers: Any = tf.keras.layers
    with h5py.File(weights) as file:
        root, held = file["model_weights"], {}

        def hold(name: str, at: Any) -> None:
            if isinstance(at, h5py.Dataset):
                held[name] = at[()]

        root.visititems(hold)

    def of(group: str, *kinds: str) -> list:
        found = {name.rpartition("/")[2][:-2]: name for name in held if name.startswith(group + "/")}
        return [held[found[kind]] for kind in kinds]

    def convolved(value: Any, group: str, filters: int) -> Any:
        kernel, bias, *norm = of(group, "kernel", "bias", "gamma", "beta", "moving_mean", "moving_variance")
        convolution = layers.Conv2D(filters, 3, padding="same")
        normal = layers.BatchNormalization(epsilon=1e-3)
        value = normal(convolution(value))
        convolution.set_weights([kernel, bias])
        normal.set_weights(norm)
        return layers.ReLU()(value)

    def opened(value: Any) -> Any:  # the hard sigmoid of Keras 2
        return tf.clip_by_value(0.2 * value + 0.5, 0.0, 1.0)

    def recurrent(value: Any, group: str, filters: int) -> Any:
        layer = layers.ConvLSTM2D(filters, 3, padding="same", recurrent_activation=opened)
        found = layer(value)
        layer.set_weights(of(group, "kernel", "recurrent_kernel", "bias"))
        return found

    stacks = np.load(folder / "imagery.npy", mmap_mode="r")
    side = stacks.shape[1]
    radar, optical = tf.keras.Input((side, side, 4)), tf.keras.Input((side, side, 13))
    sar_steps = tf.keras.Model(radar, convolved(radar, "conv_sar_10", 10))
    wide = convolved(convolved(optical, "conv_opt_26_1", 26), "conv_opt_26_2", 26)
    optical_steps = tf.keras.Model(optical, wide)
    in_time = tf.keras.Input((None, side, side, 10)), tf.keras.Input((None, side, side, 26))
    states = (
        recurrent(in_time[0], "conv_lstm_10_1", 10),
        recurrent(in_time[1], "conv_lstm_opt_26_1", 26),
    )
    value = layers.Concatenate()(list(states))
    value = convolved(value, "conv_opt_2_8_1_seq", 8)
    value = convolved(value, "conv_opt_2_8_2_seq", 8)
    last = layers.Conv2D(1, 1, activation="sigmoid")
    head = tf.keras.Model(in_time, last(value))
    last.set_weights(of("conv_out_ebbi_sar_opt", "kernel", "bias"))

    @tf.function(input_signature=[tf.TensorSpec((None, side, side, 17), tf.float32)])
    def network(steps: Any) -> Any:
        given = sar_steps(steps[..., :4], training=False), optical_steps(steps[..., 4:], training=False)
        return head([one[None] for one in given], training=False)[0, ..., 0]

    windows = json.loads((folder / "windows.json").read_text())
    network(tf.constant(stacks[:3]))
    maps, taken = [], 0.0
    for first, last_step in windows:
        steps = tf.constant(stacks[first : last_step + 1])
        begun = time.process_time()
        maps.append(network(steps).numpy())
        taken += time.process_time() - begun
    np.save(folder / "maps.npy", np.stack(maps))
    (folder / "taken.json").write_text(json.dumps([taken, tf.__version__]))


def ours(network: Any, stacks: np.ndarray, windows: Any) -> Tuple[float, np.ndarray]:
    """Return processor seconds and the maps."""
    from popcorn_qgis.engine.timeseries.urban_change.network_windows import window_maps

    ends = np.cumsum((2, 2, 13))[:-1]
    steps = [dict(zip(ORDER, np.split(np.ascontiguousarray(one.transpose(2, 0, 1)), ends))) for one in stacks]
    begun = time.process_time()
    found: Dict[int, np.ndarray] = dict(window_maps(network, iter(steps), windows))
    return time.process_time() - begun, np.stack([found[at] for at in range(len(windows))])


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("weights")
    options.add_argument("--tensorflow", help="the other Python")
    options.add_argument("--reference-in", type=Path, help=argparse.SUPPRESS)
    options.add_argument("--side", type=int, default=96)
    options.add_argument("--steps", type=int, default=150)
    options.add_argument("--turns", type=int, default=2)
    options = options.parse_args()
    if options.reference_in:
        reference(options.reference_in, options.weights)
        return

    from popcorn_qgis.contract.jobs import ImportModelJob
    from popcorn_qgis.engine.feedback import QuietReport
    from popcorn_qgis.engine.io.time_windows import DAY_S, S12, windows_of
    from popcorn_qgis.engine.models.format import open_model
    from popcorn_qgis.engine.models.import_model import run as import_model
    from popcorn_qgis.engine.timeseries.urban_change.network_windows import SharedNetwork

    windows = windows_of(np.arange(options.steps, dtype=np.int64) * 2 * DAY_S, S12)
    shape = (options.steps, options.side, options.side, 17)
    stacks = np.random.default_rng(1).uniform(0.02, 0.3, shape).astype(np.float32)
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        result = import_model(ImportModelJob(made, (options.weights,), name="ercnn"), QuietReport())
        network = SharedNetwork(open_model(result.files["model"], "urbanchange"))
        np.save(folder / "imagery.npy", stacks)
        (folder / "windows.json").write_text(json.dumps([(one.first, one.last) for one in windows]))
        command = [options.tensorflow, "-m", "benchmarks.change_tensorflow", options.weights]
        command += ["--reference-in", made]
        silent = {**os.environ, "OMP_NUM_THREADS": "1", "TF_CPP_MIN_LOG_LEVEL": "3"}
        for _ in range(options.turns):
            taken, maps = ours(network, stacks, windows)
            subprocess.run(command, check=True, env=silent)
            theirs, version = json.loads((folder / "taken.json").read_text())
            differ = np.abs(np.load(folder / "maps.npy") - maps).max()
            print(
                f"{options.side} px, {len(windows)} windows: ours {taken:.1f} s, TensorFlow {version} "
                f"{theirs:.1f} s, {theirs / taken:.2f} times; maps differ by {differ:.1g}",
                flush=True,
            )


if __name__ == "__main__":
    sys.exit(main())
