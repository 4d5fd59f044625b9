"""What a STAC catalogue cannot give, in one sentence: its answer to a search, its bands, its files."""

from __future__ import annotations

from typing import Any, List, Optional, Sequence
from urllib.parse import urlsplit

import requests

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ..http import certificate_refusal, proxy_refusal
from ..scene import SENTINEL1, SceneRecord
from .catalogues import Catalogue, asset_names

_OPEN_SCHEMES = ("", "http", "https")
_NAMES_SHOWN = 20


def refuse_unknown_bands(items: Sequence[Any], sensor: str, catalogue: Catalogue) -> None:
    """Raise EngineError when scenes have none of the bands asked for, because they are called otherwise.

    Radar of the other polarisation (HH, HV) is no mistake of the names: it is left out.
    """
    names = asset_names(catalogue, sensor)
    known = {name for item in items for name in item.assets}
    if sensor == SENTINEL1 and known & {*names, "hh", "hv"}:
        return
    missing = [name for name in names if name not in known] or list(names)
    listed = sorted(known)
    more = " …" if len(listed) > _NAMES_SHOWN else ""
    raise EngineError(
        "assets",
        sentence(
            "The scenes of {collection} have no band called {band}; what they have is called {bands}{more}.",
            collection=items[0].collection_id,
            band=missing[0],
            bands=", ".join(listed[:_NAMES_SHOWN]),
            more=more,
        ),
        "Say under “Names of the bands there” what the bands are called, such as B02=blue.",
    )


def refuse_locked_files(scenes: Sequence[SceneRecord], collection: str) -> None:
    """Raise EngineError for files that lie in a store which only its own accounts may read."""
    addresses = (file.address for scene in scenes[:1] for file in scene.files)
    scheme = next((urlsplit(a).scheme for a in addresses if urlsplit(a).scheme not in _OPEN_SCHEMES), "")
    if len(scheme) > 1:  # one letter is a drive of Windows
        raise EngineError(
            "access",
            sentence(
                "The files of the collection {collection} lie in a store ({scheme}://) that "
                "wants an account of its own and may charge for reading.",
                collection=collection,
                scheme=scheme,
            ),
            "Choose another collection or source.",
        )


def search_error(problem: BaseException, name: str) -> EngineError:
    """Return what a failed search of the catalogue ``name`` means to the user."""
    causes: List[BaseException] = []
    cause: Optional[BaseException] = problem
    while cause is not None:  # pystac-client keeps the first cause, but wraps it
        causes.append(cause)
        cause = cause.__cause__ or cause.__context__
    if any(isinstance(cause, requests.exceptions.ProxyError) for cause in causes):
        return proxy_refusal(name)
    if any(isinstance(cause, requests.exceptions.SSLError) for cause in causes):
        return certificate_refusal(name)
    status = getattr(problem, "status_code", None)
    if status in (401, 403):
        return EngineError(
            "access",
            sentence("{service} wants an account of its own (status {status}).", service=name, status=status),
            "Check the address, or choose another source.",
        )
    if status:
        return EngineError(
            "server",
            sentence(
                "{service} answered the search with an error (status {status}).", service=name, status=status
            ),
            "Check the names of its collections, or run it again later.",
        )
    return EngineError(
        "server",
        sentence("{service} can't be reached, or did not answer as a STAC catalogue.", service=name),
        "Check the address and the connection, or run it again later.",
    )
