"""A ready-made chain as a new user runs it: from the toolbox, by its dialog, Run."""

from __future__ import annotations

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
    people = with_groups(scene.coarse, tmp_path / "all.gpkg", slice(None))
    seen = play(
        window,
        SCENARIO,
        {
            "algorithm": "popcorn:peopleinhazard",
            "parameters": {
                **given,
                "ZONES": str(tmp_path / "all.gpkg"),
                "OUTPUT": str(tmp_path / "groups.tif"),
            },
            "layers": {"River": str(river)},
            "picture": str(tmp_path / "story"),
        },
    )
    assert seen["ok"], seen["log"]
    assert "people inside, of" in seen["log"]
    styles = {name: style for name, _, style, _ in seen["layers"]}
    assert styles["Population by group"] == "singlebandpseudocolor"
    assert styles["Areas as they were counted"] == styles["Zones with people affected"] == "categorizedSymbol"
    with rasterio.open(tmp_path / "groups.tif") as raster:
        assert float(np.nansum(raster.read().astype("float64"))) == pytest.approx(people, rel=1e-5)
