"""Two jobs at once: the second waits for its turn, says so, and never for a dead one."""

from __future__ import annotations

import signal
import time
from dataclasses import replace
from pathlib import Path

import pytest

from popcorn_qgis.contract.jobs import PopulationJob
from tests.engine.mapping_jobs import make_job, pixels, rest, start, wait_for
from tests.holding import Hold
from tests.quickest import quickest

WAITS = "Another mapping is being computed on this computer; this one waits for its end."


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> PopulationJob:
    return make_job(tmp_path_factory.mktemp("turn"), 160, 192, 32)


def two_jobs(drawn: PopulationJob, folder: Path) -> tuple[PopulationJob, PopulationJob]:
    compute = replace(drawn.compute, cache_folder=str(folder / "cache"))
    first = replace(
        drawn, output=str(folder / "1.tif"), output_std=str(folder / "1_std.tif"), compute=compute
    )
    return first, replace(first, output=str(folder / "2.tif"), output_std=str(folder / "2_std.tif"))


def test_the_second_waits_until_the_first_is_done(drawn: PopulationJob, tmp_path: Path) -> None:
    first, second = two_jobs(drawn, tmp_path)
    hold = Hold(tmp_path / "hold").at(0.3)  # so that it is still at it, however late the second starts
    one = start(tmp_path / "1.json", first, hold)
    wait_for(one, '"Mapping')
    two = start(tmp_path / "2.json", second, hold)
    wait_for(two, WAITS)
    assert not Path(first.output).exists()
    hold.release()
    assert rest(one)[-1]["event"] == "result"
    events = rest(two)
    assert events[-1]["event"] == "result"
    assert any(event.get("text") == "The other mapping has ended: this one goes on." for event in events)
    assert pixels(first) == pixels(second)


def test_a_waiting_job_goes_on_when_the_other_is_killed_and_can_be_cancelled(
    drawn: PopulationJob, tmp_path: Path
) -> None:
    first, second = two_jobs(drawn, tmp_path)
    hold = Hold(tmp_path / "hold").at(0.3)
    one = start(tmp_path / "1.json", first, hold)
    wait_for(one, '"Mapping')

    def cancel() -> float:
        waiting = start(tmp_path / "2.json", second, hold)
        wait_for(waiting, WAITS)
        asked = time.monotonic()
        waiting.send_signal(signal.SIGINT)
        wait_for(waiting, '"cancelled"')
        took = time.monotonic() - asked
        assert rest(waiting) == []
        return took

    last = start(tmp_path / "3.json", second, hold)
    wait_for(last, WAITS)
    assert quickest(cancel, 1) < 1
    one.kill()
    one.communicate()
    wait_for(last, "this one goes on")
    last.kill()
    last.communicate()
