"""Map tips of rasters: what they say where the pointer is, with the uncertainty of the same run."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)

from popcorn_qgis.contract.jobs import RasterResult
from popcorn_qgis.layers import delivery, raster_tips
from popcorn_qgis.layers.metadata import Origin

PLAIN = "1,200 people per hectare (12 in a pixel of 10 m)"
BOTH = f"{PLAIN}<br>give or take 300 people per hectare (one standard deviation)"


@pytest.fixture
def run_of_two(qgis_app, tmp_path):
    """A map of 12 people per pixel of 100 m², and its standard deviation of 3."""
    results = {}
    for quantity, value in (("population", 12), ("population_std", 3)):
        path = str(tmp_path / f"{quantity}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, 4, 4, 1, gdal.GDT_Float32)
        dataset.SetGeoTransform((500_000, 10, 0, 6_000_000, 0, -10))
        dataset.SetProjection("EPSG:32631")
        dataset.GetRasterBand(1).Fill(value)
        results[quantity] = RasterResult(path, quantity, quantity)
    return results


def said(template, layer):
    """What QGIS shows of a template with the pointer on the layer's second pixel."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    pointer = QgsExpressionContextScope()
    pointer.setVariable("layer_cursor_point", QgsGeometry.fromPointXY(QgsPointXY(500_015, 5_999_995)))
    context.appendScope(pointer)
    return QgsExpression.replaceExpressionText(template, context)


def test_a_map_says_its_uncertainty_as_long_as_that_layer_is_there(run_of_two):
    people, std = run_of_two.values()
    layers = [QgsRasterLayer(raster.path, "it's") for raster in (people, std)]
    QgsProject.instance().addMapLayers(layers)
    template = raster_tips.joined(people, std, layers[1].id())
    assert said(template, layers[0]) == BOTH
    QgsProject.instance().removeMapLayer(layers[1].id())
    assert said(template, layers[0]) == f"{PLAIN}<br>"


@pytest.mark.skipif(not hasattr(QgsRasterLayer, "setMapTipTemplate"), reason="QGIS 3.30 has tips of rasters")
@pytest.mark.parametrize("order", [("population", "population_std"), ("population_std", "population")])
def test_layers_of_one_run_find_each_other(run_of_two, order):
    project, context, feedback = QgsProject.instance(), QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    kind = QgsProcessingUtils.LayerHint.Raster
    for raster in run_of_two.values():
        details = QgsProcessingContext.LayerDetails(raster.quantity, project, "", kind)
        context.addLayerToLoadOnCompletion(raster.path, details)
        delivery.deliver_raster(raster, Origin("Test"), context, feedback)
    delivery.join_tips(*run_of_two.values(), context)
    for quantity in order:
        path = run_of_two[quantity].path
        layer = project.addMapLayer(QgsRasterLayer(path, quantity))
        context.layerToLoadOnCompletionDetails(path).postProcessor().postProcessLayer(
            layer, context, feedback
        )
    (people,) = project.mapLayersByName("population")
    assert said(people.mapTipTemplate(), people) == BOTH
