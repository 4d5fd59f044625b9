"""Which cloud mask and choice of dates make the better composite: `python -m benchmarks.imagery_report`.

Of every season, each second of the dates that are clear by eye is held out: their median is what a composite
of the other dates should show. Of those, 4, 6 and 10 are drawn, and composited by every combination of
CLOUD_MASK and SELECT; masks are computed from the drawn dates alone. A folder has ``dates.csv``,
``truth.tif``, ``s2_10m_DATE.tif`` and ``s2_20m_DATE.tif``, as the series of Wervik has.
"""

from __future__ import annotations

import argparse
import csv
import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Callable, Dict, List, Sequence, Tuple

import numpy as np
import rasterio

from models.train.maps import teacher_mapper
from models.train.scenes import Scene, single
from popcorn_qgis.contract.bands import S2_TEN_BANDS
from popcorn_qgis.engine.imagery.compositing.clear_sky import SkyRule, hidden_by, sky_rule
from popcorn_qgis.engine.imagery.compositing.date_selection import DateClouds, choose
from popcorn_qgis.engine.imagery.compositing.median import median_of_clear
from popcorn_qgis.engine.imagery.compositing.observe import GROWN_SCL, NOT_CLEAR_SCL, grow
from popcorn_qgis.engine.imagery.periods import season_range

SEASONS = ("spring", "summer", "autumn", "winter")
DRAWN, DRAWS, RESAMPLES = (4, 6, 10), 20, 2000
MASKS, CHOICES = ("classes", "series", "both"), ("all", "method")
#: Of those that a composite may be made of, as the catalogues' filter leaves them out.
OVERCAST = 0.9
DILATION_PX = 4
FOUR = [S2_TEN_BANDS.index(band) for band in ("B02", "B03", "B04", "B08")]


@dataclass(frozen=True)
class Day:
    """One date: bands and the classes' mask [11, H, W], its share of cloud, what it is by eye [H, W]."""

    day: date
    values: np.ndarray
    cloud: float
    truth: np.ndarray

    @property
    def clear(self) -> bool:
        """Whether it is wholly clear by eye."""
        return bool((self.truth == 0).all())


@dataclass(frozen=True)
class Score:
    """How far a composite is from the held-out dates: DN, and of the built-up map."""

    rmse_dn: float
    sum_error: float
    mae: float
    iou: float
    gaps_percent: float


#: (season, number of draw, dates drawn) → the score of each combination.
Scores = Dict[Tuple[str, int, Tuple[date, ...]], Dict[Tuple[str, str], Score]]


def read_days(folder: Path) -> List[Day]:
    """Return all dates of a folder, bands of 20 m at the nearest pixel."""
    with rasterio.open(folder / "truth.tif") as raster:
        truth = dict(zip(raster.descriptions, raster.read()))
    with (folder / "dates.csv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    return [_day(folder, row, truth[row["date"]]) for row in rows]


def _day(folder: Path, row: Dict[str, str], truth: np.ndarray) -> Day:
    with (
        rasterio.open(folder / f"s2_10m_{row['date']}.tif") as ten,
        rasterio.open(folder / f"s2_20m_{row['date']}.tif") as twenty,
    ):
        bands = dict(zip(("B02", "B03", "B04", "B08"), ten.read().astype(np.float32)))
        coarse = twenty.read().astype(np.float32).repeat(2, axis=1).repeat(2, axis=2)
    bands |= dict(zip(("B05", "B06", "B07", "B8A", "B11", "B12"), coarse))
    classes = coarse[6]
    hidden = np.isin(classes, NOT_CLEAR_SCL) | grow(np.isin(classes, GROWN_SCL), DILATION_PX)
    values = np.stack([bands[band] for band in S2_TEN_BANDS] + [hidden.astype(np.float32)])
    return Day(date.fromisoformat(row["date"]), values, float(row["scl_cloud"]), truth)


def composite(days: Sequence[Day], rule: SkyRule, choice: str) -> np.ndarray:
    """Return the median float32 [4, H, W] in DN of the clear pixels, NaN where there is none."""
    if choice == "method":
        first = date(days[0].day.year, 1, 1)
        numbers = {(day.day - first).days + 1: day for day in days}
        taken, _ = choose([DateClouds(number, day.cloud, day.cloud) for number, day in numbers.items()])
        days = [numbers[number] for number in taken] if len(taken) >= 3 else days
    hidden = hidden_by(rule, [day.values for day in days], lambda: None)
    clear = [np.where(mask, np.nan, day.values[FOUR]) for day, mask in zip(days, hidden)]
    values, _ = median_of_clear(clear, len(clear), len(FOUR), clear[0].shape[1:])
    return values


def scores_of(days: Sequence[Day], seed: int) -> Tuple[Scores, List[str]]:
    """Return the scores of all draws, and what was skipped."""
    random = np.random.default_rng(seed)
    mapper, radar = teacher_mapper(), single("wervik_be").s1
    scores: Scores = {}
    skipped = []
    years = sorted({day.day.year for day in days})
    rules = {word: sky_rule(word, "ten") for word in MASKS}
    for season in [season_range(year, name) for year in years for name in SEASONS]:
        here = [day for day in days if season.holds(day.day)]
        held = [day for day in here if day.clear][::2]
        pool = [day for day in here if all(day is not other for other in held) and day.cloud < OVERCAST]
        if len(held) < 2:
            continue
        target = np.median([day.values[FOUR] for day in held], axis=0)
        wanted = mapper(Scene("", radar, target))
        for count in DRAWN:
            if len(pool) < count:
                skipped.append(f"{season.name}, {count} of {len(pool)}")
                continue
            for number in range(DRAWS):
                drawn = [pool[i] for i in sorted(random.choice(len(pool), count, replace=False))]
                made = {
                    (mask, choice): composite(drawn, rules[mask], choice)
                    for mask in MASKS
                    for choice in CHOICES
                }
                seen = np.all([np.isfinite(values).all(axis=0) for values in made.values()], axis=0)
                if seen.mean() < 0.5:
                    continue
                key = (f"{season.name} {count}", number, tuple(day.day for day in drawn))
                scores[key] = {
                    name: _score(values, seen, target, wanted, mapper, radar) for name, values in made.items()
                }
    return scores, skipped


def _score(
    values: np.ndarray,
    seen: np.ndarray,
    target: np.ndarray,
    wanted: np.ndarray,
    mapper: Callable[[Scene], np.ndarray],
    radar: np.ndarray,
) -> Score:
    """Return the score on what every combination shows; the network sees the target in the rest."""
    whole = np.where(np.isfinite(values), values, target).astype(np.float32)
    found = mapper(Scene("", radar, whole))
    rmse = float(np.sqrt(np.mean((values - target)[:, seen] ** 2)))
    a, b = found[seen], wanted[seen]
    both, either = ((a > 0.5) & (b > 0.5)).sum(), ((a > 0.5) | (b > 0.5)).sum()
    gaps = 100 * float(np.isnan(values).any(axis=0).mean())
    off = abs(float(a.sum() / b.sum()) - 1)
    return Score(rmse, off, float(np.abs(a - b).mean()), float(both / either), gaps)


def compared(scores: Scores, count: int, name: Tuple[str, str], what: str) -> Tuple[float, ...]:
    """Return (median, relative change to today's way in per cent, low, high); bootstrap by date."""
    keys = [key for key in scores if key[0].endswith(f" {count}")]
    own = np.array([getattr(scores[key][name], what) for key in keys])
    today = np.array([getattr(scores[key]["classes", "all"], what) for key in keys])
    days = sorted({day for key in keys for day in key[2]})
    member = np.array([[day in key[2] for day in days] for key in keys], float)
    random = np.random.default_rng(1)
    weights = random.exponential(size=(RESAMPLES, len(days))) @ member.T
    changes = 100 * ((weights @ own) / (weights @ today) - 1)
    change = 100 * (own.mean() / today.mean() - 1)
    return (float(np.median(own)), change, *(float(v) for v in np.percentile(changes, (2.5, 97.5))))


def mask_table(days: Sequence[Day], seed: int) -> List[str]:
    """Return rows: recall and precision of every mask at all dates, and clear built-up lost at 12 and 6."""
    mapper, radar = teacher_mapper(), single("wervik_be").s1
    clear = [day for day in days if day.clear]
    town = mapper(Scene("", radar, np.median([day.values[FOUR] for day in clear], axis=0))) > 0.5
    truth = np.stack([day.truth for day in days])
    whole = np.stack([(truth == value).all(axis=(1, 2)) for value in (0, 1, 2, 3, 255)]).any(axis=0)
    rows = []
    for word in MASKS:
        rule = sky_rule(word, "ten")
        mask = hidden_by(rule, [day.values for day in days], lambda: None)
        partly, found = truth[~whole], mask[~whole]
        precision = (partly[found & (partly < 3)] > 0).mean()
        cells = [_by_date(partly, found, 1), _by_date(partly, found, 2), f"{precision:.3f}"]
        random = np.random.default_rng(seed)
        for count in (len(days), 12, 6):
            lost = []
            for _ in range(1 if count == len(days) else DRAWS):
                drawn = [days[i] for i in sorted(random.choice(len(days), count, replace=False))]
                hidden = hidden_by(rule, [day.values for day in drawn], lambda: None)
                lost += [hide[town].mean() for day, hide in zip(drawn, hidden) if day.clear]
            cells.append(f"{100 * np.mean(lost):.1f} %")
        rows.append(f"| {word} | " + " | ".join(cells) + " |")
    return rows


def _by_date(truth: np.ndarray, found: np.ndarray, value: int) -> str:
    """Return the recall over all pixels, and the mean over dates with its bootstrap interval."""
    here = truth == value
    per_date = np.array([found[i][here[i]].mean() for i in range(len(truth)) if here[i].any()])
    random = np.random.default_rng(2)
    means = [random.choice(per_date, len(per_date)).mean() for _ in range(RESAMPLES)]
    low, high = np.percentile(means, (2.5, 97.5))
    return f"{found[here].mean():.3f}; by date {per_date.mean():.2f} ({low:.2f} to {high:.2f})"


def main() -> None:
    """Print the tables of docs/imagery/quality.md."""
    shared = Path(os.environ["POPCORN_SHARED"])
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=shared / "data/scenes/wervik_be/series10")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    days = read_days(arguments.folder)
    print("| mask | cloud found | shadow found | precision | clear built-up lost, all dates | of 12 | of 6 |")
    print("|---|---|---|---|---|---|---|")
    print("\n".join(mask_table(days, arguments.seed)))
    scores, skipped = scores_of(days, arguments.seed)
    for count in DRAWN:
        draws = sum(key[0].endswith(f" {count}") for key in scores)
        print(f"\n{count} dates, {draws} draws\n")
        print("| CLOUD_MASK | SELECT | RMSE, DN | change (95 %) | sum error ", end="")
        print("| MAE | change (95 %) | IoU | gaps |")
        print("|---|---|---|---|---|---|---|---|---|")
        for name in ((mask, choice) for choice in CHOICES for mask in MASKS):
            rmse, mae = (compared(scores, count, name, what) for what in ("rmse_dn", "mae"))
            rest = [compared(scores, count, name, what)[0] for what in ("sum_error", "iou")]
            gaps = np.mean([s[name].gaps_percent for k, s in scores.items() if k[0].endswith(f" {count}")])
            cells = [f"{rmse[0]:.0f}", _change(rmse), f"{rest[0]:.3f}", f"{mae[0]:.4f}", _change(mae)]
            print("| " + " | ".join([*name, *cells, f"{rest[1]:.3f}", f"{gaps:.1f} %"]) + " |")
    print("\nskipped: " + "; ".join(skipped))


def _change(found: Tuple[float, ...]) -> str:
    return f"{found[1]:+.1f} % ({found[2]:+.1f} to {found[3]:+.1f})"


if __name__ == "__main__":
    main()
