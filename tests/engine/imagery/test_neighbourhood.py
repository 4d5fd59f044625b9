"""Neighbourhoods, written with shifted arrays, equal scipy's filters."""

from __future__ import annotations

import numpy as np
import pytest

from popcorn_qgis.engine.imagery.compositing import neighbourhood

ndimage = pytest.importorskip("scipy.ndimage", reason="the library to compare with")


@pytest.mark.parametrize("shape", [(37, 51), (5, 60), (8, 8)])
@pytest.mark.parametrize("share", [0.002, 0.02, 0.3, 0.9])
def test_masks_equal_scipy(shape: tuple[int, int], share: float) -> None:
    mask = np.random.default_rng(3).random(shape) < share
    mask[2, 3] = True
    cross, square = ndimage.generate_binary_structure(2, 1), np.ones((3, 3))
    for steps in (1, 2, 5):
        grown = ndimage.binary_dilation(mask, cross, iterations=steps)
        np.testing.assert_array_equal(neighbourhood.dilate(mask, steps), grown)
        eaten = ndimage.binary_erosion(mask, cross, iterations=steps, border_value=1)
        np.testing.assert_array_equal(neighbourhood.erode(mask, steps), eaten)
        grown = ndimage.binary_dilation(mask, square, iterations=steps)
        np.testing.assert_array_equal(neighbourhood.dilate_square(mask, steps), grown)
    distance = ndimage.distance_transform_edt(~mask)
    np.testing.assert_allclose(neighbourhood.distance_up_to(mask, 12), np.minimum(distance, 12), atol=1e-6)
    for radius in (3, 5, 12):
        np.testing.assert_array_equal(neighbourhood.within(mask, radius), distance <= radius)
    counted = ndimage.convolve(mask.astype(int), square, mode="mirror")
    np.testing.assert_array_equal(neighbourhood.count_of_nine(mask), counted)


@pytest.mark.parametrize("side", [4, 5, 15, 20])
def test_closing_equals_scipy(side: int) -> None:
    values = np.random.default_rng(4).random((41, 33)).astype(np.float32)
    np.testing.assert_array_equal(
        neighbourhood.grey_closing(values, side), ndimage.grey_closing(values, size=(side, side))
    )


def test_nothing_grows_from_nothing() -> None:
    empty = np.zeros((2, 20, 20), bool)
    assert not neighbourhood.within(empty, 5).any()
    assert not neighbourhood.dilate(empty, 5).any()
    assert (neighbourhood.distance_up_to(empty, 12) == 12).all()
