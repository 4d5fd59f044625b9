"""Reads the imports: the parts know each other only the way the design says, in Python 3.9."""

from __future__ import annotations

import ast
import sys
from functools import cache
from pathlib import Path
from typing import Iterator

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "popcorn_qgis"
MODULES = sorted((ROOT / PACKAGE).rglob("*.py"))
MODULES_OF_ENGINE = sorted((ROOT / PACKAGE / "engine").rglob("*.py"))

#: What the two processes share.
SHARED = {"contract", "reporting"}
#: What the parts on QGIS's side share beside it.
QGIS_SIDE = {"translation", "messages", "preferences", "proxy"}
#: Below all that maps: files, tiles, zones, models.
GROUND = {"engine.feedback", "engine.io", "engine.zones", "engine.tiling", "engine.models", *SHARED}

#: Folder → what it may import beside itself. The longest matching prefix decides.
ARROWS: dict[str, set[str]] = {
    "": {"plugin"},
    "engine_main": {"engine.worker"},
    "plugin": {"toolbox", "layers", "runtime", "gui", *QGIS_SIDE, *SHARED},
    "translation": {"runtime.places"},
    "messages": {*SHARED},
    "preferences": {"runtime", *SHARED},
    "proxy": set(),
    "toolbox": {"layers", "runtime", *QGIS_SIDE, *SHARED},
    "layers": {"runtime.places", *QGIS_SIDE, *SHARED},
    "gui": {"runtime", *QGIS_SIDE, *SHARED},
    "runtime": {*SHARED},
    "contract": set(),
    "reporting": {"contract"},
    "engine": {"engine.worker", *SHARED},
    "engine.feedback": {"contract"},
    "engine.io": {"engine.feedback", *SHARED},
    "engine.zones": {"engine.feedback", "engine.io", *SHARED},
    "engine.tiling": {"engine.feedback", "engine.io", *SHARED},
    "engine.models": {"engine.feedback", "engine.io", *SHARED},
    "engine.inference": GROUND,
    "engine.census": {"engine.inference", *GROUND},
    "engine.sample": GROUND,
    "engine.imagery": {"engine.inference", *GROUND},
    "engine.mapping": {"engine.inference", "engine.census", *GROUND},
    # It reads the imagery as the maps do, so that a member is trained on what it will see.
    "engine.training": {"engine.inference", "engine.census", "engine.mapping", *GROUND},
    "engine.statistics": {"engine.inference", "engine.census", *GROUND},
    # The users of everything below.
    "engine.timeseries": {
        "engine.inference",
        "engine.census",
        "engine.imagery",
        "engine.mapping",
        "engine.training",  # of the network of urban change
        *GROUND,
    },
    "engine.validation": {
        "engine.inference",
        "engine.census",
        "engine.mapping",
        "engine.training",
        "engine.timeseries",
        "engine.statistics",
        *GROUND,
    },
    # It runs any job by the name that the job carries, and needs to know none.
    "engine.worker": {"engine.inference", *GROUND},
}
#: What a person who opens the engine's folder sees, ``__init__`` and ``__main__`` apart.
MOST_AT_THE_TOP_OF_THE_ENGINE = 16
QT = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
QGIS = {"qgis", "processing", "pyplugin_installer"}
GEO = {"osgeo", "gdal", "ogr"}


def module_name(path: Path, root: Path = ROOT) -> str:
    """``popcorn_qgis/engine/io/raster.py`` → ``engine.io.raster``; the package itself is empty."""
    parts = list(path.relative_to(root / PACKAGE).with_suffix("").parts)
    if parts[-1] == "__init__":
        parts.pop()
    return ".".join(parts)


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(tree: ast.AST, name: str, is_package: bool) -> Iterator[tuple[int, str]]:
    """Yield line and full name of everything imported, wherever in the file it is imported."""
    package = f"{PACKAGE}.{name}".rstrip(".").split(".")
    if not is_package:
        package = package[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (base, node.module or "") if part)
            for alias in node.names:
                yield node.lineno, f"{module}.{alias.name}"


def longest_prefix(name: str, keys: Iterator[str]) -> str:
    matching = [key for key in keys if key == "" or name == key or name.startswith(key + ".")]
    return max(matching, key=len)


def wrong_arrows(source: str, name: str, is_package: bool = False) -> list[str]:
    """Return ``line: what`` for each import that the design does not allow in module ``name``."""
    part = longest_prefix(name, iter(ARROWS))
    allowed = ARROWS[part] | ({part} if part else set())
    in_engine = name == "engine" or name.startswith("engine.")
    stdlib_only = not in_engine
    without_qgis = in_engine or name.split(".")[0] in SHARED
    never = QT | GEO | (QGIS if without_qgis else set())
    wrong = []
    for line, target in imports(ast.parse(source), name, is_package):
        top = target.split(".")[0]
        if top == PACKAGE:
            part = target[len(PACKAGE) + 1 :]
            inside = any(part == key or part.startswith(key + ".") for key in allowed)
            # The names that a package's own file offers are no arrows.
            if not inside and not (is_package and part.startswith(f"{name}.")):
                wrong.append(f"{line}: {name} imports {part}")
        elif top in never or target.startswith("processing.gui"):
            wrong.append(f"{line}: {name} imports {target}")
        elif stdlib_only and top not in sys.stdlib_module_names and top not in QGIS:
            wrong.append(f"{line}: {name} imports {target}, which QGIS's Python need not have")
    return wrong


def circles(graph: dict[str, set[str]]) -> list[list[str]]:
    """Return every set of modules that import each other, directly or through others (Tarjan 1972)."""
    index: dict[str, int] = {}
    lowest: dict[str, int] = {}
    open_: list[str] = []
    found = []

    def visit(module: str) -> None:
        index[module] = lowest[module] = len(index)
        open_.append(module)
        for target in sorted(graph[module] & graph.keys() - {module}):
            if target not in index:
                visit(target)
            if target in open_:
                lowest[module] = min(lowest[module], lowest[target])
        if lowest[module] == index[module]:
            together = open_[open_.index(module) :]
            del open_[open_.index(module) :]
            if len(together) > 1:
                found.append(sorted(together))

    for module in sorted(graph):
        if module not in index:
            visit(module)
    return found


def module_graph() -> dict[str, set[str]]:
    """Return module → the modules of the package that it imports, wherever in the file."""
    names = {module_name(path) for path in MODULES}
    graph: dict[str, set[str]] = {}
    for path in MODULES:
        name = module_name(path)
        targets = set()
        for _, target in imports(parsed(path), name, path.name == "__init__.py"):
            if target.split(".")[0] == PACKAGE:
                part = target[len(PACKAGE) + 1 :]
                targets.add(part if part in names else part.rpartition(".")[0])
        graph[name] = targets
    return graph


def newer_than_39(source: str) -> list[str]:
    """Return what Python 3.9 would not read or not run."""
    try:
        tree = ast.parse(source, feature_version=(3, 9))
    except SyntaxError as error:
        return [f"line {error.lineno}: {error.msg}"]
    found = []
    postponed = any(
        isinstance(node, ast.ImportFrom) and node.module == "__future__"
        for node in ast.iter_child_nodes(tree)
    )
    annotations = _annotations(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Match):
            found.append(f"line {node.lineno}: match needs Python 3.10")
        if _is_type_union(node) and not (postponed and id(node) in annotations):
            found.append(f"line {node.lineno}: a union of types written with | needs Python 3.10")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            newer = {"zip": {"strict"}, "dataclass": {"slots", "kw_only"}}.get(node.func.id, set())
            for keyword in node.keywords:
                if keyword.arg in newer:
                    found.append(f"line {node.lineno}: {node.func.id}({keyword.arg}=) needs Python 3.10")
    return found


def _annotations(tree: ast.AST) -> set[int]:
    """The ids of all nodes that stand inside annotations."""
    inside: set[int] = set()
    for node in ast.walk(tree):
        for annotation in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if isinstance(annotation, ast.AST):
                inside |= {id(part) for part in ast.walk(annotation)}
    return inside


def _is_type_union(node: ast.AST) -> bool:
    """``A | None`` and ``int | str``; sums of flags and sets are not unions of types."""
    if not (isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr)):
        return False
    builtin = {"int", "str", "float", "bool", "bytes", "list", "dict", "tuple", "set"}
    return any(
        (isinstance(side, ast.Constant) and side.value is None)
        or (isinstance(side, ast.Name) and side.id in builtin)
        or (isinstance(side, ast.Subscript) and isinstance(side.value, ast.Name) and side.value.id in builtin)
        for side in (node.left, node.right)
    )


def test_imports_follow_the_design() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{arrow}"
        for path in MODULES
        for arrow in wrong_arrows(
            path.read_text(encoding="utf-8"), module_name(path), path.name == "__init__.py"
        )
    ]
    assert wrong == []


def test_no_files_import_each_other_in_a_circle() -> None:
    assert circles(module_graph()) == []


def test_a_circle_is_seen() -> None:
    graph = {"a": {"b"}, "b": {"c"}, "c": {"a", "d"}, "d": set(), "e": {"d", "e"}}
    assert circles(graph) == [["a", "b", "c"]]


def test_the_engine_is_seen_at_a_glance() -> None:
    top = {path.name for path in (ROOT / PACKAGE / "engine").iterdir() if not path.name.startswith("__")}
    assert len(top) <= MOST_AT_THE_TOP_OF_THE_ENGINE, sorted(top)


def test_the_engines_tests_lie_as_the_engine_does() -> None:
    folders = {path.parent.relative_to(ROOT / PACKAGE / "engine") for path in MODULES_OF_ENGINE}
    tests = {
        path.parent.relative_to(ROOT / "tests/engine") for path in (ROOT / "tests/engine").rglob("test_*.py")
    }
    assert tests <= folders


def test_python_39_reads_it() -> None:
    assert [f"{path}: {what}" for path in MODULES for what in newer_than_39(path.read_text("utf-8"))] == []


def test_first_line_says_what_it_is_for() -> None:
    assert [str(path) for path in MODULES if not ast.get_docstring(parsed(path))] == []


def test_a_package_says_where_to_start() -> None:
    """Three lines: what lives there, and where to start reading."""
    silent = [
        str(path.relative_to(ROOT))
        for path in MODULES
        if path.name == "__init__.py"
        and path.parent.name != PACKAGE
        and "Start with ``" not in (ast.get_docstring(parsed(path)) or "")
    ]
    assert silent == []


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("engine.census.cells", "from ..mapping import builtup"),
        ("engine.inference.windows", "import popcorn_qgis.engine.census.cells"),
        ("engine.inference.windows", "def late():\n    from qgis.core import QgsProject"),
        ("engine.io.raster", "from osgeo import gdal"),
        ("contract.jobs", "import numpy"),
        ("contract.jobs.mapping", "from qgis.core import QgsProject"),
        ("contract.results", "from ..reporting import charts"),
        ("engine.io.raster", "from ..inference import windows"),
        ("runtime.client", "from ..engine.worker import serve"),
        ("runtime.client", "from ..toolbox import provider"),
        ("layers.styles", "from ..toolbox.base import PopcornAlgorithm"),
        ("toolbox.algorithms.mapping.builtup", "import numpy as np"),
        ("toolbox.algorithms.mapping.builtup", "from ....engine.mapping.builtup import run"),
        ("gui.settings", "from PyQt5.QtWidgets import QWidget"),
        ("toolbox.base", "from processing.gui.wrappers import WidgetWrapper"),
    ],
)
def test_a_wrong_arrow_is_seen(name: str, source: str) -> None:
    assert len(wrong_arrows(source, name)) == 1


@pytest.mark.parametrize(
    "source",
    [
        "match 1:\n    case 1: pass",
        "def f(x: int | None): ...",
        "from __future__ import annotations\nNumber = int | None",
        "zip([], [], strict=True)",
        "with (open('a') as a, open('b') as b): pass\ntry: ...\nexcept* OSError: ...",
    ],
)
def test_newer_python_is_seen(source: str) -> None:
    assert newer_than_39(source)


def test_what_python_39_has_is_left_alone() -> None:
    assert newer_than_39("from __future__ import annotations\ndef f(x: int | None) -> str | None: ...") == []
    assert newer_than_39("flags = Qt.AlignLeft | Qt.AlignTop\nboth = first | second") == []
