"""Makes the composites of all periods: piece by piece, gaps filled where asked, written and reported."""

from __future__ import annotations

import hashlib
import json
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
from rasterio.windows import Window

from ....contract.jobs import JobResult, RasterResult, Table
from ....contract.sentences import joined, sentence
from ...feedback import Report
from ...io import series
from ...io.grid import Grid
from ...io.series import Member
from ...tiling.ahead import in_order
from ..periods import neighbours
from ..scene import DateRange, Piece, SceneRecord, Source, sensor_behind
from .choices import Choices, choices_of
from .output import SCENE_COLUMNS, Filled, band_count, bands_of, scene_rows, series_member, writer_of
from .plan import KEYS, TITLES, Found, Order, output_path, places_of, search, tell_cost
from .unseen import BY_LEFT, BY_METHOD

#: Returns a piece that an earlier run has made, or makes and keeps it.
Keeper = Callable[[str, Callable[[], Piece]], Piece]


@dataclass
class Tally:
    """Pixels of one composite, counted while it is made."""

    wanted: int = 0
    gaps: int = 0
    filled: int = 0
    fallback: int = 0
    by_method: int = 0  # of ``filled``: what no date shows
    from_left: int = 0  # of ``filled``: what a date shows that was left

    def percent(self, pixels: int) -> float:
        """Return a share of the wanted pixels."""
        return 100 * pixels / max(self.wanted, 1)


def make_composites(source: Source, order: Order, keep: Keeper, report: Report) -> JobResult:
    """Write one raster per sensor and period that has scenes; return them with the table of scenes.

    Raises EngineError when no period of any sensor has a scene. A composite is written whole or not
    at all.
    """
    found = search(source, order, report)
    choices = choices_of(source, order, found, report)
    tell_cost(source, order, found, report)
    result_rasters: Dict[str, RasterResult] = {}
    numbers: Dict[str, float] = {}
    tables: List[Tuple[object, ...]] = []
    warnings: List[str] = []
    members: List[Member] = []
    for sensor in order.sensors:
        present = [i for i in range(len(order.periods)) if found.get((sensor, i))]
        tallies = _make_sensor(source, order, sensor, present, found, choices, keep, report)
        for i in present:
            period, scenes, tally = order.periods[i], found[sensor, i], tallies[i]
            key = f"{KEYS[sensor]}_{period.name}"
            numbers[f"{key}_gaps_percent"] = tally.percent(tally.gaps)
            if order.fills_from_dates(sensor):
                numbers[f"{key}_filled_percent"] = tally.percent(tally.filled)
                numbers[f"{key}_filled_by_method_percent"] = tally.percent(tally.by_method)
            tables += scene_rows(period, scenes, choices.get((sensor, i)))
            own = tally.wanted - tally.gaps - tally.filled
            members.append(series_member(source, order, sensor, period, scenes, own / max(tally.wanted, 1)))
            _tell(sensor, period, tally, warnings, report)
            result_rasters[key] = RasterResult(
                str(output_path(order, sensor, period)),
                sensor_behind(sensor),
                joined((TITLES[sensor], period.title)),
                order.area.grid.pixel_area_m2(),
                band_count(order, sensor),
                period.first.isoformat(),
                period.last.isoformat(),
            )
    return JobResult(
        rasters=result_rasters,
        tables={
            "scenes": Table(SCENE_COLUMNS, tuple(tables)),
            "series": Table(series.COLUMNS, tuple(member.row() for member in members)),
        },
        numbers=numbers,
        warnings=tuple(warnings),
    )


def piece_key(
    recipe: Dict[str, object], sensor: str, period: DateRange, scenes: Sequence[SceneRecord], grid: object
) -> str:
    """Return a name for a piece that changes with everything that its pixels depend on."""
    text = json.dumps(
        [recipe, sensor, period.name, [_name_of(scene) for scene in scenes], repr(grid)],
        sort_keys=True,
        default=str,
    )
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _name_of(scene: SceneRecord) -> str:
    return f"{scene.id}, left" if scene.left else scene.id


def _make_sensor(
    source: Source,
    order: Order,
    sensor: str,
    present: Sequence[int],
    found: Found,
    choices: Choices,
    keep: Keeper,
    report: Report,
) -> Dict[int, Tally]:
    """Write the composites of one sensor: all periods of a piece together, so that gaps can be filled."""
    tallies = {i: Tally() for i in present}
    if not present:
        return tallies
    places = places_of(source, order, sensor, present, found)
    wanted = [place for place in places if order.area.wants(place[2])]
    share = order.sensors.index(sensor)

    def make(part: Tuple[int, Grid], told: Report) -> Piece:
        i, grid = part
        period, scenes = order.periods[i], found[sensor, i]
        choice = choices.get((sensor, i))
        if choice is not None:
            chosen = choice.marked if order.fills_from_dates(sensor) else choice.scenes
            scenes = chosen(scenes, grid)
        key = piece_key(order.recipe, sensor, period, scenes, grid)
        return keep(key, lambda: source.piece(sensor, period, scenes, grid, told))

    def started(number: int, i: int) -> None:
        done = (number + present.index(i) / len(present)) / len(wanted)
        report.progress(
            (share + done) / len(order.sensors),
            sentence(
                "{sensor} {period}, piece {piece} of {pieces}",
                sensor=TITLES[sensor],
                period=order.periods[i].name,
                piece=number + 1,
                pieces=len(wanted),
            ),
        )

    with ExitStack() as stack:
        writers = {
            i: stack.enter_context(writer_of(source, order, sensor, i, found, report)) for i in present
        }
        parts = [(i, grid) for _, _, grid in wanted for i in present]
        pieces = stack.enter_context(closing(in_order(make, parts, source.spec.parallel, report)))
        for number, (column, row, grid) in enumerate(wanted):
            made: Dict[int, Piece] = {}
            for i in present:
                started(number, i)
                made[i] = next(pieces)
            inside = order.area.inside(grid)
            for i in present:
                filled = _filled(order, sensor, i, made)
                bands = bands_of(made[i], filled, inside)
                writers[i].write(bands, Window(column, row, grid.width, grid.height))
                _count(tallies[i], made[i], filled, inside)
        for column, row, grid in places:
            if not order.area.wants(grid):
                nothing = np.full((band_count(order, sensor), *grid.shape), np.nan, "float32")
                for i in present:
                    writers[i].write(nothing, Window(column, row, grid.width, grid.height))
        for i in present:
            tally = tallies[i]
            writers[i].update_tags(
                GAPS_PERCENT=f"{tally.percent(tally.gaps):.3f}",
                FILLED_PERCENT=f"{tally.percent(tally.filled):.3f}",
                ASCENDING_FALLBACK_PERCENT=f"{tally.percent(tally.fallback):.3f}",
            )
    return tallies


def _filled(order: Order, sensor: str, index: int, made: Dict[int, Piece]) -> Optional[Filled]:
    """Return a piece with its gaps filled, if that is asked for."""
    if not order.fill_gaps:
        return None
    own = made[index].filled
    if own is not None:
        return made[index].values, own
    return fill_from_neighbours(index, made, order.periods)


def fill_from_neighbours(index: int, made: Dict[int, Piece], periods: Sequence[DateRange]) -> Filled:
    """Return (values, filled bool [H, W]): the piece's gaps taken from the nearest period that has them."""
    values = made[index].values.copy()
    filled = np.zeros(values.shape[1:], dtype=bool)
    gaps = made[index].clear == 0
    for other in neighbours(index, periods):
        if other not in made or not gaps.any():
            continue
        take = gaps & (made[other].clear > 0)
        values[:, take] = made[other].values[:, take]
        filled |= take
        gaps &= ~take
    return values, filled


def _count(tally: Tally, piece: Piece, filled: Optional[Filled], inside: np.ndarray) -> None:
    empty = (piece.clear == 0) & inside
    filled_pixels = 0 if filled is None else int(((filled[1] > 0) & inside).sum())
    if piece.filled is not None:
        tally.by_method += int(((piece.filled == BY_METHOD) & inside).sum())
        tally.from_left += int(((piece.filled == BY_LEFT) & inside).sum())
    tally.wanted += int(inside.sum())
    tally.filled += filled_pixels
    tally.gaps += int(empty.sum()) - filled_pixels
    tally.fallback += int((piece.fallback & inside).sum())


def _tell(sensor: str, period: DateRange, tally: Tally, warnings: List[str], report: Report) -> None:
    name = f"{TITLES[sensor]}, {period.name}"
    gaps = tally.percent(tally.gaps)
    parts = [sentence("gaps {percent:.1f} %", percent=gaps)]
    if tally.from_left:
        parts.append(
            sentence(
                "{pixels:,} pixels ({percent:.2f} %) from dates that were left",
                pixels=tally.from_left,
                percent=tally.percent(tally.from_left),
            )
        )
    if tally.by_method:
        parts.append(
            sentence(
                "{pixels:,} pixels ({percent:.2f} %) that no date shows filled from the other dates",
                pixels=tally.by_method,
                percent=tally.percent(tally.by_method),
            )
        )
    elif tally.filled > tally.from_left:
        filled = tally.percent(tally.filled)
        parts.append(sentence("{percent:.1f} % filled from other seasons", percent=filled))
    if tally.fallback:
        fallback = tally.percent(tally.fallback)
        parts.append(sentence("{percent:.1f} % from the ascending orbit", percent=fallback))
    report.log(sentence("{period}: {parts}.", period=name, parts=joined(parts, ", ")))
    if gaps > 20:
        warnings.append(
            sentence(
                "{period}: {percent:.0f} % of the area has no clear observation. Choose a longer "
                "period, or fill gaps from the neighbouring seasons.",
                period=name,
                percent=gaps,
            )
        )
        report.warning(warnings[-1])
