"""Urban land grown from built-up scores: the rule by hand, without seams, and said everywhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import Compute, UrbanImagery, UrbanMaskJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.mapping import urban_grown, urbanmask
from popcorn_qgis.engine.mapping.urban_grown import near
from tests.small_scene import S1_NAMES, S2_NAMES, sentinel1, sentinel2, write_model, write_tif
from tests.zone_files import write_zones

HEIGHT, WIDTH = 90, 110


def by_distance(there: np.ndarray, radius: int) -> np.ndarray:
    """The same by the distance to every pixel that is there."""
    rows, columns = np.nonzero(there)
    y, x = np.mgrid[: there.shape[0], : there.shape[1]]
    squares = (y[..., None] - rows) ** 2 + (x[..., None] - columns) ** 2
    return np.asarray((squares <= radius * radius).any(axis=-1))


@pytest.mark.parametrize("radius", [0, 1, 3, 5])
def test_near_is_within_a_distance(radius: int) -> None:
    there = np.random.default_rng(radius).random((40, 53)) > 0.98
    there[0, 0] = there[-1, -1] = True
    np.testing.assert_array_equal(near(there, radius), by_distance(there, radius))


def read(path: str) -> np.ndarray:
    with rasterio.open(path) as raster:
        return np.asarray(raster.read())


def mapped(folder: Path, report: QuietReport, **values: object) -> UrbanMaskJob:
    """Two years, with a gap in the second; built-up by a small model."""
    write_model(folder, "built", "builtup", [1])
    s2, s1 = [], []
    for number, year in enumerate((2019, 2021)):
        image = sentinel2(HEIGHT, WIDTH, number).astype("f4")
        image[:, 30:35, 40:50] = np.nan if number else image[:, 30:35, 40:50]
        s2.append(write_tif(folder / f"s2_{year}.tif", image, S2_NAMES, date=f"{year}-07-01", nodata=np.nan))
        radar = sentinel1(HEIGHT, WIDTH, number)
        s1.append(write_tif(folder / f"s1_{year}.tif", radar, S1_NAMES, date=f"{year}-07-01"))
    job = UrbanMaskJob(
        UrbanImagery(s2=tuple(s2), s1_desc=tuple(s1)),
        str(folder / "mask.tif"),
        builtup_model="built",
        model_folders=(str(folder),),
        compute=Compute(device="cpu"),
        **{
            "output_probability": str(folder / "scores.tif"),
            "output_since": str(folder / "since.tif"),
            **values,
        },
    )
    urbanmask.run(job, report)
    return job


def test_roofs_grow_by_50_m_and_shrink_by_30_m(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    report = QuietReport()
    scores_at = float(np.nanquantile(read(mapped(tmp_path, report).output_probability), 0.99))
    monkeypatch.setattr(urban_grown, "LEAST_SCORE", scores_at)  # of this model, one pixel in a hundred
    monkeypatch.setattr(urban_grown, "_STRIP_PX", 32)
    job = mapped(tmp_path, report)
    scores, masks = read(job.output_probability), read(job.output)
    for score, mask in zip(scores, masks):
        grown = by_distance(score >= scores_at, 5)
        urban = ~by_distance(~grown, 3)
        assert 0.02 < urban.mean() < 0.9
        np.testing.assert_array_equal(mask, np.where(np.isnan(score), 255, urban))
    assert np.all(masks[1, 30:35, 40:50] == 255) and not np.any(masks[0] == 255)
    since = read(job.output_since)[0]
    one, two = masks
    expected = np.where(two == 1, np.where(one == 1, 1, 2), np.where((two == 255) & (one == 1), 1, 0))
    np.testing.assert_array_equal(since, expected)
    said = [text for text in report.warnings if "grown from built-up scores, 50 m out and 30 m back" in text]
    assert said and "GUM_2p0.pth" in said[0]
    with rasterio.open(job.output) as raster:
        assert "50 m out, 30 m back" in raster.tags()["METHOD"] and "BUILTUP_MODEL" in raster.tags()
        assert raster.descriptions[0] == "2019: 1 = urban, grown from built-up scores"
    assert not list(tmp_path.glob(".urban-*"))


def test_an_extent_changes_no_pixel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Land grows from what lies beyond the extent too."""
    whole = mapped(tmp_path, QuietReport())
    scores_at = float(np.nanquantile(read(whole.output_probability), 0.99))
    monkeypatch.setattr(urban_grown, "LEAST_SCORE", scores_at)
    whole = mapped(tmp_path, QuietReport())
    scores, masks = read(whole.output_probability), read(whole.output)
    with rasterio.open(whole.output) as raster:
        left, top, crs = raster.bounds.left, raster.bounds.top, raster.crs.to_string()
    box = (left + 350, top - 520, left + 700, top - 210)
    given = replace(whole.imagery, extent=box, extent_crs=crs)
    part = replace(whole, imagery=given, output=str(tmp_path / "part.tif"),
                   output_probability=str(tmp_path / "part_scores.tif"), output_since="")  # fmt: skip
    urbanmask.run(part, QuietReport())
    found = read(part.output)
    assert 0 < np.mean(found == 1) < 1
    np.testing.assert_array_equal(found, masks[:, 21:52, 35:70])
    np.testing.assert_allclose(read(part.output_probability), scores[:, 21:52, 35:70], atol=1e-5)


def test_seen_by_needs_a_model(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="needs a model of urban land"):
        mapped(tmp_path, QuietReport(), output_seen=str(tmp_path / "seen.tif"))


def test_zones_that_lie_elsewhere_leave_no_mask(tmp_path: Path) -> None:
    """They are looked at before anything is mapped."""
    zones = write_zones(tmp_path / "zones.gpkg", [shapely.box(0, 0, 1000, 1000)], [None])
    with pytest.raises(EngineError, match="overlaps the raster"):
        mapped(tmp_path, QuietReport(), zones=zones)
    assert not (tmp_path / "mask.tif").exists() and not (tmp_path / "scores.tif").exists()
