"""The translators' files: brings i18n/*.ts up to date, checks them, and compiles them for the zip.

Usage: ``python -m scripts.translations update`` after texts changed, ``check`` in lint. The texts of
the QGIS side are found by pylupdate5. The engine speaks English, in sentences with values in them:
its sentences are read from its source as templates with named places, stand in the same files under
the context ``engine``, and are recognised again by popcorn_qgis/messages.py.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Dict, Iterator, List, Set, Tuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "popcorn_qgis"
FOLDER = ROOT / "i18n"
LANGUAGES = ("fr", "es", "pt", "ar")
#: The side whose texts go through tr(), and the side that speaks plain English sentences.
TRANSLATED = ("toolbox", "layers", "gui")
SPEAKING = ("contract", "reporting", "engine", "runtime")
#: Texts of QGIS that stand in our files too. Its Arabic says "1%" here, and no optional parameter has a name.
OF_QGIS = (("QObject", "%1 [optional]"),)
#: Calls whose texts a user reads even where they are no whole sentence.
_SAYING = {"log", "warning", "progress", "say", "_say", "on_progress"}
_PLACE = re.compile(r"\{(\w+)\??\}")


def sources() -> List[Path]:
    """Return the files whose texts go through tr()."""
    shared = sorted(PACKAGE.glob("*.py"))
    return [*shared, *(path for part in TRANSLATED for path in sorted((PACKAGE / part).rglob("*.py")))]


# -- the engine's sentences ------------------------------------------------------------------------


def engine_messages() -> List[str]:
    """Return every sentence of the engine and of the runtime as a template, sorted.

    A value stands as ``{name}``, after the last name of its expression; ``{name?}`` is a piece of
    English, such as the s of a plural, that a translation may leave out.
    """
    found: Set[str] = set()
    for part in SPEAKING:
        for path in sorted((PACKAGE / part).rglob("*.py")):
            if path.name.endswith("_report.py"):  # documents, which are in English
                continue
            found.update(_messages(ast.parse(path.read_text(encoding="utf-8"))))
    return sorted(found)


def _messages(tree: ast.AST) -> Iterator[str]:
    said, told, sayers, inner = set(), set(), set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (_attribute(node.func) or _called(node)) in _SAYING:
            said |= {id(argument) for argument in node.args}
            sayers |= {_called(argument) for argument in node.args}
        if isinstance(node, ast.Call) and _called(node) == "EngineError":
            told |= {id(argument) for argument in node.args[1:]}  # after the code
        if isinstance(node, ast.JoinedStr):
            inner |= {id(part) for value in node.values for part in ast.walk(value)}
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            inner.add(id(node.value))  # a docstring
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name in sayers:
            returned = [r.value for r in ast.walk(node) if isinstance(r, ast.Return) and r.value]
            said |= {id(part) for value in returned for part in ast.walk(value)}
    for node in ast.walk(tree):
        if id(node) in inner or not isinstance(node, (ast.JoinedStr, ast.Constant)):
            continue
        text = _template(node)
        words = re.findall(r"[^\W\d_]{2,}", _PLACE.sub(" ", text))
        whole = text[-1:] == "." and " " in text and (text[0].isupper() or text[0] in "{“")
        whole = whole or id(node) in told
        if "\n" not in text and ((whole and len(words) >= 2) or (id(node) in said and words)):
            yield text


def _attribute(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else ""


def _called(node: ast.expr) -> str:
    """The name of the function that is called, if it is one of the same file."""
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""


def _template(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    text, used = "", set()
    for part in node.values if isinstance(node, ast.JoinedStr) else []:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        elif isinstance(part, ast.FormattedValue):
            name, number = _name(part.value), 2
            stem = name
            while name in used:
                name, number = f"{stem}{number}", number + 1
            used.add(name)
            text += f"{{{name}{'?' if isinstance(part.value, ast.IfExp) else ''}}}"
    return text


def _name(value: ast.expr) -> str:
    """The last name in an expression: ``job.min_builtup`` → min_builtup, ``len(rows)`` → rows."""
    if isinstance(value, ast.IfExp):
        return "piece"
    if isinstance(value, ast.Attribute):
        return value.attr.strip("_")
    names = [part.id for part in ast.walk(value) if isinstance(part, ast.Name)]
    attributes = [part.attr for part in ast.walk(value) if isinstance(part, ast.Attribute)]
    usual = [name for name in (*attributes, *names) if name not in ("len", "str", "sorted", "join", "self")]
    return usual[0].strip("_") if usual else "value"


# -- the translators' files ------------------------------------------------------------------------


def update(folder: Path = FOLDER) -> None:
    """Write every text that there is now into the .ts files; translations stay, dead texts go."""
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        spoken = Path(scratch) / "spoken.py"
        lines = [
            f'QCoreApplication.translate("{context}", {json.dumps(text, ensure_ascii=False)})'
            for context, text in (*OF_QGIS, *(("engine", text) for text in engine_messages()))
        ]
        spoken.write_text("\n".join(lines) + "\n", encoding="utf-8")
        for language in LANGUAGES:
            files = [str(path) for path in (*sources(), spoken)]
            target = folder / f"popcorn_{language}.ts"
            command = ["pylupdate5", "-noobsolete", *files, "-ts", str(target)]
            subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
            _without_places(target)


def _without_places(path: Path) -> None:
    """Leave out where each text stands: a moved line is no change for a translator."""
    tree = ElementTree.parse(path)
    root = tree.getroot()
    root.set("language", path.stem.split("_")[1])
    for message in root.iter("message"):
        for location in message.findall("location"):
            message.remove(location)
    text = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def translations(path: Path) -> Dict[Tuple[str, str], str]:
    """Return (context, English) → translation; unfinished ones are empty."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            target = message.find("translation")
            done = target is not None and target.get("type") != "unfinished"
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = (target.text or "") if done and target is not None else ""
    return found


def problems(folder: Path = FOLDER) -> Iterator[str]:
    """Yield one sentence for each text that is missing, dead, untranslated, or has other places."""
    with tempfile.TemporaryDirectory() as scratch:
        update(Path(scratch))
        wanted = set(translations(Path(scratch) / f"popcorn_{LANGUAGES[0]}.ts"))
    for language in LANGUAGES:
        path = folder / f"popcorn_{language}.ts"
        there = translations(path) if path.exists() else {}
        for context, text in sorted(wanted - set(there)):
            yield f"{path.name} lacks “{text}” ({context}). Run make translations, and translate it."
        for context, text in sorted(set(there) - wanted):
            yield f"{path.name} has “{text}” ({context}), which nothing says. Run make translations."
        for (context, text), translated in sorted(there.items()):
            if not translated:
                yield f"{path.name}: “{text}” ({context}) is not translated."
            elif (wrong := _wrong_places(text, translated)) is not None:
                yield f"{path.name}: “{text}” → “{translated}”: {wrong}"


def _wrong_places(text: str, translated: str) -> str | None:
    wanted, given = set(_PLACE.findall(text)), _PLACE.findall(translated)
    if set(given) - wanted:
        return f"{{{sorted(set(given) - wanted)[0]}}} is not in the original."
    optional = {found.group(1) for found in _PLACE.finditer(text) if found.group(0).endswith("?}")}
    missing = wanted - set(given) - optional
    return f"{{{sorted(missing)[0]}}} is missing." if missing else None


def compiled() -> Dict[str, bytes]:
    """Return the compiled translations by file name, and the engine's templates."""
    found: Dict[str, bytes] = {}
    with tempfile.TemporaryDirectory() as scratch:
        for path in sorted(FOLDER.glob("*.ts")):
            target = Path(scratch) / f"{path.stem}.qm"
            command = ["lrelease", "-silent", "-nounfinished", str(path), "-qm", str(target)]
            subprocess.run(command, check=True, capture_output=True)
            found[target.name] = target.read_bytes()
    found["engine_messages.json"] = json.dumps(engine_messages(), ensure_ascii=False, indent=0).encode()
    return found


def main() -> int:
    """Update or check; return the exit code."""
    if sys.argv[1:] == ["update"]:
        update()
        return 0
    if sys.argv[1:] != ["check"]:
        print(__doc__, file=sys.stderr)
        return 2
    found = list(problems())
    print("\n".join(found) or f"{len(LANGUAGES)} languages: every text is translated.")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
