"""What machine a benchmark ran on, and how fast it multiplies matrices: the ceiling for a network."""

from __future__ import annotations

import os
import platform
import time

import numpy as np
import onnxruntime as ort
from onnx import TensorProto, helper

from popcorn_qgis.engine.inference.device import cpu_cores, cpu_model, memory_bytes

_SIDE, _REPEATS = 1024, 20


def machine() -> dict[str, object]:
    """Return processor, cores, memory and load, for the record."""
    memory = memory_bytes()
    return {
        "system": platform.system(),
        "processor": cpu_model(),
        "cores": cpu_cores(),
        "memory_gb": round(memory[0] / 1e9, 1) if memory else None,
        "load_before": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
    }


def matrix_rate_gflops() -> float:
    """Return the float32 matrix rate of all cores, in billions of operations a second.

    The faster of numpy's and ONNX Runtime's product of two matrices of 1024²; the best of 20.
    """
    values = np.random.default_rng(1).random((_SIDE, _SIDE), dtype=np.float32)
    described = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [_SIDE, _SIDE]) for name in "abc"]
    node = helper.make_node("MatMul", ["a", "b"], ["c"])
    graph = helper.make_graph([node], "product", described[:2], described[2:])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    options = ort.SessionOptions()
    options.intra_op_num_threads = cpu_cores()
    session = ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    times = []
    for _ in range(_REPEATS):
        for product in (lambda: values @ values, lambda: session.run(None, {"a": values, "b": values})):
            started = time.perf_counter()
            product()
            times.append(time.perf_counter() - started)
    return 2 * _SIDE**3 / min(times) / 1e9
