"""What a worker that reaches the network has from QGIS: its proxy, and the certificates that it trusts."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Dict

from qgis.core import QgsApplication, QgsProcessingUtils

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
    try:
        path = _written(places.cache_folder(), text)
    except OSError:  # an engine that others share may be read-only
        path = _written(Path(QgsProcessingUtils.tempFolder()), text)
    return {CERTIFICATES: str(path)}


def _written(folder: Path, text: bytes) -> Path:
    path = folder / "certificates.pem"
    folder.mkdir(parents=True, exist_ok=True)
    partial = folder / f"certificates.partial-{os.getpid()}.pem"
    partial.write_bytes(text)
    partial.replace(path)
    return path
