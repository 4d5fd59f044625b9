"""Runs one job in a worker process: start, talk, cancel, and leave nothing behind.

``run_job`` may be called on any thread. On the main thread give it ``pump``, which is called at
least every 50 ms so that the window stays alive (QGIS 3.22 runs batch there).
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import re
import shutil
import subprocess
import tempfile
import threading
import time
from collections import deque
from pathlib import Path
from typing import Any, Callable, Deque, Dict, List, Mapping, Optional, Set

from ..contract.errors import Cancelled, EngineError
from ..contract.jobs import PROTOCOL, Job, JobResult, result_from_json, to_json
from ..contract.secrets import Secrets
from ..contract.sentences import joined, restore, sentence
from . import environment, places
from .process import quiet_process
from .surroundings import clean_environment

Event = Dict[str, Any]

POLL_S = 0.03
POLITE_S = 0.5  # after a cancel the job may tidy up itself for this long …
KEEPING_S = 20.0  # … and so long where it was asked to keep what it has …
TERMINATE_S = 0.2  # … and after SIGTERM for this long, then it is killed
START_S = 60.0  # a cold start with a virus scanner is slow, a hanging one must still end

_LOG_LIMIT_BYTES = 1_000_000
_running: Set[Worker] = set()


def run_job(
    job: Job,
    on_event: Callable[[Event], None],
    is_cancelled: Callable[[], bool],
    pump: Optional[Callable[[], None]] = None,
    python: str = "",
    variables: Optional[Mapping[str, str]] = None,
    secrets: Optional[Mapping[str, str]] = None,
) -> JobResult:
    """Run ``job`` in a fresh worker and return its result.

    ``on_event`` gets the events ready, progress, log and preview as dictionaries, on the calling
    thread. ``python`` is the engine's interpreter; the current engine's when empty.
    ``variables`` are added to the worker's environment. ``secrets`` reach the job as
    ``report.secrets`` through the worker's standard input, and appear in no error, log or file.
    Raises EngineError with a sentence for the user, or Cancelled; either way the worker is gone and
    no half-written output remains.
    """
    hidden = Secrets(secrets or {})
    worker = Worker(python or environment.require_python(), job, variables or {}, hidden)
    try:
        return worker.talk(on_event, is_cancelled, pump or (lambda: None))
    finally:
        worker.stop()


def is_busy() -> bool:
    """Return whether a job of this QGIS is running."""
    return bool(_running)


def cancel_all(timeout_s: float = 2.0) -> None:
    """Cancel every running job and wait until their workers are gone; used when the plugin unloads."""
    for worker in list(_running):
        worker.cancel_requested.set()
    end = time.monotonic() + timeout_s
    while _running and time.monotonic() < end:
        time.sleep(POLL_S)
    for worker in list(_running):
        worker.stop()


class Worker:
    """One worker process with its pipes, its temporary folder and its end."""

    def __init__(self, python: str, job: Job, variables: Mapping[str, str], secrets: Secrets) -> None:
        self._job, self._secrets = job, secrets
        self._events: queue.Queue[Optional[str]] = queue.Queue()
        self._stderr: Deque[str] = deque(maxlen=40)
        self.cancel_requested = threading.Event()
        self._cancel_sent_s = 0.0
        self._polite_s = KEEPING_S if getattr(job, "keep_on_cancel", False) else POLITE_S
        self._log = str(_log_file())
        self._scratch = Path(tempfile.mkdtemp(prefix="popcorn-"))
        self._process = self._start(python, variables)
        self._worker_pid = self._process.pid
        self._threads = [
            threading.Thread(target=self._read_events, daemon=True),
            threading.Thread(target=self._read_stderr, daemon=True),
        ]
        for thread in self._threads:
            thread.start()
        _running.add(self)

    @property
    def pid(self) -> int:
        """The process id of the worker."""
        return self._process.pid

    def talk(
        self, on_event: Callable[[Event], None], is_cancelled: Callable[[], bool], pump: Callable[[], None]
    ) -> JobResult:
        """Send the job, pass its events on and return its result."""
        beside = {"secrets": dict(self._secrets)} if self._secrets else {}
        self._send({"protocol": PROTOCOL, **to_json(self._job), **beside})
        started = time.monotonic()
        heard = False
        while True:
            pump()
            if (self.cancel_requested.is_set() or is_cancelled()) and self._cancel_now():
                raise Cancelled
            if not heard and time.monotonic() - started > START_S:
                late = sentence(
                    "The engine did not answer within {seconds:.0f} seconds of its start.", seconds=START_S
                )
                raise self._died(late, heard)
            try:
                line = self._events.get(timeout=POLL_S)
            except queue.Empty:
                continue
            if line is None:
                if self._cancel_sent_s:
                    raise Cancelled
                raise self._died("", heard)
            try:
                event = restore(json.loads(line))
                kind = event["event"]
            except (ValueError, TypeError, LookupError, AttributeError):
                self._stderr.append(self._secrets.scrub(line))  # something wrote around the worker
                continue
            heard = True
            if kind == "ready":  # on Windows an environment's python.exe starts another one
                self._worker_pid = int(event["pid"])
            if kind == "result":
                return result_from_json(event["result"])
            if kind == "cancelled":
                raise Cancelled(event.get("text", ""))
            if kind == "error":
                raise EngineError(event["code"], event["problem"], event["remedy"])
            on_event(event)

    def stop(self) -> None:
        """End the process whatever it does, and delete what it left half-written."""
        process = self._process
        with contextlib.suppress(OSError):  # a broken pipe: the worker is gone
            process.stdin.close()  # type: ignore[union-attr]
        if not _wait(process, POLITE_S if not self._cancel_sent_s else 0.05):
            process.terminate()
            if not _wait(process, TERMINATE_S):
                process.kill()
                process.wait()
        for thread in self._threads:
            thread.join(1.0)
        for pipe in (process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()
        for path in leftovers(self._job, self._worker_pid):
            _delete(path)
        shutil.rmtree(self._scratch, ignore_errors=True)
        _running.discard(self)

    def _start(self, python: str, variables: Mapping[str, str]) -> subprocess.Popen[str]:
        # In QGIS's own working folder, so that a relative path means the same file on both sides.
        environ = clean_environment(os.environ)
        environ.update(variables)
        environ["POPCORN_LOG"] = self._log
        environ["POPCORN_SCRATCH"] = str(self._scratch)
        for name in ("TMPDIR", "TEMP", "TMP"):
            environ[name] = str(self._scratch)  # so that a kill leaves no temporary file behind
        try:
            return subprocess.Popen(
                [python, "-I", "-X", "utf8", str(places.package_folder() / "engine_main.py")],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environ,
                encoding="utf-8",
                errors="replace",
                **quiet_process(),
            )
        except OSError as problem:
            shutil.rmtree(self._scratch, ignore_errors=True)
            raise environment.cannot_start(python, problem) from problem

    def _send(self, message: Event) -> None:
        # A broken pipe means that it died: the end of its events says so, with its last words.
        with contextlib.suppress(OSError):
            self._process.stdin.write(json.dumps(message) + "\n")  # type: ignore[union-attr]
            self._process.stdin.flush()  # type: ignore[union-attr]

    def _cancel_now(self) -> bool:
        """Ask once, then return whether the patience is over."""
        if not self._cancel_sent_s:
            self._cancel_sent_s = time.monotonic()
            self._send({"command": "cancel"})
        return time.monotonic() - self._cancel_sent_s > self._polite_s

    def _read_events(self) -> None:
        for line in self._process.stdout:  # type: ignore[union-attr]
            self._events.put(line)
        self._events.put(None)

    def _read_stderr(self) -> None:
        for line in self._process.stderr:  # type: ignore[union-attr]
            self._stderr.append(self._secrets.scrub(line))

    def _died(self, problem: str, heard: bool) -> EngineError:
        """Return the error of a worker that ended without a last event, or without any."""
        _wait(self._process, 1.0)
        self._threads[1].join(1.0)
        code = self._process.poll()
        said = [line.strip() for line in self._stderr if line.strip()]
        _append_log(self._log, self._process.pid, "".join(self._stderr))
        problem = problem or sentence(
            "The engine process was ended from outside, perhaps because memory ran out (signal 9) while it "
            "ran {job}."
            if code == -9
            else "The engine process ended with code {code} while it ran {job}.",
            code=code,
            job=self._job.ID,
        )
        if said:
            words = sentence("Its last words: {words}", words=" / ".join(said[-3:])[-400:])
            problem = joined((problem, words))
        return EngineError(
            "engine_died",
            problem,
            sentence(
                "Run it again; if it happens again, choose a smaller extent. The log is {log}.", log=self._log
            )
            if heard
            else environment.REMEDY,
        )


def leftovers(job: Job, pid: int) -> List[Path]:
    """Return the half-written files that the worker ``pid`` left beside the outputs of ``job``.

    The engine writes beside the output as ``NAME.partial-PID…`` and renames when whole.
    """
    found: List[Path] = []
    for folder in map(Path, job.output_folders()):
        with contextlib.suppress(OSError):  # no such folder, or a disk that is gone with all on it
            found += [path for path in folder.iterdir() if re.search(rf"\.partial-{pid}(?!\d)", path.name)]
    return found


def _wait(process: subprocess.Popen[str], seconds: float) -> bool:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def _delete(path: Path) -> None:
    for _ in range(20):
        try:
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
            return
        except FileNotFoundError:
            return
        except OSError:
            time.sleep(0.05)  # Windows frees a killed process's files a moment later


def _log_file() -> Path:
    """Return the log file, moved aside when it has grown large."""
    log = places.log_folder() / "engine.log"
    with contextlib.suppress(OSError):  # a missing log is new, one in use stays; neither stops the job
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.stat().st_size > _LOG_LIMIT_BYTES:
            log.replace(log.with_suffix(".old.log"))
    return log


def _append_log(log: str, pid: int, text: str) -> None:
    # The user already sees the end of it, so a log that can't be written is no second error.
    with contextlib.suppress(OSError), open(log, "a", encoding="utf-8") as file:
        file.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} engine {pid}, stderr\n{text}\n")
