"""Reads the imports: the parts know each other only the way the design says, in Python 3.9."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import Iterator

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "popcorn_qgis"
MODULES = sorted((ROOT / PACKAGE).rglob("*.py"))

#: What both processes import: plain typed values, no package beside the standard library.
_PLAIN = ("jobs", "errors", "catalogue", "charts", "html_page", "credits", "secrets", "file_hash")
WAIST = {f"engine.{name}" for name in _PLAIN}
#: Below the waist: the catalogue reads what a model file says about itself.
STDLIB_ONLY = WAIST | {"engine.models.metadata"}
_RASTERS = ("grid", "raster", "raster_write", "overviews", "output_folder", "partial_file")
GRIDS = {f"engine.{name}" for name in _RASTERS}
#: Zones as pixels: the census sums them, and a rate is fitted to them.
ZONES = {f"engine.{name}" for name in ("zones", "zone_geometry", "zone_features", "zone_pixels", "fitted")}
COMMON = WAIST | GRIDS | ZONES | {"engine.report", "engine.text_file", "engine.models", "engine.period"}
#: How inference reads a season around a tile.
READING = {f"engine.inference.{name}" for name in ("seasons", "reading", "tiles")}
#: What the parts on QGIS's side share.
SHARED = {"translation", "messages", "preferences", "proxy"}

#: Part → the parts of this package that it may import. The longest matching prefix decides.
ARROWS: dict[str, set[str]] = {
    "": {"plugin"},
    "engine_main": {"engine"},
    "plugin": {"toolbox", "layers", "runtime", "gui", *SHARED, *WAIST},
    "translation": {"runtime.places"},
    "messages": {"runtime.places", "engine.errors"},
    "preferences": {"runtime", *WAIST},
    "proxy": set(),
    "toolbox": {"toolbox", "layers", "runtime", *SHARED, *WAIST},
    "layers": {"layers", "runtime.places", *SHARED, *WAIST},
    "gui": {"gui", "runtime", *SHARED, *WAIST},
    "runtime": {"runtime", *WAIST},
    "engine": {"engine"},
    "engine.jobs": {"engine.jobs"},
    "engine.errors": set(),
    "engine.charts": set(),
    "engine.html_page": {"engine.charts"},
    "engine.period": set(),
    "engine.credits": set(),
    "engine.file_hash": set(),
    "engine.catalogue": {"engine.errors", "engine.file_hash", "engine.models.metadata"},
    "engine.secrets": set(),
    "engine.report": {"engine.errors", "engine.jobs", "engine.secrets"},
    "engine.grid": {"engine.errors", "engine.report"},
    "engine.overviews": set(),
    "engine.partial_file": set(),
    "engine.output_folder": {"engine.errors", "engine.jobs"},
    "engine.raster": {"engine.errors", "engine.report", "engine.jobs", *GRIDS},
    "engine.raster_write": {"engine.errors", "engine.report", "engine.jobs", *GRIDS},
    "engine.zones": {"engine.errors", "engine.report", "engine.jobs", *GRIDS, *ZONES},
    "engine.zone_geometry": {"engine.errors", *GRIDS},
    "engine.fitted": set(),
    "engine.text_file": {"engine.errors", "engine.partial_file"},
    "engine.zone_features": {"engine.errors", "engine.report", "engine.jobs", *GRIDS, *ZONES},
    "engine.zone_pixels": {"engine.errors", "engine.report", "engine.jobs", *GRIDS, *ZONES},
    "engine.models": COMMON,
    "engine.models.metadata": {"engine.errors"},
    "engine.inference": {"engine.inference", *COMMON},
    "engine.census": {"engine.census", *COMMON},
    "engine.imagery": {"engine.imagery", *COMMON},
    # It reads the imagery as the maps do, so that a member is trained on what it will see.
    "engine.training": {"engine.training", *READING, *COMMON},
    # It maps, trains, rescales and compares as a user would, and so stands above these parts.
    "engine.crosscheck": {
        "engine.crosscheck",
        "engine.inference",
        "engine.census",
        "engine.training",
        *COMMON,
    },
    "engine.sample": {"engine.sample", *COMMON},
}
QT = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
QGIS = {"qgis", "processing", "pyplugin_installer"}
GEO = {"osgeo", "gdal", "ogr"}


def module_name(path: Path, root: Path = ROOT) -> str:
    """``popcorn_qgis/engine/raster.py`` → ``engine.raster``; the package itself is empty."""
    parts = list(path.relative_to(root / PACKAGE).with_suffix("").parts)
    if parts[-1] == "__init__":
        parts.pop()
    return ".".join(parts)


def imports(tree: ast.AST, name: str, is_package: bool) -> Iterator[str]:
    """Yield every imported module's full name, wherever in the file it is imported."""
    package = f"{PACKAGE}.{name}".rstrip(".").split(".")
    if not is_package:
        package = package[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (base, node.module or "") if part)
            for alias in node.names:
                yield f"{module}.{alias.name}"


def longest_prefix(name: str, keys: Iterator[str]) -> str:
    matching = [key for key in keys if key == "" or name == key or name.startswith(key + ".")]
    return max(matching, key=len)


def wrong_arrows(source: str, name: str, is_package: bool = False) -> list[str]:
    """Return one line for each import that the design does not allow in module ``name``."""
    allowed = ARROWS[longest_prefix(name, iter(ARROWS))]
    in_engine = name == "engine" or name.startswith("engine.")
    stdlib_only = not in_engine or name in STDLIB_ONLY or name.startswith("engine.jobs.")
    wrong = []
    for target in imports(ast.parse(source), name, is_package):
        top = target.split(".")[0]
        if top == PACKAGE:
            part = target[len(PACKAGE) + 1 :]
            inside = any(part == key or part.startswith(key + ".") for key in allowed)
            # The names that a package's own file offers are no arrows.
            if not inside and not (is_package and part.startswith(f"{name}.")):
                wrong.append(f"{name} imports {part}")
        elif top in QT or top in GEO or (in_engine and top in QGIS) or target.startswith("processing.gui"):
            wrong.append(f"{name} imports {target}")
        elif stdlib_only and top not in sys.stdlib_module_names and top not in QGIS:
            wrong.append(f"{name} imports {target}, which QGIS's Python need not have")
    return wrong


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


@pytest.mark.parametrize("path", MODULES, ids=lambda path: module_name(path) or PACKAGE)
def test_imports_follow_the_design(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert wrong_arrows(source, module_name(path), path.name == "__init__.py") == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: module_name(path) or PACKAGE)
def test_python_39_reads_it(path: Path) -> None:
    assert newer_than_39(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: module_name(path) or PACKAGE)
def test_first_line_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), f"{path.name} has no first line"


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("engine.census.rescale", "from ..inference import tiles"),
        ("engine.inference.tiles", "import popcorn_qgis.engine.census.zones"),
        ("engine.inference.tiles", "def late():\n    from qgis.core import QgsProject"),
        ("engine.raster", "from osgeo import gdal"),
        ("engine.jobs", "import numpy"),
        ("engine.jobs.results", "import numpy"),
        ("engine.raster", "from .inference import tiles"),
        ("runtime.client", "from ..engine import worker"),
        ("runtime.client", "from ..toolbox import provider"),
        ("layers.styles", "from ..toolbox.base import PopcornAlgorithm"),
        ("toolbox.builtup", "import numpy as np"),
        ("toolbox.builtup", "from ..engine.inference.builtup import run"),
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
