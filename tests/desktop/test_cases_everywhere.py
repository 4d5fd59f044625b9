"""Files as they come, in every place of every algorithm that takes a file: a result, or a sentence.

Each case file of cases/ is given for the first raster, layer or folder that an algorithm takes, and every
fourth for each of its others, beside good files for the rest. What must come of a file in its right place
is in test_cases_imagery and test_cases_census; here nothing may be left half, and nothing may fail but with
words for a user.
"""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np
import pyogrio
import pytest
import rasterio

from scripts.tour.hard_day import PARTIAL, files_in, whole

from .conftest import ROOT
from .one_process import OneProcess

#: Nobody answers there, at once.
AWAY = "http://127.0.0.1:9"
GROUPS = ("f_00", "f_15", "m_00", "m_15")
#: Words of programs, not of ours.
NOT_FOR_USERS = re.compile(r"Traceback|unexpected error|\w(Error|Exception)\b|\[Errno|QVariant|NoneType")


@dataclass(frozen=True)
class Call:
    """One algorithm with good files; ``rasters``, ``layers``, ``folders`` are the places for case files."""

    good: Dict[str, Any]
    outputs: Dict[str, str]
    rasters: Sequence[str] = ()
    layers: Sequence[str] = ()
    folders: Sequence[str] = ()


S2_S1 = {"S2": "s2.tif", "S1": "s1.tif"}
CENSUS = {"ZONES": "zones.gpkg", "FIELD": "people"}
TIF = {"OUTPUT": "map.tif"}
RADARS = ("S1_ASC", "S1_DESC")
URBAN = ("S2", *RADARS, "TERRAIN", "INPUT")
PLACE = {"YEAR": 2021, "SEASONS": "summer", "ADDRESS": AWAY}

CALLS: Dict[str, Call] = {
    "accuracy": Call(
        {"INPUT": "classes.tif", "REFERENCE_RASTER": "classes.tif", "SAMPLE": 60},
        {"OUTPUT_TABLE": "table.gpkg", "OUTPUT_REPORT": "page.html"},
        ("INPUT", "REFERENCE_RASTER"),
        ("REFERENCE",),
    ),
    "agesex": Call(
        {"INPUT": "pop.tif", "ZONES": "zones.gpkg", "GROUPS": list(GROUPS)},
        {**TIF, "OUTPUT_ZONES": "zones_out.gpkg", "OUTPUT_REPORT": "page.html"},
        ("INPUT",),
        ("ZONES", "COUNTS_TABLE"),
    ),
    "aggregate": Call(
        {"INPUT": "pop.tif", "CELL_SIZE": 100, "ZONES": "zones.gpkg"},
        {**TIF, "OUTPUT_ZONES": "zones_out.gpkg", "OUTPUT_CHART": "page.html"},
        ("INPUT", "MEMBERS"),
        ("ZONES",),
    ),
    "bestmapforplace": Call({**CENSUS, **PLACE}, {**TIF, "OUTPUT_FOLDER": "imagery"}, (), ("ZONES",)),
    "builtup": Call(S2_S1, {**TIF, "OUTPUT_BINARY": "binary.tif"}, ("S2", "S1")),
    "change": Call(
        {"INPUT_BEFORE": "pop.tif", "INPUT_AFTER": "pop.tif"},
        {**TIF, "OUTPUT_STD": "std.tif", "OUTPUT_ZONES": "zones_out.gpkg"},
        ("INPUT_BEFORE", "INPUT_AFTER", "INPUT_BEFORE_STD", "INPUT_AFTER_MEMBERS"),
        ("ZONES",),
    ),
    "clusterweights": Call(
        {**S2_S1, **CENSUS, "CLUSTERS": 8},
        {**TIF, "OUTPUT_CLUSTERS": "clusters.tif", "OUTPUT_ZONES": "zones_out.gpkg"},
        ("S2", "S1"),
        ("ZONES",),
    ),
    "comparetwodates": Call(
        {
            "S2_BEFORE": "s2.tif",
            "S1_BEFORE": "s1.tif",
            "S2_AFTER": "s2.tif",
            "S1_AFTER": "s1.tif",
            "RATE": 0.5,
        },
        {**TIF, "OUTPUT_BEFORE": "before.tif", "OUTPUT_AFTER": "after.tif"},
        ("S2_BEFORE", "S1_AFTER"),
    ),
    "composite": Call(
        {**S2_S1, "YEAR": 2021, "SEASONS": "year"},
        {"OUTPUT_FOLDER": "imagery"},
        ("S2", "S1", "MASKS"),
        ("AREA",),
        ("SCENE_FOLDER",),
    ),
    "covariates": Call(
        {"GRID": "pop.tif", "CELL_SIZE": 100, "MEAN_OF": "pop.tif"},
        {**TIF, "OUTPUT_REPORT": "page.html"},
        ("GRID", "MEAN_OF", "SUM_OF", "CLASSES_OF", "INDICES_OF", "SLOPE_OF"),
        ("DISTANCE_TO", "LENGTH_IN", "COUNT_IN", "AREA_IN"),
    ),
    "crosscheck": Call(
        {**S2_S1, **CENSUS, "TRAIN": False},
        {**TIF, "OUTPUT_JUDGE": "judge.gpkg", "OUTPUT_REPORT": "page.html"},
        ("S2", "S1", "MAPS", "CONSTRAINT"),
        ("ZONES", "FINE"),
    ),
    "downloadimagery": Call({"AREA": "zones.gpkg", **PLACE}, {"OUTPUT_FOLDER": "imagery"}, (), ("AREA",)),
    "evaluate": Call(
        {"INPUT": "pop.tif", **CENSUS},
        {"OUTPUT_TABLE": "table.csv", "OUTPUT_ZONES": "zones_out.gpkg", "OUTPUT_REPORT": "page.html"},
        ("INPUT", "MEMBERS", "BUILTUP"),
        ("ZONES",),
    ),
    "exposure": Call(
        {"INPUT": "pop.tif", "HAZARD": "zones.gpkg"},
        {"OUTPUT_AREAS": "areas.gpkg", "OUTPUT_ZONES": "zones_out.gpkg", "OUTPUT_REPORT": "page.html"},
        ("INPUT", "HAZARD_RASTER"),
        ("HAZARD", "ZONES"),
    ),
    "forestweights": Call(
        {"COVARIATES": "pop.tif", **CENSUS, "TREES": 20},
        {**TIF, "OUTPUT_ZONES": "zones_out.gpkg", "OUTPUT_REPORT": "page.html"},
        ("COVARIATES", "ZONE_RASTER", "CONSTRAINT", "WATER"),
        ("ZONES", "COUNTS_TABLE"),
    ),
    "growthofplace": Call(
        {"ZONES": "zones.gpkg", "SEASONS": "2020 summer, 2021 summer", "RATE": 0.4, "ADDRESS": AWAY},
        {"OUTPUT_FOLDER": "imagery", "OUTPUT_MAPS": "maps"},
        (),
        ("ZONES",),
    ),
    "importmodel": Call({"INPUT": "s2.tif"}, {"FOLDER": "models"}, ("INPUT",)),
    "monthlyimagery": Call(
        {"S2": "s2.tif", "YEAR": 2021},
        {"OUTPUT_FOLDER": "months", "OUTPUT_REPORT": "page.html"},
        ("S2", "S1", "TERRAIN"),
        ("AREA", "ZONES"),
        ("SCENE_FOLDER",),
    ),
    "newbuiltup": Call(
        {"ZONES": "zones.gpkg", "FROM": "2020-01-01", "TO": "2022-01-01", "ADDRESS": AWAY},
        {**TIF, "OUTPUT_FOLDER": "series"},
        (),
        ("ZONES",),
    ),
    "observations": Call(
        {"SOURCE": "disk", "FROM": "2017-01-01", "TO": "2024-01-01"},
        {"SERIES": "series", "OUTPUT_REPORT": "page.html"},
        (),
        ("AREA",),
        ("SCENE_FOLDER",),
    ),
    "occupancy": Call({**S2_S1, **CENSUS, "RATE_FROM": "census"}, TIF, ("S2",), ("ZONES",)),
    "peopleinhazard": Call(
        {"INPUT": "pop.tif", **CENSUS, "GROUPS": list(GROUPS), "HAZARD": "zones.gpkg"},
        {**TIF, "OUTPUT_AREAS": "areas.gpkg", "OUTPUT_REPORT": "page.html"},
        ("INPUT", "HAZARD_RASTER"),
        ("ZONES", "HAZARD"),
    ),
    "population": Call(
        {**S2_S1, **CENSUS, "RATE_FROM": "census"},
        {**TIF, "OUTPUT_STD": "std.tif"},
        ("S2", "S1", "CONSTRAINT"),
        ("ZONES",),
    ),
    "populationforplace": Call({**CENSUS, **PLACE}, {**TIF, "OUTPUT_FOLDER": "imagery"}, (), ("ZONES",)),
    "populationfromimagery": Call(
        {**S2_S1, **CENSUS, "CELL_SIZE": 100},
        {**TIF, "OUTPUT_ZONES": "zones_out.gpkg", "OUTPUT_GRID": "grid.tif"},
        ("S2",),
        ("ZONES",),
    ),
    "populationseries": Call(
        {"SERIES": "series", "RATE": 0.4},
        {"OUTPUT_FOLDER": "maps", "OUTPUT_REPORT": "page.html"},
        (),
        ("ZONES",),
        ("SERIES",),
    ),
    "printmap": Call({"INPUT": "pop.tif"}, {"OUTPUT": "page.png"}, ("INPUT",), ("ZONES",)),
    "rescale": Call(
        {"INPUT": "pop.tif", **CENSUS},
        {**TIF, "OUTPUT_ZONES": "zones_out.gpkg", "OUTPUT_CHART": "page.html"},
        ("INPUT", "ZONE_RASTER", "CONSTRAINT", "MEMBERS"),
        ("ZONES", "COUNTS_TABLE"),
    ),
    "sharpen": Call({"INPUT": "s2.tif"}, TIF, ("INPUT",)),
    "terrain": Call({"SOURCE": "file", "ELEVATION": "ground.tif"}, TIF, ("ELEVATION",), ("AREA",)),
    "trainchange": Call(
        {"SERIES": "series"}, {"FOLDER": "models", "OUTPUT_REPORT": "page.html"}, (), ("ZONES",), ("SERIES",)
    ),
    "trainoccupancy": Call(
        {**S2_S1, **CENSUS, "EPOCHS": 1, "MEMBERS": 1},
        {"FOLDER": "models", "OUTPUT_REPORT": "page.html"},
        ("S2", "S1", "ZONE_RASTER"),
        ("ZONES",),
    ),
    "trainurban": Call(
        {"S2": "s2.tif", "REFERENCE_RASTER": "classes.tif", "EPOCHS": 1},
        {"FOLDER": "models", "OUTPUT_REPORT": "page.html"},
        (*URBAN, "REFERENCE_RASTER"),
        ("REFERENCE",),
    ),
    "treecover": Call({"SERIES": "series"}, TIF, (), ("ZONES",), ("SERIES", "SERIES_BEFORE")),
    "urbanchange": Call(
        {"SERIES": "series"},
        {**TIF, "OUTPUT_WHEN": "when.tif", "OUTPUT_KIND": "kind.tif", "OUTPUT_REPORT": "page.html"},
        (),
        ("ZONES",),
        ("SERIES",),
    ),
    "urbanmask": Call({"S2": "s2.tif"}, {**TIF, "OUTPUT_ZONES": "zones_out.gpkg"}, URBAN, ("ZONES",)),
    "urbanmaskforplace": Call(
        {"AREA": "zones.gpkg", "MODEL": "", "ELEVATION": "ground.tif", **PLACE},
        {**TIF, "OUTPUT_FOLDER": "imagery", "OUTPUT_TERRAIN": "terrain.tif"},
        ("ELEVATION",),
        ("AREA",),
    ),
    "zonecounts": Call(
        {"INPUT": "zones.gpkg", "FIELD": "people", "ZONES": "zones.gpkg"},
        {"OUTPUT_ZONES": "zones_out.gpkg"},
        (),
        ("INPUT", "ZONES"),
    ),
}
#: Files like another one of the cases, but for the values of good pixels.
ALIKE = re.compile(
    r"(many-small-zones|finer-census-compare|foreign-map-credits|sum-to-the-same|thousands-dots).*tif"
    r"|third|paired-by-order/S1B|paired-by-order/.*(0415|0715|0915)|tile_east|export|2019-0(6-1|7-)"
)
#: What earlier steps of a chain have finished stays when a later one refuses.
CHAINS = {name for name in CALLS if name.endswith("forplace")} | {
    *("comparetwodates", "growthofplace", "newbuiltup", "peopleinhazard", "populationfromimagery"),
}
#: These take no raster, layer or folder as input.
WITHOUT_FILES = {"copychains", "engineinfo", "samplescene", "setupengine", "testcredentials"}


@pytest.fixture(scope="module")
def cases() -> Path:
    shared = Path(os.environ.get("POPCORN_SHARED") or ROOT.parent / "shared")
    folder = shared / "data" / "cases"
    if not folder.is_dir():
        pytest.skip(f"no cases in {shared}; set POPCORN_SHARED")
    return folder


@pytest.fixture(scope="module")
def good(cases: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with good files: imagery, people, zones with counts and groups, classes, ground, a series."""
    folder = tmp_path_factory.mktemp("good files ü ع")
    base = cases / "imagery" / "base"
    for name in ("s1.tif", "s2.tif", "pop.tif"):
        shutil.copyfile(base / name, folder / name)
    shutil.copytree(cases / "imagery" / "paired-by-order", folder / "series", copy_function=shutil.copyfile)
    with rasterio.open(base / "pop.tif") as raster:
        people, profile = raster.read(1), raster.profile
    slope = np.linspace(80, 120, people.size, dtype=np.float32).reshape(people.shape)
    for name, values, kind in (
        ("classes.tif", (np.nan_to_num(people) > 0.02).astype(np.uint8), {"dtype": "uint8", "nodata": 255}),
        ("ground.tif", slope, {}),
    ):
        with rasterio.open(folder / name, "w", **{**profile, **kind}) as raster:
            raster.write(values, 1)
    meta, _, shapes, columns = pyogrio.raw.read(base / "zones.gpkg")
    counts = np.asarray(columns[list(meta["fields"]).index("people")])
    quarters = [counts / 4 for _ in GROUPS]
    pyogrio.raw.write(
        folder / "zones.gpkg",
        shapes,
        [*columns, *quarters],
        [*meta["fields"], *GROUPS],
        driver="GPKG",
        geometry_type=meta["geometry_type"],
        crs=meta["crs"],
    )
    return folder


def kinds_of(cases: Path, broken: Path) -> Dict[str, List[str]]:
    """Return the case files of each kind, and some that are no files of their kind at all."""
    rasters = [str(path) for path in sorted(cases.glob("**/*.tif")) if not ALIKE.search(str(path))]
    names = cases / "imagery" / "gdal-names"
    rasters += [f"GPKG:{names / 'two_rasters.gpkg'}:people", f"/vsizip/{names / 'people.zip'}/pop.tif"]
    layers = [str(path) for kind in ("shp", "geojson") for path in sorted(cases.glob(f"**/*.{kind}"))]
    for path in sorted(cases.glob("**/*.gpkg")):
        if path.parent != names:
            layers += [f"{path}|layername={name}" for name, _ in pyogrio.list_layers(path)]
    folders = sorted({str(path.parent) for path in cases.glob("imagery/**/*.tif")})
    whole_file = (cases / "imagery" / "base" / "s2.tif").read_bytes()
    for name, content in (
        ("half.tif", whole_file[: len(whole_file) // 2]),
        ("empty.tif", b""),
        ("a page.tif", b"<html>Sign in</html>"),
        ("half.gpkg", (cases / "imagery" / "base" / "zones.gpkg").read_bytes()[:20_000]),
        ("empty.geojson", b'{"type": "FeatureCollection", "features": []}'),
    ):
        (broken / name).write_bytes(content)
        (rasters if name.endswith(".tif") else layers).append(str(broken / name))
    return {"rasters": rasters, "layers": layers, "folders": [*folders, str(broken)]}


def places_of(call: Call) -> List[Tuple[str, bool, str]]:
    """Return the places for case files: the kind of files, whether it is the first of it, the name."""
    return [
        (kind, name == getattr(call, kind)[0], name)
        for kind in ("rasters", "layers", "folders")
        for name in getattr(call, kind)
    ]


@pytest.mark.full
@pytest.mark.parametrize("algorithm", list(CALLS))
def test_a_result_or_a_sentence(
    one_process: OneProcess, cases: Path, good: Path, tmp_path: Path, algorithm: str
) -> None:
    call = CALLS[algorithm]
    broken = tmp_path / "broken"
    broken.mkdir()
    kinds = kinds_of(cases, broken)
    wrong = []
    for kind, first, place in places_of(call):
        for number, given in enumerate(kinds[kind]):
            if not first and (number + len(place)) % 4:
                continue
            folder = tmp_path / f"{place} {number}"
            folder.mkdir()
            found = trouble_of(one_process, algorithm, call, good, {place: given}, folder)
            wrong += [f"{place}={given}: {one}" for one in found]
            shutil.rmtree(folder)
    assert not wrong, f"{len(wrong)} of popcorn:{algorithm}:\n" + "\n".join(wrong)


def trouble_of(
    qgis: OneProcess, algorithm: str, call: Call, good: Path, case: Dict[str, Any], folder: Path
) -> List[str]:
    """Run an algorithm; return what is wrong with its end, nothing where all is well."""
    outputs = {name: str(folder / file) for name, file in call.outputs.items()}
    words = []
    for name, value in {**call.good, **case, **outputs}.items():
        for one in value if isinstance(value, list) else [value]:
            mine = isinstance(one, str) and (good / one).exists() and one and name not in case
            words.append(f"{name}={good / one if mine else one}")
    done = qgis.process("run", f"popcorn:{algorithm}", "--", *words)
    left = list(files_in(folder))
    wrong = [f"half: {path.name}" for path in left if not whole(path)]
    wrong += [f"unfinished: {path.name}" for path in folder.glob(f"**/*{PARTIAL}*")]
    said = " / ".join(done.stderr.split("\n"))[-700:]
    if NOT_FOR_USERS.search(done.stderr):
        wrong.append(f"words of a program: {said}")
    # What QGIS can't open at all, it refuses by itself.
    if (
        done.code
        and "Incorrect parameter value" not in done.stderr
        and not re.search(r"[.!?”)]", done.stderr)
    ):
        wrong.append(f"no sentence: {said}")
    if done.code and left and algorithm not in CHAINS:
        wrong.append(f"failed, but left {', '.join(path.name for path in left)}: {said}")
    return wrong


def test_every_algorithm_is_here(one_process: OneProcess) -> None:
    listed = one_process.process("--json", "list").document["providers"]["popcorn"]["algorithms"]
    assert {name.partition(":")[2] for name in listed} == set(CALLS) | WITHOUT_FILES
