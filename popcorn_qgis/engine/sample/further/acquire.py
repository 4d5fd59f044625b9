"""Single dates of the sample district: when they are taken, each with its own error, noise and sky."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Callable, Dict, List, Tuple

import numpy as np

from ..radar import speckle
from ..smooth import blur, value_noise
from .scenery import ASCENDING, DESCENDING, Scenery
from .spectrum import HAZE, OWN_PX
from .weather import FAIR_SKIES, SKIES, draw_sky, scene_classes
from .works import GROWTH_YEARS, SERIES_YEARS

#: Standard deviation of a date's gain: of the whole scene, of each band beside it, and over the scene.
GAIN, GAIN_OF_BAND, GAIN_OVER_SCENE = 0.075, 0.02, 0.02
#: The same of the haze that is left or taken off too much (units of spectrum.HAZE), and of radar in dB.
HAZE_LEFT, RADAR_DB, RADAR_OVER_SCENE_DB = 36.0, 0.35, 0.35
#: A date lies this much beside the others, in pixels, and no gain is further off than this many deviations.
SHIFT_PX, FURTHEST = 0.12, 2.0
#: Of one look of radar: about ten independent ones, correlated over the resolution cell.
_SPECKLE, _SPECKLE_CELL_PX = 0.30, 0.9
#: gamma0 over sigma0 at 38° of incidence.
GAMMA0 = 1.27
#: Hours of the overpasses (UTC), and the relative orbits of the passes.
_OPTICAL_TIME, _RADAR_TIMES = (10, 50, 31), {ASCENDING: (17, 32, 5), DESCENDING: (5, 51, 12)}
ORBITS = {ASCENDING: "59", DESCENDING: "37"}
_SUN = (
    (0.5, 17.0),
    (2.0, 27.0),
    (3.5, 44.0),
    (5.5, 61.0),
    (7.5, 57.0),
    (9.0, 42.0),
    (10.5, 26.0),
    (11.9, 16.0),
)


@dataclass(frozen=True)
class Look:
    """An acquisition: ``direction`` is empty for optical ones, ``sky`` for radar."""

    start: datetime
    direction: str = ""
    sky: str = ""
    stream: int = 0


@dataclass(frozen=True)
class Seen:
    """An optical acquisition: uint16 [bands, H, W], scene classes, the truth of the sky, and its error."""

    values: np.ndarray
    classes: np.ndarray
    truth: np.ndarray
    gain: float  # 1: no error


def series_looks(rng: np.random.Generator) -> Tuple[Look, ...]:
    """Return two years: optical every five days, radar every six from each pass."""
    first, last = date(SERIES_YEARS[0], 1, 1), date(SERIES_YEARS[-1], 12, 31)
    looks = []
    day = first + timedelta(days=int(rng.integers(0, 5)))
    while day <= last:
        looks.append(Look(_moment(day, _OPTICAL_TIME), sky=_draw(SKIES, rng)))
        day += timedelta(days=5)
    for direction in (ASCENDING, DESCENDING):
        day = first + timedelta(days=int(rng.integers(0, 6)))
        while day <= last:
            looks.append(Look(_moment(day, _RADAR_TIMES[direction]), direction))
            day += timedelta(days=6)
    return _numbered(looks)


#: Of each season of growth: first month, last one. Winter stops when the next quarters are done.
_GROWTH_MONTHS = ((3, 5), (6, 8), (9, 11), (12, 12))
LOOKS_A_SEASON = 4


def growth_looks(rng: np.random.Generator) -> Tuple[Look, ...]:
    """Return four fair optical dates a season of each year, each with an ascending radar look near it."""
    looks = []
    for year in GROWTH_YEARS:
        for first, last in _GROWTH_MONTHS:
            start = date(year, first, 1)
            days = (date(year + last // 12, last % 12 + 1, 1) - start).days
            for part in range(LOOKS_A_SEASON):
                share = (part + rng.uniform(0.1, 0.8)) / LOOKS_A_SEASON
                day = start + timedelta(days=int(days * share))
                looks.append(Look(_moment(day, _OPTICAL_TIME), sky=_draw(FAIR_SKIES, rng)))
                near = day + timedelta(days=int(rng.integers(-1, 2)))
                looks.append(Look(_moment(near, _RADAR_TIMES[ASCENDING]), ASCENDING))
    return _numbered(looks)


def take_optical(
    scenery: Scenery, look: Look, through_air: bool, rng: np.random.Generator, check: Callable[[], None]
) -> Seen:
    """Return what Sentinel-2 sees, as L1C when it looks ``through_air``; ``check`` may raise at any time."""
    image = scenery.reflectance(look.start.date(), check)
    side = image.shape[-1]
    gain = 1 + GAIN * float(np.clip(rng.standard_normal(), -FURTHEST, FURTHEST))
    over_scene = GAIN_OVER_SCENE * 1.7 * value_noise(side, max(side // 3, 40), rng)
    haze = HAZE_LEFT * float(np.clip(rng.standard_normal(), -FURTHEST, FURTHEST))
    aside = rng.normal(0, SHIFT_PX, 2)
    sky = draw_sky(look.sky, side, _sun_degrees(look.start.date()), rng)
    for place, band in enumerate(scenery.bands):
        check()
        own = gain * (1 + GAIN_OF_BAND * float(np.clip(rng.standard_normal(), -FURTHEST, FURTHEST)))
        value = _shifted(image[place], aside)
        value *= np.float32(own) + over_scene
        value += np.float32(haze * HAZE[band])
        image[place] = np.maximum(value, 1)
    image = sky.before(image, scenery.bands, through_air)
    for place, band in enumerate(scenery.bands):
        check()
        image[place] = _noisy(_on_own_grid(image[place], OWN_PX[band]), band, rng)
    values = np.clip(np.rint(image), 1, 16000).astype(np.uint16)
    return Seen(values, scene_classes(sky, values, scenery.bands, rng), sky.truth(), gain)


def take_radar(
    scenery: Scenery, look: Look, rng: np.random.Generator, check: Callable[[], None]
) -> np.ndarray:
    """Return what Sentinel-1 sees, gamma0 in linear power, float32 [2, H, W]: VV, VH."""
    power = scenery.power(look.start.date(), look.direction, check)
    side = power.shape[-1]
    moist = RADAR_OVER_SCENE_DB * 1.7 * value_noise(side, max(side // 4, 30), rng)
    moist += RADAR_DB * float(np.clip(rng.standard_normal(), -FURTHEST, FURTHEST))
    for band in (0, 1):
        check()
        own = 0.15 * float(rng.standard_normal())
        noise = blur(rng.standard_normal((side, side), dtype=np.float32), _SPECKLE_CELL_PX)
        noise *= _SPECKLE / max(float(noise.std()), 1e-6)
        power[band] *= GAMMA0 * np.exp(noise - 0.5 * _SPECKLE**2) * 10 ** ((moist + np.float32(own)) / 10)
    return power


def _shifted(values: np.ndarray, aside: np.ndarray) -> np.ndarray:
    """Return values [H, W] moved by less than a pixel down and right, linearly between neighbours."""
    for axis, share in enumerate(aside):
        neighbour = np.roll(values, 1 if share > 0 else -1, axis=axis)
        edge = [slice(None)] * 2
        edge[axis] = slice(0, 1) if share > 0 else slice(-1, None)
        neighbour[tuple(edge)] = values[tuple(edge)]
        share = np.float32(min(abs(share), 0.5))
        values = values * (1 - share) + neighbour * share
    return values


def _on_own_grid(values: np.ndarray, own_px: int) -> np.ndarray:
    """Return the mean of blocks of ``own_px`` pixels, each repeated: [H, W] as the band's own pixels are."""
    if own_px == 1:
        return values
    side = values.shape[0]
    missing = -side % own_px
    whole = np.pad(values, (0, missing), mode="edge")
    count = whole.shape[0] // own_px
    blocks = whole.reshape(count, own_px, count, own_px).mean(axis=(1, 3), dtype=np.float32)
    return blocks.repeat(own_px, axis=0).repeat(own_px, axis=1)[:side, :side]


def _sun_degrees(day: date) -> float:
    months, degrees = zip(*_SUN)
    return float(np.interp(day.month - 1 + day.day / 31, months, degrees))


def _draw(shares: Dict[str, float], rng: np.random.Generator) -> str:
    return str(rng.choice(list(shares), p=list(shares.values())))


def _moment(day: date, time: Tuple[int, int, int]) -> datetime:
    return datetime(day.year, day.month, day.day, *time, tzinfo=timezone.utc)


def _numbered(looks: List[Look]) -> Tuple[Look, ...]:
    in_time = sorted(looks, key=lambda look: (look.start, look.direction))
    return tuple(Look(look.start, look.direction, look.sky, number) for number, look in enumerate(in_time))


def take_season(
    scenery: Scenery, day: date, direction: str, rng: np.random.Generator, check: Callable[[], None]
) -> np.ndarray:
    """Return a season's composite around a day: uint16 [bands, H, W], or of a pass dB, float32 [2, H, W].

    Neither a date's error nor its sky is left in a median of many.
    """
    if direction:
        power = scenery.power(day, direction, check)
        for values in power:
            values *= speckle(values.shape, rng)
        return np.asarray(10 * np.log10(power))
    image = scenery.reflectance(day, check)
    for place, band in enumerate(scenery.bands):
        check()
        image[place] = _noisy(_on_own_grid(image[place], OWN_PX[band]), band, rng)
    return np.clip(np.rint(image), 1, 16000).astype(np.uint16)


def _noisy(value: np.ndarray, band: str, rng: np.random.Generator) -> np.ndarray:
    """Return a band with the sensor's noise in each of its own pixels."""
    own_px, side = OWN_PX[band], value.shape[-1]
    count = -(-side // own_px)
    noise = rng.standard_normal((2, count, count), dtype=np.float32)
    if own_px > 1:
        noise = noise.repeat(own_px, axis=1).repeat(own_px, axis=2)[:, :side, :side]
    strength = np.float32(0.6 if band == "B10" else 9.0)
    return np.asarray(value * (1 + np.float32(0.012) * noise[0]) + strength * noise[1])
