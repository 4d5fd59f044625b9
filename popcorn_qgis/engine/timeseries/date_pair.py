"""The two maps of a change and their standard deviations: opened, and what does not belong together said."""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import Iterator, Set

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..census.checks import check_people
from ..feedback import Report
from ..io.dates import Period, period_of
from ..io.fitted_to import RATE, RESCALED, read_fits
from ..io.identity import raster_name
from ..io.missing import PEOPLE
from ..io.raster import Grid, open_raster
from ..io.sample import count_odd, outside
from .common_grid import Side, steps_between

STD = "population_std"
_OWN_STD = sentence("Choose the standard deviation that was made with the map.")

#: Where only the earlier map, or only the later, was fitted to a census.
_ONLY = {
    RESCALED: (
        sentence(
            "Only the earlier map was rescaled to a census, so that part of the change is the census: "
            "rescale both maps, or compare both as they were before."
        ),
        sentence(
            "Only the later map was rescaled to a census, so that part of the change is the census: "
            "rescale both maps, or compare both as they were before."
        ),
    ),
    RATE: (
        sentence(
            "Only the earlier map has its rate fitted to a census, so that part of the change is the census: "
            "fit the rate of both maps, or give both the same."
        ),
        sentence(
            "Only the later map has its rate fitted to a census, so that part of the change is the census: "
            "fit the rate of both maps, or give both the same."
        ),
    ),
}


def open_side(path: str, std: str, stack: ExitStack, report: Report) -> Side:
    """Open one date's map and, if ``std`` is not empty, its standard deviation.

    Raises EngineError for a map of something else than people, a rotated one, and a standard deviation
    that certainly is none, or not this map's: by its tags, its period, its grid.
    """
    people = stack.enter_context(open_raster(path))
    check_people(people)
    count_odd(people, [1], False, outside(PEOPLE), report).judge(raster_name(path), report)
    grid, name = Grid.of(people), raster_name(path)
    if not grid.is_north_up():
        raise EngineError(
            "rotated-grid",
            sentence(
                "The {map} map is rotated or mirrored: its rows do not run from west to east.", map=name
            ),
            "Reproject it to a north-up grid (Raster › Projections › Warp).",
        )
    if not std:
        return Side(path, people, grid)
    deviation = stack.enter_context(open_raster(std))
    quantity = deviation.tags().get("QUANTITY", STD)
    if quantity != STD:
        raise EngineError(
            "not-std",
            sentence(
                "{file} is no standard deviation of people: its tags call it “{quantity}”.",
                file=raster_name(std),
                quantity=quantity,
            ),
            _OWN_STD,
        )
    if steps_between(grid, Grid.of(deviation)) != (0, 0):
        raise EngineError(
            "std-grid",
            sentence("The standard deviation of the {map} map lies on another grid than the map.", map=name),
            "Choose the one that was made with the map.",
        )
    side = Side(path, people, grid, std, deviation)
    shown, of_std = side.period, period_of(deviation.tags())
    if all(shown) and all(of_std) and shown != of_std:
        raise EngineError(
            "std-period",
            sentence(
                "{file} is of {days}, but its map {map} is of {map_days}.",
                file=raster_name(std),
                days=_days(of_std),
                map=raster_name(path),
                map_days=_days(shown),
            ),
            _OWN_STD,
        )
    return side


def check_apart(before: Side, after: Side) -> None:
    """Raise EngineError where one file is given as two things."""
    for std in (before.std_path, after.std_path):
        if std and (_same(std, before.path) or _same(std, after.path)):
            raise EngineError(
                "not-std",
                sentence("{file} is given as a map and as a standard deviation.", file=raster_name(std)),
                _OWN_STD,
            )
    if before.std_path and _same(before.std_path, after.std_path):
        raise EngineError(
            "not-std",
            sentence(
                "{file} is given as the standard deviation of both dates.", file=raster_name(before.std_path)
            ),
            "Give each map its own.",
        )


def check_radar(before: Side, after: Side) -> None:
    """Raise EngineError for maps from radar of different kinds, which differ without any change."""
    one, other = (_radar(side.people.tags().get("BACKSCATTER", "")) for side in (before, after))
    if one and other and one != other:
        raise EngineError(
            "mixed-backscatter",
            sentence(
                "{map} was made from radar as {kind}, and {other_map} from {other_kind}: they can't be "
                "compared.",
                map=raster_name(before.path),
                kind=one,
                other_map=raster_name(after.path),
                other_kind=other,
            ),
            "Map both dates from radar of one kind.",
        )


def _radar(said: str) -> str:
    """Return the kind of backscatter that a tag speaks of; empty where it tells none."""
    lower = said.lower().replace("_", " ")
    if "ellipsoid" in lower:
        return "ellipsoid gamma0"
    return next((kind for kind in ("sigma0", "gamma0") if kind in lower), "")


def oddities(before: Side, after: Side) -> Iterator[str]:
    """Yield a sentence for each thing that may make the change show something else than people."""
    if before.period[0] and after.period[0] and before.period[0] > after.period[0]:
        yield sentence(
            "The earlier map is of {earlier} and the later one of {later}: growth shows as loss. "
            "Are they in the right order?",
            earlier=before.period[0],
            later=after.period[0],
        )
    yield from _fitted_alone(before, after)
    for side in (before, after):
        tags = side.std.tags() if side.std is not None else {}
        if side.std is not None and "QUANTITY" not in tags:
            yield (
                sentence(
                    "{file} does not say what it shows: it is taken for the standard deviation of {map}.",
                    file=raster_name(side.std_path),
                    map=raster_name(side.path),
                )
            )
        elif side.std is not None and _fitted(tags, RESCALED) != _fitted(side.people.tags(), RESCALED):
            yield (
                sentence(
                    "{file} and {map} were not rescaled to the same census, so that they do not "
                    "belong together: “Rescale to a census” writes both (MEMBERS, OUTPUT_STD).",
                    file=raster_name(side.std_path),
                    map=raster_name(side.path),
                )
            )


def _fitted_alone(before: Side, after: Side) -> Iterator[str]:
    for how, sentences in _ONLY.items():
        one, two = (bool(_fitted(side.people.tags(), how)) for side in (before, after))
        if one != two:
            yield sentences[0 if one else 1]
        if one or two:
            return  # rescaled, a map no longer depends on its rate


def _fitted(tags: dict[str, str], how: str) -> Set[str]:
    return {fit.sha256 for fit in read_fits(tags) if fit.how == how}


def _days(period: Period) -> str:
    return f"{period[0]} – {period[1]}"


def _same(one: str, other: str) -> bool:
    return os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other))
