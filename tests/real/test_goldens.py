"""The reference's own outputs, through the ONNX files, the job and its tiles."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest

from popcorn_qgis.contract.jobs import BuiltupJob, Compute, Imagery, OccupancyJob, PopulationJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.mapping import builtup, occupancy, population
from tests.small_scene import S1_NAMES, read_tif, write_tif

SIZES = ("150x173", "96x160", "146x148")  # their paddings differ mod 4
#: 0 is the production choice, which holds these scenes as one tile; 67 is out of phase on purpose.
TILES = (0, 32, 64, 100, 67)
TOLERANCE = 1e-4
SAME = 1e-5


@pytest.fixture(scope="module")
def goldens(shared: Path) -> Any:
    return np.load(shared / "goldens/popcorn_closed_form.npz")


def imagery(goldens: Any, size: str, folder: Path) -> Imagery:
    """Two seasons as files; the goldens' Sentinel-2 has its bands in an order of its own."""
    paths: Dict[str, list] = {"s1": [], "s2": []}
    for k in (0, 1):
        date = f"2020-0{3 * k + 4}-15"
        s1, s2 = goldens[f"{size}/s1_db_{k}"], goldens[f"{size}/s2_rgbn_{k}"]
        paths["s1"].append(write_tif(folder / f"s1_{k}.tif", s1, S1_NAMES, date=date))
        paths["s2"].append(write_tif(folder / f"s2_{k}.tif", s2, ("B04", "B03", "B02", "B08"), date=date))
    return Imagery(tuple(paths["s1"]), tuple(paths["s2"]))


def worst(found: np.ndarray, expected: np.ndarray) -> float:
    """Return the largest difference; NaN anywhere is one."""
    return float(np.max(np.abs(found.astype(np.float64) - expected)))


@pytest.mark.parametrize("size", SIZES)
def test_population_and_all_its_parts(goldens: Any, official_models: str, size: str, tmp_path: Path) -> None:
    scene = imagery(goldens, size, tmp_path)
    names = ("mean", "std", "builtup", "occupancy", "members")
    paths = {name: str(tmp_path / f"{name}.tif") for name in names}
    singles = [f"{size}/occupancy_{k}_{i}" for k in (0, 1) for i in (0, 1)]
    expected = {
        "mean": goldens[f"{size}/population_mean"],
        "std": goldens[f"{size}/population_std"],
        "builtup": np.mean([goldens[f"{size}/builtup_{k}"] for k in (0, 1)], axis=0),
        "occupancy": np.mean([goldens[key] for key in singles], axis=0),
        "members": np.array([goldens[f"{size}/builtup_{k}"] * goldens[f"{size}/occupancy_{k}_{i}"]
                             for k in (0, 1) for i in (0, 1)]),
    }  # fmt: skip
    first: Dict[str, np.ndarray] = {}
    for tile_px in TILES:
        job = PopulationJob(
            scene, "official", paths["mean"], "members", output_std=paths["std"],
            output_builtup=paths["builtup"], output_occupancy=paths["occupancy"],
            output_members=paths["members"], model_folders=(official_models,),
            compute=Compute(device="cpu", tile_px=tile_px),
        )  # fmt: skip
        result = population.run(job, QuietReport())
        for name in names:
            found = read_tif(paths[name], [1, 2, 3, 4] if name == "members" else 1)
            assert worst(found, expected[name]) <= TOLERANCE, (name, tile_px)
            assert worst(found, first.setdefault(name, found)) <= SAME, (name, tile_px)
        people = expected["mean"].sum(dtype=np.float64)
        assert result.numbers["people"] == pytest.approx(people, rel=1e-6)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("stream", ["", "_sar", "_optical"])
def test_builtup_of_each_season_by_both_streams_and_by_one(
    goldens: Any, official_models: str, size: str, stream: str, tmp_path: Path
) -> None:
    scene = imagery(goldens, size, tmp_path)
    given = {"": scene, "_sar": Imagery(s1=scene.s1), "_optical": Imagery(s2=scene.s2)}[stream]
    for tile_px in TILES:
        job = BuiltupJob(
            given, "official", str(tmp_path / "mean.tif"), output_members=str(tmp_path / "seasons.tif"),
            model_folders=(official_models,), compute=Compute(device="cpu", tile_px=tile_px),
        )  # fmt: skip
        builtup.run(job, QuietReport())
        for k in (0, 1):
            found = read_tif(tmp_path / "seasons.tif", k + 1)
            assert worst(found, goldens[f"{size}/builtup{stream}_{k}"]) <= TOLERANCE, (tile_px, k)


def test_occupancy_is_the_mean_of_the_references(goldens: Any, official_models: str, tmp_path: Path) -> None:
    size = SIZES[0]
    scene = imagery(goldens, size, tmp_path)
    expected = np.mean([goldens[f"{size}/occupancy_{k}_{i}"] for k in (0, 1) for i in (0, 1)], axis=0)
    for tile_px in TILES:
        job = OccupancyJob(
            scene, str(tmp_path / "out.tif"), "members", model_folders=(official_models,),
            compute=Compute(device="cpu", tile_px=tile_px),
        )  # fmt: skip
        occupancy.run(job, QuietReport())
        assert worst(read_tif(tmp_path / "out.tif"), expected) <= TOLERANCE


@pytest.mark.parametrize("place", ["hesbaye_be", "wexford_ie"])
def test_population_of_real_scenes(shared: Path, official_models: str, place: str, tmp_path: Path) -> None:
    goldens = np.load(shared / "goldens/scene_population.npz")
    folder = shared / "data/scenes" / place
    for tile_px in TILES:
        job = PopulationJob(
            Imagery((str(folder / "s1.tif"),), (str(folder / "s2.tif"),)), "official",
            str(tmp_path / "mean.tif"), "members", output_std=str(tmp_path / "std.tif"),
            model_folders=(official_models,), compute=Compute(device="cpu", tile_px=tile_px),
        )  # fmt: skip
        population.run(job, QuietReport())
        for name in ("mean", "std"):
            found = read_tif(tmp_path / f"{name}.tif")
            assert worst(found, goldens[f"{place}/population_{name}"]) <= TOLERANCE, (name, tile_px)
