"""The tour on a hard day: each algorithm killed at a random moment, on a full disk, or twice at once.

Usage: ``python -m scripts.tour.hard_day build/popcorn_qgis.zip FOLDER killed|full|twice [algorithm …]``.
Then it runs as ever. ``full`` mounts a disk of 32 kB, for which it must be root. The stops are those of
the tour, so that every registered algorithm has its hard day; what a stop expects must hold afterwards.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Mapping, Optional

import pyogrio
import rasterio

from ..isolated_qgis import PROCESS, IsolatedQgis, Value, arguments
from . import __main__ as tour_command
from .stop import Figure, Run, Tour

#: A run is killed before so many seconds are over: most end within that time.
LATEST_S = 8.0
#: What a stop needs that is not tried itself: set-ups and scenes.
SPARED = ("setupengine", "samplescene")


@dataclass
class HardTour(Tour):
    """A tour whose runs are disturbed first."""

    mode: str = "killed"
    seed: int = 0
    broken: Optional[List[str]] = None  # outputs that were left half

    def _process(self, algorithm: str, parameters: Mapping[str, Value], qgis: IsolatedQgis) -> Run:
        if algorithm in SPARED:
            return super()._process(algorithm, parameters, qgis)
        if self.mode == "killed":
            self._kill(algorithm, parameters, qgis)
            return super()._process(algorithm, parameters, qgis)
        if self.mode == "full":
            self._on_a_full_disk(algorithm, parameters, qgis)
            return super()._process(algorithm, parameters, qgis)
        other = threading.Thread(target=self._once_more, args=(algorithm, parameters, qgis))
        other.start()
        try:
            return super()._process(algorithm, parameters, qgis)
        finally:
            other.join()

    def _kill(self, algorithm: str, parameters: Mapping[str, Value], qgis: IsolatedQgis) -> None:
        """Start the run, end it and all that it started with SIGKILL, and look at what it left."""
        new = [path for path in _paths(parameters) if not path.exists()]
        process = subprocess.Popen(
            [PROCESS, "run", f"popcorn:{algorithm}", "--", *arguments(parameters)],
            env=qgis.environ(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        moment = random.Random(f"{self.seed} {algorithm}").uniform(1.0, LATEST_S)
        try:
            process.wait(moment)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        time.sleep(1.0)  # a worker whose QGIS is gone ends by itself
        self.broken = [*(self.broken or []), *(str(path) for path in new if not whole(path))]

    def _on_a_full_disk(self, algorithm: str, parameters: Mapping[str, Value], qgis: IsolatedQgis) -> None:
        """Run with the outputs on a disk that holds next to nothing: a sentence, and nothing half."""
        disk = self.folder / "small disk"
        disk.mkdir(exist_ok=True)
        mounted = ["mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", str(disk)]
        if subprocess.run(mounted, capture_output=True).returncode:
            return  # not root
        try:
            asked: Dict[str, Value] = {
                name: disk / value.name if isinstance(value, Path) and not value.exists() else value
                for name, value in parameters.items()
            }
            done = super()._process(algorithm, asked, qgis)
            left = [path for path in disk.rglob("*") if path.is_file()]
            half = [path for path in left if not whole(path) or ".partial" in path.name]
            told = ["a traceback in the log"] if "Traceback" in done.log else []
            self.broken = [*(self.broken or []), *map(str, half), *told]
        finally:
            subprocess.run(["umount", "-l", str(disk)], check=True)

    def _once_more(self, algorithm: str, parameters: Mapping[str, Value], qgis: IsolatedQgis) -> None:
        """Run the same with other outputs, at the same time."""
        aside: Dict[str, Value] = {
            name: value.with_name(f"at the same time {value.name}")
            if isinstance(value, Path) and not value.exists()
            else value
            for name, value in parameters.items()
        }
        subprocess.run(
            [PROCESS, "run", f"popcorn:{algorithm}", "--", *arguments(aside)],
            env=qgis.environ(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def half(self) -> List[Figure]:
        """Return a figure for each output that was left half, and forget them."""
        figures = [Figure("left half", path, "whole, or nothing", False) for path in self.broken or []]
        self.broken = []
        return figures


def whole(path: Path) -> bool:
    """Return whether an output is not there, or can be read to its end."""
    if not path.is_file():
        return True
    try:
        if path.suffix == ".tif":
            with rasterio.open(path) as raster:
                for band in range(1, raster.count + 1):
                    raster.read(band)
        elif path.suffix == ".gpkg":
            pyogrio.raw.read(path)
        elif path.suffix == ".html":
            return "</html>" in path.read_text(encoding="utf-8")
    except Exception:  # whatever the library says of a half file
        return False
    return True


def _paths(parameters: Mapping[str, Value]) -> List[Path]:
    return [value for value in parameters.values() if isinstance(value, Path)]


def main() -> int:
    zip_path, folder = (Path(word).resolve() for word in sys.argv[1:3])
    mode, only = sys.argv[3], set(sys.argv[4:])
    qgis = tour_command.prepared(zip_path, folder)
    tour = HardTour(qgis, folder, zip_path, mode=mode)
    rows = []
    for one in tour_command.wanted(only):
        rows += tour_command.visit(tour, one)
        rows += [tour_command.row_of(one.algorithm, figure) for figure in tour.half()]
    tour_command.write(rows, folder / f"{mode}.csv")
    off = [row for row in rows if row["holds"] == "no"]
    for row in off:
        print(f"  OFF: {row['algorithm']}, {row['figure']}: {row['seen']}, not {row['expected']}")
    return 1 if off else 0


if __name__ == "__main__":
    sys.exit(main())
