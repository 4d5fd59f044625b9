"""How the sky is told from the ground: by the scene classes, by the time series, or by both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, List, Sequence, Tuple, Union

import numpy as np

from ....contract.errors import EngineError
from ....contract.jobs import CompositeJob, DownloadImageryJob
from ....contract.sentences import sentence
from ...io.grid import Grid
from ..scene import band_set
from .blocks import block_around, box_of
from .coded import CodedDates
from .gap_fill import FILL_BANDS
from .time_mask import MASK_BANDS, Ground, cloud_and_shadow

CLASSES, SERIES, BOTH = "classes", "series", "both"
WORDS = (CLASSES, SERIES, BOTH)
#: What gaps are filled from: the composites of neighbouring seasons, or the other dates of the same period.
FROM_SEASONS, FROM_DATES = "seasons", "dates"
FILLS = (FROM_SEASONS, FROM_DATES)
#: With fewer dates there is no other date to compare with; the classes are taken.
FEWEST_DATES = 3
#: What a pixel of a date needs at most, bytes: what is read, what is kept of it, and the mask's work.
BYTES_PER_PIXEL_AND_DATE = 72


@dataclass(frozen=True)
class SkyRule:
    """``word`` of WORDS; ``bands`` that a composite gets; ``asked``: those that scenes are read with.

    ``fills``: whether what no date shows clear is filled from the other dates.
    """

    word: str
    bands: Tuple[str, ...]
    asked: Tuple[str, ...]
    fills: bool = False

    @property
    def in_time(self) -> bool:
        """Whether the time series is looked at."""
        return self.word != CLASSES

    @property
    def by_block(self) -> bool:
        """Whether all dates of a block are looked at together."""
        return self.in_time or self.fills


def rule_of(job: Union[CompositeJob, DownloadImageryJob]) -> SkyRule:
    """Return the rule that a job asks for; EngineError for an unknown word."""
    if job.fill_from not in FILLS:
        raise EngineError(
            "fill-from",
            sentence("Gaps can't be filled from {word}.", word=repr(job.fill_from)),
            sentence("Choose one of {words}.", words=", ".join(FILLS)),
        )
    return sky_rule(job.cloud_mask, job.bands, job.fill_gaps and job.fill_from == FROM_DATES)


def sky_rule(word: str, bands: str, fills: bool = False) -> SkyRule:
    """Return the rule of a job's word for a set of BAND_SETS; EngineError for an unknown one."""
    if word not in WORDS:
        raise EngineError(
            "cloud-mask",
            sentence("The cloud mask can't be {word}.", word=repr(word)),
            sentence("Choose one of {words}.", words=", ".join(WORDS)),
        )
    own = band_set(bands)
    looked_at = (MASK_BANDS if word != CLASSES else ()) + (FILL_BANDS if fills else ())
    more = tuple(dict.fromkeys(band for band in looked_at if band not in own))
    return SkyRule(word, own, own + more, fills)


#: Reads one array [bands, H, W] for each date that reaches a grid; its last band is 1 where classes hide it.
DateReader = Callable[[Grid], Sequence[np.ndarray]]


def clear_dates(
    rule: SkyRule, grid: Grid, read: DateReader, memory_mb: int, alive: Callable[[], None]
) -> List[np.ndarray]:
    """Return the dates of a piece, float32 [bands, H, W] in DN, NaN where the sky hides the ground.

    ``grid`` lies in one block: the mask is made of all of the block and what is around it. Raises EngineError
    when there are more dates than ``memory_mb`` bears.
    """
    wide = block_around(grid)
    dates = read(wide)
    check_memory(len(dates), wide.width * wide.height, BYTES_PER_PIXEL_AND_DATE, memory_mb)
    hidden = hidden_by(rule, dates, alive)
    left, top = _offset(wide, grid)
    inner = slice(top, top + grid.height), slice(left, left + grid.width)
    clear = []
    for date, mask in zip(dates, hidden):
        values = date[: len(rule.bands), inner[0], inner[1]].copy()
        values[:, mask[inner]] = np.nan
        clear.append(values)
    return clear


def check_memory(dates: int, pixels: int, bytes_per_pixel_and_date: int, memory_mb: int) -> None:
    """Raise EngineError where so many dates of so many pixels take more memory than they may."""
    need = dates * pixels * bytes_per_pixel_and_date
    if need > memory_mb * 1024 * 1024:
        raise EngineError(
            "memory",
            sentence(
                "The cloud mask of the time series needs {need:,.0f} MB for {dates} dates, and may take "
                "{memory:,.0f} MB.",
                need=need / 1024**2,
                dates=dates,
                memory=float(memory_mb),
            ),
            "Choose shorter periods or the method's choice of dates, or allow more memory.",
        )


def hidden_by(rule: SkyRule, dates: Sequence[np.ndarray], alive: Callable[[], None]) -> np.ndarray:
    """Return bool [T, H, W]: where the sky hides the ground on dates that ``DateReader`` has read."""
    if not dates:
        return np.zeros((0, 0, 0), bool)
    by_class = np.stack([~(date[-1] < 0.5) for date in dates])
    if not rule.in_time or len(dates) < FEWEST_DATES:
        return by_class
    places = [rule.asked.index(band) for band in MASK_BANDS]
    # Beyond the scenes' own edge there is nothing: that edge is the border of the image.
    rows, columns = box_of(np.any([np.isfinite(date[0]) for date in dates], axis=0), 1)
    values = np.stack([date[places, rows, columns] for date in dates])
    if not values.size:
        return by_class
    for date in values:
        alive()
        date /= np.float32(10000)
    np.clip(values, 1e-4, 1, out=values)  # keeps NaN
    flat = Ground(np.zeros(values.shape[2:], np.float32))
    hidden = np.ones_like(by_class)
    hidden[:, rows, columns] = cloud_and_shadow(values, flat, alive=alive)
    return hidden | by_class if rule.word == BOTH else hidden


def hidden_on(
    rule: SkyRule, dates: CodedDates, by_class: Sequence[np.ndarray], alive: Callable[[], None]
) -> np.ndarray:
    """Return bool [T, H, W] as ``hidden_by``, of dates that have the bands of MASK_BANDS.

    ``by_class``: where the classes hide the ground on each, bool [H, W].
    """
    if not rule.in_time or len(dates) < FEWEST_DATES:
        return np.stack(by_class)
    hidden = np.ones((len(by_class), *dates.shape[2:]), bool)
    rows, columns = box_of(dates.seen(), 1)
    if rows.stop > rows.start:
        flat = Ground(np.zeros((rows.stop - rows.start, columns.stop - columns.start), np.float32))
        hidden[:, rows, columns] = cloud_and_shadow(dates.cut(rows, columns), flat, alive=alive)
    for mask, classes in zip(hidden, by_class):
        if rule.word == BOTH:
            mask |= classes
    return hidden


def _offset(wide: Grid, grid: Grid) -> Tuple[int, int]:
    w, g = wide.transform, grid.transform
    return round((g.c - w.c) / w.a), round((g.f - w.f) / w.e)
