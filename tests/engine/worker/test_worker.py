"""The worker's side of the protocol: what it prints, when it ends, and that nothing else gets between."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from popcorn_qgis.contract import jobs
from popcorn_qgis.runtime import places
from stand_in import package_with
from tests.quickest import quickest

JOB = {"protocol": 1, "job": "aggregate", "parameters": {"input": "in.tif"}}


def start(package: Path, folder: Path) -> subprocess.Popen:
    environ = {**os.environ, "POPCORN_LOG": str(folder / "engine.log")}
    return subprocess.Popen(
        [sys.executable, "-I", str(package / "engine_main.py")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environ,
        cwd=folder,
    )


def talk(body: str, folder: Path, line: str = "") -> tuple[list[dict], int, str]:
    """Run one job and return its events, the exit code and stderr."""
    process = start(package_with(body, folder), folder)
    process.stdin.write((line or json.dumps(JOB)) + "\n")
    process.stdin.flush()
    events = [json.loads(text) for text in process.stdout]
    process.stdin.close()
    errors = process.stderr.read()
    return events, process.wait(60), errors


def test_a_job_ends_in_its_result_after_ready_and_progress(tmp_path):
    events, code, _ = talk(
        """
        report.progress(0.5, "half")
        report.log("a line")
        report.warning("beware")
        return JobResult(numbers={"people": 42.0}, texts={"place": "Münster"})
        """,
        tmp_path,
    )
    assert [event["event"] for event in events] == ["ready", "progress", "log", "log", "result"]
    assert events[0]["versions"]["python"] == "{}.{}.{}".format(*sys.version_info)
    assert events[1] == {"event": "progress", "fraction": 0.5, "text": "half"}
    assert [event["level"] for event in events[2:4]] == ["info", "warning"]
    result = jobs.result_from_json(events[-1]["result"])
    assert result.numbers == {"people": 42.0}
    assert result.texts == {"place": "Münster"}
    assert code == 0


def test_libraries_that_print_do_not_reach_the_channel(tmp_path):
    events, code, errors = talk(
        """
        print("from print")
        os.write(1, b"from the file descriptor\\n")
        os.system("echo from a child process")
        assert sys.stdin.read() == ""
        return JobResult()
        """,
        tmp_path,
    )
    assert [event["event"] for event in events] == ["ready", "result"]
    assert code == 0
    for said in ("from print", "from the file descriptor", "from a child process"):
        assert said in errors


def test_only_the_one_package_can_be_imported_from_the_plugins_folder(tmp_path):
    (tmp_path / "other_plugin.py").write_text("")
    events, _, _ = talk(
        """
        import popcorn_qgis.contract.jobs
        try:
            import other_plugin
        except ImportError:
            return JobResult(texts={"other": "hidden"})
        """,
        tmp_path,
    )
    assert events[-1]["result"]["texts"] == {"other": "hidden"}


@pytest.mark.parametrize(
    ("body", "code", "says"),
    [
        ('raise EngineError("bands", "It has 3 bands.", "Give it 4.")', "bands", "It has 3 bands."),
        ("raise MemoryError", "memory", "ran out of memory"),
        ('raise OSError(28, "No space left on device", "/data/map.tif")', "disk_full", "/data/map.tif"),
        ("import no_such_package", "engine_incomplete", "no_such_package"),
        ('raise ZeroDivisionError("division by zero")', "unexpected", "ZeroDivisionError: division by zero"),
        ('sys.exit("a library gave up")', "unexpected", "a library gave up"),
    ],
)
def test_every_failure_is_one_sentence_and_what_to_do(tmp_path, body, code, says):
    events, exit_code, errors = talk(body, tmp_path)
    error = events[-1]
    assert error["event"] == "error"
    assert error["code"] == code
    assert says in error["problem"]
    assert error["remedy"].endswith(".")
    assert exit_code == 1
    assert "Traceback" not in error["problem"] + error["remedy"] + errors
    log = tmp_path / "engine.log"
    if code == "bands":
        assert not log.exists()  # the user's mistake is no news for the log
    else:
        assert "Traceback" in log.read_text()
    if code == "unexpected":
        assert str(log) in error["remedy"]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("this is not JSON", "not valid JSON"),
        ("[1, 2]", "not valid JSON"),
        (json.dumps({"job": "agregate"}), "agregate"),
        (json.dumps({"job": "aggregate", "parameters": {"input": "a", "cel_size": 1}}), "cel_size"),
        (json.dumps({"protocol": 99, "job": "aggregate"}), "99"),
    ],
)
def test_a_wrong_job_is_named(tmp_path, line, says):
    events, code, _ = talk("return JobResult()", tmp_path, line)
    assert [event["event"] for event in events] == ["ready", "error"]
    assert says in events[-1]["problem"]
    assert code == 1


def test_a_missing_output_folder_is_said_before_any_job_starts(tmp_path):
    parameters = {"input": "in.tif", "output": str(tmp_path / "no such" / "grid.tif")}
    line = json.dumps({**JOB, "parameters": parameters})
    events, code, _ = talk('report.log("computed")\nreturn JobResult()', tmp_path, line)
    assert code == 1 and [event["event"] for event in events] == ["ready", "error"]
    assert events[-1]["problem"] == "The folder no such for the output grid.tif does not exist."


def test_cancel_ends_the_job_at_its_next_look(tmp_path):
    package = package_with("while True:\n    report.progress(0.1)\n    time.sleep(0.01)\n", tmp_path)

    def cancel() -> float:
        process = start(package, tmp_path)
        process.stdin.write(json.dumps(JOB) + "\n")
        process.stdin.flush()
        while json.loads(process.stdout.readline())["event"] != "progress":
            pass
        asked = time.monotonic()
        process.stdin.write('{"command": "cancel"}\n')
        process.stdin.flush()
        while (last := json.loads(process.stdout.readline()))["event"] == "progress":
            pass
        took = time.monotonic() - asked
        assert last == {"event": "cancelled"}
        assert process.wait(60) == 4
        for pipe in (process.stdin, process.stdout, process.stderr):
            pipe.close()
        return took

    assert quickest(cancel, 0.5) < 0.5


def test_without_a_job_the_worker_leaves_when_its_input_ends(tmp_path):
    process = start(package_with("return JobResult()", tmp_path), tmp_path)
    out, _ = process.communicate(timeout=60)
    assert [json.loads(line)["event"] for line in out.splitlines()] == ["ready"]
    assert process.returncode == 3


@pytest.mark.parametrize("polite", [True, False])
def test_the_worker_ends_when_qgis_is_gone(tmp_path, polite):
    """The input ends when QGIS dies; a job that looks up tidies up, one that doesn't is ended."""
    body = """
        try:
            open("working", "w").close()
            while True:
                time.sleep(0.02)
                CHECK
        finally:
            open("tidied", "w").close()
    """.replace("CHECK", "report.check_cancelled()" if polite else "pass")
    process = start(package_with(body, tmp_path), tmp_path)
    process.stdin.write(json.dumps(JOB) + "\n")
    process.stdin.flush()
    while not (tmp_path / "working").exists():
        assert process.poll() is None
        time.sleep(0.02)
    process.stdin.close()
    process.stdout.close()
    process.wait(60)
    assert (tmp_path / "tidied").exists() == polite
    process.stderr.close()


def test_the_command_runs_a_job_from_a_file(tmp_path):
    package = package_with('report.log("hello")\nreturn JobResult(numbers={"n": 1.0})', tmp_path)
    (tmp_path / "job.json").write_text(json.dumps(JOB))
    done = subprocess.run(
        [sys.executable, "-m", "popcorn_qgis.engine", "job.json"],
        cwd=package.parent,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert [event["event"] for event in events] == ["log", "result"]
    assert done.returncode == 0


def test_the_command_takes_secrets_from_the_environment_and_from_no_file(tmp_path):
    body = """
    assert not [name for name in os.environ if name.startswith("POPCORN_SECRET_")]
    report.log(" ".join(report.secrets.values()))
    print(report.secrets["client_id"])
    return JobResult(numbers={"length": len(report.secrets["client_secret"])})
    """
    package = package_with(body, tmp_path)
    secret = {"POPCORN_SECRET_CLIENT_ID": "reader", "POPCORN_SECRET_CLIENT_SECRET": "hush-hush"}
    for document, code in ((JOB, 0), ({**JOB, "secrets": {"client_id": "reader"}}, 1)):
        (tmp_path / "job.json").write_text(json.dumps(document))
        done = subprocess.run(
            [sys.executable, "-m", "popcorn_qgis.engine", "job.json"],
            cwd=package.parent,
            env={**os.environ, **secret},
            capture_output=True,
            text=True,
            timeout=120,
        )
        last = json.loads(done.stdout.splitlines()[-1])
        assert done.returncode == code, done.stderr
        assert "reader" not in done.stdout + done.stderr
        assert "hush" not in done.stdout + done.stderr
        if code:
            assert "POPCORN_SECRET_CLIENT_SECRET" in last["remedy"]
        else:
            assert last["result"]["numbers"] == {"length": 9}


def test_the_command_explains_itself(tmp_path):
    command = [sys.executable, "-m", "popcorn_qgis.engine"]
    root = places.package_folder().parent
    for arguments, says in (([], "usage"), (["--help"], "usage"), ([str(tmp_path / "no.json")], "no.json")):
        done = subprocess.run([*command, *arguments], cwd=root, capture_output=True, text=True, timeout=120)
        assert done.returncode == 2
        assert done.stdout == ""
        assert says in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_the_command_is_cancelled_by_ctrl_c(tmp_path):
    body = 'report.log("on")\nwhile True:\n    report.check_cancelled()\n    time.sleep(0.01)'
    package = package_with(body, tmp_path)
    (tmp_path / "job.json").write_text(json.dumps(JOB))
    process = subprocess.Popen(
        [sys.executable, "-m", "popcorn_qgis.engine", "job.json"],
        cwd=package.parent,
        stdout=subprocess.PIPE,
        text=True,
    )
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    assert json.loads(process.stdout.readline()) == {"event": "cancelled"}
    assert process.wait(60) == 4
    process.stdout.close()
