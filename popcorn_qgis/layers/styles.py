"""Raster styles: what each quantity looks like, with legends in people's units."""

from __future__ import annotations

import math
from typing import Sequence, Tuple

from qgis.core import (
    Qgis,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)

from ..engine.jobs import RasterResult
from ..translation import tr
from . import palette

SQUARE_METRES_PER_HECTARE = 10_000.0

#: Band, and the values shown as darkest and brightest, for red, green and blue.
SENTINEL2_TRUE_COLOUR = ((3, 0.0, 2400.0), (2, 0.0, 2400.0), (1, 0.0, 2400.0))
SENTINEL1_COMPOSITE = ((1, -20.0, 0.0), (2, -26.0, -5.0), (1, -20.0, 0.0))


def apply_style(layer: QgsRasterLayer, result: RasterResult) -> None:
    """Give ``layer`` the family's renderer for ``result.quantity``.

    Breaks of counts are people per hectare × the pixel's area in hectares, so that the same
    hectare gets the same colour whatever the pixel.
    """
    layer.setRenderer(renderer_for(result))


def renderer_for(result: RasterResult) -> QgsRasterRenderer:
    """Return a new renderer; raises KeyError for an unknown quantity.

    It has no input yet: the layer's pipe connects its own data. A data provider in Python's hands
    would outlive its layer on QGIS's background threads, and crash (seen on 3.22).
    """
    return _MAKERS[result.quantity](result)


def hectares_per_pixel(result: RasterResult) -> float:
    """Return the area of one pixel, or cell, in hectares."""
    return result.pixel_area_m2 / SQUARE_METRES_PER_HECTARE


def _population(result: RasterResult) -> QgsRasterRenderer:
    return _classes(
        palette.PEOPLE_PER_HECTARE,
        palette.POPULATION_COLOURS,
        tr("people per hectare"),
        hectares_per_pixel(result),
    )


def _population_std(result: RasterResult) -> QgsRasterRenderer:
    return _classes(
        palette.PEOPLE_STD_PER_HECTARE,
        palette.STD_COLOURS,
        tr("people per hectare"),
        hectares_per_pixel(result),
    )


def _occupancy(result: RasterResult) -> QgsRasterRenderer:
    return _classes(
        palette.PEOPLE_PER_BUILTUP_PIXEL,
        palette.OCCUPANCY_COLOURS,
        tr("people per built-up pixel"),
    )


def _occupancy_std(result: RasterResult) -> QgsRasterRenderer:
    return _classes(
        palette.PEOPLE_PER_BUILTUP_PIXEL,
        palette.STD_COLOURS,
        tr("people per built-up pixel"),
    )


def _builtup(result: RasterResult) -> QgsRasterRenderer:
    return _ramp(palette.BUILTUP_RAMP, tr("0 (not built-up)"), tr("1 (built-up)"))


def _builtup_std(result: RasterResult) -> QgsRasterRenderer:
    return _ramp(palette.BUILTUP_STD_RAMP, tr("0 (seasons agree)"), tr("0.5 (seasons differ)"))


def _builtup_binary(result: RasterResult) -> QgsRasterRenderer:
    classes = [
        QgsPalettedRasterRenderer.Class(0, palette.TRANSPARENT, tr("not built-up")),
        QgsPalettedRasterRenderer.Class(1, palette.colour(palette.BUILTUP_BINARY), tr("built-up")),
    ]
    return QgsPalettedRasterRenderer(None, 1, classes)


def _sentinel2(result: RasterResult) -> QgsRasterRenderer:
    return _composite(SENTINEL2_TRUE_COLOUR)


def _sentinel1(result: RasterResult) -> QgsRasterRenderer:
    return _composite(SENTINEL1_COMPOSITE)


_MAKERS = {
    "population": _population,
    "population_std": _population_std,
    "occupancy": _occupancy,
    "occupancy_std": _occupancy_std,
    "builtup": _builtup,
    "builtup_std": _builtup_std,
    "builtup_binary": _builtup_binary,
    "sentinel1": _sentinel1,
    "sentinel2": _sentinel2,
}


def _classes(
    breaks: Tuple[float, ...],
    colours: Sequence[str],
    unit: str,
    scale: float = 1.0,
) -> QgsRasterRenderer:
    """Classes between ``breaks`` (in ``unit``); pixel values are breaks × ``scale``; 0 is transparent."""
    labels = palette.class_labels(breaks, unit)
    items = [QgsColorRampShader.ColorRampItem(0.0, palette.TRANSPARENT, "0")]
    uppers = [value * scale for value in breaks] + [math.inf]
    for upper, text, label in zip(uppers, colours, labels):
        items.append(QgsColorRampShader.ColorRampItem(upper, palette.colour(text), label))
    shader = QgsColorRampShader(0.0, uppers[-2])
    shader.setColorRampType(QgsColorRampShader.Type.Discrete)
    shader.setColorRampItemList(items)
    return _pseudo_colour(shader, 0.0, uppers[-2])


def _ramp(stops: Sequence[Tuple[float, str]], lowest: str, highest: str) -> QgsRasterRenderer:
    """Colours between fixed ``stops``, with words at both ends of the legend's bar."""
    start, end = stops[0][0], stops[-1][0]
    shader = QgsColorRampShader(start, end)
    shader.setColorRampType(QgsColorRampShader.Type.Interpolated)
    shader.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, palette.colour(text), palette.number(value))
            for value, text in stops
        ]
    )
    legend = QgsColorRampLegendNodeSettings()
    legend.setMinimumLabel(lowest)
    legend.setMaximumLabel(highest)
    shader.setLegendSettings(legend)
    return _pseudo_colour(shader, start, end)


def _pseudo_colour(colours: QgsColorRampShader, lowest: float, highest: float) -> QgsRasterRenderer:
    shader = QgsRasterShader(lowest, highest)
    shader.setRasterShaderFunction(colours)
    renderer = QgsSingleBandPseudoColorRenderer(None, 1, shader)
    renderer.setClassificationMin(lowest)
    renderer.setClassificationMax(highest)
    return renderer


def _composite(channels: Sequence[Tuple[int, float, float]]) -> QgsRasterRenderer:
    renderer = QgsMultiBandColorRenderer(None, *(band for band, _, _ in channels))
    stretches = []
    for _, darkest, brightest in channels:
        stretch = QgsContrastEnhancement(Qgis.DataType.Float32)
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        stretch.setMinimumValue(darkest)
        stretch.setMaximumValue(brightest)
        stretches.append(stretch)
    renderer.setRedContrastEnhancement(stretches[0])
    renderer.setGreenContrastEnhancement(stretches[1])
    renderer.setBlueContrastEnhancement(stretches[2])
    return renderer
