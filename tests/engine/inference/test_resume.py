"""A run that was killed, cancelled or cut off goes on where it stopped, and gives the same pixels."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
import rasterio
import shapely

from popcorn_qgis.contract.errors import Cancelled
from popcorn_qgis.contract.jobs import JobResult, PopulationJob, Rate
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.mapping import population
from popcorn_qgis.engine.tiling import cache
from tests.engine.mapping_jobs import make_job, pixels, rest, start, wait_for
from tests.holding import Hold
from tests.small_scene import read_tif, write_tif
from tests.zone_files import write_zones

ROOT = Path(__file__).parents[3]
HEIGHT, WIDTH, TILE = 160, 192, 32
TILES = 5 * 6 * 2  # × seasons
LONG = 480  # rows of the scene whose run is killed five times
LONG_TILES = 3 * TILES


def uninterrupted(job: PopulationJob) -> dict[str, bytes]:
    """The pixels of a run that nothing interrupts and that keeps nothing."""
    population.run(job, QuietReport())
    return pixels(job)


@pytest.fixture(scope="module")
def job(tmp_path_factory: pytest.TempPathFactory) -> PopulationJob:
    return make_job(tmp_path_factory.mktemp("short"), HEIGHT, WIDTH, TILE)


@pytest.fixture(scope="module")
def whole(job: PopulationJob) -> dict[str, bytes]:
    return uninterrupted(job)


@pytest.fixture(scope="module")
def long_job(tmp_path_factory: pytest.TempPathFactory) -> PopulationJob:
    return make_job(tmp_path_factory.mktemp("long"), LONG, WIDTH, TILE)


@pytest.fixture(scope="module")
def long_whole(long_job: PopulationJob) -> dict[str, bytes]:
    return uninterrupted(long_job)


def in_folder(job: PopulationJob, folder: Path, **change: Any) -> PopulationJob:
    compute = replace(job.compute, cache_folder=str(folder / "cache"))
    out = {"output": str(folder / "out.tif"), "output_std": str(folder / "std.tif")}
    return replace(job, **{**out, "compute": compute, **change})


def kept(folder: Path) -> list[Path]:
    return sorted((folder / "cache").rglob("*.npz"))


class StopAfter(QuietReport):
    """Cancels after so many progress reports of the mapping."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count

    def progress(self, fraction: float, text: str = "") -> None:
        if text.startswith("Mapping"):
            self.count -= 1
            if self.count <= 0:
                self.cancelled.set()
        super().progress(fraction, text)


def interrupted(job: PopulationJob, count: int = 40) -> QuietReport:
    report = StopAfter(count)
    with pytest.raises(Cancelled):
        population.run(job, report)
    return report


def finished(job: PopulationJob) -> tuple[JobResult, QuietReport]:
    report = QuietReport()
    return population.run(job, report), report


# -- killed ----------------------------------------------------------------------------------------


def kill_while_mapping(process: subprocess.Popen, wait_s: float, folder: Optional[Path] = None) -> None:
    """SIGKILL ``wait_s`` after the engine's first word on tiles; around its start, if it is negative.

    With ``folder`` a finished tile is waited for first: a busy machine may not get as far in time.
    """
    if folder is not None:
        while not kept(folder):
            assert process.poll() is None, "the run ended without a finished tile"
            time.sleep(0.01)
    elif wait_s < 0:
        time.sleep(1 + wait_s)
    else:
        wait_for(process, '"Mapping', '"Taking over')
        time.sleep(wait_s)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    process.stdout.close()


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.full) for seed in (1, 2, 3))])
def test_a_run_killed_five_times_ends_in_the_same_pixels(
    long_job: PopulationJob, long_whole: dict[str, bytes], tmp_path: Path, seed: int
) -> None:
    ours, moments = in_folder(long_job, tmp_path), random.Random(seed)
    hold = Hold(tmp_path / "hold").at(0.7)  # so that no run is over before it is killed
    for kill in range(5):
        before = len(kept(tmp_path))
        process = start(tmp_path / "job.json", ours, hold)
        kill_while_mapping(process, moments.uniform(-0.1, 0.15), tmp_path if kill == 4 else None)
        assert len(kept(tmp_path)) >= before
        assert not Path(ours.output).exists()
    there = 2 * len(kept(tmp_path))
    assert 0 < there < LONG_TILES
    hold.release()
    process = start(tmp_path / "job.json", ours, hold)
    events = rest(process)
    numbers = events[-1]["result"]["numbers"]
    assert numbers["tiles_resumed"] == there
    assert numbers["tiles_computed"] + numbers["tiles_skipped"] == LONG_TILES - there
    said = [event["text"] for event in events if event["event"] == "log"]
    assert f"Going on from an interrupted run: {there} of {LONG_TILES} tiles" in " ".join(said)
    assert any(f"{there} resumed." in line for line in said)
    assert pixels(ours) == long_whole
    assert kept(tmp_path) == []
    assert sorted(path.name for path in tmp_path.glob("*.tif")) == [
        "out.tif",
        "std.tif",
    ]  # nothing half-written


# -- kept, and for what -----------------------------------------------------------------------------


def test_a_cancelled_run_says_what_it_keeps_and_another_output_name_goes_on(
    job: PopulationJob, whole: dict[str, bytes], tmp_path: Path
) -> None:
    ours = in_folder(job, tmp_path)
    report = StopAfter(40)
    with pytest.raises(Cancelled) as stopped:
        population.run(ours, report)
    there = 2 * len(kept(tmp_path))
    assert there >= 30
    assert stopped.value.told.startswith(f"Cancelled: {there} finished tiles are kept, ")
    assert not any("kept" in line for line in report.lines)  # it ends with that sentence, and says no other
    ours = replace(ours, output=str(tmp_path / "other.tif"))
    result, report = finished(ours)
    assert result.numbers["tiles_resumed"] == there
    assert result.numbers["people"] == pytest.approx(np.nansum(read_tif(ours.output), dtype="f8"), rel=1e-6)
    assert pixels(ours) == whole
    assert report.fractions == sorted(report.fractions)
    assert report.fractions[-(TILES - there) - 10] > 0.6 * there / TILES  # the bar starts where it stopped


def changed_input(job: PopulationJob, folder: Path) -> PopulationJob:
    source = job.imagery.s1[0]
    with rasterio.open(source) as dataset:
        values, names, tags = dataset.read(), dataset.descriptions, dataset.tags()
    values[0, 100, 100] += 0.5
    path = write_tif(folder / Path(source).name, values, names, date=tags["DATE"])
    return replace(job, imagery=replace(job.imagery, s1=(path, *job.imagery.s1[1:])))


@pytest.mark.parametrize("what", ["a pixel", "the minimum", "the tiles", "the model", "the outputs"])
def test_anything_else_starts_afresh(job: PopulationJob, tmp_path: Path, what: str) -> None:
    ours = in_folder(job, tmp_path)
    interrupted(ours, 10)
    changed = {
        "a pixel": lambda: changed_input(ours, tmp_path),
        "the minimum": lambda: replace(ours, min_builtup=0.2),
        "the tiles": lambda: replace(ours, compute=replace(ours.compute, tile_px=64)),
        "the model": lambda: replace(
            ours, occupancy_model=str(Path(ours.model_folders[0], "members_2.onnx"))
        ),
        "the outputs": lambda: replace(ours, output_builtup=str(tmp_path / "builtup.tif")),
    }[what]()
    result, report = finished(changed)
    assert result.numbers["tiles_resumed"] == 0
    assert not any("interrupted" in line for line in report.lines)
    assert len(kept(tmp_path)) > 0  # what the other run kept is still there


def test_both_passes_of_a_fitted_rate_go_on(
    job: PopulationJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "CAP_BYTES", 9999)  # the second pass needs room, but not that of the first
    left_half = shapely.box(500000, 5600000 - 10 * HEIGHT, 501000, 5600000)
    rate = Rate(zones=write_zones(tmp_path / "zones.gpkg", [left_half], ["120"]))
    ours = in_folder(job, tmp_path, occupancy_model="", rate=rate)
    expected, _ = finished(replace(ours, compute=job.compute))
    expected_pixels = pixels(ours)
    interrupted(ours, TILES + 20)  # in the second pass
    result, report = finished(ours)
    assert sum("Going on from an interrupted run" in line for line in report.lines) == 2
    assert any(f"{TILES} of {TILES} tiles are finished" in line for line in report.lines)
    assert result.numbers["rate"] == expected.numbers["rate"]
    assert pixels(ours) == expected_pixels


# -- damaged, full ---------------------------------------------------------------------------------


def test_torn_tiles_are_computed_again(job: PopulationJob, whole: dict[str, bytes], tmp_path: Path) -> None:
    ours = in_folder(job, tmp_path)
    interrupted(ours)
    files = kept(tmp_path)
    size = files[0].stat().st_size
    damages = [b"", bytes(size), files[0].read_bytes()[: size // 2], files[1].read_bytes()[:-30]]
    for path, data in zip(files, damages):
        path.write_bytes(data)
    flipped = bytearray(files[4].read_bytes())
    flipped[size // 2] ^= 1
    files[4].write_bytes(bytes(flipped))
    result, _ = finished(ours)
    assert result.numbers["tiles_resumed"] == 2 * (len(files) - 5)
    assert pixels(ours) == whole


def test_the_cap_drops_the_oldest_run_first(
    job: PopulationJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, newer = (in_folder(job, tmp_path, min_builtup=value) for value in (0.1, 0.2))
    interrupted(old, 20)
    for store in {path.parent for path in kept(tmp_path)}:
        os.utime(store, (0, 0))  # so that no clock is too coarse to tell which one is older
    interrupted(newer, 20)
    monkeypatch.setattr(cache, "CAP_BYTES", 3 * sum(path.stat().st_size for path in kept(tmp_path)) // 4)
    interrupted(in_folder(job, tmp_path), 12)
    assert finished(newer)[0].numbers["tiles_resumed"] > 0
    assert finished(old)[0].numbers["tiles_resumed"] == 0


def test_a_run_larger_than_the_cap_keeps_all_its_tiles_where_the_disk_has_room(
    job: PopulationJob, whole: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "CAP_BYTES", 9999)  # less than two tiles
    ours = in_folder(job, tmp_path)
    interrupted(ours)
    there = 2 * len(kept(tmp_path))
    assert there >= 30
    assert finished(ours)[0].numbers["tiles_resumed"] == there
    assert pixels(ours) == whole


@pytest.mark.parametrize("trouble", ["no folder", "full disk", "full cache"])
def test_no_trouble_with_the_cache_stops_a_run(
    job: PopulationJob, whole: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    ours = in_folder(job, tmp_path)
    if trouble == "no folder":
        (tmp_path / "cache").write_text("a file in its place")
    else:
        changes = {"full disk": {"FREE_BYTES": 1 << 60}, "full cache": {"CAP_BYTES": 9999, "CAP_SHARE": 0}}
        for name, value in changes[trouble].items():
            monkeypatch.setattr(cache, name, value)
    _, report = finished(ours)
    assert sum("finished tiles are not kept" in line for line in report.lines) == 1
    assert pixels(ours) == whole
