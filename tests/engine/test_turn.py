"""Two jobs at once: the second waits for its turn, says so, and never for a dead one."""

from __future__ import annotations

import signal
import time
from dataclasses import replace
from pathlib import Path

import pytest

from popcorn_qgis.engine.jobs import PopulationJob
from tests.engine.mapping_jobs import make_job, pixels, rest, start, wait_for

WAITS = "Another mapping is being computed on this computer; this one waits for its end."


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> PopulationJob:
    return make_job(tmp_path_factory.mktemp("turn"), 1500, 192, 32)


def two_jobs(drawn: PopulationJob, folder: Path) -> tuple[PopulationJob, PopulationJob]:
    compute = replace(drawn.compute, cache_folder=str(folder / "cache"))
    first = replace(
        drawn, output=str(folder / "1.tif"), output_std=str(folder / "1_std.tif"), compute=compute
    )
    return first, replace(first, output=str(folder / "2.tif"), output_std=str(folder / "2_std.tif"))


def test_the_second_waits_until_the_first_is_done(drawn: PopulationJob, tmp_path: Path) -> None:
    first, second = two_jobs(drawn, tmp_path)
    one = start(tmp_path / "1.json", first)
    wait_for(one, '"Mapping')
    two = start(tmp_path / "2.json", second)
    wait_for(two, WAITS)
    assert not Path(first.output).exists()  # the first is still at it
    assert rest(one)[-1]["event"] == "result"
    events = rest(two)
    assert events[-1]["event"] == "result"
    assert any(event.get("text") == "The other mapping has ended: this one goes on." for event in events)
    assert pixels(first) == pixels(second)


def test_a_waiting_job_goes_on_when_the_other_is_killed_and_can_be_cancelled(
    drawn: PopulationJob, tmp_path: Path
) -> None:
    first, second = two_jobs(drawn, tmp_path)
    processes = [start(tmp_path / "1.json", first)]
    wait_for(processes[0], '"Mapping')
    for number in (2, 3):
        processes.append(start(tmp_path / f"{number}.json", second))
        wait_for(processes[-1], WAITS)
    began = time.monotonic()
    processes[1].send_signal(signal.SIGINT)
    assert rest(processes[1])[-1] == {"event": "cancelled"}
    assert time.monotonic() - began < 1
    processes[0].kill()
    processes[0].communicate()
    wait_for(processes[2], "this one goes on")
    processes[2].kill()
    processes[2].communicate()
