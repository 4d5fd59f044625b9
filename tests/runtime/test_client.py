"""The client's side: a job runs, is cancelled, dies or fails, and nothing is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest

from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.jobs import SampleSceneJob
from popcorn_qgis.runtime import client, environment, places
from stand_in import job_in, package_with
from tests.holding import hold_workers, linked_package
from tests.quickest import processor_s, quickest

PARTIAL = 'part = job.output.replace(".tif", f".partial-{os.getpid()}-abc.tif")\nopen(part, "w").write("x")\n'
STUBBORN = PARTIAL + (
    "signal.signal(signal.SIGTERM, signal.SIG_IGN)\nreport.progress(0.1)\nwhile True:\n    time.sleep(1)\n"
)


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch):
    """Everything that the client writes lands in the test's folder, where it can be seen."""
    (tmp_path / "temporary").mkdir()
    (tmp_path / "outputs").mkdir()
    monkeypatch.setenv("POPCORN_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("POPCORN_ENGINE", raising=False)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run ``body`` as a job; returns (result or exception, events, seconds, worker's pid)."""

    def run_body(body, is_cancelled=lambda: False, on_event=None, pump=None, variables=None, secrets=None):
        package = package_with(body, tmp_path / f"package{time.monotonic_ns()}")
        monkeypatch.setattr(places, "package_folder", lambda: package)
        events = []

        def listen(event):
            events.append(event)
            if on_event:
                on_event(event)

        began = time.monotonic()
        try:
            outcome = client.run_job(
                job_in(tmp_path / "outputs"), listen, is_cancelled, pump, sys.executable, variables, secrets
            )
        except (EngineError, Cancelled) as problem:
            outcome = problem
        pid = next((event["pid"] for event in events if event["event"] == "ready"), 0)
        return outcome, events, time.monotonic() - began, pid

    return run_body


def assert_nothing_is_left(tmp_path: Path, pid: int) -> None:
    assert list((tmp_path / "temporary").iterdir()) == []
    assert list((tmp_path / "outputs").iterdir()) == []
    assert not alive(pid)
    assert client._running == set()


class StopAfter:
    """Asks to cancel some time after the first event of a kind: a slow machine starts slowly."""

    def __init__(self, kind: str, seconds: float) -> None:
        self._kind, self._seconds = kind, seconds
        self._heard_s = self.asked_s = 0.0

    def hear(self, event: dict) -> None:
        if event["event"] == self._kind and not self._heard_s:
            self._heard_s = time.monotonic()

    def __call__(self) -> bool:
        if self._heard_s and not self.asked_s and time.monotonic() - self._heard_s >= self._seconds:
            self.asked_s = time.monotonic()
        return bool(self.asked_s)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_job_runs_and_its_events_arrive_in_order_on_the_calling_thread(run):
    threads = set()
    outcome, events, _, pid = run(
        'report.progress(0.5, "half")\nreport.warning("x" * 3_000_000)\n'
        'return JobResult(numbers={"people": 7.0})',
        on_event=lambda event: threads.add(threading.get_ident()),
    )
    assert outcome.numbers == {"people": 7.0}
    assert [event["event"] for event in events] == ["ready", "progress", "log"]
    assert len(events[2]["text"]) == 3_000_000
    assert threads == {threading.get_ident()}
    assert not alive(pid)


def test_the_window_stays_alive_while_a_job_runs(run):
    """On the main thread the wait loop must come round at least every 50 ms."""

    def gap() -> float:
        pumped = []
        run("time.sleep(1.0)\nreturn JobResult()", pump=lambda: pumped.append(time.monotonic()))
        gaps = sorted(later - earlier for earlier, later in zip(pumped, pumped[1:]))
        return gaps[len(gaps) * 9 // 10] if len(gaps) > 10 else float("inf")

    assert quickest(gap, 0.05) < 0.05


@pytest.mark.parametrize("signal_number", [signal.SIGKILL, signal.SIGSEGV])
def test_a_killed_worker_is_an_error_sentence_and_leaves_nothing(run, tmp_path, signal_number):
    outcome, _, _, pid = run(
        PARTIAL + f'print("last words")\nsys.stdout.flush()\nos.kill(os.getpid(), {int(signal_number)})'
    )
    assert isinstance(outcome, EngineError)
    assert outcome.code == "engine_died"
    assert "aggregate" in outcome.problem
    assert "last words" in outcome.problem
    assert "engine.log" in outcome.remedy
    assert "last words" in (tmp_path / "data" / "logs" / "engine.log").read_text()
    assert_nothing_is_left(tmp_path, pid)


def test_a_polite_cancel_lets_the_job_tidy_up(run, tmp_path):
    tidied = tmp_path / "data" / "logs" / "engine.log.tidied"

    def cancel() -> float:
        stop = StopAfter("progress", 0.3)
        outcome, _, _, pid = run(
            "try:\n    while True:\n        report.progress(0.1)\n        time.sleep(0.02)\n"
            'finally:\n    open(os.environ["POPCORN_LOG"] + ".tidied", "w").close()',
            stop,
            stop.hear,
        )
        took = time.monotonic() - stop.asked_s
        assert isinstance(outcome, Cancelled)
        assert_nothing_is_left(tmp_path, pid)
        return took if tidied.exists() else float("inf")

    assert quickest(cancel, 0.5) < 0.5


def test_a_job_that_does_not_listen_is_cancelled_within_a_second(run, tmp_path):
    def cancel() -> float:
        stop = StopAfter("progress", 0.0)
        outcome, _, _, pid = run(STUBBORN, stop, stop.hear)
        took = time.monotonic() - stop.asked_s
        assert isinstance(outcome, Cancelled)
        assert_nothing_is_left(tmp_path, pid)
        return took

    assert quickest(cancel, 1.0) < 1.0


def test_a_failing_listener_takes_the_worker_down(run, tmp_path):
    def fail(event):
        if event["event"] == "progress":
            raise RuntimeError("the dialog is gone")

    with pytest.raises(RuntimeError, match="the dialog is gone"):
        run(STUBBORN, on_event=fail)
    assert list((tmp_path / "temporary").iterdir()) == []
    assert list((tmp_path / "outputs").iterdir()) == []
    assert client._running == set()


def test_errors_keep_their_code_problem_and_remedy(run):
    outcome, _, _, _ = run('raise EngineError("bands", "It has 3 bands.", "Give it 4.")')
    assert (outcome.code, outcome.problem, outcome.remedy) == ("bands", "It has 3 bands.", "Give it 4.")


def test_unloading_the_plugin_stops_every_job(run, tmp_path):
    def unload() -> float:
        outcomes = []
        started = threading.Event()
        thread = threading.Thread(
            target=lambda: outcomes.append(
                run(STUBBORN, on_event=lambda event: started.set() if event["event"] == "progress" else None)
            )
        )
        thread.start()
        assert started.wait(60)
        began = time.monotonic()
        client.cancel_all(2.0)
        took = time.monotonic() - began
        thread.join(60)
        assert isinstance(outcomes[0][0], Cancelled)
        assert_nothing_is_left(tmp_path, outcomes[0][3])
        return took

    assert quickest(unload, 2.0) < 2.0


def test_ten_cycles_of_starting_cancelling_and_failing_leave_nothing(run, tmp_path):
    bodies = (
        STUBBORN,
        PARTIAL + "raise ValueError('no')",
        PARTIAL + "os.kill(os.getpid(), 9)",
        PARTIAL + "os._exit(0)",
        "while True:\n    report.progress(0.1)\n    time.sleep(0.01)",
    )
    for cycle in range(10):
        stop = StopAfter("ready", 0.2)
        outcome, _, _, pid = run(bodies[cycle % 5], stop, stop.hear)
        assert isinstance(outcome, (Cancelled, EngineError))
        assert_nothing_is_left(tmp_path, pid)


@pytest.mark.parametrize("reached", [0.0, 0.7])
def test_killing_a_real_job_leaves_no_half_written_raster(tmp_path, monkeypatch, reached):
    """Killed at once, and where it says that it begins to write."""
    import rasterio

    package = linked_package(places.package_folder(), tmp_path / "held")
    monkeypatch.setattr(places, "package_folder", lambda: package)
    hold_workers(package).at(reached)
    folder, pids = tmp_path / "scene", []
    folder.mkdir()

    def kill(event):
        if event["event"] == "ready":
            pids.append(event["pid"])
        if event.get("fraction", -1.0) >= reached:
            os.kill(pids[0], signal.SIGKILL)

    with pytest.raises(EngineError, match="engine process"):
        client.run_job(
            SampleSceneJob(folder=str(folder), size_px=300), kill, lambda: False, python=sys.executable
        )
    assert [path for path in folder.iterdir() if "partial" in path.name] == []
    for path in folder.glob("*.tif"):
        with rasterio.open(path) as dataset:
            dataset.read()
    assert list((tmp_path / "temporary").iterdir()) == []


def test_without_an_engine_the_sentence_says_what_to_run(tmp_path):
    with pytest.raises(EngineError) as caught:
        client.run_job(job_in(tmp_path), lambda event: None, lambda: False)
    assert caught.value.code == "no_engine"
    assert "Set up the engine" in caught.value.remedy


def test_an_engine_that_can_not_start_is_named(tmp_path):
    (tmp_path / "python3").write_text("not a program")
    with pytest.raises(EngineError, match="python3 can't be started") as caught:
        client.run_job(job_in(tmp_path), lambda event: None, lambda: False, python=str(tmp_path / "python3"))
    assert caught.value.code == "engine_start"
    assert list((tmp_path / "temporary").iterdir()) == []


def test_the_worker_does_not_inherit_qgis_variables(run, monkeypatch):
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    monkeypatch.setenv("GDAL_DATA", "/qgis/gdal")
    monkeypatch.setenv("PROJ_LIB", "/qgis/proj")
    outcome, _, _, _ = run(
        'seen = [n for n in os.environ if n.startswith(("PYTHONHOME", "GDAL_", "PROJ_"))]\n'
        'return JobResult(texts={"seen": ",".join(seen)})'
    )
    assert outcome.texts == {"seen": ""}


def test_the_worker_is_given_the_proxy_of_qgis(run, monkeypatch):
    monkeypatch.setenv("https_proxy", "http://system.example:1")
    body = 'return JobResult(texts={"proxy": os.environ["https_proxy"]})'
    assert run(body)[0].texts == {"proxy": "http://system.example:1"}
    outcome, _, _, _ = run(body, variables={"https_proxy": "http://office.example:2"})
    assert outcome.texts == {"proxy": "http://office.example:2"}


SECRETS = {"client_id": "sh-4711-reader", "client_secret": 'p4ss/"wörd+&=plain'}


def test_secrets_reach_the_job_and_nothing_that_is_seen_or_written(run, tmp_path):
    """The job says them everywhere that it can, plain and encoded, and then fails or dies over them."""
    say = """
import base64, json, logging, urllib.parse
given = dict(report.secrets)
assert sorted(given) == ["client_id", "client_secret"] and all(given.values())
forms = [*given.values(), repr(given), json.dumps(given), urllib.parse.urlencode(given)]
forms.append(base64.b64encode(":".join(given.values()).encode()).decode())
for said in [*forms, repr(report.secrets), repr(job)]:
    report.log(said)
    report.warning(said)
    report.progress(0.5, said)
    print(said, flush=True)
    logging.error(said)
    os.write(2, (said + chr(10)).encode())
assert not any(value in repr([report.secrets, sys.argv, dict(os.environ)]) for value in given.values())
"""
    endings = {
        'return JobResult(texts={"said": " ".join(forms)}, warnings=tuple(forms))': "",
        'raise EngineError("key", " ".join(forms), forms[0])': "key",
        'raise ValueError(" ".join(forms))': "unexpected",
        "os.kill(os.getpid(), signal.SIGKILL)": "engine_died",
    }
    for ending, code in endings.items():
        outcome, events, _, _ = run(say + ending, secrets=SECRETS)
        assert getattr(outcome, "code", "") == code, outcome
        logs = "".join(path.read_text() for path in (tmp_path / "data").rglob("*.log"))
        seen = " ".join([repr(outcome), str(outcome), repr(events), logs])
        for part in ("4711", "4ss", "plain", "NDcxM", "c2gt"):
            assert part not in seen, part
        assert "client_secret" in repr(events)


def test_the_worker_ends_when_qgis_is_killed(tmp_path):
    """A stand-in for QGIS starts a job and is killed; its worker must not live on."""
    package = package_with("while True:\n    report.progress(0.5)\n    time.sleep(0.02)", tmp_path)
    parent = f"""
import sys
sys.path.insert(0, {str(places.package_folder().parent)!r})
sys.path.insert(0, {str(Path(__file__).parents[1] / "engine")!r})
from pathlib import Path
from stand_in import job_in
import tempfile
from popcorn_qgis.runtime import client, places
tempfile.tempdir = {str(tmp_path / "temporary")!r}
places.package_folder = lambda: Path({str(package)!r})
client.run_job(job_in(Path({str(tmp_path)!r})), lambda e: print(e.get("pid", ""), flush=True), lambda: False,
               python=sys.executable)
"""
    qgis = subprocess.Popen([sys.executable, "-c", parent], stdout=subprocess.PIPE, text=True)
    pid = int(qgis.stdout.readline())
    assert alive(pid)
    qgis.kill()
    qgis.wait()
    qgis.stdout.close()
    end = time.monotonic() + 60
    while alive(pid) and time.monotonic() < end:
        time.sleep(0.05)
    assert not alive(pid)
    assert list((tmp_path / "temporary").iterdir()) == []


def test_a_worker_starts_fast(run):
    """In time on the processor: how long a busy machine keeps it waiting is not its doing."""

    def start() -> float:
        before = processor_s()
        run("return JobResult()")
        return processor_s() - before

    best = quickest(start, 0.0, tries=5)
    print(f"worker: start, job and end in {best:.3f} s")
    assert best < 0.6


def test_state_of_an_environment_without_packages_names_them(tmp_path, monkeypatch):
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "empty")], check=True)
    monkeypatch.setenv("POPCORN_ENGINE", str(tmp_path / "empty"))
    state = environment.state()
    assert not state.ok
    assert "numpy" in state.problem
    assert "POPCORN_ENGINE" in state.problem
    monkeypatch.setenv("POPCORN_ENGINE", str(tmp_path / "nowhere"))
    assert "nowhere" in environment.state().problem


def test_the_variable_wins_over_the_setting(tmp_path, monkeypatch):
    try:
        environment.choose(str(tmp_path / "from the setting"))
        assert "from the setting" in environment.state().problem
        monkeypatch.setenv("POPCORN_ENGINE", str(tmp_path / "from the variable"))
        assert "from the variable" in environment.state().problem
    finally:
        environment.choose("")


def test_state_is_cheap_enough_to_ask_for_every_algorithm():
    def ask() -> float:
        began = time.process_time()
        for _ in range(100):
            environment.state()
        return (time.process_time() - began) / 100

    assert quickest(ask, 0.005) < 0.005
