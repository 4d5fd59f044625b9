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
