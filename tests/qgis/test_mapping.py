"""Built-up, occupancy and population on the sample scene: numbers that a user would check."""

from __future__ import annotations

import json
from pathlib import Path

import numpy
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition

from conftest import pixels


def test_builtup_finds_the_buildings(run, scene, tmp_path):
    output = str(tmp_path / "builtup.tif")
    run("builtup", **scene.imagery, OUTPUT=output)
    score = pixels(output)
    roof_share = pixels(str(scene.folder / "plan_true.tif"))
    assert score[roof_share >= 0.25].mean() > 0.4
    assert score[pixels(str(scene.folder / "plan_true.tif"), 2) == 0].mean() < 0.05
    assert not numpy.isnan(score).any()
    # It arrives styled, also for whoever opens the file later.
    assert (tmp_path / "builtup.qml").is_file()


def test_builtup_optional_outputs_follow_from_the_seasons(run, scene, tmp_path):
    names = {name: str(tmp_path / f"{name}.tif") for name in ("mean", "std", "binary", "members")}
    results = run(
        "builtup",
        **scene.imagery,
        THRESHOLD=0.3,
        OUTPUT=names["mean"],
        OUTPUT_STD=names["std"],
        OUTPUT_BINARY=names["binary"],
        OUTPUT_MEMBERS=names["members"],
    )
    assert set(results) == {"OUTPUT", "OUTPUT_STD", "OUTPUT_BINARY", "OUTPUT_MEMBERS"}
    seasons = numpy.stack([pixels(names["members"], band) for band in (1, 2, 3, 4)])
    assert pixels(names["mean"]) == pytest.approx(seasons.mean(axis=0), abs=1e-6)
    assert pixels(names["std"]) == pytest.approx(seasons.std(axis=0, ddof=1), abs=1e-6)
    assert (pixels(names["binary"]) == (pixels(names["mean"]) >= 0.3)).all()


def test_one_stream_alone_says_so(run, scene, tmp_path, listener):
    output = str(tmp_path / "b.tif")
    run("builtup", S2=scene.season["S2"], OUTPUT=output)
    assert any("Only Sentinel-2 is given" in text for text in listener.info + listener.warnings)
    score, roof_share = pixels(output), pixels(str(scene.folder / "plan_true.tif"))
    settlement = pixels(str(scene.folder / "plan_true.tif"), 2)
    assert score[roof_share >= 0.25].mean() > 5 * score[settlement == 0].mean()


def test_the_extent_limits_the_map(run, scene, tmp_path):
    output = str(tmp_path / "part.tif")
    left, width, _, top, _, height = gdal.Open(scene.season["S2"][0]).GetGeoTransform()
    box = f"{left + 30 * width},{left + 80 * width},{top + 90 * height},{top + 40 * height} [EPSG:32631]"
    run("builtup", **scene.season, EXTENT=box, OUTPUT=output)
    dataset = gdal.Open(output)
    assert (dataset.RasterXSize, dataset.RasterYSize) == (50, 50)
    assert dataset.GetGeoTransform()[0] == left + 30 * width


def test_occupancy_by_a_typed_rate_is_that_rate(run, scene, tmp_path):
    output = str(tmp_path / "o.tif")
    results = run("occupancy", **scene.season, RATE=0.7, OUTPUT=output)
    assert numpy.unique(pixels(output)) == pytest.approx([0.7])
    assert results["RATE_USED"] == 0.7


@pytest.mark.parametrize(
    ("region", "rate"), [("switzerland", 0.2267), ("rwanda", 0.9407), ("puerto_rico", 0.4119)]
)
def test_published_rates(run, scene, listener, tmp_path, region, rate):
    output = str(tmp_path / "o.tif")
    assert run("occupancy", **scene.season, RATE_FROM=region, OUTPUT=output)["RATE_USED"] == rate
    (warning,) = [text for text in listener.warnings if "guess" in text]
    assert f"{rate:g}" in warning and "Rescale to a census" in warning
    assert pixels(output).mean() == pytest.approx(rate)


def test_population_is_rate_times_builtup(run, scene, tmp_path):
    names = {
        name: str(tmp_path / f"{name}.tif") for name in ("people", "std", "relative", "builtup", "members")
    }
    results = run(
        "population",
        **scene.imagery,
        RATE=0.5,
        OUTPUT=names["people"],
        OUTPUT_STD=names["std"],
        OUTPUT_RELATIVE=names["relative"],
        OUTPUT_BUILTUP=names["builtup"],
        OUTPUT_MEMBERS=names["members"],
    )
    assert pixels(names["people"]) == pytest.approx(0.5 * pixels(names["builtup"]), abs=1e-6)
    assert results["PEOPLE"] == pytest.approx(pixels(names["people"]).sum(), rel=1e-6)
    singles = numpy.stack([pixels(names["members"], band) for band in (1, 2, 3, 4)])
    assert pixels(names["std"]) == pytest.approx(singles.std(axis=0, ddof=1), abs=1e-6)
    some = singles.mean(axis=0) > 1e-3
    expected = singles.std(axis=0, ddof=1)[some] / singles.mean(axis=0)[some]
    assert pixels(names["relative"])[some] == pytest.approx(expected, rel=1e-3)
    for path in names.values():
        assert Path(path).with_suffix(".qml").is_file()


def test_a_fitted_rate_maps_the_census_total(run, scene, tmp_path):
    output = str(tmp_path / "p.tif")
    results = run("population", **scene.imagery, **scene.coarse, RATE_FROM="census", OUTPUT=output)
    people = pixels(str(scene.folder / "population_true.tif")).sum()
    assert pixels(output).sum() == pytest.approx(people, rel=1e-3)
    assert results["PEOPLE"] == pytest.approx(people, rel=1e-3)


def test_zones_that_are_not_used_are_mentioned(run, scene, tmp_path, listener):
    run("occupancy", **scene.season, **scene.coarse, RATE=0.7, OUTPUT=str(tmp_path / "o.tif"))
    assert any("RATE_FROM" in text for text in listener.warnings)


def test_progress_and_log_reach_the_user(run, scene, tmp_path, listener):
    run("builtup", **scene.season, OUTPUT=str(tmp_path / "b.tif"), DEVICE="cpu")
    assert listener.fractions[-1] == 100.0
    assert any("Device: CPU" in text for text in listener.info)


def test_the_report_has_no_home_folder(run, tmp_path):
    path = tmp_path / "report.txt"
    results = run("engineinfo", OUTPUT_REPORT=str(path))
    text = path.read_text(encoding="utf-8")
    assert results["REPORT"] in text
    assert "onnxruntime" in text and "builtup-student" in text and "CPU" in text
    assert str(Path.home()) + "/" not in text


def test_the_sample_scene_is_the_same_for_the_same_seed(run, tmp_path):
    first = run("samplescene", SEED=7, SIZE=200, OUTPUT_FOLDER=str(tmp_path / "a"))
    second = run("samplescene", SEED=7, SIZE=200, FURTHER="landscape", OUTPUT_FOLDER=str(tmp_path / "b"))
    other = run("samplescene", SEED=8, SIZE=200, OUTPUT_FOLDER=str(tmp_path / "c"))
    assert len(first["OUTPUT_S1"]) == len(first["OUTPUT_S2"]) == 4
    same = [pixels(results["OUTPUT_S2"][0], 3) for results in (first, second, other)]
    assert (same[0] == same[1]).all()
    assert (same[0] != same[2]).any()
    assert first["OUTPUT_SERIES"] == "" and (Path(second["OUTPUT_SERIES"]) / "series.csv").is_file()


def test_a_published_member_becomes_a_model_with_an_id(run, tmp_path, shared_members):
    results = run("importmodel", INPUT=shared_members, NAME="Two members", FOLDER=str(tmp_path / "models"))
    assert results["MODEL"] == "two-members"
    assert (tmp_path / "models" / "two-members.json").is_file()


def test_files_of_a_published_model_get_its_id_region_and_licence(run, tmp_path, shared_members):
    folder = tmp_path / "models"
    results = run("importmodel", PUBLISHED="popcorn-rwanda", INPUT=shared_members, FOLDER=str(folder))
    assert results["MODEL"] == "popcorn-rwanda"
    record = json.loads((folder / "popcorn-rwanda.json").read_text(encoding="utf-8"))
    assert record["name"] == "Bag-of-POPCORN, Rwanda" and record["training_region"] == "Rwanda"
    assert record["licence"].startswith("Apache-2.0")
    assert len(record["files"]) == 2


def test_the_list_of_published_models_has_one_empty_entry(algorithm):
    from qgis.gui import QgsGui, QgsProcessingGui

    found = algorithm("importmodel")
    definition = found.parameterDefinition("PUBLISHED")
    registry = QgsGui.processingGuiRegistry()
    wrapper = registry.createParameterWidgetWrapper(definition, QgsProcessingGui.WidgetType.Standard)
    box = wrapper.createWrappedWidget(QgsProcessingContext())
    entries = [box.itemText(number) for number in range(box.count())]
    assert entries.count("") == 1
    assert {"popcorn-builtup", "popcorn-rwanda"} <= set(entries)


@pytest.fixture
def shared_members():
    import os

    folder = (
        Path(os.environ.get("POPCORN_SHARED", Path(__file__).resolve().parents[3] / "shared")) / "goldens"
    )
    found = [str(folder / f"popcorn_member_{number}.pth") for number in (0, 1)]
    if not all(Path(path).is_file() for path in found):
        pytest.skip("The official-layout members of the shared data are not here.")
    return found


def test_a_number_of_ones_own_is_no_guess(run, scene, listener, tmp_path):
    run("occupancy", **scene.season, RATE=0.6, OUTPUT=str(tmp_path / "o.tif"))
    assert not [text for text in listener.warnings if "guess" in text]


def test_map_population_asks_for_imagery_and_a_number(algorithm):
    """All else has a good default, and waits under Advanced."""
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    found = algorithm("population")
    asked = {
        parameter.name(): parameter.description()
        for parameter in found.parameterDefinitions()
        if not parameter.isDestination() and not parameter.flags() & advanced
    }
    assert list(asked) == ["S2", "S1", "OCCUPANCY_MODEL", "RATE"]
    assert "or Sentinel-1" in asked["S2"]
