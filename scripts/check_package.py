"""Holds the built zip to the plugin store's rules; prints each broken one and fails.

Usage: ``python -m scripts.check_package build/popcorn_qgis.zip``. Standard library only.
"""

from __future__ import annotations

import configparser
import re
import sys
import zipfile
from pathlib import Path

PACKAGE = "popcorn_qgis"
LIMIT_BYTES = 10_000_000  # ours; the store takes 25 MB
REQUIRED_METADATA = (
    "name",
    "qgisMinimumVersion",
    "description",
    "about",
    "version",
    "author",
    "email",
    "homepage",
    "tracker",
    "repository",
    "license",
    "changelog",
    "tags",
    "icon",
    "hasProcessingProvider",
)
#: What may be inside: text, pictures, compiled translations, and the models' own data format.
ALLOWED_SUFFIXES = (
    ".py",
    ".txt",
    ".md",
    ".html",
    ".json",
    ".svg",
    ".gif",
    ".png",
    ".qml",
    ".qpt",
    ".model3",
    ".lock",
    ".toml",
    ".qm",
    ".onnx",
    ".tpl",
)
#: The first bytes of programs and libraries, whatever they are called.
PROGRAM_HEADS = (b"\x7fELF", b"MZ", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"PK\x03\x04", b"\x1f\x8b")


def problems(path: Path) -> list[str]:
    """Return one sentence for each broken rule; an empty list for a zip that the store takes."""
    found: list[str] = []
    if path.stat().st_size > LIMIT_BYTES:
        found.append(f"The zip has {path.stat().st_size / 1e6:.1f} MB; it should have less than 10.")
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        for name in names:
            found += _name_problems(name)
            if archive.read(name)[:4].startswith(PROGRAM_HEADS):
                found.append(f"{name} is a program or an archive.")
        for needed in ("__init__.py", "metadata.txt", "LICENSE"):
            if f"{PACKAGE}/{needed}" not in names:
                found.append(f"{needed} is missing from {PACKAGE}/.")
        if f"{PACKAGE}/metadata.txt" in names:
            found += _metadata_problems(archive.read(f"{PACKAGE}/metadata.txt").decode(), names)
        if f"{PACKAGE}/LICENSE" in names:
            text = archive.read(f"{PACKAGE}/LICENSE").decode()
            if "GNU GENERAL PUBLIC LICENSE" not in text:
                found.append("LICENSE is not the GNU General Public License.")
    return found


def _name_problems(name: str) -> list[str]:
    parts = name.split("/")
    found = []
    if parts[0] != PACKAGE:
        found.append(f"{name} is outside {PACKAGE}/.")
    if any(part.startswith(".") or part in ("__pycache__", "__MACOSX", "..") for part in parts):
        found.append(f"{name} is a hidden or left-over file.")
    if not re.fullmatch(r"[A-Za-z0-9_./+-]+", name):
        found.append(f"{name} has letters that not every file system takes.")
    if not name.endswith(ALLOWED_SUFFIXES) and parts[-1] != "LICENSE":
        found.append(f"{name} is of a kind that the plugin does not ship.")
    if "tests" in parts:
        found.append(f"{name} is a test.")
    return found


def _metadata_problems(text: str, names: list[str]) -> list[str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    general = parser["general"]
    found = [f"metadata.txt has no {key}." for key in REQUIRED_METADATA if not general.get(key, "").strip()]
    if not re.fullmatch(r"\d+\.\d+(\.\d+)?", general.get("version", "")):
        found.append(f"The version {general.get('version')!r} is not of the form 1.2.3.")
    icon = f"{PACKAGE}/{general.get('icon', '')}"
    if icon not in names:
        found.append(f"metadata.txt names the icon {icon}, which is not in the zip.")
    return found


def main() -> int:
    found = problems(Path(sys.argv[1]))
    for sentence in found:
        print(sentence)
    if not found:
        print(f"{Path(sys.argv[1]).name}: the store's rules hold.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
