"""Masks, choices of dates and fills equal those of the reference, and what was repaired equals its repair."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
import pytest
import rasterio

from popcorn_qgis.engine.imagery.compositing import clear_sky, date_selection, gap_fill, indices
from popcorn_qgis.engine.imagery.compositing.fill_weights import fill_weights
from popcorn_qgis.engine.imagery.compositing.time_mask import ROOF_BAND, Ground, cloud_and_shadow
from popcorn_qgis.engine.imagery.compositing.urban_rule import grown_forest
from wri import MASK_PLACES, goldens, series10, synthetic


@pytest.fixture(scope="module")
def reference(shared: Path) -> Any:
    return goldens(shared)


@pytest.fixture(scope="module", params=["synth", "real"])
def stack(request: pytest.FixtureRequest, shared: Path, reference: Any) -> Tuple[str, np.ndarray, Ground]:
    """The name, the values [T, 10, H, W] and the ground of a stack."""
    if request.param == "synth":
        return "synth", synthetic(reference), Ground(reference["synth/slope"])
    values = series10(shared, [str(day) for day in reference["real/dates"]])
    return "real", values, Ground(np.zeros(values.shape[2:], np.float32))


def test_every_step_of_the_mask(stack: Tuple[str, np.ndarray, Ground], reference: Any) -> None:
    name, values, ground = stack
    folder = "synth/plain" if name == "synth" else "real"
    steps: Dict[str, np.ndarray] = {}

    def keep(step: str, found: np.ndarray) -> None:
        steps[step] = found.copy()

    mask = cloud_and_shadow(values[:, MASK_PLACES], ground, keep, as_reference=True)
    del steps["cloud_urban"]  # as the step before where no town is known
    assert len(steps) == 9
    for step, found in steps.items():
        np.testing.assert_array_equal(found, reference[f"{folder}/stage_{step}"] > 0, err_msg=step)
    np.testing.assert_array_equal(mask, reference[f"{folder}/mask"] > 0)


def test_the_repaired_mask(stack: Tuple[str, np.ndarray, Ground], reference: Any) -> None:
    name, values, ground = stack
    mask = cloud_and_shadow(values[:, MASK_PLACES], ground, keep_dull=True)
    np.testing.assert_array_equal(mask, reference[f"{name}/repaired/mask"] > 0)


def test_the_mask_where_forest_and_towns_are_known(reference: Any) -> None:
    """To the pixel, but for ten pixels of a row that the reference's slip clears."""
    values, folder = synthetic(reference), "synth/rasters"
    forest = grown_forest(reference[f"{folder}/forest7"] > 0, values.shape[2:])
    ground = Ground(reference["synth/slope"], forest, reference[f"{folder}/urban7"] > 0)
    steps: Dict[str, np.ndarray] = {}

    def keep(step: str, found: np.ndarray) -> None:
        steps[step] = found.copy()

    places = [*MASK_PLACES, gap_fill.FILL_BANDS.index(ROOF_BAND)]
    mask = cloud_and_shadow(values[:, places], ground, keep, as_reference=True)
    expected = {step: reference[f"{folder}/stage_{step}"] > 0 for step in steps}
    assert len(steps) == 10
    for step, found in steps.items():
        assert (found != expected[step]).mean(axis=(1, 2)).max() <= 0.001, step
    np.testing.assert_array_equal(mask, reference[f"{folder}/mask"] > 0)
    assert (steps["cloud_urban"] != steps["cloud_bright_colour"]).any()


def test_weights_mosaic_and_fill(stack: Tuple[str, np.ndarray, Ground], reference: Any) -> None:
    name, values, _ = stack
    values = values.copy()
    mask = reference["synth/plain/mask" if name == "synth" else "real/mask"] > 0
    weights = fill_weights(mask)
    if name == "synth":
        np.testing.assert_allclose(fill_weights(mask, 15), reference["synth/weights_close15"], atol=1e-5)
    water = gap_fill.water_of(values)
    mosaic = gap_fill.aligned_mosaic(values, weights, water, as_reference=True)
    np.testing.assert_allclose(weights, reference[f"{name}/weights"], atol=1e-5)
    removed = [date for date, weight in enumerate(weights) if weight.min() == 1]
    assert removed == list(reference[f"{name}/fill_removed"])
    np.testing.assert_allclose(np.moveaxis(mosaic, 0, 2), reference[f"{name}/mosaic"] / 50000, atol=1e-4)
    gap_fill.fill_dates(values, weights, mosaic, water, as_reference=True)
    filled = np.moveaxis(reference[f"{name}/filled_seed0"].astype(np.float64) / 50000, 3, 1)
    apart = np.abs(values - filled)
    assert apart.max() <= 0.01
    assert apart[np.broadcast_to((weights > 0)[:, None], apart.shape)].mean() <= 2e-4


@pytest.mark.parametrize("case", range(6))
def test_dates_of_a_year(case: int, reference: Any) -> None:
    days = reference[f"select/{case}/dates"]
    places = date_selection.spread(days, reference[f"select/{case}/cloud"])
    np.testing.assert_array_equal(days[places], reference[f"select/{case}/keep"])


def test_dates_worth_a_look(reference: Any) -> None:
    shares = date_selection.cloud_shares(reference["prefilter/dates"], reference["prefilter/scene"])
    kept, reasons = date_selection.prefilter(shares)
    assert [date.day for date in kept] == list(reference["prefilter/keep"])
    np.testing.assert_allclose([date.percent for date in kept], reference["prefilter/percent"], atol=1e-6)
    np.testing.assert_allclose([date.local for date in kept], reference["prefilter/local"], atol=1e-6)
    assert len(kept) + len(reasons) == len(shares)


def test_indices(reference: Any) -> None:
    rows, columns = np.ogrid[:32, :32]
    bands = [0.25 + 0.3 * np.sin(0.4 * columns + 0.23 * rows + 0.9 * band) for band in range(10)]
    values = dict(zip(gap_fill.FILL_BANDS, (band.astype(np.float32) for band in bands)))
    for name in ("EVI", "BI", "MSAVI2", "GRNDVI"):
        function, names = indices.INDICES[name]
        found = function(*(values[band] for band in names))
        np.testing.assert_allclose(found, reference[f"indices/{name.lower()}"], atol=1e-5)


def test_clouds_and_shadows_of_a_real_year(shared: Path) -> None:
    """Of all 118 dates, as measured with an independent version: recall 0.922, 0.885, precision 0.909."""
    with rasterio.open(shared / "data/scenes/wervik_be/series10/truth.tif") as raster:
        truth, days = raster.read(), raster.descriptions
    values = series10(shared, days)
    mask = cloud_and_shadow(values[:, MASK_PLACES], Ground(np.zeros(values.shape[2:], np.float32)))
    whole = np.stack([(truth == value).all(axis=(1, 2)) for value in (0, 1, 2, 3, 255)]).any(axis=0)
    assert (~whole).sum() == 14
    partly, found = truth[~whole], mask[~whole]
    labelled = partly < 3
    assert found[partly == 1].mean() >= 0.92
    assert found[partly == 2].mean() >= 0.88
    assert (partly[found & labelled] > 0).mean() >= 0.905
    assert mask[(truth == 0).all(axis=(1, 2))].mean() <= 0.03


def test_dull_winter_fields_are_no_shadow_among_twelve_dates(shared: Path) -> None:
    """Clear ground lost on clear dates, drawn with others; and what is shadow stays found."""
    with rasterio.open(shared / "data/scenes/wervik_be/series10/truth.tif") as raster:
        truth, days = raster.read(), raster.descriptions
    values = series10(shared, days)[:, MASK_PLACES]
    flat = Ground(np.zeros(values.shape[2:], np.float32))
    random = np.random.default_rng(0)
    lost: Dict[bool, List[float]] = {True: [], False: []}
    for _ in range(10):
        drawn = np.sort(random.choice(len(days), 12, replace=False))
        clear = (truth[drawn] == 0).all(axis=(1, 2))
        for keep_dull, shares in lost.items():
            mask = cloud_and_shadow(values[drawn], flat, keep_dull=keep_dull)
            shares += [float(one.mean()) for one in mask[clear]]
    assert 2 * np.mean(lost[False]) < np.mean(lost[True]), {k: np.mean(v) for k, v in lost.items()}


def test_clouds_of_a_real_year_as_composites_read_it(shared: Path) -> None:
    """With the bands of 20 m at the nearest pixel, and nothing known around the place."""
    folder = shared / "data/scenes/wervik_be/series10"
    with rasterio.open(folder / "truth.tif") as raster:
        truth, days = raster.read(), raster.descriptions
    rule = clear_sky.sky_rule("series", "ten")
    dates = []
    for day in days:
        with (
            rasterio.open(folder / f"s2_10m_{day}.tif") as ten,
            rasterio.open(folder / f"s2_20m_{day}.tif") as twenty,
        ):
            bands = dict(zip(("B02", "B03", "B04", "B08"), ten.read()))
            bands |= dict(zip(("B05", "B06", "B07", "B8A", "B11", "B12"), finer_nearest(twenty.read())))
        date = np.stack([bands[band] for band in rule.asked] + [np.zeros((64, 64))]).astype(np.float32)
        dates.append(np.pad(date, ((0, 0), (40, 40), (40, 40)), constant_values=np.nan))
    mask = clear_sky.hidden_by(rule, dates, lambda: None)[:, 40:-40, 40:-40]
    whole = np.stack([(truth == value).all(axis=(1, 2)) for value in (0, 1, 2, 3, 255)]).any(axis=0)
    partly, found = truth[~whole], mask[~whole]
    assert found[partly == 1].mean() >= 0.90
    assert found[partly == 2].mean() >= 0.85
    assert (partly[found & (partly < 3)] > 0).mean() >= 0.90
    assert mask[(truth == 0).all(axis=(1, 2))].mean() <= 0.03


def finer_nearest(bands: np.ndarray) -> np.ndarray:
    return bands.repeat(2, axis=1).repeat(2, axis=2)
