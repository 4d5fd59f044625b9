"""Accounts in QGIS's authentication manager for tests, and where their secrets must not be."""

from __future__ import annotations

import base64
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import List
from urllib.parse import quote

from scripts.isolated_qgis import IsolatedQgis

SCENARIOS = Path(__file__).parent / "scenarios"
MASTER = "open sesame"


@dataclass
class Account:
    """A QGIS whose profile holds an account and trusts an authority of its own."""

    qgis: IsolatedQgis
    id: str
    secrets: List[str]
    password_file: Path
    server_certificate: Path
    server_key: Path

    def unlocked(self) -> IsolatedQgis:
        """Return the same QGIS, told where its master password is."""
        told = {"QGIS_AUTH_PASSWORD_FILE": str(self.password_file)}
        return IsolatedQgis(self.qgis.folder, {**self.qgis.environment, **told})

    def hidden_in(self, content: bytes) -> List[str]:
        """Return which secrets stand in a text or file, plain or as HTTP writes them."""
        return [secret for secret in self.secrets if secret.encode() in content]

    def written_since(self, started: float, folder: Path) -> List[Path]:
        """Return the files that a run wrote: results, QGIS's profile, the engine's cache and logs."""
        folders = (folder, self.qgis.folder, Path(os.environ["POPCORN_DATA"]))
        files = [path for place in folders for path in place.rglob("*") if path.is_file()]
        # What is locked by the master password may hold the account.
        return [path for path in files if path.stat().st_mtime > started and path.name != "qgis-auth.db"]


def make_account(zip_path: Path, folder: Path, client_id: str, secret: str) -> Account:
    """Install the plugin into a QGIS in ``folder`` with an account, and an authority for a local server."""
    qgis = IsolatedQgis(folder / "qgis")
    qgis.install(zip_path)
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    usage = ["-addext", "keyUsage=critical,keyCertSign,cRLSign"]  # Python 3.13 trusts no authority without
    subprocess.run(
        [*make, "-subj", "/CN=Office", *usage, "-keyout", "ca.key", "-out", "ca.pem"],
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
        ["/usr/bin/python3", str(SCENARIOS / "write_account.py"), str(qgis.profile)]
        + [MASTER, client_id, secret, str(folder / "ca.pem")],
        env=qgis.environ(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    assert kept.returncode == 0, kept.stderr
    (folder / "password").write_text(MASTER, encoding="utf-8")
    identifier = kept.stdout.split("id=")[1].split()[0]
    basic = base64.b64encode(f"{client_id}:{secret}".encode()).decode()
    forms = [secret, quote(secret, safe=""), basic, MASTER, "eyJ-token"]
    return Account(qgis, identifier, forms, folder / "password", folder / "server.pem", folder / "server.key")
