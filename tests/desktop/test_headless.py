"""Every algorithm of the built zip, headless: exit code 0, numbers that another tool confirms."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from pathlib import Path

import numpy as np
import pytest
import rasterio

from scripts.isolated_qgis import IsolatedQgis

from .conftest import ROOT, Scene

#: Every algorithm has a page, and every page an algorithm (scripts/parameter_tables.py).
ALGORITHMS = {page.stem for page in (ROOT / "docs" / "algorithms").glob("*.md")}


def total(path: Path) -> float:
    with rasterio.open(path) as raster:
        return float(np.nansum(raster.read(1).astype("float64")))


def census_counts(path: str) -> float:
    file, _, layer = path.partition("|layername=")
    with sqlite3.connect(file) as connection:
        layer = layer or connection.execute("select table_name from gpkg_contents").fetchone()[0]
        return float(connection.execute(f'select sum(population) from "{layer}"').fetchone()[0])


@pytest.fixture(scope="module")
def population(qgis: IsolatedQgis, scene: Scene, tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("population") / "population.tif"
    done = qgis.run(
        "popcorn:population",
        {**scene.imagery, "RATE_FROM": "switzerland", "OUTPUT": output},
    )
    assert done["results"]["RATE_USED"] == pytest.approx(0.2267)
    assert done["results"]["PEOPLE"] == pytest.approx(total(output), rel=1e-6)
    return output


def test_all_algorithms_are_listed(qgis: IsolatedQgis) -> None:
    listed = qgis.process("--json", "list")
    assert listed.code == 0, listed.log
    ours = listed.document["providers"]["popcorn"]["algorithms"]
    names = {key.split(":")[1] for key in ours}
    assert names == ALGORITHMS


@pytest.mark.parametrize("name", ["rescale", "populationforplace"])
def test_help_works(qgis: IsolatedQgis, name: str) -> None:
    shown = qgis.process("help", f"popcorn:{name}")
    assert shown.code == 0, shown.log
    assert "Traceback" not in shown.log


def test_engineinfo_is_fit_for_a_bug_report(qgis: IsolatedQgis) -> None:
    report = qgis.run("popcorn:engineinfo", {})["results"]["REPORT"]
    assert "onnxruntime" in report
    assert "builtup-student" in report
    assert str(Path.home()) + "/" not in report


def test_setup_finds_the_engine_in_place(qgis: IsolatedQgis) -> None:
    if os.environ.get("POPCORN_ENGINE"):
        pytest.skip("an environment of the user's own is in use")
    done = qgis.run("popcorn:setupengine", {})
    assert any("in place" in line for line in done["log"]["info"])
    assert Path(done["results"]["ENGINE"]).exists()


def test_builtup_and_its_further_maps(qgis: IsolatedQgis, scene: Scene, tmp_path: Path) -> None:
    outputs = {
        "OUTPUT": tmp_path / "builtup.tif",
        "OUTPUT_BINARY": tmp_path / "binary.tif",
        "OUTPUT_STD": tmp_path / "std.tif",
        "OUTPUT_MEMBERS": tmp_path / "seasons.tif",
    }
    done = qgis.run("popcorn:builtup", {**scene.imagery, "THRESHOLD": 0.4, **outputs})
    with rasterio.open(outputs["OUTPUT_MEMBERS"]) as raster:
        seasons = raster.read().astype("float64")
    with rasterio.open(outputs["OUTPUT"]) as raster:
        mean = raster.read(1)
    with rasterio.open(outputs["OUTPUT_STD"]) as raster:
        std = raster.read(1)
    with rasterio.open(outputs["OUTPUT_BINARY"]) as raster:
        binary = raster.read(1)
    assert seasons.shape == (4, 240, 240)
    assert seasons.min() >= 0 and seasons.max() <= 1
    np.testing.assert_allclose(mean, seasons.mean(axis=0), atol=1e-6)
    np.testing.assert_allclose(std, seasons.std(axis=0, ddof=1), atol=1e-5)
    np.testing.assert_array_equal(binary == 1, mean >= 0.4)
    assert any("CPU" in line or "GPU" in line for line in done["log"]["info"])
    for path in outputs.values():
        assert path.with_suffix(".qml").exists(), f"{path.name} has no style beside it"


def test_occupancy_is_the_rate(case_qgis: IsolatedQgis, scene: Scene, tmp_path: Path) -> None:
    output = tmp_path / "occupancy.tif"
    case_qgis.run(
        "popcorn:occupancy",
        {"S2": scene.s2, "S1": scene.s1, "RATE_FROM": "typed", "RATE": 1.25, "OUTPUT": output},
    )
    with rasterio.open(output) as raster:
        assert set(np.unique(raster.read(1))) == {np.float32(1.25)}


def test_population_fitted_to_a_census_has_its_total(
    qgis: IsolatedQgis, scene: Scene, tmp_path: Path
) -> None:
    output = tmp_path / "fitted.tif"
    qgis.run("popcorn:population", {**scene.imagery, **scene.census, "RATE_FROM": "census", "OUTPUT": output})
    assert total(output) == pytest.approx(census_counts(scene.coarse), rel=1e-5)


def test_aggregate_keeps_the_total(case_qgis: IsolatedQgis, population: Path, tmp_path: Path) -> None:
    output = tmp_path / "grid.tif"
    case_qgis.run("popcorn:aggregate", {"INPUT": population, "CELL_SIZE": 70, "OUTPUT": output})
    assert total(output) == pytest.approx(total(population), rel=1e-6)
    with rasterio.open(output) as raster:
        assert raster.res == (70, 70)


@pytest.mark.parametrize("weights", ["population", "true"])
def test_rescaled_zones_check_out_in_qgis(
    case_qgis: IsolatedQgis, scene: Scene, population: Path, tmp_path: Path, weights: str
) -> None:
    output, zones, checked = tmp_path / "map.tif", tmp_path / "zones.gpkg", tmp_path / "checked.gpkg"
    weight = population if weights == "population" else scene.population
    done = case_qgis.run(
        "popcorn:rescale",
        {**scene.census, "INPUT": weight, "OUTPUT": output, "OUTPUT_ZONES": zones},
    )["results"]
    assert done["MAPPED_TOTAL"] == pytest.approx(done["CENSUS_TOTAL"], rel=1e-6)
    assert done["CENSUS_TOTAL"] == census_counts(scene.coarse)
    # QGIS's own zonal statistics is the judge.
    case_qgis.run(
        "native:zonalstatisticsfb",
        {
            "INPUT": scene.coarse,
            "INPUT_RASTER": output,
            "RASTER_BAND": 1,
            "COLUMN_PREFIX": "z_",
            "STATISTICS": [1],
            "OUTPUT": checked,
        },
    )
    with sqlite3.connect(checked) as connection:
        layer = connection.execute("select table_name from gpkg_contents").fetchone()[0]
        rows = connection.execute(f'select population, z_sum from "{layer}"').fetchall()
    assert len(rows) >= 2
    for count, mapped in rows:
        assert mapped == pytest.approx(count, rel=1e-6)


def test_evaluate_finds_the_true_map_right(case_qgis: IsolatedQgis, scene: Scene, tmp_path: Path) -> None:
    table = tmp_path / "metrics.csv"
    done = case_qgis.run(
        "popcorn:evaluate",
        {"INPUT": [scene.population], "ZONES": scene.fine, "FIELD": "population", "OUTPUT_TABLE": table},
    )["results"]
    # The fine census counts the true map's pixels by their centre, and so does the algorithm.
    assert done["MAE"] < 1e-3 and done["R2"] > 0.999999
    assert done["CENSUS_TOTAL"] == census_counts(scene.fine)
    assert done["MAPPED_TOTAL"] == pytest.approx(total(Path(scene.population)), rel=1e-6)
    assert len(table.read_text(encoding="utf-8").strip().splitlines()) == 2


def test_import_the_published_extractor(qgis: IsolatedQgis, scene: Scene, tmp_path: Path) -> None:
    shared = Path(os.environ.get("POPCORN_SHARED", ROOT.parent / "shared"))
    files = sorted((shared / "data" / "checkpoints").glob("*.pt"))
    if not files:
        pytest.skip("the published checkpoint is not on this machine")
    models = tmp_path / "models"
    done = qgis.run("popcorn:importmodel", {"INPUT": [files[0]], "FOLDER": models})
    written = list(models.glob("*.onnx"))
    assert written, done
    output = tmp_path / "builtup.tif"
    qgis.run("popcorn:builtup", {**scene.imagery, "BUILTUP_MODEL": written[0], "OUTPUT": output})
    assert 0 < total(output) < 240 * 240


def test_a_missing_engine_is_one_sentence(
    qgis: IsolatedQgis, zip_path: Path, scene: Scene, tmp_path: Path
) -> None:
    bare = IsolatedQgis(tmp_path / "bare", {"POPCORN_DATA": str(tmp_path / "data"), "POPCORN_ENGINE": ""})
    bare.install(zip_path)
    listed = bare.process("--json", "list")
    assert "popcorn:population" in listed.document["providers"]["popcorn"]["algorithms"]
    done = bare.process("run", "popcorn:builtup", "--", f"S2={scene.s2[0]}", f"OUTPUT={tmp_path / 'x.tif'}")
    assert done.code != 0
    assert "The engine is not set up yet." in done.log
    assert "Set up the engine" in done.log
    assert "Traceback" not in done.log


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"S2": "/nowhere/s2.tif"}, "does not exist"),
        ({"BUILTUP_MODEL": "no-such-model"}, "no-such-model"),
        ({"OUTPUT": "{tmp}/map.png"}, ".tif"),
        ({"OUTPUT": "/proc/nowhere/map.tif"}, "/proc/nowhere"),
    ],
)
def test_bad_input_is_a_sentence_and_no_file(
    case_qgis: IsolatedQgis, scene: Scene, tmp_path: Path, changes: dict[str, str], sentence: str
) -> None:
    parameters = {"S2": scene.s2[0], "OUTPUT": str(tmp_path / "map.tif")}
    parameters.update({key: value.replace("{tmp}", str(tmp_path)) for key, value in changes.items()})
    done = case_qgis.process(
        "run", "popcorn:builtup", "--", *(f"{key}={value}" for key, value in parameters.items())
    )
    assert done.code != 0
    assert sentence in done.log
    assert "Traceback" not in done.log
    assert list(tmp_path.iterdir()) == []


def test_the_pages_tell_what_the_algorithms_take(qgis: IsolatedQgis) -> None:
    done = subprocess.run(
        ["/usr/bin/python3", "-m", "scripts.parameter_tables", "--check"],
        cwd=ROOT,
        env=qgis.environ(),
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 0, done.stdout + done.stderr
