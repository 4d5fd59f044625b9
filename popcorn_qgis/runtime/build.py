"""Builds an environment in a new folder, and proves one by importing what the engine needs.

Environments can't be moved: each is built where it stays.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Callable, Dict, Tuple

from ..contract.errors import EngineError
from ..contract.sentences import sentence
from . import environment, folders, install, interpreter, locking
from .process import run_lines
from .setup_options import SetupOptions
from .surroundings import clean_environment

_PROOF = (
    "import importlib, json, sys; modules = [importlib.import_module(name) for name in sys.argv[1:]]; "
    "print('popcorn:' + json.dumps({m.__name__: getattr(m, '__version__', '') for m in modules}))"
)


def build(
    folder: Path,
    found: interpreter.Interpreter,
    lock: locking.Lock,
    options: SetupOptions,
    on_progress: Callable[[float, str], None],
    is_cancelled: Callable[[], bool],
    pump: Callable[[], None],
) -> Dict[str, str]:
    """Make the environment in ``folder``, which must be new; return the versions of what it imports.

    Raises EngineError or Cancelled, and leaves deleting the folder to the caller.
    """
    scratch = folder / "tmp"
    try:
        scratch.mkdir(parents=True)
    except OSError as problem:
        raise folders.cannot_write(folder, problem) from problem
    environ = clean_environment(os.environ)
    for name in ("TMPDIR", "TEMP", "TMP"):
        environ[name] = str(scratch)
    on_progress(0.02, "Making a virtual environment")
    # Without pip: Debian's Python has no ensurepip, and those of the Windows and macOS bundles fail in it.
    command = [found.path, "-I", "-m", "venv", "--without-pip", str(folder)]
    code, lines = run_lines(command, environ, is_cancelled, pump)
    if code:
        raise install.explain(lines, options, lock)
    if found.library_folder:
        (site,) = environment.site_packages(folder)
        line = f"import os; os.add_dll_directory({found.library_folder!r})\n"
        (site / "qgis_libraries.pth").write_text(line, encoding="utf-8")
    on_progress(0.03, "Fetching pip")
    python = environment.python_in(folder)
    wheel = install.fetch_pip_wheel(str(python), lock, scratch, options, environ, is_cancelled, pump)
    install.install(
        python,
        wheel,
        scratch,
        lock,
        options,
        environ,
        lambda fraction, text: on_progress(0.05 + 0.88 * fraction, text),
        is_cancelled,
        pump,
    )
    on_progress(0.95, "Checking the engine")
    versions = prove(str(python), lock.imports, is_cancelled, pump)
    shutil.rmtree(scratch, ignore_errors=True)
    return versions


def prove(
    python: str, imports: Tuple[str, ...], is_cancelled: Callable[[], bool], pump: Callable[[], None]
) -> Dict[str, str]:
    """Import what the engine needs in its own process; return the versions. Raises EngineError."""
    environ = clean_environment(os.environ)
    try:
        code, lines = run_lines([python, "-I", "-c", _PROOF, *imports], environ, is_cancelled, pump)
    except OSError as problem:
        raise environment.cannot_start(python, problem) from problem
    answers = [line[len("popcorn:") :] for line in lines if line.startswith("popcorn:")]
    if code or not answers:
        raise EngineError(
            "engine_incomplete",
            sentence(
                "The engine's Python {python} can't load its packages: {reason}.",
                python=python,
                reason=lines[-1].strip() if lines else sentence("it crashed"),
            ),
            environment.REMEDY,
        )
    versions: Dict[str, str] = json.loads(answers[-1])
    return versions
