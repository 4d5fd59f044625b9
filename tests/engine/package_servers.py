"""Two small real servers on the loopback: a package index, and a proxy that is the only way to it."""

from __future__ import annotations

import base64
import threading
import urllib.request
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

#: A host that only the proxy knows.
HOST = "packages.invalid"


@contextmanager
def index_server(wheels: Path, seconds_per_wheel: float = 0.0):
    """Serve ``wheels`` as a simple index; gives its address. A slow one gives time to cancel."""

    class Index(_Quiet):
        def do_GET(self):  # noqa: N802 - the name http.server looks for
            parts = [part for part in self.path.split("/") if part]
            if parts[:1] == ["simple"] and len(parts) == 2:
                names = [w.name for w in wheels.iterdir() if _project(w) == parts[1]]
                links = "".join(f'<a href="/files/{name}">{name}</a>' for name in names)
                self.answer(200 if names else 404, f"<html>{links}</html>".encode(), "text/html")
            elif parts[:1] == ["files"] and (wheels / parts[1]).is_file():
                threading.Event().wait(seconds_per_wheel)
                self.answer(200, (wheels / parts[1]).read_bytes(), "application/zip")
            else:
                self.answer(404, b"", "text/html")

    with _served(Index) as address:
        yield f"{address}/simple"


@contextmanager
def proxy_server(index: str, credentials: str = ""):
    """Forward requests for HOST to ``index``'s server, with ``user:password`` if given; gives the address
    and the list of the answers' status codes."""
    answered: list[int] = []
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    token = "Basic " + base64.b64encode(credentials.encode()).decode()

    class Proxy(_Quiet):
        def do_GET(self):  # noqa: N802
            if credentials and self.headers.get("Proxy-Authorization") != token:
                answered.append(407)
                self.answer(407, b"", "text/html", {"Proxy-Authenticate": 'Basic realm="town hall"'})
                return
            path = self.path.split(HOST, 1)[1]
            with direct.open(index.rsplit("/simple", 1)[0] + path, timeout=20) as source:
                answered.append(200)
                self.answer(200, source.read(), source.headers["Content-Type"])

        do_CONNECT = do_GET  # noqa: N815

    with _served(Proxy) as address:
        yield address, answered


class _Quiet(BaseHTTPRequestHandler):
    def answer(self, code, body, kind, headers=None):
        try:
            self.send_response(code)
            for name, value in {
                "Content-Type": kind,
                "Content-Length": str(len(body)),
                **(headers or {}),
            }.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            self.close_connection = True  # the client was cancelled

    def log_message(self, *_):
        pass


@contextmanager
def _served(handler):
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _project(wheel: Path) -> str:
    return wheel.name.split("-")[0].replace("_", "-").lower()
