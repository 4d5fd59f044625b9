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
from popcorn_qgis.engine.imagery.compositing.tree_windows import merged_rows, places_along, thousandths
from popcorn_qgis.engine.io.raster import open_raster
from popcorn_qgis.engine.io.reading import open_layer
from tests.holding import killed_at
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


def noisy(row: int, column: int, side: int, gap: bool) -> np.ndarray:
    """What a window says: a wave over the ground, and an error of its own, the same whatever the cut."""
    rows, columns = np.arange(row, row + side)[:, None], np.arange(column, column + side)
    truth = 0.5 + 0.45 * np.sin(0.05 * columns) * np.cos(0.04 * rows)
    own = np.random.default_rng(abs(row) * 10_007 + abs(column)).normal(0, 0.05)
    value = np.clip(truth + own, 0, 1)
    if gap:
        value[(rows < 40) & (columns < 50)] = np.nan
    return value


def merged_by_hand(shape: tuple[int, int], side: int, origin: tuple[int, int], gap: bool) -> np.ndarray:
    """All windows at once, float64, each trusted by its neighbours' errors: no code of the package."""
    step = 92 * side // 158
    starts = [
        [s for s in range(1 - step, n) if (o + s) % step == 0 and (s < n - side + step or s <= 0)]
        for o, n in zip(origin, shape)
    ]
    pad, big = step, tuple(n + 2 * (side + step) for n in shape)
    layers = {}
    for i, row in enumerate(starts[0]):
        for j, column in enumerate(starts[1]):
            layer = np.full(big, np.nan)
            value = np.round(noisy(row + origin[0], column + origin[1], side, gap), 3) * 100
            layer[row + pad : row + pad + side, column + pad : column + pad + side] = value
            layer[:pad], layer[pad + shape[0] :], layer[:, :pad], layer[:, pad + shape[1] :] = (np.nan,) * 4
            layers[i, j] = layer
    counts = np.sum([np.isfinite(layer) for layer in layers.values()], axis=0)
    sums = np.nansum(list(layers.values()), axis=0)
    errors = {}
    for key, layer in layers.items():
        both = np.isfinite(layer) & (counts > 1)
        rest = (sums - np.nan_to_num(layer))[both] / (counts[both] - 1)
        errors[key] = np.abs(layer[both] - rest).mean() if both.any() else 0
    x = np.arange(side) - (side / 2 - 1)
    gauss = np.exp(-(x[:, None] ** 2 + x**2) / (2 * 36**2))
    total, weights = np.zeros(big), np.zeros(big)
    for (i, j), layer in layers.items():
        around = [errors[a, b] for a, b in errors if abs(a - i) <= 1 and abs(b - j) <= 1]
        usual = np.median(around)
        trust = min(1.5, usual / errors[i, j]) if usual and errors[i, j] else (1.5 if usual else 1)
        row, column = starts[0][i] + pad, starts[1][j] + pad
        own = np.zeros(big)
        own[row : row + side, column : column + side] = gauss * trust
        own[np.isnan(layer)] = 0
        total, weights = total + np.nan_to_num(layer) * own, weights + own
    inner = np.s_[pad : pad + shape[0], pad : pad + shape[1]]
    with np.errstate(invalid="ignore"):
        return (total / weights)[inner]


@pytest.mark.parametrize(
    ("shape", "origin"), [((400, 330), (0, 0)), ((158, 500), (-1000, 77)), ((90, 60), (5, 5))]
)
def test_windows_over_any_raster_are_merged_as_all_at_once(
    shape: tuple[int, int], origin: tuple[int, int]
) -> None:
    side, asked = 158, []

    def predict(row: int, column: int) -> np.ndarray:
        asked.append((row, column))
        return thousandths(noisy(row + origin[0], column + origin[1], side, gap=True))

    found = np.concatenate([part for _, part in merged_rows(predict, shape, side, origin)])
    assert len(asked) == len(set(asked))
    percent = merged_by_hand(shape, side, origin, gap=True)
    expected = np.where(percent < 16, 0, np.floor(np.nan_to_num(percent) + 1e-3))
    near_gap = windows_merged.dilate_square(np.isnan(percent), 10)
    np.testing.assert_array_equal(found == 255, near_gap)
    apart = np.abs(found.astype(int) - expected)[~near_gap]
    assert (apart > 0).mean() < 0.001 and len(np.unique(found)) > 30


def test_any_cut_has_the_same_pixels() -> None:
    """But near its edge, where windows see what is not there, and so do those that they are compared with."""
    side = 44

    def of(top: int, left: int, height: int, width: int) -> np.ndarray:
        def predict(row: int, column: int) -> np.ndarray:
            return thousandths(noisy(row + top, column + left, side, gap=False))

        return np.concatenate([part for _, part in merged_rows(predict, (height, width), side, (top, left))])

    whole, cut = of(0, 0, 330, 300), of(13, 9, 300, 270)
    reach = 3 * side
    inside = np.s_[reach : 300 - reach, reach : 270 - reach]
    np.testing.assert_array_equal(cut[inside], whole[13:313, 9:279][inside])


def test_a_window_that_differs_from_its_neighbours_counts_less() -> None:
    def predict(row: int, column: int) -> np.ndarray:
        return thousandths(np.full((44, 44), 0.9 if (row, column) == (50, 50) else 0.5))

    found = np.concatenate([part for _, part in merged_rows(predict, (150, 150), 44)])
    gauss = windows_merged.gaussian(44)
    alone = 50 + 40 * gauss[12, 12] / (gauss[12, 12] + gauss[37, 12] + gauss[12, 37] + gauss[37, 37])
    assert 50 < found[62, 62] < alone - 2


def test_windows_lie_on_the_grid_of_the_coordinate_system() -> None:
    assert places_along(0, 618, 158) == [0, 92, 184, 276, 368, 460]  # as the reference has them there
    assert places_along(0, 100, 158) == [0] and places_along(91, 100, 158) == [-91, 1]
    for first, length in ((3, 159), (-70, 300), (1000, 1000), (7, 5001)):
        places = places_along(first, length, 158)
        assert all((first + place) % 92 == 0 for place in places)
        assert (
            -92 < places[0] <= 0
            and length <= places[-1] + 158 < length + 92
            and (np.diff(places) == 92).all()
        )


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


def test_a_killed_run_goes_on_with_the_windows_that_were_not_done(model: str, tmp_path: Path) -> None:
    series = write_tree_series(tmp_path / "series", frames(40, 44))
    (tmp_path / "whole").mkdir()
    run(series, model, tmp_path / "whole")
    cache = tmp_path / "cache"
    job = TreeCoverJob(str(series), str(tmp_path / "trees.tif"), model, cache_folder=str(cache))
    killed_at(tmp_path, job, 0.5, lambda: len(list(cache.glob("*/*.npz"))) >= 8)
    assert not (tmp_path / "trees.tif").exists()
    report = QuietReport()
    treecover.run(job, report)
    assert any("Going on from an interrupted run" in line for line in report.lines)
    np.testing.assert_array_equal(pixels(tmp_path / "trees.tif"), pixels(tmp_path / "whole/trees.tif"))
    assert not list(cache.glob("*/*"))


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
