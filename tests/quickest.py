"""How long something takes on a machine that runs other programs too."""

from __future__ import annotations

import os
from typing import Callable


def quickest(try_once: Callable[[], float], enough_s: float, tries: int = 3) -> float:
    """Return the shortest time of up to ``tries`` tries, in seconds; the first below ``enough_s`` ends them.

    Other programs only ever add to a time, so the shortest is nearest to what our code needs: the bound
    stays the one that a user was promised. ``try_once`` starts anew each time and returns its seconds,
    counted from the moment that our process heard what it is to do.
    """
    times = []
    for _ in range(tries):
        times.append(try_once())
        if times[-1] < enough_s:
            break
    return min(times)


def processor_s() -> float:
    """Return the seconds that this process and its ended children have had on a processor.

    For work that computes: unlike a clock, it stands still while other programs run.
    """
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system
