"""One map by several machines: a Dask cluster computes the tiles, this process puts them together.

Every machine runs the same job on a share of its tiles and keeps them in the job's cache folder, which
all machines see, as they see the imagery and the models. Then the job runs here and finds every tile
finished (tiling/cache.py): so the map is that of one machine, and whatever a lost machine left undone is
computed again, there by Dask or here.
"""

from __future__ import annotations

import tempfile
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Optional

from ...contract.errors import EngineError, ShareDone
from ...contract.jobs import Compute, Job, JobResult, from_json, to_json
from ...contract.sentences import sentence
from ..feedback import PartReport, QuietReport, Report
from .functions import function_of

#: More shares than workers, so that a fast one takes more, and a lost one loses little.
SHARES_PER_WORKER = 4
ANSWER_S = 10  # what a scheduler gets to answer
_POLL_S = 0.2
_ONE_AT_A_TIME = threading.Lock()  # a worker may have several threads; a job uses all cores


def run(job: Job, report: Report, address: str) -> JobResult:
    """Run a mapping job on the cluster whose scheduler is at ``address`` (tcp://…).

    Raises EngineError where the package is missing, the job maps nothing or has no cache folder, the
    cluster can't be reached, or a share fails; and Cancelled.
    """
    if not job.SPREADS:
        raise EngineError(
            "cluster",
            sentence("The job “{job}” can't run on a cluster.", job=job.ID),
            "Run it without --cluster.",
        )
    compute: Compute = job.compute  # type: ignore[attr-defined]
    if not compute.cache_folder:
        raise EngineError(
            "cluster",
            "The job has no folder in which the machines can leave finished tiles.",
            "Set compute.cache_folder to an empty folder that all machines see under the same name.",
        )
    rate = getattr(job, "rate", None)
    passes = 2 if rate is not None and rate.zones is not None else 1  # the first one fits the rate
    mapped = PartReport(report, 0.0, 0.9)
    with _client(address) as client:
        for number in range(passes):
            part = PartReport(mapped, number / passes, (number + 1) / passes)
            _spread(client, to_json(job), part)
    return function_of(job)(job, PartReport(report, 0.9, 1.0))


def compute_share(document: Dict[str, Any], k: int, n: int) -> Optional[List[str]]:
    """Compute the k-th of n shares of a job's tiles, on a worker; returns what an EngineError says."""
    job: Any = from_json(document)
    with _ONE_AT_A_TIME, tempfile.TemporaryDirectory() as folder:
        # A share writes no map; where every tile is there already, the whole map goes here.
        outputs = {name: str(Path(folder, f"{name}.tif")) for name in job.output_files()}
        mine: Any = replace(job, compute=replace(job.compute, share=(k, n)), **outputs)
        try:
            function_of(mine)(mine, QuietReport())
        except ShareDone:
            pass
        except EngineError as problem:
            return [problem.code, problem.problem, problem.remedy]
    return None


def _spread(client: Any, document: Dict[str, Any], report: Report) -> None:
    """Have every share computed; Dask gives those of a lost worker to another one."""
    from distributed import wait

    workers = max(len(client.scheduler_info()["workers"]), 1)
    count = workers * SHARES_PER_WORKER
    report.log(
        sentence("{workers} workers compute {shares} shares of the tiles.", workers=workers, shares=count)
    )
    waiting = [client.submit(compute_share, document, k, count, pure=False) for k in range(count)]
    try:
        while waiting:
            done = [future for future in waiting if future.done()]
            for future in done:
                problem = future.result()
                if problem is not None:
                    raise EngineError(*problem)
                waiting.remove(future)
            report.progress(1 - len(waiting) / count, "Mapping on the cluster")
            if waiting and not done:
                _wait_shortly(wait, waiting)
    finally:
        for future in waiting:
            future.cancel()


def _wait_shortly(wait: Any, futures: List[Any]) -> None:
    try:
        wait(futures, timeout=_POLL_S, return_when="FIRST_COMPLETED")
    except TimeoutError:
        return


def _client(address: str) -> Any:
    try:
        from distributed import Client
    except ImportError as missing:
        raise EngineError(
            "cluster",
            "The package distributed is not there.",
            "Install it beside the engine's packages, on every machine: pip install distributed.",
        ) from missing
    try:
        return Client(address, timeout=ANSWER_S)
    except OSError as problem:
        raise EngineError(
            "cluster",
            sentence("No scheduler answers at {address}.", address=address),
            "Check the address, and that it runs.",
        ) from problem
