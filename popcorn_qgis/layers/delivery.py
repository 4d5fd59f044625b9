"""Hands results to QGIS: style and metadata beside the file, and on the layer when it is loaded."""

from __future__ import annotations

import glob
import time
from pathlib import Path
from typing import Callable, Set

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..contract.jobs import RasterResult
from ..messages import translate
from ..translation import tr
from . import names
from .legend import IMAGERY, show_legend
from .metadata import Origin, describe_raster
from .raster_tips import JoinedTip, set_tip
from .styles import apply_style
from .temporal import set_period
from .tree import raise_above_older, tell_apart

Dress = Callable[[QgsMapLayer], None]

#: Files of layers, which look for a style and metadata under their own name.
_LAYER_FILES = (".tif", ".tiff", ".vrt", ".img", ".gpkg", ".shp", ".geojson", ".json", ".fgb", ".kml", ".csv")

#: QGIS silently never calls a post-processor that Python has let go of.
_waiting: Set[LayerDresser] = set()


class LayerDresser(QgsProcessingLayerPostProcessorInterface):
    """Styles one loaded layer; QGIS calls it on the main thread."""

    def __init__(self, dress: Dress) -> None:
        super().__init__()
        self._dresses = [dress]
        _waiting.add(self)

    def also(self, dress: Dress) -> None:
        """Do something more with the layer, after the rest."""
        self._dresses.append(dress)

    def postProcessLayer(  # noqa: N802 - Qt's name
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        for dress in self._dresses:
            dress(layer)
        layer.triggerRepaint()
        _waiting.discard(self)


def deliver_raster(
    result: RasterResult,
    origin: Origin,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    placeholder: str = "",
    title: str = "",
) -> None:
    """Write style and metadata of a raster beside it, and dress its layer if QGIS will load it.

    ``placeholder`` is the description of the output parameter: a layer that would only be called
    that gets ``title``, or else its quantity's, with the unit of a pixel of people; a name that the user or
    a model gave stays.
    """
    title = names.raster_title(result, title)
    # Asked now: on loading, the context's is none (3.22) or what was deleted, which crashes (3.40).
    project, finished_s = context.project(), time.time()

    def dress(layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            apply_style(layer, result)
            describe_raster(layer, title, result, origin)
            set_period(layer, result)
            set_tip(layer, result)
            show_legend(layer, result, project)
            if project is not None and result.quantity not in IMAGERY:
                raise_above_older(layer, finished_s, project)
                tell_apart(layer, project)

    layer = QgsRasterLayer(result.path, title)
    dress(layer)
    _save_beside(layer, result.path, feedback)
    del layer
    # Statistics of a file that was overwritten, or that QGIS took just now for a stretch not used.
    Path(result.path + ".aux.xml").unlink(missing_ok=True)
    _dress_on_load(result.path, title, dress, context, placeholder)


def deliver_vector(
    identifier: str,
    title: str,
    dress: Dress,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    placeholder: str = "",
) -> None:
    """Do the same for a vector layer that a sink wrote; ``identifier`` is the sink's."""
    path = identifier.split("|")[0]
    project, finished_s = context.project(), time.time()

    def dress_and_raise(layer: QgsMapLayer) -> None:
        dress(layer)
        if project is not None:
            raise_above_older(layer, finished_s, project)
            tell_apart(layer, project)

    if Path(path).is_file():
        layer = QgsVectorLayer(identifier, title, "ogr")
        if layer.isValid():
            dress(layer)
            _save_beside(layer, path, feedback)
    _dress_on_load(identifier, title, dress_and_raise, context, placeholder)


def keep_style_inside(identifier: str, dress: Dress) -> None:
    """Write a style into a GeoPackage of ours, as that of its layer: one file beside it would be for all."""
    layer = QgsVectorLayer(identifier, "style", "ogr")
    if layer.isValid():
        dress(layer)
        layer.saveStyleToDatabase("POPCORN", "", True, "")


def join_tips(result: RasterResult, std: RasterResult, context: QgsProcessingContext) -> None:
    """Let the map tip of ``result`` tell its uncertainty too, where QGIS will load both."""
    if all(context.willLoadLayerOnCompletion(raster.path) for raster in (result, std)):
        tip = JoinedTip(result, std, context.project())
        dress_also(result.path, tip.map_loaded, context)
        dress_also(std.path, tip.std_loaded, context)


def load_raster(result: RasterResult, context: QgsProcessingContext) -> None:
    """Ask QGIS to load a raster that is not itself a destination parameter."""
    title = names.raster_title(result, translate(result.name))
    _load(result.path, title, QgsProcessingUtils.LayerHint.Raster, context)


def load_vector(path: str, title: str, context: QgsProcessingContext) -> None:
    """Ask QGIS to load a vector file that is not itself a destination parameter."""
    _load(path, title, QgsProcessingUtils.LayerHint.Vector, context)


def dress_also(identifier: str, dress: Dress, context: QgsProcessingContext) -> None:
    """Do something more with a layer once QGIS has loaded it; nothing if it will not."""
    if not context.willLoadLayerOnCompletion(identifier):
        return
    details = context.layerToLoadOnCompletionDetails(identifier)
    dresser = details.postProcessor()
    if isinstance(dresser, LayerDresser):
        dresser.also(dress)
    else:
        details.setPostProcessor(LayerDresser(dress))


def _load(path: str, title: str, kind: QgsProcessingUtils.LayerHint, context: QgsProcessingContext) -> None:
    # Without an output's name, so that no style that the user keeps for an output is laid over ours.
    details = QgsProcessingContext.LayerDetails(title, context.project(), "", kind)
    details.forceName = True  # the user did not name the file, so its name says less than the title
    context.addLayerToLoadOnCompletion(path, details)


def _dress_on_load(
    identifier: str, title: str, dress: Dress, context: QgsProcessingContext, placeholder: str
) -> None:
    if not context.willLoadLayerOnCompletion(identifier):
        return
    details = context.layerToLoadOnCompletionDetails(identifier)
    if details.name in ("", placeholder):
        details.name = title
    details.setPostProcessor(LayerDresser(dress))


def _save_beside(layer: QgsMapLayer, path: str, feedback: QgsProcessingFeedback) -> None:
    """Write ``.qml`` and ``.qmd``, which QGIS reads whenever the file is opened, in any project.

    Nothing where QGIS would take them for other layers too: in a GeoPackage that the user adds to, and
    where a file of the same name but for its ending has its own.
    """
    base = Path(path)
    found = QgsProviderRegistry.instance().querySublayers(path)
    if sum(part.providerKey() == layer.providerType() for part in found) > 1:
        return
    for save, ending, problem in (
        (layer.saveNamedStyle, ".qml", tr("The style of {file} could not be saved beside it: {reason}")),
        (
            layer.saveNamedMetadata,
            ".qmd",
            tr("The metadata of {file} could not be saved beside it: {reason}"),
        ),
    ):
        target = base.with_suffix(ending)
        if target.exists() and _has_namesake(base):
            continue
        message, saved = save(str(target))
        if not saved:
            feedback.pushWarning(problem.format(file=base.name, reason=message))


def _has_namesake(path: Path) -> bool:
    """Tell whether another layer's file has the same name but for its ending."""
    return any(
        other.suffix.lower() in _LAYER_FILES and other.name != path.name
        for other in path.parent.glob(f"{glob.escape(path.stem)}.*")
    )
