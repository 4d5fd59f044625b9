"""The bundled model on real scenes: near to its teacher, and not misled by snow, cloud and surf."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from models.train.agreement import Agreement, agreement
from models.train.maps import Mapper, onnx_mapper, teacher_mapper
from models.train.report import tables
from models.train.scenes import Scene, series, single, validation_scenes
from popcorn_qgis.contract.installed_models import find_model
from popcorn_qgis.contract.jobs import BuiltupJob, Imagery
from popcorn_qgis.contract.published_models import bundled_models_folder
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.mapping.builtup import run

BUNDLED = bundled_models_folder() / "builtup-student.onnx"


@pytest.fixture(scope="module")
def student() -> Mapper:
    return onnx_mapper(BUNDLED)


@pytest.fixture(scope="module")
def golden(shared: Path) -> Any:
    """The published extractor's maps by its own code: one array [H, W] for each scene."""
    return np.load(shared / "goldens" / "scene_builtup.npz")


@pytest.fixture(scope="module")
def pooled(shared: Path, student: Mapper) -> Agreement:
    """All validation scenes, against the published extractor."""
    scenes, teacher = validation_scenes(), teacher_mapper()
    return agreement([student(scene) for scene in scenes], [teacher(scene) for scene in scenes])


def test_validation_leaves_out_what_was_learned_from(shared: Path) -> None:
    names = [scene.name for scene in validation_scenes()]
    assert names[:2] == ["wexford_ie", "araucania_cl"]
    for series_name, dates in (("hesbaye_be", 12), ("wervik_be", 44)):
        learned, held = ({scene.name for scene in part} for part in series(series_name))
        assert not learned & held
        assert len(held) <= dates // 3
        assert len(held) >= dates // 4


def test_the_teacher_of_the_figures_is_the_published_extractor(shared: Path, golden: Any) -> None:
    """wexford_ie has no series, so the reference's own map of it exists."""
    assert np.abs(teacher_mapper()(single("wexford_ie")) - golden["wexford_ie"]).max() < 1e-3


@pytest.mark.parametrize(
    ("figure", "holds"),
    [
        ("iou", lambda value: value >= 0.60),
        ("difference_built", lambda value: value <= 0.11),
        ("difference_share", lambda value: value <= 0.35),
        ("cells_correlation", lambda value: value >= 0.96),
        ("cells_error", lambda value: value <= 0.25),
        ("sum_ratio", lambda value: 0.94 <= value <= 1.06),
    ],
)
def test_agrees_with_the_published_extractor(
    pooled: Agreement, figure: str, holds: Callable[[float], bool]
) -> None:
    value = getattr(pooled, figure)
    assert holds(value), f"{figure} is {value:.3f}"


@pytest.mark.parametrize("name", ["wexford_ie", "araucania_cl"])
def test_total_of_an_unseen_place_is_near_the_reference(
    shared: Path, student: Mapper, golden: Any, name: str
) -> None:
    assert student(single(name)).sum() == pytest.approx(golden[name].astype(np.float64).sum(), rel=0.35)


def test_snow_is_not_settlement(shared: Path, student: Mapper, golden: Any) -> None:
    assert (golden["ontario_snow_ca"] > 0.5).mean() > 0.15
    assert (student(single("ontario_snow_ca")) > 0.5).mean() < 0.01


def test_surf_is_not_settlement(shared: Path, student: Mapper) -> None:
    assert student(single("superagui_br")).max() <= 0.5


def test_cloud_is_not_settlement(shared: Path, student: Mapper) -> None:
    dates: list[Scene] = [scene for part in series("wervik_be") for scene in part]
    clear = np.mean([student(scene).mean() for scene in dates if not scene.cloudy])
    cloudy = {scene.name: student(scene).mean() for scene in dates if scene.cloudy}
    assert len(cloudy) == 6
    assert not {name: mean for name, mean in cloudy.items() if mean >= clear}


def test_the_engine_maps_with_it_as_with_any_other_model(
    shared: Path, student: Mapper, tmp_path: Path
) -> None:
    folder = shared / "data" / "scenes" / "wexford_ie"
    imagery = Imagery(s1=(str(folder / "s1.tif"),), s2=(str(folder / "s2.tif"),))
    job = BuiltupJob(
        imagery, "builtup-student", str(tmp_path / "map.tif"), model_folders=(str(bundled_models_folder()),)
    )
    run(job, QuietReport())
    with rasterio.open(tmp_path / "map.tif") as source:
        np.testing.assert_allclose(source.read(1), student(single("wexford_ie")), atol=1e-5)


def test_card_holds_the_printed_figures(shared: Path, student: Mapper) -> None:
    """To one unit of the last digit, which another processor may round the other way."""
    card = BUNDLED.with_suffix(".md").read_text(encoding="utf-8")
    printed = tables(student, teacher_mapper()).splitlines()
    kept = card[card.index(printed[0]) :].splitlines()[: len(printed)]
    number = r"\d+\.\d+"
    assert [re.sub(number, "", line) for line in kept] == [re.sub(number, "", line) for line in printed]
    for line, again in zip(kept, printed):
        for value, new in zip(re.findall(number, line), re.findall(number, again)):
            unit = 10.0 ** -len(value.split(".")[1])
            assert float(value) == pytest.approx(float(new), abs=1.01 * unit), line


def test_file_is_small_and_says_what_it_is() -> None:
    model = find_model("builtup-student", [bundled_models_folder()], "builtup")
    assert model.problem() == ""
    assert BUNDLED.stat().st_size < 1_000_000
    for credit in ("modified Copernicus Sentinel data", "TerraMesh", "POPCORN", "Hafner"):
        assert credit in model.attribution
