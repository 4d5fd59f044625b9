"""Makes the pieces of a sensor in their order, several at once where the source bears it."""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from typing import Callable, Deque, Dict, Generator, List, Sequence, Tuple

from ...contract.errors import Cancelled
from ...contract.jobs import RasterResult
from ...contract.secrets import Secrets
from ..feedback import Report
from ..io.grid import Grid
from .scene import Piece

#: column, row, and the part of the grid
Place = Tuple[int, int, Grid]
#: Makes the piece of one period on one part of the grid.
Maker = Callable[[int, Grid, Report], Piece]

_LISTEN_S = 0.1


def in_order(
    places: Sequence[Place],
    periods: Sequence[int],
    make: Maker,
    parallel: int,
    report: Report,
    started: Callable[[int, int], None],
) -> Generator[Tuple[Place, Dict[int, Piece]], None, None]:
    """Yield each place with its pieces by period.

    ``started(place number, period)`` is called before a piece is waited for. When one fails, what is
    under way is finished, and so kept, but tried no further; then the failure is raised.
    """
    if parallel <= 1:
        for number, place in enumerate(places):
            pieces: Dict[int, Piece] = {}
            for period in periods:
                started(number, period)
                pieces[period] = make(period, place[2], report)
            yield place, pieces
        return
    ahead: Deque[List[Future[Piece]]] = deque()
    stoppable = _Stoppable(report)
    further = -(-parallel // len(periods))  # places: no more pieces in memory than keep the threads busy
    with ThreadPoolExecutor(parallel) as pool:
        try:
            for number, place in enumerate(places):
                for later in places[number + len(ahead) : number + 1 + further]:
                    ahead.append([pool.submit(make, period, later[2], stoppable) for period in periods])
                pieces = {}
                for period, future in zip(periods, ahead.popleft()):
                    started(number, period)
                    pieces[period] = _wait_for(future, report)
                yield place, pieces
        except BaseException:
            stoppable.stop()
            for futures in ahead:
                for future in futures:
                    future.cancel()
            raise


def _wait_for(future: Future[Piece], report: Report) -> Piece:
    while True:
        try:
            return future.result(timeout=_LISTEN_S)
        except NotYet:
            if future.done():  # it ended in a TimeoutError of its own
                raise
            report.check_cancelled()


class _Stoppable:
    """The report of work in other threads, which ends as if cancelled when one of them has failed."""

    def __init__(self, report: Report) -> None:
        self._report, self._stopped = report, threading.Event()

    @property
    def secrets(self) -> Secrets:
        return self._report.secrets

    def stop(self) -> None:
        """Let the work end at its next look."""
        self._stopped.set()

    def progress(self, fraction: float, text: str = "") -> None:
        self.check_cancelled()

    def log(self, text: str) -> None:
        self._report.log(text)

    def warning(self, text: str) -> None:
        self._report.warning(text)

    def preview(self, raster: RasterResult) -> None:
        self._report.preview(raster)

    def check_cancelled(self) -> None:
        if self._stopped.is_set():
            raise Cancelled
        self._report.check_cancelled()
