"""Rescaled on a coarse census, compared on a finer one: the table of docs/proof.md, from real counts.

``python -m tests.real.coarse_to_fine SHARED`` writes it anew; ``test_proof.py`` computes and compares it.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np
import pyogrio
import rasterio
import shapely
from affine import Affine
from rasterio.features import rasterize

from popcorn_qgis.contract.jobs import EvaluateJob, RescaleJob, Zones
from popcorn_qgis.engine.census.evaluation import evaluate
from popcorn_qgis.engine.census.rescaling import rescale
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.reporting.charts import number
from tests.zone_files import write_weights, write_zones

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "proof.md"
START = "<!-- table: python -m tests.real.coarse_to_fine -->"
END = "<!-- end of table -->"
HEAD = (
    "| Place | Rescaled on → compared on | People spread by | MAE, people per zone | of the mean zone | R² "
    "|\n"
    "|---|---|---|---|---|---|"
)
EVEN = "area (evenly)"

#: From the shared data and a folder for scratch: the rows of a place.
Place = Callable[[Path, Path], Iterator[Tuple[str, ...]]]

#: Addresses per square kilometre in the middle of CBS's five classes of urbanity.
ADDRESSES = {"extremely": 3000, "strongly": 2000, "moderately": 1250, "hardly": 750, "not": 250}


@dataclass(frozen=True)
class Layer:
    """Zones with their counts."""

    geometries: np.ndarray
    people: np.ndarray
    columns: Dict[str, np.ndarray]
    crs: str

    def write(self, path: Path, name: str) -> Zones:
        """Write them as QGIS hands them to the engine."""
        labels = self.columns.get("NAME_STATI")
        written = write_zones(path, list(self.geometries), self.people.tolist(), crs=self.crs, labels=labels)
        return Zones(written.path, "population", name)


def layer_of(path: Path, name: str, people: str = "population") -> Layer:
    """Read a layer of the shared data."""
    meta, _, wkb, data = pyogrio.raw.read(path, layer=name, force_2d=True)
    columns = dict(zip(meta["fields"], data))
    counts = np.asarray(columns.get(people, np.zeros(len(wkb))), dtype=float)
    return Layer(shapely.from_wkb(wkb), counts, columns, meta["crs"])


def joined(layer: Layer, names: np.ndarray) -> Layer:
    """Join the zones that have the same name."""
    units = np.unique(names.astype(str))
    shapes = [shapely.union_all(layer.geometries[names.astype(str) == unit]) for unit in units]
    people = np.array([layer.people[names.astype(str) == unit].sum() for unit in units])
    return Layer(np.array(shapes, dtype=object), people, {}, layer.crs)


def compared(
    folder: Path,
    coarse: Layer,
    fine: Layer,
    weights: Dict[str, np.ndarray],
    transform: Affine,
    levels: Tuple[str, str],
    report: Optional[Path] = None,
) -> List[Tuple[str, str, str, str]]:
    """Rescale each weight on the coarse zones, compare on the fine: (weight, MAE, of the mean, R²)."""
    coarse_zones, fine_zones = (
        coarse.write(folder / "coarse.gpkg", levels[0]),
        fine.write(folder / "fine.gpkg", levels[1]),
    )
    maps = []
    for place, values in enumerate(weights.values()):
        weight = write_weights(folder / f"weight_{place}.tif", values, transform, coarse.crs)
        maps.append(str(folder / f"map_{place}.tif"))
        rescale.run(RescaleJob(weight, coarse_zones, maps[-1]), QuietReport())
    job = EvaluateJob(tuple(maps), fine_zones, names=tuple(weights), output_report=str(report or ""))
    result = evaluate.run(job, QuietReport())
    table = result.tables["metrics"]
    found = {row[2]: dict(zip(table.columns, row)) for row in table.rows}
    mean = result.numbers["census_total"] / result.numbers["zones_compared"]
    rows = []
    for name in weights:
        row = found[name]
        mae = f"{number(row['mae'])} ({number(row['mae_low'])} to {number(row['mae_high'])})"
        r2 = f"{row['r2']:.2f} ({row['r2_low']:.2f} to {row['r2_high']:.2f})".replace("-", "−")
        rows.append((name, mae, f"{100 * row['mae'] / mean:.0f} %", r2))
    return rows


def burnt(
    shapes: Sequence[Any], values: Sequence[float], shape: Tuple[int, int], transform: Affine
) -> np.ndarray:
    """Return the values of the shapes as a raster, 0 elsewhere."""
    return rasterize(zip(shapes, values), out_shape=shape, transform=transform, fill=0, dtype="float32")


def netherlands(shared: Path, folder: Path) -> Iterator[Tuple[str, ...]]:
    """345 municipalities, 3340 districts, pixels of 200 m."""
    file = shared / "data" / "census" / "netherlands_2022.gpkg"
    coarse, fine = layer_of(file, "municipalities"), layer_of(file, "districts")
    transform, shape = Affine(200, 0, 10000, 0, -200, 625000), (1625, 1350)
    classes = [str(text or "not").split()[0].lower() for text in fine.columns["urbanity"]]
    addresses = [ADDRESSES.get(name, ADDRESSES["not"]) for name in classes]
    dwellings = np.nan_to_num(fine.columns["dwelling_total"].astype(float)) / shapely.area(fine.geometries)
    weights = {
        EVEN: np.ones(shape),
        "class of urbanity of each district": burnt(fine.geometries, addresses, shape, transform),
        "dwellings of each district": burnt(fine.geometries, 1e6 * dwellings, shape, transform),
    }
    rows = compared(folder, coarse, fine, weights, transform, ("municipalities", "districts"))
    for row in rows:
        yield ("Netherlands, 2022", "345 municipalities → 3340 districts", *row)


def muenster(shared: Path, folder: Path, report: Optional[Path] = None) -> Iterator[Tuple[str, ...]]:
    """The city and its 10 boroughs, 45 districts, pixels of 10 m; artificial surfaces of the land cover."""
    file = shared / "data" / "census" / "muenster_2018.gpkg"
    fine, cover = layer_of(file, "districts"), layer_of(file, "clc5_2018_artificial")
    west, south, east, north = shapely.total_bounds(fine.geometries)
    transform = Affine(10, 0, np.floor(west / 10) * 10, 0, -10, np.ceil(north / 10) * 10)
    shape = (int((north - south) / 10) + 2, int((east - west) / 10) + 2)
    fabric = np.isin(cover.columns["CLC18"].astype(str), ("111", "112"))
    weights = {
        EVEN: np.ones(shape),
        "artificial surfaces": burnt(cover.geometries, np.ones(len(fabric)), shape, transform),
        "urban fabric alone": burnt(cover.geometries[fabric], np.ones(fabric.sum()), shape, transform),
    }
    city = joined(fine, np.full(len(fine.people), "city"))
    boroughs = joined(fine, fine.columns["STADTBEZIR"])
    for row in compared(folder, city, fine, weights, transform, ("city", "districts")):
        yield ("Münster, 2018", "1 city → 45 districts", *row)
    levels = ("boroughs", "statistical districts")
    for row in compared(folder, boroughs, fine, weights, transform, levels, report):
        yield ("Münster, 2018", f"{len(boroughs.people)} boroughs → 45 districts", *row)


def bata(shared: Path, folder: Path) -> Iterator[Tuple[str, ...]]:
    """Squares of 2.2 km and of 370 m over the High Resolution Settlement Layer: its own people as census."""
    with rasterio.open(shared / "data" / "gridpop" / "hrsl_bata_gq.tif") as dataset:
        people = dataset.read(1, masked=True).astype(float).filled(0.0)
        transform, crs = dataset.transform, str(dataset.crs)

    def squares(size: int) -> Layer:
        boxes, counts = [], []
        for row in range(0, people.shape[0] - people.shape[0] % 72, size):
            for column in range(0, people.shape[1] - people.shape[1] % 72, size):
                left, top = transform.c + transform.a * column, transform.f + transform.e * row
                right, bottom = left + transform.a * size, top + transform.e * size
                boxes.append(shapely.box(left, bottom, right, top))
                counts.append(people[row : row + size, column : column + size].sum())
        return Layer(np.array(boxes, dtype=object), np.array(counts), {}, crs)

    weights = {EVEN: np.ones(people.shape), "its own settled pixels": (people > 0).astype(float)}
    coarse, fine = squares(72), squares(12)
    for row in compared(folder, coarse, fine, weights, transform, ("squares of 2.2 km", "squares of 370 m")):
        yield ("Bata, HRSL", f"{len(coarse.people)} squares of 2.2 km → {len(fine.people)} of 370 m", *row)


def lines_of(place: Place, shared: Path, folder: Path) -> List[str]:
    """Return the table's lines of a place."""
    return [f"| {' | '.join(row)} |" for row in place(shared, folder)]


def table(shared: Path) -> str:
    """Return the whole table as Markdown."""
    lines = [HEAD]
    for place in (netherlands, muenster, bata):
        with tempfile.TemporaryDirectory() as folder:
            lines += lines_of(place, shared, Path(folder))
    return "\n".join(lines)


def in_document() -> str:
    """Return the table that docs/proof.md holds."""
    text = DOCUMENT.read_text(encoding="utf-8")
    return text[text.index(START) + len(START) : text.index(END)].strip()


def main() -> None:
    """Write the table into docs/proof.md."""
    text = DOCUMENT.read_text(encoding="utf-8")
    before, after = text[: text.index(START) + len(START)], text[text.index(END) :]
    DOCUMENT.write_text(f"{before}\n\n{table(Path(sys.argv[1]))}\n\n{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
