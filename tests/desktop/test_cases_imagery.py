"""Files as they come, through the real command: each case of cases/imagery gives right numbers or a sentence.

Expected values are the cases' own notes (run.md of each folder): means of the map of the right reading,
counts of pixels, sums of people.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
import pytest
import rasterio

from scripts.isolated_qgis import IsolatedQgis

from .conftest import ROOT

BASE_MEAN = 0.1356
S1, S2 = "base/s1.tif", "base/s2.tif"


@pytest.fixture(scope="module")
def cases() -> Path:
    shared = Path(os.environ.get("POPCORN_SHARED") or ROOT.parent / "shared")
    folder = shared / "data" / "cases" / "imagery"
    if not folder.is_dir():
        pytest.skip(f"no cases in {shared}; set POPCORN_SHARED")
    return folder


@pytest.fixture
def qgis(case_qgis: IsolatedQgis) -> IsolatedQgis:
    return case_qgis


@dataclass(frozen=True)
class Case:
    """One command of a case: what is given, and what must come."""

    name: str
    s2: Tuple[str, ...] = (S2,)
    s1: Tuple[str, ...] = (S1,)
    options: Dict[str, Any] = field(default_factory=dict)
    refused: Tuple[str, ...] = ()  # pieces of the sentence; empty: a map
    mean: float = BASE_MEAN
    within: float = 5e-4
    pixels: Optional[int] = 10_000
    seasons: Tuple[float, ...] = ()
    warned: Tuple[str, ...] = ()  # pieces of the warnings; empty: there is none
    said: Tuple[str, ...] = ()


def one(folder: str, name: str) -> Tuple[str, ...]:
    return (f"{folder}/{name}",)


MAPPED = [
    Case("the reference"),
    Case(
        "ratio-first",
        s1=one("bands-taken-silently", "s1_ratio_first.tif"),
        said=("VV = VV (2), VH = VH (3)",),
    ),
    Case(
        "two-dates",
        s2=one("bands-taken-silently", "s2_two_dates.tif"),
        refused=("s2_two_dates.tif has B02 more than once: 0_B2, 1_B2",),
    ),
    Case("complex", s1=one("bands-taken-silently", "s1_complex.tif"), refused=("complex values",)),
    *(
        Case(f"fill-{name}", s2=two, s1=radar, refused=(file, share, value, "nodata"))
        for name, two, radar, file, share, value in (
            (
                "s1-9999",
                (S2,),
                one("fill-value-not-declared", "s1_9999.tif"),
                "s1_9999.tif",
                "25.0%",
                "-9999",
            ),
            (
                "s2-9999",
                one("fill-value-not-declared", "s2_9999.tif"),
                (S1,),
                "s2_9999.tif",
                "25.0%",
                "-9999",
            ),
            (
                "s1-maxint",
                (S2,),
                one("fill-value-not-declared", "s1_maxint.tif"),
                "s1_maxint.tif",
                "25.0%",
                "2.14748e+09",
            ),
            (
                "s1-linear",
                (S2,),
                one("fill-value-not-declared", "s1_linear_9999.tif"),
                "s1_linear_9999.tif",
                "10.0%",
                "-9999",
            ),
        )
    ),
    *(
        Case(
            f"season-off-by-a-{part}",
            s2=(S2, f"half-pixel-season/s2_{part}.tif"),
            s1=(S1, f"half-pixel-season/s1_{part}.tif"),
            within=0.02 * BASE_MEAN,
            seasons=(BASE_MEAN, BASE_MEAN),
        )
        for part in ("half", "third")
    ),
    Case(
        "local-crs",
        s2=one("local-crs", "s2_local.tif"),
        s1=one("local-crs", "s1_local.tif"),
        refused=("s2_local.tif has no coordinate reference system that says where it lies",),
    ),
    Case(
        "hh-hv",
        s1=one("other-bands-by-order", "s1_hh_hv.tif"),
        refused=("s1_hh_hv.tif has no band VV; its bands are HH, HV",),
    ),
    Case(
        "b05-b8a",
        s2=one("other-bands-by-order", "s2_b05_b06_b07_b8a.tif"),
        s1=(),
        refused=("has no band B02; its bands are B05, B06, B07, B8A",),
    ),
    Case(
        "ndvi", s2=one("other-bands-by-order", "ndvi_12_months.tif"), refused=("has no band B02", "NDVI_01")
    ),
    Case(
        "s1a-before-s1b",
        s2=tuple(f"paired-by-order/S2_2021{month}15.tif" for month in ("02", "04", "07", "09")),
        s1=tuple(
            f"paired-by-order/{name}15.tif"
            for name in ("S1A_202104", "S1A_202109", "S1B_202102", "S1B_202107")
        ),
        mean=float("nan"),
        said=(
            "S2_20210715.tif with S1B_20210715.tif, paired by date",
            "S2_20210415.tif with S1A_20210415.tif, paired by date",
        ),
    ),
    Case("amplitude", s1=one("s1-amplitude", "s1_amplitude.tif"), refused=("It fits amplitude", "S1_UNIT")),
    Case("amplitude-chosen", s1=one("s1-amplitude", "s1_amplitude.tif"), options={"S1_UNIT": "amplitude"}),
    Case(
        "border-zero", s1=one("s1-border-zero", "s1_border_zero.tif"), pixels=7_500, mean=0.128, within=2e-3
    ),
    Case(
        "vh-first", s1=one("s1-vh-first", "s1_vh_vv.tif"), refused=("weaker", "exchanged", "Name the bands")
    ),
    Case("8bit", s2=one("s2-8bit", "s2_u8.tif"), refused=("It fits", "8 bit", "S2_SCALE")),
    Case("8bit-chosen", s2=one("s2-8bit", "s2_u8.tif"), options={"S2_SCALE": "8bit"}, within=4e-3),
    Case(
        "picture",
        s2=one("s2-rgba-picture", "picture.tif"),
        refused=("picture.tif is a picture, no measurement: its bands are red, green, blue",),
    ),
    Case("scaled", s1=one("scale-tag", "s1_scaled.tif"), said=("value × 0.01 + 0",)),
    Case(
        "tiles",
        s2=("tiles-as-seasons/tile_west_s2.tif", "tiles-as-seasons/tile_east_s2.tif"),
        s1=("tiles-as-seasons/tile_west_s1.tif", "tiles-as-seasons/tile_east_s1.tif"),
        refused=("tile_east_s2.tif shares 18%", "Build Virtual Raster"),
    ),
    Case(
        "export-tiles",
        s2=tuple(f"tiles-as-seasons/export-0000000000-00000000{x}.tif" for x in ("00", "50")),
        s1=(),
        refused=("shares 0%", "Build Virtual Raster"),
    ),
]


@pytest.mark.parametrize("case", MAPPED, ids=lambda case: case.name)
def test_imagery_gives_the_right_map_or_a_sentence(
    qgis: IsolatedQgis, cases: Path, tmp_path: Path, case: Case
) -> None:
    output, members = tmp_path / "map.tif", tmp_path / "seasons.tif"
    inputs: Dict[str, Any] = {"S2": [str(cases / path) for path in case.s2], "OUTPUT": output, **case.options}
    if case.s1:
        inputs["S1"] = [str(cases / path) for path in case.s1]
    if case.seasons:
        inputs["OUTPUT_MEMBERS"] = members
    done = run(qgis, "popcorn:builtup", inputs)
    if case.refused:
        assert done.code == 1, done.log
        for piece in case.refused:
            assert piece in done.log
        assert list(tmp_path.iterdir()) == [], "nothing is left"
        return
    assert done.code == 0, done.log
    warnings = done.document.get("log", {}).get("warning", [])
    assert len(warnings) == len(case.warned), warnings
    for piece in case.warned:
        assert any(piece in text for text in warnings)
    for piece in case.said:
        assert piece in done.log
    values = read(output)
    if case.pixels is not None and not case.seasons:
        assert np.isfinite(values).sum() == case.pixels
    if np.isfinite(case.mean):
        assert np.nanmean(values) == pytest.approx(case.mean, abs=case.within)
    if case.seasons:
        with rasterio.open(members) as raster:
            means = [float(np.nanmean(raster.read(band))) for band in raster.indexes]
        assert means == pytest.approx(case.seasons, abs=case.within)


@pytest.mark.parametrize("name", ["amplitude", "amplitude-chosen", "scaled"])
def test_the_command_itself_gives_the_same(
    installed: IsolatedQgis, one_process: IsolatedQgis, cases: Path, tmp_path: Path, name: str
) -> None:
    case = next(case for case in MAPPED if case.name == name)
    for folder, qgis in (("command", installed), ("shared", one_process)):
        (tmp_path / folder).mkdir()
        test_imagery_gives_the_right_map_or_a_sentence(qgis, cases, tmp_path / folder, case)
    if not case.refused:
        np.testing.assert_array_equal(
            *(read(tmp_path / folder / "map.tif") for folder in ("command", "shared"))
        )


def test_people_with_a_scale_tag_are_those_that_qgis_shows(
    qgis: IsolatedQgis, cases: Path, tmp_path: Path
) -> None:
    done = qgis.run(
        "popcorn:aggregate",
        {"INPUT": cases / "scale-tag/people_scaled.tif", "CELL_SIZE": 100, "OUTPUT": tmp_path / "grid.tif"},
    )
    assert done["results"]["PEOPLE"] == pytest.approx(212.64, abs=0.005)
    assert np.nansum(read(tmp_path / "grid.tif"), dtype=np.float64) == pytest.approx(212.64, abs=0.005)


@pytest.mark.parametrize(
    "name",
    [
        "GPKG:{}/two_rasters.gpkg:people",
        'NETCDF:"{}/people.nc":Band1',
        "GTIFF_DIR:2:{}/two_pages.tif",
        "/vsizip/{}/people.zip/pop.tif",
    ],
    ids=["gpkg", "netcdf", "page", "zip"],
)
@pytest.mark.parametrize("algorithm", ["aggregate", "rescale", "evaluate"])
def test_rasters_with_gdals_names_are_read(
    qgis: IsolatedQgis, cases: Path, tmp_path: Path, name: str, algorithm: str
) -> None:
    path = name.format(cases / "gdal-names")
    zones = {"ZONES": cases / "base/zones.gpkg", "FIELD": "people"}
    inputs: Dict[str, Dict[str, Any]] = {
        "aggregate": {"INPUT": path, "CELL_SIZE": 100, "OUTPUT": tmp_path / "grid.tif"},
        "rescale": {"INPUT": path, **zones, "OUTPUT": tmp_path / "map.tif"},
        "evaluate": {"INPUT": [path], **zones, "OUTPUT_TABLE": tmp_path / "table.csv"},
    }
    done = qgis.run(f"popcorn:{algorithm}", inputs[algorithm])
    if algorithm == "aggregate":
        assert done["results"]["PEOPLE"] == pytest.approx(213.878, abs=1e-3)


def composite(qgis: IsolatedQgis, folder: Path, tmp_path: Path, seasons: str = "summer", **more: Any) -> Any:
    return run(
        qgis,
        "popcorn:composite",
        {"SCENE_FOLDER": folder, "YEAR": 2019, "SEASONS": seasons, "OUTPUT_FOLDER": tmp_path / "out", **more},
    )


def test_fill_values_of_single_scenes_are_no_observations(
    qgis: IsolatedQgis, cases: Path, tmp_path: Path
) -> None:
    done = composite(qgis, cases / "composite-fill-values/scenes", tmp_path)
    assert done.code == 1, done.log
    assert "of the pixels of S2_2019-06-05.tif hold values that can't be data, such as -9999" in done.log
    kept = tmp_path / "scenes"
    shutil.copytree(cases / "composite-fill-values/scenes", kept)
    for path in kept.glob("S2*.tif"):  # the remedy that the sentence names
        with rasterio.open(path, "r+") as raster:
            raster.nodata = -9999
    done = composite(qgis, kept, tmp_path)
    assert done.code == 0, done.log
    values = read(tmp_path / "out/sentinel2_2019-summer.tif", [1, 2, 3, 4])
    np.testing.assert_allclose(
        np.nanmedian(values[:, :, :5], axis=(1, 2)), [784, 1047.5, 1175.5, 2738], atol=1
    )
    assert np.isnan(values[:, :, 5:15]).all() and np.isfinite(values[:, :, 20:]).all()
    radar = read(tmp_path / "out/sentinel1_2019-summer.tif", [1, 2])
    assert np.isnan(radar[:, :, :15]).all() and np.isfinite(radar[:, :, 15:]).all()


@pytest.mark.parametrize("folder", ["products_2019", "rasters_2019"])
def test_a_local_processing_says_nothing_of_the_offset(
    qgis: IsolatedQgis, cases: Path, tmp_path: Path, folder: str
) -> None:
    done = composite(qgis, cases / "composite-local-sen2cor" / folder, tmp_path)
    assert done.code == 0, done.log
    values = read(tmp_path / "out/sentinel2_2019-summer.tif", [1, 2, 3, 4])
    assert list(np.nanmedian(values, axis=(1, 2))) == pytest.approx([550, 810, 683, 3097.5])
    assert "is removed from" not in done.log


def test_the_offset_is_not_removed_from_pixels_without_it(
    qgis: IsolatedQgis, cases: Path, tmp_path: Path
) -> None:
    done = composite(qgis, cases / "composite-local-sen2cor/rasters_2019", tmp_path, OFFSET="remove")
    assert done.code == 0, done.log
    values = read(tmp_path / "out/sentinel2_2019-summer.tif", [1, 2, 3, 4])
    assert list(np.nanmedian(values, axis=(1, 2))) == pytest.approx([550, 810, 683, 3097.5])
    assert "the offset of 1000 DN is not taken off" in done.log


def test_the_day_is_the_acquisitions(qgis: IsolatedQgis, cases: Path, tmp_path: Path) -> None:
    done = composite(qgis, cases / "composite-tiff-datetime/scenes", tmp_path, "spring,summer")
    assert done.code == 0, done.log
    table = (tmp_path / "out/scenes.csv").read_text(encoding="utf-8")
    rows = [line for line in table.splitlines() if "S2_2019" in line]
    assert len(rows) == 2
    assert all(
        ("spring" in row) == ("2019-04-10" in row) and ("summer" in row) == ("2019-07-10" in row)
        for row in rows
    )


@pytest.mark.parametrize("own", [False, True], ids=["its-parent", "itself"])
def test_a_product_without_its_ending_is_read(
    qgis: IsolatedQgis, cases: Path, tmp_path: Path, own: bool
) -> None:
    folder = cases / "safe-without-suffix/products"
    done = composite(qgis, next(folder.iterdir()) if own else folder, tmp_path)
    assert done.code == 0, done.log
    assert (tmp_path / "out/sentinel2_2019-summer.tif").is_file()


def test_a_census_is_not_overwritten_by_its_own_result(
    qgis: IsolatedQgis, cases: Path, tmp_path: Path
) -> None:
    census = Path(shutil.copy(cases / "census-overwritten/census.gpkg", tmp_path))
    zones = {"ZONES": f"{census}|layername=census2020", "FIELD": "people"}
    for algorithm, inputs in (
        ("rescale", {"INPUT": cases / "base/pop.tif", **zones, "OUTPUT": tmp_path / "map.tif"}),
        ("aggregate", {"INPUT": cases / "base/pop.tif", "ZONES": zones["ZONES"]}),
        ("evaluate", {"INPUT": [cases / "base/pop.tif"], **zones}),
    ):
        done = run(qgis, f"popcorn:{algorithm}", {**inputs, "OUTPUT_ZONES": str(census)})
        assert done.code == 1, done.log
        assert "The output census.gpkg is also an input" in done.log
        with sqlite3.connect(census) as database:
            layers = {row[0] for row in database.execute("select table_name from gpkg_contents")}
        assert layers == {"census2020", "other_layer", "zones_out"}


def run(qgis: IsolatedQgis, algorithm: str, inputs: Dict[str, Any]) -> Any:
    """Run an algorithm whatever its exit code."""
    arguments: List[str] = []
    for name, value in inputs.items():
        for part in value if isinstance(value, list) else [value]:
            arguments.append(f"{name}={part}")
    return qgis.process("--json", "run", algorithm, "--", *arguments)


def read(path: Path, bands: Any = 1) -> np.ndarray:
    with rasterio.open(path) as raster:
        return raster.read(bands)
