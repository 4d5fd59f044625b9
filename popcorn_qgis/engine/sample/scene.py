"""The job that writes the built-in sample: imagery of four seasons, true population, census, lines."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import Dict, Iterator, Mapping, Sequence, Tuple

import numpy as np
import pyogrio
import shapely
from affine import Affine
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS

from ...contract.bands import S1_BANDS
from ...contract.errors import EngineError
from ...contract.jobs import JobResult, RasterResult, SampleSceneJob
from ...contract.seasons import SEASON_NAMES
from ...contract.sentences import sentence
from ..feedback import PartReport, Report
from ..io.dates import period_of
from ..io.raster import Grid, write_raster
from .census import Zones
from .district import GRID_M, District, make_district
from .further.truth import Layer
from .further.write import CHOICES, write_further
from .surfaces import BANDS, SEASONS

SMALLEST_PX, LARGEST_PX = 200, 1200
#: With series and more: memory grows with the area, to 0.8 GB here.
LARGEST_FURTHER_PX = 800
#: UTM 31 N, in the open North Sea: nobody takes it for a real place.
CRS_CODE, WEST_M, SOUTH_M = "EPSG:32631", 560_000.0, 6_060_000.0
#: The months of each season's median; winter runs into the next year.
PERIODS = {
    "spring": "2023-03..2023-05",
    "summer": "2023-06..2023-08",
    "autumn": "2023-09..2023-11",
    "winter": "2023-12..2024-02",
}
SYNTHETIC = sentence(
    "Synthetic: drawn by POPCORN for QGIS, with no real place, no satellite data and no real people."
)


def run(job: SampleSceneJob, report: Report) -> JobResult:
    """Write the district of ``job.seed`` into ``job.folder``.

    Files: ``sentinel1_2023-SEASON.tif`` (VV, VH; dB) and ``sentinel2_2023-SEASON.tif`` (B02, B03, B04,
    B08; reflectance × 10000) for four seasons, ``population_true.tif`` (people per pixel),
    ``plan_true.tif`` (roof share, settlement, isolated road), ``census.gpkg`` (layers
    ``census_coarse`` and ``census_fine``), ``rivers.gpkg`` and ``roads.gpkg`` (lines) and ``README.txt``.
    The period of each season is in the tag PERIOD. Raises EngineError for a size or seed out of range and a
    folder that can't be written.
    """
    folder = _prepare(job)
    further = PartReport(report, 0.15, 1.0)
    if job.further:
        report = PartReport(report, 0.0, 0.15)
    district = make_district(job.seed, job.size_px, PartReport(report, 0.0, 0.7))
    transform = Affine(GRID_M, 0, WEST_M, 0, -GRID_M, SOUTH_M + job.size_px * GRID_M)
    grid = Grid(CRS.from_user_input(CRS_CODE), transform, job.size_px, job.size_px)
    common = {"SYNTHETIC": SYNTHETIC, "SEED": str(job.seed)}
    writing = PartReport(report, 0.7, 1.0)
    rasters: Dict[str, RasterResult] = {}
    for number, season in enumerate(SEASONS):
        writing.progress(number / 5, sentence("Writing {season}", season=SEASON_NAMES[season]))
        tags = {**common, "PERIOD": PERIODS[season], "SEASON": season}
        for sensor, key, bands, values, dtype in (
            (1, "s1", S1_BANDS, district.sentinel1[number], "float32"),
            (2, "s2", BANDS, district.sentinel2[number], "uint16"),
        ):
            path = folder / f"sentinel{sensor}_2023-{season}.tif"
            product = {"PRODUCT": f"Synthetic Sentinel-{sensor}, median of the season"}
            _write(path, grid, values, f"sentinel{sensor}", bands, {**tags, **product}, report, dtype=dtype)
            rasters[f"{key}_{season}"] = RasterResult(
                str(path),
                f"sentinel{sensor}",
                sentence(
                    "Sentinel-{sensor} {season} (synthetic)",
                    sensor=str(sensor),
                    season=SEASON_NAMES[season],
                ),
                GRID_M**2,
                len(bands),
                *period_of(tags),
            )
    writing.progress(0.8, "Writing the truth and the census")
    truth = district.truth
    path = folder / "population_true.tif"
    _write(path, grid, truth.population[None], "population", ("people per pixel",), common, report)
    rasters["population_true"] = RasterResult(
        str(path), "population", sentence("True population, synthetic"), GRID_M**2
    )
    plan = np.stack([truth.roof_share, truth.settlement, truth.isolated_road]).astype(np.float32)
    names = ("roof share", "settlement", "isolated road")
    _write(folder / "plan_true.tif", grid, plan, "builtup", names, common, report, unit="share 0..1")
    _write_census(folder / "census.gpkg", district)
    lines = _write_lines(folder, district)
    people = int(truth.population.sum())
    (folder / "README.txt").write_text(_readme(job, people, district), encoding="utf-8")
    writing.progress(1.0)
    files: Dict[str, str] = {}
    if job.further:
        files = write_further(job.further, job.seed, folder, grid, common, PERIODS, _write_layers, further)
    report.log(
        sentence(
            "{synthetic} Seed {seed}, {people} people.", synthetic=SYNTHETIC, seed=job.seed, people=people
        )
    )
    return JobResult(
        rasters=rasters,
        files={
            "census": str(folder / "census.gpkg"),
            "plan": str(folder / "plan_true.tif"),
            "readme": str(folder / "README.txt"),
            **lines,
            **files,
        },
        numbers={
            "people": float(people),
            "area_km2": (job.size_px * GRID_M / 1000) ** 2,
            "coarse_zones": float(len(district.coarse.names)),
            "fine_zones": float(len(district.fine.names)),
        },
        texts={"note": SYNTHETIC},
    )


def _prepare(job: SampleSceneJob) -> Path:
    """Check the job and make its folder."""
    largest = LARGEST_FURTHER_PX if job.further else LARGEST_PX
    if not SMALLEST_PX <= job.size_px <= largest:
        raise EngineError(
            "sample-size",
            sentence("The sample scene can't be {size_px} pixels wide.", size_px=job.size_px),
            sentence(
                "Choose {smallest} to {largest} pixels; 600 is the usual size.",
                smallest=SMALLEST_PX,
                largest=largest,
            ),
        )
    if job.further and job.further not in CHOICES:
        raise EngineError(
            "sample-further",
            sentence("The sample scene has no {further}.", further=job.further),
            sentence("Choose one of {words}.", words=", ".join(CHOICES)),
        )
    if job.seed < 0:
        raise EngineError(
            "sample-seed",
            sentence("The seed {seed} is negative.", seed=job.seed),
            "Choose a whole number from 0 on.",
        )
    folder = Path(job.folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as problem:
        raise EngineError(
            "output-folder",
            sentence("The folder {folder} can't be written.", folder=folder.name),
            "Choose a folder that you may write to.",
        ) from problem
    return folder


def _write(
    path: Path,
    grid: Grid,
    values: np.ndarray,
    quantity: str,
    descriptions: Tuple[str, ...],
    tags: Mapping[str, str],
    report: Report,
    *,
    dtype: str = "float32",
    unit: str = "",
) -> None:
    with write_raster(
        path,
        grid,
        quantity=quantity,
        report=report,
        bands=len(values),
        descriptions=descriptions,
        unit=unit,
        tags=tags,
        dtype=dtype,
    ) as out:
        out.write(values)


def _write_census(path: Path, district: District) -> None:
    with _beside(path) as partial:
        for layer, zones in (("census_coarse", district.coarse), ("census_fine", district.fine)):
            _write_zones(partial, layer, zones, district.coarse)


def _write_zones(path: Path, layer: str, zones: Zones, coarse: Zones) -> None:
    fields = {
        "name": np.array(zones.names, dtype=object),
        "district": np.array([coarse.names[k] for k in zones.parent], dtype=object),
        "population": zones.population.astype(np.int32),
        "source": np.array(["synthetic"] * len(zones.names), dtype=object),
    }
    _write_layer(path, layer, np.array(zones.polygons), fields, "Polygon")


def _write_lines(folder: Path, district: District) -> Dict[str, str]:
    """Write river and roads, each as a file of its own; return the files."""
    roads = [(line, kind) for kind, lines in district.roads.items() for line in lines]
    files = {}
    for name, called in (
        ("rivers", [(line, "Synthetic river") for line in district.river]),
        ("roads", [(line, f"Synthetic {kind}") for line, kind in roads]),
    ):
        fields = {
            "name": np.array([text for _, text in called], dtype=object),
            "source": np.array(["synthetic"] * len(called), dtype=object),
        }
        if name == "roads":
            fields["kind"] = np.array([kind for _, kind in roads], dtype=object)
        path = folder / f"{name}.gpkg"
        with _beside(path) as partial:
            lines = np.array([line for line, _ in called], dtype=object)
            _write_layer(partial, name, lines, fields, "LineString")
        files[name] = str(path)
    return files


def _write_layer(
    path: Path, layer: str, geometries: np.ndarray, fields: Dict[str, np.ndarray], kind: str
) -> None:
    """Write a layer of geometries in metres from the south-west corner."""
    placed = shapely.transform(geometries, lambda xy: xy + (WEST_M, SOUTH_M))
    pyogrio.raw.write(
        str(path),
        shapely.to_wkb(placed),
        list(fields.values()),
        list(fields),
        layer=layer,
        driver="GPKG",
        geometry_type=kind,
        crs=CRS_CODE,
        dataset_options={"VERSION": "1.2"},  # of newer ones QGIS 3.22 warns
        layer_options={"DESCRIPTION": SYNTHETIC},
    )


def _write_layers(path: Path, layers: Sequence[Layer]) -> None:
    """Write a file of several layers, which takes its place when it is whole."""
    with _beside(path) as partial:
        for layer in layers:
            _write_layer(partial, *layer)


@contextlib.contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """Give a name beside ``path`` to write to; it takes its place when the block ends well."""
    partial = path.with_name(f"{path.stem}.partial-{os.getpid()}{path.suffix}")
    try:
        yield partial
        os.replace(partial, path)
    except PermissionError as problem:
        raise EngineError(
            "output-open",
            sentence("The file {file} is open in another program or in QGIS.", file=path.name),
            "Remove its layers, or choose another folder.",
        ) from problem
    except (DataSourceError, DataLayerError, OSError) as problem:
        raise EngineError(
            "output-folder",
            sentence("The file {file} can't be written.", file=path.name),
            "Choose a folder that you may write to, on a disk with free space.",
        ) from problem
    finally:
        partial.unlink(missing_ok=True)


def _readme(job: SampleSceneJob, people: int, district: District) -> str:
    coarse, fine = len(district.coarse.names), len(district.fine.names)
    side_km = job.size_px * GRID_M / 1000
    seasons = "\n".join(f"  {season:7s} {period}" for season, period in PERIODS.items())
    return f"""The sample district of POPCORN for QGIS
=======================================

{SYNTHETIC}
It lies in the open North Sea ({CRS_CODE}) so that nobody takes it for a real place.

Seed {job.seed}, {side_km:g} × {side_km:g} km, {people} people. The same seed gives the same pixels.

sentinel2_2023-*.tif   B02, B03, B04, B08; reflectance × 10000
sentinel1_2023-*.tif   VV, VH; dB
{seasons}
population_true.tif    people per pixel, whole numbers; industry and offices are nearly empty
plan_true.tif          share of roof in the pixel; settlement (within 30 m of a roof); isolated road
census.gpkg            census_coarse ({coarse} zones) and census_fine ({fine}), nested;
                       field "population" counts the true people whose pixel's centre lies in the zone
"""
