"""What a run has computed, kept by its content: an interrupted or a longer one computes only what is new.

A part's name holds a digest of all that its values depend on, imagery as it was read included. So a late
scene or another mask recomputes exactly what it touches.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from contextlib import ExitStack, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, Dict, Optional, Set

import numpy as np

from ....contract.errors import EngineError
from ....contract.jobs import UrbanChangeJob
from ....contract.sentences import sentence
from ...io.atomic_file import write_text
from ...io.provenance import plugin_version
from ...tiling.store import Arrays, Store

_ABOUT = "urbanchange.json"
#: Of what an earlier run says: no tile is larger.
_MOST_PX = 1024
_BEGINS = "change_"  # of the names of parts: what else lies in the folder is not ours


def digest(*parts: Any) -> str:
    """Return a short digest of arrays, bytes and texts."""
    made = hashlib.blake2b(digest_size=12)
    for part in parts:
        if isinstance(part, np.ndarray):
            made.update(np.ascontiguousarray(part).tobytes())
        else:
            made.update(part if isinstance(part, bytes) else repr(part).encode())
    return made.hexdigest()


class Kept:
    """The parts of a job. ``by_content``: whether digests are worth it: things may be found again.

    Make it when it is the job's turn (``tiling/lock.py``): the same job at the same time has the same parts,
    and deletes them at its end.
    """

    def __init__(self, job: UrbanChangeJob, stack: ExitStack) -> None:
        self.lasting = bool(job.folder)
        self.by_content = bool(job.folder or job.compute.cache_folder)
        if job.folder:
            place = Path(job.folder)
        elif job.compute.cache_folder:
            told = {
                name: value
                for name, value in asdict(job).items()
                if not name.startswith(("output", "compute"))
            }
            name = digest(json.dumps(told, sort_keys=True, default=str), plugin_version())
            place = Path(job.compute.cache_folder, f"urbanchange-{name}")
        else:
            place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="popcorn-change-")))
        try:
            place.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise EngineError(
                "folder",
                sentence(
                    "The folder {folder} can't be made: {reason}.", folder=place.name, reason=problem.strerror
                ),
                "Choose another folder.",
            ) from problem
        self._place, self._store = place, Store(place)
        self._used: Set[str] = set()
        self.taken: Set[str] = set()

    def tile_px(self, asked: int, fits: int) -> int:
        """Return the side of tiles: as asked, as the earlier run had it, or what fits into the memory.

        Another cut would find nothing of what is kept.
        """
        told = self.about().get("tile_px")
        return asked or (told if isinstance(told, int) and 0 < told <= _MOST_PX else fits)

    def load(self, name: str) -> Optional[Arrays]:
        """Return what is kept under a name; None where nothing is."""
        name = _BEGINS + name
        self._used.add(name)
        return self._store.load(name, lambda arrays, _: arrays)

    def get(self, name: str) -> Arrays:
        """Return what this run has kept; EngineError where somebody deleted it meanwhile."""
        arrays = self.load(name)
        if arrays is None:
            raise EngineError(
                "kept",
                "What was computed is no longer there.",
                "Run again, and leave the folder alone meanwhile.",
            )
        return arrays

    def has(self, name: str) -> bool:
        """Whether something is kept under a name."""
        name = _BEGINS + name
        self._used.add(name)
        found = (self._place / f"{name}.npz").is_file()
        if found:
            self.taken.add(name)
        return found

    def save(self, name: str, arrays: Dict[str, np.ndarray]) -> None:
        """Keep arrays; EngineError where the disk does not take them."""
        name = _BEGINS + name
        self._used.add(name)
        try:
            self._store.save(name, arrays, {}, packed=True)
        except OSError as problem:
            raise EngineError(
                "disk",
                sentence("What is computed can't be kept: {reason}.", reason=problem.strerror or problem),
                "Make room on the disk, or choose another folder.",
            ) from problem

    def about(self) -> Dict[str, Any]:
        """Return what an earlier run said of itself."""
        with suppress(OSError, ValueError):
            found = json.loads((self._place / _ABOUT).read_text(encoding="utf-8"))
            return found if isinstance(found, dict) else {}
        return {}

    def done(self, about: Dict[str, Any]) -> None:
        """Forget what this run did not need; all of it, where nobody is to go on from here."""
        if not self.lasting:
            if self.by_content:
                self._store.clear()
            return
        for path in self._place.glob(f"{_BEGINS}*.npz"):
            if path.stem not in self._used:
                with suppress(OSError):
                    os.unlink(path)
        write_text(str(self._place / _ABOUT), json.dumps(about, sort_keys=True))
