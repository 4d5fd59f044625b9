"""What the stops share: the sample district's files, sums of rasters and tables, local services."""

from __future__ import annotations

import csv
import sys
from datetime import date
from pathlib import Path
from typing import Any, Dict, Iterable, List, Sequence, Tuple

import numpy as np
import pyogrio
import rasterio
import shapely

from .stop import Tour

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "engine"))  # the stand-ins of the services

from imagery_server.items import band_files, decibel_to_power  # noqa: E402
from imagery_server.stac import Scene as Item  # noqa: E402

#: People of the sample district with seed 1 and 600 pixels: the sum of its census and of its true map.
PEOPLE = 26_976
FOUR = ("B02", "B03", "B04", "B08")
TEN = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
#: The census of the district; both layers hold the field.
FIELD = "population"
#: In the middle of each season.
DAYS = {"spring": "2023-04-15", "summer": "2023-07-15", "autumn": "2023-10-15", "winter": "2024-01-15"}


def imagery(tour: Tour) -> Dict[str, List[str]]:
    """Return the four seasons as the mapping algorithms take them."""
    return {name: tour.found["samplescene"][f"OUTPUT_{name}"] for name in ("S1", "S2")}


def census(tour: Tour, which: str = "COARSE") -> Dict[str, str]:
    """Return ZONES and FIELD of the coarse or the fine census."""
    return {"ZONES": str(tour.found["samplescene"][f"OUTPUT_{which}"]), "FIELD": FIELD}


def total(path: Path, band: int = 1) -> float:
    """Return the sum of a band's pixels that have a value."""
    with rasterio.open(path) as raster:
        return float(np.nansum(raster.read(band, masked=True).astype(np.float64).filled(np.nan)))


def share(path: Path, value: float, band: int = 1) -> float:
    """Return the share of all pixels that have this value."""
    with rasterio.open(path) as raster:
        return float(np.mean(raster.read(band) == value))


def cells_of_20_m(path: Path) -> Tuple[np.ndarray, np.ndarray]:
    """Return the mean and the range of B05 in each 2 × 2 pixels."""
    with rasterio.open(path) as raster:
        band = raster.read(raster.descriptions.index("B05") + 1).astype(np.float64)
    cells = band.reshape(band.shape[0] // 2, 2, band.shape[1] // 2, 2)
    return cells.mean(axis=(1, 3)), np.ptp(cells, axis=(1, 3))


def pixels(path: Path, value: float, band: int = 1) -> int:
    """Return how many pixels have this value."""
    with rasterio.open(path) as raster:
        return int(np.sum(raster.read(band) == value))


def column(path: Any, name: str) -> List[Any]:
    """Return a column of a table or layer, ``file`` or ``file|layername=layer``."""
    file, _, layer = str(path).partition("|layername=")
    _, _, _, columns = pyogrio.raw.read(file, layer=layer or None, columns=[name], read_geometry=False)
    return list(columns[0])


def rows(path: Path) -> List[Dict[str, str]]:
    """Return the rows of a CSV."""
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def bounds(path: Any) -> str:
    """Return the extent of a raster as QGIS takes it."""
    with rasterio.open(path) as raster:
        west, south, east, north = raster.bounds
        return f"{west},{east},{south},{north} [{raster.crs.to_string()}]"


def write_zones(path: Path, like: Any, columns: Dict[str, Sequence[Any]]) -> Path:
    """Write the zones of a layer ``file|layername=layer`` again with these columns beside their people."""
    file, _, layer = str(like).partition("|layername=")
    meta, _, shapes, data = pyogrio.raw.read(file, layer=layer or None)
    known = dict(zip(meta["fields"], data))
    pyogrio.raw.write(
        path,
        shapes,
        [known["name"], known[FIELD], *(np.asarray(values) for values in columns.values())],
        ["name", FIELD, *columns],
        driver="GPKG",
        geometry_type=meta["geometry_type"],
        crs=meta["crs"],
    )
    return path


def write_flood(path: Path, rivers: Any, metres: Dict[str, float]) -> Path:
    """Write flood zones: all within so many metres of the river, by their class."""
    meta, _, shapes, _ = pyogrio.raw.read(str(rivers))
    river = shapely.union_all(shapely.from_wkb(shapes))
    areas, inner = [], None
    for reach in metres.values():
        area = river.buffer(reach)
        areas.append(area if inner is None else area.difference(inner))
        inner = area
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(areas)),
        [np.array(list(metres))],
        ["danger"],
        driver="GPKG",
        geometry_type="MultiPolygon",
        crs=meta["crs"],
    )
    return path


def people_within(population: Path, area: Path) -> float:
    """Return the people whose pixel has its centre in the areas of a layer, counted without the plugin."""
    _, _, shapes, _ = pyogrio.raw.read(str(area))
    with rasterio.open(population) as raster:
        values = raster.read(1, masked=True).filled(0).astype(np.float64)
        rows_, columns_ = np.nonzero(values)
        x, y = raster.transform @ (columns_ + 0.5, rows_ + 0.5)
    inside = shapely.contains_xy(shapely.union_all(shapely.from_wkb(shapes)), x, y)
    return float(values[rows_, columns_][inside].sum())


def seasons_in_store(tour: Tour, store: Path) -> List[Item]:
    """Return the four seasons of the district, and its ground, as a catalogue's scenes."""
    landscape = Path(tour.found["samplescene"]["OUTPUT_SERIES"])
    items = []
    for season, day in DAYS.items():
        optical, radar = (
            next(path for path in imagery(tour)[sensor] if season in path) for sensor in ("S2", "S1")
        )
        items += scenes(store, Path(optical), Path(radar), day, FOUR)
    elevation = band_files(store / "ground", landscape / "terrain.tif", ("data",))
    return [*items, Item("GLO30", "cop-dem-glo-30", "2021-04-22", elevation)]


def clear_dates(folder: Path, first: str, last: str) -> List[Dict[str, str]]:
    """Return the rows of a sample series' clear optical dates, ``first`` to before ``last``."""
    skies = {row["time"]: row["sky"] for row in rows(folder / "dates_true.csv")}
    return [
        row
        for row in rows(folder / "series.csv")
        if row["layer"] == "s2" and first <= row["start"] < last and skies.get(row["start"]) == "clear"
    ]


def series_in_store(
    folder: Path, store: Path, names: Sequence[str], first: str, last: str, most: int
) -> List[Item]:
    """Return clear dates of a series on disk, ``first`` to before ``last``, as a catalogue's scenes."""
    clear = clear_dates(folder, first, last)
    radars = [row for row in rows(folder / "series.csv") if row["layer"] == "s1_asc"]
    items: List[Item] = []
    for row in clear[:: max(1, len(clear) // most)]:
        radar = min(radars, key=lambda one: _apart(one["start"], row["start"]))
        items += scenes(store, folder / row["path"], folder / radar["path"], row["start"][:10], names)
    return items


def scenes(store: Path, optical: Path, radar: Path, day: str, names: Sequence[str]) -> List[Item]:
    """Return an optical scene without any cloud and a radar scene of one day, in linear power."""
    bands = {
        **band_files(store / f"s2_{day}", optical, names),
        **band_files(store / f"s2_{day}" / "classes", optical, ("SCL",), lambda band: np.full_like(band, 5)),
    }
    said = {"eo:cloud_cover": 1.0, "s2:processing_baseline": "02.14"}
    power = band_files(store / f"s1_{day}", radar, ("vv", "vh"), decibel_to_power)
    orbit = {"sat:orbit_state": "ascending", "sat:relative_orbit": 59}
    return [
        Item(f"S2A_{day}", "sentinel-2-l2a", day, bands, said),
        Item(f"S1A_{day}", "sentinel-1-rtc", day, power, orbit),
    ]


def _apart(one: str, other: str) -> int:
    """Return how many days lie between two times."""
    return abs((date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])).days)


def works_ha(works: Path, kinds: Iterable[str]) -> Tuple[float, float]:
    """Return hectares of what is built in a series, and of all its works."""
    meta, _, shapes, data = pyogrio.raw.read(str(works))
    found = dict(zip(meta["fields"], data))["kind"]
    areas = shapely.area(shapely.from_wkb(shapes)) / 1e4
    return float(areas[np.isin(found, list(kinds))].sum()), float(areas.sum())
