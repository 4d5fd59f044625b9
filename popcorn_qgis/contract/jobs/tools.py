"""The jobs around mapping: the sample scene, models, the engine itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from .job import Job


@dataclass(frozen=True)
class SampleSceneJob(Job, id="samplescene", function="sample.scene"):
    """Write the built-in synthetic district into ``folder``.

    ``further`` asks for more, in a folder inside with this name: "landscape" (ten bands, both passes,
    terrain), "observations" or "observations_l1c" (two years of dates, as L2A or L1C), "growth" (five years).
    """

    folder: str
    seed: int = 1
    size_px: int = 600
    further: str = ""


@dataclass(frozen=True)
class ImportModelJob(Job, id="importmodel", function="models.import_model"):
    """Convert official files, or fetch a published model, into ``folder`` as ONNX with our metadata."""

    folder: str
    paths: Tuple[str, ...] = ()  # files on disk; several members become one set
    published: str = ""  # id of a published model to fetch when ``paths`` is empty
    name: str = ""
    base_address: str = ""  # replaces the address up to the host, for mirrors and tests


@dataclass(frozen=True)
class EngineInfoJob(Job, id="engineinfo", function="worker.engine_info"):
    """Versions, device and why, a measured tiny run, and the model files."""

    model_folders: Tuple[str, ...] = ()
    device: str = "auto"
    measure: bool = True
