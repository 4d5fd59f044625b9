"""A copy of the engine's protocol layer with one job replaced, so that a worker can be made to misbehave.

The worker, its entry file and the client are the real ones; only ``aggregate`` does what a test says.
"""

from __future__ import annotations

import shutil
import textwrap
from pathlib import Path

from popcorn_qgis.contract.jobs import AggregateJob
from popcorn_qgis.runtime import places

SOURCE = places.package_folder()

HEAD = """
import os, sys, time, signal
from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.jobs import JobResult
"""


def package_with(body: str, folder: Path) -> Path:
    """Write the package into ``folder`` with ``body`` as the body of ``run(job, report)``."""
    package = folder / "popcorn_qgis"
    (package / "engine" / "census").mkdir(parents=True)
    for name in ("__init__.py", "engine_main.py"):
        shutil.copy(SOURCE / name, package / name)
    for path in (SOURCE / "engine").glob("*.py"):
        shutil.copy(path, package / "engine" / path.name)
    for part in ("contract", "engine/worker", "engine/io"):
        shutil.copytree(SOURCE / part, package / part)
    (package / "engine" / "census" / "__init__.py").write_text("")
    code = HEAD + "\ndef run(job, report):\n" + textwrap.indent(textwrap.dedent(body), "    ")
    (package / "engine" / "census" / "aggregate.py").write_text(code)
    return package


def job_in(folder: Path) -> AggregateJob:
    """Return a job whose output would lie in ``folder``."""
    return AggregateJob(input="in.tif", output=str(folder / "out.tif"))
