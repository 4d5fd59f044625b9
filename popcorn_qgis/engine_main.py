"""The worker's entry file: ``ENGINE_PYTHON -I …/popcorn_qgis/engine_main.py``.

``-I`` hides the plugins folder, where other plugins live, so this file maps the one package by its
place. Before anything heavy is imported it moves the two pipes to QGIS out of reach: a library that
prints writes to stderr, and a library that reads the standard input finds it empty.
"""

import importlib.util
import os
import sys
from typing import TextIO, Tuple


def _map_package() -> None:
    folder = os.path.dirname(os.path.abspath(__file__))
    spec = importlib.util.spec_from_file_location(
        "popcorn_qgis", os.path.join(folder, "__init__.py"), submodule_search_locations=[folder]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{folder} is no package")
    package = importlib.util.module_from_spec(spec)
    sys.modules["popcorn_qgis"] = package
    spec.loader.exec_module(package)


def _take_pipes() -> Tuple[TextIO, TextIO]:
    commands = os.fdopen(os.dup(0), "r", encoding="utf-8", errors="replace", newline="\n")
    events = os.fdopen(os.dup(1), "w", encoding="utf-8", errors="backslashreplace", newline="\n")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return commands, events


if __name__ == "__main__":
    pipes = _take_pipes()
    _map_package()
    from popcorn_qgis.engine.worker.serve import serve

    code = serve(*pipes)
    sys.stderr.flush()
    os._exit(code)  # at once: no library may crash, hang or speak while the interpreter winds down
