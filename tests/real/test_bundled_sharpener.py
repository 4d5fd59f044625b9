"""The sharpening model in the box on real scenes, at half their resolution: what its card says of it."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from models.sharpen.export import model_file
from models.sharpen.linear import fitted
from models.sharpen.places import ALWAYS, PLACES, Lesson, lessons
from models.sharpen.report import errors, of_file
from popcorn_qgis.contract.installed_models import find_model
from popcorn_qgis.engine.imagery.compositing import sharpening
from popcorn_qgis.engine.models.format import open_model

MODELS = Path(__file__).resolve().parents[2] / "models"


@pytest.fixture(scope="module")
def data() -> bytes:
    model = find_model("sharpener", [MODELS], "sharpening")
    opened = open_model(model.paths[0], "sharpening")
    assert len(opened.data) < 1_000_000 and opened.spec.tiling.stride_px == 2
    return opened.data


@pytest.mark.parametrize("place", ["wervik_be", "araucania_cl", "simiyu_tz"])
def test_every_band_is_nearer_to_the_truth_than_a_bilinear_one(
    place: str, data: bytes, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On what it has learnt from, too: the card has the figures of places left out."""
    monkeypatch.setitem(os.environ, "POPCORN_SHARED", str(shared))
    scenes = lessons(place)[:6]
    own, interpolated = errors(scenes, of_file(data), 2)
    assert (own < 0.85 * interpolated).all()


@pytest.mark.full
@pytest.mark.parametrize("place", PLACES)
def test_at_a_place_that_it_has_not_seen(place: str, shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "POPCORN_SHARED", str(shared))
    others = [*(other for other in PLACES if other != place), ALWAYS]
    own, interpolated = errors(lessons(place), of_file(model_file(*fitted(others))), 2)
    assert (own < 0.75 * interpolated).all()


def test_twice_the_light_gives_twice_the_answer_and_means_stay(data: bytes) -> None:
    random = np.random.default_rng(3)
    seen = random.uniform(300, 4000, (10, 48, 40)).astype(np.float32)
    seen[4:] = sharpening.nearest(sharpening.means(seen[4:], 2), 2)
    one = Lesson(seen, seen[4:])
    network = of_file(data)
    found, twice = (
        sharpening.sharpened(light * one.seen, network, (True,) * 4, 2)
        for light in (np.float32(1), np.float32(2))
    )
    np.testing.assert_allclose(twice, 2 * found, rtol=1e-4)
    np.testing.assert_allclose(sharpening.means(found, 2), sharpening.means(seen[4:], 2), rtol=1e-4)
    assert np.abs(found - seen[4:]).mean() > 10
