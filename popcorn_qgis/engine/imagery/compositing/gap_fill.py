"""Gaps of a date filled from the other dates: a mosaic of all, fitted to each date, blended in.

After sentinel-tree-cover (Brandt et al., RSE 292, 2023, 113574), whose random samples are replaced by weights
of all samples: the same fit without chance, and without its solver's time.
"""

from __future__ import annotations

from typing import Callable, List, Tuple

import numpy as np

from . import in_time
from .coded import Reflectances
from .fill_weights import Weights
from .indices import evi, snow_share
from .neighbourhood import opened

#: The order of the bands here.
FILL_BANDS = ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12")
B02, B03, B04, B08, B11 = 0, 1, 2, 3, 8

#: A date is fitted to the others on pixels that are filled by less than this.
MOSTLY_OWN = 0.25
#: Pixels that a date must share with the others, or this share of the image where that is less.
ENOUGH_PX, ENOUGH_SHARE = 1000, 0.05
#: With so few clear pixels the dates beside one help to fit it.
FEW_CLEAR_PX = 40_000
MOST_SAMPLES = 90_000
#: Weight of a sample in the tails of EVI: itself, and ten times more.
TAIL_WEIGHT = 11.0
CLIP = np.float32(0.005)
#: A band of a date that varies by less than a digital number says nothing: a saturated cloud, a filling.
FLAT = 1e-5


def water_of(values: Reflectances) -> np.ndarray:
    """Return the median NDWI float32 [H, W] of dates [T, 10, H, W]; above 0 is water."""

    def of_rows(rows: slice) -> np.ndarray:
        green, near = values[:, B03, rows], values[:, B08, rows]
        with np.errstate(invalid="ignore", divide="ignore"):
            return in_time.median((green - near) / (green + near))

    return in_time.by_rows(of_rows, values.shape)


def aligned_mosaic(
    values: Reflectances,
    weights: Weights,
    water: np.ndarray,
    alive: Callable[[], None] = lambda: None,
    as_reference: bool = False,
) -> np.ndarray:
    """Return the mosaic float32 [10, H, W] of all dates, each brought to the level of the others.

    ``values`` float32 [T, 10, H, W] 0..1, NaN where missing (their weight is to be 1); ``weights`` [T, H, W]
    of their fill: those of a date that shares too few clear pixels with the others become 1, in place.
    ``as_reference``: 1000 pixels whatever the size, and such dates stay in the divisor.
    """
    land = ~opened(water > 0, 2, 5)
    enough = ENOUGH_PX if as_reference else min(ENOUGH_PX, ENOUGH_SHARE * land.size)
    shape = values.shape[1:]
    total, whole = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    lowest, highest = np.full(shape, np.nan, np.float32), np.full(shape, np.nan, np.float32)
    count = np.zeros(land.shape, np.int64)
    for date in range(len(values)):
        alive()
        if not as_reference and (land & (weights[date] < MOSTLY_OWN)).sum() <= enough:
            weights[date] = 1
        own, seen = values[date], weights[date] < 1
        whole += np.where(seen, own, 0)
        count += seen
        np.fmin(lowest, own, out=lowest)
        np.fmax(highest, own, out=highest)
    divisor = np.zeros(land.shape, np.float32)
    for date in range(len(values)):
        alive()
        own, weight = values[date], weights[date].copy()
        seen = weight < 1
        others = count - seen
        both = land & (weight < MOSTLY_OWN) & (others > 0)
        own_part = np.where(seen, own, 0)
        rest = whole - own_part
        if both.sum() <= enough:
            whole, count = rest, others
            weights[date] = 1
            if as_reference:
                divisor += 1 - weight
            continue
        for band in range(len(own)):
            a, r = own[band][both], rest[band][both] / others[both]
            spread = float(a.std())
            scale = r.std() / spread if spread > FLAT else 0.0
            shift = np.median(r) - scale * np.median(a)
            adjusted = np.where(land, own[band] * np.float32(scale) + np.float32(shift), own[band])
            total[band] += np.where(seen, adjusted, 0) * (1 - weight)
        divisor += 1 - weight
    with np.errstate(invalid="ignore", divide="ignore"):
        mosaic = total / divisor
    nowhere = divisor == 0
    if nowhere.any():

        def of_rows(rows: slice) -> np.ndarray:
            found = mosaic[:, rows]
            here = nowhere[rows]
            for band in range(len(found) if here.any() else 0):
                found[band][here] = in_time.percentile(values[:, band, rows][:, here], 10)
            return found

        mosaic = in_time.by_rows(of_rows, values.shape)
    return np.clip(mosaic, lowest, highest)


def fill_dates(
    values: Reflectances,
    weights: Weights,
    mosaic: np.ndarray,
    water: np.ndarray,
    alive: Callable[[], None] = lambda: None,
    as_reference: bool = False,
) -> None:
    """Fill the dates in place, one after the other: (1 - weight) own + weight of the fitted mosaic.

    Shapes as in ``aligned_mosaic``. A date without a clear pixel becomes the mosaic: the caller leaves it
    out. ``alive`` is called for each date. ``as_reference``: bare bright ground has a negative share of snow.
    """
    snow = _MeanSnow(values, as_reference)
    known = water <= 0
    for date in range(len(values)):
        alive()
        weight = weights[date]
        if not (weight > 0).any():
            continue
        if not (weight == 0).any():
            snow.put(values, date, mosaic)
            continue
        usable = [date]
        if (weight == 0).sum() <= FEW_CLEAR_PX:
            usable += _beside(date, len(values))
        mean_snow = snow.mean()
        regressors, targets, importance = _samples(values, weights, mosaic, mean_snow, known, usable)
        if not len(targets):
            continue
        coefficients = _fit(regressors, targets, importance)
        where = weight > 0
        seen = np.concatenate([mosaic[:, where], mean_snow[None, where]])
        predicted = coefficients @ seen
        share = weight[where]
        filled = np.array(values[date])
        own = np.where(share == 1, 0, filled[:, where])
        filled[:, where] = (1 - share) * own + share * predicted
        snow.put(values, date, filled)


class _MeanSnow:
    """The mean share of snow over dates, kept up as they are filled."""

    def __init__(self, values: Reflectances, as_reference: bool) -> None:
        self._as_reference, self._dates = as_reference, len(values)
        self._sum = np.zeros(values.shape[2:])
        for date in values:
            self._sum += self._of(date)

    def _of(self, date: np.ndarray) -> np.ndarray:
        return _snow(date, self._as_reference).astype(np.float64)

    def mean(self) -> np.ndarray:
        """Return float32 [H, W]."""
        return (self._sum / self._dates).astype(np.float32)

    def put(self, values: Reflectances, date: int, filled: np.ndarray) -> None:
        """Put what a date is filled with in its place."""
        before = self._of(values[date])
        values[date] = filled
        change = self._of(values[date]) - before
        changed = change != 0  # keeps what is not known, and what is 0, as it is
        self._sum[changed] += change[changed]


def _snow(date: np.ndarray, as_reference: bool) -> np.ndarray:
    return snow_share(date[B02], date[B03], date[B04], date[B08], date[B11], below_zero=as_reference)


def _beside(date: int, dates: int) -> List[int]:
    """Return the dates whose samples join those of ``date``."""
    if date == dates - 1:
        return [other for other in (date - 2, date - 1) if other >= 0]
    return [other for other in (date - 1, date + 1) if other >= 0]


def _samples(
    values: Reflectances,
    weights: Weights,
    mosaic: np.ndarray,
    mean_snow: np.ndarray,
    known: np.ndarray,
    dates: List[int],
) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (regressors float32 [N, 21], targets float32 [N, 10], their weight float64 [N]).

    The regressors are the ten bands of the mosaic, the same not below CLIP, and the share of snow.
    """
    places = [known & (weights[date] == 0) for date in dates]
    at = [np.flatnonzero(place) for place in places]
    targets = np.concatenate(
        [values[date].reshape(len(mosaic), -1)[:, index].T for date, index in zip(dates, at)]
    )
    index = np.concatenate(at)
    greenness = evi(targets[:, B02], targets[:, B04], targets[:, B08])
    chosen = _subsample(greenness)
    targets, index, greenness = targets[chosen], index[chosen], greenness[chosen]
    bands = mosaic.reshape(len(mosaic), -1)[:, index].T
    regressors = np.concatenate(
        [bands, np.maximum(bands, CLIP), mean_snow.reshape(-1)[index][:, None]], axis=1
    )
    importance = np.ones(len(index))
    if len(index):
        low, high = np.percentile(greenness, (2, 98))
        importance[(greenness < low) | (greenness >= high)] = TAIL_WEIGHT
    return regressors, targets, importance


def _subsample(greenness: np.ndarray) -> np.ndarray:
    """Return the places of at most MOST_SAMPLES samples, evenly from each fifth of EVI."""
    if len(greenness) <= MOST_SAMPLES:
        return np.arange(len(greenness))
    order = np.argsort(greenness, kind="stable")
    return np.sort(order[np.linspace(0, len(order) - 1, MOST_SAMPLES).astype(np.intp)])


def _fit(regressors: np.ndarray, targets: np.ndarray, importance: np.ndarray) -> np.ndarray:
    """Return the coefficients float32 [10, 11] that are not negative: of the ten bands, and of snow."""
    bands = targets.shape[1]
    x = regressors.astype(np.float64)
    weighted = x * importance[:, None]
    gram, product = weighted.T @ x, weighted.T @ targets.astype(np.float64)
    result = np.zeros((bands, bands + 1), np.float32)
    for band in range(bands):
        # A band of the mosaic is clipped once its own band has been fitted.
        columns = [bands + i if i < band else i for i in range(bands)] + [2 * bands]
        result[band] = nonnegative(gram[np.ix_(columns, columns)], product[columns, band])
    return result


def nonnegative(gram: np.ndarray, product: np.ndarray) -> np.ndarray:
    """Return x >= 0 that minimises |A x - b|², of A'A and A'b (Lawson and Hanson 1974, chapter 23)."""
    values, vectors = np.linalg.eigh(gram)
    kept = values > values.max() * 1e-12
    root = np.sqrt(values[kept])
    a = root[:, None] * vectors[:, kept].T
    b = (vectors[:, kept].T @ product) / root
    count = gram.shape[0]
    x, passive = np.zeros(count), np.zeros(count, bool)
    tolerance = 1e-10 * np.abs(product).max()
    for _ in range(10 * count):
        gradient = a.T @ (b - a @ x)
        if passive.all() or gradient[~passive].max() <= tolerance:
            break
        passive[np.flatnonzero(~passive)[gradient[~passive].argmax()]] = True
        while True:
            solved = np.zeros(count)
            solved[passive] = np.linalg.lstsq(a[:, passive], b, rcond=None)[0]
            if not passive.any() or solved[passive].min() > 0:
                break
            falling = passive & (solved <= 0)
            step = (x[falling] / (x[falling] - solved[falling] + 1e-300)).min()
            x = x + step * (solved - x)
            passive &= x > 1e-15
            x[~passive] = 0
        x = solved
    return x
