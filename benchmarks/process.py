"""A process from its start to its end: seconds, processor seconds, peak of memory."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Run:
    """One process from files to files.

    ``seconds`` from its start to its end, ``processor_s`` of all cores together, ``start_s`` until
    libraries and models are loaded, peak resident memory, the pixels that got a value (once, however
    many members and seasons), and the seconds that reading, computing and writing were at work (ours
    overlap; computing is summed over the networks that run at the same time).
    """

    seconds: float
    processor_s: float
    start_s: float
    peak_mb: float
    kept_pixels: float
    reading_s: float
    computing_s: float
    writing_s: float

    @property
    def mpx_per_s(self) -> float:
        """Million kept pixels a second, whole process."""
        return self.kept_pixels / self.seconds / 1e6

    @property
    def mpx_per_processor_s(self) -> float:
        """Million kept pixels for each second of a core: what other programs disturb least."""
        return self.kept_pixels / self.processor_s / 1e6


@dataclass(frozen=True)
class Process:
    """A process that ended well: seconds, processor seconds, seconds until ready, peak MB, numbers, log."""

    seconds: float
    processor_s: float
    start_s: float
    peak_mb: float
    numbers: dict[str, float]
    log: list[str]

    def run(self, kept_pixels: float, names: tuple[str, str, str]) -> Run:
        """Return what was measured; ``names`` are the numbers for reading, computing and writing."""
        spent = (self.numbers[name] for name in names)
        return Run(self.seconds, self.processor_s, self.start_s, self.peak_mb, kept_pixels, *spent)


def measure(command: list[str], tree: Path = ROOT) -> Process:
    """Run a process in a source tree that prints events; RuntimeError with its last words where it fails."""
    ready, numbers, log = 0.0, {}, []
    with tempfile.TemporaryFile("w+") as errors:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=tree, stdout=subprocess.PIPE, stderr=errors, text=True)
        assert process.stdout is not None
        lines = []
        for line in process.stdout:
            lines.append(line)
            event = json.loads(line)
            if event["event"] == "log" and event["text"].startswith("Device:"):
                ready = time.perf_counter() - started
            if event["event"] == "log":
                log.append(event["text"])
            elif event["event"] == "result":
                numbers = event["result"]["numbers"]
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        if status:
            errors.seek(0)
            raise RuntimeError("".join(lines[-3:]) + errors.read()[-3000:])
    return Process(seconds, usage.ru_utime + usage.ru_stime, ready, usage.ru_maxrss / 1024, numbers, log)
