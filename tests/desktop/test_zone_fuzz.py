"""Mutated zone layers through the real algorithms: each ends in another tool's sums, or in a sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from exactextract import exact_extract

from scripts.isolated_qgis import Finished, IsolatedQgis
from tests.zone_files import write_weights
from tests.zone_mutants import (
    ALL,
    COUNTS,
    HEIGHT,
    HERE,
    PARTITION,
    WIDTH,
    Mutant,
    close,
    mutate,
    settled,
    write_mutant,
)

ALGORITHMS = ("rescale", "aggregate", "exposure", "evaluate")
#: What makes each of them refuse a layer.
REFUSES = {
    "rescale": {ALL, COUNTS, PARTITION},
    "evaluate": {ALL, COUNTS},
    "aggregate": {ALL},
    "exposure": {ALL},
}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A map with gaps and a hazard, in a folder."""
    folder = tmp_path_factory.mktemp("place")
    noise = np.random.default_rng(11)
    values = noise.uniform(0.5, 2, (HEIGHT, WIDTH))
    values[noise.random(values.shape) < 0.03] = np.nan
    write_weights(folder / "people.tif", values, Affine(10, 0, 500000, 0, -10, 5600000), HERE)
    flood = shapely.buffer(shapely.LineString([(499900, 5599900), (500700, 5599640)]), 60)
    pyogrio.raw.write(
        folder / "flood.gpkg", shapely.to_wkb(np.array([flood])), [np.array([1])], ["n"], driver="GPKG",
        geometry_type="Polygon", crs=HERE,
    )  # fmt: skip
    return folder


@pytest.mark.parametrize("first", [0, *(pytest.param(n, marks=pytest.mark.full) for n in range(50, 500, 50))])
def test_a_mutated_layer_gives_true_sums_or_a_sentence(
    one_process: IsolatedQgis, place: Path, tmp_path: Path, first: int
) -> None:
    """Of the first fifty each goes through one algorithm; the others through all four."""
    wrong: List[str] = []
    read = 0
    for seed in range(first, first + 50):
        mutant = mutate(seed)
        folder = tmp_path / str(seed)
        folder.mkdir()
        try:
            file = write_mutant(mutant, folder)
        except (pyogrio.errors.DataSourceError, pyogrio.errors.FieldError, pyogrio.errors.FeatureError):
            continue  # the format does not take such a layer
        for algorithm in ALGORITHMS if first else [ALGORITHMS[seed % 4]]:
            problem, well = _tried(one_process, algorithm, mutant, file, folder, place)
            read += well
            if problem:
                wrong.append(f"{seed} {algorithm} {mutant.suffix} {mutant.done}: {problem}")
    assert not wrong, f"{len(wrong)} wrong:\n" + "\n".join(wrong)
    assert read > 15, "enough of them are read at all"


def _tried(
    qgis: IsolatedQgis, algorithm: str, mutant: Mutant, file: str, folder: Path, place: Path
) -> Tuple[str, bool]:
    """Run an algorithm on a layer; return what is wrong with what came, and whether it was read."""
    output = f"{algorithm}.{mutant.output}"
    given: Dict[str, str] = {"ZONES": file, "INPUT": str(place / "people.tif"), "OUTPUT_ZONES": output}
    if algorithm in ("rescale", "evaluate"):
        given.update(FIELD=mutant.count_field, BORDER="fraction")
    if algorithm == "rescale":
        given["OUTPUT"] = "out.tif"
    if algorithm == "exposure":
        given.update(HAZARD=str(place / "flood.gpkg"), INPUT_UNIT="people")
    done = qgis.process(
        "run", f"popcorn:{algorithm}", "--", *(f"{name}={value}" for name, value in given.items()),
        working_folder=folder,
    )  # fmt: skip
    said = " ".join(done.log.split())
    if "Traceback" in said:
        return said[-600:], False
    must, may = (bool(kinds & REFUSES[algorithm]) for kinds in (mutant.must_refuse, mutant.may_refuse))
    must = must and not mutant.broken
    if done.code != 0:
        if not (must or may or mutant.unknown):
            return f"refused: {said[:400]}", False
        return ("" if len(said) > 20 else "no sentence"), False
    if must:
        return f"not refused: {said[:300]}", True
    if mutant.broken:
        return "", True
    return _compared(algorithm, mutant, folder / output, folder, place, done), True


def _compared(algorithm: str, mutant: Mutant, output: Path, folder: Path, place: Path, done: Finished) -> str:
    meta, _, _, data = pyogrio.raw.read(output, read_geometry=False)
    rows = [dict(zip(meta["fields"], row)) for row in zip(*data)]
    if len(rows) != len(mutant.shown):
        return f"{len(rows)} of {len(mutant.shown)} rows"
    by_mark = {int(row["mark"]): row for row in rows}
    if sorted(by_mark) != list(range(1, len(mutant.shown) + 1)):
        return f"marks {sorted(by_mark)}"
    names = list(meta["fields"])
    known = [at for at in range(len(mutant.shown)) if at not in mutant.unknown]
    outlines = mutant.truth if algorithm in ("aggregate", "exposure") else settled(mutant)
    result = json.loads(done.stdout)["results"]
    if algorithm == "rescale":
        if mutant.unknown:
            return ""
        total = sum(count for count in mutant.people if count is not None)
        if not close(result["CENSUS_TOTAL"], total, 1e-9):
            return f"CENSUS_TOTAL {result['CENSUS_TOTAL']} of {total}"
        return _counts_kept(mutant, by_mark, names, outlines, known, folder)
    column = _ours("mapped" if algorithm == "evaluate" else "people", names)
    sums = _sums(place / "people.tif", outlines)
    off = [
        (at + 1, by_mark[at + 1][column], sums[at])
        for at in known
        if not close(_number(by_mark[at + 1][column]), sums[at], mutant.off)
        and not (algorithm == "evaluate" and by_mark[at + 1][_ours("status", names)] != "compared")
    ]
    return f"zone, is, should be: {off[:3]}" if off else ""


def _counts_kept(
    mutant: Mutant,
    rows: Dict[int, Any],
    names: List[str],
    outlines: List[Any],
    known: List[int],
    folder: Path,
) -> str:
    """Say which zone's people, summed by exactextract, are not its count."""
    sums = _sums(folder / "out.tif", outlines)
    status, together = _ours("status", names), _ours("together", names)
    for at in known:
        row = rows[at + 1]
        alone = _number(row[together]) is None
        placed = row[status] in ("scaled", "one pixel", "spread evenly") and alone
        if mutant.people[at] is None and row[status] not in ("no count", "no outline"):
            return f"zone {at + 1} without count: {row[status]}"
        if placed and not close(sums[at], mutant.people[at] or 0.0, max(mutant.off, 2e-6)):
            return f"zone {at + 1}: {sums[at]} of {mutant.people[at]} ({row[status]})"
    return ""


def _sums(raster: Path, outlines: List[Any]) -> List[float]:
    """Return the sums of a raster over outlines by covered fraction, by exactextract's own operation."""
    there = [at for at, outline in enumerate(outlines) if outline is not None and not outline.is_empty]
    features = [
        {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(outlines[at])}
        for at in there
    ]
    found = [0.0] * len(outlines)
    with rasterio.open(raster) as dataset:
        for at, feature in zip(there, exact_extract(dataset, features, ["sum"])):
            found[at] = float(np.nan_to_num(feature["properties"]["sum"] or 0.0))
    return found


def _ours(column: str, names: List[str]) -> str:
    """Return the field that the column of ours became: with a number behind it where the zones have one."""
    same = [name for name in names if name.lower().startswith(column[:8].lower())]
    exact = [name for name in same if name.lower() == column.lower()]
    numbered = [name for name in same if name.lower() not in (column.lower(), f"{column}_ha")]
    numbered = [name for name in numbered if name.lower().rstrip("0123456789").rstrip("_") == column.lower()]
    return (numbered or exact or same)[-1]


def _number(value: Any) -> Optional[float]:
    return None if value is None or value != value else float(value)
