"""Whose work a map rests on: the models, licences and credits in its tags, handed on to other maps."""

from __future__ import annotations

import re
from typing import Dict, List, Mapping

#: The notice that the licence of the Copernicus DEM asks for; in brackets, because it holds a semicolon.
COPERNICUS_DEM = (
    "Copernicus DEM GLO-30 (produced using Copernicus WorldDEM-30 © DLR e.V. 2010-2014 and © Airbus Defence "
    "and Space GmbH 2014-2018 provided under COPERNICUS by the European Union and ESA; all rights reserved)"
)

_ROLES = ("BUILTUP", "OCCUPANCY", "POPULATION")
_KEYS = ("ATTRIBUTION",) + tuple(
    f"{role}_MODEL{what}" for role in _ROLES for what in ("", "_SHA256", "_LICENCE")
)


def credit_parts(text: str) -> List[str]:
    """Return the credits in a tag, which stand between semicolons; those within brackets belong to one."""
    return [part.strip() for part in re.split(r";\s(?![^()]*\))", text) if part.strip()]


def inherited(*tags: Mapping[str, str]) -> Dict[str, str]:
    """Return the credits of one or more rasters, each once, as tags of what is made of them."""
    found: Dict[str, str] = {}
    for key in _KEYS:
        parts = [part for one in tags for part in credit_parts(one.get(key, ""))]
        if parts:
            found[key] = "; ".join(dict.fromkeys(parts))
    return found
