"""Draws the demo's map on the plugin's own page for printing.

Runs in QGIS's Python (``/usr/bin/python3``) without a window:
``python -m scripts.render_map POPULATION.tif ZONES.gpkg TITLE SUBTITLE OUTPUT.png``.
"""

from __future__ import annotations

import sys
from datetime import date

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer

from popcorn_qgis.layers import print_layout

NOTICE = (
    "Synthetic district: places, people and imagery are made up by the plugin's sample scene. "
    "Not a map of any real place."
)
SOURCES = (
    "Made with POPCORN for QGIS. Method: Metzger, Caye Daudt, Tuia and Schindler, arXiv 2311.14006. "
    "Synthetic imagery of March 2023 to February 2024, counts rescaled to the coarse census; the outlines "
    "are its zones. Drawn on {today}."
)


def main() -> int:
    population, zones, title, subtitle, output = sys.argv[1:6]
    application = QgsApplication([], False)
    application.initQgis()
    try:
        sources = SOURCES.format(today=date.today().isoformat())
        draw(population, zones, print_layout.Texts(title, subtitle, NOTICE, sources), output)
    finally:
        QgsProject.instance().clear()
        application.exitQgis()
    return 0


def draw(population: str, zones: str, texts: print_layout.Texts, output: str) -> None:
    """Write the map as a picture; raises RuntimeError when a layer or the file fails."""
    raster = QgsRasterLayer(population, "People per hectare")
    outlines = QgsVectorLayer(zones, "Census zones", "ogr")
    for layer, path in ((raster, population), (outlines, zones)):
        if not layer.isValid():
            raise RuntimeError(f"QGIS cannot open {path}.")
    project = QgsProject.instance()
    project.setCrs(raster.crs())
    project.addMapLayers([raster, outlines])
    layout = print_layout.compose(project, [outlines, raster], texts)
    if not print_layout.export(layout, output):
        raise RuntimeError(f"QGIS cannot write {output}.")


if __name__ == "__main__":
    sys.exit(main())
