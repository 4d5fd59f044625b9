"""How running work speaks: progress, log, warnings, cancel. The worker sends them as events."""

from __future__ import annotations

import threading
from typing import Optional, Protocol

from .errors import Cancelled
from .jobs import RasterResult
from .secrets import Secrets


class Report(Protocol):
    """What every job function receives as its second argument."""

    @property
    def secrets(self) -> Secrets:
        """What came beside the job and may be neither said nor written."""

    def progress(self, fraction: float, text: str = "") -> None:
        """Say how far the whole job is, 0..1; also raises Cancelled when asked to stop."""

    def log(self, text: str) -> None:
        """Add a line to the user's log."""

    def warning(self, text: str) -> None:
        """Add a line that the user should not miss."""

    def preview(self, raster: RasterResult) -> None:
        """Say that a raster with a part of the result can be shown; who shows it deletes it."""

    def check_cancelled(self) -> None:
        """Raise Cancelled when the user asked to stop; call it at least every 0.2 s of work."""


class QuietReport:
    """Keeps what is said in lists: for tests and for use as a library."""

    def __init__(self, secrets: Optional[Secrets] = None) -> None:
        self.secrets = secrets or Secrets()
        self.lines: list[str] = []
        self.warnings: list[str] = []
        self.fractions: list[float] = []
        self.previews: list[RasterResult] = []
        self.cancelled = threading.Event()

    def progress(self, fraction: float, text: str = "") -> None:
        self.check_cancelled()
        self.fractions.append(fraction)

    def log(self, text: str) -> None:
        self.lines.append(text)

    def warning(self, text: str) -> None:
        self.warnings.append(text)

    def preview(self, raster: RasterResult) -> None:
        self.previews.append(raster)

    def check_cancelled(self) -> None:
        if self.cancelled.is_set():
            raise Cancelled


class PartReport:
    """A slice of a longer job: the part's 0..1 becomes ``start..end`` of the whole."""

    def __init__(self, whole: Report, start: float, end: float) -> None:
        self._whole, self._start, self._span = whole, start, end - start

    @property
    def secrets(self) -> Secrets:
        return self._whole.secrets

    def progress(self, fraction: float, text: str = "") -> None:
        self._whole.progress(self._start + self._span * fraction, text)

    def log(self, text: str) -> None:
        self._whole.log(text)

    def warning(self, text: str) -> None:
        self._whole.warning(text)

    def preview(self, raster: RasterResult) -> None:
        self._whole.preview(raster)

    def check_cancelled(self) -> None:
        self._whole.check_cancelled()
