"""The built-up score of every date of a series, tile by tile, from Sentinel-2 and the radar around it."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ...imagery.compositing.observe import hidden_pixels, observe, read_on_grid, reader_of
from ...imagery.scene import L1C, SENTINEL1, SENTINEL2, SceneRecord
from ...inference.estimator import Network
from ...inference.runner import Runner
from ...inference.windows import TileWindow, source_block
from ...io.grid import Grid
from ...tiling.tile import Tile
from .step import LEAST_LOOKS

#: Radar of so many days before and after is averaged in power: single looks are speckled.
RADAR_DAYS = 10.0
GROWN_PX = 1  # clouds reach a little further than their mask
_DAY_S = 86_400.0


@dataclass(frozen=True)
class Dates:
    """The optical acquisitions by time, and all radar ones."""

    optical: Tuple[SceneRecord, ...]
    radar: Tuple[SceneRecord, ...]

    @property
    def days(self) -> np.ndarray:
        """Days since 1970 of the optical ones, float64."""
        return np.array([seconds(scene) / _DAY_S for scene in self.optical])


def seconds(scene: SceneRecord) -> float:
    """Return a scene's time in seconds since 1970."""
    return (scene.start or datetime(scene.day.year, scene.day.month, scene.day.day)).timestamp()


def dates_of(scenes: Sequence[SceneRecord]) -> Dates:
    """Return what the method sees of a series; EngineError where that is not enough, or not L2A."""
    optical = sorted((one for one in scenes if one.sensor == SENTINEL2), key=seconds)
    radar = sorted((one for one in scenes if one.sensor == SENTINEL1), key=seconds)
    if any(scene.level == L1C for scene in optical):
        raise EngineError(
            "level",
            "The series holds Sentinel-2 L1C; built-up models take L2A.",
            "Download the series again as L2A.",
        )
    if len(optical) < 2 * LEAST_LOOKS:
        raise EngineError(
            "too-few-dates",
            sentence(
                "The series has {dates} optical dates; a step needs {least} clear ones before and after.",
                dates=len(optical),
                least=LEAST_LOOKS,
            ),
            "Give a longer series. Two maps are compared by “Compare two dates” (change).",
        )
    return Dates(tuple(optical), tuple(radar))


@dataclass(frozen=True)
class Seen:
    """What one date shows of a tile: the network's feeds, and bool [height, width]: where it is clear.

    ``green`` is the vegetation index of the tile, ``radar`` its mean VV around the date, dB; NaN: not known.
    """

    feeds: Dict[str, np.ndarray]
    crop: Tuple[slice, slice]
    clear: np.ndarray
    green: np.ndarray
    radar: np.ndarray

    def content(self) -> Tuple[np.ndarray, ...]:
        """Return all that the scores depend on."""
        return (*(self.feeds[name] for name in sorted(self.feeds)), self.clear, self.radar)


class Scores:
    """Computes what is kept of one tile and date: score, vegetation index, and the radar around it."""

    def __init__(self, dates: Dates, network: Network, runner: Runner, grid: Grid) -> None:
        self._dates, self._network, self._runner, self._grid = dates, network, runner, grid
        self._layers = {one.name: one for one in network.layers}

    def seen(self, tile: Tile, report: Report) -> Iterator[Optional[Seen]]:
        """Yield what each date shows of a tile, None where nothing; radar is kept for days at hand only."""
        window = TileWindow.of(tile, self._network.spec.tiling, self._grid.shape)
        around = source_block([window])
        grid = self._grid.crop(around.column, around.row, around.width, around.height)
        radar: OrderedDict[str, Optional[np.ndarray]] = OrderedDict()
        for scene in self._dates.optical:
            report.check_cancelled()
            yield self._of_date(scene, grid, around, window, tile, radar, report)

    def of(self, seen: Seen) -> np.ndarray:
        """Return float16 [3, height, width]: score, vegetation index, radar in dB; NaN where not clear."""
        score = self._runner.evaluate(self._network, seen.feeds, seen.crop)[0][0]
        values = np.stack([score, seen.green, seen.radar])
        return np.where(seen.clear, values, np.nan).astype(np.float16)

    def _of_date(
        self,
        scene: SceneRecord,
        grid: Grid,
        around: Tile,
        window: TileWindow,
        tile: Tile,
        radar: OrderedDict[str, Optional[np.ndarray]],
        report: Report,
    ) -> Optional[Seen]:
        feeds: Dict[str, np.ndarray] = {}
        inside = tile.within(around)
        clear = np.ones(grid.shape, dtype=bool)
        green, near = np.full(grid.shape, np.nan, np.float32), None
        if "s2" in self._layers:
            layer = self._layers["s2"]
            values = _of_bands(scene, layer.bands, grid)
            if values is None:
                return None
            clear = np.isfinite(values).all(axis=0)
            if scene.mask is not None:
                clear &= ~hidden_pixels(scene.mask, grid, GROWN_PX, read_on_grid)
            feeds["s2"] = window.cut(_filled(values, layer.fill), around)
            if {"B04", "B08"} <= set(layer.bands):
                red, infrared = (values[layer.bands.index(name)] for name in ("B04", "B08"))
                with np.errstate(divide="ignore", invalid="ignore"):
                    green = (infrared - red) / (infrared + red)
        if not clear[inside].any():
            return None
        if self._dates.radar:
            near = self._radar(seconds(scene), grid, radar, report)
        if "s1" in self._layers:
            if near is None:
                return None
            clear &= np.isfinite(near).all(axis=0)
            if not clear[inside].any():
                return None
            feeds["s1"] = window.cut(_filled(near, self._layers["s1"].fill), around)
        level = np.full(grid.shape, np.nan, np.float32) if near is None else near[0]
        return Seen(feeds, window.crop, clear[inside], green[inside], level[inside])

    def _radar(
        self, time_s: float, grid: Grid, kept: OrderedDict[str, Optional[np.ndarray]], report: Report
    ) -> Optional[np.ndarray]:
        """Return the mean of the radar around a time, dB; of the nearest day where there is none so near."""
        apart = np.array([abs(seconds(scene) - time_s) for scene in self._dates.radar]) / _DAY_S
        near = np.flatnonzero(apart <= RADAR_DAYS)
        wanted = [self._dates.radar[at] for at in (near if near.size else [int(apart.argmin())])]
        names = [_key(scene) for scene in wanted]
        for name in [name for name in kept if name not in names]:
            del kept[name]
        total, count = np.zeros((2, *grid.shape)), np.zeros((2, *grid.shape))
        for name, scene in zip(names, wanted):
            report.check_cancelled()
            if name not in kept:
                kept[name] = observe(scene, grid, 0, reader_of(scene.files))
            values = kept[name]
            if values is not None:
                known = np.isfinite(values)
                total += np.where(known, 10 ** (np.where(known, values, 0) / 10), 0)
                count += known
        if not count.any():
            return None
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.asarray(10 * np.log10(total / count), dtype=np.float32)


def _key(scene: SceneRecord) -> str:
    return f"{scene.id} {seconds(scene)} {scene.orbit}"


def _of_bands(scene: SceneRecord, bands: Tuple[str, ...], grid: Grid) -> Optional[np.ndarray]:
    """Return some bands of a scene in DN, clouds included."""
    names: List[str] = list(scene.bands)
    missing = [band for band in bands if band not in names]
    if missing:
        raise EngineError(
            "missing-band",
            sentence("{scene} has no band {band}.", scene=scene.id, band=missing[0]),
            "Download the series with that band.",
        )
    places = [names.index(band) for band in bands]
    scaling = tuple(scene.scaling[at] for at in places) if scene.scaling else ()
    files = tuple(scene.files[at] for at in places)
    return observe(
        replace(scene, files=files, scaling=scaling, bands=bands, mask=None), grid, 0, reader_of(files)
    )


def _filled(values: np.ndarray, fill: Tuple[float, ...]) -> np.ndarray:
    stand_in = np.array(fill or (0.0,) * len(values), dtype=np.float32)[:, None, None]
    return np.where(np.isfinite(values), values, stand_in).astype(np.float32)
