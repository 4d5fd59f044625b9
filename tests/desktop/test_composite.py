"""Scenes on disk → composites → built-up map, in the built zip."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio

from scene_writer import S1_BANDS, S2_BANDS, write_scene  # noqa: E402
from scripts.isolated_qgis import IsolatedQgis


def test_composites_of_scenes_feed_the_map(case_qgis: IsolatedQgis, tmp_path: Path) -> None:
    random = np.random.default_rng(3)
    scenes = tmp_path / "scenes"
    looks = [random.integers(200, 4000, (4, 96, 96)).astype(np.uint16) for _ in range(3)]
    for number, values in enumerate(looks):
        write_scene(scenes / f"s2_2021-04-1{number}.tif", values, S2_BANDS, nodata=0)
        radar = random.normal([[[-10]], [[-16]]], 2, (2, 96, 96)).astype(np.float32)
        write_scene(scenes / f"s1_2021-04-1{number}.tif", radar, S1_BANDS)
    done = case_qgis.run(
        "popcorn:composite",
        {
            "SCENE_FOLDER": scenes,
            "YEAR": 2021,
            "SEASONS": "spring,summer",
            "OUTPUT_FOLDER": tmp_path / "made",
        },
    )
    optical, radar = done["results"]["OUTPUT_S2"], done["results"]["OUTPUT_S1"]
    assert [Path(path).name for path in (*optical, *radar)] == [
        "sentinel2_2021-spring.tif",
        "sentinel1_2021-spring.tif",
    ]
    with rasterio.open(optical[0]) as raster:
        np.testing.assert_array_equal(raster.read()[:4], np.median(looks, axis=0))
    style = Path(optical[0]).with_suffix(".qml").read_text(encoding="utf-8")
    assert "multibandcolor" in style
    assert "2021-03-01T00:00:01" in style and "2021-05-31T23:59:59" in style
    assert Path(done["results"]["OUTPUT_TABLE"]).read_text(encoding="utf-8").count("2021-04-1") >= 6
    output = tmp_path / "builtup.tif"
    case_qgis.run("popcorn:builtup", {"S2": optical, "S1": radar, "OUTPUT": output})
    with rasterio.open(output) as raster:
        assert raster.shape == (96, 96) and np.isfinite(raster.read(1)).all()


def test_a_season_without_scenes_is_one_sentence(case_qgis: IsolatedQgis, tmp_path: Path) -> None:
    values = np.full((4, 16, 16), 900, np.uint16)
    write_scene(tmp_path / "scenes" / "s2_2021-04-10.tif", values, S2_BANDS)
    done = case_qgis.process(
        "run",
        "popcorn:composite",
        "--",
        f"SCENE_FOLDER={tmp_path / 'scenes'}",
        "YEAR=2021",
        "SEASONS=autumn",
        f"OUTPUT_FOLDER={tmp_path / 'made'}",
    )
    assert done.code != 0
    assert "are of 2021-04-10 to 2021-04-10; none is of 2021-autumn" in done.log
    assert "Traceback" not in done.log
