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

from scripts.isolated_qgis import Finished, IsolatedQgis

ROOT = Path(__file__).resolve().parent.parent.parent


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
