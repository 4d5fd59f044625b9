"""The translators' files: brings i18n/*.ts up to date, checks them, and compiles them for the zip.

Usage: ``python -m scripts.translations update`` after texts changed, ``check`` in lint. The texts of
the QGIS side are found by pylupdate5. The engine speaks English, in sentences that know their templates
(popcorn_qgis/contract/sentences.py): these are read from its source and stand in the same files under
the context ``engine``, where popcorn_qgis/messages.py looks them up.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Dict, Iterator, List, Tuple

from popcorn_qgis.contract.sentences import places

from .sentences import engine_messages, past_translators

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "popcorn_qgis"
FOLDER = ROOT / "i18n"
LANGUAGES = ("fr", "es", "pt", "ar")
#: Where the texts go through tr(); the other side speaks plain English sentences.
TRANSLATED = ("toolbox", "layers", "gui")
#: Texts of QGIS that stand in our files too. Its Arabic says "1%" here, and no optional parameter has a name.
OF_QGIS = (("QObject", "%1 [optional]"),)


def sources() -> List[Path]:
    """Return the files whose texts go through tr()."""
    shared = sorted(PACKAGE.glob("*.py"))
    return [*shared, *(path for part in TRANSLATED for path in sorted((PACKAGE / part).rglob("*.py")))]


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
    yield from past_translators()
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
    try:
        wanted, given = places(text), places(translated)
    except ValueError as problem:
        return f"{problem}." if "{" in text and "}" in text else None
    if not_there := [place for place in given if place not in wanted]:
        return f"{{{not_there[0]}}} is not in the original."
    missing = [place for place in wanted if place not in given]
    return f"{{{missing[0]}}} is missing." if missing else None


def compiled() -> Dict[str, bytes]:
    """Return the compiled translations by file name."""
    found: Dict[str, bytes] = {}
    with tempfile.TemporaryDirectory() as scratch:
        for path in sorted(FOLDER.glob("*.ts")):
            target = Path(scratch) / f"{path.stem}.qm"
            command = ["lrelease", "-silent", "-nounfinished", str(path), "-qm", str(target)]
            subprocess.run(command, check=True, capture_output=True)
            found[target.name] = target.read_bytes()
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
