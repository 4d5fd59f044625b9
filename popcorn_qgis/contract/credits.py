"""Whose work a map rests on: the models, licences and credits in its tags, handed on to other maps."""

from __future__ import annotations

import re
from typing import Dict, List, Mapping, Sequence

_ROLES = ("BUILTUP", "OCCUPANCY", "POPULATION")
_KEYS = ("ATTRIBUTION",) + tuple(
    f"{role}_MODEL{what}" for role in _ROLES for what in ("", "_SHA256", "_LICENCE")
)

#: Where rasters of others say whose they are, and under which terms.
_FOREIGN = ("TIFFTAG_COPYRIGHT", "COPYRIGHT", "CREDIT", "CREDITS", "LICENSE", "LICENCE", "DATA_LICENSE")
#: Gridded populations that say it in the names of their files only.
_BY_NAME = (
    (
        r"^ghs[_-]?(pop|built|smod)",
        "GHSL data package, (C) European Union (Joint Research Centre), CC BY 4.0",
    ),
    (r"worldpop|^[a-z]{3}_(ppp|pop|pd)_\d{4}", "WorldPop (www.worldpop.org), CC BY 4.0"),
    (r"^gpw[_-]", "Gridded Population of the World (CIESIN, Columbia University), CC BY 4.0"),
    (r"hrsl", "High Resolution Settlement Layer (Facebook Connectivity Lab and CIESIN), CC BY 4.0"),
    (r"landscan", "LandScan (Oak Ridge National Laboratory)"),
)


def credit_parts(text: str) -> List[str]:
    """Return the credits in a tag, which stand between semicolons; those within brackets belong to one."""
    return [part.strip() for part in re.split(r";\s(?![^()]*\))", text) if part.strip()]


def inherited(*tags: Mapping[str, str], files: Sequence[str] = ()) -> Dict[str, str]:
    """Return the credits of one or more rasters, each once, as tags of what is made of them.

    ``files`` are the names of the rasters' files, in the same order: by them, and by what other tools
    call such tags, the work of others is credited, too.
    """
    found: Dict[str, str] = {}
    for key in _KEYS:
        parts = [part for one in tags for part in credit_parts(one.get(key, ""))]
        if key == "ATTRIBUTION":
            parts += [one[other].strip() for one in tags for other in _FOREIGN if one.get(other, "").strip()]
            parts += [
                credit
                for one, file in zip(tags, files)
                for pattern, credit in _BY_NAME
                if "ATTRIBUTION" not in one and re.search(pattern, file.lower())
            ]
        if parts:
            found[key] = "; ".join(dict.fromkeys(parts))
    return found
