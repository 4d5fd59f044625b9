"""The worker: reads one job, runs its function, and answers in events, one JSON object per line.

Commands on the standard input: the job, ``{"protocol": 1, "job": id, "parameters": {…}}``, with
``"secrets": {name: value}`` where it needs any (``secrets.py``), then at any time
``{"command": "cancel"}``; its end means that QGIS is gone, and the work stops.
Events: ready, progress, log, preview, result, error, cancelled; the last three end the worker.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
import tempfile
import threading
import time
import traceback
from dataclasses import asdict
from typing import Any, Callable, Dict, Optional, TextIO

from ...contract.errors import Cancelled, EngineError
from ...contract.jobs import PROTOCOL, Job, JobResult, RasterResult, from_json, result_to_json
from ...contract.secrets import ScrubbedStream, Secrets
from ...contract.sentences import carry, sentence
from ..feedback import Report
from ..io.output_checks import check_outputs
from .certificates import trust
from .functions import function_of

DISTRIBUTIONS = ("numpy", "rasterio", "onnxruntime", "onnxruntime-gpu", "onnx", "torch")

ORPHAN_GRACE_S = 5.0  # what a running job gets to tidy up after its parent died

Send = Callable[[Dict[str, Any]], None]

_SHOWN_EVERY_S = 0.05  # progress more often than this only costs time


class EventReport:
    """The job's report, sent as events; thread-safe."""

    def __init__(self, send: Send, cancel: threading.Event, secrets: Secrets) -> None:
        self._send, self._cancel, self.secrets = send, cancel, secrets
        self._shown_s, self._text = 0.0, ""

    def progress(self, fraction: float, text: str = "") -> None:
        self.check_cancelled()
        now = time.monotonic()
        if text == self._text and fraction < 1 and now - self._shown_s < _SHOWN_EVERY_S:
            return
        self._shown_s, self._text = now, text
        self._send({"event": "progress", "fraction": min(max(float(fraction), 0.0), 1.0), "text": text})

    def log(self, text: str) -> None:
        self._send({"event": "log", "text": text, "level": "info"})

    def warning(self, text: str) -> None:
        self._send({"event": "log", "text": text, "level": "warning"})

    def preview(self, raster: RasterResult) -> None:
        self._send({"event": "preview", "raster": asdict(raster)})

    def check_cancelled(self) -> None:
        if self._cancel.is_set():
            raise Cancelled


def serve(commands: TextIO, events: TextIO) -> int:
    """Answer one job from ``commands`` on ``events``; return the exit code (0 only with a result)."""
    _lower_priority()
    cancel = threading.Event()
    send = sender(events, cancel)
    send({"event": "ready", "protocol": PROTOCOL, "pid": os.getpid(), "versions": versions()})
    line = commands.readline()
    if not line.strip():
        return 3  # QGIS went away before it had a job
    threading.Thread(target=_listen, args=(commands, cancel), daemon=True).start()
    trust(os.environ, os.environ.get("POPCORN_SCRATCH") or tempfile.gettempdir())
    try:
        return run_document(line, send, cancel, beside_job)
    finally:
        _delete_scratch()


def beside_job(document: dict[str, Any]) -> Secrets:
    """Take the secrets out of what QGIS sent."""
    return Secrets(document.pop("secrets", {}))


def run_document(
    text: str,
    send: Send,
    cancel: threading.Event,
    take_secrets: Callable[[dict[str, Any]], Secrets],
    cluster: str = "",
) -> int:
    """Run the job in the JSON ``text`` and send its last event: result, error or cancelled.

    ``take_secrets`` takes the job's secrets out of the document before anything else sees it;
    ``cluster`` is the address of the Dask scheduler that spreads a mapping job.
    """
    secrets = Secrets()

    def send_scrubbed(event: dict[str, Any]) -> None:
        send(secrets.scrub_all(event))

    try:
        document = json.loads(text)
        if not isinstance(document, dict):
            raise EngineError(
                "bad_job", "The job is not valid JSON: it is no object.", "Check the job's text."
            )
        secrets = take_secrets(document)
        sys.stdout = sys.stderr = ScrubbedStream(sys.stderr, secrets)
        if document.get("protocol", PROTOCOL) != PROTOCOL:
            raise EngineError(
                "protocol",
                sentence(
                    "The job speaks protocol {job} and the engine protocol {engine}.",
                    job=document["protocol"],
                    engine=PROTOCOL,
                ),
                "Restart QGIS so that both come from the same version of the plugin.",
            )
        job = from_json(document)
        check_outputs(job)
        report = EventReport(send_scrubbed, cancel, secrets)
        result = _spread(job, report, cluster) if cluster else function_of(job)(job, report)
    except Cancelled as cancelled:
        send({"event": "cancelled", **({"text": cancelled.told} if cancelled.told else {})})
        return 4
    except BaseException as problem:  # the process ends here; every way to end must be told
        if not isinstance(problem, EngineError):
            _write_log(secrets.scrub(traceback.format_exc()))
        error = as_engine_error(problem)
        send_scrubbed(
            {"event": "error", "code": error.code, "problem": error.problem, "remedy": error.remedy}
        )
        return 1
    told = result_to_json(result)
    # Paths stay as they are: they are the user's, and must still open.
    told.update({part: secrets.scrub_all(told[part]) for part in ("tables", "texts", "warnings")})
    send({"event": "result", "result": told})
    return 0


def _spread(job: Job, report: Report, address: str) -> JobResult:
    from . import cluster  # loaded only where it is asked for

    return cluster.run(job, report, address)


def as_engine_error(problem: BaseException) -> EngineError:
    """Return ``problem`` as a sentence for the user; the traceback belongs in the log file."""
    if isinstance(problem, EngineError):
        return problem
    if isinstance(problem, MemoryError):
        return EngineError(
            "memory",
            "The engine ran out of memory.",
            "Close other programs, choose a smaller extent, or lower the memory that the job may use.",
        )
    if isinstance(problem, OSError) and problem.errno == errno.ENOSPC:
        return EngineError(
            "disk_full",
            sentence("The disk is full: {file}.", file=problem.filename or problem.strerror),
            "Free some space or choose an output folder on another disk.",
        )
    if isinstance(problem, ImportError):
        return EngineError(
            "engine_incomplete",
            sentence(
                "The engine's Python {python} can't load a package: {reason}.",
                python=sys.executable,
                reason=problem,
            ),
            'Run the algorithm "Set up the engine" again.',
        )
    if isinstance(problem, (json.JSONDecodeError, AttributeError)) and _before_run(problem):
        return EngineError(
            "bad_job",
            sentence("The job is not valid JSON: {reason}.", reason=problem),
            "Check the job's text.",
        )
    if isinstance(problem, ValueError) and _before_run(problem):
        said = problem.args[0] if problem.args else str(problem)  # a sentence where it is one of ours
        return EngineError("bad_job", said, "Check the job's parameters.")
    said = f"{type(problem).__name__}: {problem}".splitlines()[0].rstrip(". ")
    return EngineError(
        "unexpected",
        sentence("The engine met an unexpected error ({said}).", said=said),
        sentence("Please report it with the log file {log}.", log=log_path()),
    )


def versions() -> dict[str, str]:
    """Return the versions of Python and of the packages that matter, without importing them."""
    from importlib import metadata

    found = {"python": ".".join(map(str, sys.version_info[:3]))}
    for name in DISTRIBUTIONS:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def log_path() -> str:
    """Return the log file's path: POPCORN_LOG, as QGIS names it, else one in the temporary folder."""
    return os.environ.get("POPCORN_LOG") or os.path.join(tempfile.gettempdir(), "popcorn_engine.log")


def _before_run(problem: BaseException) -> bool:
    """Whether the error came from reading the job, not from running it."""
    frame = problem.__traceback__
    while frame is not None:
        name = frame.tb_frame.f_globals.get("__name__", "")
        if name.startswith("popcorn_qgis.engine.") and name != __name__:
            return False
        frame = frame.tb_next
    return True


def sender(events: TextIO, cancel: threading.Event) -> Send:
    """Return a thread-safe function that writes one event as one line of ``events``.

    When nobody reads any more it sets ``cancel``, so that the job tidies up and ends.
    """
    lock = threading.Lock()

    def send(event: dict[str, Any]) -> None:
        # Non-finite numbers are not JSON, but Python writes and reads them, and so do both ends here.
        line = json.dumps(carry(event), ensure_ascii=False, default=str) + "\n"
        with lock:
            try:
                events.write(line)
                events.flush()
            except OSError:
                cancel.set()

    return send


def _listen(commands: TextIO, cancel: threading.Event) -> None:
    """Wait for a cancel command or the end of the input; runs in its own thread."""
    for line in commands:
        if '"cancel"' in line:
            cancel.set()
    cancel.set()
    time.sleep(ORPHAN_GRACE_S)
    _delete_scratch()
    os._exit(3)


def _delete_scratch() -> None:
    """Delete the temporary folder that QGIS made for this job: QGIS may no longer be there to do it."""
    folder = os.environ.get("POPCORN_SCRATCH")
    if folder:
        os.chdir(os.path.dirname(folder))  # Windows keeps a folder in which a process works
        shutil.rmtree(folder, ignore_errors=True)


def _write_log(text: str) -> None:
    try:
        with open(log_path(), "a", encoding="utf-8") as log:
            log.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} engine {os.getpid()}\n{text}\n")
    except OSError:
        sys.stderr.write(text)  # the client adds the end of stderr to what the user sees


def _lower_priority() -> None:
    nice: Optional[Callable[[int], int]] = getattr(os, "nice", None)
    if nice is not None:  # on Windows the client starts the worker with a lower priority
        nice(5)
