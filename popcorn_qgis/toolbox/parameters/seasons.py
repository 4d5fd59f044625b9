"""What the makers of seasonal composites share: year, seasons, area, and how composites are delivered."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Tuple

from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...contract.jobs import Area, JobResult
from ...layers.delivery import deliver_raster, load_raster
from ...layers.metadata import Origin
from ...layers.stacking import stack
from ...translation import tr
from ..base import PopcornAlgorithm

YEAR, SEASONS, EXTENT, AREA = "YEAR", "SEASONS", "EXTENT", "AREA"
BANDS, PASSES = "BANDS", "PASSES"
CLOUD_MASK, SELECT = "CLOUD_MASK", "SELECT"
FILL_GAPS, FILL_FROM = "FILL_GAPS", "FILL_FROM"
LOAD, OUTPUT_FOLDER = "LOAD", "OUTPUT_FOLDER"
OUTPUT_S1, OUTPUT_S2, OUTPUT_TABLE = "OUTPUT_S1", "OUTPUT_S2", "OUTPUT_TABLE"
OUTPUT_S1_ASC, OUTPUT_S1_DESC = "OUTPUT_S1_ASC", "OUTPUT_S1_DESC"
ALL_SEASONS = "spring, summer, autumn, winter"


def add_seasons(algorithm: PopcornAlgorithm) -> None:
    """Add YEAR and SEASONS."""
    algorithm.add_number(
        YEAR,
        tr("Year"),
        2023,
        tr(
            "The year of the seasons that have none of their own; the winter of a year runs into the next "
            "one."
        ),
        least=2015,
        most=2100,
    )
    algorithm.add(
        QgsProcessingParameterString(SEASONS, tr("Seasons"), ALL_SEASONS),
        tr(
            "One composite for each, separated by commas: spring (March to May), summer (June to August), "
            "autumn (September to November), winter (December to February), year (all of it), Q1 to Q4; "
            "those of other years with the year before, such as 2021 spring or 2021 Q1; months such as "
            "2021-03, years such as 2021, or any range of days such as 2021-03-01/2021-04-15."
        ),
    )


def add_bands(algorithm: PopcornAlgorithm) -> None:
    """Add BANDS and PASSES."""
    algorithm.add_choice(
        BANDS,
        tr("Bands of Sentinel-2"),
        [
            ("four", tr("four: blue, green, red, near infrared")),
            ("ten", tr("ten: those, and the six of 20 m")),
        ],
        tr(
            "The models of population take four. The six others, red edge and shortwave infrared, are "
            "brought to 10 m by the nearest pixel."
        ),
        advanced=True,
    )
    algorithm.add_choice(
        PASSES,
        tr("Passes of Sentinel-1"),
        [
            ("together", tr("together: descending, else ascending")),
            ("apart", tr("apart: a raster of each, the mean in dB")),
        ],
        tr("Apart is what the urban mask takes: each season gets sentinel1_asc and sentinel1_desc."),
        advanced=True,
    )


def add_sky(algorithm: PopcornAlgorithm, cloud_mask: str = "classes", select: str = "all") -> None:
    """Add CLOUD_MASK and SELECT, with what they begin with."""
    algorithm.add_choice(
        CLOUD_MASK,
        tr("Find clouds by"),
        [
            ("classes", tr("the scene classes")),
            ("series", tr("the time series")),
            ("both", tr("both")),
        ],
        tr(
            "The time series compares every date with those around it. It finds thin cloud and shadow that "
            "the classes miss, reads three bands more (B06, B8A, B11), and decides in blocks of 6 km."
        ),
        default=cloud_mask,
        advanced=True,
    )
    algorithm.add_choice(
        SELECT,
        tr("Dates to take"),
        [("all", tr("all")), ("method", tr("few, clear, and spread over the months"))],
        tr("The table of the scenes says of every date why it was taken or left."),
        default=select,
        advanced=True,
    )


def add_area(algorithm: PopcornAlgorithm, *, optional: bool) -> None:
    """Add EXTENT and AREA; ``optional`` says in the help what happens without either."""
    without = tr("Without either, all that the scenes cover is used.") if optional else tr("One is needed.")
    algorithm.add(
        QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True),
        tr("The box to map, or a layer of polygons below.") + " " + without,
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            AREA, tr("Polygons to map"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
        ),
        tr("Instead of the extent: only these polygons and 240 m around them are mapped."),
    )


def add_delivery(algorithm: PopcornAlgorithm) -> None:
    """Add FILL_GAPS, FILL_FROM, LOAD, OUTPUT_FOLDER and the outputs that a model can chain."""
    algorithm.add(
        QgsProcessingParameterBoolean(FILL_GAPS, tr("Fill gaps"), False),
        tr(
            "Pixels without any clear observation are filled; a further band marks them. Otherwise they have "
            "no data."
        ),
    )
    algorithm.add_choice(
        FILL_FROM,
        tr("Fill gaps from"),
        [
            ("seasons", tr("the nearest season that has a value")),
            ("dates", tr("the other dates of the season")),
        ],
        tr(
            "From the other dates, Sentinel-2 only: what a date shows that was left, else the method of "
            "CLOUD_MASK, which reads all ten bands of three dates or more."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean(LOAD, tr("Load the layers"), True),
        tr("Adds the composites to the project."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFolderDestination(OUTPUT_FOLDER, tr("Folder of the composites")),
        tr(
            "Gets one raster for each season and sensor, such as sentinel2_2021-spring.tif, scenes.csv with "
            "the scenes that were used, and series.csv, by which the folder is a series."
        ),
    )
    algorithm.addOutput(QgsProcessingOutputMultipleLayers(OUTPUT_S2, tr("Sentinel-2, each season")))
    algorithm.addOutput(QgsProcessingOutputMultipleLayers(OUTPUT_S1, tr("Sentinel-1, each season")))
    for name, text in (
        (OUTPUT_S1_ASC, tr("Sentinel-1 ascending, each season")),
        (OUTPUT_S1_DESC, tr("Sentinel-1 descending, each season")),
    ):
        algorithm.addOutput(QgsProcessingOutputMultipleLayers(name, text))
    algorithm.addOutput(QgsProcessingOutputFile(OUTPUT_TABLE, tr("Table of the scenes")))


def area_problem(parameters: Mapping[str, Any], *, optional: bool) -> str:
    """Say what is wrong with EXTENT and AREA, or return an empty text."""
    given = [name for name in (EXTENT, AREA) if parameters.get(name)]
    if len(given) == 2:
        return tr("Both an extent and polygons are given. Choose one of them.")
    if not given and not optional:
        return tr("There is no area to map. Draw an extent, or choose a layer of polygons.")
    return ""


def read_seasons(
    algorithm: PopcornAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> Tuple[str, ...]:
    """Return the seasons one by one, as jobs have them; they may be written in the user's language too."""
    text = algorithm.parameterAsString(parameters, SEASONS, context).replace(";", ",").replace("،", ",")
    written = [part.strip() for part in text.split(",") if part.strip()]
    return tuple(_in_english(part) for part in written)


def _in_english(part: str) -> str:
    """Return a season as jobs have it, such as 2021 spring for 2021 printemps; what is none as it is."""
    words = _season_words()
    year, _, word = part.partition(" ")
    if year.isdigit() and word.strip().casefold() in words:
        return f"{year} {words[word.strip().casefold()]}"
    return words.get(part.casefold(), part)


def _season_words() -> Dict[str, str]:
    """Return what jobs call the seasons, by their names in the user's language."""
    return {
        tr("spring").casefold(): "spring",
        tr("summer").casefold(): "summer",
        tr("autumn").casefold(): "autumn",
        tr("winter").casefold(): "winter",
        tr("year").casefold(): "year",
    }


def read_area(
    algorithm: PopcornAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> Optional[Area]:
    """Return the area of a job; None where neither extent nor polygons are given."""
    if parameters.get(AREA):
        source = algorithm.parameterAsSource(parameters, AREA, context)
        if source is None:
            raise QgsProcessingException(algorithm.invalidSourceError(parameters, AREA))
        request = QgsFeatureRequest().setNoAttributes()
        shapes: List[QgsGeometry] = [
            feature.geometry() for feature in source.getFeatures(request) if feature.hasGeometry()
        ]
        crs = source.sourceCrs()
        return Area(crs.authid() or crs.toWkt(), outline=QgsGeometry.unaryUnion(shapes).asWkt(9))
    if parameters.get(EXTENT):
        box = algorithm.parameterAsExtent(parameters, EXTENT, context)
        crs = algorithm.parameterAsExtentCrs(parameters, EXTENT, context)
        return Area(
            crs.authid() or crs.toWkt(), (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        )
    return None


def deliver_composites(
    algorithm: PopcornAlgorithm,
    parameters: Dict[str, Any],
    result: JobResult,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Dict[str, Any]:
    """Style the composites, ask QGIS to load them where wanted, and return the outputs."""
    load = algorithm.parameterAsBoolean(parameters, LOAD, context)
    origin = Origin(algorithm=algorithm.displayName())
    for raster in result.rasters.values():
        if load:
            load_raster(raster, context)
        deliver_raster(raster, origin, context, feedback)
    s1, s2, ascending, descending = (
        [raster.path for key, raster in result.rasters.items() if key.startswith(kind)]
        for kind in ("s1_", "s2_", "s1_asc_", "s1_desc_")
    )
    if load:  # one season is seen, and the others wait below it
        stack([*s2, *s1], [*s2, *s1][1:], context)
    return {
        OUTPUT_FOLDER: algorithm.parameterAsString(parameters, OUTPUT_FOLDER, context),
        OUTPUT_S1: s1,
        OUTPUT_S2: s2,
        OUTPUT_S1_ASC: ascending,
        OUTPUT_S1_DESC: descending,
        OUTPUT_TABLE: result.files["scenes"],
    }
