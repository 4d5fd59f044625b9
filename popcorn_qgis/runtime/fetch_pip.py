"""Fetches the pinned pip wheel from a package index; run as a file by the Python that builds the engine.

Usage: ``fetch_pip.py INDEX FILE_NAME SHA256 FOLDER [PROXY] [CERTIFICATES]``. Some Pythons come without
pip and ensurepip, so this is plain standard library. It also writes the certificates that the system
trusts to FOLDER/certificates.pem, for a pip that can't ask the system itself.
"""

import hashlib
import html
import os
import re
import ssl
import sys
import urllib.parse
import urllib.request
from typing import List


def main(
    index: str, file_name: str, sha256: str, folder: str, proxy: str = "", certificates: str = ""
) -> None:
    """Write FILE_NAME into FOLDER, or exit with one line that says why not."""
    context = ssl.create_default_context()
    if certificates:
        context.load_verify_locations(certificates)
    trusted = [ssl.DER_cert_to_PEM_cert(der) for der in context.get_ca_certs(True)]
    if trusted:
        with open(os.path.join(folder, "certificates.pem"), "w", encoding="ascii") as file:
            file.write("".join(trusted))
    handlers: List[urllib.request.BaseHandler] = [urllib.request.HTTPSHandler(context=context)]
    if proxy:
        handlers.append(urllib.request.ProxyHandler({"http": proxy, "https": proxy}))
    opener = urllib.request.build_opener(*handlers)
    page = index.rstrip("/") + "/pip/"
    request = urllib.request.Request(page, headers={"Accept": "text/html"})
    try:
        with opener.open(request, timeout=60) as answer:
            links = re.findall(r'href\s*=\s*["\']([^"\']+)', answer.read().decode("utf-8", "replace"))
    except IsADirectoryError:
        sys.exit(f"{index} is a folder without index pages")
    for link in links:
        address = urllib.parse.urljoin(page, html.unescape(link))
        if urllib.parse.unquote(urllib.parse.urlsplit(address).path).endswith("/" + file_name):
            with opener.open(address.split("#")[0], timeout=60) as answer:
                data = answer.read()
            if hashlib.sha256(data).hexdigest() != sha256:
                sys.exit(f"{address} does not match the hash of {file_name}")
            with open(os.path.join(folder, file_name), "wb") as file:
                file.write(data)
            return
    sys.exit(f"No matching distribution found for {file_name} at {page}")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except OSError as problem:  # one line, which the caller turns into a sentence
        sys.exit(f"{type(problem).__name__}: {problem}")
