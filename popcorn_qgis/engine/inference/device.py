"""Where networks run: the GPU when it is there and computes right, else the CPU, and why."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import onnxruntime as ort

from ...contract.sentences import sentence
from ..feedback import Report

GPU_PROVIDER = "CUDAExecutionProvider"
CPU_PROVIDER = "CPUExecutionProvider"

#: How far a GPU's result may lie from the CPU's: this much, and this share of the value.
TOLERANCE = 1e-3

_GPU_OPTIONS: Dict[str, Any] = {
    "device_id": 0,
    "arena_extend_strategy": "kSameAsRequested",
    "cudnn_conv_algo_search": "HEURISTIC",
    "use_tf32": 0,  # ten bits of mantissa would miss the reference by 1e-3
}


@dataclass(frozen=True)
class Device:
    """Where to compute ("gpu" or "cpu"), its name, and why it was chosen."""

    kind: str
    name: str
    reason: str

    def describe(self) -> str:
        """Return one line for the log and the provenance."""
        return sentence("{device} ({reason})", device=self.name, reason=self.reason)


def choose_device(requested: str, model: bytes, report: Report) -> Device:
    """Return the device for ``requested`` (one of jobs.DEVICES) and say so in the log.

    A GPU is believed only after a session with ``model`` really lives on it: the list of available
    providers names CUDA also where there is none. The first tile is compared later (runner.py).
    """
    if requested == "cpu":
        device = cpu_device(sentence("as asked"))
    else:
        problem = _gpu_problem(model)
        device = cpu_device(problem) if problem else Device("gpu", gpu_name(), sentence("CUDA works"))
        if problem and requested == "gpu":
            report.warning(
                sentence("The GPU can't be used: {problem}. The CPU computes instead.", problem=problem)
            )
    report.log(sentence("Device: {device}.", device=device.describe()))
    return device


def cpu_device(reason: str) -> Device:
    """Return the CPU as the device."""
    cores = cpu_cores()
    name = sentence("CPU, {cores} cores" if cores != 1 else "CPU, {cores} core", cores=cores)
    return Device("cpu", name, reason)


def cpu_cores() -> int:
    """Return the number of cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def runs_at_once(kind: str) -> int:
    """Return how many networks run at a time on a device: two on a CPU, each on half of its cores.

    One thread's waiting for another is then the other run's time, and short layers do not leave
    cores idle.
    """
    return 2 if kind == "cpu" and cpu_cores() > 1 else 1


def session_options() -> Any:
    """Return the options of every session: its share of the cores, one working memory for all sessions."""
    _share_memory()
    options = ort.SessionOptions()
    options.add_session_config_entry("session.use_env_allocators", "1")
    # A waiting thread that spins takes the core from the threads that read and write.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.intra_op_num_threads = -(-cpu_cores() // runs_at_once("cpu"))
    options.inter_op_num_threads = 1
    # One block for a whole run is faster alone, but two runs at a time leave gaps: 0.4 GB more.
    options.enable_mem_pattern = False
    options.log_severity_level = 4  # what matters comes back as an exception and gets a sentence
    return options


@cache
def _share_memory() -> None:
    """Let all sessions of the process take turns in one memory: five members need 0.8 GB less so."""
    place = ort.OrtMemoryInfo("Cpu", ort.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, ort.OrtMemType.DEFAULT)
    # No limit, grow by what is asked for (not by powers of two), defaults for the rest.
    ort.create_and_register_allocator(place, ort.OrtArenaCfg(0, 1, -1, -1))


def providers(device: Device) -> List[Any]:
    """Return the execution providers of a device, for onnxruntime."""
    if device.kind == "gpu":
        return [(GPU_PROVIDER, dict(_GPU_OPTIONS)), CPU_PROVIDER]
    return [CPU_PROVIDER]


def _gpu_problem(model: bytes) -> str:
    """Return why the GPU can't be used; empty when a session lives on it."""
    if GPU_PROVIDER not in ort.get_available_providers():
        return sentence("the engine has no GPU runtime")
    preload = getattr(ort, "preload_dlls", None)
    try:
        if preload is not None:
            preload()
        session = ort.InferenceSession(
            model, session_options(), providers=[(GPU_PROVIDER, dict(_GPU_OPTIONS)), CPU_PROVIDER]
        )
    except Exception as problem:  # the runtime's exceptions share no base class
        return sentence("no session could be made on it ({reason})", reason=first_line(problem))
    if GPU_PROVIDER not in session.get_providers():
        return sentence("no working NVIDIA driver with CUDA was found")
    return ""


def first_line(problem: BaseException) -> str:
    """Return the first line of an exception's text, shortened."""
    text = str(problem).strip().splitlines()
    return (text[0] if text else type(problem).__name__)[:160].rstrip(". ")


def gpu_name() -> str:
    """Return the name of the first NVIDIA GPU as its driver tells it."""
    for information in sorted(Path("/proc/driver/nvidia/gpus").glob("*/information")):
        for line in information.read_text(errors="replace").splitlines():
            if line.startswith("Model:"):
                return line.partition(":")[2].strip()
    return "NVIDIA GPU"


def cpu_model() -> str:
    """Return the processor's name."""
    try:
        lines = Path("/proc/cpuinfo").read_text(errors="replace").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else (platform.processor() or platform.machine())


def memory_bytes() -> Optional[Tuple[int, int]]:
    """Return (total, available) memory in bytes where the system tells it, else None."""
    try:
        text = Path("/proc/meminfo").read_text()
    except OSError:
        return None
    values = {line.split(":")[0]: int(line.split()[1]) * 1024 for line in text.splitlines() if ":" in line}
    return values["MemTotal"], values.get("MemAvailable", values["MemFree"])
