"""The urban mask from files to files: the reference maps, whatever the tiles and the extent."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
import rasterio

from popcorn_qgis.contract.errors import Cancelled, EngineError, ShareDone
from popcorn_qgis.contract.jobs import (
    Compute,
    ImportModelJob,
    JobResult,
    UrbanImagery,
    UrbanMaskJob,
    to_json,
)
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.mapping import urbanmask
from popcorn_qgis.engine.models.import_model import run
from tests.small_scene import write_tif
from tests.zone_files import write_zones
from urban_inputs import bands, cloud, weights

ROOT = Path(__file__).resolve().parents[2]
S2, S1 = ("B02", "B03", "B04", "B08"), ("VV", "VH")
TERRAIN = ("elevation", "slope", "aspect")


@pytest.fixture(scope="module")
def models(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("urban")
    weights(shared, folder)
    for name in ("gum1", "gum2"):
        run(ImportModelJob(str(folder), (str(folder / f"{name}_synthetic.pth"),), name=name), QuietReport())
    return folder


@pytest.fixture(scope="module")
def goldens(shared: Path) -> Any:
    return np.load(shared / "goldens" / "gum.npz")


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The references' inputs as files: of 256 px by layer, with clouds, and both as the authors' export."""
    folder, raw = tmp_path_factory.mktemp("scene"), bands(256, 256)
    s2 = raw[[2, 1, 0, 3]]
    layers: dict[str, tuple[np.ndarray, Sequence[str]]] = {
        "s2": (s2, S2),
        "cloudy": (np.where(cloud(), np.float32(np.nan), s2), S2),
        "s1_asc": (raw[4:6], S1),
        "s1_desc": (raw[6:8], S1),
        "terrain": (raw[8:11], TERRAIN),
        "export": (bands(300, 500, holes=True), ()),
        # The 14-band export: three products behind, which this network does not take.
        "export14": (np.concatenate([raw, np.ones((3, 256, 256), "f4")]), ()),
    }
    return {
        name: write_tif(folder / f"{name}.tif", values, names, nodata=np.nan)
        for name, (values, names) in layers.items()
    }


def imagery(scene: dict[str, str], *names: str, **values: Any) -> UrbanImagery:
    several = {"cloudy": "s2", "export": "exports", "export14": "exports"}
    given: dict[str, Any] = {several.get(name, name): (scene[name],) for name in names if name != "terrain"}
    return UrbanImagery(**given, terrain=scene["terrain"] if "terrain" in names else "", **values)


def mapped(
    models: Path,
    folder: Path,
    model: str,
    given: UrbanImagery,
    report: Optional[QuietReport] = None,
    **values: Any,
) -> tuple[np.ndarray, np.ndarray, JobResult]:
    """Return probability, mask and the result of a job."""
    job = UrbanMaskJob(
        given,
        str(folder / "mask.tif"),
        model,
        output_probability=str(folder / "probability.tif"),
        output_seen=str(folder / "seen.tif"),
        model_folders=(str(models),),
        **{"compute": Compute(device="cpu"), **values},
    )
    result = urbanmask.run(job, report or QuietReport())
    with rasterio.open(job.output_probability) as one, rasterio.open(job.output) as other:
        return one.read(1), other.read(1), result


@pytest.mark.parametrize(("model", "key"), [("gum1", "gum1/300x500"), ("gum2", "gum2/300x500")])
def test_the_authors_export_gives_the_reference_map(
    models: Path, goldens: Any, scene: dict[str, str], tmp_path: Path, model: str, key: str
) -> None:
    found, mask, result = mapped(models, tmp_path, model, imagery(scene, "export"))
    there = np.isfinite(found)
    np.testing.assert_allclose(found[there], goldens[key][there], atol=2e-4, rtol=0)
    # GUM 1 says nothing where Sentinel-2 has a hole; GUM 2.0 sees the rest.
    hole = np.zeros((300, 500), bool)
    if model == "gum1":
        hole[200:208, 300:308] = True
    np.testing.assert_array_equal(~there, hole)
    np.testing.assert_array_equal(mask, np.where(hole, 255, found > 0.5))
    assert result.numbers["urban_km2"] == pytest.approx(np.sum(mask == 1) * 100 / 1e6, rel=2e-3)
    with rasterio.open(tmp_path / "seen.tif") as seen:
        codes = seen.read(1)
    assert np.all(codes[40:56, 60:76] == 2) and np.all(codes[hole] == 255) and codes[0, 0] == 0


CASES = {
    "gum1/256": ("gum1", ("s2", "s1_asc", "s1_desc", "terrain"), 0),
    "gum2/full": ("gum2", ("export14",), 0),
    "gum2/no_s2": ("gum2", ("s1_asc", "s1_desc", "terrain"), 4),
    "gum2/no_s1": ("gum2", ("s2", "terrain"), 3),
    "gum2/cloud": ("gum2", ("cloudy", "s1_asc", "s1_desc", "terrain"), 0),
}


@pytest.mark.parametrize("key", CASES)
def test_what_is_missing_gives_its_reference_map(
    models: Path, goldens: Any, scene: dict[str, str], tmp_path: Path, key: str
) -> None:
    model, names, code = CASES[key]
    listener = QuietReport()
    found, _, _ = mapped(models, tmp_path, model, imagery(scene, *names), listener)
    np.testing.assert_allclose(found, goldens[key], atol=2e-4, rtol=0)
    with rasterio.open(tmp_path / "seen.tif") as seen:
        codes = seen.read(1)
        assert seen.tags()["CLASSES"].split("; ")[code]
    expected = np.where(cloud(), 4, 0) if key == "gum2/cloud" else np.full((256, 256), code)
    np.testing.assert_array_equal(codes, expected)
    said = " ".join([*listener.lines, *listener.warnings])
    assert ("no Sentinel-2. The map is made from Sentinel-1" in said) == (key == "gum2/no_s2")
    assert ("no Sentinel-1. The map is made from Sentinel-2" in said) == (key == "gum2/no_s1")
    assert ("32.9% of the pixels are seen by both passes of Sentinel-1." in said) == (key == "gum2/cloud")


def test_one_pass_alone_is_told_and_is_0_db(models: Path, scene: dict[str, str], tmp_path: Path) -> None:
    """A pass that was exported as the constant 0 dB is one that is missing."""
    raw = bands(256, 256)
    raw[6:8] = 0
    exported = write_tif(tmp_path / "one_pass.tif", raw, (), nodata=np.nan)
    listener = QuietReport()
    given = imagery(scene, "s2", "s1_asc", "terrain")
    found, _, _ = mapped(models, tmp_path, "gum2", given, listener)
    again, _, _ = mapped(models, tmp_path, "gum2", UrbanImagery(exports=(exported,)), listener)
    np.testing.assert_allclose(found, again, atol=1e-6)
    assert sum("no Sentinel-1 descending. 0 dB stands for it" in text for text in listener.warnings) == 2


def test_gum_1_refuses_what_it_can_not_do_without(
    models: Path, scene: dict[str, str], tmp_path: Path
) -> None:
    for names, words in (
        (("s1_asc", "s1_desc", "terrain"), "needs Sentinel-2,"),
        (("s2", "terrain"), "needs Sentinel-1 ascending or Sentinel-1 descending,"),
        (("s2", "s1_asc", "s1_desc"), "needs terrain,"),
    ):
        with pytest.raises(EngineError) as refused:
            mapped(models, tmp_path, "gum1", imagery(scene, *names))
        assert words in refused.value.problem
        assert ("GlobalUrbanMapper 2.0" in refused.value.remedy) == ("terrain" not in words)


def test_elevation_changes_nothing(models: Path, scene: dict[str, str], tmp_path: Path) -> None:
    raised = bands(256, 256)[8:11]
    raised[0] += 1000
    path = write_tif(tmp_path / "raised.tif", raised, TERRAIN, nodata=np.nan)
    given = imagery(scene, "s1_asc", "s1_desc", "terrain")
    before, _, _ = mapped(models, tmp_path, "gum2", given)
    after, _, _ = mapped(models, tmp_path, "gum2", replace(given, terrain=path))
    np.testing.assert_array_equal(before, after)


def test_tiles_extents_and_interruptions_change_nothing(
    models: Path, goldens: Any, scene: dict[str, str], tmp_path: Path
) -> None:
    """Windows are the scene's: from its origin on, whatever is cut out of it or when it was computed."""
    whole = goldens["gum2/300x500"]
    for tile in (192, 256, 512):
        compute = Compute(device="cpu", tile_px=tile)
        found, _, _ = mapped(models, tmp_path, "gum2", imagery(scene, "export"), compute=compute)
        np.testing.assert_allclose(found, whole, atol=2e-4, rtol=0)
    with rasterio.open(scene["export"]) as raster:
        bounds, crs = raster.bounds, raster.crs.to_string()
    box = (bounds.left + 1400, bounds.top - 2300, bounds.left + 3100, bounds.top - 1500)
    # Rows 150 to 230, columns 140 to 310: widened to whole windows, from 0 to 256 and to the scene's end.
    listener = QuietReport()
    given = imagery(scene, "export", extent=box, extent_crs=crs)
    part, _, _ = mapped(models, tmp_path, "gum2", given, listener)
    np.testing.assert_allclose(part, whole[:256], atol=2e-4, rtol=0)
    assert any("widened to the model's windows: 500 × 256 pixels" in text for text in listener.lines)
    other = (bounds.left + 2700, bounds.top - 2900, bounds.left + 3000, bounds.top - 2600)
    given = imagery(scene, "export", extent=other, extent_crs=crs)
    corner, _, _ = mapped(models, tmp_path, "gum2", given)
    np.testing.assert_allclose(corner, whole[256:, 256:], atol=2e-4, rtol=0)

    class Stops(QuietReport):
        tiles = 0

        def progress(self, fraction: float, text: str = "") -> None:
            super().progress(fraction, text)
            Stops.tiles += text.startswith("Mapping")

        def check_cancelled(self) -> None:
            if Stops.tiles > 2:
                raise Cancelled

    compute = Compute(device="cpu", tile_px=256, cache_folder=str(tmp_path / "cache"))
    with pytest.raises(Cancelled):
        mapped(models, tmp_path, "gum2", imagery(scene, "export"), Stops(), compute=compute)
    found, _, result = mapped(models, tmp_path, "gum2", imagery(scene, "export"), compute=compute)
    assert result.numbers["tiles_resumed"] > 0
    np.testing.assert_allclose(found, whole, atol=2e-4, rtol=0)


def test_shares_of_several_machines_make_the_same_map(
    models: Path, goldens: Any, scene: dict[str, str], tmp_path: Path
) -> None:
    """What a cluster does: workers compute shares of the tiles, and then one puts the map together."""
    compute = Compute(device="cpu", tile_px=256, cache_folder=str(tmp_path / "cache"))
    for number in (0, 1):
        with pytest.raises(ShareDone):
            share = replace(compute, share=(number, 2))
            mapped(models, tmp_path, "gum2", imagery(scene, "export"), compute=share)
    found, _, result = mapped(models, tmp_path, "gum2", imagery(scene, "export"), compute=compute)
    assert result.numbers["tiles_computed"] == 0
    np.testing.assert_allclose(found, goldens["gum2/300x500"], atol=2e-4, rtol=0)


def test_windows_that_overlap_are_averaged_as_logits(
    models: Path, scene: dict[str, str], tmp_path: Path
) -> None:
    """At 0, 128, 244 and 0, 44 in 300 × 500: another network's run of each window, added up here."""
    import onnxruntime

    found, _, _ = mapped(models, tmp_path, "gum2", imagery(scene, "export"), stride_px=128)
    raw = np.nan_to_num(bands(300, 500, holes=True), nan=0.0)
    session = onnxruntime.InferenceSession(str(models / "gum2.onnx"), providers=["CPUExecutionProvider"])
    total, count = np.zeros((2, 300, 500)), np.zeros((300, 500))
    # Each window counts by how far a pixel is from its edges, along rows and along columns.
    near = np.minimum(np.arange(256) + 1, 256 - np.arange(256)) / 128
    weight = near[:, None] * near
    for row in (0, 44):
        for column in (0, 128, 244):
            cut = raw[:, row : row + 256, column : column + 256][:, None].swapaxes(0, 1)
            given = {
                "s2": cut[:, [2, 1, 0, 3]] * np.float32(10_000),
                "s1_asc": cut[:, 4:6],
                "s1_desc": cut[:, 6:8],
                "terrain": cut[:, 9:11],
            }
            total[:, row : row + 256, column : column + 256] += session.run(None, given)[0][0] * weight
            count[row : row + 256, column : column + 256] += weight
    logits = total / count
    np.testing.assert_allclose(found, 1 / (1 + np.exp(logits[0] - logits[1])), atol=1e-4)
    with pytest.raises(EngineError, match="16 px"):
        mapped(models, tmp_path, "gum2", imagery(scene, "export"), stride_px=16)


def test_a_scene_smaller_than_a_window_is_mapped(models: Path, tmp_path: Path) -> None:
    small = write_tif(tmp_path / "small.tif", bands(100, 130), (), nodata=np.nan)
    found, _, _ = mapped(models, tmp_path, "gum2", UrbanImagery(exports=(small,), s1_unit="db"))
    assert found.shape == (100, 130) and np.isfinite(found).all()


def test_years_and_areas_in_zones(models: Path, tmp_path: Path) -> None:
    """Three years of a scene, the second without its middle: since when, and how much in each zone."""
    paths = []
    for year, shift in ((2019, 0), (2020, 60), (2021, 120)):
        raw = np.roll(bands(256, 256), shift, axis=2)
        if year == 2020:
            raw[:, 100:150] = np.nan
        paths.append(write_tif(tmp_path / f"scene_{year}-07-01.tif", raw, (), nodata=np.nan))
    outlines = {1: (0, 0, 256, 128), 2: (0, 128, 256, 256)}
    with rasterio.open(paths[0]) as raster:
        transform, crs = raster.transform, raster.crs.to_string()
    import shapely

    boxes = [
        shapely.box(*(transform * (left, bottom)), *(transform * (right, top)))
        for left, top, right, bottom in outlines.values()
    ]
    zones = write_zones(tmp_path / "zones.gpkg", boxes, [None, None], crs=crs)
    mask_path, since_path = tmp_path / "mask.tif", tmp_path / "since.tif"
    job = UrbanMaskJob(
        UrbanImagery(exports=tuple(reversed(paths)), s1_unit="db"),
        str(mask_path),
        "gum2",
        output_since=str(since_path),
        zones=zones,
        model_folders=(str(models),),
        compute=Compute(device="cpu"),
    )
    result = urbanmask.run(job, QuietReport())
    with rasterio.open(mask_path) as raster:
        masks, names = raster.read(), raster.descriptions
    with rasterio.open(since_path) as raster:
        since, classes = raster.read(1), raster.tags()["CLASSES"].split("; ")
    assert [name[:4] for name in names] == ["2019", "2020", "2021"]
    assert classes == ["not urban", "2019 or before", "2020", "2021"]
    assert np.all(masks[1, 100:150] == 255) and not np.any(masks[1, :100] == 255)
    one, two, three = masks
    expected = np.where(three == 1, 3, 0)
    expected = np.where((three == 1) & (two == 1), 2, expected)
    expected = np.where((three == 1) & (two != 0) & (one == 1), 1, expected)
    np.testing.assert_array_equal(since, expected)
    assert {0, 1, 2, 3} <= set(np.unique(since))
    table = result.tables["zones"]
    assert table.columns[:3] == ("zone_id", "urban_km2_2019", "urban_percent_2019")
    for number, (zone, (left, top, right, bottom)) in enumerate(outlines.items()):
        row = table.rows[number]
        assert row[0] == zone
        for year in range(3):
            part = masks[year, top:bottom, left:right]
            assert row[1 + 2 * year] == pytest.approx(np.sum(part == 1) * 1e-4, rel=2e-3)
            assert row[2 + 2 * year] == pytest.approx(100 * np.mean(part[part != 255] == 1), rel=1e-6)


def test_patches_are_what_was_seen_and_what_was_mapped(
    models: Path, scene: dict[str, str], tmp_path: Path
) -> None:
    """Whole windows from the origin on, in the authors' order and units; elevation is not there."""
    wide = write_tif(tmp_path / "wide_2021-07-01.tif", bands(260, 520), (), nodata=np.nan)
    _, mask, result = mapped(
        models, tmp_path, "gum2", UrbanImagery(exports=(wide,), s1_unit="db"), patches=str(tmp_path / "out")
    )
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    ends = ["2021_00000_00000.tif", "2021_00000_00256.tif"]
    assert names == [f"{kind}_{end}" for kind in ("image", "label") for end in ends]
    assert result.numbers["patches"] == 2
    with rasterio.open(tmp_path / "out" / f"image_{ends[1]}") as image:
        values, described = image.read(), image.descriptions
    expected = bands(260, 520)[:, :256, 256:512]
    expected[0:4] = np.maximum(expected[0:4], 0)  # no reflectance below 0
    rest = [*range(8), 9, 10]
    np.testing.assert_allclose(values[rest], expected[rest], atol=1e-3)
    assert np.isnan(values[8]).all() and described[:2] == ("B04", "B03")
    with rasterio.open(tmp_path / "out" / f"label_{ends[1]}") as label:
        np.testing.assert_array_equal(label.read(1), mask[:256, 256:512])


@pytest.mark.full
@pytest.mark.parametrize("model", ["gum1", "gum2"])
def test_memory_stays_within_a_gigabyte(models: Path, tmp_path: Path, model: str) -> None:
    big = write_tif(tmp_path / "big.tif", bands(700, 700), (), nodata=np.nan)
    job = UrbanMaskJob(
        UrbanImagery(exports=(big,), s1_unit="db"),
        str(tmp_path / "mask.tif"),
        model,
        model_folders=(str(models),),
        compute=Compute(device="cpu"),
    )
    (tmp_path / "job.json").write_text(json.dumps(to_json(job)))
    code = """
import re, sys
from pathlib import Path
from popcorn_qgis.engine.__main__ import main
assert main([sys.argv[1]]) == 0
sys.stderr.write(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
"""
    command = [sys.executable, "-c", code, str(tmp_path / "job.json")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(done.stderr.split()[-1]) * 1024 < 1e9
