"""How running work speaks: progress, log, warnings, cancel. The worker sends them as events."""

from __future__ import annotations

import threading
import time
from typing import Callable, Optional, Protocol

from ..contract.errors import Cancelled
from ..contract.jobs import RasterResult
from ..contract.secrets import Secrets
from ..contract.sentences import sentence


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


class TimedReport(PartReport):
    """Adds the time that is left to what it says, once enough is done to tell.

    The pace is that of the present kind of work: it is measured anew whenever the text changes.
    """

    #: Seconds, and the share of the whole, after which the time left is told.
    ENOUGH_S, ENOUGH = 3.0, 0.02

    def __init__(self, whole: Report, clock: Optional[Callable[[], float]] = None) -> None:
        super().__init__(whole, 0.0, 1.0)
        self._clock = clock or time.monotonic
        self._text, self._from_s, self._from = "", 0.0, 0.0

    def progress(self, fraction: float, text: str = "") -> None:
        now_s = self._clock()
        if text != self._text:
            self._text, self._from_s, self._from = text, now_s, fraction
        super().progress(fraction, self._with_time_left(text, now_s, fraction))

    def _with_time_left(self, text: str, now_s: float, fraction: float) -> str:
        elapsed_s, done = now_s - self._from_s, fraction - self._from
        if not text or elapsed_s < self.ENOUGH_S or done < self.ENOUGH or fraction >= 1:
            return text
        left_s = elapsed_s * (1 - fraction) / done
        if left_s >= 90:
            return sentence("{step}, about {minutes:.0f} min left", step=text, minutes=left_s / 60)
        return sentence("{step}, about {seconds:.0f} s left", step=text, seconds=left_s)
