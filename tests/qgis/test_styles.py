"""What the maps look like: the same hectare in the same colour whatever the pixel, units in the legend."""

from __future__ import annotations

import math

import numpy
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

from popcorn_qgis.contract.jobs import QUANTITIES, RasterResult
from popcorn_qgis.layers import names
from popcorn_qgis.layers.delivery import deliver_raster
from popcorn_qgis.layers.metadata import Origin
from popcorn_qgis.layers.styles import apply_style

#: People per hectare in the middle of each class of the population map.
DENSITIES = (0.5, 3.0, 7.0, 17.0, 37.0, 75.0, 175.0, 400.0)
COLOURS = ["#fbe3b8", "#fdd49a", "#fbb372", "#f58a5c", "#e35f5b", "#bf3b66", "#8a2468", "#481654"]


def write_raster(path, values, pixel=10.0, epsg=32631, top=6_000_000.0, west=500_000.0):
    """Write one band of float32 with NaN as nodata."""
    values = numpy.asarray(values, dtype="float32")
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32
    )
    dataset.SetGeoTransform((west if epsg != 4326 else 5.0, pixel, 0, top, 0, -pixel))
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
    assert found[1:] == COLOURS[1:]
    assert len(set(found)) == len(DENSITIES)


def local_metres(longitude, latitude):
    """Metres east and north of 5° E, 38.1° N, to far under a pixel over 6 km."""
    return (longitude - 5.0) * metres_per_degree(38.1)[0], (latitude - 38.1) * metres_per_degree(38.1)[1]


def metres_per_degree(latitude):
    """Of longitude and of latitude on WGS 84, from the radii of curvature."""
    phi, e2 = numpy.radians(latitude), 0.00669437999014
    w = numpy.sqrt(1 - e2 * numpy.sin(phi) ** 2)
    return (
        numpy.radians(6378137.0 * numpy.cos(phi) / w),
        numpy.radians(6378137.0 * (1 - e2) / w**3) + 0 * numpy.asarray(latitude),
    )


def density(x_m, y_m):
    """People per hectare, from 0.4 to 720, rising across the map at a slant."""
    return 0.4 * 1800.0 ** ((0.95 * x_m + 0.17 * y_m) / 6720.0)


def class_areas(layer, row_areas_m2):
    """Return hectares by colour, as QGIS draws the layer."""
    image = layer.renderer().block(1, layer.extent(), layer.width(), layer.height()).image()
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    data = image.constBits().asstring(image.sizeInBytes())
    pixels = numpy.frombuffer(data, "<u4").reshape(image.height(), image.width())
    return {
        colour: float(((pixels == colour) * row_areas_m2[:, None]).sum() / 10_000)
        for colour in numpy.unique(pixels)
    }


def test_class_areas_agree_at_any_pixel(run, tmp_path):
    """One map of density at 8, 10, 12, 100 m and in degrees, each styled by a run of its own."""
    side_m, areas = 6000.0, {}
    for pixel in (8.0, 10.0, 12.0, 100.0):
        count = int(side_m / pixel)
        centres = (numpy.arange(count) + 0.5) * pixel
        people = density(centres[None, :], side_m - centres[:, None]) * pixel**2 / 10_000
        areas[f"{pixel:g} m"] = (people, pixel, 32631, side_m, numpy.full(count, pixel**2))
    step = 0.0001
    east, north = metres_per_degree(38.1)
    columns, rows = int(side_m / east / step), int(side_m / north / step)
    top = 38.1 + rows * step
    latitude = top - (numpy.arange(rows) + 0.5) * step
    x, y = local_metres(5.0 + (numpy.arange(columns) + 0.5) * step, latitude)
    row_areas = numpy.prod(metres_per_degree(latitude), axis=0) * step**2
    people = density(x[None, :], y[:, None]) * row_areas[:, None] / 10_000
    areas["degrees"] = (people, step, 4326, top, row_areas)
    found = {}
    for name, (people, pixel, epsg, top, row_areas) in areas.items():
        path = write_raster(tmp_path / f"in {name}.tif", people, pixel, epsg, top, 504_000.0)
        output = str(tmp_path / f"{name}.tif")
        run("aggregate", INPUT=path, CELL_SIZE=max(pixel, 8.0) if epsg != 4326 else 11.2, OUTPUT=output)
        layer = QgsRasterLayer(output, name)
        assert (layer.width(), layer.height()) == people.shape[::-1]
        found[name] = class_areas(layer, row_areas)
    reference = found["10 m"]
    assert len(reference) == 8 and min(reference.values()) > 150
    for name, hectares in found.items():
        assert hectares == pytest.approx(reference, rel=0.01), name


def test_nobody_and_nodata_are_transparent(qgis_app, tmp_path):
    """A network gives a little to every field: below 0.1 people per hectare the imagery is seen, unveiled."""
    path = write_raster(tmp_path / "p.tif", [[0.0, math.nan, 7.8e-8, 0.0009, 0.0011, 0.02]])
    zero, missing, least, below, above, few = rendered(dressed(path, "population"))[0]
    assert [colour.alpha() for colour in (zero, missing, least, below)] == [0, 0, 0, 0]
    assert above.alpha() > 0 and few.alpha() > 0


def test_the_population_legend_reads_in_people_per_hectare(qgis_app, tmp_path):
    path = write_raster(tmp_path / "p.tif", [[1.0]])
    items = shader_items(dressed(path, "population", 64.0))
    assert [item.label for item in items] == [
        "below 0.1 people per hectare",
        "0.1 – 1",
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


def test_loss_is_blue_growth_is_brown_and_nothing_is_hardly_there(qgis_app, tmp_path):
    """10 m pixels: 0.3 people are 30 per hectare."""
    path = write_raster(tmp_path / "c.tif", [[-9.0, -0.3, -0.02, 0.0, 0.3, 9.0, math.nan]])
    layer = dressed(path, "population_change")
    most, loss, few, none, gain, many, missing = rendered(layer)[0]
    assert most.blue() > most.red() + 50 and loss.blue() > loss.red() + 50 and few.blue() > few.red()
    assert many.red() > many.blue() + 50 and gain.red() > gain.blue() + 50
    assert 0 < none.alpha() < 100 and missing.alpha() == 0
    labels = [item.label for item in shader_items(layer)]
    assert labels[0] == "< −50 people per hectare" and labels[5] == "−1 – 1 (little change)"
    assert labels[-1] == "> 50 people per hectare"


def test_relative_uncertainty_reads_in_per_cent(qgis_app, tmp_path):
    layer = dressed(write_raster(tmp_path / "r.tif", [[0.0, 0.2, 0.7, 9.0]]), "population_relative_std", 64.0)
    items = shader_items(layer)
    assert [item.label for item in items][1:] == [
        "0 – 10",
        "10 – 25",
        "25 – 50",
        "50 – 100",
        "100 – 200",
        "> 200 %",
    ]
    assert items[2].value == 0.25  # whatever the pixel


def test_builtup_has_a_fixed_ramp(qgis_app, tmp_path):
    """Two dates compare: the same probability has the same colour in maps of other values."""
    low = dressed(write_raster(tmp_path / "a.tif", [[0.1, 0.3, 0.5]]), "builtup")
    high = dressed(write_raster(tmp_path / "b.tif", [[0.5, 0.8, 1.0]]), "builtup")
    assert rendered(low)[0][2] == rendered(high)[0][0]
    assert rendered(low)[0][0].alpha() < rendered(low)[0][2].alpha()
    shader = low.renderer().shader().rasterShaderFunction()
    assert (shader.minimumValue(), shader.maximumValue()) == (0.0, 1.0)
    assert shader.legendSettings().maximumLabel() == "1 (built-up)"


@pytest.mark.parametrize("quantity", QUANTITIES)
def test_every_quantity_has_style_name_and_unit(qgis_app, tmp_path, quantity):
    if quantity.startswith("sentinel"):
        path = tmp_path / "x.tif"
        gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 4, gdal.GDT_Float32)
    else:
        path = write_raster(tmp_path / "x.tif", [[0.0, 1.0]])
    layer = dressed(path, quantity)
    expected = {
        "builtup_binary": "paletted",
        "urban_binary": "paletted",
        "classes": "paletted",
        "sentinel1": "multibandcolor",
        "sentinel2": "multibandcolor",
        "terrain": "hillshade",
    }
    assert layer.renderer().type() == expected.get(quantity, "singlebandpseudocolor")
    result = RasterResult(str(path), quantity, "x")
    assert names.raster_title(result)
    assert names.raster_unit(result)
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
    assert details.name == "Population, estimated (people per 10 m pixel)"
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


def test_classes_have_a_colour_and_a_name_each(tmp_path, qgis_app):
    """A raster of classes is drawn by number, and its legend says what the numbers are."""
    path = write_raster(tmp_path / "classes.tif", numpy.array([[0.0, 1.0], [2.0, 1.0]]))
    layer = QgsRasterLayer(str(path), "Classes")
    apply_style(layer, RasterResult(str(path), "classes", "Classes", classes=("water", "field", "town")))
    entries = layer.renderer().classes()
    assert [(entry.value, entry.label) for entry in entries] == [(0, "water"), (1, "field"), (2, "town")]
    assert len({entry.color.name() for entry in entries}) == 3
    colours = [entry.color.name() for entry in entries]
    assert [[pixel.name() for pixel in row] for row in rendered(layer)] == [
        [colours[0], colours[1]],
        [colours[2], colours[1]],
    ]
