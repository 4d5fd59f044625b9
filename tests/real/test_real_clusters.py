"""Clusters and their regression against pop_europe's published arrays and what was computed from them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.engine.statistics.clusters.model import ClusterModel
from popcorn_qgis.engine.statistics.clusters.projection import Projection, nearest, transformed
from popcorn_qgis.engine.statistics.clusters.regression import nonnegative
from tests.zone_files import pixel_box, rescale


@pytest.fixture(scope="module")
def golden(shared: Path) -> Any:
    return np.load(shared / "goldens" / "statistical.npz")


def test_the_published_projection_and_centres_give_their_clusters(golden: Any) -> None:
    raw = golden["pop_europe/raw"].copy()
    raw[:, 11] *= 100  # night lights
    logarithmic = np.arange(14) < 12
    found = transformed(raw, logarithmic)
    np.testing.assert_allclose(found, golden["pop_europe/transformed"], rtol=0, atol=1e-9)
    assert found[0, 0] == pytest.approx(5.010635, abs=1e-6) and found[1, 11] == pytest.approx(
        5.857933, abs=1e-6
    )
    projection = Projection(golden["pop_europe/ica_mean"], golden["pop_europe/ica_components"])
    points = projection.apply(found)
    np.testing.assert_allclose(points, golden["pop_europe/projected"], rtol=0, atol=1e-9)
    np.testing.assert_array_equal(nearest(points, golden["pop_europe/centres"]), golden["pop_europe/labels"])


def test_the_published_projection_refuses_bands_that_lack_or_are_out_of_order(golden: Any) -> None:
    names = (*(f"B{n}" for n in range(1, 9)), "B8A", "B11", "B12", "DNB", "VV", "VH")
    projection = Projection(golden["pop_europe/ica_mean"], golden["pop_europe/ica_components"])
    weights, nothing = golden["pop_europe/weights_nnls"], np.zeros((150, 3))
    model = ClusterModel(names, projection, golden["pop_europe/centres"], weights, nothing)
    model.check_bands(names)
    for bands in (names[:-1], (*names, "B9"), (names[1], names[0], *names[2:])):
        with pytest.raises(EngineError, match="fitted to the bands B1, B2"):
            model.check_bands(bands)


def test_the_weights_of_europes_cells_and_their_held_out_skill(golden: Any, shared: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="the cells' table is a parquet file")
    table = parquet.read_table(shared / "data" / "pop_europe" / "cluster_frequencies.parquet")
    people = table["pop"].to_numpy().astype(float)
    shares = np.stack([table[f"F{k}"].to_numpy() for k in range(150)], axis=1).astype(float)
    shares, people = shares[people >= 0], people[people >= 0]
    weights = nonnegative(shares, people)
    spread = ((people - people.mean()) ** 2).sum()
    assert (weights > 0).sum() == 17
    np.testing.assert_allclose(weights, golden["pop_europe/weights_nnls"], rtol=0, atol=1e-3)
    assert 1 - ((people - shares @ weights) ** 2).sum() / spread == pytest.approx(0.785395, abs=1e-5)
    for draw in ("random", "tile", "block"):
        fold, held_out = golden[f"pop_europe/fold_{draw}"], np.zeros(len(people))
        for one in np.unique(fold):
            held_out[fold == one] = shares[fold == one] @ nonnegative(
                shares[fold != one], people[fold != one]
            )
        skill = 1 - ((people - held_out) ** 2).sum() / spread
        assert skill == pytest.approx(golden[f"pop_europe/cv_{draw}"][0], abs=1e-4)


def test_cells_of_a_census_are_met_and_nobody_is_lost(golden: Any, tmp_path: Path) -> None:
    """A cell of people without any weight is spread evenly, one without a count keeps what is predicted."""
    weights = golden["pop_europe/weights_enet"][golden["pop_europe/map_clusters"]] * 4e-4
    np.testing.assert_allclose(weights, golden["pop_europe/map_unscaled"], rtol=1e-12)
    census = golden["pop_europe/map_census"]
    known = np.argwhere(census >= 0)
    cells = [pixel_box(50 * c, 50 * r, 50 * c + 50, 50 * r + 50) for r, c in known]
    counts = [int(census[r, c]) for r, c in known]
    _, _, found = rescale(tmp_path, weights, cells, counts, outside="unscaled")
    np.testing.assert_allclose(found, golden["pop_europe/map_expected"], rtol=1e-6)
    sums = sorted(found.reshape(2, 50, 2, 50).sum(axis=(1, 3)).ravel())
    assert sums == pytest.approx([12, 3000, 9444.618, 90000], rel=1e-6)
