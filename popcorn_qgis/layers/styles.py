"""Raster styles: what each quantity looks like, with legends in people's units."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Callable, Dict, List, Sequence, Set

from qgis.core import (
    Qgis,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsHillshadeRenderer,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomElement

from ..contract.jobs import QUANTITIES, RasterResult
from ..contract.quantities import SQUARE_METRES_PER_HECTARE
from ..translation import tr
from . import templates
from .templates import translated


def apply_style(layer: QgsRasterLayer, result: RasterResult) -> None:
    """Give ``layer`` the family's renderer for ``result.quantity``.

    Breaks of counts are people per hectare × the pixel's area in hectares, so that the same
    hectare gets the same colour whatever the pixel.
    """
    layer.setRenderer(renderer_for(result))


def renderer_for(result: RasterResult) -> QgsRasterRenderer:
    """Return a new renderer; raises FileNotFoundError for an unknown quantity.

    It has no input yet: the layer's pipe connects its own data. A data provider in Python's hands
    would outlive its layer on QGIS's background threads, and crash (seen on 3.22).
    """
    if QUANTITIES[result.quantity].classes:
        return _classes(result.classes or tuple(map(str, range(len(_CLASS_COLOURS)))))
    renderer = templates.read(
        result.quantity, "rasterrenderer", lambda element: _KINDS[element.attribute("type")](element)
    )
    if isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        if QUANTITIES[result.quantity].stretched:
            label: Callable[[float], str] = _day if result.quantity == "when" else _number
            if result.quantity == "change_likelihood":
                label = _times(result.high / LEGEND_TIMES)
            stretched = _stretched(renderer, result.low, result.high, label)
            return stretched if label is _number else _in_words(stretched)
        return _scaled(renderer, hectares_per_pixel(result) if QUANTITIES[result.quantity].per_area else 1.0)
    if isinstance(renderer, QgsPalettedRasterRenderer):
        for entry in renderer.classes():
            renderer.setLabel(entry.value, translated(entry.label))
    return renderer


#: Told apart with every colour vision (Okabe and Ito 2008), the quietest first.
_CLASS_COLOURS = ("#f0e442", "#56b4e9", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#0072b2", "#999999")


#: What is no finding steps back, whatever its number.
_QUIET = {"no change": "#efefeb", "too few clear looks": "#b5b5b0"}


def _classes(names: Sequence[str]) -> QgsPalettedRasterRenderer:
    """Return a renderer with a colour for each class 0, 1, …; more than eight begin anew."""
    entries = [
        QgsPalettedRasterRenderer.Class(
            number, QColor(_QUIET.get(name, _CLASS_COLOURS[number % len(_CLASS_COLOURS)])), translated(name)
        )
        for number, name in enumerate(names)
    ]
    return QgsPalettedRasterRenderer(None, 1, entries)


def _composite(element: QDomElement) -> QgsMultiBandColorRenderer:
    """Read what QGIS itself reads only with the data at hand."""
    bands = [int(element.attribute(f"{channel}Band")) for channel in ("red", "green", "blue")]
    renderer = QgsMultiBandColorRenderer(None, *bands)
    for channel, put in (
        ("red", renderer.setRedContrastEnhancement),
        ("green", renderer.setGreenContrastEnhancement),
        ("blue", renderer.setBlueContrastEnhancement),
    ):
        stretch = QgsContrastEnhancement(Qgis.DataType.Float32)
        stretch.readXml(element.firstChildElement(f"{channel}ContrastEnhancement"))
        put(stretch)
    return renderer


_KINDS: Dict[str, Callable[[QDomElement], QgsRasterRenderer]] = {
    "singlebandpseudocolor": lambda element: QgsSingleBandPseudoColorRenderer.create(element, None),
    "paletted": lambda element: QgsPalettedRasterRenderer.create(element, None),
    "multibandcolor": _composite,
    "hillshade": lambda element: QgsHillshadeRenderer.create(element, None),
}


def transparent_classes(layer: QgsMapLayer) -> Set[str]:
    """Return the labels of classes that are not drawn, such as that of people too few to be anybody."""
    renderer = layer.renderer() if isinstance(layer, QgsRasterLayer) else None
    if isinstance(renderer, QgsPalettedRasterRenderer):
        return {entry.label for entry in renderer.classes() if entry.color.alpha() == 0}
    if not isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        return set()
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    return {item.label for item in items if item.color.alpha() == 0}


def hectares_per_pixel(result: RasterResult) -> float:
    """Return the area of one pixel, or cell, in hectares."""
    return result.pixel_area_m2 / SQUARE_METRES_PER_HECTARE


def _stretched(
    renderer: QgsSingleBandPseudoColorRenderer, low: float, high: float, label: Callable[[float], str]
) -> QgsSingleBandPseudoColorRenderer:
    """Let the breaks from 0 to 1 run from ``low`` to ``high``, with ``label`` of each."""
    shader = renderer.shader().rasterShaderFunction()
    span = high - low if high > low else 1.0
    items = [
        QgsColorRampShader.ColorRampItem(at, item.color, label(at))
        for item, at in ((item, low + item.value * span) for item in shader.colorRampItemList())
    ]
    shader.setColorRampItemList(items)
    for put in (
        shader.setMinimumValue,
        renderer.shader().setMinimumValue,
        renderer.setClassificationMin,
    ):
        put(low)
    for put in (
        shader.setMaximumValue,
        renderer.shader().setMaximumValue,
        renderer.setClassificationMax,
    ):
        put(low + span)
    return renderer


#: The legend of likelihoods ends at so many times the calm level of the series.
LEGEND_TIMES = 10


def _times(calm: float) -> Callable[[float], str]:
    """Return what labels a likelihood as so many times the calm level."""
    return lambda value: tr("{times} × calm").format(times=f"{value / calm:.3g}")


def _in_words(renderer: QgsSingleBandPseudoColorRenderer) -> QgsSingleBandPseudoColorRenderer:
    """Let the legend show the labels, such as days: a ramp without steps shows its ends as numbers."""
    settings = QgsColorRampLegendNodeSettings()
    settings.setUseContinuousLegend(False)
    renderer.shader().rasterShaderFunction().setLegendSettings(settings)
    return renderer


def _number(value: float) -> str:
    return f"{value:.4g}"


def _day(value: float) -> str:
    """Return the date of days since 1970."""
    return (date(1970, 1, 1) + timedelta(days=value)).isoformat()


def _scaled(renderer: QgsSingleBandPseudoColorRenderer, scale: float) -> QgsSingleBandPseudoColorRenderer:
    """Multiply the breaks by ``scale``, and translate the labels."""
    shader = renderer.shader().rasterShaderFunction()
    items: List[QgsColorRampShader.ColorRampItem] = [
        QgsColorRampShader.ColorRampItem(item.value * scale, item.color, translated(item.label))
        for item in shader.colorRampItemList()
    ]
    lowest, highest = renderer.classificationMin() * scale, renderer.classificationMax() * scale
    shader.setColorRampItemList(items)
    shader.setMinimumValue(lowest)
    shader.setMaximumValue(highest)
    renderer.shader().setMinimumValue(lowest)
    renderer.shader().setMaximumValue(highest)
    renderer.setClassificationMin(lowest)
    renderer.setClassificationMax(highest)
    legend = shader.legendSettings()
    legend.setMinimumLabel(translated(legend.minimumLabel()))
    legend.setMaximumLabel(translated(legend.maximumLabel()))
    return renderer
