"""Padding, phase, halo and the fill of gaps: arithmetic, against the spec's own numbers and numpy."""

from __future__ import annotations

import numpy as np
import pytest

from popcorn_qgis.contract.model_spec import Tiling
from popcorn_qgis.engine.inference.block import REACH_PX, fill_missing
from popcorn_qgis.engine.inference.reduce import Moments
from popcorn_qgis.engine.inference.windows import Padding, TileWindow, source_block
from popcorn_qgis.engine.tiling.tile import Tile, grow, tiles


@pytest.mark.parametrize(("size", "phase"), [(150, 3), (173, 3), (10980, 2), (12000, 0), (96, 0), (160, 0)])
def test_pooling_phase_of_the_occupancy_network(size: int, phase: int) -> None:
    """The spec's section 4: its cells start at (−p1) mod 4 from the scene's origin."""
    assert -Padding.of("multiple64", size).before % 4 == phase


@pytest.mark.parametrize("rule", ["reflect14", "multiple64"])
@pytest.mark.parametrize("size", [1, 2, 5, 31, 64, 100, 150, 173, 224])
def test_padding_is_numpys_reflection(rule: str, size: int) -> None:
    axis = Padding.of(rule, size)
    expected = np.pad(np.arange(size), (axis.before, axis.after), mode="reflect")
    np.testing.assert_array_equal(axis.source(0, size + axis.before + axis.after), expected)
    if rule == "multiple64":
        assert len(expected) % 32 == 0
        assert axis.after - axis.before in (0, 1)


@pytest.mark.parametrize("rule", ["reflect14", "multiple64"])
@pytest.mark.parametrize("tile_px", [1, 7, 32, 64, 101])
def test_windows_start_in_phase_and_carry_the_halo(rule: str, tile_px: int) -> None:
    shape = (150, 173)
    for tile in tiles(Tile(0, 0, *shape), tile_px):
        for size, start, length in ((150, tile.row, tile.height), (173, tile.column, tile.width)):
            axis = Padding.of(rule, size)
            first, end = axis.span(start, length, 24, 4)
            padded = size + axis.before + axis.after
            assert first % 4 == 0
            assert end % 4 == 0 or end == padded
            assert start + axis.before - first >= 24 or first == 0
            assert end - (start + length + axis.before) >= 24 or end == padded


def test_window_cuts_the_padded_scene() -> None:
    scene = np.arange(3 * 50 * 61, dtype=np.float32).reshape(3, 50, 61)
    padded = np.pad(scene, ((0, 0), (14, 14), (14, 14)), mode="reflect")
    for tile in tiles(Tile(0, 0, 50, 61), 20):
        window = TileWindow.of(tile, Tiling(24, 4, "reflect14"), (50, 61))
        block = source_block([window])
        rows, columns = block.within(Tile(0, 0, 50, 61))
        cut = window.cut(scene[:, rows, columns], block)
        first_row, end_row = Padding.of("reflect14", 50).span(tile.row, tile.height, 24, 4)
        first_column, end_column = Padding.of("reflect14", 61).span(tile.column, tile.width, 24, 4)
        np.testing.assert_array_equal(cut[0], padded[:, first_row:end_row, first_column:end_column])
        inside = scene[:, tile.row : tile.row + tile.height, tile.column : tile.column + tile.width]
        np.testing.assert_array_equal(cut[0][(slice(None), *window.crop)], inside)


def test_quarters_cover_a_tile() -> None:
    tile = Tile(3, 5, 7, 9)
    seen = np.zeros((20, 20), int)
    for part in tile.quarters():
        seen[part.row : part.row + part.height, part.column : part.column + part.width] += 1
    assert seen.sum() == 63
    assert seen[3:10, 5:14].min() == 1


def test_gap_takes_its_nearest_neighbour() -> None:
    values = np.zeros((1, 5, 5), np.float32)
    values[0, :, 0], values[0, :, 4] = 3, 9
    missing = np.ones((5, 5), bool)
    missing[:, (0, 4)] = False
    fill_missing(values, missing, np.array([-1], np.float32))
    assert values[0, :, 1].tolist() == [3] * 5
    assert values[0, :, 3].tolist() == [9] * 5
    assert set(values[0, :, 2]) <= {3, 9}


def test_deep_gap_gets_the_mean() -> None:
    values = np.full((2, 1, 80), 5, np.float32)
    missing = np.ones((1, 80), bool)
    missing[0, 0] = False
    fill_missing(values, missing, np.array([7, 8], np.float32))
    assert (values[:, 0, : REACH_PX + 1] == 5).all()
    assert (values[0, 0, REACH_PX + 1 :] == 7).all()
    assert (values[1, 0, REACH_PX + 1 :] == 8).all()


def test_fill_depends_on_the_surroundings_only() -> None:
    """A window with the margin of the search gives the same values as the whole."""
    source = np.random.default_rng(3)
    whole = source.normal(size=(2, 160, 170)).astype(np.float32)
    missing = source.random((160, 170)) < 0.02
    missing[40:90, 60:75] = True
    missing[100:, 120:] = True
    means = np.zeros(2, np.float32)
    filled = whole.copy()
    fill_missing(filled, missing, means)
    for tile in tiles(Tile(0, 0, 160, 170), 37):
        block = grow(tile, REACH_PX, (160, 170))
        rows, columns = block.within(Tile(0, 0, 160, 170))
        part = np.ascontiguousarray(whole[:, rows, columns])
        fill_missing(part, missing[rows, columns], means)
        inner = tile.within(block)
        outer = tile.within(Tile(0, 0, 160, 170))
        np.testing.assert_array_equal(part[(slice(None), *inner)], filled[(slice(None), *outer)])


def test_moments_are_numpys() -> None:
    maps = np.random.default_rng(4).gamma(2, 3, (20, 6, 7)).astype(np.float32)
    maps[3, 2, 2] = np.nan
    maps[:, 5, 5] = np.nan
    maps[1:, 0, 0] = np.nan
    moments = Moments((6, 7))
    for values in maps:
        moments.add(values)
    valid = np.ones((6, 7), bool)
    valid[5, 5] = False
    np.testing.assert_allclose(moments.mean()[valid], np.nanmean(maps[:, valid], axis=0), rtol=1e-6)
    valid[0, 0] = False
    expected = np.nanstd(maps[:, valid].astype(np.float64), axis=0, ddof=1)
    np.testing.assert_allclose(moments.std()[valid], expected, rtol=1e-6)
    assert np.isnan(moments.mean()[5, 5])
    assert np.isnan(moments.std()[0, 0])
    assert moments.mean()[0, 0] == maps[0, 0, 0]
