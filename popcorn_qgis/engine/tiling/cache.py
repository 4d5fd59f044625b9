"""Finished tiles of a run, kept until it succeeds: an interrupted one continues where it stopped.

A store is a folder named after everything that its tiles' values depend on, so that any other input,
parameter, model or version starts afresh. Its files are zip archives of arrays (npz): written beside
their place and renamed, and with a checksum by which a torn one is known. No problem with the cache
ever stops a job: it goes on without.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import zipfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple, Type

import numpy as np

from ...contract.errors import Cancelled
from ...contract.sentences import sentence
from ..feedback import Report
from .tile import FinishedTile, Tile

#: Raised when the same key would give other values, or the files change.
FORMAT = 2
#: What all stores together may take, and what must stay free on their disk.
CAP_BYTES, FREE_BYTES = 2 << 30, 1 << 30
#: A run alone may take more, up to this share of what the disk has for it: a country needs more, and would
#: lose most when it is interrupted.
CAP_SHARE = 0.25
_SUFFIX, _PARTIAL = ".npz", ".partial"
_FACTS = "facts"
#: What reading a file that is torn, damaged or of an older version may raise.
_TORN = (OSError, EOFError, ValueError, KeyError, TypeError, zipfile.BadZipFile)


class TileCache:
    """The kept tiles of one job, whatever number of passes it takes.

    As a context manager: a success deletes them, anything else leaves them for the next run, and a
    cancelled one says so. With ``folder`` empty nothing is kept.
    """

    def __init__(
        self,
        folder: str,
        identity: Mapping[str, Any],
        report: Report,
        share: Optional[Tuple[int, int]] = None,
    ) -> None:
        """``identity`` is what the values of all passes depend on, as plain JSON values.

        ``share`` (k, n) is of a run that computes one part of the tiles beside others (cluster.py).
        """
        self._share = share
        self._folder = Path(folder) if folder else None
        self._identity, self._report = dict(identity), report
        self._stores: List[TileStore] = []

    def store(self, what: Mapping[str, Any]) -> TileStore:
        """Return the store of a pass; ``what`` it computes, as plain JSON values."""
        text = json.dumps([FORMAT, self._identity, dict(what)], sort_keys=True, default=str)
        name = hashlib.sha256(text.encode()).hexdigest()[:32]
        folder = self._folder / name if self._folder else None
        passes = [store.folder for store in self._stores]
        self._stores.append(TileStore(folder, self._report, self._share, passes))
        return self._stores[-1]

    def __enter__(self) -> TileCache:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        kept = sum(store.kept for store in self._stores)
        if kind is None:
            for store in self._stores if self._share is None else ():
                store.clear()
        elif issubclass(kind, Cancelled) and kept:
            self._report.log(
                sentence(
                    "Cancelled: {tiles} finished tiles are kept. The same run with the same "
                    "inputs goes on from there."
                    if kept != 1
                    else "Cancelled: {tiles} finished tile is kept. The same run with the same inputs "
                    "goes on from there.",
                    tiles=kept,
                )
            )


class TileStore:
    """The finished tiles of one pass; one thread loads, then one saves."""

    def __init__(
        self,
        folder: Optional[Path],
        report: Report,
        share: Optional[Tuple[int, int]] = None,
        passes: Sequence[Optional[Path]] = (),
    ) -> None:
        """``passes`` are the folders of the job's earlier passes: they make room for no tile."""
        self.folder, self._report, self.share = folder, report, share
        self._job = (*passes, folder)
        self._keeping = folder is not None
        self._used_bytes = 0
        self.kept = 0  # parts of the run
        if folder is not None:
            self._start(folder)

    def computes(self, number: int) -> bool:
        """Whether the tile of this number is this run's to compute."""
        return self.share is None or number % self.share[1] == self.share[0]

    def load(self, tile: Tile) -> Optional[FinishedTile]:
        """Return a tile that an earlier run finished; None when it is not there, or not whole."""
        if self.folder is None:
            return None
        path = self._path(self.folder, tile)
        if not path.is_file():
            return None
        try:
            with np.load(path) as archive:  # a wrong checksum raises BadZipFile
                values = {name: archive[name] for name in archive.files}
            told = json.loads(str(values.pop(_FACTS)))
            facts, parts = dict(told["facts"]), int(told["parts"])
            if any(array.shape[-2:] != (tile.height, tile.width) for array in values.values()):
                raise ValueError("the tile has another size")
        except _TORN:
            with suppress(OSError):
                path.unlink()
            return None
        self.kept += parts
        return FinishedTile(tile, values, facts, parts, resumed=True)

    def save(self, finished: FinishedTile) -> None:
        """Keep a tile; what an earlier run kept stays as it is."""
        if self.folder is None or not self._keeping or finished.resumed:
            return
        path = self._path(self.folder, finished.tile)
        partial = path.with_suffix(f"{_PARTIAL}-{os.getpid()}")
        size = sum(array.nbytes for array in finished.values.values())
        told = json.dumps({"facts": dict(finished.facts), "parts": finished.parts})
        arrays: Dict[str, Any] = {**finished.values, _FACTS: np.array(told)}
        try:
            if not self._room_for(size, self.folder):
                return
            with partial.open("wb") as file:
                np.savez(file, **arrays)
            os.replace(partial, path)
        except OSError as problem:
            with suppress(OSError):
                partial.unlink()
            self._stop(str(problem.strerror or problem))
        else:
            self._used_bytes += size
            self.kept += finished.parts

    def clear(self) -> None:
        """Delete the tiles: the run is done."""
        if self.folder is not None:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _start(self, folder: Path) -> None:
        """Make the folder, mark it as used, and delete what a killed run left half-written."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            os.utime(folder)
            for path in folder.iterdir():
                if _PARTIAL in path.name and self.share is None:  # else another run may be writing it
                    path.unlink()
            self._used_bytes = sum(_size_bytes(store) for store in _stores(folder.parent))
        except OSError as problem:
            self._stop(str(problem.strerror or problem))

    def _room_for(self, size: int, folder: Path) -> bool:
        """Whether ``size`` bytes may be kept; the stores of other runs go for them, the oldest first."""
        full = self._full(size, CAP_BYTES)
        others = [store for store in _stores(folder.parent) if store not in self._job] if full else []
        for store in sorted(others, key=lambda path: path.stat().st_mtime):
            if not self._full(size, CAP_BYTES):
                break
            self._used_bytes -= _size_bytes(store)
            shutil.rmtree(store, ignore_errors=True)
        free = shutil.disk_usage(folder).free
        cap = max(CAP_BYTES, int(CAP_SHARE * (free + self._used_bytes)))
        if self._full(size, cap):
            self._stop(sentence("the cache's {megabytes} MB are full", megabytes=cap >> 20))
            return False
        if free < size + FREE_BYTES:
            self._stop(sentence("the disk is nearly full"))
            return False
        return True

    def _full(self, size: int, cap: int) -> bool:
        # Tiles that several machines share are no cache, but how the map comes together.
        return self.share is None and self._used_bytes + size > cap

    def _stop(self, reason: str) -> None:
        self._keeping = False
        self._report.log(
            sentence(
                "From here on finished tiles are not kept ({reason}): if the run is interrupted, "
                "they are computed again.",
                reason=reason,
            )
        )

    @staticmethod
    def _path(folder: Path, tile: Tile) -> Path:
        return folder / f"{tile.row}_{tile.column}{_SUFFIX}"


def _stores(cache: Path) -> List[Path]:
    return [path for path in cache.iterdir() if path.is_dir()]


def _size_bytes(folder: Path) -> int:
    total = 0
    with suppress(OSError):  # another job may be deleting it
        for path in folder.iterdir():
            total += path.stat().st_size
    return total
