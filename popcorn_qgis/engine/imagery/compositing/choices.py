"""The choice of dates of every period, made and told before anything is composited."""

from __future__ import annotations

from typing import Dict, Optional, Tuple

import numpy as np

from ....contract.sentences import sentence
from ...feedback import Report
from ...io.grid import Grid
from ..scene import SENTINEL2, SceneRecord, Source
from .choose import ALL, Choice, choose_dates
from .clear_sky import CLASSES, FEWEST_DATES
from .plan import Found, Order

#: The choice of a sensor's period, by its place in the order; none where all dates are taken.
Choices = Dict[Tuple[str, int], Choice]


def choices_of(source: Source, order: Order, found: Found, report: Report) -> Choices:
    """Return the choices that an order asks for, and say how many dates are taken, and where they are few."""
    choices: Choices = {}
    for i, period in enumerate(order.periods):
        scenes = found.get((SENTINEL2, i), ())
        if not scenes or not order.by_block(SENTINEL2):
            continue
        days = {scene.day for scene in scenes}
        if order.cloud_mask != CLASSES and len(days) < FEWEST_DATES:
            report.warning(
                sentence(
                    "{period}: {dates} dates are too few to find clouds in time; the scene classes are "
                    "taken.",
                    period=period.name,
                    dates=len(days),
                )
            )
        if order.select == ALL:
            continue

        def read(scene: SceneRecord, grid: Grid) -> Optional[np.ndarray]:
            return source.classes(scene, grid, report)

        choices[SENTINEL2, i] = chosen = choose_dates(scenes, period, order.area.grid, read, report)
        report.log(
            sentence(
                "{period}: {taken} of {dates} dates are taken; the table of the scenes says why.",
                period=period.name,
                taken=sum(share > 0 for _, share in chosen.reasons.values()),
                dates=len(days),
            )
        )
    return choices
