"""What every method of urban change hands out: rasters strip by strip, hectares by year and by zone."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
from rasterio.windows import Window

from ....contract.jobs import RasterResult, Table, UrbanChangeJob
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.grid import Grid
from ...io.raster import write_raster
from ...zones.pixels import ZonePixels
from ...zones.reading import ZoneSet

KINDS = (
    sentence("no change"),
    sentence("built"),
    sentence("cleared"),
    sentence("too few clear looks"),
    sentence("other surface"),
    sentence("changed, of unknown kind"),
    sentence("edge of the imagery"),
)
NO_CHANGE, BUILT, CLEARED, TOO_FEW, OTHER, CHANGED, EDGE = range(7)
UNKNOWN = 255
#: The kinds that are a change, and their column in the tables.
CHANGES = {BUILT: "built_ha", CLEARED: "cleared_ha", OTHER: "other_ha", CHANGED: "changed_ha"}
_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True)
class Strip:
    """A part of the result: bands of ``output``, kinds uint8, days (middle, from, until), looks and age.

    ``looks`` and ``age_days`` stand behind what is said of a pixel; NaN where nothing is. ``windows``: one
    band for each window, where there are windows.
    """

    strength: np.ndarray
    kinds: np.ndarray
    days: Tuple[np.ndarray, np.ndarray, np.ndarray]
    looks: np.ndarray
    age_days: np.ndarray
    windows: Optional[np.ndarray] = None


class Outcome:
    """Writes the rasters of a job and counts; a context manager, like the writers in it."""

    def __init__(
        self,
        job: UrbanChangeJob,
        grid: Grid,
        strength: Tuple[str, Tuple[str, ...], str],
        labels: Tuple[str, ...],
        tags: Dict[str, str],
        zones: Optional[ZoneSet],
        report: Report,
    ) -> None:
        """``strength``: quantity, texts and unit of ``output``; ``labels`` of the windows."""
        self._job, self._grid, self._zones = job, grid, zones
        self._hectares = grid.pixel_area_m2() / 10_000
        self._pixels = ZonePixels(zones) if zones is not None else None
        count = len(zones) if zones is not None else 0
        self._by_zone = {kind: np.zeros(count) for kind in CHANGES}
        self._held, self._looks, self._age = np.zeros(count), np.zeros(count), np.zeros(count)
        self._when: List[List[float]] = [[] for _ in range(count)]
        self.years: Dict[int, Dict[int, float]] = {}
        self.most_strength = 0.0
        when = ("when, the middle of the two", "from", "until")
        wanted = (
            ("output", job.output, *strength),
            ("output_when", job.output_when, "when", when, ""),
            ("output_kind", job.output_kind, "classes", (", ".join(KINDS),), ""),
            ("output_windows", job.output_windows if labels else "", strength[0], labels, ""),
        )
        self._stack = ExitStack()
        self._makers = {
            key: write_raster(
                path,
                grid,
                quantity=quantity,
                report=report,
                bands=len(texts),
                descriptions=texts,
                unit=unit,
                tags=tags,
            )
            for key, path, quantity, texts, unit in wanted
            if path
        }
        self._writers: Dict[str, Any] = {}

    def __enter__(self) -> Outcome:
        self._writers = {key: self._stack.enter_context(one) for key, one in self._makers.items()}
        return self

    def __exit__(self, *failure: Any) -> Optional[bool]:
        return self._stack.__exit__(*failure)

    def add(self, strip: Strip, window: Window) -> None:
        """Write and count a part."""
        changed = np.isin(strip.kinds, tuple(CHANGES))
        self._writers["output"].write(strip.strength.astype(np.float32), window)
        if "output_when" in self._writers:
            bands = [np.where(changed, one, np.nan) for one in strip.days]
            self._writers["output_when"].write(np.stack(bands).astype(np.float32), window)
        if "output_kind" in self._writers:
            self._writers["output_kind"].write(strip.kinds, window)
        if "output_windows" in self._writers and strip.windows is not None:
            self._writers["output_windows"].write(strip.windows.astype(np.float32), window)
        known = strip.strength[0][np.isfinite(strip.strength[0])]
        self.most_strength = max(self.most_strength, float(np.abs(known).max()) if known.size else 0.0)
        for kind in CHANGES:
            for day in strip.days[0][strip.kinds == kind]:
                year = self.years.setdefault(
                    date.fromordinal(_EPOCH + int(day)).year, dict.fromkeys(CHANGES, 0.0)
                )
                year[kind] += self._hectares
        if self._pixels is not None:
            self._count(strip, self._pixels.index(window))

    def _count(self, strip: Strip, owner: np.ndarray) -> None:
        zones = len(self._held)
        there = (owner >= 0) & np.isfinite(strip.looks)
        for kind, total in self._by_zone.items():
            total += self._hectares * np.bincount(
                owner[(strip.kinds == kind) & (owner >= 0)], minlength=zones
            )
        self._held += np.bincount(owner[there], minlength=zones)
        self._looks += np.bincount(owner[there], strip.looks[there], zones)
        self._age += np.bincount(owner[there], np.nan_to_num(strip.age_days[there]), zones)
        changed = np.isin(strip.kinds, tuple(CHANGES)) & (owner >= 0)
        for zone in np.unique(owner[changed]):
            self._when[zone] += strip.days[0][changed & (owner == zone)].tolist()

    def totals(self) -> Dict[str, float]:
        """Return the hectares of each kind of change."""
        return {
            name: sum((year[kind] for year in self.years.values()), 0.0) for kind, name in CHANGES.items()
        }

    def tables(self) -> Dict[str, Table]:
        """Return ``years`` and, with zones, ``zones``."""
        names = tuple(CHANGES.values())
        years = tuple((year, *(self.years[year][kind] for kind in CHANGES)) for year in sorted(self.years))
        found = {"years": Table(("year", *names), years)}
        if self._zones is not None:
            columns = ("zone_id", *names, "median_day", "mean_looks", "mean_age_days")
            rows = []
            for at, zone in enumerate(self._zones.ids):
                held, days = self._held[at], self._when[at]
                middle = date.fromordinal(_EPOCH + int(np.median(days))).isoformat() if days else None
                behind = [float(total[at] / held) if held else None for total in (self._looks, self._age)]
                areas = [float(self._by_zone[kind][at]) if held else None for kind in CHANGES]
                rows.append((int(zone), *areas, middle, *behind))
            found["zones"] = Table(columns, tuple(rows))
        return found

    def rasters(
        self, quantity: str, bands: int, high: float, span: Tuple[float, float], windows: int = 0
    ) -> Dict[str, RasterResult]:
        """Return the rasters, their legends from ``high``, and the days of the series from ``span``."""
        job, area = self._job, self._grid.pixel_area_m2()
        first, last = (date.fromordinal(_EPOCH + int(day)).isoformat() for day in span)
        low = 0.0 if quantity == "change_likelihood" else -high
        found = {
            "output": RasterResult(
                job.output, quantity, "Strength of change", area, bands, first, last, low=low, high=high
            )
        }
        if job.output_when:
            ends = (float(np.floor(span[0])), float(np.ceil(span[1])))
            found["output_when"] = RasterResult(
                job.output_when, "when", "When", area, 3, first, last, low=ends[0], high=ends[1]
            )
        if job.output_kind:
            found["output_kind"] = RasterResult(
                job.output_kind, "classes", "Kind of change", area, 1, first, last, KINDS
            )
        if job.output_windows and windows:
            found["output_windows"] = RasterResult(
                job.output_windows, quantity, "Windows", area, windows, first, last, low=low, high=high
            )
        return found
