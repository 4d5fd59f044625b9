"""The page for printing: what stands on it, and that it stays in the project."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

CLASSES = {"#fdd49a", "#fbb372", "#f58a5c", "#e35f5b", "#bf3b66"}  # of the style of population maps


def test_a_page_with_everything_that_a_reader_needs(run, scene, population, tmp_path):
    raster = QgsRasterLayer(population, "Population, estimated (people per hectare)")
    zones = QgsVectorLayer(scene.coarse["ZONES"], "Census zones", "ogr")
    QgsProject.instance().addMapLayers([raster, zones])
    picture = tmp_path / "map é.png"
    run("printmap", INPUT=raster, ZONES=zones, SUBTITLE="Nowhere", NOTICE="Made up.", OUTPUT=str(picture))
    image = QImage(str(picture))
    assert image.width() > 1600 and image.height() > 1000
    seen = {image.pixelColor(x, y).name() for x in range(100, 1500, 3) for y in range(300, 1500, 3)}
    assert len(seen & CLASSES) >= 3
    (layout,) = QgsProject.instance().layoutManager().layouts()
    texts = {name: layout.itemById(name).text() for name in ("title", "subtitle", "notice", "sources")}
    assert texts["title"] == "Population, estimated (people per hectare)"
    assert (texts["subtitle"], texts["notice"]) == ("Nowhere", "Made up.")
    # From the file's own tags: the imagery is drawn, only the model was trained on real scenes.
    drawn = "Synthetic: drawn by POPCORN for QGIS, with no real place, no satellite data and no real people."
    assert texts["sources"].startswith(drawn)
    assert "Contains modified Copernicus Sentinel data." not in texts["sources"]
    assert "TerraMesh" in texts["sources"] and "2311.14006" in texts["sources"]
    legend = layout.itemById("legend").model()
    entries = [
        legend.data(node.index, 0) if hasattr(node, "index") else node.data(0)
        for layer in legend.rootGroup().findLayers()
        for node in legend.layerLegendNodes(layer)
    ]
    assert "1 – 5" in entries and "> 250 people per hectare" in entries
    assert "0" not in entries and not any("Band" in str(entry) for entry in entries)
    assert layout.itemById("scale bar").unitsPerSegment() > 0


def test_files_make_a_page_without_a_project(run, scene, population, tmp_path):
    page = tmp_path / "map.pdf"
    run("printmap", INPUT=population, ZONES=scene.coarse["ZONES"], TITLE="District", OUTPUT=str(page))
    assert page.read_bytes().startswith(b"%PDF")
    assert not QgsProject.instance().layoutManager().layouts()


def test_a_file_is_printed_in_the_style_that_lies_beside_it(run, population, tmp_path):
    picture = tmp_path / "map.png"
    run("printmap", INPUT=population, OUTPUT=str(picture))
    image = QImage(str(picture))
    seen = {image.pixelColor(x, y).name() for x in range(100, 1500, 3) for y in range(300, 1500, 3)}
    assert len(seen & CLASSES) >= 3
