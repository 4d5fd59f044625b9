"""Age and sex against the reference: map and counts of three zones' groups in pypopRF's closed form."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import rasterio
import shapely

from popcorn_qgis.contract.jobs.age_sex import AgeSexJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.statistics.age_sex import run
from tests.zone_files import pixel_box, write_weights, write_zones


def test_groups_of_the_reference_in_any_order_of_the_rows(shared: Path, tmp_path: Path) -> None:
    golden = np.load(shared / "goldens" / "statistical.npz")
    zones, ids = golden["dasymetric/zones"], golden["dasymetric/census_ids"]
    numbers = [int(number) for number in np.unique(zones) if number > 0]  # 7 has no row, 4 no pixel
    shapes = [
        shapely.union_all([pixel_box(c, r, c + 1, r + 1) for r, c in np.argwhere(zones == number)])
        for number in numbers
    ]
    count = dict(zip(ids.tolist(), golden["dasymetric/census_pop"].tolist()))
    written = write_zones(tmp_path / "zones.gpkg", shapes, [count.get(n) for n in numbers], ids=numbers)
    people = golden["dasymetric/expected_pop_unconstrained"]
    values = write_weights(tmp_path / "people.tif", people, tags={"QUANTITY": "population"})
    order = np.random.default_rng(3).permutation(len(ids))
    with (tmp_path / "counts.csv").open("w", newline="") as file:
        rows = zip(ids, golden["dasymetric/census_f_0"], golden["dasymetric/census_m_0"])
        table = [list(map(str, row)) for row in rows]
        csv.writer(file).writerows([["key", "f_0", "m_0"], *(table[k] for k in order)])
    report = QuietReport()
    run(
        AgeSexJob(values, written, str(tmp_path / "counts.csv"), ("f_0", "m_0"), str(tmp_path / "out.tif")),
        report,
    )
    with rasterio.open(tmp_path / "out.tif") as dataset:
        bands = dataset.read().astype(np.float64)
    inside = np.isfinite(people)
    for band, group in enumerate(("f_0", "m_0")):
        expected = golden[f"dasymetric/expected_{group}_unconstrained"]
        np.testing.assert_allclose(bands[band][inside], expected[inside], rtol=1e-6, atol=1e-6)
    np.testing.assert_allclose(bands.sum(axis=0)[inside], people[inside], rtol=1e-6)
    assert any("belong to no zone: 4." in text for text in report.warnings)
    assert any("1 zones have no row" in text and "zone 7" in text for text in report.warnings)
