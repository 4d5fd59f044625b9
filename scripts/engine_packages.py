"""Lets a virtual environment see the packages of the engine that is set up, without copying them.

Usage: ``POPCORN_DATA=FOLDER python -m scripts.engine_packages VENV``. The tests then run on the very
versions that users get.
"""

from __future__ import annotations

import sys
from pathlib import Path

from popcorn_qgis.runtime import environment


def main() -> int:
    venv = Path(sys.argv[1])
    engine = Path(environment.require_python()).parent.parent
    packages = [str(folder.resolve()) for folder in environment.site_packages(engine)]
    for site in environment.site_packages(venv):
        (site / "engine.pth").write_text("\n".join(packages) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
