"""What people call the seasons of jobs and files, so that a name or a line of the log can be translated."""

from __future__ import annotations

from typing import Dict

from .sentences import Sentence, sentence

SEASON_NAMES: Dict[str, Sentence] = {
    "spring": sentence("spring"),
    "summer": sentence("summer"),
    "autumn": sentence("autumn"),
    "winter": sentence("winter"),
}
