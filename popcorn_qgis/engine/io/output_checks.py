"""Whether a job's outputs can be written, asked before anything is computed."""

from __future__ import annotations

import errno
import tempfile
from pathlib import Path

from ...contract.errors import EngineError
from ...contract.jobs import Job
from ...contract.sentences import sentence


def check_outputs(job: Job) -> None:
    """Raise EngineError when the folder of an output of the job is missing or may not be written to."""
    for path in job.output_files().values():
        check_folder(Path(path))


def check_folder(target: Path) -> None:
    """Raise EngineError when no file can be written beside ``target``."""
    if not target.parent.is_dir():
        raise EngineError(
            "output-folder",
            sentence(
                "The folder {folder} for the output {file} does not exist.",
                folder=target.parent.name,
                file=target.name,
            ),
            "Create it, or choose another folder.",
        )
    try:
        with tempfile.TemporaryFile(dir=target.parent):
            pass
    except OSError as problem:
        raise cannot_open(target, problem) from problem


def cannot_open(path: Path, problem: Exception) -> EngineError:
    """Return what to say of an output that can't be begun."""
    if getattr(problem, "errno", None) in (errno.ENOSPC, errno.EDQUOT):
        return cannot_write(path)
    return EngineError(
        "output-folder",
        sentence("The output {file} can't be written to its folder.", file=path.name),
        "Choose a folder that you may write to.",
    )


def cannot_write(path: Path) -> EngineError:
    """Return what to say of an output that can't be finished."""
    return EngineError(
        "disk-full",
        sentence(
            "The output {file} could not be written whole: the disk is full, or no longer there.",
            file=path.name,
        ),
        "Free some space, or choose a folder on another disk.",
    )
