"""A real village block planted into a real field from a day on is found, in its place and in time."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import rasterio

from benchmarks.change_report import copy_series, plant
from popcorn_qgis.contract.file_lock import hold
from popcorn_qgis.contract.jobs import Compute, UrbanChangeJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.tiling.lock import LOCK_NAME
from popcorn_qgis.engine.timeseries.urban_change import builtup_steps, window_change

MODELS = str(Path(__file__).resolve().parents[2] / "models")
#: Of the columns that parameters were tuned on.
BLOCK, FIELD, DAY = (10, 22), (28, 24), date(2018, 4, 1)


@pytest.mark.parametrize("radar", [True, pytest.param(False, marks=pytest.mark.full)])
def test_a_planted_block_is_found(shared: Path, tmp_path: Path, radar: bool) -> None:
    copy_series(shared, tmp_path / "series")
    if not radar:
        for path in (tmp_path / "series/s1dense").iterdir():
            path.unlink()
    plant(tmp_path / "series", BLOCK, FIELD, DAY.toordinal())
    names = ("strength", "when", "kind")
    paths = [str(tmp_path / f"{name}.tif") for name in names]
    job = UrbanChangeJob(str(tmp_path / "series"), "builtup-student", *paths, model_folders=(MODELS,))
    result = builtup_steps.run(job, QuietReport())
    strength, when, kind = (rasterio.open(path).read() for path in paths)
    inner = slice(FIELD[0] + 1, FIELD[0] + 5), slice(FIELD[1] + 1, FIELD[1] + 5)
    found = kind[0][inner] == builtup_steps.BUILT
    assert found.mean() >= 0.5
    days = when[0][inner][found]
    assert abs(np.median(days) - (DAY - date(1970, 1, 1)).days) <= 60
    assert (when[1][inner][found] <= days).all() and (days <= when[2][inner][found]).all()
    assert (strength[1:3, inner[0], inner[1]][:, found] >= 5).all()
    assert not radar or np.median(strength[3][inner][found]) > 2
    outside = np.ones(kind[0].shape, bool)
    outside[max(FIELD[0] - 3, 0) : FIELD[0] + 9, FIELD[1] - 3 : FIELD[1] + 9] = False
    assert (kind[0][outside] == builtup_steps.BUILT).mean() <= 0.015
    assert result.numbers["built_ha"] == pytest.approx((kind[0] == builtup_steps.BUILT).sum() / 100, rel=0.02)
    assert "Copernicus" in result.credits["ATTRIBUTION"]


class Looked(Exception):
    """Somebody looks at what is kept."""


@pytest.mark.parametrize("method, module", [("builtup", builtup_steps), ("statistical", window_change)])
def test_a_twin_waits_before_it_looks_at_what_the_other_keeps(
    shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str, module: ModuleType
) -> None:
    """Both have the same parts, and the first deletes them at its end."""
    copy_series(shared, tmp_path / "series")

    def look(*_: object) -> None:
        with (tmp_path / "cache" / LOCK_NAME).open("a+b") as file:
            raise Looked("alone" if not hold(file.fileno()) else "beside others")

    monkeypatch.setattr(module, "Kept", look)
    job = UrbanChangeJob(
        str(tmp_path / "series"),
        "builtup-student",
        str(tmp_path / "strength.tif"),
        method=method,
        model_folders=(MODELS,),
        compute=Compute(cache_folder=str(tmp_path / "cache")),
    )
    with pytest.raises(Looked, match="alone"):
        module.run(job, QuietReport())
