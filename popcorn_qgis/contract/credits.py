"""Whose work a map rests on: notices, models and licences in its tags, handed on to all that is made of it.

A map of ours names the notice of every imagery source and model in ATTRIBUTION, and for each task whose
model it used TASK_MODEL, TASK_MODEL_SHA256 and TASK_MODEL_LICENCE. A map of anyone else may carry its
maker's own credit in usual tags. What stands in neither is not claimed.
"""

from __future__ import annotations

import re
from typing import Dict, Iterable, List, Mapping, Sequence

ATTRIBUTION, LICENCE = "ATTRIBUTION", "LICENCE"
COPERNICUS = "Contains modified Copernicus Sentinel data"
#: The notice that the licence of the Copernicus DEM asks for; in brackets, because it holds a semicolon.
COPERNICUS_DEM = (
    "Copernicus DEM GLO-30 (produced using Copernicus WorldDEM-30 © DLR e.V. 2010-2014 and © Airbus Defence "
    "and Space GmbH 2014-2018 provided under COPERNICUS by the European Union and ESA; all rights reserved)"
)
_POPCORN = "Metzger, Caye Daudt, Tuia & Schindler, arXiv 2311.14006"
#: Whose method maps with a task; a family of other tasks adds its own.
_URBAN = "GlobalUrbanMapper, Remote Sensing of Environment, 2024, S0034425724002608"
_URBAN_CHANGE = "Zitzlsberger et al., ERCNN-DRS, Remote Sensing 13(15):3000, 2021"
_IMAGERY_CHAIN = "Brandt, Ertel, Spore & Stolle, Remote Sensing of Environment 292, 2023, 113574"
METHODS = {
    "BUILTUP": _POPCORN,
    "OCCUPANCY": _POPCORN,
    "POPULATION": _POPCORN,
    "URBAN": _URBAN,
    "URBANCHANGE": _URBAN_CHANGE,
    "SHARPENING": _IMAGERY_CHAIN,
    "TREECOVER": _IMAGERY_CHAIN,
}

#: Tags that hold credits: ours, those of composites and of the drawn sample, and what others write.
_NOTICES = (ATTRIBUTION, "NOTICE", "SYNTHETIC", "COPYRIGHT", "TIFFTAG_COPYRIGHT", "CREDIT", "CREDITS")
_LICENCES = (LICENCE, "LICENSE", "DATA_LICENSE")
_IMAGERY = ("sentinel1", "sentinel2")

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


def notices(tags: Mapping[str, str]) -> List[str]:
    """Return the credits that a raster's tags hold, each once, without a full stop at the end."""
    found = [part.rstrip(".") for part in _parts(tags, _NOTICES)]
    if not found and (tasks(tags) or tags.get("QUANTITY") in _IMAGERY):
        return [COPERNICUS]  # a file of ours from before notices were written
    return list(dict.fromkeys(found))


def imagery_notices(tags: Mapping[str, str]) -> List[str]:
    """Return the credits of a raster that was given as Sentinel imagery: Copernicus, unless it is drawn."""
    found = notices(tags)
    named = "SYNTHETIC" in tags or any("Copernicus" in text for text in found)
    return found if named else [COPERNICUS, *found]


def licences(tags: Mapping[str, str]) -> List[str]:
    """Return the licences of the models that a raster rests on, and its own, each once."""
    keys = [f"{task}_MODEL_LICENCE" for task in tasks(tags)] + list(_LICENCES)
    return _parts(tags, keys)


def model_names(tags: Mapping[str, str]) -> List[str]:
    """Return the names of the models that a raster rests on, each once."""
    keys = [f"{task}_MODEL" for task in tasks(tags)]
    return _parts(tags, keys)


def methods(tags: Mapping[str, str]) -> List[str]:
    """Return whose methods made a raster, each once: those of the tasks that its models did."""
    return list(dict.fromkeys(METHODS[task] for task in tasks(tags) if task in METHODS))


def tasks(tags: Mapping[str, str]) -> List[str]:
    """Return the tasks whose models a raster names, in capitals: BUILTUP, OCCUPANCY, …"""
    found = [re.fullmatch(r"(\w+)_MODEL_(?:SHA256|LICENCE)", key) for key in tags]
    return list(dict.fromkeys(one[1] for one in found if one))  # CAMERA_MODEL alone is someone else's


def model_tags(task: str, name: str, sha256: str, licence: str) -> Dict[str, str]:
    """Return the tags that name the model of a task; an unknown licence is no tag."""
    found = {"": name, "_SHA256": sha256, "_LICENCE": licence}
    return {f"{task.upper()}_MODEL{what}": value for what, value in found.items() if value or not what}


def inherited(*tags: Mapping[str, str], files: Sequence[str] = ()) -> Dict[str, str]:
    """Return the credits of one or more rasters, each once, as tags of what is made of them.

    ``files`` are the names of the rasters' files, in the same order: some gridded populations of others
    are known by them alone.
    """
    found = {ATTRIBUTION: [text for one in tags for text in notices(one)]}
    for one, file in zip(tags, files):
        if not notices(one):
            found[ATTRIBUTION] += [text for pattern, text in _BY_NAME if re.search(pattern, file.lower())]
    for task in dict.fromkeys(task for one in tags for task in tasks(one)):
        for what in ("", "_SHA256", "_LICENCE"):
            key = f"{task}_MODEL{what}"
            found[key] = [part for one in tags for part in _parts(one, [key])]
    found[LICENCE] = [part for one in tags for part in _parts(one, _LICENCES)]
    return {key: "; ".join(dict.fromkeys(parts)) for key, parts in found.items() if parts}


def _parts(tags: Mapping[str, str], keys: Iterable[str]) -> List[str]:
    """Return the credits in some tags, each once."""
    return list(dict.fromkeys(part for key in keys for part in credit_parts(tags.get(key, ""))))
