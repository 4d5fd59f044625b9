"""The engine's environment: which one is in use, and whether it can be used, without starting it.

POPCORN_ENGINE wins, then the user's setting, then the environment that ``setup`` made. Each names
a virtual environment's folder or its interpreter.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from ..contract.errors import EngineError
from ..contract.sentences import sentence
from . import places

REMEDY = sentence('Run the algorithm "Set up the engine" in the POPCORN toolbox.')

#: What every engine must be able to import.
NEEDED_MODULES = ("numpy", "rasterio", "onnx", "onnxruntime", "shapely", "pyogrio", "exactextract", "h5py")

_chosen = ""
_pointers: Dict[Tuple[str, int, int], Dict[str, Any]] = {}


@dataclass(frozen=True)
class EngineState:
    """The engine as far as the disk tells; ``problem`` and ``remedy`` are empty when ``ok``."""

    ok: bool
    python: str = ""
    problem: str = ""
    remedy: str = ""
    source: str = "none"  # "POPCORN_ENGINE", "setting", "own" or "none"
    variant: str = ""  # of our own environment: "core", "gpu", …
    versions: Dict[str, str] = field(default_factory=dict)  # of our own environment

    @property
    def sentence(self) -> str:
        """What to tell the user: problem and remedy in one line."""
        return f"{self.problem} {self.remedy}".strip()


def choose(folder_or_python: str) -> None:
    """Remember the user's setting: an environment of their own; empty for ours."""
    global _chosen
    _chosen = folder_or_python.strip()


def state() -> EngineState:
    """Return what is known about the engine; looks at a few files and starts no process."""
    for source, named in (("POPCORN_ENGINE", os.environ.get("POPCORN_ENGINE", "")), ("setting", _chosen)):
        if named:
            return _brought_state(source, Path(named).expanduser())
    return own_state()


def require_python() -> str:
    """Return the engine's interpreter; raises EngineError when there is no usable engine."""
    current = state()
    if not current.ok:
        raise EngineError("no_engine", current.problem, current.remedy)
    return current.python


def python_in(folder: Path, platform: str = sys.platform) -> Path:
    """Return where the interpreter of an environment lies."""
    if platform == "win32":
        venv = folder / "Scripts" / "python.exe"
        conda = folder / "python.exe"
        return venv if venv.exists() or not conda.exists() else conda
    return folder / "bin" / "python3" if (folder / "bin" / "python3").exists() else folder / "bin" / "python"


def pointer_path() -> Path:
    """Return the small file that names the current environment."""
    return places.engine_folder() / "current.json"


def read_pointer() -> Optional[Dict[str, Any]]:
    """Return what ``setup`` wrote about the current environment, or None; cached by file stamp."""
    path = pointer_path()
    try:
        stat = path.stat()
        key = (str(path), stat.st_mtime_ns, stat.st_size)
        if key not in _pointers:
            document = json.loads(path.read_text(encoding="utf-8"))
            if not isinstance(document, dict):
                return None
            _pointers.clear()
            _pointers[key] = document
        return _pointers[key]
    except (OSError, ValueError):
        return None


def own_state() -> EngineState:
    """Return what is known about the environment that ``setup`` made, whichever is in use."""
    pointer = read_pointer()
    if pointer is None:
        return EngineState(False, problem=sentence("The engine is not set up yet."), remedy=REMEDY)
    folder = places.engine_folder() / str(pointer.get("folder", ""))
    python = python_in(folder)
    if not python.exists():  # also false when the Python that it was made from is gone
        return EngineState(
            False,
            problem=sentence(
                "The engine's Python {python} is gone; QGIS or Python was probably updated.", python=python
            ),
            remedy=REMEDY,
            source="own",
        )
    missing = _missing_modules(folder)
    if missing:
        return EngineState(
            False,
            problem=sentence("The engine in {folder} lacks {package}.", folder=folder, package=missing[0]),
            remedy=REMEDY,
            source="own",
        )
    return EngineState(
        True,
        python=str(python),
        source="own",
        variant=str(pointer.get("variant", "")),
        versions=dict(pointer.get("versions", {})),
    )


def cannot_start(python: str, problem: OSError) -> EngineError:
    """Return the error of an engine's Python that the system does not start."""
    return EngineError(
        "engine_start",
        sentence(
            "The engine's Python {python} can't be started: {reason}.",
            python=python,
            reason=problem.strerror or problem,
        ),
        REMEDY,
    )


def _brought_state(source: str, named: Path) -> EngineState:
    what = sentence(
        "The environment variable POPCORN_ENGINE" if source == "POPCORN_ENGINE" else "The engine setting"
    )
    remedy = sentence(
        "Name the folder of an environment with the engine's packages, or clear it to use the plugin's own."
    )
    python = python_in(named) if named.is_dir() else named
    if not python.is_file():
        return EngineState(
            False,
            problem=sentence("{setting} names {path}, where there is no Python.", setting=what, path=named),
            remedy=remedy,
            source=source,
        )
    folder = named if named.is_dir() else named.parent.parent
    missing = _missing_modules(folder)
    if missing:
        return EngineState(
            False,
            problem=sentence(
                "{setting} names {path}, which lacks {packages}.",
                setting=what,
                path=named,
                packages=", ".join(missing),
            ),
            remedy=sentence(
                "Install {packages} there, or clear it to use the plugin's own environment.",
                packages=", ".join(missing),
            ),
            source=source,
        )
    return EngineState(True, python=str(python), source=source)


def site_packages(folder: Path) -> List[Path]:
    """Return the package folders of an environment; empty where its layout is unknown."""
    return [*folder.glob("lib/python3*/site-packages"), *folder.glob("Lib/site-packages")]


def _missing_modules(folder: Path) -> List[str]:
    """Return the needed modules that an environment lacks; none where that can't be seen from its files."""
    sites = site_packages(folder)
    try:
        closed = "include-system-site-packages = false" in (folder / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        closed = False
    if not sites or not closed:
        return []
    return [name for name in NEEDED_MODULES if not any((site / name).is_dir() for site in sites)]
