"""The official extractor, as our ONNX file, believes the sample scene in every season."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from popcorn_qgis.contract.jobs import BuiltupJob, Imagery, ImportModelJob, SampleSceneJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.mapping.builtup import run as map_builtup
from popcorn_qgis.engine.models.import_model import run as import_model
from popcorn_qgis.engine.sample.scene import run as draw_scene

EXTRACTOR = "data/checkpoints/fusionda_newAug8_16_checkpoint30_lossweight0.5.pt"
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
        figures = {
            "AUC built against the rest": (auc(score[built], score[~built]), 0.97, 1.0),
            "AUC inside settlements": (auc(score[built & settled], score[~built & settled]), 0.75, 0.95),
            "mean on built": (score[built].mean(), 0.6, 1.0),
            "mean within settlements": (score[settled].mean(), 0.25, 0.6),
            "mean off settlement": (score[~settled].mean(), 0.0005, 0.02),
            "mean on isolated roads": (score[road].mean(), 0.0, 0.05),
        }
        outside = {name: f for name, f in figures.items() if not f[1] <= f[0] <= f[2]}
        assert not outside, f"seed {seed}, {season}: {outside}"
        print(f"seed {seed}, {season}:", *(f"{name} {f[0]:.4f};" for name, f in figures.items()))
