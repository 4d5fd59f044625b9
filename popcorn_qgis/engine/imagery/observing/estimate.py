"""What a series is going to cost: said before the first acquisition is fetched."""

from __future__ import annotations

import math
from collections import Counter
from typing import Sequence

import numpy as np

from ....contract.sentences import sentence
from ...feedback import Report
from ...io.time_windows import DAY_S, S12, steps_of, windows_of
from ..compositing.plan import roughly
from .looks import Acquisition, LookSource
from .store import Layout


def tell_estimate(
    found: Sequence[Acquisition],
    wanted: Sequence[Acquisition],
    layout: Layout,
    source: LookSource,
    report: Report,
) -> None:
    """Say before anything is fetched how many acquisitions there are, and what those that lack cost."""
    by_layer = Counter(acquisition.layer for acquisition in found)
    layers = ", ".join(f"{layer} {count}" for layer, count in sorted(by_layer.items()))
    report.log(
        sentence(
            "{count} acquisitions ({layers}); {kept} of them are there already.",
            count=len(found),
            layers=layers,
            kept=len(found) - len(wanted),
        )
    )
    _tell_windows(found, report)
    spec = source.spec
    if not wanted:
        return
    if spec.fetched_bytes is not None:
        scenes = tuple(scene for acquisition in wanted for scene in acquisition.scenes)
        size = spec.fetched_bytes(scenes) / 1e6
        report.log(sentence("Estimate: about {megabytes} MB to fetch.", megabytes=roughly(size)))
    if spec.cost is None:
        return
    units, requests, pixels = 0.0, 0, 0
    for acquisition in wanted:
        report.check_cancelled()
        for _, _, grid in layout.places():
            if layout.area.wants(grid):
                part = spec.cost(acquisition.layer, acquisition.scenes, grid)
                units, requests = units + part.processing_units, requests + part.requests
                pixels += part.pixels
    report.log(
        sentence(
            "Estimate: {pixels:,} pixels in {requests:,} requests, about {units} processing units of the "
            "account. Pieces that an earlier run has fetched cost nothing again.",
            pixels=pixels,
            requests=requests,
            units=roughly(units),
        )
    )
    if spec.free_month is not None:
        report.log(
            sentence(
                "That is {months} months of a free account. When its units are used up, the run stops; run "
                "again in the next month, it goes on.",
                months=math.ceil(max(units, requests) / spec.free_month),
            )
        )


def _tell_windows(found: Sequence[Acquisition], report: Report) -> None:
    """Say how many windows urban change will have in the series, clouds left aside."""
    times = np.sort(np.array([int(one.start.timestamp()) for one in found], dtype=np.int64))
    begin = int(times[0]) - int(times[0]) % DAY_S
    steps = times[steps_of(times, begin, int(times[-1]) + 1, 2 * DAY_S)]
    report.log(
        sentence(
            "For “Find urban change” these are {optical} optical dates, and {windows} windows of the "
            "network.",
            optical=sum(one.layer.startswith("s2") for one in found),
            windows=len(windows_of(steps, S12)),
        )
    )
