"""One map by a cluster of two local workers, one of which is killed in the middle."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import EngineInfoJob, PopulationJob, to_json
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.mapping import population
from popcorn_qgis.engine.worker import cluster
from tests.engine.mapping_jobs import make_job, pixels
from tests.holding import Hold

distributed = pytest.importorskip("distributed", reason="the package distributed is not installed")

ROOT = Path(__file__).parents[3]
HEIGHT, WIDTH, TILE = 320, 192, 32
TILES = 10 * 6


@pytest.fixture(scope="module")
def job(tmp_path_factory: pytest.TempPathFactory) -> PopulationJob:
    return make_job(tmp_path_factory.mktemp("scene"), HEIGHT, WIDTH, TILE)


@pytest.fixture
def hold(tmp_path: Path) -> Hold:
    return Hold(tmp_path / "hold")


@pytest.fixture
def scheduler(tmp_path: Path, hold: Hold) -> Iterator[tuple[str, list[subprocess.Popen]]]:
    """The address of a scheduler, and its two workers: processes of their own that can be held and killed."""
    (tmp_path / "held.py").write_text(
        f"from tests import holding\nholding.hold_reports({str(hold.file)!r})\n"
    )
    found = tmp_path / "scheduler.json"
    serve = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0",
             "--no-dashboard", "--scheduler-file", str(found)]  # fmt: skip
    work = [sys.executable, "-m", "distributed.cli.dask_worker", "--scheduler-file", str(found),
            "--no-nanny", "--no-dashboard", "--nthreads", "1", "--preload", str(tmp_path / "held.py"),
            "--local-directory", str(tmp_path)]  # fmt: skip
    quiet = {"cwd": ROOT, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    processes = [subprocess.Popen(serve, **quiet)]  # type: ignore[call-overload]
    processes += [subprocess.Popen(work, **quiet) for _ in range(2)]  # type: ignore[call-overload]
    try:
        until(lambda: address_in(found))
        address = address_in(found)
        with distributed.Client(address, timeout=60) as client:
            client.wait_for_workers(2, timeout=60)
        yield address, processes[1:]
    finally:
        for process in processes:
            process.kill()
            process.wait()


def address_in(scheduler_file: Path) -> str:
    """Return the scheduler's address; empty while the file is not there or not whole."""
    try:
        return str(json.loads(scheduler_file.read_text())["address"])
    except (OSError, ValueError):
        return ""


def until(what: object, seconds: float = 300) -> None:
    """Wait for ``what()`` to be true."""
    end = time.monotonic() + seconds
    while not what():  # type: ignore[operator]
        assert time.monotonic() < end
        time.sleep(0.02)


def test_cluster_that_loses_a_worker_gives_the_map_of_one_machine(
    job: PopulationJob, scheduler: tuple[str, list[subprocess.Popen]], hold: Hold, tmp_path: Path
) -> None:
    address, (lost, _) = scheduler
    population.run(job, QuietReport())
    shared = tmp_path / "tiles"
    spread = replace(
        job,
        output=str(tmp_path / "out.tif"),
        output_std=str(tmp_path / "std.tif"),
        compute=replace(job.compute, cache_folder=str(shared)),
    )
    path = tmp_path / "job.json"
    path.write_text(json.dumps(to_json(spread)))
    command = [sys.executable, "-m", "popcorn_qgis.engine", "--cluster", address, str(path)]
    hold.at(0.9)  # in the middle of every share, which counts the tiles of the others as done
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as engine:
        until(lambda: list(shared.rglob("*.npz")))
        lost.kill()
        hold.release()
        said, _ = engine.communicate(timeout=120)
    events = [json.loads(line) for line in said.splitlines()]
    assert events[-1]["event"] == "result", events[-1]
    numbers = events[-1]["result"]["numbers"]
    assert (numbers["tiles_resumed"], numbers["tiles_computed"]) == (2 * TILES, 0)  # × seasons
    assert pixels(spread) == pixels(job)
    assert list(shared.rglob("*.npz")) == []


def test_what_a_cluster_cannot_do_is_said(
    job: PopulationJob,
    scheduler: tuple[str, list[subprocess.Popen]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    address, _ = scheduler
    with pytest.raises(EngineError, match="no folder in which the machines can leave finished tiles"):
        cluster.run(job, QuietReport(), address)
    with pytest.raises(EngineError, match="“engineinfo” can't run on a cluster"):
        cluster.run(EngineInfoJob(), QuietReport(), address)
    tiles = replace(job.compute, cache_folder=str(tmp_path / "tiles"))
    monkeypatch.setattr(cluster, "ANSWER_S", 1)
    with pytest.raises(EngineError, match="No scheduler answers at tcp://127.0.0.1:9"):
        cluster.run(replace(job, compute=tiles), QuietReport(), "tcp://127.0.0.1:9")
    # What a worker meets arrives as the sentence that one machine would say.
    monkeypatch.undo()
    with pytest.raises(EngineError, match="minimum built-up score is 2"):
        cluster.run(replace(job, compute=tiles, min_builtup=2), QuietReport(), address)
    assert not Path(job.output).with_name("out.tif").exists()
