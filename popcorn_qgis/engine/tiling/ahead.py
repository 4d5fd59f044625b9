"""Reading, computing and writing at the same time, in order, with little in flight."""

from __future__ import annotations

import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any, Callable, Deque, Iterable, Iterator, Optional, Type, TypeVar

Item = TypeVar("Item")
Read = TypeVar("Read")


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
        waiting: Deque[Future[Read]] = deque()

        def timed(item: Item) -> Read:
            started = time.perf_counter()
            result = function(item)
            self.reading_s += time.perf_counter() - started
            return result

        for item in items:
            waiting.append(self._reader.submit(timed, item))
            if len(waiting) > self._ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

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
