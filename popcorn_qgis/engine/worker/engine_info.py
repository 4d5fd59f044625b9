"""The job that says what this engine is: versions, device and why, a measured run, the models."""

from __future__ import annotations

import os
import platform
import sys
import time
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import List, Optional, Sequence, Tuple

import numpy as np
import onnxruntime as ort

from ...contract.errors import EngineError
from ...contract.installed_models import InstalledModel, list_models
from ...contract.jobs import EngineInfoJob, JobResult
from ..feedback import Report
from ..inference.device import choose_device, cpu_model, memory_bytes, providers, session_options
from ..io.provenance import plugin_version
from ..models.format import open_model

_PACKAGES = (
    "numpy",
    "rasterio",
    "onnx",
    "onnxruntime",
    "onnxruntime-gpu",
    "pyogrio",
    "shapely",
    "exactextract",
    "torch",
)
_MEASURED_PX = 304  # a tile of 256 with its halo
_MEASURED_S = 1.0


def run(job: EngineInfoJob, report: Report) -> JobResult:
    """Return a report to paste into a bug report, without the user's home folder in it.

    Texts: ``report``, ``device``. Numbers: ``megapixels_per_second`` where measured, ``models``,
    ``damaged_models``. Never fails for a damaged model: it says so.
    """
    models = list_models(job.model_folders)
    lines = ["POPCORN engine", ""]
    lines += _machine()
    numbers = {"models": float(len(models)), "damaged_models": 0.0}
    said: List[str] = ["", "Models"]
    sound: List[InstalledModel] = []
    for model in models:
        report.check_cancelled()
        problem = _problem(model)
        said += _model_lines(model, problem)
        if problem:
            numbers["damaged_models"] += 1
        else:
            sound.append(model)
    if not models:
        said.append("  none")
    report.progress(0.4, "Models checked")
    device, speed = _device(job, sound, report)
    if speed is not None:
        numbers["megapixels_per_second"] = speed
    lines += ["", "Device", *(f"  {line}" for line in device), *said]
    for folder in job.model_folders:
        lines.append(f"  looked in {folder}{'' if Path(folder).is_dir() else ' (not there)'}")
    text = without_home("\n".join(lines))
    for line in text.splitlines():
        report.log(line)
    report.progress(1.0, "Done")
    return JobResult(numbers=numbers, texts={"report": text, "device": without_home(device[0])})


def without_home(text: str) -> str:
    """Replace the user's home folder by ~, in both ways to write it."""
    home = str(Path.home())
    if len(home) <= 1:
        return text
    for form in {home, os.path.realpath(home), home.replace("\\", "/")}:
        text = text.replace(form, "~")
    return text


def _machine() -> List[str]:
    lines = [
        f"  plugin        {plugin_version()}",
        f"  Python        {platform.python_version()}, {sys.executable}",
        f"  system        {platform.system()} {platform.release()} {platform.machine()}",
        f"  processor     {cpu_model()}",
    ]
    memory = memory_bytes()
    if memory is not None:
        lines.append(f"  memory        {memory[0] / 1e9:.1f} GB, {memory[1] / 1e9:.1f} GB free")
    for package in _PACKAGES:
        with suppress(metadata.PackageNotFoundError):
            lines.append(f"  {package:<13} {metadata.version(package)}")
    return lines


def _problem(model: InstalledModel) -> str:
    problem = model.problem()
    if problem:
        return problem
    try:
        for path in model.paths:
            open_model(path, model.role)
    except EngineError as wrong:
        return wrong.problem
    return ""


def _model_lines(model: InstalledModel, problem: str) -> List[str]:
    files = f"{len(model.files)} file{'s' if len(model.files) != 1 else ''}"
    lines = [f"  {model.id}: {model.role or 'unknown role'}, {files}, {problem or 'checked'}"]
    lines += [f"    {file.name} sha256 {file.sha256[:16]}…" for file in model.files]
    return lines


def _device(
    job: EngineInfoJob, models: Sequence[InstalledModel], report: Report
) -> Tuple[List[str], Optional[float]]:
    """Return lines on the device, and the measured speed in million pixels a second."""
    builtup = next((model for model in models if model.role == "builtup"), None)
    model = builtup or (models[0] if models else None)
    if model is None:
        available = ", ".join(ort.get_available_providers())
        return ([f"no model to try it with; onnxruntime knows {available}"], None)
    opened = open_model(model.paths[0], model.role)
    device = choose_device(job.device, opened.data, report)
    lines = [device.describe()]
    if not job.measure:
        return lines, None
    random = np.random.default_rng(1)
    shape = (_MEASURED_PX, _MEASURED_PX)
    feeds = {
        "s1": random.normal(-14, 4, (1, 2, *shape)).astype(np.float32),
        "s2": random.normal(1500, 500, (1, 4, *shape)).astype(np.float32),
    }
    session = ort.InferenceSession(opened.data, session_options(), providers=providers(device))
    given = {value.name: feeds[value.name] for value in session.get_inputs()}
    session.run(None, given)
    runs, started = 0, time.perf_counter()
    while time.perf_counter() - started < _MEASURED_S:
        report.check_cancelled()
        session.run(None, given)
        runs += 1
    seconds = (time.perf_counter() - started) / runs
    speed = _MEASURED_PX**2 / seconds / 1e6
    lines.append(f"measured with {model.id}: {speed:.2f} million pixels a second on one tile")
    return lines, speed
