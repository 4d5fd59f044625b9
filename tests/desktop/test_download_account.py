"""Accounts and certificates of QGIS under ``qgis_process``: used, and written nowhere."""

from __future__ import annotations

import json
import os
import ssl
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, Dict, Iterator, List, Set

import numpy as np
import pytest
import rasterio

from scripts.isolated_qgis import PLUGIN, IsolatedQgis, QgisFailed, play
from tests.holding import hold_workers

from .accounts import SCENARIOS, Account

pytest.importorskip("sentinelhub", reason="the engine without its download packages")
pytest.importorskip("quickjs", reason="what runs evalscripts in the tests")

from hub_stack import BOX, make_stack  # noqa: E402
from imagery_server.items import band_files  # noqa: E402
from imagery_server.sentinelhub import HubServer  # noqa: E402
from imagery_server.stac import Scene as Item  # noqa: E402
from imagery_server.stac import StacServer  # noqa: E402
from scene_writer import NORTH, S2_BANDS, WEST, write_scene  # noqa: E402


@pytest.fixture
def catalogue(account: Account, tmp_path: Path) -> Iterator[StacServer]:
    """One scene behind https, with a certificate of the office's own authority."""
    values = np.random.default_rng(5).integers(200, 3000, (4, 64, 64)).astype(np.uint16)
    scene = write_scene(tmp_path / "scene.tif", values, S2_BANDS)
    item = Item(
        "S2A_OFFICE",
        "sentinel-2-l2a",
        "2021-04-10",
        band_files(tmp_path / "store" / "s2", scene, S2_BANDS),
        {"s2:processing_baseline": "02.14"},
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(account.server_certificate, account.server_key)
    with StacServer(tmp_path / "store", [item], tls=context) as server:
        yield server


def asked(server: StacServer, folder: Path, **more: Any) -> Dict[str, Any]:
    box = f"{WEST},{WEST + 640},{NORTH - 640},{NORTH} [EPSG:32631]"
    return {
        "EXTENT": box,
        "YEAR": 2021,
        "SEASONS": "spring",
        "SENTINEL1": False,
        "ADDRESS": server.address,
        "OUTPUT_FOLDER": folder,
        **more,
    }


def test_an_authority_that_qgis_trusts_is_trusted(
    account: Account,
    qgis: IsolatedQgis,
    catalogue: StacServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
    assert catalogue.address.startswith("https://")
    made = account.qgis.run("popcorn:downloadimagery", asked(catalogue, tmp_path / "trusted"))["results"]
    with rasterio.open(made["OUTPUT_S2"][0]) as raster, rasterio.open(tmp_path / "scene.tif") as scene:
        np.testing.assert_array_equal(raster.read()[:4], scene.read())
    with pytest.raises(QgisFailed, match=r"certificate of .* can't be trusted"):
        qgis.run("popcorn:downloadimagery", asked(catalogue, tmp_path / "strange"))


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Dict[str, Any]:
    return make_stack(tmp_path_factory.mktemp("stack"))


def from_hub(account: Account, server: HubServer, folder: Path) -> List[str]:
    west, south, east, north = BOX
    return [
        f"EXTENT={west},{east},{south},{north} [EPSG:32631]",
        "YEAR=2021",
        "SEASONS=spring",
        "SOURCE=copernicus",
        f"AUTHCFG={account.id}",
        f"ADDRESS={server.address}",
        f"OUTPUT_FOLDER={folder}",
    ]


def test_an_account_is_used_and_its_secret_is_written_nowhere(
    account: Account, stack: Dict[str, Any], tmp_path: Path
) -> None:
    """Tokens that run out half-way, then a refusal: the secret is in no word, file or command line."""
    seen: Set[bytes] = set()
    over = threading.Event()
    hold = hold_workers(account.qgis.plugins / PLUGIN).at(0.0)  # until it was seen
    worker = str(account.qgis.plugins / PLUGIN / "engine_main.py").encode()

    def look() -> None:
        while not over.wait(0.02):
            watch_processes(seen)
            if any(worker in words for words in seen):
                hold.release()

    watcher = threading.Thread(target=look)
    watcher.start()
    started = time.time()
    try:
        with HubServer(stack["scenes"], token_uses=3) as server:
            words = from_hub(account, server, tmp_path / "made")
            command = ("--json", "run", "popcorn:downloadimagery", "--", *words)
            done = account.unlocked().process(*command)
            assert done.code == 0, done.log
            server.fail("/process", "400", 10_000)
            failed = account.unlocked().process(*command[:-1], f"OUTPUT_FOLDER={tmp_path / 'failed'}")
            assert failed.code != 0 and "Traceback" not in failed.log
    finally:
        over.set()
        watcher.join()
    with rasterio.open(done.document["results"]["OUTPUT_S2"][0]) as raster:
        np.testing.assert_array_equal(raster.read()[:4], stack["optical"])
        assert raster.tags()["SOURCE"] == "Copernicus Data Space"
    for text in (done.log, failed.log, *(words.decode(errors="replace") for words in seen)):
        assert account.hidden_in(text.encode()) == []
    assert any(worker in words for words in seen), "the worker must have been seen"
    written = account.written_since(started, tmp_path)
    assert len(written) > 5
    assert {path: found for path in written if (found := account.hidden_in(path.read_bytes()))} == {}


def watch_processes(seen: Set[bytes]) -> None:
    """Collect every command line and environment on this machine."""
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            for name in ("cmdline", "environ"):
                with suppress(OSError):
                    seen.add((entry / name).read_bytes())


def test_without_the_master_password_one_sentence_names_the_variable(
    account: Account, stack: Dict[str, Any], tmp_path: Path
) -> None:
    with HubServer(stack["scenes"]) as server:
        words = from_hub(account, server, tmp_path)
        done = account.qgis.process("run", "popcorn:downloadimagery", "--", *words)
        assert done.code != 0 and "QGIS_AUTH_PASSWORD_FILE" in done.log and "Traceback" not in done.log
        assert not server.requests


def test_credentials_are_tested_in_one_sentence(account: Account, stack: Dict[str, Any]) -> None:
    with HubServer(stack["scenes"]) as server:
        asked = {"SOURCE": "copernicus", "AUTHCFG": account.id, "ADDRESS": server.address}
        said = account.unlocked().run("popcorn:testcredentials", asked)["results"]["SENTENCE"]
        assert "The key works: Copernicus Data Space" in said
    with (
        HubServer(stack["scenes"], units=0.0) as server,
        pytest.raises(QgisFailed, match="processing units"),
    ):
        account.unlocked().run("popcorn:testcredentials", {**asked, "ADDRESS": server.address})


def test_the_window_keeps_the_secret_too(account: Account, stack: Dict[str, Any], tmp_path: Path) -> None:
    """From the dialog: neither its log nor QGIS's history, settings or project know the secret."""
    started = time.time()
    with HubServer(stack["scenes"]) as server:
        words = dict(word.split("=", 1) for word in from_hub(account, server, tmp_path / "made"))
        chosen = {**words, "YEAR": 2021, "SOURCE": 3, "SENTINEL1": False}  # as widgets take them
        told = {"algorithm": "popcorn:downloadimagery", "parameters": chosen}
        picture = tmp_path / "window.png"
        seen = play(account.unlocked(), SCENARIOS / "dialog.py", {**told, "picture": picture})
    assert seen["ok"], seen["log"]
    assert "processing units of the account" in seen["log"], "the estimate"
    assert account.id in seen["log"]
    assert account.hidden_in(json.dumps(seen).encode()) == []
    written = account.written_since(started, tmp_path)
    assert any(account.id.encode() in path.read_bytes() for path in written), "the history knows the account"
    assert {path: found for path in written if (found := account.hidden_in(path.read_bytes()))} == {}
