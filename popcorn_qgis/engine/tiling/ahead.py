"""Reading, computing and writing at the same time, in order, with little in flight."""

from __future__ import annotations

import threading
import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from types import TracebackType
from typing import Any, Callable, Deque, Generator, Iterable, Iterator, Optional, Type, TypeVar

from ...contract.errors import Cancelled
from ..feedback import PartReport, Report

Item = TypeVar("Item")
Read = TypeVar("Read")

_LISTEN_S = 0.1


def in_order(
    function: Callable[[Item, Report], Read], items: Iterable[Item], threads: int, report: Report
) -> Generator[Read, None, None]:
    """Yield ``function(item, report)`` for each item in order, with as many ahead as there are threads.

    With one thread the caller computes itself, one item at a time. When an item fails, or the generator
    is closed, what is under way ends at its next look for a cancel, and nothing more is begun; then the
    failure is raised. Raises Cancelled while it waits.
    """
    if threads <= 1:
        for item in items:
            yield function(item, report)
        return
    stoppable = _Stoppable(report)

    def result(future: Future[Read]) -> Read:
        while True:
            try:
                return future.result(timeout=_LISTEN_S)
            except NotYet:
                if future.done():  # it ended in a TimeoutError of its own
                    raise
                report.check_cancelled()

    with ThreadPoolExecutor(threads) as pool:
        try:
            yield from _ahead(pool, lambda item: function(item, stoppable), items, threads, result)
        except BaseException:
            stoppable.stop()
            raise


class Pipeline:
    """One thread that reads ahead and one that writes behind; the caller computes between them.

    Leaving the ``with`` block waits for what is written; on an exception what is still waiting is
    dropped. An exception of either thread is raised in the caller. ``reading_s`` and ``writing_s`` are
    the seconds that each thread was at work.
    """

    def __init__(self, ahead: int = 2) -> None:
        self._ahead = ahead
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="read")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="write")
        self._writes: Deque[Future[Any]] = deque()
        self.reading_s = self.writing_s = 0.0

    def __enter__(self) -> Pipeline:
        return self

    def read(self, function: Callable[[Item], Read], items: Iterable[Item]) -> Iterator[Read]:
        """Yield ``function(item)`` for each item in order, reading ahead."""

        def timed(item: Item) -> Read:
            started = time.perf_counter()
            result = function(item)
            self.reading_s += time.perf_counter() - started
            return result

        return _ahead(self._reader, timed, items, self._ahead, Future.result)

    def write(self, function: Callable[..., None], *arguments: Any) -> None:
        """Call ``function`` in the writing thread; waits while too much is behind."""

        def timed() -> None:
            started = time.perf_counter()
            function(*arguments)
            self.writing_s += time.perf_counter() - started

        while len(self._writes) >= self._ahead:
            self._writes.popleft().result()
        self._writes.append(self._writer.submit(timed))

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self._reader.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True, cancel_futures=kind is not None)
        if kind is None:
            while self._writes:
                self._writes.popleft().result()


def _ahead(
    pool: ThreadPoolExecutor,
    function: Callable[[Item], Read],
    items: Iterable[Item],
    ahead: int,
    result: Callable[[Future[Read]], Read],
) -> Iterator[Read]:
    """Yield the results in order, ``ahead`` more in the pool; at the end what has not begun is dropped."""
    waiting: Deque[Future[Read]] = deque()
    try:
        for item in items:
            waiting.append(pool.submit(function, item))
            if len(waiting) > ahead:
                yield result(waiting.popleft())
        while waiting:
            yield result(waiting.popleft())
    finally:
        for future in waiting:
            future.cancel()


class _Stoppable(PartReport):
    """The report of work in other threads, which ends as if cancelled when one of them has failed."""

    def __init__(self, report: Report) -> None:
        super().__init__(report, 0.0, 1.0)
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Let the work end at its next look."""
        self._stopped.set()

    def progress(self, fraction: float, text: str = "") -> None:
        self.check_cancelled()

    def check_cancelled(self) -> None:
        if self._stopped.is_set():
            raise Cancelled
        super().check_cancelled()
