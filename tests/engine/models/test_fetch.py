"""Downloads against a local server that misbehaves in every way, and once not."""

from __future__ import annotations

import hashlib
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Callable, Optional

import pytest

from checkpoint_writer import checkpoint_bytes, random_state
from popcorn_qgis.contract import installed_models, published_models
from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.jobs import ImportModelJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.models import import_model
from popcorn_qgis.engine.models.fetch import fetch, with_base
from tests.quickest import quickest

CONTENT = checkpoint_bytes({"step": 1, "network": random_state("builtup"), "optimizer": {}})
SHA256 = hashlib.sha256(CONTENT).hexdigest()
BINARY = "application/octet-stream"
PAGE = b"<!DOCTYPE html><html><body>Please sign in to the hotel network</body></html>"

Answer = Callable[[BaseHTTPRequestHandler], None]


class Server(ThreadingHTTPServer):
    """Gives one answer to every request and remembers the paths that were asked for."""

    daemon_threads = True

    def __init__(self, answer: Answer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answer = answer
        self.asked: list[str] = []
        self.over = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is what several tests want."""


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:  # noqa: N802 - the name is http.server's
        self.server.asked.append(self.path)
        self.server.answer(self)

    def log_message(self, format: str, *arguments: Any) -> None:
        """Keep the test's output clean."""


@pytest.fixture
def serve() -> Iterator[Callable[[Answer], Server]]:
    servers: list[Server] = []

    def start(answer: Answer) -> Server:
        servers.append(Server(answer))
        threading.Thread(target=servers[-1].serve_forever, args=(0.02,), daemon=True).start()
        return servers[-1]

    yield start
    for server in servers:
        server.over.set()
        server.shutdown()
        server.server_close()


def sent(body: bytes, *, status: int = 200, kind: str = BINARY, length: Optional[int] = None) -> Answer:
    """Answer with this body; ``length`` is the one that is announced, -1 for none."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        request.send_header("Content-Type", kind)
        if length != -1:
            request.send_header("Content-Length", str(len(body) if length is None else length))
        request.end_headers()
        request.wfile.write(body)

    return answer


def redirect(target: str) -> Answer:
    def answer(request: BaseHTTPRequestHandler) -> None:
        if request.path == "/login":
            return sent(PAGE, kind="text/html; charset=utf-8")(request)
        request.send_response(302)
        request.send_header("Location", target)
        request.send_header("Content-Length", "0")
        request.end_headers()

    return answer


def stall(after: bytes) -> Answer:
    def answer(request: BaseHTTPRequestHandler) -> None:
        sent(after, length=len(CONTENT))(request)
        request.wfile.flush()
        request.server.over.wait(120)  # type: ignore[attr-defined]

    return answer


def dripping(request: BaseHTTPRequestHandler) -> None:
    sent(b"", length=len(CONTENT))(request)
    while not request.server.over.wait(0.05):  # type: ignore[attr-defined]
        request.wfile.write(b"x")


def test_right_bytes_arrive(serve: Any) -> None:
    server = serve(sent(CONTENT))
    report = QuietReport()
    assert fetch(f"{server.address}/a.pt", SHA256, len(CONTENT), report) == CONTENT
    assert report.fractions[-1] == 1.0


TAMPERED = CONTENT[:5000] + bytes([CONTENT[5000] ^ 1]) + CONTENT[5001:]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        pytest.param(sent(TAMPERED), "not the published one: its sha256 is", id="tampered"),
        pytest.param(sent(CONTENT[:3000]), "sent 3000 bytes instead of", id="short"),
        pytest.param(sent(CONTENT[:3000], length=len(CONTENT)), "sent 3000 bytes instead of", id="cut off"),
        pytest.param(sent(CONTENT[:3000], length=-1), "sent 3000 bytes instead of", id="cut off, no length"),
        pytest.param(sent(CONTENT * 50, length=-1), "and more than", id="too long, no length"),
        pytest.param(sent(CONTENT + b"x"), "and more than", id="too long"),
        pytest.param(sent(PAGE, kind="text/html"), "answered with a web page instead of the file", id="page"),
        pytest.param(sent(PAGE.ljust(len(CONTENT))), "answered with a web page", id="page in disguise"),
        pytest.param(redirect("/login"), "answered with a web page instead of the file", id="login page"),
        pytest.param(redirect("/again"), "answered 302", id="going in circles"),
        pytest.param(redirect("http://example.org/a.pt"), "is not a https address", id="to plain http"),
        pytest.param(redirect("file:///etc/passwd"), "is not allowed", id="to a file"),
        pytest.param(sent(b"gone", status=404), "answered 404", id="not found"),
        pytest.param(sent(b"busy", status=503), "answered 503", id="busy"),
        pytest.param(lambda request: request.wfile.write(b"\x00\xff garbage\n"), "failed", id="no HTTP"),
        pytest.param(lambda request: request.connection.close(), "failed", id="hangs up"),
    ],
)
def test_wrong_answers_end_in_a_sentence(serve: Any, answer: Answer, words: str) -> None:
    server = serve(answer)
    with pytest.raises(EngineError) as error:
        fetch(f"{server.address}/a.pt", SHA256, len(CONTENT), QuietReport())
    assert error.value.code == "download"
    assert words in error.value.problem
    assert error.value.problem.endswith(".") and error.value.remedy.endswith(".")


@pytest.mark.parametrize("after", [b"", CONTENT[:3000]], ids=["at once", "in the middle"])
def test_server_that_stalls_is_given_up(serve: Any, after: bytes) -> None:
    server = serve(stall(after))

    def give_up() -> float:
        started = time.monotonic()
        with pytest.raises(EngineError, match="stalled for 1 s"):
            fetch(f"{server.address}/a.pt", SHA256, len(CONTENT), QuietReport(), stall_s=0.7)
        return time.monotonic() - started

    assert quickest(give_up, 3) < 3


def test_server_that_drips_is_given_up(serve: Any) -> None:
    server = serve(dripping)
    with pytest.raises(EngineError, match="stalled"):
        fetch(f"{server.address}/a.pt", SHA256, len(CONTENT), QuietReport(), stall_s=30, total_s=0.6)


def test_cancel_is_heard_within_a_second(serve: Any) -> None:
    server = serve(stall(CONTENT[:3000]))

    def cancel() -> float:
        report = QuietReport()
        asked = []

        def ask() -> None:
            asked.append(time.monotonic())
            report.cancelled.set()

        threading.Timer(0.3, ask).start()
        with pytest.raises(Cancelled):
            fetch(f"{server.address}/a.pt", SHA256, len(CONTENT), report)
        return time.monotonic() - asked[0]

    assert quickest(cancel, 1.0) < 1.0


@pytest.mark.parametrize(
    "address",
    ["http://example.org/a", "ftp://127.0.0.1/a", "file:///etc/passwd", "data:,x", "https:///x", "a"],
)
def test_other_addresses_are_refused(address: str) -> None:
    with pytest.raises(EngineError, match="is not a https address"):
        fetch(address, SHA256, 1, QuietReport())


def test_no_network() -> None:
    with closing(socket.socket()) as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    with pytest.raises(EngineError, match=r"The download from 127\.0\.0\.1 failed: .*refused"):
        fetch(f"http://127.0.0.1:{port}/a", SHA256, 1, QuietReport())


def test_base_address_replaces_the_host() -> None:
    address = "https://files.example/owner/commit/a.pt"
    assert with_base(address, "") == address
    assert with_base(address, "http://127.0.0.1:8000/") == "http://127.0.0.1:8000/owner/commit/a.pt"
    assert with_base(address, "https://mirror.example/x") == "https://mirror.example/x/owner/commit/a.pt"


# -- the job ----------------------------------------------------------------------------------------


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A registry whose extractor is the test's checkpoint; all else is the real registry's."""
    (tmp_path / "models").mkdir()
    text = (published_models.bundled_models_folder() / "registry.json").read_text("utf-8")
    official = published_models.find_published("popcorn-builtup")
    text = text.replace(official.sha256, SHA256).replace(str(official.size_bytes), str(len(CONTENT)))
    (tmp_path / "models" / "registry.json").write_text(text, "utf-8")
    monkeypatch.setattr(published_models, "bundled_models_folder", lambda: tmp_path / "models")


@pytest.mark.usefixtures("registry")
def test_published_model_is_one_job_away(serve: Any, tmp_path: Path) -> None:
    server = serve(sent(CONTENT))
    folder = tmp_path / "user"
    job = ImportModelJob(str(folder), published="popcorn-builtup", base_address=server.address)
    result = import_model.run(job, QuietReport())
    assert server.asked == [
        "/prs-eth/Popcorn/c7b0208924c5ac2d77d3cc48f3c6c8bd6add4f27/model/DDA_model/checkpoints/networks/"
        "fusionda_newAug8_16_checkpoint30_lossweight0.5.pt"
    ]
    assert result.texts["id"] == "popcorn-builtup"
    found = installed_models.find_model("popcorn-builtup", [folder], "builtup")
    assert (found.name, found.licence) == ("Official POPCORN built-up extractor", "Apache-2.0")
    assert result.files["model"] == found.paths[0]
    assert sorted(path.name for path in folder.iterdir()) == ["popcorn-builtup.json", "popcorn-builtup.onnx"]


@pytest.mark.usefixtures("registry")
@pytest.mark.parametrize(
    "answer",
    [sent(TAMPERED), sent(CONTENT[:3000], length=len(CONTENT)), redirect("/login"), sent(b"", status=500)],
)
def test_failed_download_leaves_no_file_and_keeps_the_earlier_one(
    serve: Any, tmp_path: Path, answer: Answer
) -> None:
    folder = tmp_path / "user"
    server = serve(answer)
    job = ImportModelJob(str(folder), published="popcorn-builtup", base_address=server.address)
    with pytest.raises(EngineError):
        import_model.run(job, QuietReport())
    assert not folder.exists() or not list(folder.iterdir())
    server.answer = sent(CONTENT)
    import_model.run(job, QuietReport())
    server.answer = answer
    with pytest.raises(EngineError):
        import_model.run(job, QuietReport())
    assert installed_models.find_model("popcorn-builtup", [folder]).problem() == ""
    assert len(list(folder.iterdir())) == 2


def test_published_file_behind_a_web_page_says_where_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(EngineError) as error:
        import_model.run(ImportModelJob(str(tmp_path), published="bourbon-rwanda"), QuietReport())
    assert error.value.problem == "“Bourbon, Rwanda” cannot be fetched from here."
    assert "github.com/nandometzger/bourbon" in error.value.remedy
    assert "import it from disk" in error.value.remedy
    with pytest.raises(EngineError, match="no published model “x”.*popcorn-builtup, popcorn-rwanda"):
        import_model.run(ImportModelJob(str(tmp_path), published="x"), QuietReport())
    assert not list(tmp_path.iterdir())
