"""The composite of one piece: the median of the clear observations of every pixel."""

from __future__ import annotations

from typing import Callable, Iterable, Iterator, List, Optional, Sequence, Tuple

import numpy as np

from ...io.grid import Grid
from ..scene import BANDS, PASSES, SENTINEL1, SENTINEL2, Piece, SceneRecord
from .clear_sky import SkyRule, clear_dates
from .unseen import fill_unseen

#: Bytes that a band of a pixel of one scene needs while the median is computed, and what is being read.
BYTES_PER_VALUE = 4 * 1.5


#: What a mask of a time series may take where a job does not say, MB.
DEFAULT_MEMORY_MB = 2048

#: An array as ``observe.observe`` returns it, and the scene that it is of.
Observation = Tuple[SceneRecord, np.ndarray]
#: Reads scenes on a grid: one observation for each that has pixels there, in the order of the scenes.
Reader = Callable[[Sequence[SceneRecord], Grid], Iterable[Observation]]


def piece_of_scenes(
    sensor: str,
    scenes: Sequence[SceneRecord],
    grid: Grid,
    read: Reader,
    sky: Optional[SkyRule] = None,
    memory_mb: int = 0,
    alive: Callable[[], None] = lambda: None,
) -> Piece:
    """Return the median of the scenes' clear pixels on ``grid``.

    Where ``sky`` looks at the time series, ``read`` gives the scenes' masks as a further band.

    Of a pass of the radar it is the mean, in dB. Of both passes together: of the descending scenes, and of
    the ascending ones where no descending one looks; the median is taken in dB.
    """
    if sensor in PASSES:
        values, clear = mean_of_clear(passes(read(scenes, grid)), len(BANDS[sensor]), grid.shape)
        return Piece(values, clear, np.zeros(grid.shape, dtype=bool))
    if sensor == SENTINEL2 and sky is not None and sky.by_block:
        return _piece_of_block(scenes, grid, read, sky, memory_mb or DEFAULT_MEMORY_MB, alive)
    if sensor != SENTINEL1:
        bands = max((len(scene.files) for scene in scenes), default=len(BANDS[sensor]))
        values, clear = median_of_clear(passes(read(scenes, grid)), _looks(scenes), bands, grid.shape)
        return Piece(values, clear, np.zeros(grid.shape, dtype=bool))
    first = [scene for scene in scenes if scene.orbit != "ascending"]
    second = [scene for scene in scenes if scene.orbit == "ascending"]
    values, clear = median_of_clear(passes(read(first, grid)), _looks(first), len(BANDS[sensor]), grid.shape)
    fallback = np.zeros(grid.shape, dtype=bool)
    if second and (clear == 0).any():
        other, count = median_of_clear(
            passes(read(second, grid)), _looks(second), len(BANDS[sensor]), grid.shape
        )
        fallback = (clear == 0) & (count > 0)
        values[:, fallback] = other[:, fallback]
        clear[fallback] = count[fallback]
    return Piece(values, clear, fallback)


def _piece_of_block(
    scenes: Sequence[SceneRecord],
    grid: Grid,
    read: Reader,
    sky: SkyRule,
    memory_mb: int,
    alive: Callable[[], None],
) -> Piece:
    """Return a piece whose clouds, or whose gaps, are judged with all of its block's dates."""
    taken = [scene for scene in scenes if not scene.left]
    any_left = len(taken) < len(scenes)
    own: List[np.ndarray] = []  # the block's dates, kept for the fill where all of them are taken

    def read_taken(wide: Grid) -> List[np.ndarray]:
        dates = list(passes(read(taken, wide)))
        if sky.fills and not any_left:
            own.extend(dates)
        return dates

    def read_all(wide: Grid) -> Iterator[np.ndarray]:
        return passes(read(scenes, wide))

    dates = clear_dates(sky, grid, read_taken, memory_mb, alive)
    values, clear = median_of_clear(dates, len(dates), len(sky.bands), grid.shape)
    del dates
    filled = None
    if sky.fills:
        filled = fill_unseen(values, clear, grid, sky, read_all, own, any_left, memory_mb, alive)
    return Piece(values, clear, np.zeros(grid.shape, dtype=bool), filled)


def passes(observations: Iterable[Observation]) -> Iterator[np.ndarray]:
    """Yield one array for each pass: where its tiles overlap, the first one with a clear pixel counts.

    Scenes of one pass must follow each other (``scene.in_order_of_passes``). Pixels that lack a band are
    NaN in all.
    """
    name, whole = "", None
    for scene, values in observations:
        values[:, ~np.isfinite(values).all(axis=0)] = np.nan
        if whole is not None and scene.overpass and scene.overpass == name:
            gaps = np.isnan(whole[0])
            whole[:, gaps] = values[:, gaps]
            continue
        if whole is not None:
            yield whole
        name, whole = scene.overpass, values
    if whole is not None:
        yield whole


def _looks(scenes: Sequence[SceneRecord]) -> int:
    known = {scene.overpass for scene in scenes if scene.overpass}
    return len(known) + sum(not scene.overpass for scene in scenes)


def median_of_clear(
    observations: Iterable[np.ndarray], most: int, bands: int, shape: Tuple[int, int]
) -> Tuple[np.ndarray, np.ndarray]:
    """Return (median float32 [B, H, W], count uint16 [H, W]) of at most ``most`` observations.

    An observation is float32 [B, H, W], NaN in all bands where it is not clear. Of an
    even number of values the median is the mean of the middle two. NaN and 0 where nothing is clear.
    """
    cube: np.ndarray = np.empty((most, bands, *shape), dtype=np.float32)
    looks = 0
    for values in observations:
        cube[looks] = values
        looks += 1
    if looks == 0:
        return np.full((bands, *shape), np.nan, dtype=np.float32), np.zeros(shape, dtype=np.uint16)
    cube = cube[:looks]
    cube.sort(axis=0)  # NaN comes last
    count = np.isfinite(cube[:, 0]).sum(axis=0)
    low = np.maximum(count - 1, 0) // 2
    high = np.minimum(count // 2, len(cube) - 1)
    lower = np.take_along_axis(cube, low[None, None], axis=0)[0]
    upper = np.take_along_axis(cube, high[None, None], axis=0)[0]
    median = (lower + upper) / np.float32(2)
    median[:, count == 0] = np.nan
    return median, count.astype(np.uint16)


def mean_of_clear(
    observations: Iterable[np.ndarray], bands: int, shape: Tuple[int, int]
) -> Tuple[np.ndarray, np.ndarray]:
    """Return (mean float32 [B, H, W], count uint16 [H, W]) of observations, as the median has them."""
    total = np.zeros((bands, *shape), dtype=np.float64)
    count = np.zeros(shape, dtype=np.uint16)
    for values in observations:
        seen = np.isfinite(values[0])
        total[:, seen] += values[:, seen]
        count += seen
    with np.errstate(invalid="ignore"):
        mean = (total / count).astype(np.float32)  # 0 / 0 is NaN
    return mean, count
