"""A ready-made chain as a new user runs it: found in the toolbox, its dialog, Run; in batch over districts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict

import numpy as np
import pyogrio
import pytest
import rasterio

from scripts.isolated_qgis import IsolatedQgis, play

from .conftest import Scene

SCENARIO = Path(__file__).parent / "scenarios" / "story.py"
GROUPS = ("f_00", "f_15", "m_00", "m_15")


def with_groups(census: str, path: Path, rows: slice) -> int:
    """Write some of the census zones with made-up groups that sum to their people; return the people."""
    file, layer = census.split("|layername=")
    meta, _, shapes, columns = pyogrio.raw.read(file, layer=layer, columns=["population"])
    people = np.asarray(columns[0], "int64")[rows]
    parts = [people // 8, people // 3, people // 7]
    pyogrio.raw.write(
        path,
        shapes[rows],
        [people, *parts, people - sum(parts)],
        ["population", *GROUPS],
        driver="GPKG",
        geometry_type=meta["geometry_type"],
        crs=meta["crs"],
    )
    return int(people.sum())


@pytest.mark.full
def test_who_lives_near_the_river_by_age(window: IsolatedQgis, scene: Scene, tmp_path: Path) -> None:
    river = Path(scene.population).parent / "rivers.gpkg"
    given: Dict[str, Any] = {"INPUT": scene.population, "FIELD": "population", "GROUPS": list(GROUPS)}
    given |= {"HAZARD": str(river), "DISTANCE": 500}
    with_groups(scene.coarse, tmp_path / "all.gpkg", slice(None))
    rows, people = [], []
    for number, half in enumerate((slice(0, 2), slice(2, 4))):
        zones = tmp_path / f"district {number}.gpkg"
        people.append(with_groups(scene.coarse, zones, half))
        asked = {**given, "ZONES": str(zones)}
        outputs = {"OUTPUT": tmp_path / f"groups {number}.tif", "OUTPUT_REPORT": tmp_path / f"{number}.html"}
        rows.append(
            {
                "PARAMETERS": {name: repr(value) for name, value in asked.items()},
                "OUTPUTS": {name: repr(str(path)) for name, path in outputs.items()},
            }
        )
    batch = tmp_path / "batch.json"
    batch.write_text(json.dumps(rows))
    seen = play(
        window,
        SCENARIO,
        {
            "algorithm": "popcorn:peopleinhazard",
            "parameters": {**given, "ZONES": str(tmp_path / "all.gpkg")},
            "layers": {"River": str(river)},
            "picture": str(tmp_path / "story"),
            "batch": str(batch),
        },
    )
    assert seen["ok"], seen["log"]
    assert "people inside, of" in seen["log"]
    styles = {name: style for name, _, style, _ in seen["layers"]}
    assert styles["Population by group"] == "singlebandpseudocolor"
    assert styles["Areas as they were counted"] == styles["Zones with people affected"] == "categorizedSymbol"
    for number, expected in enumerate(people):
        with rasterio.open(tmp_path / f"groups {number}.tif") as raster:
            assert float(np.nansum(raster.read().astype("float64"))) == pytest.approx(expected, rel=1e-5)
        assert "people inside" in (tmp_path / f"{number}.html").read_text(encoding="utf-8")
