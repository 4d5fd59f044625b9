"""The account: what is wrong with a key, and that no trace of it is left anywhere."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("sentinelhub", reason="the engine without its download packages")
pytest.importorskip("quickjs", reason="what runs evalscripts in the tests")

from hub_stack import BOX, make_stack  # noqa: E402
from imagery_server.sentinelhub import CLIENT_ID, CLIENT_SECRET, HubServer  # noqa: E402
from popcorn_qgis.contract.errors import EngineError  # noqa: E402
from popcorn_qgis.contract.jobs import Area, CheckCredentialsJob, DownloadImageryJob, to_json  # noqa: E402
from popcorn_qgis.contract.secrets import Secrets  # noqa: E402
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.imagery import check_credentials, http  # noqa: E402
from popcorn_qgis.runtime import client  # noqa: E402

ROOT = Path(__file__).resolve().parents[3]
RIGHT = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}
TRACES = (CLIENT_ID, CLIENT_SECRET, "Z7q!very", "Z7q%21very", "eyJ-token", "mistyped")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "FIRST_WAIT_S", 0.05)
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return make_stack(tmp_path_factory.mktemp("stack"))


def check(server: HubServer, **secrets: str) -> str:
    job = CheckCredentialsJob("copernicus", server.address)
    return check_credentials.run(job, QuietReport(Secrets(secrets))).texts["sentence"]


def refused(server: HubServer, **secrets: str) -> EngineError:
    with pytest.raises(EngineError) as error:
        check(server, **secrets)
    text = error.value.problem + error.value.remedy
    assert not any(trace in text for trace in TRACES)
    assert error.value.problem.count(". ") == 0 and error.value.remedy
    return error.value


def test_a_good_key_is_said_to_work_for_next_to_nothing() -> None:
    with HubServer([]) as server:
        assert check(server, **RIGHT) == (
            "The key works: Copernicus Data Space gave a token and delivered a test image."
        )
        assert server.count("POST") == 2
        assert server.spent.units <= 0.01


def test_what_is_wrong_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    with HubServer([]) as server:
        assert refused(server).code == "no-credentials"
        wrong = refused(server, client_id=CLIENT_ID, client_secret="mistyped-secret")
        assert wrong.code == "key" and "is not its secret" in wrong.problem
        server.fail("/process", "500", 100)
        assert refused(server, **RIGHT).code == "server"
        server.failures.clear()
        server.fail("/token", "html", 100)
        assert "no access token" in refused(server, **RIGHT).problem
    with HubServer([], units=0) as server:
        assert refused(server, **RIGHT).code == "quota"
    with HubServer([], token_uses=0) as server:  # a token that the service does not accept
        assert refused(server, **RIGHT).code == "token"
    with HubServer([], clock_s=7200) as server:
        slow = refused(server, **RIGHT)
        assert slow.code == "clock" and "120 minutes behind" in slow.problem
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        dead = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        with HubServer([]) as server:
            server.address = dead
            assert refused(server, **RIGHT).code == "server"
    monkeypatch.setenv("https_proxy", dead)
    with pytest.raises(EngineError) as error:
        check_credentials.run(CheckCredentialsJob("copernicus"), QuietReport(Secrets(RIGHT)))
    assert (
        error.value.code == "proxy" and f"The proxy {dead[len('http://') :]} does not" in error.value.problem
    )


def test_a_source_without_account_needs_no_key() -> None:
    with pytest.raises(EngineError, match="planetary"):
        check_credentials.run(CheckCredentialsJob("planetary"), QuietReport(Secrets(RIGHT)))


def test_nothing_that_is_written_or_said_holds_the_key(
    stack: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Through the real worker and the command: what works, what ends half-way, and a mistyped key."""
    monkeypatch.setenv("POPCORN_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "home").mkdir()
    said: list[str] = []

    def run(server: HubServer, name: str, secrets: dict[str, str]) -> str:
        job = DownloadImageryJob(
            str(tmp_path / name), Area("EPSG:32631", BOX), 2021, ("spring",), "copernicus", server.address
        )
        try:
            result = client.run_job(
                job, lambda e: said.append(repr(e)), lambda: False, python=sys.executable, secrets=secrets
            )
        except EngineError as problem:
            said.append(str(problem))
            return problem.code
        said.append(repr(result))
        return ""

    with HubServer(stack["scenes"]) as server:
        assert run(server, "works", RIGHT) == ""
        assert run(server, "mistyped", replace_secret(RIGHT)) == "key"
        job = CheckCredentialsJob("copernicus", server.address)
        (tmp_path / "job.json").write_text(json.dumps(to_json(job)))
        variables = {f"POPCORN_SECRET_{name.upper()}": value for name, value in RIGHT.items()}
        done = subprocess.run(
            [sys.executable, "-m", "popcorn_qgis.engine", str(tmp_path / "job.json")],
            cwd=ROOT,
            env={**os.environ, **variables},
            capture_output=True,
            text=True,
        )
        assert "The key works" in done.stdout
        said.append(done.stdout + done.stderr)
    with HubServer(stack["scenes"], units=0.2) as server:
        assert run(server, "half", RIGHT) == "quota"
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len([path for path in files if path.suffix == ".npz"]) == 1, "Sentinel-2 is kept"
    assert list((tmp_path / "home").rglob("*")) == [], "nothing belongs in the user's home"
    for trace in TRACES:
        assert trace not in "\n".join(said)
        for path in files:
            assert trace.encode() not in path.read_bytes(), path


def replace_secret(secrets: dict[str, str]) -> dict[str, str]:
    return {**secrets, "client_secret": "mistyped-secret"}
