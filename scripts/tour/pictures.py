"""Draws the pictures of the chains' pages from what the tour has made, in QGIS's Python without a window.

Usage: ``QT_QPA_PLATFORM=offscreen python3 -m scripts.tour.pictures tour docs/images``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsProject

from .sheet import drawn_sheet

#: What the picture of a chain shows, by its id.
SHOWN = {
    "bestmapforplace": ("chain best map/population.tif", "chain best map/methods.html"),
    "growthofplace": ("chain growth/zones.gpkg", "chain growth/growth.html"),
    "peopleinhazard": ("chain people in a hazard/areas.gpkg", "chain people in a hazard/affected.html"),
    "newbuiltup": ("chain new built-up/kind.tif", "chain new built-up/when.tif"),
}


def main() -> int:
    tour, images = (Path(word).resolve() for word in sys.argv[1:3])
    application = QgsApplication([], True)  # pages need widgets
    application.initQgis()
    try:
        for name, files in SHOWN.items():
            drawn_sheet(tour, [tour / file for file in files]).save(str(images / f"{name}.png"))
    finally:
        QgsProject.instance().clear()
        application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
