"""Raster destinations (.tif only), and results delivered to QGIS."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from typing import Any, Dict, Iterator, Mapping, Optional, Tuple

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterRasterDestination

from ...contract.jobs import JobResult
from ...layers.delivery import deliver_raster, join_tips
from ...layers.metadata import Origin
from ...translation import tr
from ..base import PopcornAlgorithm


class TifDestination(QgsProcessingParameterRasterDestination):
    """A raster output that is always a GeoTIFF."""

    def clone(self):
        copy = TifDestination(
            self.name(),
            self.description(),
            self.defaultValue(),
            bool(self.flags() & QgsProcessingParameterRasterDestination.Flag.FlagOptional),
            self.createByDefault(),
        )
        copy.setFlags(self.flags())
        copy.setHelp(self.help())
        copy.setMetadata(self.metadata())
        return copy

    def supportedOutputRasterLayerExtensions(self):
        return ["tif"]

    def defaultFileExtension(self):
        return "tif"


def not_tif(algorithm: PopcornAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
    """Say which raster output does not end in .tif, or return an empty text."""
    for definition in algorithm.destinationParameterDefinitions():
        if not isinstance(definition, QgsProcessingParameterRasterDestination):
            continue
        if parameters.get(definition.name()) is None:
            continue
        path = algorithm.parameterAsOutputLayer(dict(parameters), definition.name(), context)
        if path and not path.lower().endswith((".tif", ".tiff")):
            return tr("The output {path} is not a .tif file. Let its name end in .tif.").format(path=path)
    return ""


def deliver(
    algorithm: PopcornAlgorithm,
    result: JobResult,
    origin: Origin,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    *,
    titles: Optional[Mapping[str, str]] = None,
) -> Dict[str, Any]:
    """Style the rasters of a result; return them, files and numbers under the names of the outputs.

    ``titles`` are names of layers, by the result's keys, where that of the quantity does not say enough.
    """
    results: Dict[str, Any] = {}
    for key, raster in result.rasters.items():
        name = key.upper()
        title = (titles or {}).get(key, "")
        deliver_raster(raster, origin, context, feedback, algorithm.placeholder(name), title)
        results[name] = raster.path
    if "output" in result.rasters and "output_std" in result.rasters:
        join_tips(result.rasters["output"], result.rasters["output_std"], context)
    results.update(declared(algorithm, result))
    return results


def declared(algorithm: PopcornAlgorithm, result: JobResult) -> Dict[str, Any]:
    """Return the files and numbers of a result that are outputs of the algorithm, under their names."""
    values = {key: path for key, path in result.files.items() if path}
    values.update((key, readable(value)) for key, value in result.numbers.items())
    names = {definition.name() for definition in algorithm.outputDefinitions()}
    return {key.upper(): value for key, value in values.items() if key.upper() in names}


def readable(value: Any) -> Any:
    """Return a number as people read it: 2449 for 2449.00000044; what is no fraction as it is.

    Of a thousand millions and more every person counts.
    """
    if not isinstance(value, float):
        return value
    return float(f"{value:.9g}") if not 1e9 <= abs(value) < 1e15 else float(round(value))


@contextmanager
def scratch_folder() -> Iterator[str]:
    """Give a folder for the time of a run; it is gone afterwards, however the run ends."""
    with tempfile.TemporaryDirectory(prefix="popcorn-zones-") as folder:
        yield folder


def file_names(*paths: Tuple[str, ...]) -> Tuple[str, ...]:
    """Return the names of files without their folders."""
    return tuple(path.replace("\\", "/").rsplit("/", 1)[-1] for group in paths for path in group)
