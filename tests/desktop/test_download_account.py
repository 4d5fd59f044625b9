"""Accounts and certificates of QGIS under ``qgis_process``: used, and written nowhere."""

from __future__ import annotations

import ssl
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Iterator

import numpy as np
import pytest
import rasterio

from scripts.isolated_qgis import IsolatedQgis, QgisFailed

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "engine"))

from imagery_server.items import band_files  # noqa: E402
from imagery_server.stac import Scene as Item  # noqa: E402
from imagery_server.stac import StacServer  # noqa: E402
from scene_writer import NORTH, S2_BANDS, WEST, write_scene  # noqa: E402

SCENARIOS = Path(__file__).parent / "scenarios"
MASTER, CLIENT, SECRET = "open sesame", "client-of-the-tests", "Geheim/+&%42"


@dataclass
class Account:
    """A QGIS whose profile holds an account and trusts an authority of its own."""

    qgis: IsolatedQgis
    id: str
    password_file: Path
    server_certificate: Path
    server_key: Path


@pytest.fixture(scope="module")
def account(zip_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Account:
    folder = tmp_path_factory.mktemp("account")
    qgis = IsolatedQgis(folder / "qgis")
    qgis.install(zip_path)
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    subprocess.run(
        [*make, "-subj", "/CN=Office", "-keyout", "ca.key", "-out", "ca.pem"],
        cwd=folder,
        check=True,
        capture_output=True,
    )
    extensions = ["-addext", "subjectAltName=IP:127.0.0.1", "-addext", "basicConstraints=critical,CA:FALSE"]
    subprocess.run(
        [*make, "-subj", "/CN=127.0.0.1", *extensions, "-CA", "ca.pem", "-CAkey", "ca.key"]
        + ["-keyout", "server.key", "-out", "server.pem"],
        cwd=folder,
        check=True,
        capture_output=True,
    )
    kept = subprocess.run(
        ["/usr/bin/python3", str(SCENARIOS / "write_account.py"), str(qgis.profile), MASTER, CLIENT, SECRET]
        + [str(folder / "ca.pem")],
        env=qgis.environ(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    assert kept.returncode == 0, kept.stderr
    (folder / "password").write_text(MASTER, encoding="utf-8")
    identifier = kept.stdout.split("id=")[1].split()[0]
    return Account(qgis, identifier, folder / "password", folder / "server.pem", folder / "server.key")


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
