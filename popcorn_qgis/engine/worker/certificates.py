"""Which certificates a job trusts on the network: those of QGIS and the system, and its packages' own."""

from __future__ import annotations

from pathlib import Path
from typing import MutableMapping

#: QGIS's side names the PEM file with what QGIS and the system trust here.
VARIABLE = "POPCORN_CERTIFICATES"
#: What requests, curl, Python's ssl and, in rasterio's wheels, GDAL and PROJ read.
_READ = (
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    "SSL_CERT_FILE",
    "GDAL_CURL_CA_BUNDLE",
    "PROJ_CURL_CA_BUNDLE",
)


def trust(environ: MutableMapping[str, str], folder: str) -> None:
    """Let requests, GDAL and ssl trust QGIS's certificates beside their own, in one file in ``folder``.

    Their own are those of the file that the user's environment names, else certifi's: Windows lists
    only what it has met so far. Nothing changes where QGIS named none.
    """
    given = environ.get(VARIABLE)
    if not given:
        return
    named = next((environ[name] for name in _READ if environ.get(name)), "")
    if not named:
        import certifi

        named = certifi.where()
    files = [Path(path) for path in (named, given)]
    bundle = Path(folder, "certificates.pem")
    bundle.write_bytes(b"\n".join(path.read_bytes() for path in files if path.is_file()))
    for name in _READ:
        environ[name] = str(bundle)
