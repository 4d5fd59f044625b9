"""What real catalogues do: wrong flags, twins and halves of a look, locked files, names of their own."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.shutil import copy as copy_raster

from imagery_server.stac import Scene, StacServer
from scene_writer import NORTH, WEST, write_scene

pytest.importorskip("pystac_client", reason="the engine without its download packages")

from popcorn_qgis.contract.errors import EngineError  # noqa: E402
from popcorn_qgis.contract.jobs import Area, DownloadImageryJob  # noqa: E402
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.imagery import download  # noqa: E402
from popcorn_qgis.engine.imagery.stac.catalogues import CATALOGUES, catalogue_of  # noqa: E402

SIZE = 60
AREA = Area("EPSG:32631", (WEST, NORTH - 10 * SIZE, WEST + 10 * SIZE, NORTH))
COLOURS = ("blue", "green", "red", "nir")


def scene(store: Path, name: str, values: np.ndarray, **properties: Any) -> Scene:
    """Write DN [4, H, W] as the files of an item of Earth Search, with a clear classification."""
    bands = {**dict(zip(COLOURS, values)), "scl": np.full(values.shape[1:], 4, np.uint8)}
    assets = {}
    for band, pixels in bands.items():
        path = store / name / f"{band}.tif"
        plain = write_scene(path.with_suffix(".plain.tif"), pixels[None], (), nodata=0)
        copy_raster(plain, path, driver="COG", compress="DEFLATE")
        assets[band] = path
    said = {"s2:processing_baseline": "05.11", "grid:code": "MGRS-31UFS", **properties}
    return Scene(name, "sentinel-2-l2a", "2025-04-10", assets, said)


def fetch(store: Path, scenes: list[Scene], folder: Path, **changes: Any) -> tuple[np.ndarray, QuietReport]:
    report = QuietReport()
    with StacServer(store, scenes) as server:
        asked: dict[str, Any] = {"source": "earthsearch", "address": server.address, "sentinel1": False}
        asked = {"area": AREA, **asked, **changes}
        job = DownloadImageryJob(str(folder), year=2025, seasons=("spring",), **asked)
        result = download.run(job, report)
    with rasterio.open(result.rasters["s2_2025-spring"].path) as raster:
        return raster.read(), report


def ground(seed: int, darkest: int = 150) -> np.ndarray:
    return np.random.default_rng(seed).integers(darkest, 4000, (4, SIZE, SIZE)).astype(np.uint16)


@pytest.mark.parametrize(("removed", "told"), [(True, True), (True, False), (False, False)])
def test_the_offset_is_removed_once_whatever_the_flag_says(tmp_path: Path, removed: bool, told: bool) -> None:
    """Earth Search flags scenes of 2022 and 2025 as not corrected that are: their dark ground tells."""
    truth = ground(1)
    stored = truth if removed else truth + 1000
    item = scene(tmp_path / "store", "S2B_33UXP", stored, **{"earthsearch:boa_offset_applied": told})
    made, report = fetch(tmp_path / "store", [item], tmp_path / "out")
    np.testing.assert_array_equal(made[:4], truth)
    assert any("too dark for that" in line for line in report.lines) == (removed and not told)


def test_the_newest_processing_counts_once_and_both_halves_of_a_look_count(tmp_path: Path) -> None:
    """One pass over a tile: an old processing in two parts, and a new one of the same two parts."""
    old, new = ground(2), ground(3)
    west, east = (slice(None), slice(None), slice(None, 30)), (slice(None), slice(None), slice(30, None))
    items = []
    for version, values in (("02.14", old), ("05.11", new + 1000)):
        for part, (begins, hidden) in enumerate((("105624", east), ("105711", west))):
            half = values.copy()
            half[hidden] = 0
            created = f"20{version[:2]}0101T000000"
            said = {
                "s2:processing_baseline": version,
                "s2:datatake_id": f"GS2A_20250410T105621_030284_N{version}",
                "s2:datastrip_id": f"S2A_OPER_MSI_L2A_DS_VGS2_{created}_S20250410T{begins}_N{version}",
                "s2:generation_time": f"{2020 + int(version[:2])}-01-01T00:00:0{part}Z",
                "datetime": f"2025-04-10T11:06:3{part}Z",  # of the tile; the pass is one
            }
            items.append(scene(tmp_path / "store", f"S2A_{version}_{part}", half, **said))
    made, _ = fetch(tmp_path / "store", items, tmp_path / "out")
    np.testing.assert_array_equal(made[:4], new)
    np.testing.assert_array_equal(made[4], 1)


def test_tiles_of_one_pass_are_one_observation(tmp_path: Path) -> None:
    """Two tiles overlap in a strip, as Sentinel-2's do; radar that follows on in one orbit likewise."""
    west, east = ground(6), ground(7)
    west[..., 40:], east[..., :20] = 0, 0
    took = "GS2A_20250410T105621_030284_N05.11"
    items = [
        scene(tmp_path / "store", name, np.where(values == 0, 0, values + 1000).astype(np.uint16), **said)
        for name, values, said in (
            ("S2A_31UES", west, {"grid:code": "MGRS-31UES", "s2:datatake_id": took}),
            ("S2A_31UFS", east, {"grid:code": "MGRS-31UFS", "s2:datatake_id": took}),
        )
    ]
    made, _ = fetch(tmp_path / "store", items, tmp_path / "out")
    np.testing.assert_array_equal(made[:4], np.where(west > 0, west, east))
    np.testing.assert_array_equal(made[4], 1)


def refused(tmp_path: Path, item: Scene, **changes: Any) -> EngineError:
    with pytest.raises(EngineError) as error:
        fetch(tmp_path / "store", [item], tmp_path / "out", **changes)
    return error.value


def test_what_the_catalogue_has_not_is_named(tmp_path: Path) -> None:
    item = scene(tmp_path / "store", "S2B_33UXP", ground(4))
    bands = refused(tmp_path, item, source="stac")
    assert bands.code == "assets" and "no band called B02" in bands.problem
    assert "blue, green, nir, red, scl" in bands.problem and "B02=blue" in bands.remedy
    unknown = refused(tmp_path, item, s2_collection="sentinel-2-l3")
    assert unknown.code == "collection" and "'sentinel-2-l3'" in unknown.problem
    locked = dict.fromkeys(item.assets, {"href": "s3://eodata/S2B/B02.jp2"})
    paid = refused(tmp_path, replace(item, said=locked))
    assert paid.code == "access" and "s3://" in paid.problem and "account" in paid.problem


def test_clouds_that_stay_in_for_want_of_a_mask_are_said(tmp_path: Path) -> None:
    item = scene(tmp_path / "store", "S2B_33UXP", ground(5))
    _, report = fetch(tmp_path / "store", [item], tmp_path / "out", assets="SCL=classes")
    assert any("1 of 1 scenes have no scene classification (classes)" in line for line in report.warnings)


def test_what_is_to_be_fetched_is_estimated_by_the_footprints(tmp_path: Path) -> None:
    """One scene of the whole area and one of its western half: 1.5 × 600 × 600 pixels of about 6 bytes."""
    values = np.full((4, 600, 600), 900, np.uint16)
    items = [
        scene(tmp_path / "store", "S2B_ALL", values),
        replace(scene(tmp_path / "store", "S2B_WEST", values[..., :300]), day="2025-04-11"),
    ]
    wide = Area("EPSG:32631", (WEST, NORTH - 6000, WEST + 6000, NORTH))
    _, report = fetch(tmp_path / "store", items, tmp_path / "out", area=wide)
    assert "Estimate: about 3.2 MB to fetch." in report.lines


def test_memory_stays_within_the_bound(tmp_path: Path) -> None:
    """Twenty scenes of 512 × 512 pixels, 84 MB as numbers: those that are read ahead must not all pile up."""
    one = scene(tmp_path / "store", "S2B_0", np.full((4, 512, 512), 900, np.uint16))
    items = [replace(one, id=f"S2B_{day}", day=f"2025-04-{day:02}") for day in range(1, 21)]
    wide = Area("EPSG:32631", (WEST, NORTH - 5120, WEST + 5120, NORTH))
    tracemalloc.start()
    fetch(tmp_path / "store", items, tmp_path / "out", area=wide, memory_mb=165)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert 84 * 2**20 < peak < 165 * 2**20


def test_the_address_of_a_known_catalogue_brings_its_names_and_tokens() -> None:
    planetary = CATALOGUES["planetary"]
    job = DownloadImageryJob("", AREA, 2025, ("spring",), source="stac", address=planetary.address + "/")
    found = catalogue_of(job)
    assert (found.tokens, found.s1_collection) == (planetary.tokens, "sentinel-1-rtc")
    assert catalogue_of(replace(job, address="https://example.org/v1")).tokens == ""
