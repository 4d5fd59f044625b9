"""A forest on real counts: Europe's 5 km tiles trained and rescaled, compared on their 1 km cells."""

from __future__ import annotations

import numpy as np
import pytest

from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.statistics.forest.growing import (
    answers,
    density_of,
    folds_of,
    grow,
    selected,
    target_of,
    try_out,
)


@pytest.mark.full
def test_tiles_teach_their_cells_and_leaving_covariates_out_costs(shared):
    """The figures of docs/proof.md."""
    parquet = pytest.importorskip("pyarrow.parquet", reason="the cells' table is a parquet file")
    table = parquet.read_table(shared / "data" / "pop_europe" / "cluster_frequencies.parquet")
    people, x, y = (table[name].to_numpy().astype(float) for name in ("pop", "x", "y"))
    shares = np.stack([table[f"F{k}"].to_numpy() for k in range(150)], axis=1).astype(float)
    known = people >= 0
    people, x, y, shares = people[known], x[known], y[known], shares[known]
    tile = np.unique(np.floor(np.c_[x, y] / 5000), axis=0, return_inverse=True)[1].ravel()
    cells = np.bincount(tile).astype(float)
    means = np.stack([np.bincount(tile, share) / cells for share in shares.T], axis=1)
    counts = np.bincount(tile, people)

    def error(weight):
        total = np.bincount(tile, weight)[tile]
        share = np.divide(weight, total, out=1 / cells[tile], where=total > 0)
        mapped = share * counts[tile]
        assert mapped.sum() == pytest.approx(people.sum(), rel=1e-9)
        return np.abs(mapped - people).mean()

    def by_forest(kept):
        forest = grow(means[:, kept], target, QuietReport())
        return error(density_of(answers(forest, shares[:, kept], QuietReport())))

    target = target_of(counts, cells)
    trial = try_out(means, target, folds_of(np.arange(len(cells)), 5, 1600), QuietReport(), trees=100)
    assert error(np.ones(len(people))) == pytest.approx(1048, abs=1)
    assert by_forest(np.arange(150)) == pytest.approx(680, abs=15)
    assert by_forest(np.flatnonzero(selected(trial.importances))) > 780
