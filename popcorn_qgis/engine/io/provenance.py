"""What every file says of its making: the plugin's version."""

from __future__ import annotations

from pathlib import Path


def plugin_version() -> str:
    """Return the version in metadata.txt, in the zip or in the source tree."""
    package = Path(__file__).resolve().parents[2]
    for folder in (package, package.parent):
        file = folder / "metadata.txt"
        if file.is_file():
            for line in file.read_text(encoding="utf-8").splitlines():
                if line.startswith("version="):
                    return line.partition("=")[2].strip()
    return "0"
