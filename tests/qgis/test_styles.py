"""What the maps look like: the same hectare in the same colour whatever the pixel, units in the legend."""

from __future__ import annotations

import math

import numpy
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSize

from popcorn_qgis.engine.jobs import QUANTITIES, RasterResult
from popcorn_qgis.layers import names, palette
from popcorn_qgis.layers.delivery import deliver_raster
from popcorn_qgis.layers.metadata import Origin

#: People per hectare in the middle of each class of the population map.
DENSITIES = (0.5, 3.0, 7.0, 17.0, 37.0, 75.0, 175.0, 400.0)


def write_raster(path, values, pixel=10.0, epsg=32631, top=6_000_000.0):
    """Write one band of float32 with NaN as nodata."""
    values = numpy.asarray(values, dtype="float32")
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32
    )
    dataset.SetGeoTransform((500_000.0 if epsg != 4326 else 5.0, pixel, 0, top, 0, -pixel))
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    dataset.SetProjection(system.ExportToWkt())
    dataset.GetRasterBand(1).SetNoDataValue(math.nan)
    dataset.GetRasterBand(1).WriteArray(values)
    return str(path)


def dressed(path, quantity, pixel_area_m2=100.0):
    """Deliver a raster, then open it as another project would: with nothing but the files."""
    result = RasterResult(str(path), quantity, "test", pixel_area_m2)
    deliver_raster(result, Origin("Test"), QgsProcessingContext(), QgsProcessingFeedback())
    layer = QgsRasterLayer(str(path), "from disk")
    assert layer.isValid()
    return layer


def rendered(layer):
    """Return the colours of all pixels as QGIS draws them, [row][column] of QColor."""
    block = layer.renderer().block(1, layer.extent(), layer.width(), layer.height())
    image = block.image()
    return [[image.pixelColor(x, y) for x in range(layer.width())] for y in range(layer.height())]


def shader_items(layer):
    return layer.renderer().shader().rasterShaderFunction().colorRampItemList()


@pytest.mark.parametrize(
    ("pixel", "epsg", "area_m2"),
    [
        (8.0, 32631, 64.0),
        (10.0, 32631, 100.0),
        (12.0, 32631, 144.0),
        (100.0, 32631, 10_000.0),
        (0.0001, 4326, 0.0001 * 111_195 * 0.0001 * 111_195 * math.cos(math.radians(38.1))),
    ],
)
def test_the_same_hectare_has_the_same_colour(qgis_app, tmp_path, pixel, epsg, area_m2):
    people = [[density * area_m2 / 10_000 for density in DENSITIES]]
    path = write_raster(tmp_path / "p.tif", people, pixel, epsg, 38.1 if epsg == 4326 else 6_000_000)
    found = [colour.name() for colour in rendered(dressed(path, "population", area_m2))[0]]
    assert found[1:] == [palette.colour(text).name() for text in palette.POPULATION_COLOURS[1:]]
    assert len(set(found)) == len(DENSITIES)


def test_class_areas_agree_at_any_pixel(qgis_app, tmp_path):
    """One smooth map of density at 8, 10, 12 and 100 m: the share of each class differs by under 1 %."""
    side_m = 2400.0
    shares = []
    for pixel in (8.0, 10.0, 12.0, 100.0):
        count = int(side_m // pixel)
        centres = (numpy.arange(count) + 0.5) * pixel / (count * pixel)
        density = numpy.repeat((300.0 * centres)[None, :], 4, axis=0)
        path = write_raster(tmp_path / f"{pixel:g}.tif", density * pixel**2 / 10_000, pixel)
        row = [colour.name() for colour in rendered(dressed(path, "population", pixel**2))[0]]
        shares.append([row.count(palette.colour(c).name()) / count for c in palette.POPULATION_COLOURS[5:]])
    for other in shares[:3]:
        assert other == pytest.approx(shares[1], abs=0.01)
    # A cell of 100 m of this ramp spans 12.5 people per hectare, so its classes end up to a cell off.
    assert shares[3] == pytest.approx(shares[1], abs=1 / 24)


def test_nobody_and_nodata_are_transparent(qgis_app, tmp_path):
    path = write_raster(tmp_path / "p.tif", [[0.0, math.nan, 0.02]])
    zero, missing, few = rendered(dressed(path, "population"))[0]
    assert zero.alpha() == 0
    assert missing.alpha() == 0
    assert few.alpha() > 0


def test_the_population_legend_reads_in_people_per_hectare(qgis_app, tmp_path):
    path = write_raster(tmp_path / "p.tif", [[1.0]])
    items = shader_items(dressed(path, "population", 64.0))
    assert [item.label for item in items] == [
        "0",
        "0 – 1",
        "1 – 5",
        "5 – 10",
        "10 – 25",
        "25 – 50",
        "50 – 100",
        "100 – 250",
        "> 250 people per hectare",
    ]
    # 5 people per hectare on a pixel of 8 m × 8 m are 0.032 people.
    assert items[2].value == pytest.approx(0.032)


def test_builtup_has_a_fixed_ramp(qgis_app, tmp_path):
    """Two dates compare: the same probability has the same colour in maps of other values."""
    low = dressed(write_raster(tmp_path / "a.tif", [[0.1, 0.3, 0.5]]), "builtup")
    high = dressed(write_raster(tmp_path / "b.tif", [[0.5, 0.8, 1.0]]), "builtup")
    assert rendered(low)[0][2] == rendered(high)[0][0]
    assert rendered(low)[0][0].alpha() < rendered(low)[0][2].alpha()
    shader = low.renderer().shader().rasterShaderFunction()
    assert (shader.minimumValue(), shader.maximumValue()) == (0.0, 1.0)
    assert shader.legendSettings().maximumLabel() == "1 (built-up)"


def test_darker_is_more_in_every_ramp(qgis_app):
    """Also without colour vision: lightness falls from class to class."""
    for colours in (
        palette.POPULATION_COLOURS,
        palette.STD_COLOURS,
        palette.OCCUPANCY_COLOURS,
        [text for _, text in palette.BUILTUP_RAMP],
    ):
        lightness = [palette.colour(text).lightnessF() for text in colours]
        assert lightness == sorted(lightness, reverse=True)


@pytest.mark.parametrize("quantity", QUANTITIES)
def test_every_quantity_has_style_name_and_unit(qgis_app, tmp_path, quantity):
    if quantity.startswith("sentinel"):
        path = tmp_path / "x.tif"
        gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 4, gdal.GDT_Float32)
    else:
        path = write_raster(tmp_path / "x.tif", [[0.0, 1.0]])
    layer = dressed(path, quantity)
    expected = {"builtup_binary": "paletted", "sentinel1": "multibandcolor", "sentinel2": "multibandcolor"}
    assert layer.renderer().type() == expected.get(quantity, "singlebandpseudocolor")
    result = RasterResult(str(path), quantity, "x")
    assert names.raster_title(result)
    assert names.raster_unit(quantity)
    assert (tmp_path / "x.qml").is_file()
    assert not (tmp_path / "x.tif.aux.xml").exists()


def test_the_style_file_names_no_folder(qgis_app, tmp_path):
    dressed(write_raster(tmp_path / "p.tif", [[1.0]]), "population")
    assert str(tmp_path) not in (tmp_path / "p.qml").read_text(encoding="utf-8")


def test_layer_metadata_names_model_and_licence(qgis_app, tmp_path):
    from qgis.core import QgsProcessingUtils

    path = write_raster(tmp_path / "p.tif", [[1.0]])
    context = QgsProcessingContext()
    project = QgsProject()
    context.setProject(project)
    details = QgsProcessingContext.LayerDetails(
        "Population", project, "OUTPUT", QgsProcessingUtils.LayerHint.Raster
    )
    context.addLayerToLoadOnCompletion(path, details)
    origin = Origin(
        "Map population", ("Student (builtup-student)",), ("CC-BY-4.0",), ("Someone",), ("s2.tif",)
    )
    feedback = QgsProcessingFeedback()
    deliver_raster(RasterResult(path, "population", "x"), origin, context, feedback, "Population")
    details = context.layerToLoadOnCompletionDetails(path)
    assert details.name == "Population, estimated (people per hectare)"
    layer = QgsRasterLayer(path, details.name)
    details.postProcessor().postProcessLayer(layer, context, feedback)
    metadata = layer.metadata()
    assert "builtup-student" in metadata.abstract() and "s2.tif" in metadata.abstract()
    assert metadata.licenses() == ["CC-BY-4.0"] and metadata.rights() == ["Someone"]


def test_icons_are_drawn(qgis_app):
    from qgis.PyQt.QtGui import QIcon

    from popcorn_qgis.runtime import places

    icons = sorted(places.resource("resources", "icons").glob("*.svg"))
    assert len(icons) >= 13
    for path in icons:
        image = QIcon(str(path)).pixmap(QSize(24, 24)).toImage()
        seen = {image.pixelColor(x, y).name() for x in range(24) for y in range(24)}
        assert len(seen) > 5, path.name
