"""Zone layers and maps as they come: the cases that once came out wrong, by the real command.

Each test is one folder of the cases beside the real data, which says what came and what should come.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from scripts.isolated_qgis import Finished, IsolatedQgis

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def qgis(case_qgis: IsolatedQgis) -> IsolatedQgis:
    return case_qgis


@pytest.fixture
def case(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of the case's folder that the test may write to."""
    shared = Path(os.environ.get("POPCORN_SHARED") or ROOT.parent / "shared")
    folder = shared / "data" / "cases" / "census" / request.param
    if not folder.is_dir():
        pytest.skip(f"no cases in {shared}; set POPCORN_SHARED")
    copy = tmp_path / request.param
    shutil.copytree(folder, copy, copy_function=shutil.copyfile)
    copy.chmod(0o755)
    return copy


def of_case(name: str) -> Any:
    return pytest.mark.parametrize("case", [name], indirect=True, ids=[name])


def rows_of(path: Path, layer: Any = None) -> List[Dict[str, Any]]:
    """Return the attributes of a layer or table, by pyogrio alone."""
    meta, _, _, data = pyogrio.raw.read(path, layer=layer, read_geometry=False)
    return [dict(zip(meta["fields"], row)) for row in zip(*data)]


def said(done: Finished) -> str:
    """Return all that a run said, on one line."""
    return " ".join(done.log.split())


def call(qgis: IsolatedQgis, algorithm: str, folder: Path, **parameters: Any) -> Finished:
    """Run the command as a shell would, in the case's folder."""
    given = [f"{key}={value}" for key, value in parameters.items()]
    return qgis.process("run", f"popcorn:{algorithm}", "--", *given, working_folder=folder)


@of_case("fid-twice")
@pytest.mark.parametrize("zones, output", [("merged.shp", "z.gpkg"), ("text_fid.shp", "z2.gpkg")])
def test_zones_that_share_a_fid_all_arrive(qgis: IsolatedQgis, case: Path, zones: str, output: str) -> None:
    done = call(
        qgis, "rescale", case, INPUT="weights.tif", ZONES=zones, FIELD="population",
        OUTPUT="r.tif", OUTPUT_ZONES=output,
    )  # fmt: skip
    assert done.code == 0, done.log
    rows = rows_of(case / output)
    assert len(rows) == 4
    assert sum(row["after"] for row in rows) == pytest.approx(1000, rel=1e-6)
    given = [row["fid"] for row in rows_of(case / zones)]
    assert [row["fid_2"] for row in rows] == given  # the user's own numbers are kept
    assert "fid_2" in said(done)


@of_case("fid-twice")
@pytest.mark.parametrize("zones", ["merged.shp", "text_fid.shp"])
def test_sums_of_zones_that_share_a_fid_all_arrive(qgis: IsolatedQgis, case: Path, zones: str) -> None:
    done = call(
        qgis, "aggregate", case, INPUT="weights.tif", ZONES=zones, OUTPUT="TEMPORARY_OUTPUT",
        OUTPUT_ZONES="z.gpkg",
    )  # fmt: skip
    assert done.code == 0, done.log
    rows = rows_of(case / "z.gpkg")
    with rasterio.open(case / "weights.tif") as raster:
        total = float(raster.read(1).sum(dtype=np.float64))
    assert len(rows) == 4 and sum(row["people"] for row in rows) == pytest.approx(total, rel=1e-6)


@of_case("thousands-dots")
def test_a_dot_that_can_mean_two_things_is_refused_with_both_totals(qgis: IsolatedQgis, case: Path) -> None:
    given = {"INPUT": "weights.tif", "ZONES": "zones.geojson", "FIELD": "einwohner", "OUTPUT": "r.tif"}
    done = call(qgis, "rescale", case, **given, OUTPUT_ZONES="z.gpkg")
    assert done.code != 0
    assert "21,579 people in all" in said(done) and "970.629 people in all" in said(done)
    assert not (case / "r.tif").exists() and not (case / "z.gpkg").exists()
    done = call(qgis, "rescale", case, **given, OUTPUT_ZONES="z.gpkg", DOTS="thousands")
    assert done.code == 0, done.log
    assert sum(row["after"] for row in rows_of(case / "z.gpkg")) == pytest.approx(21579, rel=1e-6)


@of_case("antimeridian")
@pytest.mark.parametrize(
    "weights, zones, border",
    [
        ("weights.tif", "zones.gpkg", "centre"),
        ("weights.tif", "one_zone.gpkg", "centre"),
        ("weights.tif", "one_zone.gpkg", "fraction"),
        ("weights_world.tif", "one_zone.gpkg", "centre"),
    ],
)
def test_a_zone_across_the_antimeridian_is_recognised(
    qgis: IsolatedQgis, case: Path, weights: str, zones: str, border: str
) -> None:
    done = call(
        qgis, "rescale", case, INPUT=weights, ZONES=zones, FIELD="population", BORDER=border, OUTPUT="a.tif"
    )
    assert done.code != 0 and "crosses the antimeridian (180°) and was not split there" in said(done)
    assert not (case / "a.tif").exists()


@of_case("antimeridian")
def test_sums_and_comparisons_recognise_it_too(qgis: IsolatedQgis, case: Path) -> None:
    for algorithm, more in (("aggregate", {"INPUT": "weights.tif"}), ("evaluate", {"FIELD": "population"})):
        given = {"INPUT": "weights.tif", "ZONES": "one_zone.gpkg", **more}
        done = call(qgis, algorithm, case, **given, OUTPUT_ZONES="z.gpkg")
        assert done.code != 0 and "antimeridian" in said(done)


@of_case("sum-to-the-same-zones")
def test_sums_over_its_own_zones_are_the_counts_or_say_why_not(qgis: IsolatedQgis, case: Path) -> None:
    made = call(
        qgis, "rescale", case, INPUT="weights.tif", ZONES="zones.gpkg", FIELD="population", OUTPUT="r.tif"
    )
    assert made.code == 0, made.log
    done = call(qgis, "aggregate", case, INPUT="r.tif", ZONES="zones.gpkg", OUTPUT_ZONES="z.gpkg")
    assert done.code == 0 and "Set BORDER to “centre” to get them back" in said(done)
    assert sorted(row["people"] for row in rows_of(case / "z.gpkg")) == pytest.approx([900, 9600], rel=1e-6)
    done = call(
        qgis, "aggregate", case, INPUT="r.tif", ZONES="zones.gpkg", OUTPUT_ZONES="c.gpkg", BORDER="centre"
    )
    assert done.code == 0 and "Set BORDER" not in said(done)
    assert sorted(row["people"] for row in rows_of(case / "c.gpkg")) == pytest.approx([500, 10000], rel=1e-6)


def test_people_outside_all_zones_are_said(qgis: IsolatedQgis, tmp_path: Path) -> None:
    """GPW of São Miguel has people in the pixels on its coast, beyond the outlines."""
    shared = Path(os.environ.get("POPCORN_SHARED") or ROOT.parent / "shared")
    folder = shared / "data" / "gridpop"
    if not folder.is_dir():
        pytest.skip(f"no gridded population in {shared}; set POPCORN_SHARED")
    done = call(
        qgis, "aggregate", tmp_path, INPUT=str(folder / "gpw_sao_miguel_2020_count.tif"),
        ZONES=str(folder / "sao_miguel_concelhos.gpkg"), OUTPUT_ZONES="z.gpkg",
    )  # fmt: skip
    assert done.code == 0, done.log
    inside = sum(row["people"] for row in rows_of(tmp_path / "z.gpkg"))
    assert inside == pytest.approx(131864, abs=1)
    assert "13,739 people on the map (9.4%) live in none of the zones" in said(done)


@of_case("finer-census-compare")
def test_a_map_of_finer_zones_is_not_praised(qgis: IsolatedQgis, case: Path) -> None:
    made = call(
        qgis, "rescale", case, INPUT="weights.tif", ZONES="fine.gpkg", FIELD="population", OUTPUT="f.tif"
    )
    assert made.code == 0, made.log
    done = call(
        qgis, "evaluate", case, INPUT="f.tif", ZONES="coarse.gpkg", FIELD="population", OUTPUT_REPORT="r.html"
    )
    assert done.code == 0, done.log
    page = (case / "r.html").read_text(encoding="utf-8")
    for text in (said(done), page):
        assert "rescaled to fine (field population), and these zones are no finer" in text
        assert "explains" not in text and "the lead" not in text


@of_case("foreign-map-credits")
def test_a_printed_map_credits_whose_data_is_in_it(qgis: IsolatedQgis, case: Path) -> None:
    made = call(
        qgis, "rescale", case, INPUT="weights.tif", ZONES="zones.gpkg", FIELD="population", OUTPUT="r.tif"
    )
    assert made.code == 0, made.log
    done = call(qgis, "printmap", case, INPUT="r.tif", ZONES="zones.gpkg", OUTPUT="r.svg")
    assert done.code == 0, done.log
    drawn = (case / "r.svg").read_text(encoding="utf-8")
    assert "Copernicus" not in drawn and "Metzger" not in drawn and "2311.14006" not in drawn


@of_case("many-small-zones")
@pytest.mark.parametrize("border", ["centre", "fraction"])
def test_very_many_small_zones_are_placed(qgis: IsolatedQgis, case: Path, border: str) -> None:
    """The zones of its script: squares that divide the raster, 144 in a pixel."""
    side = 2000 / 240
    corner = np.arange(240) * side
    west, top = (part.ravel() for part in np.meshgrid(500000 + corner, 5600000 - corner))
    boxes = shapely.box(west, top - side, west + side, top)
    pyogrio.raw.write(
        case / "z.gpkg", shapely.to_wkb(boxes), [np.full(len(boxes), 3)], ["population"],
        driver="GPKG", geometry_type="Polygon", crs="EPSG:32632",
    )  # fmt: skip
    done = call(
        qgis, "rescale", case, INPUT="weights.tif", ZONES="z.gpkg", FIELD="population", OUTPUT="r.tif",
        BORDER=border,
    )  # fmt: skip
    assert done.code == 0, done.log
    with rasterio.open(case / "r.tif") as raster:
        assert float(raster.read(1).sum(dtype=np.float64)) == pytest.approx(3 * 57600, rel=1e-6)


@of_case("scaled-integers")
def test_scaled_integers_are_the_people_that_qgis_shows(qgis: IsolatedQgis, case: Path) -> None:
    done = call(
        qgis, "aggregate", case, INPUT="people.tif", CELL_SIZE="1000", OUTPUT="a.tif", ZONES="zones.gpkg",
        OUTPUT_ZONES="a.gpkg",
    )  # fmt: skip
    assert done.code == 0, done.log
    assert [row["people"] for row in rows_of(case / "a.gpkg")] == pytest.approx([2500] * 4, rel=1e-6)
    done = call(
        qgis,
        "evaluate",
        case,
        INPUT="people.tif",
        ZONES="zones.gpkg",
        FIELD="population",
        OUTPUT_TABLE="e.csv",
    )
    assert done.code == 0 and float(rows_of(case / "e.csv")[0]["mae"]) == pytest.approx(0, abs=1e-3)
    done = call(
        qgis, "change", case, INPUT_BEFORE="people_plain.tif", INPUT_AFTER="people.tif", OUTPUT="c.tif"
    )
    assert done.code == 0, done.log
    with rasterio.open(case / "c.tif") as raster:
        assert float(np.abs(raster.read(1)).max()) < 1e-3


@of_case("mollweide")
def test_mollweide_keeps_its_hectares(qgis: IsolatedQgis, case: Path) -> None:
    for size, shape in (("100", (70, 70)), ("1000", None)):
        done = call(qgis, "aggregate", case, INPUT="people.tif", CELL_SIZE=size, OUTPUT=f"{size}.tif")
        assert done.code == 0, done.log
        with rasterio.open(case / f"{size}.tif") as raster:
            people = raster.read(1, masked=True)
            assert float(people.sum(dtype=np.float64)) == pytest.approx(147000, rel=1e-6)
            assert abs(raster.transform.a) == abs(raster.transform.e) == float(size)
            if shape is not None:
                assert people.shape == shape and float(people.max()) == pytest.approx(30, rel=1e-6)


@of_case("layer-properties")
def test_what_was_set_in_the_layers_properties_is_used_or_said(qgis: IsolatedQgis, case: Path) -> None:
    def with_project(algorithm: str, *given: str) -> Finished:
        head = ("run", f"popcorn:{algorithm}", "--PROJECT_PATH=project.qgs", "--")
        return qgis.process(*head, *given, working_folder=case)

    done = with_project("aggregate", "INPUT=people", "CELL_SIZE=1000", "OUTPUT=a.tif")
    with rasterio.open(case / "a.tif") as raster:
        total = float(raster.read(1, masked=True).sum(dtype=np.float64))
    assert total == pytest.approx(999975, rel=1e-6) or "is not used" in said(done)
    done = with_project("rescale", "INPUT=other_crs", "ZONES=zones", "FIELD=population", "OUTPUT=r.tif")
    assert done.code == 0 or "is not used" in said(done)
