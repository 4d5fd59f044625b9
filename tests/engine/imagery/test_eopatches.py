"""EOPatches, also as rsdtlib keeps them, become acquisitions; what would run code is refused unread."""

from __future__ import annotations

import gzip
import json
import pickle
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

pytest.importorskip("sentinelhub", reason="writes the boxes as eo-learn does")

from sentinelhub import CRS, BBox  # noqa: E402

from popcorn_qgis.contract.bands import S2_L1C_BANDS  # noqa: E402
from popcorn_qgis.contract.errors import EngineError  # noqa: E402
from popcorn_qgis.contract.jobs.imagery import ObservationsJob  # noqa: E402
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.imagery import observations  # noqa: E402
from popcorn_qgis.engine.imagery.disk import eopatches  # noqa: E402
from popcorn_qgis.engine.io.series import read_series  # noqa: E402
from scene_writer import NORTH, WEST  # noqa: E402

UTC = timezone.utc
HEIGHT, WIDTH = 30, 20
UTM = BBox((WEST, NORTH - 10 * HEIGHT, WEST + 10 * WIDTH, NORTH), CRS("32631"))


def write_patch(
    folder: Path, times: Any, box: BBox = UTM, packed: bool = False, **arrays: np.ndarray
) -> Path:
    """Write a patch as eo-learn 1.0 does: arrays named FEATURE__NAME, times and box as JSON."""
    for key, values in arrays.items():
        feature, name = key.split("__")
        (folder / feature).mkdir(parents=True, exist_ok=True)
        if packed:
            with gzip.open(folder / feature / f"{name}.npy.gz", "wb") as stream:
                np.save(stream, values)
        else:
            np.save(folder / feature / f"{name}.npy", values)
    (folder / "bbox.geojson").write_text(json.dumps(box.geojson), encoding="utf-8")
    if times:
        (folder / "timestamps.json").write_text(json.dumps(times), encoding="utf-8")
    return folder


def level_1c(times: int) -> np.ndarray:
    """Reflectance 0..1, exact in DN."""
    dn = np.random.default_rng(3).integers(150, 3000, (times, HEIGHT, WIDTH, 13)).astype(np.uint16)
    dn[..., 10] = 20
    return (dn / 10000).astype(np.float32)


def series_of(source: Path, target: Path) -> Any:
    job = ObservationsJob(str(target), "2000-01-01", "2025-01-01", source="disk", scene_folder=str(source))
    observations.run(job, QuietReport())
    return read_series(str(target), QuietReport()).members


def pixels(path: str) -> np.ndarray:
    with rasterio.open(path) as raster:
        return raster.read()


@pytest.mark.parametrize("packed", [False, True])
def test_a_patch_of_many_times_becomes_a_series(tmp_path: Path, packed: bool) -> None:
    values = level_1c(2)
    there = np.ones((2, HEIGHT, WIDTH, 1), bool)
    there[1, :10] = False
    cloud = np.zeros((2, HEIGHT, WIDTH, 1), np.uint8)
    cloud[0, 20:] = 1
    times = ["2021-04-05T10:40:21", "2021-04-15T12:40:22+02:00"]
    features = {
        "data__BANDS": values,
        "mask__IS_DATA": there,
        "mask__CLM": cloud,
        "data__NDVI": values[..., :1],
    }
    write_patch(tmp_path / "in/patch", times, packed=packed, **features)
    one, other = series_of(tmp_path / "in", tmp_path / "out")
    assert (one.layer, one.product) == ("s2_l1c", "l1c")
    assert one.start == datetime(2021, 4, 5, 10, 40, 21, tzinfo=UTC)
    assert other.start == datetime(2021, 4, 15, 10, 40, 22, tzinfo=UTC)
    expected = np.rint(np.moveaxis(values, -1, 1) * 10000)
    np.testing.assert_array_equal(pixels(one.path), expected[0])
    np.testing.assert_array_equal(pixels(other.path)[:, 10:], expected[1][:, 10:])
    assert (pixels(other.path)[:, :10] == 0).all()
    assert one.clear_share == pytest.approx(2 / 3) and other.clear_share == pytest.approx(2 / 3)
    assert (pixels(one.mask)[0, 20:] == 1).all() and (pixels(other.mask)[0, :10] == 255).all()
    with rasterio.open(one.path) as raster:
        assert raster.transform.almost_equals(rasterio.Affine(10, 0, WEST, 0, -10, NORTH))
        assert raster.descriptions == S2_L1C_BANDS
    assert not list((tmp_path / "out").glob(".unpacked*"))


def test_rsdtlibs_folders_are_read(tmp_path: Path) -> None:
    """One patch for each acquisition, named by its time; only those that are whole; power of both passes."""
    box = BBox((3.0, 50.0, 3.0 + WIDTH * 1.4e-4, 50.0 + HEIGHT * 9e-5), CRS.WGS84)
    there = np.ones((1, HEIGHT, WIDTH, 1), bool)
    there[0, 0, 0] = False
    dn = level_1c(1)
    for kind in ("eopatches", "tmp_eopatches", "CLM_eopatches", "fail_eopatches"):
        place = tmp_path / "in/s2" / kind / "20210405T104021"
        write_patch(place, None, box, data__L1C_data=dn, mask__dataMask=there)
    random = np.random.default_rng(5)
    power = np.stack(
        [random.uniform(0.05, 0.2, (1, HEIGHT, WIDTH)), random.uniform(0.01, 0.03, (1, HEIGHT, WIDTH))], -1
    ).astype(np.float32)
    for name, time in (("s1_asc", "20210406T173236"), ("s1_dsc", "20210407T055011")):
        place = tmp_path / "in" / name / "eopatches" / time
        write_patch(place, None, box, data__L1_GND=power, mask__dataMask=there)
    members = series_of(tmp_path / "in", tmp_path / "out")
    assert [(one.layer, one.product) for one in members] == [
        ("s2_l1c", "l1c"),
        ("s1_asc", "ellipsoid_gamma0"),
        ("s1_desc", "ellipsoid_gamma0"),
    ]
    with rasterio.open(members[0].path) as raster:
        assert raster.crs.to_epsg() == 4326 and raster.shape == (HEIGHT, WIDTH)
    expected = np.moveaxis(power[0], -1, 0).copy()
    expected[:, 0, 0] = np.nan
    np.testing.assert_allclose(pixels(members[1].path), expected, rtol=2e-6)
    assert members[1].clear_share == pytest.approx(1 - 1 / (HEIGHT * WIDTH))


class Trap:
    """Makes a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> Any:
        return Path.touch, (self.path,)


def test_nothing_is_unpickled(tmp_path: Path) -> None:
    sprung = tmp_path / "sprung"
    place = tmp_path / "in/20210405T104021"
    write_patch(place, None, data__BANDS=level_1c(1))
    (place / "bbox.geojson").unlink()
    (place / "bbox.pkl").write_bytes(pickle.dumps(Trap(sprung)))
    with pytest.raises(EngineError, match="no readable bbox.*pickle") as caught:
        series_of(tmp_path / "in", tmp_path / "out")
    assert caught.value.code == "pickle"
    write_patch(place, None, data__BANDS=level_1c(1))
    np.save(place / "data/BANDS.npy", np.array([[[[Trap(sprung)]]]], dtype=object), allow_pickle=True)
    with pytest.raises(EngineError, match="BANDS.npy is no plain array"):
        series_of(tmp_path / "in", tmp_path / "out")
    place.rename(place.with_name("patch"))
    np.save(tmp_path / "in/patch/data/BANDS.npy", level_1c(1))
    (tmp_path / "in/patch/timestamp.pkl").write_bytes(pickle.dumps(Trap(sprung)))
    with pytest.raises(EngineError, match="no readable timestamp"):
        series_of(tmp_path / "in", tmp_path / "out")
    assert not sprung.exists()


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-10])


def _bomb(path: Path) -> None:
    """A header that speaks of a terabyte, and a kilobyte of packed zeros."""
    path.unlink()
    with gzip.open(path.with_name("BANDS.npy.gz"), "wb") as stream:
        header = {"descr": "<f4", "fortran_order": False, "shape": (1, 500_000, 50_000, 13)}
        np.lib.format.write_array_header_1_0(stream, header)
        stream.write(bytes(1 << 20))


def _elsewhere(path: Path) -> None:
    outside = path.parents[3] / "outside.npy"
    path.rename(outside)
    path.symlink_to(outside)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_cut, "BANDS.npy is cut off"),
        (_bomb, "no plain array"),
        (_elsewhere, "BANDS.npy lies elsewhere"),
        (lambda path: path.write_bytes(b"nothing"), "no plain array"),
        (lambda path: (path.parents[1] / "timestamps.json").write_text("[1, 2]"), "holds no times"),
        (lambda path: (path.parents[1] / "timestamps.json").write_text("{"), "can't be read"),
        (
            lambda path: (path.parents[1] / "timestamps.json").write_text(
                '["2021-04-05T10:40:21"]' * 1 + " "
            ),
            "another number of times",
        ),
        (lambda path: (path.parents[1] / "bbox.geojson").write_text('{"type": "Point"}'), "holds no box"),
        (lambda path: np.save(path.parents[1] / "mask/CLM.npy", np.ones((2, 3, 3, 1))), "another shape"),
    ],
)
def test_broken_patches_are_refused(tmp_path: Path, spoil: Any, said: str) -> None:
    times = ["2021-04-05T10:40:21", "2021-04-10T10:40:21"]
    cloud = np.zeros((2, HEIGHT, WIDTH, 1), np.uint8)
    patch = write_patch(tmp_path / "in/patch", times, data__BANDS=level_1c(2), mask__CLM=cloud)
    spoil(patch / "data/BANDS.npy")
    with pytest.raises(EngineError, match=said):
        series_of(tmp_path / "in", tmp_path / "out")
    assert not list((tmp_path / "out").glob("*.tif")) and not list((tmp_path / "out").glob(".unpacked*"))


def test_rows_are_read_in_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(eopatches, "_ROWS", 7)
    test_a_patch_of_many_times_becomes_a_series(tmp_path, False)
