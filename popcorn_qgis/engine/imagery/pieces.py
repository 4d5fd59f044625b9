"""Pieces of composites that wait on disk until all are there, so that an interrupted run goes on."""

from __future__ import annotations

import errno
import os
import shutil
import time
import zipfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Callable, Iterator, Optional

import numpy as np

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from .scene import Piece

KEPT_DAYS = 30.0


class PieceStore:
    """A folder of pieces by key. A piece appears whole or not at all; damaged ones are made anew."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.reused = 0
        with _said():
            folder.mkdir(parents=True, exist_ok=True)
        self._tidy()

    def keep(self, key: str, make: Callable[[], Piece]) -> Piece:
        """Return the piece of an earlier run, or make it and keep it."""
        path = self._folder / f"{key}.npz"
        kept = self._load(path)
        if kept is not None:
            self.reused += 1
            return kept
        piece = make()
        partial = path.with_name(f"{key}.partial-{os.getpid()}.npz")
        with _said():
            try:
                self._folder.mkdir(parents=True, exist_ok=True)  # a twin of this run may be done, and tidy up
                np.savez_compressed(partial, values=piece.values, clear=piece.clear, fallback=piece.fallback)
                partial.replace(path)
            finally:
                partial.unlink(missing_ok=True)
        return piece

    def clear(self) -> None:
        """Delete all pieces: the composites are whole."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _load(self, path: Path) -> Optional[Piece]:
        try:
            with np.load(path, allow_pickle=False) as arrays:
                return Piece(arrays["values"], arrays["clear"], arrays["fallback"])
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
            with suppress(OSError):
                path.unlink()
            return None

    def _tidy(self) -> None:
        """Delete what runs left behind that nobody took up again."""
        oldest = time.time() - KEPT_DAYS * 86400
        for folder in self._folder.parent.iterdir():
            with suppress(OSError):
                if folder != self._folder and folder.is_dir() and folder.stat().st_mtime < oldest:
                    shutil.rmtree(folder, ignore_errors=True)


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
