"""The files and names that docs/developers.md and the docstrings send a reader to are there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "developers.md"
SOURCES = sorted((ROOT / "popcorn_qgis").rglob("*.py"))
#: What the page stands upon: its paths are from one of these.
BASES = (ROOT, ROOT / "popcorn_qgis")
#: Where the repository's own Python lies.
PARTS = ("popcorn_qgis", "scripts", "tests", "models", "benchmarks")
#: Words of the page that stand for a name of the reader's own.
PLACEHOLDERS = ("ID", "NAME", "GROUP", "FOLDER", "MODULE", "KEY", "CODE")
#: What is there only after a command was run, or beside the repository.
NOT_HERE = ("build/", "demo/", "../shared")

_CODE = re.compile(r"`([^`\n]+)`")
_PLACE = re.compile(r"([\w./*-]+?)(?::([A-Za-z_]\w*))?")
_FILE = re.compile(r"(?<![\w./-])((?:\w+/)*\w+\.py)\b")


def places(text: str) -> list[tuple[str, str]]:
    """Return (path, name in it or empty) of everything in a page's code that is a path."""
    found = []
    for code in _CODE.findall(re.sub(r"(?ms)^```.*?^```", "", text)):
        place = _PLACE.fullmatch(code)
        if place is None or code.startswith(NOT_HERE):
            continue
        path, name = place.group(1), place.group(2) or ""
        is_path = "/" in path or name or re.search(r"\.(py|md)$", path)
        if is_path and not any(re.search(rf"(?<![A-Z]){word}(?![A-Z])", path) for word in PLACEHOLDERS):
            found.append((path, name))
    return found


def names_of(path: Path) -> set[str]:
    """Return what a module defines at its top."""
    names: set[str] = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        for target in targets:
            names |= {part.id for part in ast.walk(target) if isinstance(part, ast.Name)} if target else set()
    return names


def missing(text: str) -> list[str]:
    """Return the places of a page that are not there."""
    wrong = []
    for path, name in places(text):
        files = [file for base in BASES for file in (base.glob(path) if "*" in path else [base / path])]
        there = [file for file in files if file.exists()]
        if not there or (name and not any(name in names_of(file) for file in there)):
            wrong.append(f"{path}:{name}" if name else path)
    return wrong


def named_files(source: str) -> set[str]:
    """Return the Python files that a module's docstrings and comments name."""
    docs = [
        ast.get_docstring(node) or ""
        for node in ast.walk(ast.parse(source))
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef))
    ]
    comments = re.findall(r"(?m)#.*$", source)
    return {name for text in (*docs, *comments) for name in _FILE.findall(text)}


def test_the_page_leads_to_what_is_there() -> None:
    assert len(places(PAGE.read_text(encoding="utf-8"))) > 150
    assert missing(PAGE.read_text(encoding="utf-8")) == []


def test_docstrings_name_files_that_are_there() -> None:
    every = {f"/{path.relative_to(ROOT)}" for part in PARTS for path in (ROOT / part).rglob("*.py")}
    wrong = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in SOURCES
        for name in sorted(named_files(path.read_text(encoding="utf-8")))
        if not any(file.endswith(f"/{name}") for file in every)
    ]
    assert wrong == []


def test_a_package_starts_with_a_file_of_its_own() -> None:
    wrong = []
    for path in SOURCES:
        start = re.search(
            r"Start with ``([^`]+)``", ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
        )
        if start and not (path.parent / start.group(1)).is_file():
            wrong.append(f"{path.relative_to(ROOT)}: {start.group(1)}")
    assert wrong == []


@pytest.mark.parametrize(
    ("page", "wrong"),
    [
        ("See `engine/inference/run.py:opened` and `resources/styles/*.qml`.", []),
        ("See `engine/inference/run.py:closed`.", ["engine/inference/run.py:closed"]),
        ("See `engine/crosscheck` and `run_job(…)`.", ["engine/crosscheck"]),
        ("Make `docs/algorithms/ID.md`, and read `memory.py`.", ["memory.py"]),
    ],
)
def test_what_is_not_there_is_seen(page: str, wrong: list[str]) -> None:
    assert missing(page) == wrong


def test_a_file_of_before_is_seen() -> None:
    source = '"""First."""\n\nX = 1  # see io/grid.py\n\n\ndef f():\n    """As ``resume.py`` does."""\n'
    assert named_files(source) == {"io/grid.py", "resume.py"}
