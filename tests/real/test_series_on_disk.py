"""The real series on disk, read whole: times, passes, orbits, masks and clear shares as described."""

from __future__ import annotations

import csv
import shutil
from collections import Counter
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Dict, List

import numpy as np
import pytest
import rasterio

from popcorn_qgis.contract.bands import S2_L1C_BANDS, S2_TEN_BANDS
from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs.imagery import ObservationsJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery import observations
from popcorn_qgis.engine.imagery.compositing.observe import observe
from popcorn_qgis.engine.imagery.disk.acquisitions import clear_share, find_acquisitions
from popcorn_qgis.engine.imagery.scene import SceneRecord, layer_of
from popcorn_qgis.engine.io.grid import Grid
from popcorn_qgis.engine.io.series import read_series

UTC = timezone.utc


def read(folder: Path) -> List[SceneRecord]:
    return find_acquisitions(str(folder), QuietReport())


def table(path: Path) -> List[Dict[str, str]]:
    with path.open(encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def values_of(scene: SceneRecord) -> np.ndarray:
    with rasterio.open(scene.files[0].address) as dataset:
        values = observe(scene, Grid.of(dataset), 0)
    assert values is not None
    return values


def test_all_118_acquisitions_of_wervik(shared: Path) -> None:
    folder = shared / "data/scenes/wervik_be/series10"
    scenes, rows = read(folder), table(folder / "dates.csv")
    assert len(scenes) == len(rows) == 118
    for scene, row in zip(scenes, rows):
        told = datetime.fromisoformat(f"{row['date']}T{row['time_utc']}").replace(tzinfo=UTC)
        assert (scene.start, scene.end) == (told, told + timedelta(seconds=1))
        assert (layer_of(scene), scene.bands, scene.level) == ("s2", S2_TEN_BANDS, "l2a")
        assert scene.offset_dn == 0.0
        hidden = sum(float(row[f"scl_{kind}"]) for kind in ("cloud", "shadow", "snow", "nodata"))
        assert clear_share(scene) == pytest.approx(1 - hidden, abs=2e-4), row["date"]


def test_two_orbits_of_the_dense_radar_by_the_time_of_day(shared: Path) -> None:
    folder = shared / "data/scenes/wervik_be/s1dense"
    scenes = read(folder)
    with rasterio.open(folder / "s1_asc_vv.tif") as vv, rasterio.open(folder / "s1_asc_vh.tif") as vh:
        stored = vv.read(159), vh.read(159)
        texts = vv.descriptions
    times = [datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC) for text in texts]
    assert [scene.start for scene in scenes] == times and len(scenes) == 159
    assert {(layer_of(scene), scene.backscatter) for scene in scenes} == {("s1_asc", "sigma0")}
    assert Counter(scene.relative_orbit for scene in scenes) == {"17:32": 80, "17:40": 79}
    for scene in scenes:
        assert scene.start is not None and f"{scene.start:%H:%M}"[:4] == scene.relative_orbit[:4]
    np.testing.assert_allclose(values_of(scenes[-1]), np.stack(stored) / 10_000, rtol=2e-6)
    power = np.stack([10 ** (values_of(scene) / 10) for scene in scenes])
    assert np.median(power[:, 0]) == pytest.approx(0.137, abs=5e-4)  # as its description says
    assert np.median(power[:, 1]) == pytest.approx(0.0237, abs=5e-5)


def test_ten_acquisitions_of_level_1c_with_their_masks(shared: Path) -> None:
    folder = shared / "data/scenes/ljubljana_south_si/series13"
    scenes, rows = read(folder), table(folder / "dates.csv")
    assert len(scenes) == len(rows) == 10
    for scene, row in zip(scenes, rows):
        assert scene.start == datetime.strptime(row["utc"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        assert (layer_of(scene), scene.bands, scene.offset_dn) == ("s2_l1c", S2_L1C_BANDS, 0.0)
        assert scene.mask is not None and Path(scene.mask.file.address).name == row["mask"]
        assert clear_share(scene) == pytest.approx(float(row["clear"]), abs=5e-5), row["utc"]
    with rasterio.open(folder / rows[0]["file"]) as dataset:
        np.testing.assert_array_equal(values_of(scenes[0]), dataset.read().astype(np.float32))


def test_months_of_hesbaye(shared: Path) -> None:
    scenes = read(shared / "data/scenes/hesbaye_be/series")
    by_layer = Counter(layer_of(scene) for scene in scenes)
    assert by_layer == {"s1": 12, "s2": 12}
    optical = [scene for scene in scenes if layer_of(scene) == "s2"]
    assert optical[0].start == datetime(2020, 11, 1, tzinfo=UTC)
    assert [scene.end for scene in optical[:-1]] == [scene.start for scene in optical[1:]]
    empty = [f"{scene.start:%Y-%m}" for scene in optical if scene.start and clear_share(scene) == 0]
    assert empty == ["2020-12", "2021-01"]


def test_thirteen_bands_as_they_come_and_their_offset(shared: Path, tmp_path: Path) -> None:
    """Files without band names or days: the day is put into the name, the cirrus band tells the offset."""
    for place, offset in (("araucania_cl", 1000.0), ("simiyu_tz", 0.0)):
        source = shared / "data/scenes" / place / "s2_l1c_13band_asis.tif"
        target = tmp_path / place / "s2_l1c_20230610T080000.tif"
        target.parent.mkdir()
        shutil.copy(source, target)
        (scene,) = read(target.parent)
        assert (scene.bands, scene.level, scene.offset_dn) == (S2_L1C_BANDS, "l1c", offset)
        with rasterio.open(source) as dataset:
            expected = np.maximum(dataset.read().astype(np.float32) - offset, 0)
        np.testing.assert_array_equal(values_of(scene), expected)


def test_levels_of_one_place_are_not_mixed(shared: Path, tmp_path: Path) -> None:
    place = shared / "data/scenes/simiyu_tz"
    shutil.copy(place / "s2.tif", tmp_path / "s2_l2a_20230610.tif")
    shutil.copy(place / "s2_l1c_13band_asis.tif", tmp_path / "s2_l1c_20230611.tif")
    with pytest.raises(EngineError, match="one is l2a, the other l1c"):
        read(tmp_path)


def test_sigma0_and_terrain_corrected_gamma0_are_not_mixed(shared: Path, tmp_path: Path) -> None:
    scenes = shared / "data/scenes"
    shutil.copy(scenes / "simiyu_tz/s1.tif", tmp_path / "s1_asc.tif")
    shutil.copytree(scenes / "wervik_be/s1dense", tmp_path / "dense")
    with pytest.raises(EngineError, match="one is (sigma0|rtc_gamma0), the other (sigma0|rtc_gamma0)"):
        read(tmp_path)


def test_a_real_series_is_written_and_read_back(shared: Path, tmp_path: Path) -> None:
    """Level 1C with the service's masks, pixel for pixel."""
    folder = shared / "data/scenes/ljubljana_south_si/series13"
    job = ObservationsJob(str(tmp_path), "2015-01-01", "2018-01-01", source="disk", scene_folder=str(folder))
    observations.run(job, QuietReport())
    members, rows = read_series(str(tmp_path), QuietReport()).members, table(folder / "dates.csv")
    assert [member.start for member in members] == [
        datetime.strptime(row["utc"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC) for row in rows
    ]
    for member, row in zip(members, rows):
        assert (member.layer, member.product) == ("s2_l1c", "l1c")
        assert member.clear_share == pytest.approx(float(row["clear"]), abs=5e-5)
        with rasterio.open(folder / row["file"]) as source, rasterio.open(member.path) as made:
            np.testing.assert_array_equal(made.read(), source.read())
            assert made.transform.almost_equals(source.transform, 1e-6)
        with rasterio.open(folder / row["mask"]) as source, rasterio.open(member.mask) as made:
            expected = np.select([source.read() == 1, source.read() == 2], [0, 1], 255)
            np.testing.assert_array_equal(made.read(), expected)
