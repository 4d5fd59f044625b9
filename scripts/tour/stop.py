"""A stop of the tour: one algorithm run as a user would, and the figures that must hold afterwards."""

from __future__ import annotations

import json
import math
import os
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Collection, Dict, List, Mapping, Optional, Sequence, Union

from ..isolated_qgis import PROCESS, IsolatedQgis, QgisFailed, Value, arguments

MEGABYTE = 1024.0  # of the kilobytes that the system counts in


@dataclass(frozen=True)
class Figure:
    """One number or sentence that came out, what had to come out, and whether it did."""

    what: str
    seen: Union[float, str]
    expected: str
    holds: bool


def equals(what: str, seen: float, expected: float, relative: float = 1e-6) -> Figure:
    """A figure that has one right value, such as the people of a census."""
    return Figure(what, seen, _number(expected), math.isclose(seen, expected, rel_tol=relative, abs_tol=1e-9))


def near(what: str, seen: float, expected: float, relative: float) -> Figure:
    """A figure that a method comes near to, such as the people of a year."""
    said = f"{_number(expected)} ± {100 * relative:g} %"
    return Figure(what, seen, said, abs(seen - expected) <= relative * abs(expected))


def within(what: str, seen: float, least: float, most: float) -> Figure:
    """A figure that must lie in a range."""
    return Figure(what, seen, f"{_number(least)} to {_number(most)}", least <= seen <= most)


def says(what: str, seen: str, words: str) -> Figure:
    """A sentence that must hold these words."""
    line = next((line.strip() for line in seen.splitlines() if words in line), seen.strip()[-200:])
    return Figure(what, line, f"“{words}”", words in seen)


def _number(value: float) -> str:
    return f"{value:,.0f}" if float(value).is_integer() or abs(value) >= 1e4 else f"{value:,.4g}"


@dataclass(frozen=True)
class Run:
    """One run of an algorithm: its results and log, and what it took."""

    algorithm: str
    results: Dict[str, Any]
    log: str
    seconds: float
    processor_s: float
    memory_mb: float  # of its largest process, QGIS or engine

    def __getitem__(self, name: str) -> Any:
        return self.results[name]


@dataclass
class Tour:
    """What stops share: the QGIS, the folder of the results, the sample district, the runs so far."""

    qgis: IsolatedQgis
    folder: Path
    zip_path: Path
    runs: List[Run] = field(default_factory=list)
    found: Dict[str, Any] = field(default_factory=dict)  # what stops leave for later ones, by name
    shown: List[Path] = field(default_factory=list)  # maps and pages for the contact sheet

    def out(self, name: str, show: bool = True) -> Path:
        """Return the place of a result; what is a map or a page is shown on the contact sheet."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if show and path not in self.shown:
            self.shown.append(path)
        return path

    def run(
        self, algorithm: str, parameters: Mapping[str, Value], qgis: Optional[IsolatedQgis] = None
    ) -> Run:
        """Run an algorithm; raises QgisFailed unless it ends well."""
        done = self._process(algorithm, parameters, qgis or self.qgis)
        if not done.results:
            raise QgisFailed(f"popcorn:{algorithm} failed.\n{done.log[-3000:]}")
        return done

    def refused(self, algorithm: str, parameters: Mapping[str, Value], words: str) -> Figure:
        """Run an algorithm that must refuse, with one sentence that holds the words and no traceback."""
        done = self._process(algorithm, parameters, self.qgis)
        if done.results or "Traceback" in done.log:
            return Figure("refusal", done.log.strip()[-200:], f"“{words}”", False)
        return says("refusal", done.log, words)

    def _process(
        self,
        algorithm: str,
        parameters: Mapping[str, Value],
        qgis: IsolatedQgis,
        before: Sequence[str] = (),
    ) -> Run:
        """Run an algorithm; ``before`` is a command that starts what is given to it, such as ``nice``."""
        command = [*before, PROCESS, "--json", "run", f"popcorn:{algorithm}", "--", *arguments(parameters)]
        started = time.monotonic()
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as said:
            process = subprocess.Popen(
                command, env=qgis.environ(), stdin=subprocess.DEVNULL, stdout=out, stderr=said
            )
            # Of this process and all that it has waited for: what subprocess would not tell.
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            texts = []
            for file in (out, said):
                file.seek(0)
                texts.append(file.read().decode(errors="replace"))
        results: Dict[str, Any] = {}
        if process.returncode == 0 and "{" in texts[0]:
            document = json.JSONDecoder().raw_decode(texts[0][texts[0].index("{") :])[0]
            results = {"exit code": 0, **document["results"]}
            texts.insert(0, "\n".join(line for lines in document.get("log", {}).values() for line in lines))
        run = Run(
            algorithm,
            results,
            "\n".join(texts),
            time.monotonic() - started,
            used.ru_utime + used.ru_stime,
            used.ru_maxrss / MEGABYTE,
        )
        self.runs.append(run)
        return run


#: Runs an algorithm and returns its figures, the main one first.
Visit = Callable[[Tour], List[Figure]]


@dataclass(frozen=True)
class Stop:
    """What is done for one algorithm, and which algorithms of other stops it builds on: those come first."""

    algorithm: str
    visit: Visit
    after: List[str]


STOPS: Dict[str, Stop] = {}


def stop(algorithm: str, *after: str) -> Callable[[Visit], Visit]:
    """Make a function the stop of an algorithm."""

    def remember(visit: Visit) -> Visit:
        STOPS[algorithm] = Stop(algorithm, visit, list(after))
        return visit

    return remember


def in_order(only: Collection[str] = ()) -> List[Stop]:
    """Return all stops, or those of some algorithms, each behind those that it builds on."""
    ordered: List[Stop] = []

    def add(name: str) -> None:
        found = STOPS[name]
        if found not in ordered:
            for before in found.after:
                add(before)
            ordered.append(found)

    for name in only or STOPS:
        add(name)
    return ordered
