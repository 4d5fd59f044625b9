"""The job “urbanchange”: finds what was built or cleared within a series, by the method that it names."""

from __future__ import annotations

from ....contract.errors import EngineError
from ....contract.jobs import JobResult, UrbanChangeJob
from ....contract.jobs.urban_change import METHODS
from ....contract.sentences import sentence
from ...feedback import Report
from . import builtup_steps, window_change


def run(job: UrbanChangeJob, report: Report) -> JobResult:
    """Find changes; see UrbanChangeJob for the outputs.

    Numbers: built_ha, cleared_ha, changed_ha, dates, dates_left_out, windows. Tables: ``years`` (hectares by
    year), ``windows`` (of the methods that have some, which of them were computed), ``zones``. Raises
    EngineError for a series that the method can't use, and Cancelled.
    """
    if job.method not in METHODS:
        raise EngineError(
            "choice",
            sentence("The method {value} is unknown.", value=repr(job.method)),
            sentence("Choose one of: {known}.", known=", ".join(METHODS)),
        )
    return builtup_steps.run(job, report) if job.method == "builtup" else window_change.run(job, report)
