"""Whether the NVIDIA packages fit this machine: asked of the driver, before anything is downloaded."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from typing import Callable, List, Mapping, Tuple

from ..contract.sentences import sentence
from .process import run_lines

CUDA = (13, 0)  # what the driver must support
DRIVER = 580  # the first driver that supports it
CAPABILITY = (7, 5)  # what the newest ONNX Runtime is compiled for

_QUERY = ["--query-gpu=name,compute_cap,driver_version", "--format=csv,noheader"]


def judge(query: str, banner: str) -> Tuple[bool, str]:
    """Return (fits, one sentence why) from the outputs of nvidia-smi: its query and its plain banner."""
    rows = [[part.strip() for part in line.split(",")] for line in query.splitlines() if line.count(",") == 2]
    if not rows:
        return False, sentence("The NVIDIA driver lists no graphics card.")
    best = max(rows, key=lambda row: _numbers(row[1]))
    name, capability, driver = best
    cuda = re.search(r"CUDA[A-Za-z ]*Version:\s*(\d+)\.(\d+)", banner)
    supported = (int(cuda[1]), int(cuda[2])) if cuda else (CUDA if _numbers(driver) >= (DRIVER,) else (0, 0))
    if supported < CUDA:
        seen = sentence("CUDA {version}", version=f"{cuda[1]}.{cuda[2]}") if cuda else sentence("older CUDA")
        return False, (
            sentence(
                "The NVIDIA driver {driver} supports {supported}, and the GPU packages need CUDA "
                "{cuda} (driver {needed} or newer).",
                driver=driver,
                supported=seen,
                cuda=CUDA[0],
                needed=DRIVER,
            )
        )
    if _numbers(capability) < CAPABILITY:
        return False, (
            sentence(
                "{gpu} has compute capability {capability}, and the GPU packages need {needed}.",
                gpu=name,
                capability=capability,
                needed=".".join(map(str, CAPABILITY)),
            )
        )
    return True, sentence(
        "{gpu} (compute capability {capability}, driver {driver}) can run the GPU packages.",
        gpu=name,
        capability=capability,
        driver=driver,
    )


def ask(
    environ: Mapping[str, str], is_cancelled: Callable[[], bool], pump: Callable[[], None]
) -> Tuple[bool, str]:
    """Ask nvidia-smi and return (fits, one sentence why)."""
    program = find_nvidia_smi(environ)
    if not program:
        return False, sentence("No NVIDIA driver was found.")
    outputs: List[str] = []
    for arguments in (_QUERY, []):
        try:
            code, lines = run_lines([program, *arguments], environ, is_cancelled, pump, timeout_s=20)
        except (OSError, subprocess.TimeoutExpired):
            return False, sentence("{program} does not answer.", program=program)
        if code:
            return False, sentence("The NVIDIA driver does not work: {said}", said=" ".join(lines)[:200])
        outputs.append("\n".join(lines))
    return judge(outputs[0], outputs[1])


def find_nvidia_smi(environ: Mapping[str, str]) -> str:
    """Return the path of nvidia-smi, or an empty string."""
    found = shutil.which("nvidia-smi", path=environ.get("PATH"))
    system = os.path.join(environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "nvidia-smi.exe")
    for path in (found, system, "/usr/lib/wsl/lib/nvidia-smi"):
        if path and os.path.exists(path):
            return path
    return ""


def _numbers(text: str) -> Tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", text))
