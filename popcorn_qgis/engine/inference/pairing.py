"""Which Sentinel-1 raster belongs to which Sentinel-2 raster: by their dates, else by their order."""

from __future__ import annotations

import re
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any, List, Optional, Sequence, Tuple

from ...contract.errors import EngineError
from ...contract.jobs import Imagery
from ..feedback import Report
from ..io.raster import open_raster

#: Where a raster's date is looked for; the first date in the text counts.
DATE_TAGS = ("DATE", "MONTH", "PERIOD", "DATE_START", "ACQUISITION_DATE")
FAR_APART_DAYS = 60


def pair_seasons(imagery: Imagery, report: Report, stack: ExitStack) -> List[Tuple[str, Any, Any]]:
    """Return (label, Sentinel-1 dataset, Sentinel-2 dataset) of each season, in order of time."""
    s1 = [stack.enter_context(open_raster(path)) for path in imagery.s1]
    s2 = [stack.enter_context(open_raster(path)) for path in imagery.s2]
    if not s1 and not s2:
        raise EngineError(
            "no-imagery", "No imagery is given.", "Choose a Sentinel-2 raster, a Sentinel-1 raster, or both."
        )
    if s1 and s2 and len(s1) != len(s2):
        raise EngineError(
            "season-count",
            f"There are {len(s1)} Sentinel-1 and {len(s2)} Sentinel-2 rasters.",
            "Give one Sentinel-1 raster for every Sentinel-2 raster, or only one of the two kinds.",
        )
    dates1, dates2 = [date_of(d) for d in s1], [date_of(d) for d in s2]
    by_date = all(dates1) and all(dates2)
    if by_date:
        s1, dates1 = _sorted(s1, dates1)
        s2, dates2 = _sorted(s2, dates2)
    count = max(len(s1), len(s2))
    pairs = []
    for i in range(count):
        one, two = (s1[i] if s1 else None), (s2[i] if s2 else None)
        day1, day2 = (dates1[i] if s1 else None), (dates2[i] if s2 else None)
        day = day2 or day1
        label = f"season {i + 1}" + (f" ({day.isoformat()[:7]})" if day else "")
        pairs.append((label, one, two))
        names = " with ".join(Path(d.name).name for d in (two, one) if d is not None)
        dated = by_date and one and two
        report.log(f"{label}: {names}, paired by date." if dated else f"{label}: {names}.")
        if day1 and day2 and by_date and abs((day1 - day2).days) > FAR_APART_DAYS:
            report.warning(
                f"{label}: Sentinel-1 is of {day1} and Sentinel-2 of {day2}: "
                f"more than {FAR_APART_DAYS} days apart."
            )
    if count > 1 and not by_date and s1 and s2:
        report.log("Not every raster has a date tag: Sentinel-1 and Sentinel-2 are paired by their order.")
    return pairs


def date_of(dataset: Any) -> Optional[date]:
    """Return the (first) date in the raster's tags; None without one."""
    tags = {key.upper(): value for key, value in dataset.tags().items()}
    for key in DATE_TAGS:
        found = re.search(r"(\d{4})-(\d{2})(?:-(\d{2}))?", tags.get(key, ""))
        if found:
            try:
                return date(int(found[1]), int(found[2]), int(found[3] or 15))
            except ValueError:
                continue
    return None


def _sorted(datasets: Sequence[Any], dates: Sequence[Any]) -> Tuple[List[Any], List[Any]]:
    order = sorted(range(len(dates)), key=lambda i: dates[i])
    return [datasets[i] for i in order], [dates[i] for i in order]
