"""Imagery and map on an office's network disk: the same map, a prompt cancel, and a disk that goes away."""

from __future__ import annotations

import dataclasses
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest

from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.jobs import JobResult, PopulationJob
from popcorn_qgis.runtime import client, places
from tests.engine.mapping_jobs import make_job, pixels
from tests.holding import Hold, hold_workers, linked_package
from tests.slow_disk import CannotMount, SlowDisk, slow_disk

SHAPE_PX = (130, 140, 64)  # of the imagery, and of a tile
BEGUN = 0.15  # of the whole


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowDisk]:
    monkeypatch.setenv("POPCORN_DATA", str(tmp_path / "data"))
    with ExitStack() as stack:
        try:
            mounted = stack.enter_context(slow_disk(tmp_path / "office"))
        except CannotMount as why:
            pytest.skip(str(why))
        yield mounted


def job_on(disk: SlowDisk) -> PopulationJob:
    """A job whose models, imagery and outputs lie on the slow disk."""
    made = make_job(disk.behind, *SHAPE_PX)

    def moved(path: str) -> str:
        return path.replace(str(disk.behind), str(disk.folder))

    imagery = dataclasses.replace(
        made.imagery, s1=tuple(map(moved, made.imagery.s1)), s2=tuple(map(moved, made.imagery.s2))
    )
    return dataclasses.replace(
        made,
        imagery=imagery,
        output=moved(made.output),
        output_std=moved(made.output_std),
        model_folders=(str(disk.folder),),
    )


@pytest.fixture
def hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hold:
    """Holds the run in its first part."""
    package = linked_package(places.package_folder(), tmp_path / "held")
    monkeypatch.setattr(places, "package_folder", lambda: package)
    return hold_workers(package).at(BEGUN)


def run(job: PopulationJob, at_mapping: Callable[[], Any] = lambda: None) -> JobResult:
    """Run the job as QGIS does; ``at_mapping`` is called when the first part of the map is there."""
    asked: list[Any] = []

    def on_event(event: dict[str, Any]) -> None:
        if event["event"] == "progress" and event["fraction"] >= BEGUN and not asked:
            asked.append(at_mapping())

    return client.run_job(job, on_event, lambda: asked == ["cancel"], python=sys.executable)


def outputs(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.startswith("whole"))


def test_a_slow_disk_gives_the_same_map(disk: SlowDisk, tmp_path: Path) -> None:
    quick = tmp_path / "quick"
    quick.mkdir()
    reference = make_job(quick, *SHAPE_PX)
    run(reference)
    slow = job_on(disk)
    result = run(slow)
    assert result.numbers["people"] > 0
    assert disk.waited_s() > 1.0, "the disk was quick"
    assert pixels(slow) == pixels(reference)
    assert outputs(disk.behind) == ["whole.tif", "whole_std.tif"]


@pytest.mark.usefixtures("hold")
def test_a_cancel_does_not_wait_for_a_slow_disk(disk: SlowDisk) -> None:
    job = job_on(disk)
    waited: list[float] = []

    def cancel() -> str:
        assert len(outputs(disk.behind)) == 2  # begun
        waited.append(disk.waited_s())
        return "cancel"

    with pytest.raises(Cancelled):
        run(job, cancel)
    # In the disk's own time: how long the machine needs for the rest is another matter.
    assert disk.waited_s() - waited[0] < 1.0
    assert outputs(disk.behind) == []


def test_a_disk_that_vanishes_is_one_sentence_and_no_map(disk: SlowDisk, hold: Hold) -> None:
    job = job_on(disk)

    def vanish() -> None:
        disk.vanish()
        hold.release()

    with pytest.raises(EngineError) as raised:
        run(job, vanish)
    error = raised.value
    assert error.code != "unexpected", error.problem
    assert "whole" in error.problem or "s1_" in error.problem or "s2_" in error.problem
    assert not {"whole.tif", "whole_std.tif"} & set(outputs(disk.behind))
