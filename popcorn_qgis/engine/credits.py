"""Whose work a map rests on: the models, licences and credits in its tags, handed on to other maps."""

from __future__ import annotations

from typing import Dict, Mapping

_ROLES = ("BUILTUP", "OCCUPANCY", "POPULATION")
_KEYS = ("ATTRIBUTION",) + tuple(
    f"{role}_MODEL{what}" for role in _ROLES for what in ("", "_SHA256", "_LICENCE")
)


def inherited(*tags: Mapping[str, str]) -> Dict[str, str]:
    """Return the credits of one or more rasters, each once, as tags of what is made of them."""
    found: Dict[str, str] = {}
    for key in _KEYS:
        parts = [part.strip() for one in tags for part in one.get(key, "").split("; ") if part.strip()]
        if parts:
            found[key] = "; ".join(dict.fromkeys(parts))
    return found
