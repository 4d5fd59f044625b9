"""Two tools never contradict each other in silence, and no page praises a map for what it was given."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import AggregateJob, ChangeJob, EvaluateJob, RescaleJob
from popcorn_qgis.contract.jobs.statistics import ExposureJob
from popcorn_qgis.engine.census import aggregate
from popcorn_qgis.engine.census.evaluation import evaluate
from popcorn_qgis.engine.census.rescaling.rescale import run
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.io.fitted_to import read_fits
from popcorn_qgis.engine.statistics import exposure
from popcorn_qgis.engine.timeseries import change
from tests.hazard_files import write_hazard
from tests.zone_files import pixel_box, rescale, write_weights, write_zones

SIDE = 48  # pixels


def tiles(across, shift=0.0):
    """Return ``across`` × ``across`` squares that fill SIDE pixels, row by row."""
    edges = np.linspace(0, SIDE, across + 1) + shift
    return [pixel_box(a, b, c, d) for b, d in zip(edges, edges[1:]) for a, c in zip(edges, edges[1:])]


def census(folder, across, name, shift=0.0, seed=1):
    """Write a census that nests in every other: people by a fixed pattern, off by a few."""
    row, column = np.indices((SIDE, SIDE))
    people = 3 + 2 * np.sin(row / 5.0) + np.cos(column / 7.0)
    step = SIDE // across
    counts = people.reshape(across, step, across, step).sum(axis=(1, 3)).ravel()
    counts = np.round(counts + np.random.default_rng(seed).integers(-2, 3, len(counts)))
    zones = write_zones(folder / f"{name}.gpkg", tiles(across, shift), counts)
    return zones.__class__(zones.path, f"pop_{name}", name)


def rescaled(folder, to, weights=None, name="map", border="centre"):
    path = weights or write_weights(
        folder / "weights.tif", np.random.default_rng(7).gamma(2, 1, (SIDE, SIDE))
    )
    out = str(folder / f"{name}.tif")
    run(RescaleJob(path, to, out, border=border), QuietReport())
    return out


@pytest.mark.parametrize("other", [8, 4, 2], ids=["equal", "coarser", "much coarser"])
def test_zones_that_are_no_finer_prove_nothing(tmp_path, other):
    fine = census(tmp_path, 8, "fine")
    out = rescaled(tmp_path, fine)
    page, report = tmp_path / "r.html", QuietReport()
    result = evaluate.run(
        EvaluateJob((out,), census(tmp_path, other, "other", seed=2), output_report=str(page)), report
    )
    assert any("fine (field pop_fine), and these zones are no finer" in text for text in result.warnings)
    assert "by construction and does not tell how good it is" in result.texts["summary"]
    assert result.tables["metrics"].rows[0][0] is None  # no rank
    for text in (result.texts["summary"], page.read_text(encoding="utf-8")):
        assert "explains" not in text and "the lead is sure" not in text and "nearer" not in text


def test_finer_zones_are_an_honest_test(tmp_path):
    out = rescaled(tmp_path, census(tmp_path, 4, "coarse"))
    result = evaluate.run(EvaluateJob((out,), census(tmp_path, 8, "fine")), QuietReport())
    assert not result.warnings and result.tables["metrics"].rows[0][0] == 1
    assert "by construction" not in result.texts["summary"]


def test_what_the_weights_were_rescaled_to_is_not_forgotten(tmp_path):
    """Rescaled to fine zones, then to coarse ones: the fine counts are still in it."""
    fine, coarse = census(tmp_path, 8, "fine"), census(tmp_path, 4, "coarse")
    twice = rescaled(tmp_path, coarse, rescaled(tmp_path, fine, name="first"), "second")
    with rasterio.open(twice) as dataset:
        assert [fit.zones for fit in read_fits(dataset.tags())] == ["fine", "coarse"]
    result = evaluate.run(EvaluateJob((twice,), fine), QuietReport())
    assert result.tables["metrics"].rows[0][0] is None


def test_the_only_honest_map_is_not_in_the_lead(tmp_path):
    """A lead over a map that agrees by construction would be none, and so would be one of its own."""
    fine = census(tmp_path, 8, "fine")
    given, other = rescaled(tmp_path, fine), str(tmp_path / "weights.tif")
    result = evaluate.run(EvaluateJob((given, other), census(tmp_path, 4, "coarse")), QuietReport())
    assert [row[0] for row in result.tables["metrics"].rows] == [1, None]
    said = result.texts["summary"]
    assert "map.tif is nearest to the counts, but was made with them" in said and "the lead" not in said


def test_a_coarser_level_says_it_too(tmp_path):
    fine = census(tmp_path, 8, "fine")
    out = rescaled(tmp_path, fine)
    units = [f"unit {2 * (n // 32) + (n % 8) // 4}" for n in range(64)]
    zones = write_zones(tmp_path / "p.gpkg", tiles(8), [100.0 + n for n in range(64)], parents=units)
    zones = zones.__class__(zones.path, "people", "districts", "unit")
    result = evaluate.run(EvaluateJob((out,), zones), QuietReport())
    assert [row[0] for row in result.tables["metrics"].rows] == [None, None]
    said = " ".join(result.texts["summary"].split())
    assert "agrees by construction, as it does zone by zone" in said and "Only the zones" not in said


def test_zones_that_agree_are_not_listed_as_off(tmp_path):
    """Rounding in float32 is no error of 0.003 people to show."""
    fine, page = census(tmp_path, 8, "fine"), tmp_path / "r.html"
    out = rescaled(tmp_path, fine)
    evaluate.run(EvaluateJob((out,), fine, output_report=str(page)), QuietReport())
    assert "furthest off" not in page.read_text(encoding="utf-8")
    evaluate.run(EvaluateJob((str(tmp_path / "weights.tif"),), fine, output_report=str(page)), QuietReport())
    assert "furthest off" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("used", ["centre", "fraction"])
@pytest.mark.parametrize("summed", ["centre", "fraction"])
def test_sums_over_its_own_zones_are_the_counts_or_say_why_not(tmp_path, used, summed):
    zones = [pixel_box(0, 0, 10.6, 10), pixel_box(10.6, 0, 20, 10)]
    counts = [10000, 500]
    rescale(tmp_path, np.ones((12, 20)), zones, counts, border=used)
    file = write_zones(tmp_path / "z.gpkg", zones, [None, None])
    result = aggregate.run(AggregateJob(str(tmp_path / "out.tif"), zones=file, border=summed), QuietReport())
    sums = [row[1] for row in result.tables["zones"].rows]
    if used == summed:
        assert sums == pytest.approx(counts, rel=1e-6) and not result.warnings
    else:
        assert sums != pytest.approx(counts, rel=1e-3)
        assert any(f"Set BORDER to “{used}”" in text for text in result.warnings)
    compared = evaluate.run(
        EvaluateJob(
            (str(tmp_path / "out.tif"),), write_zones(tmp_path / "c.gpkg", zones, counts), border=summed
        ),
        QuietReport(),
    )
    assert any("Set BORDER" in text for text in compared.warnings) == (used != summed)


def test_whom_the_zones_leave_out_is_said_with_the_number(tmp_path):
    raster = write_weights(tmp_path / "w.tif", np.full((10, 10), 3.0))
    zones = write_zones(tmp_path / "z.gpkg", [pixel_box(0, 0, 5, 10), pixel_box(5, 0, 7.5, 10)], [None, None])
    report = QuietReport()
    result = aggregate.run(AggregateJob(raster, zones=zones), report)
    assert result.numbers["people_outside"] == pytest.approx(75)
    assert any("75 people on the map (25.0%) live in none of the zones" in text for text in report.lines)
    assert result.numbers["people"] == pytest.approx(300)


def test_whom_overlapping_zones_count_twice_is_said(tmp_path):
    raster = write_weights(tmp_path / "w.tif", np.full((10, 10), 3.0))
    zones = write_zones(tmp_path / "z.gpkg", [pixel_box(0, 0, 6, 10), pixel_box(4, 0, 10, 10)], [None, None])
    result = aggregate.run(AggregateJob(raster, zones=zones), QuietReport())
    assert any("60 people count in more than one of them" in text for text in result.warnings)
    assert result.numbers["people_outside"] == pytest.approx(0, abs=1e-9)
    with pytest.raises(EngineError, match="overlap by 33.3 %"):
        aggregate.run(AggregateJob(raster, zones=zones, border="centre"), QuietReport())


def write_named(path, name, dtype="float32", bands=1):
    with rasterio.open(
        path, "w", driver="GTiff", width=SIDE, height=SIDE, count=bands, dtype=dtype,
        crs="EPSG:32631", transform=rasterio.Affine(10, 0, 500000, 0, -10, 5600000),
    ) as dataset:  # fmt: skip
        for band in range(1, bands + 1):
            dataset.write(np.full((SIDE, SIDE), 2, dtype), band)
            dataset.set_band_description(band, name if band == 1 else f"b{band}")
    return str(path)


def reads(tmp_path, raster):
    zones = census(tmp_path, 4, "coarse")
    yield lambda: aggregate.run(AggregateJob(raster, zones=zones), QuietReport())
    yield lambda: aggregate.run(
        AggregateJob(raster, output=str(tmp_path / "a.tif"), cell_size_m=100.0), QuietReport()
    )
    yield lambda: evaluate.run(EvaluateJob((raster,), zones), QuietReport())
    yield lambda: change.run(ChangeJob(raster, raster, str(tmp_path / "c.tif")), QuietReport())
    flood = write_hazard(tmp_path / "h.gpkg", [pixel_box(0, 0, 9, 9)])
    yield lambda: exposure.run(ExposureJob((raster,), flood, unit="people"), QuietReport())
    yield lambda: run(RescaleJob(raster, zones, str(tmp_path / "o.tif")), QuietReport())


@pytest.mark.parametrize("name, dtype, bands, imagery", [
    ("b1", "float32", 1, False), ("B1", "float64", 1, False), ("b1", "uint16", 1, True),
    ("b1", "float32", 3, True), ("B04", "float32", 1, True), ("VV", "float32", 1, True),
    ("population", "float32", 1, False),
])  # fmt: skip
def test_one_band_of_numbers_called_b1_is_no_imagery(tmp_path, name, dtype, bands, imagery):
    raster = write_named(tmp_path / "x.tif", name, dtype, bands)
    for read in reads(tmp_path, raster):
        if imagery:
            with pytest.raises(EngineError, match="imagery"):
                read()
        else:
            read()


@pytest.mark.parametrize("share, refused", [(0.002, False), (0.2, True)])
@pytest.mark.parametrize("wrong", [-5.0, -0.5])
def test_negative_people_are_the_same_everywhere(tmp_path, share, refused, wrong):
    values = np.full((SIDE, SIDE), 2.0)
    values.flat[: int(share * values.size)] = wrong
    raster = write_weights(tmp_path / "n.tif", values)
    for read in reads(tmp_path, raster):
        if refused:
            with pytest.raises(EngineError) as caught:
                read()
            assert caught.value.code in ("negative-values", "fill-values")
        else:
            read()
    if not refused:
        total = values[values > 0].sum()
        zones = census(tmp_path, 4, "coarse")
        report = QuietReport()
        result = aggregate.run(AggregateJob(raster, zones=zones), report)
        assert result.numbers["people_in_zones"] == pytest.approx(total)
        assert report.warnings or result.warnings
