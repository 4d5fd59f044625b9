"""The jobs on composites and series of imagery: sharpened to 10 m."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from .job import Job


@dataclass(frozen=True)
class SharpenJob(Job, id="sharpen", function="imagery.sharpen"):
    """The ten bands of ``input`` at 10 m in ``output``; ``model`` is an id or a path, of role sharpening.

    ``s2_scale`` and ``offset`` as in CompositeJob, ``device`` one of DEVICES.
    """

    input: str
    output: str
    model: str
    model_folders: Tuple[str, ...] = ()
    s2_scale: str = "auto"
    offset: str = "auto"
    device: str = "auto"
