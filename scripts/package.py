"""Stages the plugin and writes the zip that QGIS installs: the same bytes from the same sources.

Usage: ``python -m scripts.package [build/popcorn_qgis.zip]``. Needs lrelease of Qt 5 for the translations.
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path
from typing import Dict

from .pages import offline_pages
from .translations import compiled

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "popcorn_qgis"

#: Folders of the source tree that go inside the plugin folder.
FOLDERS = ("resources", "models", "i18n")
#: Files of the source tree's root that go inside the plugin folder.
FILES = ("metadata.txt", "LICENSE", "CHANGELOG.md")
#: What a model folder ships: the graph, its record, its card, the registry. Training stays outside.
MODEL_SUFFIXES = (".onnx", ".json", ".md")
#: Never shipped, wherever it lies.
LEFT_OUT_SUFFIXES = (".pyc", ".pyo", ".ts", ".orig", ".tmp")
#: The time stamp of every member: the zip's own earliest day.
STAMP = (1980, 1, 1, 0, 0, 0)


def members() -> Dict[str, bytes]:
    """Return every file of the plugin: its name in the zip, and its bytes."""
    found: Dict[str, Path] = {}
    for path in sorted((ROOT / PACKAGE).rglob("*")):
        if _ships(path):
            found[path.relative_to(ROOT).as_posix()] = path
    for name in FILES:
        found[f"{PACKAGE}/{name}"] = ROOT / name
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if not _ships(path) or (folder == "models" and not _is_model_file(path)):
                continue
            found[f"{PACKAGE}/{path.relative_to(ROOT).as_posix()}"] = path
    contents = {name: path.read_bytes() for name, path in found.items()}
    contents.update({f"{PACKAGE}/docs/{name}": data for name, data in offline_pages().items()})
    contents.update({f"{PACKAGE}/i18n/{name}": data for name, data in compiled().items()})
    return dict(sorted(contents.items()))


def write_zip(target: Path) -> int:
    """Write the zip; return its size in bytes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in members().items():
            entry = zipfile.ZipInfo(name, STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, content)
    return target.stat().st_size


def _ships(path: Path) -> bool:
    hidden = any(part.startswith((".", "__pycache__")) for part in path.relative_to(ROOT).parts)
    return path.is_file() and not hidden and path.suffix not in LEFT_OUT_SUFFIXES


def _is_model_file(path: Path) -> bool:
    return path.parent == ROOT / "models" and path.suffix in MODEL_SUFFIXES


def main() -> int:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / f"{PACKAGE}.zip"
    size = write_zip(target)
    print(f"{target.name}: {len(members())} files, {size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
