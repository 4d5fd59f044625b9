"""Zone layers with something of everything that a file can say differently, and what is true of each zone."""

from __future__ import annotations

import math
import random
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Set

import numpy as np
import pyogrio
import shapely
from rasterio.warp import transform as transform_points

from tests.zone_files import patchwork, pixel_box

HERE = "EPSG:32631"
WIDTH, HEIGHT, ZONES = 60, 50, 7
#: What an algorithm does not look at can't make it refuse.
COUNTS, ALL, PARTITION = "counts", "all", "partition"
DRIVERS = {
    "gpkg": "GPKG",
    "geojson": "GeoJSON",
    "shp": "ESRI Shapefile",
    "fgb": "FlatGeobuf",
    "sqlite": "SQLite",
}


@dataclass
class Mutant:
    """A layer as it is written (``shown``, ``counts``), and what is true of it.

    ``truth`` valid polygons in the CRS of the raster, None: no outline; ``people`` None: missing.
    ``must_refuse``: COUNTS where they can't be read, PARTITION where zones overlap, ALL; ``may_refuse`` the
    same; ``unknown`` zones of which only that they arrive is tested; ``off`` the relative error allowed.
    """

    shown: List[Any]
    truth: List[Any]
    counts: List[Any]
    people: List[Optional[float]]
    crs: Optional[str] = HERE
    suffix: str = "gpkg"
    count_field: str = "population"
    output: str = "gpkg"
    kind: str = "Unknown"
    extra: Dict[str, List[Any]] = field(default_factory=dict)
    must_refuse: Set[str] = field(default_factory=set)
    may_refuse: Set[str] = field(default_factory=set)
    unknown: Set[int] = field(default_factory=set)
    off: float = 1e-6
    encoding: Optional[str] = None
    broken: bool = False
    moved_m: float = 0.0
    done: List[str] = field(default_factory=list)


def mutate(seed: int) -> Mutant:
    """Return a layer with one to three mutations, in one of five formats."""
    dice = random.Random(seed)
    outlines = patchwork(seed, ZONES, WIDTH, HEIGHT)
    people = [float(dice.randrange(1, 5000)) for _ in outlines]
    mutant = Mutant(list(outlines), list(outlines), [int(count) for count in people], list(people))
    mutant.suffix = dice.choice(["gpkg", "gpkg", *DRIVERS])
    mutant.output = dice.choice(["gpkg", "gpkg", "geojson", "shp"])
    for mutation in dice.sample(MUTATIONS, dice.choice((1, 1, 2, 3))):
        mutation(mutant, dice)
        mutant.done.append(mutation.__name__)
    if mutant.suffix == "geojson" or mutant.crs != HERE:
        mutant.off = max(mutant.off, 2e-3)
    return mutant


def write_mutant(mutant: Mutant, folder: Path) -> str:
    """Write the layer and return its path; the field ``mark`` numbers its zones from 1."""
    path = folder / f"zones.{mutant.suffix}"
    fields: Dict[str, List[Any]] = {"mark": list(range(1, len(mutant.shown) + 1))}
    fields[mutant.count_field] = mutant.counts
    fields.update(mutant.extra)
    columns, masks = zip(*(_column(values) for values in fields.values()))
    kind = mutant.kind
    if mutant.suffix == "shp" and kind == "Unknown":
        kind = "Polygon"
    options = {"SPATIAL_INDEX": "NO"} if mutant.suffix == "fgb" else {}
    pyogrio.raw.write(
        path, np.array([_wkb(geometry, mutant) for geometry in mutant.shown], dtype=object),
        list(columns), list(fields), field_mask=list(masks), layer="zones", driver=DRIVERS[mutant.suffix],
        geometry_type=kind, crs=mutant.crs, encoding=mutant.encoding, layer_options=options,
    )  # fmt: skip
    if mutant.encoding and mutant.suffix == "shp":
        path.with_suffix(".cpg").unlink(missing_ok=True)
    if mutant.broken:
        raw = path.read_bytes()
        path.write_bytes(raw[: len(raw) * 2 // 3])
    return path.name


def settled(mutant: Mutant) -> List[Any]:
    """Return the true outlines with little overlaps given to the first zone."""
    outlines = list(mutant.truth)
    for later in range(len(outlines)):
        for first in range(later):
            one, other = mutant.truth[first], mutant.truth[later]
            if one is None or other is None:
                continue
            shared = shapely.area(shapely.intersection(one, other))
            if 50 < shared < 0.05 * min(one.area, other.area):
                outlines[later] = shapely.difference(outlines[later], one)
    return outlines


def _column(values: List[Any]) -> Any:
    """Return values as an array that pyogrio writes, and where they are missing."""
    missing = np.array([value is None for value in values])
    kinds = {type(value) for value in values if value is not None}
    if kinds == {bool}:
        return np.array([bool(value) for value in values]), missing
    if kinds == {int}:
        large = any(abs(value) >= 2**31 for value in values if value is not None)
        return np.array([value or 0 for value in values], dtype=np.int64 if large else np.int32), missing
    if kinds <= {int, float} and kinds:
        return np.array([np.nan if value is None else float(value) for value in values]), missing
    if kinds == {np.datetime64}:
        return np.array(values, dtype="datetime64[ms]"), missing
    return np.array([None if value is None else str(value) for value in values], dtype=object), missing


def _wkb(geometry: Any, mutant: Mutant) -> Optional[bytes]:
    if geometry is None or isinstance(geometry, bytes):
        return geometry
    if mutant.moved_m or mutant.crs not in (HERE, None):
        geometry = shapely.transform(shapely.force_2d(geometry), lambda xy: _placed(xy, mutant))
    return bytes(shapely.to_wkb(geometry, flavor="iso"))


def _placed(xy: np.ndarray, mutant: Mutant) -> np.ndarray:
    if mutant.crs in (HERE, None):
        return xy + (mutant.moved_m, 0)
    x, y = transform_points(HERE, mutant.crs, xy[:, 0] + mutant.moved_m, xy[:, 1])
    return np.column_stack([x, y])


def _any(mutant: Mutant, dice: random.Random) -> int:
    """Return the position of a zone that is still an outline of one polygon."""
    shown = enumerate(mutant.shown)
    plain = [at for at, shape in shown if isinstance(shape, shapely.Polygon) and shape.is_valid]
    return dice.choice(plain or [0])


def _inner(mutant: Mutant, at: int) -> Any:
    """Return a point well inside a zone and the distance to its border."""
    zone = mutant.truth[at]
    centre = shapely.centroid(shapely.maximum_inscribed_circle(zone, 0.5).envelope)
    radius = shapely.maximum_inscribed_circle(zone, 0.5).length
    line = shapely.maximum_inscribed_circle(zone, 0.5)
    centre = shapely.Point(line.coords[0]) if len(line.coords) else centre
    return centre, radius


# -- outlines ----------------------------------------------------------------------------------------


def no_outline(mutant: Mutant, dice: random.Random) -> None:
    at = _any(mutant, dice)
    mutant.shown[at] = mutant.truth[at] = None


def empty_outline(mutant: Mutant, dice: random.Random) -> None:
    at = _any(mutant, dice)
    mutant.shown[at], mutant.truth[at] = shapely.Polygon(), None


def bow_tie(mutant: Mutant, dice: random.Random) -> None:
    at = _any(mutant, dice)
    if mutant.truth[at] is None:
        return
    centre, r = _inner(mutant, at)
    x, y, s = centre.x, centre.y, r / 1.5
    mutant.shown[at] = shapely.Polygon([(x - s, y - s), (x + s, y + s), (x + s, y - s), (x - s, y + s)])
    mutant.truth[at] = shapely.MultiPolygon(
        [shapely.Polygon([(x - s, y - s), (x, y), (x - s, y + s)]),
         shapely.Polygon([(x + s, y - s), (x, y), (x + s, y + s)])]
    )  # fmt: skip


def with_heights(mutant: Mutant, dice: random.Random) -> None:
    if mutant.suffix != "shp":
        high = [shapely.force_3d(s, 12.0) if isinstance(s, shapely.Geometry) else s for s in mutant.shown]
        mutant.shown = high


def two_parts(mutant: Mutant, dice: random.Random) -> None:
    at = _any(mutant, dice)
    if mutant.truth[at] is None:
        return
    west, south, east, north = mutant.truth[at].bounds
    middle = (west + east) / 2
    gap = shapely.box(middle - 7, south - 1, middle + 7, north + 1)
    parts = shapely.difference(mutant.truth[at], gap)
    mutant.shown[at] = mutant.truth[at] = parts


def collection(mutant: Mutant, dice: random.Random) -> None:
    if mutant.suffix == "shp":
        return
    at = _any(mutant, dice)
    shape = mutant.shown[at]
    if isinstance(shape, shapely.Geometry) and shape.geom_type == "Polygon":
        inner = shape.representative_point() if shape.is_valid and not shape.is_empty else shapely.Point(0, 0)
        line = shapely.LineString([(500000, 5599900), (500100, 5599800)])
        mutant.shown[at] = shapely.GeometryCollection([inner, shape, line])
        if at == 0:  # QGIS takes a layer for what its first shape is
            mutant.may_refuse.add(ALL)


def circle(mutant: Mutant, dice: random.Random) -> None:
    """A curve polygon, as cadastral software writes it."""
    if mutant.suffix not in ("gpkg", "sqlite") or mutant.crs != HERE:
        return
    at = _any(mutant, dice)
    if mutant.truth[at] is None:
        return
    centre, radius = _inner(mutant, at)
    x, y, r = centre.x, centre.y, radius * 0.9
    points = [(x - r, y), (x, y + r), (x + r, y), (x, y - r), (x - r, y)]
    arc = struct.pack("<BII", 1, 8, len(points)) + b"".join(struct.pack("<dd", *point) for point in points)
    mutant.shown[at] = struct.pack("<BII", 1, 10, 1) + arc
    mutant.truth[at] = shapely.buffer(centre, r, quad_segs=90)
    mutant.off = 2e-3


def many_corners(mutant: Mutant, dice: random.Random) -> None:
    mutant.shown = [shapely.segmentize(s, 3.0) if isinstance(s, shapely.Polygon) else s for s in mutant.shown]


def turned(mutant: Mutant, dice: random.Random) -> None:
    mutant.shown = [shapely.reverse(s) if isinstance(s, shapely.Geometry) else s for s in mutant.shown]


def hole(mutant: Mutant, dice: random.Random) -> None:
    at = _any(mutant, dice)
    if mutant.truth[at] is None:
        return
    centre, radius = _inner(mutant, at)
    mutant.shown[at] = mutant.truth[at] = shapely.difference(
        mutant.truth[at], shapely.buffer(centre, radius * dice.choice((0.05, 0.8)))
    )


def spike(mutant: Mutant, dice: random.Random) -> None:
    at = _any(mutant, dice)
    shape = mutant.shown[at]
    if not (isinstance(shape, shapely.Polygon) and len(shape.exterior.coords) > 3):
        return
    corners = [corner[:2] for corner in shape.exterior.coords]
    out = (corners[1][0] + 35.0, corners[1][1] + 21.0)
    holes = [ring.coords for ring in shape.interiors]
    mutant.shown[at] = shapely.Polygon([*corners[:2], out, *corners[1:]], holes)


def tiny(mutant: Mutant, dice: random.Random) -> None:
    at = _any(mutant, dice)
    if mutant.truth[at] is None or mutant.truth[at] is not mutant.shown[at]:
        return
    centre, _ = _inner(mutant, at)
    small = shapely.box(centre.x, centre.y, centre.x + 2.5, centre.y + 3.5)
    mutant.shown[at] = mutant.truth[at] = shapely.difference(mutant.truth[at], small)
    _append(mutant, small, dice.randrange(1, 50))


def far_away(mutant: Mutant, dice: random.Random) -> None:
    if mutant.crs != HERE:
        return
    moved = shapely.box(700000, 5500000, 700100, 5500100)
    _append(mutant, moved, dice.randrange(1, 500))


def partly_outside(mutant: Mutant, dice: random.Random) -> None:
    _append(mutant, pixel_box(-20, 10, 0, 30), 40)
    _append(mutant, pixel_box(WIDTH - 0.001, 10, WIDTH + 30, 20), 60)
    mutant.unknown |= {len(mutant.shown) - 1}


def overlap_a_little(mutant: Mutant, dice: random.Random) -> None:
    at = _any(mutant, dice)
    if mutant.truth[at] is None or mutant.truth[at] is not mutant.shown[at]:
        return
    grown = shapely.buffer(mutant.truth[at], 1.2, join_style="mitre")
    mutant.shown[at] = mutant.truth[at] = grown
    mutant.may_refuse.add(PARTITION)  # a small neighbour may be covered by more


def overlap_much(mutant: Mutant, dice: random.Random) -> None:
    at = _any(mutant, dice)
    if mutant.truth[at] is None:
        return
    _append(mutant, mutant.truth[at], 77)
    # What is smaller than half a pixel is a sliver: its people share the pixel.
    (mutant.must_refuse if mutant.truth[at].area > 50 else mutant.may_refuse).add(PARTITION)


def not_a_number(mutant: Mutant, dice: random.Random) -> None:
    if mutant.suffix in ("shp", "geojson", "fgb"):
        return
    at = _any(mutant, dice)
    wrong = dice.choice((float("nan"), float("inf"), 1e300))
    first = (500000, 5599900)
    mutant.shown[at] = shapely.Polygon([first, (wrong, 5599900), (500100, wrong), first])
    mutant.truth[at] = None
    mutant.unknown.add(at)
    mutant.may_refuse.add(ALL)


def a_point_among_them(mutant: Mutant, dice: random.Random) -> None:
    if mutant.suffix == "shp":
        return
    at = _any(mutant, dice)
    mutant.shown[at] = dice.choice(
        (shapely.Point(500100, 5599900), shapely.LineString([(500000, 5599900), (500300, 5599800)]))
    )
    mutant.truth[at] = None
    mutant.may_refuse.add(ALL)


def points_only(mutant: Mutant, dice: random.Random) -> None:
    mutant.shown = [shapely.Point(500000 + 9 * at, 5599900) for at in range(len(mutant.shown))]
    mutant.kind = "Point"
    mutant.must_refuse.add(ALL)


# -- counts ------------------------------------------------------------------------------------------


def _retyped(mutant: Mutant, write: Callable[[float], Any]) -> None:
    mutant.counts = [None if count is None else write(count) for count in mutant.people]
    mutant.must_refuse.discard(COUNTS)


def text_numbers(mutant: Mutant, dice: random.Random) -> None:
    form = dice.choice(("{:.0f}", " {:.0f} ", "{:.0f}.0", "{:.1f}", "+{:.0f}", "{:.3e}"))
    mutant.people = [None if p is None else float(form.format(p)) for p in mutant.people]
    _retyped(mutant, lambda count: form.format(count))


def grouped_numbers(mutant: Mutant, dice: random.Random) -> None:
    """Marks that can be read in one way only by a person, or in two: never in silence."""
    form = dice.choice(("{:,.0f}", "'", " ", "\u00a0", "\u2009", "comma", "about", "unit", "dots"))
    mutant.people = [None if p is None else p + 1000 for p in mutant.people]
    known: Dict[str, Callable[[float], str]] = {
        "{:,.0f}": "{:,.0f}".format,
        "comma": lambda count: f"{count:.1f}".replace(".", ","),
        "about": lambda count: f"about {count:.0f}",
        "unit": lambda count: f"{count:.0f} people",
        "dots": lambda count: f"{count:,.0f}".replace(",", "."),
    }
    _retyped(mutant, known.get(form, lambda count: f"{count:,.0f}".replace(",", form)))
    mutant.must_refuse.add(COUNTS)


def proven_thousands(mutant: Mutant, dice: random.Random) -> None:
    """Two dots in one count prove that dots group thousands."""
    mutant.people = [None if p is None else round(p) + 1000.0 for p in mutant.people]
    at = next((at for at, p in enumerate(mutant.people) if p is not None), None)
    if at is None:
        return
    mutant.people[at] = 1234567.0
    _retyped(mutant, lambda count: f"{count:,.0f}".replace(",", "."))


def missing_counts(mutant: Mutant, dice: random.Random) -> None:
    at = dice.randrange(len(mutant.people))
    mutant.counts[at] = mutant.people[at] = None


def empty_text(mutant: Mutant, dice: random.Random) -> None:
    mutant.people = [None if p is None else float(round(p)) for p in mutant.people]
    _retyped(mutant, "{:.0f}".format)
    at = dice.randrange(len(mutant.people))
    mutant.counts[at], mutant.people[at] = dice.choice(("", "  ", "NULL")), None


def decimals(mutant: Mutant, dice: random.Random) -> None:
    mutant.people = [None if p is None else p + 0.25 for p in mutant.people]
    mutant.counts = list(mutant.people)
    mutant.must_refuse.discard(COUNTS)


def wrong_counts(mutant: Mutant, dice: random.Random) -> None:
    at = dice.randrange(len(mutant.people))
    wrong = dice.choice((-5.0, float("inf"), -1e300))
    mutant.counts = [None if c is None else float(c) for c in mutant.people]
    mutant.counts[at] = wrong
    mutant.must_refuse.add(COUNTS)
    if np.isinf(wrong):  # some formats have no infinite numbers
        mutant.may_refuse.add(COUNTS)
        mutant.must_refuse.discard(COUNTS)
        mutant.unknown.add(at)


def other_types(mutant: Mutant, dice: random.Random) -> None:
    if dice.random() < 0.5:
        mutant.counts = [bool(at % 2) for at in range(len(mutant.counts))]
        mutant.may_refuse.add(COUNTS)
        mutant.unknown |= set(range(len(mutant.counts)))
    else:
        mutant.counts = [np.datetime64("2021-01-01") for _ in mutant.counts]
        mutant.must_refuse.add(COUNTS)


def large_counts(mutant: Mutant, dice: random.Random) -> None:
    at = dice.randrange(len(mutant.people))
    if not all(isinstance(count, (int, type(None))) for count in mutant.counts):
        return
    mutant.people[at] = float(2**40)
    mutant.counts[at] = 2**40
    mutant.off = max(mutant.off, 1e-5)
    mutant.may_refuse.add(COUNTS)


def zeros(mutant: Mutant, dice: random.Random) -> None:
    mutant.people = [None if p is None else 0.0 for p in mutant.people]
    mutant.counts = [None if p is None else 0 for p in mutant.people]
    mutant.must_refuse.discard(COUNTS)
    mutant.may_refuse.add(COUNTS)


# -- fields, numbers of rows, CRS, files -------------------------------------------------------------


def repeated_fid(mutant: Mutant, dice: random.Random) -> None:
    if mutant.suffix in ("gpkg", "sqlite"):
        return  # there it is the key
    numbers = [1 + at // 2 for at in range(len(mutant.shown))]
    mutant.extra["fid"] = [str(n) for n in numbers] if dice.random() < 0.5 else list(numbers)


def names_of_ours(mutant: Mutant, dice: random.Random) -> None:
    taken = ("people", "zone_id", "census", "after", "status", "Geometry", "ogc_fid", "label", "parent")
    for name in dice.sample(taken, 3):
        if mutant.suffix == "sqlite" and name in ("Geometry", "ogc_fid"):
            continue
        values = list(range(len(mutant.shown)))
        mutant.extra[name] = [f"x{n}" for n in values] if dice.random() < 0.5 else values


def odd_names(mutant: Mutant, dice: random.Random) -> None:
    values = ["\u0627\u0644\u0633\u0643\u0627\u0646", "na\u00efve \u6771\u4eac", "a\"b'c", "line\nbreak"]
    mutant.extra[dice.choice(("Gemeinde-Name", "na\u00efve", "a b", "select", "x" * 30))] = [
        values[at % len(values)] for at in range(len(mutant.shown))
    ]


def another_field(mutant: Mutant, dice: random.Random) -> None:
    names = ("people", "Bev\u00f6lkerung", "zone_id", "census", "a-b", "pop 2020", "Status")
    mutant.count_field = dice.choice(names)


def many_fields(mutant: Mutant, dice: random.Random) -> None:
    for number in range(120):
        mutant.extra[f"c{number:03d}"] = [float(number)] * len(mutant.shown)


def another_crs(mutant: Mutant, dice: random.Random) -> None:
    if any(isinstance(shape, bytes) for shape in mutant.shown) or mutant.crs is None:
        return
    mutant.crs = dice.choice(("EPSG:4326", "EPSG:3857", "EPSG:25831", "EPSG:3035", "EPSG:4258", "OGC:CRS84"))


def no_crs(mutant: Mutant, dice: random.Random) -> None:
    if mutant.suffix == "geojson":
        return  # which has one in any case
    mutant.crs = None
    mutant.must_refuse.add(ALL)


def wrong_crs(mutant: Mutant, dice: random.Random) -> None:
    """Coordinates of another place, as under the name of a wrong CRS."""
    if any(isinstance(shape, bytes) for shape in mutant.shown):
        return
    mutant.moved_m = 9e5
    mutant.must_refuse.add(ALL)


def old_encoding(mutant: Mutant, dice: random.Random) -> None:
    mutant.suffix, mutant.encoding = "shp", "ISO-8859-1"
    mutant.shown = [None if isinstance(s, bytes) or s is None else s for s in mutant.shown]
    if any(s is not None and s.geom_type not in ("Polygon", "MultiPolygon") for s in mutant.shown):
        mutant.suffix, mutant.encoding = "gpkg", None
    else:
        mutant.truth = [None if s is None else t for s, t in zip(mutant.shown, mutant.truth)]
        mutant.shown = [None if s is None else shapely.force_2d(s) for s in mutant.shown]
        mutant.extra["name"] = [f"Gem\u00fcse {at}" for at in range(len(mutant.shown))]


def cut_off(mutant: Mutant, dice: random.Random) -> None:
    mutant.broken = True
    mutant.may_refuse.add(ALL)
    mutant.unknown |= set(range(len(mutant.shown)))


MUTATIONS: List[Callable[[Mutant, random.Random], None]] = [
    no_outline, empty_outline, bow_tie, with_heights, two_parts, collection, circle, many_corners,
    turned, hole, spike, tiny, far_away, partly_outside, overlap_a_little, overlap_much,
    not_a_number, a_point_among_them, points_only, text_numbers, grouped_numbers, proven_thousands,
    missing_counts, empty_text, decimals, wrong_counts, other_types, large_counts, zeros,
    repeated_fid, names_of_ours, odd_names, another_field, many_fields, another_crs, no_crs,
    wrong_crs, old_encoding, cut_off,
]  # fmt: skip


def _append(mutant: Mutant, outline: Any, count: float) -> None:
    mutant.shown.append(outline)
    mutant.truth.append(outline)
    mutant.people.append(float(count))
    same = next((value for value in mutant.counts if value is not None), 0)
    mutant.counts.append(type(same)(count) if isinstance(same, (int, float, str)) else same)
    if isinstance(same, bool):
        mutant.counts[-1] = same
    for values in mutant.extra.values():
        values.append(values[-1])


def close(one: Optional[float], other: float, off: float) -> bool:
    """Tell whether a number of a table, None for nothing, is the true one."""
    return math.isclose(one or 0.0, other, rel_tol=off, abs_tol=max(off, 1e-9) * 10)
