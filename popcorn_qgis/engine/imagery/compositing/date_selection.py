"""Which dates of a year are taken: few, spread over the months, as clear as can be had.

After sentinel-tree-cover (Brandt et al., RSE 292, 2023, 113574), whose code is another rule than its README.
Days count from 1 January of the year, which is day 1; the year before has days below 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Sequence, Tuple

import numpy as np

from .neighbourhood import dilate

#: Months as the method has them: first day, and the first day behind it.
MONTHS = (
    *((-60, 31), (31, 59), (59, 90), (90, 120), (120, 151), (151, 181)),
    *((181, 212), (212, 243), (243, 273), (273, 304), (304, 341), (341, 410)),
)
MARCH, SEPTEMBER = 2, 8
#: A scene's coarse layer of clouds: no data, and cloud.
NO_DATA, CLOUD = 255, 100
#: Of a layer of 60 x 60 cells, as the reference has it.
MIDDLE = (slice(15, 45), slice(15, 45))
#: Share of cloud around a place, and above it, with which a date is still looked at.
MOST_CLOUD = 0.4
FEWEST, WANTED = 3, 9

#: Why a date was taken or left, as the table has it.
TAKEN_ALL = "taken: all dates"
TAKEN_FEW = "taken: too few dates are clear"
TAKEN = "taken: clear, spread over the months"
TAKEN_MORE = "taken: among the clearest"
CLOUDY = "left: too much cloud around"
CLEARER_NEAR = "left: another date of these weeks is clearer"
UNSEEN = "left: no data"
NOT_NEEDED = "left: its month has others"


@dataclass(frozen=True)
class DateClouds:
    """A date's share of cloud 0..1: of all around, and here."""

    day: int
    percent: float
    local: float
    seen: bool = True  # whether the date shows anything here


def cloud_shares(
    days: Sequence[int], scenes: np.ndarray, here: Tuple[slice, slice] = MIDDLE
) -> List[DateClouds]:
    """Return the shares of cloud of dates: ``scenes`` uint8 [T, H, W] of CLOUD, NO_DATA and 0.

    ``here`` are the rows and columns of the place, where cloud is grown by a cell, and no data counts as
    cloud.
    """
    found = []
    for day, scene in zip(days, scenes):
        known = scene != NO_DATA
        percent = float((scene[known] >= CLOUD).mean()) if known.any() else 1.0
        local = float(dilate(scene[here] >= CLOUD, 1).mean())
        found.append(DateClouds(int(day), percent, local, bool(known[here].any())))
    return found


def month_of(day: int) -> int:
    """Return the place in MONTHS of a day: the first month whose end is not before it."""
    return next((i for i, (_, end) in enumerate(MONTHS) if end >= day), len(MONTHS) - 1)


def prefilter(dates: Sequence[DateClouds]) -> Tuple[List[DateClouds], Dict[int, str]]:
    """Return the dates that are worth a look, and why each other one is left, by its day."""
    reasons: Dict[int, str] = {}
    kept = []
    for date in dates:
        percent = date.percent
        if percent > MOST_CLOUD and percent <= 0.5:
            percent = 0.25 * percent + 0.75 * date.local
        if not date.seen:
            reasons[date.day] = UNSEEN
        elif date.percent > 0.5 or percent > MOST_CLOUD:
            reasons[date.day] = CLOUDY
        else:
            kept.append(DateClouds(date.day, percent, date.local))
    result = []
    for date in kept:
        first, last = MONTHS[month_of(date.day)]
        first, last = min(first, date.day - 28), max(last, date.day + 28)
        rivals = [other.local for other in kept if first <= other.day <= last]
        if date.local > MOST_CLOUD and min(rivals) < date.local - 0.2:
            reasons[date.day] = CLEARER_NEAR
        else:
            result.append(date)
    return result, reasons


def spread(days: Sequence[int], clouds: Sequence[float]) -> List[int]:
    """Return the places of the dates that are taken: one or two a month, at most nine or ten.

    ``days`` in their order, ``clouds`` their shares 0..1.
    """
    chosen = list(range(len(days)))
    if len(days) > 6:
        chosen = _two_a_month(days, clouds)
    chosen = _one_where_many(days, clouds, chosen)
    return _at_most_nine(days, clouds, chosen)


def _in_month(days: Sequence[int], month: int, places: Sequence[int]) -> List[int]:
    first, end = MONTHS[month]
    return [place for place in places if first <= days[place] < end]


def _nearest(days: Sequence[int], places: Sequence[int], day: int) -> int:
    return min(places, key=lambda place: (abs(days[place] - day), place))


def _two_a_month(days: Sequence[int], clouds: Sequence[float]) -> List[int]:
    """Return places, month by month; one that is nearest to both targets stands there twice."""
    chosen: List[int] = []
    for month, (start, _) in enumerate(MONTHS):
        here = _in_month(days, month, range(len(days)))
        shares = [clouds[place] for place in here]
        limit = MOST_CLOUD
        if len(here) > 1 and min(shares) < 0.2 < max(shares) and max(shares) - min(shares) > 0.1:
            limit = 0.2
        here = [place for place in here if clouds[place] < limit]
        if len(here) == 1:
            chosen += here
        elif here:
            start = max(start, 0)
            chosen += [_nearest(days, here, start), _nearest(days, here, start + 15)]
    return chosen


def _one_where_many(days: Sequence[int], clouds: Sequence[float], chosen: List[int]) -> List[int]:
    """Return places with months cut to one date while there are more than seven."""
    count, cut = len(chosen), 0
    if count < 7:
        return sorted(set(chosen))
    result: List[int] = []
    spared = not any(31 <= day < 90 for day in days)
    for month in range(len(MONTHS)):
        here = _in_month(days, month, chosen)
        if len(here) > 1 and cut <= count - 7 and not (month == 0 and spared):
            cut += 1
            all_here = _in_month(days, month, range(len(days)))
            clearest = min(all_here, key=lambda place: (clouds[place], place))
            second = here[1]
            if clouds[second] >= 0.2 and clouds[clearest] < clouds[second] - 0.1:
                second = clearest
            here = [second]
        result += here
    return sorted(set(result))


def _at_most_nine(days: Sequence[int], clouds: Sequence[float], chosen: List[int]) -> List[int]:
    if len(chosen) >= 10:
        cloudiest = sorted(chosen, key=lambda place: -clouds[place])[: len(chosen) - WANTED]
        chosen = [place for place in chosen if not (place in cloudiest and clouds[place] > MOST_CLOUD)]
        spring = _in_month(days, MARCH, chosen) or _in_month(days, MARCH + 1, chosen)
        for here in (spring, _in_month(days, SEPTEMBER, chosen)):
            if len(chosen) > WANTED:
                chosen = [place for place in chosen if place not in here[:1]]
    if len(chosen) >= 11:
        chosen = chosen[:5] + chosen[6:]
    return chosen


def topped_up(locals_: Sequence[float], chosen: Sequence[int]) -> List[int]:
    """Return the places with the locally clearest dates added where few of the chosen are clear.

    (The reference adds the places of its last step as if they were days; here they are dates.)
    """
    taken = list(chosen)
    clearest = sorted(range(len(locals_)), key=lambda place: (locals_[place], place))
    if len(taken) <= WANTED:
        clear_3 = sum(locals_[place] <= 0.3 for place in taken)
        clear_4 = sum(locals_[place] <= 0.4 for place in taken)
        if clear_3 < 3 or clear_4 < 4 or len(taken) <= 8:
            few = clear_3 < 3 and clear_4 >= 4 and len(taken) > 8
            taken += [place for place in clearest[: 3 if few else 4] if place not in taken]
    if len(taken) <= WANTED:
        more = [place for place in clearest[:5] if place not in taken]
        taken += more[: WANTED - len(taken)]
    return sorted(taken)


def choose(dates: Sequence[DateClouds]) -> Tuple[List[int], Dict[int, str]]:
    """Return the days that the method takes, in their order, and why every date was taken or left.

    Where fewer than three are left after the filter, all that show the place are taken, the clearest first
    in the reasons: the caller says that they are few.
    """
    kept, reasons = prefilter(dates)
    days = [date.day for date in kept]
    spread_places = spread(days, [date.percent for date in kept])
    places = topped_up([date.local for date in kept], spread_places)
    for place, date in enumerate(kept):
        if place in spread_places:
            reasons[date.day] = TAKEN
        elif place in places:
            reasons[date.day] = TAKEN_MORE
        else:
            reasons[date.day] = NOT_NEEDED
    return [days[place] for place in places], reasons
