"""A mask as constraint: nobody where it is 0, and nobody lost where a zone has nothing else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from popcorn_qgis.contract.jobs import BuiltupJob, Compute, Imagery, PopulationJob, Rate, RescaleJob, Zones
from popcorn_qgis.engine.census.rescaling import rescale as rescale_job
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.mapping import builtup, population
from tests.small_scene import S1_NAMES, S2_NAMES, read_tif, sentinel1, sentinel2, write_model, write_tif
from tests.zone_files import pixel_box, rescale, write_weights


@pytest.mark.parametrize("border", ["centre", "fraction"])
def test_rescaling_leaves_people_where_the_mask_lets_them_live(tmp_path: Path, border: str) -> None:
    values = np.arange(1.0, 17.0).reshape(4, 4)
    mask = np.array([[1, 0, 0, 0], [0, 0, 0, 0], [1, np.nan, 0, 0], [0, 0, 0, 0]])
    constraint = write_weights(tmp_path / "mask.tif", mask)
    halves, report = [pixel_box(0, 0, 2, 4), pixel_box(2, 0, 4, 4)], QuietReport()
    _, rows, out = rescale(tmp_path, values, halves, [60, 288], report, constraint=constraint, border=border)
    expected = np.zeros((4, 4))
    # 1, 9, and 10 where the mask has a gap, weigh 20 together; the other half has no place: as without.
    expected[0, 0], expected[2, 0], expected[2, 1] = 60 * 1 / 20, 60 * 9 / 20, 60 * 10 / 20
    expected[:, 2:] = values[:, 2:] * 288 / 76
    np.testing.assert_allclose(out, expected, rtol=1e-6)
    assert rows[1]["before"] == pytest.approx(20) and rows[2]["before"] == pytest.approx(76)
    assert [text for text in report.warnings if text.startswith("1 zones have no weight where the")]
    with rasterio.open(tmp_path / "out.tif") as raster:
        assert raster.tags()["CONSTRAINT"] == "mask.tif"


def test_a_mask_of_other_pixels_leaves_out_what_it_covers_whole(tmp_path: Path) -> None:
    """Pixels of 20 m shifted by 10: only those that lie in nothing but 0 are out."""
    mask = np.array([[1, 0, 0], [0, 0, 0], [0, 0, 0]])
    transform = rasterio.Affine(20, 0, 499_990, 0, -20, 5_600_010)
    constraint = write_weights(tmp_path / "mask.tif", mask, transform=transform)
    _, _, out = rescale(tmp_path, np.ones((4, 4)), [pixel_box(0, 0, 4, 4)], [30], constraint=constraint)
    assert out[0, 0] == pytest.approx(30) and out.sum() == pytest.approx(30)


def test_a_mask_is_a_weight_too(tmp_path: Path) -> None:
    """Urban land as “Map urban land” writes it: people spread evenly over what it marks."""
    mask = np.array([[1, 0, 0, 0], [0, 0, 0, 0], [1, 255, 0, 0], [0, 0, 1, 0]], np.float32)
    zone = [pixel_box(0, 0, 4, 4)]
    rescale(tmp_path, mask, zone, [60])  # zones.gpkg
    with rasterio.open(
        tmp_path / "urban.tif", "w", driver="GTiff", width=4, height=4, count=1, dtype="uint8", nodata=255,
        crs="EPSG:32631", transform=rasterio.Affine(10, 0, 500_000, 0, -10, 5_600_000),
    ) as raster:  # fmt: skip
        raster.write(mask.astype("u1"), 1)
        raster.update_tags(QUANTITY="urban_binary")
    zones = Zones(str(tmp_path / "zones.gpkg"), "people", "z")
    job = RescaleJob(str(tmp_path / "urban.tif"), zones, str(tmp_path / "p.tif"))
    rescale_job.run(job, QuietReport())
    np.testing.assert_allclose(np.nan_to_num(read_tif(job.output)), 20.0 * (mask == 1))


def test_population_has_nobody_where_the_mask_is_0(tmp_path: Path) -> None:
    """The same as without it where it is not 0, whatever the tiles; built-up scores there are 0 too."""
    height, width = 90, 110
    write_model(tmp_path, "built", "builtup", [1])
    s2 = write_tif(tmp_path / "s2.tif", sentinel2(height, width), S2_NAMES)
    s1 = write_tif(tmp_path / "s1.tif", sentinel1(height, width), S1_NAMES)
    mask = np.ones((1, height, width), np.float32)
    mask[:, 20:60, 30:80] = 0
    constraint = write_tif(tmp_path / "mask.tif", mask, ("urban",))
    given = Imagery(s1=(s1,), s2=(s2,))
    common = {"builtup_model": "built", "rate": Rate(2.0), "model_folders": (str(tmp_path),)}

    def people(name: str, tile: int, **values: str) -> tuple[np.ndarray, float]:
        compute = Compute(device="cpu", tile_px=tile, cache_folder=str(tmp_path / "cache"))
        job = PopulationJob(given, output=str(tmp_path / name), compute=compute, **common, **values)
        result = population.run(job, QuietReport())
        return read_tif(job.output), result.numbers["people"]

    free, _ = people("free.tif", 64)
    expected = np.where(mask[0] == 0, 0, free)
    for tile in (64, 128):
        found, total = people("bound.tif", tile, constraint=constraint)
        np.testing.assert_allclose(found, expected, rtol=1e-6)
        assert 0 < total == pytest.approx(expected.sum(), rel=1e-5)
    job = BuiltupJob(
        given, "built", str(tmp_path / "score.tif"), constraint=constraint, model_folders=(str(tmp_path),)
    )
    builtup.run(job, QuietReport())
    np.testing.assert_allclose(read_tif(job.output), expected / 2, rtol=1e-5)
