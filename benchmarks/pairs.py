"""The working tree against a commit before it: the short case by both, in turns.

    python -m benchmarks.pairs COMMIT --shared ../shared

Both are called by the engine's command line with the same job documents, and with models that the commit
imported, so that the two may have nothing else in common. Only processor time counts: a change of the
code is seen beside other programs too. Fails where the working tree is slower by more than 8 %.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .bench import CASES, Case, spread
from .runs import ROOT, Bench
from .scenes import write_scene

PAIRS = 9
SLOWER = 0.08


@contextmanager
def checked_out(commit: str) -> Iterator[Path]:
    """Check the commit out into a folder in build/; it is deleted afterwards."""
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="pairs-", dir=ROOT / "build") as folder:
        tree = Path(folder, "tree")
        added = subprocess.run(["git", "worktree", "add", "--quiet", "--detach", tree, commit], cwd=ROOT)
        if added.returncode:
            sys.exit(f"{commit} can't be checked out. Give a commit, a branch or a tag: BASE=main.")
        try:
            yield tree
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", tree], cwd=ROOT, check=True)


def measure(case: Case, before: Path, shared: Path, folder: Path) -> list[float]:
    """Return, for every pair, pixels per processor second of the working tree over those of ``before``."""
    scene = write_scene(case.scene, case.size, case.seasons, shared, folder)
    bench = Bench(folder, shared, case.members, before)
    # Both compile their modules in the first pair, whatever lies beside their sources.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    ratios = []
    for number in range(PAIRS + 1):
        runs = {}
        # Whoever is second may find a warmer machine: they take turns in that too.
        for tree in (before, ROOT) if number % 2 else (ROOT, before):
            runs[tree] = bench.ours(scene, case.members, tree=tree)
        name = f"pair {number}" if number else "to warm up"
        then, now = runs[before], runs[ROOT]
        print(
            f"{name}: {then.processor_s:.2f} s of a processor before, {now.processor_s:.2f} s now", flush=True
        )
        if number:
            ratios.append(now.mpx_per_processor_s / then.mpx_per_processor_s)
    return ratios


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("commit", help="what the working tree is compared with")
    parser.add_argument("--shared", type=Path, required=True, help="the folder with data/scenes")
    setting = parser.parse_args()
    short = next(case for case in CASES if case.name == "short")
    with checked_out(setting.commit) as before, tempfile.TemporaryDirectory() as folder:
        ratios = spread(measure(short, before, setting.shared.resolve(), Path(folder)))
    print(
        f"Pixels for each processor second, now over {setting.commit}: median {ratios['median']:.3f} "
        f"({ratios['lowest']:.3f} to {ratios['highest']:.3f} of {PAIRS} pairs)"
    )
    if ratios["median"] < 1 - SLOWER:
        print(f"The working tree is slower by more than {SLOWER:.0%}.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
