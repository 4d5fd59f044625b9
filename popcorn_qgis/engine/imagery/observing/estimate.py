"""What a series is going to cost: said before the first acquisition is fetched."""

from __future__ import annotations

import math
from collections import Counter
from typing import List, Sequence

import numpy as np

from ....contract.sentences import sentence
from ...feedback import Report
from ...io.time_windows import DAY_S, S12, steps_of, windows_of
from ..compositing.plan import tell_bytes, tell_units
from ..scene import Cost
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
    tell_bytes(spec, [tuple(scene for acquisition in wanted for scene in acquisition.scenes)], report)
    if spec.cost is None:
        return
    parts: List[Cost] = []
    for acquisition in wanted:
        report.check_cancelled()
        for _, _, grid in layout.places():
            if layout.area.wants(grid):
                parts.append(spec.cost(acquisition.layer, acquisition.scenes, grid))
    most = tell_units(parts, report)
    if spec.free_month is not None:
        report.log(
            sentence(
                "That is {months} months of a free account. When its units are used up, the run stops; run "
                "again in the next month, it goes on.",
                months=math.ceil(most / spec.free_month),
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
