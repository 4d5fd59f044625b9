"""Finds a Python to build the engine with, and proves it by running it.

``sys.executable`` inside QGIS may be QGIS itself, so the search starts from ``sys.base_prefix``.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Mapping, Optional, Tuple

from ..contract.errors import EngineError
from ..contract.sentences import sentence
from .locking import PYTHONS, platform_key
from .process import run_lines
from .surroundings import qgis_roots_for

#: What a Python must be able to do; printed as one line of JSON.
_PROOF = (
    "import json, platform, sys, ctypes, hashlib, ssl, venv, zlib; "
    "print('popcorn:' + json.dumps({'version': list(sys.version_info[:3]), 'platform': sys.platform, "
    "'machine': platform.machine(), 'bits': 64 if sys.maxsize > 2**32 else 32, "
    "'base_prefix': sys.base_prefix, 'implementation': sys.implementation.name}))"
)

_BRING_ONE = sentence(
    'Install Python 3.9 to 3.13 (64 bit) from python.org or your system and name it in "Python", '
    "or name an environment of your own in the settings."
)


@dataclass(frozen=True)
class Interpreter:
    """A Python that was run."""

    path: str
    version: Tuple[int, int, int]
    platform: str  # our key, such as "linux-x86_64"
    library_folder: str = ""  # of QGIS on Windows, when this Python's ssl needs its libraries


def candidates(
    base_prefix: str,
    version: Tuple[int, int],
    platform: str,
    which: Callable[[str], Optional[str]] = shutil.which,
) -> Iterator[str]:
    """Give the places where an interpreter may lie, the likeliest first; they need not exist."""
    short = f"{version[0]}.{version[1]}"
    if platform == "win32":
        for name in ("python.exe", "python3.exe"):
            yield f"{base_prefix}\\{name}"
        found = (which("py.exe"), which("python.exe"))
    elif platform == "darwin":
        for name in (f"bin/python{short}", "bin/python3", "MacOS/bin/python3"):
            yield f"{base_prefix}/{name}"
        yield f"{base_prefix}/Resources/Python.app/Contents/MacOS/Python"
        for folder in ("/opt/homebrew/bin", "/usr/local/bin", "/usr/bin"):
            yield f"{folder}/python3"
        found = (which(f"python{short}"), which("python3"))
    else:
        yield f"{base_prefix}/bin/python{short}"
        yield f"{base_prefix}/bin/python3"
        # Flatpak and snaps run another Python than the system's.
        found = (which(f"python{short}"), which("python3"))
    for path in found:
        if path:
            yield path


def find(
    wanted: str,
    environ: Mapping[str, str],
    is_cancelled: Callable[[], bool] = lambda: False,
    pump: Callable[[], None] = lambda: None,
) -> Interpreter:
    """Return a proved interpreter: ``wanted`` if given, else the first candidate that works.

    Raises EngineError with one sentence on how to bring one.
    """
    if wanted:
        return prove(wanted, environ, is_cancelled, pump)
    tried: List[str] = []
    for path in dict.fromkeys(candidates(sys.base_prefix, sys.version_info[:2], sys.platform)):
        if not Path(path).exists():
            continue
        try:
            return prove(path, environ, is_cancelled, pump)
        except EngineError as problem:
            tried.append(problem.problem)
    why = tried[0] if tried else sentence("None lies in {folder}.", folder=sys.base_prefix)
    raise EngineError(
        "no_python", sentence("No Python was found to build the engine with. {why}", why=why), _BRING_ONE
    )


def prove(
    path: str,
    environ: Mapping[str, str],
    is_cancelled: Callable[[], bool] = lambda: False,
    pump: Callable[[], None] = lambda: None,
) -> Interpreter:
    """Run the interpreter at ``path`` and return what it is; raises EngineError when it won't do.

    QGIS's Python on Windows may find the libraries of its ssl only in QGIS's own ``bin``.
    """
    try:
        return _run(path, "", environ, is_cancelled, pump)
    except EngineError:
        for root in qgis_roots_for(os.environ, sys.base_prefix, sys.platform):
            if sys.platform == "win32":
                return _run(path, root + "\\bin", environ, is_cancelled, pump)
        raise


def _run(
    path: str,
    library_folder: str,
    environ: Mapping[str, str],
    is_cancelled: Callable[[], bool],
    pump: Callable[[], None],
) -> Interpreter:
    with_libraries = f"import os; os.add_dll_directory({library_folder!r}); " if library_folder else ""
    try:
        command = [path, "-I", "-c", with_libraries + _PROOF]
        code, lines = run_lines(command, environ, is_cancelled, pump, timeout_s=30)
    except OSError as problem:
        raise EngineError(
            "bad_python",
            sentence("{path} can't be started: {reason}.", path=path, reason=problem.strerror or problem),
            _BRING_ONE,
        ) from problem
    except subprocess.TimeoutExpired as problem:
        raise EngineError(
            "bad_python", sentence("{path} did not answer like a Python.", path=path), _BRING_ONE
        ) from problem
    answers = [line[len("popcorn:") :] for line in lines if line.startswith("popcorn:")]
    if code or not answers:
        last = lines[-1] if lines else sentence("it ended with code {code}", code=code)
        raise EngineError(
            "bad_python",
            sentence("{path} is no complete Python: {reason}.", path=path, reason=last),
            _BRING_ONE,
        )
    return _judge(path, json.loads(answers[-1]), library_folder)


def _judge(path: str, answer: Dict[str, Any], library_folder: str) -> Interpreter:
    version: Tuple[int, int, int] = tuple(answer["version"])
    said = sentence("{path} is Python {version}", path=path, version=".".join(map(str, version)))
    if not PYTHONS[0] <= version[:2] <= PYTHONS[1]:
        raise EngineError(
            "bad_python", sentence("{python}; the engine needs 3.9 to 3.13.", python=said), _BRING_ONE
        )
    if answer["bits"] != 64 or answer["implementation"] != "cpython":
        raise EngineError(
            "bad_python",
            sentence("{python}, but not the 64 bit CPython that it needs.", python=said),
            _BRING_ONE,
        )
    platform = platform_key(answer["platform"], answer["machine"])
    return Interpreter(path, version, platform, library_folder)
