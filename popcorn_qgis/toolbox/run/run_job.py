"""Between a running job and QGIS's feedback: progress, log, warnings, cancel, and a live window."""

from __future__ import annotations

import time
from typing import Any, Callable, Dict, Mapping, Optional

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread

from ... import messages
from ...contract.errors import Cancelled, EngineError
from ...contract.jobs import Job, JobResult, RasterResult, raster_from_json
from ...runtime import client
from ...translation import tr

SECONDS_BETWEEN_ESTIMATES = 10.0


def run(
    job: Job,
    feedback: QgsProcessingFeedback,
    start: float = 0.0,
    end: float = 100.0,
    variables: Optional[Mapping[str, str]] = None,
    secrets: Optional[Mapping[str, str]] = None,
    on_preview: Optional[Callable[[RasterResult], None]] = None,
) -> JobResult:
    """Run ``job`` in the engine; its progress becomes ``start``..``end`` percent of ``feedback``.

    ``variables`` are for the engine's environment: QGIS's proxy, for jobs that reach the network.
    ``secrets`` go to the job alone: ``client_id`` and ``client_secret``, for sources with an account.
    ``on_preview`` gets pictures of the map so far, on the calling thread.
    Raises EngineError; code ``cancelled`` when the user asked to stop.
    """

    progress = ProgressText(feedback)

    def on_event(event: Dict[str, Any]) -> None:
        kind = event["event"]
        if kind == "progress":
            feedback.setProgress(start + (end - start) * float(event.get("fraction", 0.0)))
            progress.say(event.get("text", ""))
        elif kind == "log":
            say = feedback.pushWarning if event.get("level") == "warning" else feedback.pushInfo
            say(messages.translate(event["text"]))
        elif kind == "preview" and on_preview is not None:
            on_preview(raster_from_json(event["raster"]))
        elif kind == "ready":
            feedback.pushDebugInfo(describe_ready(event))

    try:
        return client.run_job(
            job, on_event, feedback.isCanceled, pump=window_pump(), variables=variables, secrets=secrets
        )
    except Cancelled as cancelled:
        raise cancelled_error(cancelled.told) from cancelled


class ProgressText:
    """Passes on what is happening, but the time left only now and then: QGIS logs each text as a line."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._step, self._said_at_s = "", 0.0

    def say(self, text: str) -> None:
        """Say ``text``, "what is happening, how much is left", if it is a new step or it is time again."""
        step, now_s = text.split(",")[0], time.monotonic()
        if text and (step != self._step or now_s - self._said_at_s >= SECONDS_BETWEEN_ESTIMATES):
            self._step, self._said_at_s = step, now_s
            self._feedback.setProgressText(messages.translate(text))


def describe_ready(event: Dict[str, Any]) -> str:
    """Return one line on the worker that answered: versions, and the device where it says so."""
    versions = event.get("versions", {})
    parts = [f"{name} {version}" for name, version in versions.items()] if isinstance(versions, dict) else []
    return tr("Engine: {parts}").format(parts=", ".join(parts) or "ready")


def cancelled_error(told: str = "") -> EngineError:
    """Return what an algorithm ends with when the user cancelled it; ``told`` is what the engine said."""
    return EngineError("cancelled", told or tr("Cancelled: no unfinished output is left."), "")


def window_pump() -> Optional[Callable[[], None]]:
    """Return what keeps the window alive while the main thread waits; None on other threads."""
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() != application.thread():
        return None

    def pump() -> None:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    return pump
