"""The Sentinel-1 and Sentinel-2 parameters that several algorithms share, and how they are read."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Mapping, Tuple

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMultipleLayers,
    QgsRasterLayer,
)

from ... import preferences
from ...contract.jobs import Compute, Imagery, UrbanImagery
from ...runtime import places
from ...translation import tr
from ..base import PopcornAlgorithm

S1, S2, EXTENT, DEVICE = "S1", "S2", "EXTENT", "DEVICE"
S1_ASC, S1_DESC, TERRAIN, EXPORT = "S1_ASC", "S1_DESC", "TERRAIN", "INPUT"
S1_UNIT, S2_SCALE, MASK = "S1_UNIT", "S2_SCALE", "MASK_IMPLAUSIBLE"
CONSTRAINT = "CONSTRAINT"
OFFSET, TILE, MEMORY = "OFFSET", "TILE_SIZE", "MEMORY"


def add_imagery(algorithm: PopcornAlgorithm, *, both: bool = False) -> None:
    """Add S1, S2 and EXTENT; ``both`` for what can't do with one of the sensors."""
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            S2,
            tr("Sentinel-2 rasters, one for each season")
            if both
            else tr("Sentinel-2 rasters, by season (or Sentinel-1)"),
            QgsProcessing.SourceType.TypeRaster,
            optional=not both,
        ),
        tr(
            "Cloud-free composites with the bands B02, B03, B04 and B08 at about 10 m, one raster for each "
            "season. Bands are found by their descriptions, else taken in this order. Values may be "
            "reflectance × 10000 or 0 to 1. Sentinel-2 alone works, but less well than with Sentinel-1."
        ),
    )
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            S1,
            tr("Sentinel-1 rasters, one for each season"),
            QgsProcessing.SourceType.TypeRaster,
            optional=not both,
        ),
        tr(
            "Backscatter with the bands VV and VH, in dB or linear power, one raster for each season. They "
            "are paired with Sentinel-2 by day, else by order (the log shows the pairs), and warped to its "
            "grid while they are read."
        ),
    )
    _add_extent(algorithm)


def _add_extent(algorithm: PopcornAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True),
        tr("Only this part of the imagery is used. Empty: all of it."),
        advanced=True,
    )


def add_urban_imagery(algorithm: PopcornAlgorithm) -> None:
    """Add S2, S1_ASC, S1_DESC, TERRAIN, INPUT for all of them in one, and EXTENT."""
    several = QgsProcessing.SourceType.TypeRaster
    for name, text, help_text in (
        (
            S2,
            tr("Sentinel-2, a raster a year"),
            tr("Composites with the bands B02, B03, B04 and B08."),
        ),
        (
            S1_ASC,
            tr("Sentinel-1 ascending, a raster a year"),
            tr("Backscatter of ascending passes, bands VV and VH; see PASSES of “Download imagery”."),
        ),
        (
            S1_DESC,
            tr("Sentinel-1 descending, a raster a year"),
            tr("The same of the descending passes. One pass alone also works."),
        ),
    ):
        algorithm.add(QgsProcessingParameterMultipleLayers(name, text, several, optional=True), help_text)
    algorithm.add_raster(
        TERRAIN,
        tr("Terrain"),
        tr("Slope and aspect in degrees, from “Terrain: elevation, slope, aspect”."),
        optional=True,
    )
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            EXPORT, tr("Or GlobalUrbanMapper exports, one a year"), several, optional=True
        ),
        tr("Rasters of 11 or 14 bands as its authors export them, in place of all the above."),
        advanced=True,
    )
    _add_extent(algorithm)


def add_constraint(algorithm: PopcornAlgorithm) -> None:
    """Add CONSTRAINT, such as a mask of urban land."""
    algorithm.add_raster(
        CONSTRAINT,
        tr("Constraint: 0 where nobody lives"),
        tr("Any other value, and a gap, lets people live there. Such as “Urban land” of “Map urban land”."),
        optional=True,
        advanced=True,
    )


def read_constraint(
    algorithm: PopcornAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> str:
    """Return the raster of CONSTRAINT, or an empty text where there is none."""
    if not parameters.get(CONSTRAINT):
        return ""
    return raster_path(algorithm.parameterAsRasterLayer(parameters, CONSTRAINT, context))


def add_device(algorithm: PopcornAlgorithm) -> None:
    """Add DEVICE."""
    algorithm.add_choice(
        DEVICE,
        tr("Compute on"),
        [
            ("auto", tr("GPU if it passes the check, else CPU")),
            ("gpu", tr("GPU")),
            ("cpu", tr("CPU")),
        ],
        tr("The log says which device was used and why. The results are the same."),
        default=preferences.read().device,
        advanced=True,
    )


def add_computing(algorithm: PopcornAlgorithm) -> None:
    """Add DEVICE, and the advanced choices on units, tiles and memory."""
    add_device(algorithm)
    add_units(algorithm)
    algorithm.add_flag(
        MASK,
        tr("Leave out snow and cloud"),
        False,
        tr(
            "Gives no data where the reflectance is higher than what the model has learnt: snow and cloud "
            "look built-up to it. The log warns of such pixels in any case."
        ),
        advanced=True,
    )
    algorithm.add_number(
        TILE,
        tr("Tile size (pixels, 0: automatic)"),
        0,
        tr("0 chooses it from the memory. It changes the speed, never the result."),
        least=0,
        most=16384,
        advanced=True,
    )
    algorithm.add_number(
        MEMORY,
        tr("Memory for the engine (MB, 0: automatic)"),
        preferences.read().memory_mb,
        tr("An upper bound; 0 takes the default."),
        least=0,
        advanced=True,
    )


def add_units(algorithm: PopcornAlgorithm) -> None:
    """Add S2_SCALE, OFFSET and S1_UNIT: what the stored values are, where that has to be said."""
    add_s2_scale(algorithm)
    add_offset(algorithm)
    algorithm.add_choice(
        S1_UNIT,
        tr("Sentinel-1 values are"),
        [
            ("auto", tr("recognised automatically")),
            ("db", tr("decibel")),
            ("linear", tr("linear power")),
            ("amplitude", tr("amplitude, the square root of power")),
            ("packed", tr("openEO's packing, dB = 20 × log10(DN) − 83")),
            ("squeezed", tr("decibel squeezed to 0…1, dB = 30 × value − 25")),
        ],
        tr("Only needed where the run asks for it."),
        advanced=True,
    )


def add_s2_scale(algorithm: PopcornAlgorithm) -> None:
    """Add S2_SCALE: what the values of Sentinel-2 are."""
    algorithm.add_choice(
        S2_SCALE,
        tr("Sentinel-2 values are"),
        [
            ("auto", tr("recognised automatically")),
            ("dn", tr("reflectance × 10000")),
            ("reflectance", tr("reflectance from 0 to 1")),
            ("percent", tr("reflectance in per cent")),
            ("thousand", tr("reflectance × 1000")),
            ("8bit", tr("8 bit, 255 is reflectance 1")),
            ("16bit", tr("16 bit, 65535 is reflectance 1")),
        ],
        tr("Only needed where the run asks for it."),
        advanced=True,
    )


def add_offset(algorithm: PopcornAlgorithm) -> None:
    """Add OFFSET: what to do about the radiometric offset of Sentinel-2."""
    algorithm.add_choice(
        OFFSET,
        tr("Offset of 1000 DN"),
        [
            ("auto", tr("removed where product and pixels show it")),
            ("remove", tr("removed from all rasters")),
            ("keep", tr("not removed")),
        ],
        tr(
            "Processing baseline 04.00 and later (from 25 January 2022) adds it to Sentinel-2. Only needed "
            "where neither the file nor a dark pixel tells whether it is still there."
        ),
        advanced=True,
    )


def imagery_problem(parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
    """Say what is wrong with S1 and S2, or return an empty text."""
    for name in (S2, S1):
        for item in _items(parameters.get(name)):
            problem = raster_problem(item, context)
            if problem:
                return problem
    if not _items(parameters.get(S1)) and not _items(parameters.get(S2)):
        return tr("There is no imagery. Choose at least one Sentinel-2 or Sentinel-1 raster.")
    return ""


def urban_problem(parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
    """Say what is wrong with the imagery of the urban mask, or return an empty text."""
    for name in (S2, S1_ASC, S1_DESC, TERRAIN, EXPORT):
        for item in _items(parameters.get(name)):
            problem = raster_problem(item, context)
            if problem:
                return problem
    sensors = [name for name in (S2, S1_ASC, S1_DESC) if _items(parameters.get(name))]
    if not sensors and not _items(parameters.get(EXPORT)):
        return tr("There is no imagery. Choose Sentinel-2, Sentinel-1, or an export of GlobalUrbanMapper.")
    if sensors and _items(parameters.get(EXPORT)):
        return tr(
            "An export of GlobalUrbanMapper holds all the imagery. Leave Sentinel-1 and -2 empty, or it."
        )
    return ""


def raster_problem(item: Any, context: QgsProcessingContext) -> str:
    """Say why a raster given as a path or layer cannot be read, or return an empty text."""
    if not isinstance(item, str) or context.getMapLayer(item) is not None:
        return ""
    if item.lower().startswith("/vsi"):
        return ""  # a name of GDAL's: QGIS tells when it opens it
    path = Path(item)
    if path.is_absolute() and not path.exists():
        return tr("The raster {path} does not exist. Choose another file.").format(path=item)
    # Without its default style, for which QGIS would look at the pixels, on the window's thread.
    bare = QgsRasterLayer.LayerOptions(False)
    if path.is_file() and not QgsRasterLayer(item, "check", "gdal", bare).isValid():
        return tr(
            "The file {path} cannot be read as a raster: it is damaged, or of another kind. "
            "Choose another file, or download it again."
        ).format(path=item)
    return ""


def raster_path(layer: QgsMapLayer) -> str:
    """Return the file, or the name that GDAL knows, behind a raster layer.

    Raises QgsProcessingException for layers that are no files, such as web maps.
    """
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        raise QgsProcessingException(
            tr("The layer “{name}” is not a raster file. Export it as GeoTIFF first.").format(
                name=layer.name()
            )
        )
    return layer.source().split("|option:")[0]


def raster_paths(
    algorithm: PopcornAlgorithm, parameters: Dict[str, Any], name: str, context: QgsProcessingContext
) -> Tuple[str, ...]:
    """Return the paths of a list of rasters, in its order.

    Raises QgsProcessingException where one of them cannot be read.
    """
    layers: List[QgsMapLayer] = algorithm.parameterAsLayerList(parameters, name, context) or []
    given = _items(parameters.get(name))
    if given and len(layers) < len(given):
        for item in given:
            problem = raster_problem(item, context)
            if problem:
                raise QgsProcessingException(problem)
        raise QgsProcessingException(
            tr("Of {given} rasters for {name} only {found} can be read. Check that they exist.").format(
                given=len(given), name=name, found=len(layers)
            )
        )
    return tuple(raster_path(layer) for layer in layers)


def read_imagery(
    algorithm: PopcornAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> Imagery:
    """Return the imagery part of a job from the parameters."""
    return Imagery(
        s1=raster_paths(algorithm, parameters, S1, context),
        s2=raster_paths(algorithm, parameters, S2, context),
        **_how_to_read(algorithm, parameters, context),
    )


def read_urban_imagery(
    algorithm: PopcornAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> UrbanImagery:
    """Return the imagery part of the urban mask's job."""
    terrain = algorithm.parameterAsRasterLayer(parameters, TERRAIN, context)
    return UrbanImagery(
        s2=raster_paths(algorithm, parameters, S2, context),
        s1_asc=raster_paths(algorithm, parameters, S1_ASC, context),
        s1_desc=raster_paths(algorithm, parameters, S1_DESC, context),
        terrain=raster_path(terrain) if terrain is not None else "",
        exports=raster_paths(algorithm, parameters, EXPORT, context),
        **_how_to_read(algorithm, parameters, context),
    )


def _how_to_read(
    algorithm: PopcornAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> Dict[str, Any]:
    """Return the units of imagery, and the extent that is used of it, by the names of Imagery."""
    extent = None
    extent_crs = ""
    if parameters.get(EXTENT):
        box = algorithm.parameterAsExtent(parameters, EXTENT, context)
        if not box.isEmpty():
            extent = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
            crs = algorithm.parameterAsExtentCrs(parameters, EXTENT, context)
            extent_crs = crs.authid() or crs.toWkt()
    return {
        "s1_unit": algorithm.choice(parameters, S1_UNIT, context),
        "s2_scale": algorithm.choice(parameters, S2_SCALE, context),
        "mask_implausible": algorithm.parameterAsBoolean(parameters, MASK, context),
        "extent": extent,
        "extent_crs": extent_crs,
        "offset": algorithm.choice(parameters, OFFSET, context),
    }


def read_device(
    algorithm: PopcornAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> Compute:
    """Return the computing part of a job that has DEVICE only."""
    return Compute(
        device=algorithm.choice(parameters, DEVICE, context),
        cache_folder=str(places.cache_folder() / "tiles"),
    )


def read_compute(
    algorithm: PopcornAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> Compute:
    """Return the computing part of a job from the parameters."""
    return Compute(
        device=algorithm.choice(parameters, DEVICE, context),
        tile_px=algorithm.parameterAsInt(parameters, TILE, context),
        memory_mb=algorithm.parameterAsInt(parameters, MEMORY, context),
        cache_folder=str(places.cache_folder() / "tiles"),
    )


def _items(value: Any) -> List[Any]:
    if value is None or value == "":
        return []
    if isinstance(value, (list, tuple)):
        return list(value)
    if isinstance(value, str):
        return [part for part in value.split(";") if part]
    return [value]
