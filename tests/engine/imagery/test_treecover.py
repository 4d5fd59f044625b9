"""Tree cover: windows merged over any raster, what a window sees, bright ground, two years, and refusals."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
import rasterio
import shapely
from tree_files import SIDE, frames, write_network, write_tree_series

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs.clean_imagery import TreeCoverJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery import treecover
from popcorn_qgis.engine.imagery.compositing import windows_merged
from popcorn_qgis.engine.imagery.compositing.tree_windows import merged_rows, places_along
from popcorn_qgis.engine.io.raster import open_raster
from popcorn_qgis.engine.io.reading import open_layer
from tests.zone_files import write_zones

INNER = SIDE - 14


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(write_network(tmp_path_factory.mktemp("models")))


def run(series: Path, model: str, folder: Path, **job: Any) -> Any:
    return treecover.run(TreeCoverJob(str(series), str(folder / "trees.tif"), model, **job), QuietReport())


def pixels(path: Path) -> np.ndarray:
    with rasterio.open(path) as raster:
        return raster.read(1)


def by_hand(values: np.ndarray, model: str) -> np.ndarray:
    """Per cent of frames of one window, edges reflected, by the network alone."""
    wide = np.pad(values, ((0, 0), (0, 0), (7, 7), (7, 7)), mode="reflect")
    fed = {"frames": np.ascontiguousarray(wide.reshape(1, -1, *wide.shape[2:]))}
    found = onnxruntime.InferenceSession(model).run(None, fed)[0][0, 0]
    percent = np.floor(np.round(found, 3) * 100 + 1e-3)
    percent[percent <= 15] = 0
    return percent


def test_one_window_is_what_the_network_says(model: str, tmp_path: Path) -> None:
    values = frames(INNER, INNER)
    series = write_tree_series(tmp_path / "series", values)
    result = run(series, model, tmp_path)
    found, expected = pixels(tmp_path / "trees.tif").astype(int), by_hand(values, model)
    assert len(np.unique(expected)) > 20
    assert np.abs(found - expected).max() <= 1 and (found != expected).mean() < 0.02
    assert result.numbers["tree_cover_percent"] == pytest.approx(found.mean())
    with rasterio.open(tmp_path / "trees.tif") as raster:
        assert raster.nodata == 255 and raster.dtypes[0] == "uint8"
        assert raster.tags()["UNITS"] == "%" and raster.tags()["TREECOVER_MODEL"] == "trees"


@pytest.mark.parametrize(("height", "width"), [(400, 330), (158, 500), (90, 60)])
def test_windows_over_any_raster_are_merged_as_all_at_once(height: int, width: int, tmp_path: Path) -> None:
    """The one that holds all windows equals the reference's outputs (tests/real)."""
    side = 158
    random = np.random.default_rng(2)
    rows, columns = np.ogrid[: max(height, side), : max(width, side)]
    truth = 0.5 + 0.45 * np.sin(0.05 * columns) * np.cos(0.04 * rows)
    windows, places = [], []

    def predict(row: int, column: int) -> np.ndarray:
        value = np.clip(truth[row : row + side, column : column + side] + random.normal(0, 0.05), 0, 1)
        if (row, column) == (0, 0) and height > side:
            value[:40, :50] = np.nan
        windows.append(value)
        places.append((row, column))
        return value

    found = np.concatenate(
        [part for _, part in merged_rows(predict, (height, width), side, tmp_path, lambda _: None)]
    )
    expected = windows_merged.merged(windows, places, truth.shape)[:height, :width].astype(int)
    np.testing.assert_array_equal(found == 255, expected == 255)
    apart = np.abs(found.astype(int) - expected)
    assert ((apart <= 1) | ((np.minimum(found, expected) == 0) & (apart <= 16))).all()
    assert (apart > 0).mean() < 0.002
    assert (expected == 255).any() == (height > side)


def test_windows_lie_where_the_reference_has_them() -> None:
    assert places_along(618, 158) == windows_merged.anchors(618, 158)
    assert places_along(100, 158) == [0]
    for length in (159, 300, 1000, 5001):
        places = places_along(length, 158)
        assert places[-1] + 158 == length and max(np.diff(places)) <= 92


def test_gaps_and_bright_ground_have_no_trees(model: str, tmp_path: Path) -> None:
    values = frames(40, 44)
    for channel, value in ((0, 0.28), (1, 0.30), (2, 0.33), (3, 0.36), (8, 0.50)):
        values[:, channel, 20:30, 10:25] = value
    values[:, :10, :3, 35:] = np.nan
    run(write_tree_series(tmp_path / "series", values), model, tmp_path)
    found = pixels(tmp_path / "trees.tif")
    assert (found[23:27, 13:22] == 0).all() and (found[20:, 30:] > 15).any()
    assert (found[:13, 25:] == 255).all()  # the gap, and ten pixels around it
    assert (found[14:, :24] != 255).all()


def test_two_years_and_their_zones(model: str, tmp_path: Path) -> None:
    later, earlier = frames(30, 30), frames(30, 30, seed=6)
    series = write_tree_series(tmp_path / "later", later)
    before = write_tree_series(tmp_path / "earlier", earlier, 2019)
    west, south, north = 500_000, 5_600_000 - 300, 5_600_000
    halves = [shapely.box(west + 150 * half, south, west + 150 * (half + 1), north) for half in (0, 1)]
    zones = write_zones(tmp_path / "zones.gpkg", halves, [None, None])
    result = run(
        series, model, tmp_path, series_before=str(before), output_before=str(tmp_path / "before.tif"),
        output_change=str(tmp_path / "change.tif"), zones=zones,
    )  # fmt: skip
    a, b = (pixels(tmp_path / name).astype(float) for name in ("trees.tif", "before.tif"))
    np.testing.assert_array_equal(pixels(tmp_path / "change.tif"), a - b)
    rows = [dict(zip(result.tables["zones"].columns, row)) for row in result.tables["zones"].rows]
    for row, part in zip(rows, (np.s_[:, :15], np.s_[:, 15:])):
        assert row["tree_percent"] == pytest.approx(a[part].mean(), rel=1e-4)
        assert row["change_points"] == pytest.approx(a[part].mean() - b[part].mean(), abs=1e-3)
        assert row["tree_km2"] == pytest.approx(450e-4 * a[part].mean() / 100, rel=2e-3)


@pytest.mark.parametrize(
    ("without", "words"),
    [("s1_scaled", "lacks Sentinel-1"), ("slope", "lacks the slope"), ("indices", "lacks their indices")],
)
def test_a_series_that_lacks_something_is_refused(
    without: str, words: str, model: str, tmp_path: Path
) -> None:
    series = write_tree_series(tmp_path / "series", frames(20, 20), without=without)
    with pytest.raises(EngineError, match=words):
        run(series, model, tmp_path)
    assert not (tmp_path / "trees.tif").exists()


def test_radar_of_people_is_refused_here_and_this_radar_there(model: str, tmp_path: Path) -> None:
    series = write_tree_series(tmp_path / "a", frames(20, 20), radar="sigma0")
    with pytest.raises(EngineError, match="not that of tree cover"):
        run(series, model, tmp_path)
    ours = write_tree_series(tmp_path / "b", frames(20, 20)) / "s1_scaled_2021.tif"
    with open_raster(ours) as dataset:
        for unit in ("auto", "linear", "squeezed"):
            with pytest.raises(EngineError, match="scaled to 0..1 for tree cover"):
                open_layer(dataset, ("VV", "VH"), unit, "auto", ours.name, QuietReport())
