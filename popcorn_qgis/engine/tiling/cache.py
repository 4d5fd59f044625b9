"""What a run has finished, kept until it succeeds: an interrupted one continues where it stopped.

A store is a folder named after everything that its values depend on, so that any other input, parameter,
model or version starts afresh.

Tiles are computed again at the cost of time: their stores have a cap, make room for each other, and
no problem with them ever stops a job. Pieces of imagery are fetched again at the cost of a quota:
theirs wait 30 days, and a run that can't keep them says so and ends.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Callable, Iterator, List, Mapping, Optional, Sequence, Tuple, Type, TypeVar

from ...contract.errors import Cancelled, EngineError
from ...contract.sentences import sentence
from ..feedback import Report
from .store import PARTIAL, Arrays, Facts, Store
from .tile import FinishedTile, Tile

#: Raised when the same key would give other values, or the files change.
FORMAT = 2
#: What all stores together may take, and what must stay free on their disk.
CAP_BYTES, FREE_BYTES = 2 << 30, 1 << 30
#: A run alone may take more, up to this share of what the disk has for it: a country needs more, and would
#: lose most when it is interrupted.
CAP_SHARE = 0.25
#: How long what was fetched waits for its run to be taken up again.
KEPT_DAYS = 30.0

Made = TypeVar("Made")


class PieceStore:
    """The fetched pieces of one request."""

    def __init__(self, folder: Path) -> None:
        """Make the folder; delete what other requests left and nobody took up again."""
        self._store = Store(folder)
        self.reused = 0
        with _said():
            folder.mkdir(parents=True, exist_ok=True)
            oldest = time.time() - KEPT_DAYS * 86400
            for other in _stores(folder.parent):
                with suppress(OSError):
                    if other != folder and other.stat().st_mtime < oldest:
                        shutil.rmtree(other, ignore_errors=True)

    def keep(
        self,
        name: str,
        make: Callable[[], Made],
        arrays_of: Callable[[Made], Arrays],
        read: Callable[[Arrays, Facts], Made],
    ) -> Made:
        """Return what an earlier run has kept, or make it and keep it.

        Raises EngineError where it can't be kept, and OSError when the disk is full.
        """
        kept = self._store.load(name, read)
        if kept is not None:
            self.reused += 1
            return kept
        made = make()
        with _said():
            self._store.folder.mkdir(parents=True, exist_ok=True)  # a twin of this run may be done
            self._store.save(name, arrays_of(made), {}, packed=True)
        return made

    def clear(self) -> None:
        """Delete all pieces: the composites are whole."""
        self._store.clear()


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
        elif isinstance(error, Cancelled) and kept:
            told = sentence(
                "Cancelled: {tiles} finished tiles are kept, and the same run with the same inputs goes on "
                "from there."
                if kept != 1
                else "Cancelled: {tiles} finished tile is kept, and the same run with the same inputs goes "
                "on from there.",
                tiles=kept,
            )
            error.args = (told,)


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
        self._store = Store(folder) if folder is not None else None
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

        def read(arrays: Arrays, told: Facts) -> FinishedTile:
            facts, parts = dict(told["facts"]), int(told["parts"])
            if any(array.shape[-2:] != (tile.height, tile.width) for array in arrays.values()):
                raise ValueError("the tile has another size")
            return FinishedTile(tile, arrays, facts, parts, resumed=True)

        finished = self._store.load(_name(tile), read) if self._store is not None else None
        if finished is not None:
            self.kept += finished.parts
        return finished

    def save(self, finished: FinishedTile) -> None:
        """Keep a tile; what an earlier run kept stays as it is."""
        if self._store is None or not self._keeping or finished.resumed:
            return
        size = sum(array.nbytes for array in finished.values.values())
        told = {"facts": dict(finished.facts), "parts": finished.parts}
        try:
            if not self._room_for(size, self._store.folder):
                return
            self._store.save(_name(finished.tile), finished.values, told, packed=False)
        except OSError as problem:
            self._stop(str(problem.strerror or problem))
        else:
            self._used_bytes += size
            self.kept += finished.parts

    def clear(self) -> None:
        """Delete the tiles: the run is done."""
        if self._store is not None:
            self._store.clear()

    def _start(self, folder: Path) -> None:
        """Make the folder, mark it as used, and delete what a killed run left half-written."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            os.utime(folder)
            for path in folder.iterdir():
                if PARTIAL in path.name and self.share is None:  # else another run may be writing it
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


def _name(tile: Tile) -> str:
    return f"{tile.row}_{tile.column}"


@contextmanager
def _said() -> Iterator[None]:
    """Turn a failure to write, but a full disk, into words; the worker has words for that."""
    try:
        yield
    except OSError as problem:
        if problem.errno == errno.ENOSPC:
            raise
        raise EngineError(
            "cache",
            sentence(
                "What is fetched can't be kept in the engine's cache: {reason}.",
                reason=problem.strerror or problem,
            ),
            "Make room in the folder of the cache, or let yourself write to it.",
        ) from problem


def _stores(cache: Path) -> List[Path]:
    return [path for path in cache.iterdir() if path.is_dir()]


def _size_bytes(folder: Path) -> int:
    total = 0
    with suppress(OSError):  # another job may be deleting it
        for path in folder.iterdir():
            total += path.stat().st_size
    return total
