"""The job that finds what was built within a series, where and when."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Tuple

from .inputs import Compute, Zones
from .job import Job

METHODS = ("builtup", "network", "statistical")


@dataclass(frozen=True)
class UrbanChangeJob(Job, id="urbanchange", function="timeseries.urban_change.find", spreads=True):
    """What changed within a series, by one of METHODS.

    ``builtup``: steps in the built-up scores of Sentinel-2 L2A, with radar in dB where there is some.
    ``output``: strength of the change, the score's rise (below 0: its fall), the clear looks before and
    after, and the radar's rise in dB. A change counts from ``threshold`` on.

    ``network``: ERCNN-DRS over Sentinel-2 L1C and gamma0 on the ellipsoid, in windows of ``window_days`` that
    begin every ``stride_steps`` steps. ``output``: the highest likelihood of all windows, how many times the
    series' own calm level that is, the clear looks and the age in days of the oldest value behind it.
    A change counts from ``times_calm`` on. ``output_windows``: one band of likelihood for each window.

    ``statistical``: ENDISI's difference between the windows before and after × the radar's omnibus test,
    with the sign of the difference; bands as of the network, and ``threshold``. ``parity``: as its authors'
    code has it, quirks included; else per relative orbit, a change dated inside the window and confirmed
    after it.

    ``output_when``: days since 1970, the middle of its bracket, and both ends. ``output_kind``: classes.
    ``folder`` keeps what is computed, so that a run on a longer series goes on from there. ``first_day``
    fixes where the steps begin (empty: the first acquisition, or as ``folder`` says).
    """

    series: str  # a folder
    model: str  # an id in the catalogue, or a path to an .onnx file; "statistical" has none
    output: str
    output_when: str = ""
    output_kind: str = ""
    threshold: float = 0.1
    model_folders: Tuple[str, ...] = ()
    compute: Compute = field(default_factory=Compute)
    method: str = "builtup"
    output_windows: str = ""
    output_report: str = ""  # an .html file
    zones: Optional[Zones] = None
    window_days: float = 182.0
    stride_steps: int = 5
    times_calm: float = 3.5
    parity: bool = False
    first_day: str = ""
    folder: str = ""


CHANGE_LABELS = ("polygons", "synthetic")


@dataclass(frozen=True)
class TrainChangeJob(Job, id="trainchange", function="timeseries.urban_change.train_change"):
    """Fit the network of urban change to a place, and write it into ``folder`` as a model ``name``.

    ``labels`` "polygons": ``zones`` count 1 where something changed from ``first_day`` until before
    ``end_day``, and 0 where nothing did. "synthetic": labels by the statistics of the network's authors, for
    training without any; without a ``model`` it begins at random weights then. ``minutes`` is the budget.
    What a run needs to go on after a crash lies in ``cache_folder`` (empty: it can't go on).
    """

    series: str
    model: str
    folder: str
    name: str
    labels: str = "polygons"
    zones: Optional[Zones] = None
    first_day: str = ""
    end_day: str = ""
    window_days: float = 182.0
    stride_steps: int = 5
    minutes: float = 120.0
    epochs: int = 160
    seed: int = 1600
    output_report: str = ""
    cache_folder: str = ""
    model_folders: Tuple[str, ...] = ()
