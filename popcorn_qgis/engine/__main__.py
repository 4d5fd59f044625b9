"""``python -m popcorn_qgis.engine JOB.json``: one job from a file, the same events on stdout.

What a job must know and no file may hold comes from environment variables: POPCORN_SECRET_CLIENT_ID
and POPCORN_SECRET_CLIENT_SECRET for Sentinel Hub.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from typing import Any, Dict

from ..contract.errors import EngineError
from ..contract.secrets import VARIABLE, Secrets, taken_from
from ..contract.sentences import sentence
from .worker.serve import run_document, sender

USAGE = (
    "usage: python -m popcorn_qgis.engine [--cluster tcp://HOST:PORT] JOB.json\n"
    "JOB.json: - reads the job from the standard input.\n"
    "--cluster: the scheduler of a Dask cluster whose workers see the same files.\n"
    f"Secrets come from environment variables, such as {VARIABLE}CLIENT_ID and {VARIABLE}CLIENT_SECRET.\n"
)


def main(arguments: list[str]) -> int:
    """Run the job in the file ``arguments[0]``; exit codes: 0 result, 1 error, 2 usage, 4 cancelled."""
    cluster = ""
    if len(arguments) == 3 and arguments[0] == "--cluster":
        cluster, arguments = arguments[1], arguments[2:]
    if len(arguments) != 1 or arguments[0].startswith("--") or arguments[0] == "-h":
        sys.stderr.write(USAGE)
        return 2
    try:
        if arguments[0] == "-":
            text = sys.stdin.read()
        else:
            with open(arguments[0], encoding="utf-8") as file:
                text = file.read()
    except OSError as problem:
        sys.stderr.write(f"Can't read {arguments[0]}: {problem.strerror}.\n")
        return 2
    events = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    cancel = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: cancel.set())
    return run_document(text, sender(events, cancel), cancel, beside_file, cluster)


def beside_file(document: Dict[str, Any]) -> Secrets:
    """Return the secrets of the environment; EngineError when the job's file holds some."""
    if "secrets" in document:
        raise EngineError(
            "bad_job",
            "The job's file holds secrets.",
            sentence(
                "Take them out of it and set environment variables instead, such as {prefix}CLIENT_SECRET.",
                prefix=VARIABLE,
            ),
        )
    return taken_from(os.environ)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
