"""Cloud and shadow found in time: every date against its neighbours, without a learned model.

After sentinel-tree-cover (Brandt et al., RSE 292, 2023, 113574). What that program does otherwise by mistake
was repaired here, and can be had with ``as_reference``, so that both can be compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, Iterator, Optional, Sequence, Tuple

import numpy as np

from . import in_time
from .coded import Reflectances, at_places
from .gap_fill import water_of
from .neighbourhood import count_of_nine, dilate, dilate_square, erode, opened, within
from .urban_rule import potential_urban, without_parallax

#: The bands that are looked at, in the order of the arrays' second axis.
MASK_BANDS = ("B02", "B03", "B04", "B08", "B06", "B8A", "B11")
B02, B03, B04, B08, B06, B8A, B11 = range(7)
#: A further band, without which roofs are not told from clouds.
ROOF_BAND, B07 = "B07", 7
RGB = slice(0, 3)

#: Shadow may lie so far from the cloud that throws it, and so far inside the border, pixels (city-block).
SHADOW_REACH_PX = 50
#: Rule 2 may cover so much more of the image than rule 1 does.
MOST_MORE = 0.075


#: The widest window in time.
_WINDOW = 7
#: Places of an image that are looked at on all dates together.
_PLACES_AT_ONCE = 20_000


@dataclass(frozen=True)
class Ground:
    """What is known of the place: slope in degrees, and forest where that is known; [H, W].

    ``urban``: cells of 16 pixels that are urban (``urban_rule.potential_urban``), with which the dates need
    ROOF_BAND too.
    """

    slope_deg: np.ndarray
    forest: Optional[np.ndarray] = None
    urban: Optional[np.ndarray] = None


#: Called with the name of a step and what it found, bool [T, H, W].
Told = Callable[[str, np.ndarray], None]


def cloud_and_shadow(
    values: Reflectances,
    ground: Ground,
    told: Optional[Told] = None,
    as_reference: bool = False,
    alive: Callable[[], None] = lambda: None,
) -> np.ndarray:
    """Return bool [T, H, W]: True where cloud, its shadow or haze hides the ground.

    ``values`` float32 [T, 7, H, W]: reflectance 0..1 in the order of MASK_BANDS, NaN where missing (never
    True); with ROOF_BAND as the eighth where ``ground`` knows towns. Dates in their order. ``as_reference``:
    with the defects of the reference's steps 2 and 7 to 12. ``alive`` is called for each date of each step.
    """

    def stage(name: str, mask: np.ndarray) -> None:
        if told is not None:
            told(name, mask.copy())

    stack = _Stack(values, ground, as_reference, alive)
    rough = stack.rough_cloud()
    stage("rough", rough)
    shadow = stack.shadow_candidates(rough)
    stage("shadow_stage", shadow)
    del rough
    cloud = stack.clouds(shadow)
    stage("cloud_raw", cloud)
    cloud = stack.not_coloured(stack.bright(cloud, shadow))
    stage("cloud_bright_colour", cloud)
    if stack.urban.any():
        ground_seen = ~stack.roofs()
        cloud &= ground_seen
        shadow &= ground_seen
    stage("cloud_urban", cloud)
    cloud = stack.not_water_side(cloud)
    stage("cloud_water_swir", cloud)
    if stack.is_water.any():
        cloud &= ~stack.over_water()
    for date in cloud:
        date &= count_of_nine(date) >= 5
    if as_reference:
        cloud[:, :2] = False  # an index slip of its rule for dark pixels
    stage("cloud_before_dilate", cloud)
    cloud = stack.grown(cloud)
    stage("cloud_dilated", cloud)
    shadow = stack.plausible_shadow(shadow, cloud)
    stage("shadow_final", shadow)
    shadow |= cloud
    mask = stack.dark_too(shadow)
    stage("before_haze", mask)
    mask[stack.hazy(mask)] = True
    mask &= stack.seen
    return mask


class _Lately:
    """What was made of the dates looked at lately: a window in time moves on by one."""

    def __init__(self, make: Callable[[int], np.ndarray]) -> None:
        self._make = make
        self._kept: Dict[int, np.ndarray] = {}

    def of(self, date: int) -> np.ndarray:
        """Return float32 [bands, H, W] of a date."""
        if date not in self._kept:
            for other in [one for one in self._kept if abs(one - date) > _WINDOW]:
                del self._kept[other]
            self._kept[date] = self._make(date).astype(np.float32, copy=False)
        return self._kept[date]


class _Stack:
    """The dates together, and what all steps need of them."""

    def __init__(
        self, values: Reflectances, ground: Ground, as_reference: bool, alive: Callable[[], None]
    ) -> None:
        self.alive = alive
        self.values, self.ground, self.as_reference = values, ground, as_reference
        self.dates = len(values)
        self.seen = np.stack([np.isfinite(values[date, B02]) for date in range(self.dates)])
        self.shown = [max(int(seen.sum()), 1) for seen in self.seen]
        self.water = water_of(values)
        self.is_water = self.water > 0
        forest = ground.forest
        self.forest = np.zeros(self.water.shape, bool) if forest is None else forest.astype(bool)
        self.urban = self._urban()

    def _urban(self) -> np.ndarray:
        if self.ground.urban is None:
            return np.zeros(self.water.shape, bool)
        near, red, shortwave = (self.values[:, band] for band in (B08, B04, B11))
        return potential_urban(near, red, shortwave, self.water, self.ground.slope_deg, self.ground.urban)

    def _brightness(self, date: int) -> np.ndarray:
        """Return the sum of the visible bands of a date."""
        blue, green, red = self.values[date, RGB]
        return np.asarray(blue + green + red)

    def _on_each(self, change: Callable[[np.ndarray], np.ndarray], mask: np.ndarray) -> np.ndarray:
        """Change the mask of every date, in place."""
        for date in self._each_date():
            mask[date] = change(mask[date])
        return mask

    def roofs(self) -> np.ndarray:
        """Return bool: where it may be built-up, nothing flies, and it is not far brighter (step 6)."""
        found = np.zeros(self.seen.shape, bool)
        with np.errstate(invalid="ignore"):
            for date in self._each_date():
                still = without_parallax(*(self.values[date, band] for band in (B08, B8A, B07, B04)))
                found[date] = self.urban & still & (self._above_darkest(date) < 0.4)
        return found

    def _share(self, mask: np.ndarray, date: int) -> float:
        """Return the share of a mask in what its date shows."""
        return int(mask.sum()) / self.shown[date]

    def _each_date(self) -> Iterator[int]:
        for date in range(self.dates):
            self.alive()
            yield date

    def rough_cloud(self) -> np.ndarray:
        """Return bool: bright enough to be cloud, whatever the other dates show (step 1)."""
        found = np.empty(self.seen.shape, bool)
        with np.errstate(invalid="ignore", divide="ignore"):
            for number in self._each_date():
                date = self.values[number]
                rough = (date[B8A] > 0.166) & (date[B03] > 0.28) & (date[B06] / date[B11] < 4.292)
                found[number] = opened(rough, 2, 10)
        return found

    def shadow_candidates(self, rough: np.ndarray) -> np.ndarray:
        """Return bool: darker than the dates around it, or than the brightest of them (step 2)."""
        bands = (B02, B03, B8A, B11)
        clear = _Lately(lambda date: np.where(rough[date], np.nan, self.values[date][list(bands)]))
        every = self.values[0][list(bands)]
        for date in range(1, self.dates):
            np.fmin(every, self.values[date][list(bands)], out=every)
        middle = in_time.least if self.dates < 3 else in_time.median
        always = {band: self._over_all(band, rough, middle) for band in (B02, B03)}
        steep = self.ground.slope_deg >= 25
        found = np.zeros(self.seen.shape, bool)
        with np.errstate(invalid="ignore"):
            for date in self._each_date():
                near = in_time.window(date, self.dates, 4, 2, 1)
                value = self.values[date]
                to_median, to_most = {}, {}
                around = [clear.of(other) for other in near]
                for place, band in enumerate(bands):
                    dates = [one[place] for one in around]
                    usual = middle(dates)
                    usual = np.where(np.isnan(usual), every[place], usual)
                    to_median[band] = value[band] - usual
                    to_most[band] = value[band] - in_time.most(dates)
                below_median = (
                    (to_median[B8A] < -0.04)
                    & (to_median[B11] < -0.04)
                    & (to_median[B02] < -0.02)
                    & (value[B02] < 0.09)
                    & (value[B8A] < 0.17)
                )
                below_most = (to_most[B8A] < -0.04) & (to_most[B11] < -0.04) & (value[B8A] < 0.18)
                on_land = below_median | (below_most & (value[B02] < 0.03))
                on_land |= below_most & steep & (value[B02] < 0.07) & (self._brightness(date) < 0.28)
                on_water = (
                    (value[B02] - always[B02] < -0.05)
                    & (value[B03] - always[B03] < -0.05)
                    & (value[B8A] < 0.03)
                )
                found[date] = np.where(self.is_water, on_water, on_land)
                found[date] = self._near(opened(found[date], 2, 3), 5)
        return found

    def _over_all(
        self, band: int, rough: np.ndarray, middle: Callable[[in_time.Dates], np.ndarray]
    ) -> np.ndarray:
        """Return the middle of a band over all dates without rough cloud; only over water is it asked for."""
        if not self.is_water.any():
            return np.full(self.water.shape, np.nan, np.float32)

        def of_rows(rows: slice) -> np.ndarray:
            return middle(np.where(rough[:, rows], np.nan, self.values[:, band, rows]).astype(np.float32))

        return in_time.by_rows(of_rows, self.values.shape)

    def _near(self, mask: np.ndarray, radius_px: int) -> np.ndarray:
        """Return what lies within a radius; the reference marks a corner of dates without anything."""
        grown = within(mask, radius_px)
        if self.as_reference:
            height, width = mask.shape
            rows, columns = np.ogrid[:height, :width]
            if not mask.any():
                grown |= (rows + 1) ** 2 + columns**2 <= radius_px**2
        return grown

    def clouds(self, shadow: np.ndarray) -> np.ndarray:
        """Return bool: brighter in the visible bands than the darkest of the dates around it (step 3)."""
        visible = _Lately(lambda date: np.where(shadow[date], np.nan, self.values[date, RGB]))
        found = np.zeros(self.seen.shape, bool)
        with np.errstate(invalid="ignore"):
            for date in self._each_date():
                own = self.values[date, RGB]
                above_far = own - self._far(visible, shadow, date)
                rule_1 = (above_far[0] > 0.08) & (above_far[1] > 0.08) & (above_far[2] > 0.07)
                near = self._near_dates(visible, shadow, date)
                found[date] = rule_1 | self._rule_2(own, near, rule_1, date)
        return found

    def _clear_at(self, shadow: np.ndarray, date: int, places: np.ndarray) -> np.ndarray:
        """Return the visible bands of a date without shadow at some places of [3, H, W], counted flat."""
        values = at_places(self.values, date, RGB, places)
        values[shadow[date].reshape(-1)[places % shadow[date].size]] = np.nan
        return values

    def _far(self, visible: _Lately, shadow: np.ndarray, date: int) -> np.ndarray:
        around = in_time.window(date, self.dates, 2, 2, 2)
        darkest = in_time.least([visible.of(other) for other in around])
        missing = np.flatnonzero(np.isnan(darkest) & self.seen[date])
        flat = darkest.reshape(-1)
        for start in range(0, len(missing), _PLACES_AT_ONCE):
            places = missing[start : start + _PLACES_AT_ONCE]
            every = np.stack([self._clear_at(shadow, other, places) for other in range(self.dates)])
            flat[places] = in_time.percentile(every, 25)
        return darkest

    def _near_dates(self, visible: _Lately, shadow: np.ndarray, date: int) -> np.ndarray:
        first, last = self._neighbours(date)
        darkest = in_time.least([visible.of(i) for i in range(first, last + 1) if i != date])
        flat = darkest.reshape(-1)
        for _ in range(10):
            missing = np.flatnonzero(np.isnan(darkest) & self.seen[date])
            if not len(missing):
                return darkest
            looked_at = {i for i in range(first, last + 1) if i != date}
            first, last = max(0, first - 1), min(self.dates - 1, last + 1)
            for other in sorted({i for i in range(first, last + 1) if i != date} - looked_at):
                flat[missing] = np.fmin(flat[missing], self._clear_at(shadow, other, missing))
        missing = np.flatnonzero(np.isnan(darkest) & self.seen[date])
        for other in range(self.dates if len(missing) else 0):
            flat[missing] = np.fmin(flat[missing], self._clear_at(shadow, other, missing))
        return darkest

    def _neighbours(self, date: int) -> Tuple[int, int]:
        """Return the first and the last of the dates beside one: at the stack's ends the two nearest."""
        first, last = max(0, date - 1), min(self.dates - 1, date + 1)
        if date == 0:
            last = min(self.dates - 1, 2)
        if date == self.dates - 1:
            first = max(0, date - 2)
        if last >= self.dates - 2 and self.dates > 3:
            first = max(0, first - 1)
        return first, last

    def _rule_2(self, visible: np.ndarray, near: np.ndarray, rule_1: np.ndarray, date: int) -> np.ndarray:
        threshold = np.clip(np.float32(0.5) * near[0] + np.float32(0.005), 0.05, 0.10)
        threshold = np.maximum(threshold - np.float32(0.02) * self.forest, np.float32(0.04))
        above = visible - near - threshold
        least_above = np.minimum(np.minimum(above[0], above[1]) - np.float32(0.01), above[2])
        allowed = self._share(rule_1, date) + MOST_MORE
        more = 0.0
        while self._share(least_above > more, date) > allowed:
            more += 0.0025
        found = (least_above > more) & (self._brightness(date) < 0.75)
        return np.where(self.forest, found, erode(found, 2))

    def _above_darkest(self, date: int) -> np.ndarray:
        """Return by how much the mean of RGB exceeds the darkest visible band of the dates around it."""
        around = slice(max(0, date - 1), date + 2)
        visible = self.values[around, RGB]
        return self._brightness(date) / 3 - in_time.least(visible.reshape(-1, *visible.shape[2:]))

    def bright(self, cloud: np.ndarray, shadow: np.ndarray) -> np.ndarray:
        """Return clouds, and land that is far brighter than its date and on no other date (step 4)."""
        new = np.zeros_like(cloud)
        with np.errstate(invalid="ignore", divide="ignore"):
            for date in self._each_date():
                usual = self.seen[date] & ~cloud[date] & ~shadow[date]
                rest = self.seen[date] & ~cloud[date]
                if not usual.any() or not rest.any():
                    continue
                brightness = self._brightness(date)
                ratio = brightness / np.median(brightness[usual])
                ratio = np.where(self.is_water, 1, ratio)
                score = (ratio - ratio[rest].mean()) / ratio[rest].std()
                new[date] = (score > 3.5) & ~self.is_water & ~cloud[date]
        new[:, new.sum(axis=0) > 1] = False
        cloud |= new
        return cloud

    def not_coloured(self, cloud: np.ndarray) -> np.ndarray:
        """Return clouds without what is dark and coloured (step 5)."""
        with np.errstate(invalid="ignore", divide="ignore"):
            for date in self._each_date():
                visible = self.values[date, RGB]
                mean = self._brightness(date) / 3
                coloured = (visible.max(axis=0) - visible.min(axis=0)) / mean > 0.5
                cloud[date] &= ~((mean < 0.4) & coloured)
        return cloud

    def not_water_side(self, cloud: np.ndarray) -> np.ndarray:
        """Return clouds without bright ground beside water (first half of step 7)."""
        bright = np.empty(self.seen.shape, bool)
        with np.errstate(invalid="ignore"):
            for number in self._each_date():
                date = self.values[number]
                bright[number] = date[B08] / (date[B11] + 0.01) < 0.75
        if self.as_reference:
            for _ in range(3):  # its dilation runs through time as well
                grown = dilate(bright, 1)
                grown[1:] |= bright[:-1]
                grown[:-1] |= bright[1:]
                bright = grown
        with np.errstate(invalid="ignore"):
            for number in self._each_date():
                wide = bright[number] if self.as_reference else dilate(bright[number], 3)
                cloud[number] &= ~(wide & (self.water >= 0) & ~(self._above_darkest(number) > 0.4))
        return cloud

    def over_water(self) -> np.ndarray:
        """Return bool: open water and 10 px around it (second half of step 7)."""
        found = np.empty(self.seen.shape, bool)
        with np.errstate(invalid="ignore"):
            for date in self._each_date():
                found[date] = dilate(self.is_water & (self.values[date, B11] < 0.11), 10)
        return found

    def grown(self, cloud: np.ndarray) -> np.ndarray:
        """Return clouds and what lies close to them (step 9)."""
        town = dilate_square(self.urban, 5)

        def of_date(mask: np.ndarray) -> np.ndarray:
            kept = erode(mask, 1)
            rest = kept & ~town
            dense = rest & (count_of_nine(rest) >= 6)
            grown = self._near(dilate(dense, 5) | dilate(rest & ~dense, 1), 3)
            return grown | (erode(kept, 3) & town) if town.any() else grown

        return self._on_each(of_date, cloud)

    def plausible_shadow(self, shadow: np.ndarray, cloud: np.ndarray) -> np.ndarray:
        """Return shadow without what no cloud throws, on dates where it is too much (step 10)."""
        steep = self.ground.slope_deg >= 30
        border = np.ones(steep.shape, bool)
        inner = slice(SHADOW_REACH_PX, -SHADOW_REACH_PX)
        border[inner, inner] = False
        if min(steep.shape) <= 2 * SHADOW_REACH_PX:
            border[:] = True
        for date in self._each_date():
            dark, bright = self._share(shadow[date], date), self._share(cloud[date], date)
            much = dark > bright + 0.3 and bright < 0.3
            if much or (bright < 0.05 and dark > 3 * bright):
                kept = dilate(cloud[date], SHADOW_REACH_PX) | steep
                if not self.as_reference:
                    kept |= border | dilate(~self.seen[date], SHADOW_REACH_PX)
                shadow[date] &= kept
        return shadow

    def dark_too(self, mask: np.ndarray) -> np.ndarray:
        """Return the mask, and very dark land on dates that are not wholly masked (step 11)."""
        with np.errstate(invalid="ignore", divide="ignore"):
            for date in self._each_date():
                clear = self.seen[date] & ~mask[date]
                if self._share(mask[date], date) >= 0.9 or not clear.any():
                    continue
                darkness = 1 / self.values[date, B02]
                usual = darkness[clear]
                dark = (darkness > usual.mean() + 2 * usual.std()) & (self.values[date, B8A] < 0.17)
                mask[date] |= opened(dark, 2, 2) & ~self.is_water
        return mask

    def hazy(self, mask: np.ndarray) -> Sequence[int]:
        """Return the dates that are brighter than the others and show less of the ground (step 12)."""
        numbers: Dict[int, Tuple[float, float, float]] = {}
        for date in self._each_date():
            clear = self.seen[date] & ~mask[date]
            if not clear.any():
                continue
            visible = self.values[date, RGB][:, clear]
            mean = visible.mean(axis=0)
            spread = visible.max(axis=0) - visible.min(axis=0)
            numbers[date] = (float(mean.mean()), float(mean.std()), float(spread.std()))
        if not numbers:
            return []
        table = np.array(list(numbers.values()))
        with np.errstate(invalid="ignore", divide="ignore"):
            bright, contrast, colour = (table / np.median(table, axis=0)).T
        haze = (bright >= 1.5) & (contrast <= 0.67) & (colour < 1) | (bright >= 1.3) & (contrast <= 0.5)
        places = np.flatnonzero(haze)
        if self.as_reference:  # it counts the dates that are left, and means all dates
            return [int(place) for place in places]
        return [list(numbers)[place] for place in places]
