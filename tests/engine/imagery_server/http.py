"""A small HTTP server on this machine that counts its requests and fails in the ways that it is told."""

from __future__ import annotations

import re
import socket
import ssl
import struct
import threading
from collections import Counter
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Callable, Dict, List, Optional, Tuple

#: (status, headers, body)
Answer = Tuple[int, Dict[str, str], bytes]


@dataclass
class Failure:
    """What happens to the next ``times`` requests whose path matches ``pattern``."""

    pattern: str
    kind: str  # "429", "500" …, "reset", "truncated", "html"
    times: int
    headers: Dict[str, str] = field(default_factory=dict)


class Hold:
    """Keeps requests whose path matches ``pattern`` waiting, all but the first ``answered`` of them.

    ``with server.hold(…) as held``: ``held.reached(seconds)`` waits for the first that has to wait. At the
    end of the block all are answered.
    """

    def __init__(self, pattern: str, answered: int) -> None:
        self._pattern, self._left = pattern, answered
        self._waiting, self._over = threading.Event(), threading.Event()

    def __enter__(self) -> Hold:
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()

    def reached(self, patience_s: float = 120.0) -> bool:
        """Wait until a request has to wait; False when none came."""
        return self._waiting.wait(patience_s)

    def counts(self, path: str) -> bool:
        """Tell whether a request has to wait; call it once for each."""
        if self._over.is_set() or not re.search(self._pattern, path):
            return False
        self._left -= 1
        return self._left < 0

    def wait(self) -> None:
        """Wait until the block is over."""
        self._waiting.set()
        self._over.wait()


class _Http(ThreadingHTTPServer):
    """Knows how many connections are open."""

    daemon_threads = True

    def __init__(self, handler: Any) -> None:
        super().__init__(("127.0.0.1", 0), handler)
        self.open = 0
        self.changed = threading.Condition()

    def process_request(self, request: Any, client_address: Any) -> None:
        self._count(1)
        super().process_request(request, client_address)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._count(-1)

    def _count(self, step: int) -> None:
        with self.changed:
            self.open += step
            self.changed.notify_all()


class LocalServer:
    """Answers with ``answer(method, path, headers, body)``; ``with LocalServer(…) as server``."""

    def __init__(
        self,
        answer: Callable[[str, str, Dict[str, str], bytes], Answer],
        tls: Optional[ssl.SSLContext] = None,
    ) -> None:
        self.failures: List[Failure] = []
        self.requests: List[str] = []
        self.sent: Counter[str] = Counter()  # bytes of answers by path
        self._holds: List[Hold] = []
        self._lock = threading.Lock()
        self._answer = answer
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                self._serve("GET")

            def do_HEAD(self) -> None:
                self._serve("HEAD")

            def do_POST(self) -> None:
                self._serve("POST")

            def log_message(self, *_: Any) -> None:
                pass

            def _serve(self, method: str) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                path = self.path
                with outer._lock:
                    outer.requests.append(f"{method} {path}")
                    failure = outer._next_failure(path)
                    holds = [hold for hold in outer._holds if hold.counts(path)]
                for hold in holds:
                    hold.wait()
                if failure is not None and failure.kind == "reset":
                    linger = struct.pack("ii", 1, 0)
                    self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                    self.close_connection = True
                    self.connection.close()
                    return
                if failure is not None and failure.kind == "html":
                    self._send(200, {"Content-Type": "text/html"}, b"<html>We are busy.</html>", method)
                    return
                if failure is not None and failure.kind.isdigit():
                    self._send(int(failure.kind), failure.headers, b"{}", method)
                    return
                status, headers, content = outer._answer(method, path, dict(self.headers.items()), body)
                cut = failure is not None and failure.kind == "truncated" and method != "HEAD"
                self._send(status, headers, content, method, cut)

            def _send(
                self, status: int, headers: Dict[str, str], content: bytes, method: str, cut: bool = False
            ) -> None:
                # A server of another time gives its own date.
                (self.send_response_only if "Date" in headers else self.send_response)(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                if "Content-Length" not in headers:
                    self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                if method != "HEAD":
                    with outer._lock:
                        outer.sent[self.path.split("?")[0]] += len(content)
                    self.wfile.write(content[: len(content) // 3] if cut else content)
                if cut:
                    self.close_connection = True

        self._http = _Http(Handler)
        if tls is not None:
            self._http.socket = tls.wrap_socket(self._http.socket, server_side=True)
        scheme = "http" if tls is None else "https"
        self.address = f"{scheme}://127.0.0.1:{self._http.server_address[1]}"
        self._thread = threading.Thread(
            target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )

    def __enter__(self) -> LocalServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()

    def fail(self, pattern: str, kind: str, times: int = 1, **headers: str) -> None:
        """Let the next ``times`` requests of ``pattern`` fail; underscores in header names become hyphens."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.failures.append(Failure(pattern, kind, times, named))

    def hold(self, pattern: str, answered: int) -> Hold:
        """Answer ``answered`` more requests of ``pattern``, and let the others wait for the block's end."""
        self._holds.append(Hold(pattern, answered))
        return self._holds[-1]

    def count(self, pattern: str) -> int:
        """Return how many requests matched."""
        return sum(bool(re.search(pattern, request)) for request in list(self.requests))

    def forget_requests(self) -> None:
        """Count anew, once all that clients which are gone had sent has been read."""
        # Connections are taken up in order: after ours, none of theirs is left.
        socket.create_connection(self._http.server_address[:2]).close()
        with self._http.changed:
            assert self._http.changed.wait_for(lambda: self._http.open == 0, 60), "a client is still there"
        self.requests.clear()

    def summary(self) -> Counter[str]:
        """Return the requests by path."""
        return Counter(request.split("?")[0] for request in self.requests)

    def _next_failure(self, path: str) -> Optional[Failure]:
        for failure in self.failures:
            if failure.times > 0 and re.search(failure.pattern, path):
                failure.times -= 1
                return failure
        return None
