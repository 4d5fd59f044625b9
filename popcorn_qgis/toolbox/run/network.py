"""What a worker that reaches the network has from QGIS: its proxy, and the certificates that it trusts."""

from __future__ import annotations

import os
from typing import Dict

from qgis.core import QgsApplication

from ... import proxy
from ...runtime import places

CERTIFICATES = "POPCORN_CERTIFICATES"  # read by engine/worker/certificates.py


def variables() -> Dict[str, str]:
    """Return the environment variables for a worker's network; raises OSError for a full disk."""
    return {**proxy.variables(), **certificates()}


def certificates() -> Dict[str, str]:
    """Write the authorities that QGIS trusts, the system's and those of its options, and name the file."""
    text = bytes(QgsApplication.authManager().trustedCaCertsPemText())
    if not text:
        return {}
    path = places.cache_folder() / "certificates.pem"
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"certificates.partial-{os.getpid()}.pem")
    partial.write_bytes(text)
    partial.replace(path)
    return {CERTIFICATES: str(path)}
