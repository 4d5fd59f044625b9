"""Reads the plugin's QGIS side for what QGIS 4 on Qt 6 no longer has; prints each line and fails.

Usage: ``python -m scripts.check_qgis4``. QGIS 4 is in no distribution that the tests run on, so this
is a static check: every name from ``qgis.PyQt`` and every attribute of it is looked up in the type
stubs of the PyQt6 package (which has scoped enums only), enums of PyQGIS have to be scoped, and
flake8-qgis (in ``make lint``) knows what was removed or renamed besides.
"""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Set, Tuple

ROOT = Path(__file__).resolve().parent.parent
CHECKED = ("popcorn_qgis", "scripts", "tests/qgis", "tests/desktop")

#: An enum's value without its enum: QgsMapLayer.RasterLayer. Constants are all capitals.
_UNSCOPED = re.compile(r"^[A-Z][a-z]\w*$")
#: Ends a line that only QGIS 3 reaches.
_OLD_ONLY = "# QGIS 3 only"


@dataclass
class StubClass:
    """What a stub file says of a class: its members, and the classes that it inherits from."""

    members: Dict[str, Optional[StubClass]] = field(default_factory=dict)
    bases: Tuple[str, ...] = ()


class Stubs:
    """The classes of PyQt6, read from its stub files as they are asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cache  # noqa: B019 - lives as long as the check
    def module(self, name: str) -> StubClass:
        """Return the names of a module, such as QtCore; an empty class where there is none."""
        path = self._folder / f"{name}.pyi"
        return _members(ast.parse(path.read_text(encoding="utf-8"))) if path.is_file() else StubClass()

    def has(self, module: str, chain: List[str]) -> bool:
        """Tell whether ``module.chain[0].chain[1]…`` exists; what is below a function is not checked."""
        found: Optional[StubClass] = self.module(module)
        for name in chain:
            if found is None:
                return True
            member = self._member(found, module, name, set())
            if member is _MISSING:
                return False
            found = member
        return True

    def _member(self, of: StubClass, module: str, name: str, seen: Set[str]) -> Optional[StubClass]:
        if name in of.members:
            return of.members[name]
        if "enum" in of.bases and name in ("name", "value"):
            return None
        for base in of.bases:
            if base in seen or base == "enum":
                continue
            seen.add(base)
            owner, _, short = base.rpartition(".")
            parent = self.module(owner or module).members.get(short)
            member = self._member(parent, owner or module, name, seen) if parent else _MISSING
            if member is not _MISSING:
                return member
        return _MISSING


_MISSING = StubClass()


def _members(body: ast.AST) -> StubClass:
    found = StubClass()
    for node in ast.iter_child_nodes(body):
        if isinstance(node, ast.ClassDef):
            inner = _members(node)
            names = [ast.unparse(base) for base in node.bases]
            inner.bases = tuple("enum" if name.startswith("enum.") else name for name in names)
            found.members[node.name] = inner
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            found.members[node.name] = None
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.members[node.target.id] = None
        elif isinstance(node, ast.Assign):
            found.members.update({t.id: None for t in node.targets if isinstance(t, ast.Name)})
    return found


def problems(source: str, stubs: Stubs) -> Iterator[Tuple[int, str]]:
    """Yield the line and a sentence for each name that QGIS 4 does not have."""
    tree = ast.parse(source)
    qt: Dict[str, str] = {}  # name in this file → PyQt6 module
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            module = str(node.module).rsplit(".", 1)[1]
            for alias in node.names:
                qt[alias.asname or alias.name] = module
                if not stubs.has(module, [alias.name]):
                    yield node.lineno, f"{module}.{alias.name} is not in PyQt6."
    lines = source.splitlines()
    notes = {
        id(part)
        for node in ast.walk(tree)
        for note in (getattr(node, "annotation", None), getattr(node, "returns", None))
        if note is not None
        for part in ast.walk(note)
    }
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    # A class under a shorter name: Source = QgsProcessingModelChildParameterSource.Source
    notes |= {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        and [t for t in node.targets if isinstance(t, ast.Name) and t.id.istitle()]
    }
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or id(node) in inner or _OLD_ONLY in lines[node.lineno - 1]:
            continue
        chain = _chain(node)
        if chain and chain[0] in qt and not stubs.has(qt[chain[0]], chain):
            yield node.lineno, f"{'.'.join(chain)} is not in PyQt6."
        elif (
            chain
            and re.match(r"Qgs[A-Z]", chain[0])
            and len(chain) == 2
            and _UNSCOPED.match(chain[1])
            and id(node) not in called
            and id(node) not in notes
        ):
            yield node.lineno, f"{'.'.join(chain)} is an enum's value without its enum."


def _chain(node: ast.expr) -> List[str]:
    """``Qt.AlignmentFlag.AlignLeft`` as a list; empty for anything else than names and dots."""
    names: List[str] = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    return [node.id, *reversed(names)] if isinstance(node, ast.Name) else []


def main() -> int:
    """Print what is wrong; return the exit code."""
    spec = importlib.util.find_spec("PyQt6")
    if spec is None or not spec.submodule_search_locations:
        print("The stubs of PyQt6 are missing; make lint installs them.", file=sys.stderr)
        return 1
    stubs = Stubs(Path(spec.submodule_search_locations[0]))
    paths = [path for part in CHECKED for path in sorted((ROOT / part).rglob("*.py"))]
    found = [
        f"{path.relative_to(ROOT)}:{line}: {sentence}"
        for path in paths
        for line, sentence in problems(path.read_text(encoding="utf-8"), stubs)
    ]
    print("\n".join(found) or f"{len(paths)} files: nothing that QGIS 4 lacks.")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
