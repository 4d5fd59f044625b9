"""The typed jobs and their results: the narrow waist that QGIS and the engine both import.

Standard library and Python 3.9 only. A job is a frozen dataclass of plain values (paths, numbers,
text), so that it travels as one JSON object: ``to_json`` and ``from_json`` are inverse.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import Any, Dict, List, Mapping, Optional, Tuple, Type, Union

PROTOCOL = 1  # of the JSON lines between QGIS and the worker

DEVICES = ("auto", "gpu", "cpu")
S1_UNITS = ("auto", "db", "linear")
S2_SCALES = ("auto", "dn", "reflectance")

#: People per fully built-up pixel: the published regional means (arXiv 2311.14006; spec section 6).
PUBLISHED_RATES = {"switzerland": 0.2267, "rwanda": 0.9407, "puerto_rico": 0.4119}


# -- parts that several jobs share ----------------------------------------------------------------


@dataclass(frozen=True)
class Imagery:
    """Seasons of Sentinel-1 and Sentinel-2 rasters; either list may be empty.

    They are paired by their date tags, else by order. ``extent`` is (xmin, ymin, xmax, ymax) in the
    CRS ``extent_crs`` (WKT or authority code) and limits what is mapped.
    """

    s1: Tuple[str, ...] = ()
    s2: Tuple[str, ...] = ()
    s1_unit: str = "auto"
    s2_scale: str = "auto"
    mask_implausible: bool = False  # nodata where reflectance is above the model's range
    extent: Optional[Tuple[float, float, float, float]] = None
    extent_crs: str = ""


@dataclass(frozen=True)
class Compute:
    """How to compute: the device, the tile and the memory that may be used."""

    device: str = "auto"
    tile_px: int = 0  # 0: chosen from the memory
    memory_mb: int = 0  # 0: the default bound


@dataclass(frozen=True)
class Zones:
    """Census zones in a GeoPackage that QGIS wrote for the engine.

    Layer ``zones`` with an integer column ``zone_id`` and, where counts are needed, a text column
    ``census`` that holds each count as the user's field gave it (empty: missing), so that the
    engine can name a bad value. ``field`` and ``name`` are what the user calls them.
    """

    path: str
    field: str = ""
    name: str = "zones"


@dataclass(frozen=True)
class Rate:
    """A constant occupancy, people per fully built-up pixel.

    ``value`` as typed or published; with ``zones``, fitted so that the mapped total equals the
    census total of the zones.
    """

    value: float = 0.0
    zones: Optional[Zones] = None


@dataclass(frozen=True)
class Area:
    """Where to map: a box (xmin, ymin, xmax, ymax) or polygons (WKT), in ``crs`` (WKT or code)."""

    crs: str
    extent: Optional[Tuple[float, float, float, float]] = None
    outline: str = ""


# -- jobs -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class BuiltupJob:
    """Mean built-up probability over the seasons; the optional outputs are made when named."""

    imagery: Imagery
    model: str  # an id in the catalogue, or a path to an .onnx file
    output: str
    output_members: str = ""  # one band per season
    output_std: str = ""  # sample standard deviation over the seasons
    output_binary: str = ""  # 1 where the mean is at least ``threshold``
    threshold: float = 0.5
    model_folders: Tuple[str, ...] = ()
    compute: Compute = field(default_factory=Compute)


@dataclass(frozen=True)
class OccupancyJob:
    """Mean occupancy over members and seasons: people per fully built-up pixel."""

    imagery: Imagery
    output: str
    occupancy_model: str = ""  # an id (a set of members is one id) or a path; empty: use ``rate``
    builtup_model: str = ""  # needed to fit a rate
    rate: Optional[Rate] = None
    output_std: str = ""
    model_folders: Tuple[str, ...] = ()
    compute: Compute = field(default_factory=Compute)


@dataclass(frozen=True)
class PopulationJob:
    """Population = occupancy × built-up, per member and season, then mean and sample std."""

    imagery: Imagery
    builtup_model: str
    output: str
    occupancy_model: str = ""
    rate: Optional[Rate] = None
    min_builtup: float = 0.0  # lower scores count as 0; 0 is exact
    output_std: str = ""
    output_builtup: str = ""
    output_occupancy: str = ""
    output_members: str = ""  # one band per member and season
    model_folders: Tuple[str, ...] = ()
    compute: Compute = field(default_factory=Compute)


@dataclass(frozen=True)
class AggregateJob:
    """Sum people to a coarser grid (``cell_size_m`` with ``output``) or to ``zones`` (a table)."""

    input: str
    output: str = ""
    cell_size_m: float = 100.0
    zones: Optional[Zones] = None
    band: int = 1


@dataclass(frozen=True)
class RescaleJob:
    """Scale a weight raster so that every census zone sums to its count."""

    input: str
    zones: Zones
    output: str
    border: str = "centre"  # "centre": the zone that holds the pixel's centre; "fraction": raked
    no_weight: str = "spread"  # zones with people but no weight: "spread" evenly, or "leave"
    outside: str = "nodata"  # outside all zones: "nodata", or "unscaled"
    band: int = 1


@dataclass(frozen=True)
class EvaluateJob:
    """Compare maps with a census: a table per zone and the metrics of the spec, section 7."""

    inputs: Tuple[str, ...]
    zones: Zones
    border: str = "centre"  # as in RescaleJob: whose pixel it is; "fraction": by covered part


@dataclass(frozen=True)
class SampleSceneJob:
    """Write the built-in synthetic district into ``folder``."""

    folder: str
    seed: int = 1
    size_px: int = 600


@dataclass(frozen=True)
class CompositeJob:
    """Seasonal composites in ``folder`` from scenes on disk: single rasters, folders, or both.

    ``seasons`` are spring, summer, autumn, winter, year, or ranges as 2021-03-01/2021-04-15;
    ``year`` counts for the words. ``masks`` belong to the ``s2`` rasters, one each, in their order.
    """

    folder: str
    year: int
    seasons: Tuple[str, ...]
    s1: Tuple[str, ...] = ()
    s2: Tuple[str, ...] = ()
    masks: Tuple[str, ...] = ()
    scene_folders: Tuple[str, ...] = ()
    area: Optional[Area] = None  # None: all that the scenes cover, on their own grid
    mask_kind: str = "scl"  # of ``masks``: "scl", or "cloud" (anything but 0 is cloud)
    dilation_px: int = 4
    offset: str = "auto"  # of Sentinel-2: "auto" by what a file says, "remove" 1000 DN, "keep"
    fill_gaps: bool = False
    memory_mb: int = 0


@dataclass(frozen=True)
class DownloadImageryJob:
    """Seasonal composites of ``area`` in ``folder`` from a catalogue that needs no account.

    ``year`` and ``seasons`` as in CompositeJob. ``source``: "planetary" (Planetary Computer),
    "earthsearch" (Earth Search), or "stac": any other catalogue, by its ``address``, the names of its
    collections, and where they differ from the usual ones its assets, as "B02=blue,SCL=scl".
    """

    folder: str
    area: Area
    year: int
    seasons: Tuple[str, ...]
    source: str = "planetary"
    address: str = ""  # also replaces the address of a known source, for mirrors and tests
    s2_collection: str = ""
    s1_collection: str = ""
    assets: str = ""
    sentinel1: bool = True
    max_cloud_percent: float = 80.0  # scenes with more are not looked at
    dilation_px: int = 4
    fill_gaps: bool = False
    again: bool = False  # fetch anew what is already there
    cache_folder: str = ""  # where pieces wait until the composites are whole; empty: in ``folder``
    memory_mb: int = 0


@dataclass(frozen=True)
class ImportModelJob:
    """Convert official files, or fetch a published model, into ``folder`` as ONNX with our metadata."""

    folder: str
    paths: Tuple[str, ...] = ()  # files on disk; several members become one set
    published: str = ""  # id of a published model to fetch when ``paths`` is empty
    name: str = ""
    base_address: str = ""  # replaces the address up to the host, for mirrors and tests


@dataclass(frozen=True)
class EngineInfoJob:
    """Versions, device and why, a measured tiny run, and the model files."""

    model_folders: Tuple[str, ...] = ()
    device: str = "auto"
    measure: bool = True


Job = Union[
    BuiltupJob,
    OccupancyJob,
    PopulationJob,
    AggregateJob,
    RescaleJob,
    EvaluateJob,
    SampleSceneJob,
    CompositeJob,
    DownloadImageryJob,
    ImportModelJob,
    EngineInfoJob,
]

#: Algorithm id → job type; the ids are those of the toolbox.
JOB_TYPES: Dict[str, Type[Any]] = {
    "builtup": BuiltupJob,
    "occupancy": OccupancyJob,
    "population": PopulationJob,
    "aggregate": AggregateJob,
    "rescale": RescaleJob,
    "evaluate": EvaluateJob,
    "samplescene": SampleSceneJob,
    "composite": CompositeJob,
    "downloadimagery": DownloadImageryJob,
    "importmodel": ImportModelJob,
    "engineinfo": EngineInfoJob,
}


# -- results --------------------------------------------------------------------------------------

#: What a raster shows; decides its style, its legend and its unit.
QUANTITIES = (
    "builtup",  # probability 0..1
    "builtup_binary",  # 0 or 1
    "occupancy",  # people per fully built-up pixel
    "population",  # people per pixel, or per cell of a coarser grid
    "builtup_std",
    "occupancy_std",
    "population_std",
    "sentinel1",  # VV, VH in dB
    "sentinel2",  # B02, B03, B04, B08 in DN
)


@dataclass(frozen=True)
class RasterResult:
    """A raster that the job wrote. ``bands`` above 1 means one band per member or season."""

    path: str
    quantity: str
    name: str
    pixel_area_m2: float = 100.0  # at the middle of the raster
    bands: int = 1
    first_day: str = ""  # of the period that an image shows, as 2021-03-01; empty: none
    last_day: str = ""


@dataclass(frozen=True)
class Table:
    """Rows by column name; a zone table has ``zone_id`` first."""

    columns: Tuple[str, ...]
    rows: Tuple[Tuple[Any, ...], ...]


@dataclass(frozen=True)
class JobResult:
    """What came out. Keys of ``rasters`` are the job's field names (``output``, ``output_std`` …)."""

    rasters: Dict[str, RasterResult] = field(default_factory=dict)
    files: Dict[str, str] = field(default_factory=dict)
    tables: Dict[str, Table] = field(default_factory=dict)
    numbers: Dict[str, float] = field(default_factory=dict)
    texts: Dict[str, str] = field(default_factory=dict)
    warnings: Tuple[str, ...] = ()


# -- JSON -----------------------------------------------------------------------------------------

_PARTS: Dict[str, Type[Any]] = {
    "imagery": Imagery,
    "compute": Compute,
    "zones": Zones,
    "rate": Rate,
    "area": Area,
}


def job_name(job: Job) -> str:
    """Return the algorithm id of a job."""
    return next(name for name, kind in JOB_TYPES.items() if type(job) is kind)


def to_json(job: Job) -> Dict[str, Any]:
    """Return the job as plain JSON values: ``{"job": id, "parameters": {...}}``."""
    return {"job": job_name(job), "parameters": asdict(job)}


def from_json(document: Mapping[str, Any]) -> Job:
    """Read a job back; raises ValueError with a sentence that names the wrong key."""
    name = document.get("job")
    if name not in JOB_TYPES:
        raise ValueError(f"Unknown job {name!r}; known are {', '.join(sorted(JOB_TYPES))}.")
    return _build(JOB_TYPES[str(name)], document.get("parameters", {}))


def result_to_json(result: JobResult) -> Dict[str, Any]:
    """Return the result as plain JSON values."""
    return asdict(result)


def result_from_json(document: Mapping[str, Any]) -> JobResult:
    """Read a result back."""
    return JobResult(
        rasters={k: RasterResult(**v) for k, v in document.get("rasters", {}).items()},
        files=dict(document.get("files", {})),
        tables={
            k: Table(tuple(v["columns"]), tuple(tuple(row) for row in v["rows"]))
            for k, v in document.get("tables", {}).items()
        },
        numbers=dict(document.get("numbers", {})),
        texts=dict(document.get("texts", {})),
        warnings=tuple(document.get("warnings", ())),
    )


def _build(kind: Type[Any], values: Any) -> Any:
    if not isinstance(values, Mapping):
        raise ValueError(f"{kind.__name__} needs named values, not {values!r}.")
    known = {f.name for f in fields(kind)}
    unknown: List[str] = sorted(set(values) - known)
    if unknown:
        raise ValueError(f"{kind.__name__} has no parameter {unknown[0]!r}.")
    built: Dict[str, Any] = {}
    for key, value in values.items():
        if key in _PARTS and value is not None:
            value = _build(_PARTS[key], value)
        elif isinstance(value, list):
            value = tuple(value)
        built[key] = value
    try:
        return kind(**built)
    except TypeError as missing:
        raise ValueError(f"{kind.__name__}: {missing}.") from missing
