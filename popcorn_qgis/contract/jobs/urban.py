"""The job that maps urban land by year, and its imagery: Sentinel-2, both passes of Sentinel-1, terrain."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Tuple

from .inputs import Compute, Imagery, Zones
from .job import Job


@dataclass(frozen=True)
class UrbanImagery(Imagery):
    """One raster of a kind for each year; a kind may be missing, and a year may miss one.

    Years are paired by the days of tags or names, else by order. ``exports``: rasters of 11 or 14 bands as
    the authors of GlobalUrbanMapper export them, in place of all the others. ``terrain`` has slope and
    aspect, and holds for every year.
    """

    s1_asc: Tuple[str, ...] = ()
    s1_desc: Tuple[str, ...] = ()
    terrain: str = ""
    exports: Tuple[str, ...] = ()


@dataclass(frozen=True)
class UrbanMaskJob(Job, id="urbanmask", function="mapping.urbanmask", spreads=True):
    """Urban land: a mask 1, 0 or 255 for each year, one band a year; further outputs are made when named.

    ``model``: an id in the catalogue, or a path to an .onnx file. Without one, urban land is grown from the
    scores of ``builtup_model``: roofs and what lies close between them.
    """

    imagery: UrbanImagery
    output: str
    model: str = ""
    builtup_model: str = ""
    stride_px: int = 256  # between windows; less than a window: they overlap, and their logits are averaged
    output_probability: str = ""
    output_seen: str = ""  # classes: what each pixel was seen by
    output_since: str = ""  # classes: the year from which on a pixel is urban; needs several years
    years_folder: str = ""  # gets a mask of its own for each year, with its days
    patches: str = ""  # a folder that gets windows of image and label, to train networks on
    zones: Optional[Zones] = None  # a table of areas
    model_folders: Tuple[str, ...] = ()
    compute: Compute = field(default_factory=Compute)
    preview_folder: str = ""


@dataclass(frozen=True)
class TrainUrbanJob(Job, id="trainurban", function="training.urban.train_urban"):
    """Fine-tune a model of urban land on labels, and store it in ``folder`` under ``name``.

    Labels: ``zones`` (with a count field their classes, 1 urban and 0 not; without one all of them are urban
    and all else is not), or ``reference``, a raster of 1 and 0. The imagery is of one year.
    """

    imagery: UrbanImagery
    model: str
    folder: str
    name: str
    zones: Optional[Zones] = None
    reference: str = ""
    epochs: int = 10
    seed: int = 1600
    minutes: float = 0.0  # above 0: stops then
    output_report: str = ""
    model_folders: Tuple[str, ...] = ()
    compute: Compute = field(default_factory=Compute)
