"""The page for printing: what stands on it, and that it stays in the project."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingException, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QImage

CLASSES = {"#fdd49a", "#fbb372", "#f58a5c", "#e35f5b", "#bf3b66"}  # of the style of population maps


def test_a_page_with_everything_that_a_reader_needs(run, scene, population, tmp_path):
    raster = QgsRasterLayer(population, "Population, estimated (people per 10 m pixel)")
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
    assert texts["sources"].startswith(f"Imagery of 2023-03-01 to 2024-02-29. {drawn}")
    assert "Contains modified Copernicus Sentinel data." not in texts["sources"]
    assert "TerraMesh" in texts["sources"] and "2311.14006" in texts["sources"]
    entries = in_legend(layout)
    assert "1 – 5" in entries and "> 250 people per hectare" in entries
    assert entries[0] == "0.1 – 1" and not any("pixel" in entry for entry in entries)
    assert layout.itemById("scale bar").unitsPerSegment() > 0


def in_legend(layout):
    legend = layout.itemById("legend").model()
    layers = legend.rootGroup().findLayers()
    return [str(node.data(0)) for layer in layers for node in legend.layerLegendNodes(layer)]


def test_the_legend_names_no_band_in_arabic(run, population, tmp_path):
    translator = QTranslator()
    assert translator.load("qgis_ar.qm", QgsApplication.i18nPath())
    QCoreApplication.installTranslator(translator)
    try:
        raster = QgsRasterLayer(population, "People")
        QgsProject.instance().addMapLayer(raster)
        run("printmap", INPUT=raster, OUTPUT=str(tmp_path / "map.png"))
    finally:
        QCoreApplication.removeTranslator(translator)
    (layout,) = QgsProject.instance().layoutManager().layouts()
    entries = in_legend(layout)
    assert "1 – 5" in entries
    assert not any("people per 10 m pixel" in entry for entry in entries)


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


@pytest.fixture
def page(run, monkeypatch, tmp_path):
    """Print files, and return the layout's texts and the names in its legend."""
    from popcorn_qgis.layers import print_layout

    seen = []
    export = print_layout.export

    def look(layout, path):  # the layers of files are gone after the run
        legend = [node.name() for node in layout.itemById("legend").model().rootGroup().findLayers()]
        texts = {name: layout.itemById(name).text() for name in ("title", "sources")}
        seen.append((texts, [name.replace("\n", " ") for name in legend]))
        sources = layout.itemById("sources")
        longest = max(len(line) for name in legend for line in name.split("\n"))
        assert longest <= 26, "more leaves the page, as a picture of it shows"
        assert sources.scenePos().y() + sources.rect().height() == pytest.approx(198)
        return export(layout, path)

    def print_map(**parameters):
        run("printmap", **parameters, OUTPUT=str(tmp_path / "map.pdf"))
        return seen[-1]

    monkeypatch.setattr(print_layout, "export", look)
    return print_map


def bare(source, folder, **tags):
    """A copy of a raster with nothing beside it, and more tags."""
    path = str(shutil.copy(source, folder / "my_map.tif"))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadata({**dataset.GetMetadata(), **tags})
    return path


def test_a_bare_file_says_what_its_own_tags_know(page, scene, population, tmp_path):
    licence = {"OCCUPANCY_MODEL_LICENCE": "CC BY 4.0 (c) Someone & Co"}
    path = bare(population, tmp_path, PERIOD="2020-03-01..2021-02-28", **licence)
    zones = shutil.copy(scene.coarse["ZONES"].split("|")[0], tmp_path / "my_coarse_zones.gpkg")
    texts, legend = page(INPUT=path, ZONES=f"{zones}|layername=census_coarse")
    assert texts["title"] == "Population, estimated (people per hectare)"
    assert texts["sources"].startswith("Imagery of 2020-03-01 to 2021-02-28. Synthetic: drawn by POPCORN")
    assert "CC BY 4.0 (c) Someone & Co." in texts["sources"] and "TerraMesh" in texts["sources"]
    assert "modified Copernicus Sentinel data. M" not in texts["sources"]
    assert legend == ["Population, estimated (people per hectare)", "Census coarse"]


def test_a_bare_file_has_the_colours_of_what_it_shows(run, population, tmp_path):
    picture = tmp_path / "map.png"
    run("printmap", INPUT=bare(population, tmp_path), OUTPUT=str(picture))
    image = QImage(str(picture))
    seen = {image.pixelColor(x, y).name() for x in range(100, 1500, 3) for y in range(300, 1500, 3)}
    assert len(seen & CLASSES) >= 3


def test_long_sources_are_not_cut_off(run, population, tmp_path):
    """The last words are printed above the frame's lower edge, in letters as large as there is room for."""
    raster = QgsRasterLayer(population, "Map")
    QgsProject.instance().addMapLayer(raster)
    heights = []
    for words, notice in ((20, ""), (110, ""), (110, "Made up.")):
        run(
            "printmap", INPUT=raster, SOURCES="source " * words, NOTICE=notice, OUTPUT=str(tmp_path / "p.pdf")
        )
        layout = QgsProject.instance().layoutManager().layouts()[-1]
        sources = layout.itemById("sources")
        size = sources.textFormat().size() if hasattr(sources, "textFormat") else sources.font().pointSizeF()
        heights.append((sources.rect().height(), size))
    (low, usual), (high, second), (beside_notice, small) = heights
    assert low < high <= 56 and beside_notice <= 34
    assert small < second <= usual


def test_the_truth_of_the_sample_scene_is_credited_as_drawn(page, scene):
    texts, _ = page(INPUT=scene.results["OUTPUT_POPULATION"])
    assert "Synthetic: drawn by POPCORN" in texts["sources"] and "Copernicus" not in texts["sources"]


def test_a_stranger_map_is_not_credited_as_ours(page, tmp_path):
    path = str(tmp_path / "no2_column.tif")
    gdal.GetDriverByName("GTiff").Create(path, 4, 4, 1).SetGeoTransform((500000, 10, 0, 0, 0, -10))
    texts, legend = page(INPUT=path)
    assert "Copernicus" not in texts["sources"] and "2311.14006" not in texts["sources"]
    assert texts["title"] == "No2 column" and legend == ["No2 column"]


def test_a_strangers_map_that_is_rescaled_stays_the_strangers(page, run, scene, tmp_path):
    """Its maker's own credit, from the file and the layer, is on the page; nobody else's."""
    path = bare(scene.results["OUTPUT_POPULATION"], tmp_path)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadata({"TIFFTAG_COPYRIGHT": "Copy right.", "LICENSE": "ODbL"})
    dataset = None
    layer = QgsRasterLayer(path, "Weights")
    metadata = layer.metadata()
    metadata.setRights(["Office of Maps, Utopia"])
    layer.setMetadata(metadata)
    QgsProject.instance().addMapLayer(layer)
    rescaled = str(tmp_path / "rescaled.tif")
    run("rescale", INPUT=layer, **scene.coarse, OUTPUT=rescaled)
    texts, _ = page(INPUT=rescaled)
    assert texts["sources"].startswith(
        "Copy right. Office of Maps, Utopia. ODbL. my_map.tif, rescaled to the counts of census_coarse. Made"
    )
    given, _ = page(INPUT=layer)
    assert given["sources"].startswith("Office of Maps, Utopia. ODbL. Made with POPCORN for QGIS")
    for words in (texts["sources"], given["sources"]):
        assert "Copernicus" not in words and "2311.14006" not in words


@pytest.mark.parametrize("ending", ["pdf", "png"])
def test_a_missing_folder_is_said_and_not_made(run, population, tmp_path, ending):
    with pytest.raises(QgsProcessingException, match="The folder nowhere for the page map.*does not exist"):
        run("printmap", INPUT=population, OUTPUT=str(tmp_path / "nowhere" / f"map.{ending}"))
    assert not Path(tmp_path / "nowhere").exists()


STRANGERS = {
    "someone's weights": ("weights.tif", {}, ""),
    "GHS-POP": ("GHS_POP_E2020_GLOBE_R2023A_54009_100.tif", {}, "(C) European Union (Joint Research Centre)"),
    "WorldPop": ("nld_ppp_2020_UNadj.tif", {}, "WorldPop (www.worldpop.org), CC BY 4.0"),
    "GPW": ("gpw_v4_population_count_2020.tif", {}, "CIESIN, Columbia University"),
    "a copyright in the file": (
        "people.tif",
        {"TIFFTAG_COPYRIGHT": "Statistics Office, 2024"},
        "Statistics Office",
    ),
}


@pytest.mark.parametrize("kind", STRANGERS)
@pytest.mark.parametrize("algorithm", ["rescale", "aggregate"])
def test_a_map_of_others_credits_them_and_nobody_else(
    run, page, scene, population, tmp_path, kind, algorithm
):
    name, tags, credit = STRANGERS[kind]
    source = gdal.Open(population)
    path, out = str(tmp_path / name), str(tmp_path / "out.tif")
    copy = gdal.GetDriverByName("GTiff").Create(
        path, source.RasterXSize, source.RasterYSize, 1, gdal.GDT_Float32
    )
    copy.SetGeoTransform(source.GetGeoTransform())
    copy.SetProjection(source.GetProjection())
    copy.SetMetadata(tags)
    copy.GetRasterBand(1).WriteArray(source.ReadAsArray())
    del copy
    if algorithm == "rescale":
        run("rescale", INPUT=path, **scene.coarse, OUTPUT=out)
    else:
        run("aggregate", INPUT=path, CELL_SIZE=100, OUTPUT=out)
    for beside in (True, False):  # with the metadata that lie beside the file, and by its tags alone
        texts, _ = page(INPUT=out if beside else bare(out, tmp_path))
        assert "Copernicus" not in texts["sources"] and "2311.14006" not in texts["sources"]
        assert credit in texts["sources"]


def test_a_map_of_ours_that_was_rescaled_keeps_its_credits(run, page, scene, population, tmp_path):
    out = str(tmp_path / "out.tif")
    run("rescale", INPUT=population, **scene.coarse, OUTPUT=out)
    texts, _ = page(INPUT=out)
    assert "2311.14006" in texts["sources"] and "Synthetic: drawn by POPCORN" in texts["sources"]
