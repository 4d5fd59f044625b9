"""What zones look like: every zone is drawn, in the class that its value belongs to."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsRenderContext,
    QgsVectorLayer,
)

from popcorn_qgis.layers import zone_styles

#: One square kilometre in the projection whose areas are true anywhere, so 100 hectares.
SQUARE = "POLYGON((0 0,1000 0,1000 1000,0 1000,0 0))"


def layer_of(values):
    layer = QgsVectorLayer("Polygon?crs=EPSG:6933&field=value:double", "zones", "memory")
    for value in values:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(SQUARE))
        feature.setAttributes([value])
        assert layer.dataProvider().addFeature(feature)
    return layer


def drawn(layer):
    """Return the symbol that QGIS draws each zone with."""
    context = QgsRenderContext()
    scopes = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setExpressionContext(scopes)
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    symbols = []
    for feature in layer.getFeatures():
        scopes.setFeature(feature)
        context.setExpressionContext(scopes)
        found = renderer.symbolsForFeature(feature, context)
        symbols.append(found[0].color().name() if len(found) == 1 else None)
    renderer.stopRender(context)
    return symbols


def test_agreement_is_white_and_errors_go_both_ways(qgis_app):
    """Map ÷ census: what has too few people is blue, as what lost people is."""
    layer = layer_of([0.3, 0.5, 1.0, 1.2, 9.0])
    zone_styles.apply_ratio_style(layer, "value")
    blue, also_blue, white, light_brown, brown = drawn(layer)
    assert (blue, also_blue) == ("#2166ac", "#2166ac")
    assert (white, light_brown, brown) == ("#f4f1ea", "#f3d3ac", "#a9560a")


def test_a_zone_without_a_value_is_still_drawn(qgis_app):
    layer = layer_of([None])
    zone_styles.apply_ratio_style(layer, "value")
    assert drawn(layer) == ["#d9d9d9"]


@pytest.mark.parametrize(
    ("per_hectare", "colour"), [(0.5, "#fbe3b8"), (3, "#fdd49a"), (30, "#e35f5b"), (400, "#481654")]
)
def test_people_in_zones_have_the_colours_of_the_map(qgis_app, per_hectare, colour):
    layer = layer_of([per_hectare])
    zone_styles.apply_density_style(layer, "value")
    assert drawn(layer) == [colour]


def test_outlines_leave_the_map_to_be_seen(qgis_app):
    layer = layer_of([1.0])
    zone_styles.apply_ratio_style(layer, "value", filled=False)
    for category in layer.renderer().categories():
        kinds = [
            category.symbol().symbolLayer(i).layerType() for i in range(category.symbol().symbolLayerCount())
        ]
        assert kinds == ["SimpleLine", "SimpleFill"]
        assert category.symbol().symbolLayer(1).properties()["style"] == "no"


def test_a_map_tip_speaks_in_words(qgis_app):
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:6933&field=name:string&field=people:double&field=std:double", "zones", "memory"
    )
    tip = zone_styles.map_tip("name", [("{value} people", "people"), ("give or take {value}", "std")])
    feature = QgsFeature(layer.fields())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    said = []
    for values in (["Harbour", 12345.6, 9.876], ["Island", 0.0, None]):
        feature.setAttributes(values)
        context.setFeature(feature)
        said.append(QgsExpression.replaceExpressionText(tip, context))
    assert said == [
        "<b>Harbour</b><br>12,346 people<br>give or take 9.88",
        "<b>Island</b><br>0 people<br>give or take –",
    ]


def test_the_classes_of_a_ratio_say_which_way_it_is_off(qgis_app):
    layer = layer_of([0.1, 1.0, 5.0])
    zone_styles.apply_ratio_style(layer, "value")
    labels = [category.label() for category in layer.renderer().categories()]
    assert labels[0] == "map has over 2 × too few" and labels[6] == "map has over 2 × too many"
    assert labels[3] == "agrees to 5 %" and labels[7] == "no ratio: see the status"
    assert all("too few" in label for label in labels[:3]) and all(
        "too many" in label for label in labels[4:7]
    )
