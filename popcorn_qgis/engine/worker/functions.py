"""The function of a job, imported only when the job comes."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Callable

from ...contract.jobs import Job, JobResult


def function_of(job: Job) -> Callable[[Any, Any], JobResult]:
    """Return the ``run(job, report)`` that the job names (``Job.FUNCTION``)."""
    found: Callable[[Any, Any], JobResult] = import_module(f"popcorn_qgis.engine.{job.FUNCTION}").run
    return found
