"""The tour on a hard day: each algorithm killed, on a full disk, twice at once, without memory or network …

Usage: ``python -m scripts.tour.hard_day build/popcorn_qgis.zip FOLDER MODES [algorithm …]``; MODES is one
or several of ``MODES`` below, joined by commas. The stops are those of the tour, so that every registered
algorithm has its hard day, and what a stop expects must hold afterwards. Most modes need root.
"""

from __future__ import annotations

import json
import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator, List, Mapping, Optional, Sequence, Tuple

import pyogrio
import rasterio

from ..isolated_qgis import PLUGIN, PROCESS, IsolatedQgis, Value, arguments, stage
from . import __main__ as tour_command
from .hardships import memory_group, with_read_only, without_network
from .stop import Figure, Run, Tour

#: ``killed`` at a random moment, on a ``full`` disk, ``twice`` at once, with 1 GB of ``memory``, ``offline``,
#: with a ``readonly`` profile and engine, in a window that is ``closed``; ``umlauts``: only in the folder
#: with an odd name, in which all modes have their profile, inputs and outputs.
MODES = ("killed", "full", "twice", "memory", "offline", "readonly", "umlauts", "closed")
#: A run is killed before so many seconds are over: most end within that time.
LATEST_S = 8.0
#: What a stop needs that is not tried itself: set-ups and scenes.
SPARED = ("setupengine", "samplescene")
#: In the name of what is being written; a killed run leaves it, and the next one deletes it.
PARTIAL = ".partial"
ODD_FOLDER = "Zürich größer, l’été d'Óscar عمّان"
CLOSING = Path(__file__).resolve().parents[1] / "inside" / "closing.py"
#: Words of programs, not of ours.
PROGRAMS = re.compile(r"Traceback|unexpected error|Fatal Python error|Segmentation fault|\[Errno|code -\d")
TOLD = re.compile(r"[^\s].{20,}[.!?…”)]\s*$", re.MULTILINE)


@dataclass
class HardTour(Tour):
    """A tour whose runs are disturbed first, or run under a hardship."""

    modes: Sequence[str] = ("killed",)
    seed: int = 0
    seen: List[Figure] = field(default_factory=list)  # of the hardships of the stop at hand
    outputs: Sequence[str] = ()  # the names of the outputs of the run at hand
    refuses: bool = False  # whether the run at hand must be refused
    windows: int = 0  # closed so far

    def refused(self, algorithm: str, parameters: Mapping[str, Value], words: str) -> Figure:
        """Run what must be refused, under the hardships too."""
        self.refuses = True
        try:
            return super().refused(algorithm, parameters, words)
        finally:
            self.refuses = False

    def _process(
        self,
        algorithm: str,
        parameters: Mapping[str, Value],
        qgis: IsolatedQgis,
        before: Sequence[str] = (),
    ) -> Run:
        if algorithm in SPARED:
            return super()._process(algorithm, parameters, qgis)
        self.outputs = [name for name, value in parameters.items() if _is_new(value)]
        if "killed" in self.modes:
            self._kill(algorithm, parameters, qgis)
        if "full" in self.modes:
            self._on_a_full_disk(algorithm, parameters, qgis)
        for mode in ("memory", "offline", "readonly"):
            # QGIS 3.22 itself crashes at its start where the file of its accounts may only be read.
            own_crash = mode == "readonly" and qgis is not self.qgis
            if mode in self.modes and not own_crash:
                done = self._under(mode, algorithm, parameters, qgis)
                if done.results and len(self.modes) == 1:
                    return done  # what the stop expects must hold of this one
        if "closed" in self.modes:
            self._close(algorithm, parameters, qgis)
        done = self._as_ever(algorithm, parameters, qgis)
        if "killed" in self.modes and (left := unfinished(self._places(parameters))):
            self.seen.append(Figure("after the next run", "; ".join(left), "nothing unfinished", False))
        return done

    def _as_ever(self, algorithm: str, parameters: Mapping[str, Value], qgis: IsolatedQgis) -> Run:
        """Run the algorithm undisturbed, or twice at once."""
        if "twice" not in self.modes:
            return super()._process(algorithm, parameters, qgis)
        other = threading.Thread(target=self._once_more, args=(algorithm, parameters, qgis))
        other.start()
        try:
            return super()._process(algorithm, parameters, qgis)
        finally:
            other.join()

    def _kill(self, algorithm: str, parameters: Mapping[str, Value], qgis: IsolatedQgis) -> None:
        """Start the run, end it and all that it started with SIGKILL, and look at what it left."""
        new = self._places(parameters)
        process = subprocess.Popen(
            [PROCESS, "run", f"popcorn:{algorithm}", "--", *arguments(parameters)],
            env=qgis.environ(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        moment = random.Random(f"{self.seed} {algorithm} {len(self.runs)}").uniform(1.0, LATEST_S)
        try:
            process.wait(moment)
            what = "ended before"
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            what = "killed"
        time.sleep(1.0)  # a worker whose QGIS is gone ends by itself
        self._judge(f"{what} at {moment:.1f} s", new)

    def _on_a_full_disk(self, algorithm: str, parameters: Mapping[str, Value], qgis: IsolatedQgis) -> None:
        """Run with the outputs on a disk that holds next to nothing: a sentence, and nothing half."""
        disk = self.folder / "small disk"
        disk.mkdir(exist_ok=True)
        mounted = ["mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", str(disk)]
        subprocess.run(mounted, capture_output=True, check=True)
        try:
            asked = {**parameters, **{name: disk / Path(str(parameters[name])).name for name in self.outputs}}
            done = super()._process(algorithm, asked, qgis)
            self._judge("on a full disk", [disk], done)
        finally:
            subprocess.run(["umount", "-l", str(disk)], check=True)

    def _under(self, mode: str, algorithm: str, parameters: Mapping[str, Value], qgis: IsolatedQgis) -> Run:
        """Run under a hardship: a result, or a sentence and nothing half."""
        new = self._places(parameters)
        with ExitStack() as stack:
            if mode == "memory":
                command = stack.enter_context(memory_group("popcorn-hard-day")).command()
            elif mode == "offline":
                command = without_network()
            else:
                command = with_read_only([qgis.folder, Path(os.environ["POPCORN_DATA"])])
            done = super()._process(algorithm, parameters, qgis, command)
        self._judge(mode, new, done)
        if not done.results and not self.refuses and not _may_fail(mode, algorithm, parameters):
            self.seen.append(Figure(mode, "failed", "a result", False))
        return done

    def _close(self, algorithm: str, parameters: Mapping[str, Value], qgis: IsolatedQgis) -> None:
        """Start the run in a window and close QGIS, by its menu or as the end of a session does."""
        new = self._places(parameters)
        chance = random.Random(f"{self.seed} {algorithm} {len(self.runs)}")
        self.windows += 1
        by_signal, seen = self.windows % 2 == 0, self.folder / "closing.json"
        told = {
            "algorithm": f"popcorn:{algorithm}",
            "parameters": dict(parameters),
            "after_s": chance.uniform(0.0, LATEST_S / 2),
            "by_signal": by_signal,
            "seen": seen,
        }
        found, done = stage(qgis, CLOSING, told, timeout_s=120)
        left = [path for path in workers_of(qgis) if _outlives(path)]
        if by_signal and seen.exists():
            found = json.loads(seen.read_text(encoding="utf-8"))
            seen.unlink()
        good = "failed" not in found and done.code == (128 + signal.SIGTERM if by_signal else 0)
        how = "by a signal" if by_signal else "by the menu"
        what = f"closed {how} after {told['after_s']:.1f} s" + (
            "" if found.get("running") else ", at its end"
        )
        if not good or left:
            said = f"exit code {done.code}, {found.get('failed', '')} {done.log[-800:]} {left}"
            self.seen.append(Figure(what, said, "QGIS leaves without a crash, and no worker stays", False))
        self._judge(what, new)

    def _judge(self, what: str, new: Sequence[Path], done: Optional[Run] = None) -> None:
        """Note what a disturbed run left, and what it said where it failed."""
        half = [str(path) for place in new for path in files_in(place) if not whole(path)]
        if done is not None:  # it was not killed, so that it could tidy up
            half += unfinished(new)
        if half:
            self.seen.append(Figure(what, "; ".join(half), "whole, or nothing", False))
        elif done is None or done.results:
            self.seen.append(Figure(what, "a result" if done else "nothing half", "nothing half", True))
        else:
            said, good = sentence_in(done.log)
            self.seen.append(Figure(what, said, "a sentence", good))

    def _once_more(self, algorithm: str, parameters: Mapping[str, Value], qgis: IsolatedQgis) -> None:
        """Run the same with other outputs, at the same time."""
        aside = dict(parameters)
        for name, path in zip(self.outputs, self._places(parameters)):
            aside[name] = path.with_name(f"at the same time {path.name}")
        done = super()._process(algorithm, aside, qgis)
        self._judge("the other of two", self._places(aside), done)

    def _places(self, parameters: Mapping[str, Value]) -> List[Path]:
        return [Path(str(parameters[name])) for name in self.outputs]

    def hardships(self) -> List[Figure]:
        """Return a figure for each hardship since the last call."""
        figures, self.seen = self.seen, []
        return figures


def workers_of(qgis: IsolatedQgis) -> List[Path]:
    """Return the folders below /proc of the engine's processes that this profile's QGIS has started."""
    entry = os.fsencode(qgis.plugins / PLUGIN / "engine_main.py")
    return [one.parent for one in Path("/proc").glob("[0-9]*/cmdline") if entry in _bytes(one)]


def _outlives(process: Path, seconds: float = 5.0) -> bool:
    end = time.monotonic() + seconds
    while process.exists() and time.monotonic() < end:
        time.sleep(0.1)
    return process.exists()


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # it ended while we looked
        return b""


def whole(path: Path) -> bool:
    """Return whether a file can be read to its end."""
    try:
        if path.suffix == ".tif":
            with rasterio.open(path) as raster:
                for band in range(1, raster.count + 1):
                    raster.read(band)
        elif path.suffix == ".gpkg":
            for layer, _ in pyogrio.list_layers(path):
                pyogrio.raw.read(path, layer=layer)
        elif path.suffix == ".html":
            return "</html>" in path.read_text(encoding="utf-8")
        elif path.suffix in (".csv", ".onnx", ".json", ".png", ".qml"):
            return path.stat().st_size > 0
    except Exception:  # whatever the library says of a half file
        return False
    return True


def files_in(place: Path) -> Iterator[Path]:
    """Yield the file, or all files of the folder, but those that tell by name that they are unfinished."""
    found = place.rglob("*") if place.is_dir() else [place]
    return (path for path in found if path.is_file() and PARTIAL not in path.name)


def unfinished(places: Sequence[Path]) -> List[str]:
    """Return the unfinished files in and beside these outputs."""
    found = [path for place in places if place.is_dir() for path in place.glob(f"**/*{PARTIAL}*")]
    for place in places:  # other runs may be writing other files there
        beside = place.parent.glob(f"*{PARTIAL}*") if place.parent.is_dir() else ()
        found += [path for path in beside if path.name.startswith(f"{place.stem}{PARTIAL}")]
    return [str(path) for path in found]


def sentence_in(log: str) -> Tuple[str, bool]:
    """Return what a run that failed said at the end, and whether that is words for a user."""
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    said = " / ".join(lines[-4:])[-600:]
    return said, not PROGRAMS.search(log) and bool(TOLD.search(log))


def _may_fail(mode: str, algorithm: str, parameters: Mapping[str, Value]) -> bool:
    """Return whether an algorithm may say that it can't: it needs the network, memory, or the profile."""
    if mode == "offline":
        return "ADDRESS" in parameters
    return mode == "memory" or algorithm in ("copychains", "importmodel")


def _is_new(value: Value) -> bool:
    """Return whether a parameter is an output: a file or folder that is not there yet."""
    return isinstance(value, Path) and not value.exists()


def main() -> int:
    zip_path, folder = (Path(word).resolve() for word in sys.argv[1:3])
    modes, only = sys.argv[3].split(","), set(sys.argv[4:])
    if unknown := set(modes) - set(MODES):
        sys.exit(f"There is no mode {', '.join(unknown)}; there are {', '.join(MODES)}.")
    qgis = tour_command.prepared(zip_path, folder / ODD_FOLDER)
    tour = HardTour(qgis, folder / ODD_FOLDER, zip_path, modes=modes)
    rows = []
    for one in tour_command.wanted(only):
        rows += tour_command.visit(tour, one)
        rows += tour_command.shown(one.algorithm, tour.hardships())
        tour_command.write(rows, folder / f"{'_'.join(modes)}.csv")
    off = [row for row in rows if row["holds"] == "no"]
    for row in off:
        print(f"  OFF: {row['algorithm']}, {row['figure']}: {row['seen']}, not {row['expected']}")
    return 1 if off else 0


if __name__ == "__main__":
    sys.exit(main())
