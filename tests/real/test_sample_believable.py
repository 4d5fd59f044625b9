"""The official extractor, as our ONNX file, believes the sample scene in every season."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from popcorn_qgis.contract.jobs import BuiltupJob, Imagery, ImportModelJob, SampleSceneJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.io.raster import Grid
from popcorn_qgis.engine.mapping.builtup import run as map_builtup
from popcorn_qgis.engine.models.import_model import run as import_model
from popcorn_qgis.engine.sample.district import draw_plan, stream_of
from popcorn_qgis.engine.sample.further.acquire import series_looks, take_optical, take_radar
from popcorn_qgis.engine.sample.further.files import Folder, moment_tags
from popcorn_qgis.engine.sample.further.scenery import Scenery
from popcorn_qgis.engine.sample.further.weather import CLEAR
from popcorn_qgis.engine.sample.further.works import observed_works
from popcorn_qgis.engine.sample.further.write import OBSERVATIONS, STREAMS, stream_of_look
from popcorn_qgis.engine.sample.paint import FACTOR
from popcorn_qgis.engine.sample.scene import run as draw_scene
from popcorn_qgis.engine.sample.smooth import spread
from popcorn_qgis.engine.sample.surfaces import block_mean
from surface_percentiles import table

EXTRACTOR = "data/checkpoints/fusionda_newAug8_16_checkpoint30_lossweight0.5.pt"
SIZE = 600
SEASONS = ("spring", "summer", "autumn", "winter")


@pytest.fixture(scope="module")
def models(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    import_model(ImportModelJob(str(folder), (str(shared / EXTRACTOR),)), QuietReport())
    return folder


def auc(positive: np.ndarray, negative: np.ndarray) -> float:
    """Area under the ROC curve, by the rank sum (Mann and Whitney 1947)."""
    ranks = np.empty(len(positive) + len(negative))
    ranks[np.argsort(np.concatenate([positive, negative]), kind="stable")] = np.arange(1, len(ranks) + 1)
    above = ranks[: len(positive)].sum() - len(positive) * (len(positive) + 1) / 2
    return float(above / (len(positive) * len(negative)))


@pytest.mark.parametrize("seed", [1, pytest.param(3, marks=pytest.mark.full)])
def test_the_extractor_believes_the_scene(models: Path, tmp_path: Path, seed: int) -> None:
    scene = draw_scene(SampleSceneJob(str(tmp_path), seed), QuietReport())
    # Given out of order: the seasons are paired by the tag PERIOD.
    imagery = Imagery(
        tuple(scene.rasters[f"s1_{season}"].path for season in reversed(SEASONS)),
        tuple(scene.rasters[f"s2_{season}"].path for season in SEASONS),
    )
    members = tmp_path / "members.tif"
    report = QuietReport()
    job = BuiltupJob(
        imagery,
        "popcorn-builtup",
        str(tmp_path / "builtup.tif"),
        output_members=str(members),
        model_folders=(str(models),),
    )
    map_builtup(job, report)
    assert not report.warnings
    with rasterio.open(members) as raster:
        scores = raster.read().astype(float)
    with rasterio.open(scene.files["plan"]) as raster:
        roof_share, settlement, isolated_road = raster.read()
    built, settled, road = roof_share >= 0.25, settlement == 1, isolated_road == 1
    assert len(scores) == 4 and 0.03 < built.mean() < 0.08 and road.sum() > 1000
    for season, score in zip(SEASONS, scores):
        check(score, built, settled, road, f"seed {seed}, {season}")


def check(score: np.ndarray, built: np.ndarray, settled: np.ndarray, road: np.ndarray, what: str) -> None:
    """Assert that scores are what the extractor gives of real places; the masks are of what is true."""
    figures = {
        "AUC built against the rest": (auc(score[built], score[~built]), 0.97, 1.0),
        "AUC inside settlements": (auc(score[built & settled], score[~built & settled]), 0.75, 0.95),
        "mean on built": (score[built].mean(), 0.6, 1.0),
        "mean within settlements": (score[settled].mean(), 0.25, 0.6),
        "mean off settlement": (score[~settled].mean(), 0.0005, 0.02),
        "mean on isolated roads": (score[road].mean(), 0.0, 0.05),
    }
    outside = {name: f for name, f in figures.items() if not f[1] <= f[0] <= f[2]}
    assert not outside, f"{what}: {outside}"
    print(f"{what}:", *(f"{name} {f[0]:.4f};" for name, f in figures.items()))


@pytest.mark.parametrize(
    ("seed", "every"),
    [(1, 21), pytest.param(1, 1, marks=pytest.mark.full), pytest.param(3, 4, marks=pytest.mark.full)],
)
def test_it_believes_every_clear_date_of_both_passes(
    models: Path, tmp_path: Path, seed: int, every: int
) -> None:
    """Two years, date by date: each optical date with the nearest look of each pass."""
    plan = draw_plan(seed, SIZE, QuietReport())
    works = observed_works(plan.layout, plan.buildings.place, stream_of(seed, STREAMS["works"]))
    scenery = Scenery(plan, works, ("B02", "B03", "B04", "B08"), seed)
    looks = series_looks(stream_of(seed, STREAMS["looks"]))
    clear = [look for look in looks if look.sky == CLEAR]
    assert len(clear) > 40
    corner = Affine(10, 0, 560_000, 0, -10, 6_060_000 + 10 * SIZE)
    out = Folder(tmp_path, Grid(CRS.from_epsg(32631), corner, SIZE, SIZE), {}, QuietReport())
    still = scenery.area_of == 0
    roof = block_mean((plan.ground.building >= 0).astype(np.float32), FACTOR)
    settled = spread(roof > 0, 3)
    road = block_mean(plan.ground.country_road.astype(np.float32), FACTOR) > 0.25
    masks = [mask[still] for mask in (roof >= 0.25, settled, road & ~spread(settled, 5))]
    sums: dict[str, list[float]] = {"ascending": [], "descending": []}
    for look in clear[::every]:
        seen = take_optical(scenery, look, False, stream_of_look(seed, OBSERVATIONS, look), lambda: None)
        out.raster("s2", seen.values, "sentinel2", scenery.bands, moment_tags(look.start), dtype="uint16")
        for direction in sums:
            passes = [other for other in looks if other.direction == direction]
            near = min(passes, key=lambda other: abs(other.start - look.start))
            power = take_radar(scenery, near, stream_of_look(seed, OBSERVATIONS, near), lambda: None)
            tags = moment_tags(near.start)
            out.raster("s1", 10 * np.log10(power), "sentinel1", ("VV", "VH"), tags)
            paths = ((str(tmp_path / "s1.tif"),), (str(tmp_path / "s2.tif"),))
            job = BuiltupJob(
                Imagery(*paths), "popcorn-builtup", str(tmp_path / "map.tif"), model_folders=(str(models),)
            )
            map_builtup(job, QuietReport())
            with rasterio.open(tmp_path / "map.tif") as raster:
                score = raster.read(1).astype(float)
            check(score[still], *masks, f"seed {seed}, {look.start.date()}, {direction}")
            sums[direction].append(score[still].sum())
    for direction, totals in sums.items():
        spread_of_dates = float(np.std(totals, ddof=1) / np.mean(totals))
        print(f"seed {seed}, {direction}: {len(totals)} dates, the sums differ by {spread_of_dates:.3f}")
        assert len(totals) < 10 or 0.05 < spread_of_dates < 0.13  # as real dates do


@pytest.mark.full  # the scene's frozen bytes are held by tests/engine/test_kept.py
def test_other_bands_by_surface_lie_inside_those_of_real_scenes(shared: Path) -> None:
    rows = table(shared)
    other = [row for row in rows if row[2] not in ("B02", "B03", "B04", "B08")]
    assert len(other) == 6 * 6 + 6 * 9
    assert [row for row in other if row[-1]] == []
