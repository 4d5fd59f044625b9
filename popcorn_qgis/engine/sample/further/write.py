"""Writes what the sample scene gives on request, each into a folder of its own that is a series on disk.

``landscape``: ten bands, both passes and terrain of the four seasons. ``observations`` and
``observations_l1c``: two years, date by date, in which a quarter and a road are built. ``growth``: five years
in which the town grows, ending as the sample's own year shows it.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Dict, List, Mapping, Sequence, Tuple

import numpy as np

from ....contract.seasons import SEASON_NAMES
from ....contract.sentences import sentence
from ...feedback import PartReport, Report
from ...io.atomic_file import write_text
from ...io.dates import period_of
from ...io.raster import Grid, write_raster
from ...io.relief import aspect, slope_and_direction
from ...io.series import Member
from ..district import GRID_M, Plan, draw_plan, stream_of
from ..surfaces import BANDS as FOUR
from ..surfaces import SEASONS
from .acquire import ORBITS, Look, Seen, growth_looks, series_looks, take_optical, take_radar, take_season
from .files import Folder, moment_name, moment_tags
from .relief import elevation
from .scenery import ASCENDING, DESCENDING, SURFACES, Scenery, surfaces, urban_land
from .spectrum import TEN, THIRTEEN
from .truth import WriteLayers, write_growth_truth, write_works
from .weather import SEEN_CLOUD, SEEN_SHADOW, cloud_mask
from .works import growth_works, observed_works

LANDSCAPE, OBSERVATIONS, OBSERVATIONS_L1C, GROWTH = (
    "landscape",
    "observations",
    "observations_l1c",
    "growth",
)
CHOICES = (LANDSCAPE, OBSERVATIONS, OBSERVATIONS_L1C, GROWTH)
_LAYERS = {ASCENDING: "s1_asc", DESCENDING: "s1_desc"}
_SERIES = """series.csv       one row for each raster: layer, time, mask, product
s2_*.tif         {bands}; *_cloud.tif beside it: 0 clear, 1 cloud or shadow, with a service's usual mistakes
{radar}
sky_true.tif     a band for each optical date: 0 clear, 1 cloud, 2 shadow, 3 haze
dates_true.csv   sky of each optical date, and its gain: the error of its calibration, 1 is none
works.gpkg       what is built: bare ground from bare_from on, finished from built_from on (days); its people
works_true.tif   number of the area of works.gpkg; nothing is built where it is 0
"""
_FILES = {
    LANDSCAPE: """series.csv       one row for each raster: layer, period, product
s2_2023-*.tif    ten bands, reflectance × 10000; s1_asc_ and s1_desc_: each pass in dB, sigma0
terrain.tif      elevation (m), slope (degrees), aspect (degrees clockwise from north)
""",
    OBSERVATIONS: _SERIES.format(
        bands="L2A, ten bands, reflectance × 10000", radar="s1_*.tif         VV, VH of each pass; dB, gamma0"
    ),
    OBSERVATIONS_L1C: _SERIES.format(
        bands="L1C, 13 bands, reflectance × 10000",
        radar="s1_*.tif         VV, VH of each pass; linear power, gamma0",
    ),
    GROWTH: _SERIES.format(
        bands="L2A, B02, B03, B04, B08, reflectance × 10000",
        radar="s1_asc_*.tif     VV, VH, ascending; dB, gamma0",
    )
    + """population_true_YEAR.tif   people per pixel, the last year as population_true.tif of the scene
census_years.gpkg          the zones of census.gpkg with the people of every year
""",
}
_LAND = """surface_true.tif what lies in a pixel when all is built; its tag CLASSES names the numbers
urban_true.tif   1: urban land when all is built
"""
STREAMS = {"works": 30, "growth": 31, "looks": 32, "growth looks": 33, "relief": 34, "seasons": 35}
#: From here on every acquisition has its own stream.
_FIRST_LOOK = {OBSERVATIONS: 10_000, OBSERVATIONS_L1C: 10_000, GROWTH: 20_000}


def write_further(
    choice: str,
    seed: int,
    folder: Path,
    grid: Grid,
    tags: Mapping[str, str],
    periods: Mapping[str, str],
    write_layers: WriteLayers,
    report: Report,
) -> Dict[str, str]:
    """Write one of CHOICES into ``folder``/``choice`` and return its files, ``series`` the folder itself.

    ``tags`` stand in every raster; ``periods`` are those of the seasons; ``write_layers`` writes vectors.
    The same seed and size give the same values, bit for bit. Raises EngineError where nothing can be written.
    """
    place = folder / choice
    place.mkdir(parents=True, exist_ok=True)
    out = Folder(place, grid, tags, report)
    plan = draw_plan(seed, grid.width, PartReport(report, 0.0, 0.1))
    drawing = PartReport(report, 0.1, 1.0)
    files = {"series": str(place)}
    if choice == LANDSCAPE:
        _landscape(out, plan, seed, periods, drawing)
        _land(out, plan)
    else:
        growing = choice == GROWTH
        rng = stream_of(seed, STREAMS["growth" if growing else "works"])
        areas = (
            growth_works(plan.layout, rng)
            if growing
            else observed_works(plan.layout, plan.buildings.place, rng)
        )
        bands = {GROWTH: FOUR, OBSERVATIONS: TEN}.get(choice, THIRTEEN)
        scenery = Scenery(plan, areas, tuple(bands), seed)
        looks = (
            growth_looks(stream_of(seed, STREAMS["growth looks"]))
            if growing
            else series_looks(stream_of(seed, STREAMS["looks"]))
        )
        files.update(write_works(out, plan, scenery, write_layers))
        if growing:
            files.update(write_growth_truth(out, plan, scenery, write_layers))
        _land(out, plan)
        _looks(out, scenery, looks, choice, seed, drawing)
    write_text(str(place / "README.txt"), f"{tags['SYNTHETIC']}\n\n{_FILES[choice]}\n{_LAND}")
    out.finish()
    report.progress(1.0)
    return files


def stream_of_look(seed: int, choice: str, look: Look) -> np.random.Generator:
    """Return the random numbers of an acquisition: its own, whatever was drawn before."""
    return stream_of(seed, _FIRST_LOOK[choice] + look.stream)


def _looks(
    out: Folder, scenery: Scenery, looks: Sequence[Look], choice: str, seed: int, report: Report
) -> None:
    """Write every acquisition, its mask, and the truth of its sky."""
    optical = [look for look in looks if not look.direction]
    rows: List[Tuple[object, ...]] = []
    truth = write_raster(
        out.path / "sky_true.tif",
        out.grid,
        quantity="classes",
        report=report,
        bands=len(optical),
        descriptions=[moment_tags(look.start)["TIME"] for look in optical],
        tags={**out.tags, "CLASSES": "0 clear, 1 cloud, 2 shadow of a cloud, 3 haze"},
    )
    with truth:
        for number, look in enumerate(looks):
            day = look.start.date().isoformat()
            report.progress(0.98 * number / len(looks), sentence("Taking {date}", date=day))
            rng = stream_of_look(seed, choice, look)
            if look.direction:
                power = take_radar(scenery, look, rng, report.check_cancelled)
                _write_radar(out, look, power, linear=choice == OBSERVATIONS_L1C)
                continue
            seen = take_optical(scenery, look, choice == OBSERVATIONS_L1C, rng, report.check_cancelled)
            _write_optical(out, look, seen, scenery.bands, l1c=choice == OBSERVATIONS_L1C)
            truth.write(seen.truth, band=len(rows) + 1)
            cloud, shadow = ((seen.truth == kind).mean() for kind in (SEEN_CLOUD, SEEN_SHADOW))
            time = moment_tags(look.start)["TIME"]
            rows.append((time, look.sky, f"{cloud:.4f}", f"{shadow:.4f}", f"{seen.gain:.4f}"))
    out.table("dates_true.csv", ("time", "sky", "cloud_share", "shadow_share", "gain"), rows)


def _write_optical(out: Folder, look: Look, seen: Seen, bands: Sequence[str], *, l1c: bool) -> None:
    tags = {**moment_tags(look.start), "PRODUCT": "l1c" if l1c else "l2a"}
    name = f"s2_{moment_name(look.start)}"
    path = out.raster(name, seen.values, "sentinel2", bands, tags, dtype="uint16")
    hidden = cloud_mask(seen.classes)
    text = "0 = clear, 1 = cloud, shadow or snow"
    mask = out.raster(
        f"{name}_cloud", hidden[None], "classes", ("cloud",), moment_tags(look.start), unit=text
    )
    clear = 1 - float(hidden.mean())
    end = look.start + timedelta(seconds=1)
    layer = "s2_l1c" if l1c else "s2"
    out.add(Member(path, layer, look.start, end, mask, clear, tags["PRODUCT"], "05.09", "0"))


def _write_radar(out: Folder, look: Look, power: np.ndarray, *, linear: bool) -> None:
    kind = "ellipsoid_gamma0" if linear else "rtc_gamma0"
    tags = {
        **moment_tags(look.start),
        "PASS": look.direction,
        "PRODUCT": "Synthetic Sentinel-1",
        "BACKSCATTER": kind,
    }
    layer = _LAYERS[look.direction]
    path = out.raster(
        f"{layer}_{moment_name(look.start)}",
        power if linear else 10 * np.log10(power),
        "sentinel1",
        ("VV", "VH"),
        tags,
        unit="linear power" if linear else "",
    )
    orbit, end = ORBITS[look.direction], look.start + timedelta(seconds=1)
    out.add(Member(path, layer, look.start, end, product=kind, relative_orbit=orbit))


def _landscape(out: Folder, plan: Plan, seed: int, periods: Mapping[str, str], report: Report) -> None:
    """Write the four seasons with ten bands, both passes apart, and the terrain."""
    scenery = Scenery(plan, (), TEN, seed)
    rng = stream_of(seed, STREAMS["seasons"])
    spans = {}
    for number, season in enumerate(SEASONS):
        report.progress(number / 5, sentence("Writing {season}", season=SEASON_NAMES[season]))
        tags = {"PERIOD": periods[season], "SEASON": season}
        first, last = (date.fromisoformat(day) for day in period_of(tags))
        start, end = _midnight(first), _midnight(last + timedelta(days=1))
        spans[season] = start, end
        middle = first + (last - first) / 2
        values = take_season(scenery, middle, "", rng, report.check_cancelled)
        tags["PRODUCT"] = "Synthetic Sentinel-2, median of the season"
        path = out.raster(f"s2_2023-{season}", values, "sentinel2", TEN, tags, dtype="uint16")
        out.add(Member(path, "s2", start, end, clear_share=1.0, product="l2a", offset_removed="0"))
        for direction, layer in _LAYERS.items():
            values = take_season(scenery, middle, direction, rng, report.check_cancelled)
            tags = {**tags, "PASS": direction, "BACKSCATTER": "sigma0"}
            tags["PRODUCT"] = "Synthetic Sentinel-1, mean of the season in dB"
            path = out.raster(f"{layer}_2023-{season}", values, "sentinel1", ("VV", "VH"), tags)
            orbit = ORBITS[direction]
            out.add(Member(path, layer, start, end, clear_share=1.0, product="sigma0", relative_orbit=orbit))
    height = elevation(plan.layout.river, out.grid.width, GRID_M, stream_of(seed, STREAMS["relief"]))
    slope, east, north = slope_and_direction(height, out.grid)
    bands = np.stack([height, slope, aspect(east, north)])
    path = out.raster("terrain", bands, "terrain", ("elevation", "slope", "aspect"), {})
    start, end = min(s for s, _ in spans.values()), max(e for _, e in spans.values())
    out.add(Member(path, "terrain", start, end, product="synthetic"))


def _land(out: Folder, plan: Plan) -> None:
    """Write what is urban land when all is built, and what lies in each pixel."""
    urban = urban_land(plan).astype(np.uint8)
    text = "1 = urban land: blocks, their streets, yards and gardens; no parks"
    out.raster("urban_true", urban[None], "classes", (text,), {})
    named = {"CLASSES": ", ".join(f"{number} {name}" for number, name in enumerate(SURFACES))}
    out.raster("surface_true", surfaces(plan)[None], "classes", ("surface",), named)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=timezone.utc)
