"""Runs the tour: ``python -m scripts.tour build/popcorn_qgis.zip tour [algorithm …]``.

Every registered algorithm once, by the built zip in ``qgis_process``; then a table (also ``tour.csv``) and a
contact sheet of all maps and pages. Fails when a figure is off, or an algorithm has no stop.
"""

from __future__ import annotations

import csv
import importlib
import os
import pkgutil
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Collection, Dict, List, Sequence, Set

import scripts.tour as package

from ..isolated_qgis import IsolatedQgis, QgisFailed
from . import stop as stops
from .stop import Figure, Tour

Row = Dict[str, str]


def main() -> int:
    zip_path, folder = (Path(word).resolve() for word in sys.argv[1:3])
    only = set(sys.argv[3:])
    qgis = prepared(zip_path, folder)
    stopping = wanted(only)
    missing = set() if only else registered(qgis) - set(stops.STOPS)
    started = time.monotonic()
    tour = Tour(qgis, folder, zip_path)
    rows = [row for one in stopping for row in visit(tour, one)]
    without = Figure("no stop on the tour", "", "one", False)
    rows += [row_of(name, without) for name in sorted(missing)]
    write(rows, folder / "tour.csv")
    pages = draw(tour)
    off = [row for row in rows if row["holds"] == "no"]
    print(f"\n  {len(stopping)} algorithms, {len(rows)} figures, {time.monotonic() - started:.0f} s.")
    print(f"  The table: {folder / 'tour.csv'}   The maps and pages: {', '.join(map(str, pages))}")
    for row in off:
        print(f"  OFF: {row['algorithm']}, {row['figure']}: {row['seen']}, not {row['expected']}")
    return 1 if off or not pages else 0


def prepared(zip_path: Path, folder: Path) -> IsolatedQgis:
    """Empty the folder, and return a QGIS with the built zip; raises QgisFailed where it can't be enabled."""
    # An engine of its own, with the packages for training and forests: that of the tests stays as it is.
    os.environ["POPCORN_DATA"] = str(zip_path.parent / "tour-data")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    qgis = IsolatedQgis(folder / "profile")
    qgis.install(zip_path, enabled=False)
    enabled = qgis.process("plugins", "enable", "popcorn_qgis")
    if enabled.code != 0:
        raise QgisFailed(f"The plugin cannot be enabled.\n{enabled.log[-2000:]}")
    return qgis


def wanted(only: Collection[str]) -> List[stops.Stop]:
    """Return the stops of all modules ``stops_*``, or those of some algorithms, in their order."""
    for module in pkgutil.iter_modules(package.__path__):
        if module.name.startswith("stops_"):
            importlib.import_module(f"{package.__name__}.{module.name}")
    return stops.in_order(only)


def registered(qgis: IsolatedQgis) -> Set[str]:
    """Return the names of all algorithms that the plugin registers."""
    listed = qgis.process("--json", "list").document["providers"]["popcorn"]["algorithms"]
    return {name.partition(":")[2] for name in listed}


def visit(tour: Tour, one: stops.Stop) -> List[Row]:
    """Run a stop, print its row, and return a row for each of its figures."""
    before = len(tour.runs)
    try:
        figures = one.visit(tour)
    except (QgisFailed, OSError, KeyError, ValueError, IndexError) as failed:
        figures = [Figure("failed", str(failed)[-1500:], "a result", False)]
    # What a stop prepares with another algorithm is not counted.
    runs = [run for run in tour.runs[before:] if run.algorithm == one.algorithm]
    seconds, memory = sum(run.seconds for run in runs), max((run.memory_mb for run in runs), default=0.0)
    return shown(one.algorithm, figures, f"{seconds:.1f}", f"{memory:.0f}")


def shown(algorithm: str, figures: Sequence[Figure], seconds: str = "", memory: str = "") -> List[Row]:
    """Print figures, and return a row for each; the first holds what the stop took."""
    rows = []
    for number, figure in enumerate(figures):
        took = (seconds, memory) if number == 0 else ("", "")
        rows.append(row_of(algorithm, figure, *took))
        name = f"{algorithm:22} {took[0]:>6} s {took[1]:>5} MB" if number == 0 else " " * 39
        mark = "" if figure.holds else "   OFF"
        print(f"  {name}  {figure.what}: {rows[-1]['seen']} (expected: {figure.expected}){mark}", flush=True)
    return rows


def row_of(algorithm: str, figure: Figure, seconds: str = "", memory: str = "") -> Row:
    """Return a figure as a row of the table."""
    seen = figure.seen
    said = f"{seen:,.6g}" if isinstance(seen, float) and abs(seen) < 1e5 else f"{seen}"
    return {
        "algorithm": algorithm,
        "seconds": seconds,
        "memory_mb": memory,
        "figure": figure.what,
        "seen": said,
        "expected": figure.expected,
        "holds": "yes" if figure.holds else "no",
    }


def write(rows: List[Row], path: Path) -> None:
    """Write the table."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(row_of("", Figure("", "", "", True))))
        writer.writeheader()
        writer.writerows(rows)


def draw(tour: Tour) -> List[Path]:
    """Let QGIS draw all maps and pages; return the sheets, none where that failed."""
    shown = [str(path) for path in tour.shown if path.exists()]
    done = subprocess.run(
        ["/usr/bin/python3", "-m", "scripts.tour.sheet", str(tour.folder), *shown],
        env=tour.qgis.environ(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
    )
    if done.returncode != 0:
        print(f"Drawing the sheets ended with exit code {done.returncode}.\n{done.stderr[-2000:]}")
        return []
    return sorted(tour.folder.glob("sheet_*.png"))


if __name__ == "__main__":
    sys.exit(main())
