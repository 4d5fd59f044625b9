"""A series on disk: a folder with ``series.csv``, one row for each raster, and the rasters on one grid.

Whatever has time is written and read so. A row is one acquisition or one composite of one layer.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path, PurePosixPath
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report
from .align import same_grid
from .atomic_file import write_text
from .grid import Grid
from .raster import open_raster

NAME = "series.csv"
COLUMNS = (
    "path",
    "layer",
    "start",
    "end",
    "mask",
    "clear_share",
    "product",
    "processing_baseline",
    "offset_removed",
    "relative_orbit",
    "source",
)
_NEEDED = ("path", "layer", "start", "end")
_TIME = "%Y-%m-%dT%H:%M:%SZ"
LARGEST_TABLE_BYTES = 16 << 20
_ENDINGS = (".tif", ".tiff")


@dataclass(frozen=True)
class Member:
    """A raster of a series. Of radar, ``product`` is the kind of backscatter; empty: not known."""

    path: str  # of the file; in the table it is that from the folder on
    layer: str  # s2, s2_l1c, s1, s1_asc, s1_desc, terrain, …
    start: datetime  # UTC
    end: datetime  # exclusive
    mask: str = ""  # the file of its cloud mask
    clear_share: Optional[float] = None  # of the area, 0..1
    product: str = ""
    processing_baseline: str = ""  # several: separated by blanks
    offset_removed: str = ""  # in DN; several: separated by blanks
    relative_orbit: str = ""
    source: str = ""

    def row(self) -> Tuple[object, ...]:
        """Return the row of the table, in the order of COLUMNS."""
        said: Dict[str, object] = {**vars(self), "start": _text(self.start), "end": _text(self.end)}
        said["clear_share"] = "" if self.clear_share is None else round(self.clear_share, 6)
        return tuple(said[name] for name in COLUMNS)


@dataclass(frozen=True)
class Series:
    """The members by time, and the grid that all of them lie on."""

    members: Tuple[Member, ...]
    grid: Grid

    def of(self, layer: str) -> Tuple[Member, ...]:
        """Return the members of a layer."""
        return tuple(member for member in self.members if member.layer == layer)


def write_series(folder: str, members: Sequence[Member]) -> str:
    """Write the table of rasters that lie in ``folder``, and return its path; their paths become relative.

    Raises EngineError for a member outside of the folder, and for two of the same layer and time.
    """
    place = Path(folder).resolve()
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for member in _in_order(members):
        path, mask = _inside(place, member.path), _inside(place, member.mask)
        writer.writerow(replace(member, path=path, mask=mask).row())
    write_text(str(place / NAME), text.getvalue())
    return str(place / NAME)


def read_series(folder: str, report: Report) -> Series:
    """Return a series whose files are all there, on one grid, and of one kind.

    Raises EngineError for a missing or broken table, a row that leads out of the folder, a missing file,
    two rasters of one layer and time, other grids, products or kinds of backscatter that are mixed, and
    bands that differ within a layer.
    """
    place = Path(folder)
    members = _read_table(place)
    refuse_mixed(members)
    grids: List[Tuple[Member, Grid]] = []
    bands: Dict[str, Tuple[Member, Tuple[object, ...]]] = {}
    for number, member in enumerate(members):
        report.progress(number / len(members), sentence("Looking at the series"))
        for path in filter(None, (member.path, member.mask)):
            with open_raster(path) as dataset:
                grid, told = Grid.of(dataset), (tuple(dataset.descriptions), dataset.tags().get("UNITS", ""))
            if grids and not same_grid(grids[0][1], grid):
                other = replace(member, path=path)
                raise _mixed(grids[0][0], other, sentence("they lie on different grids"))
            grids.append((member, grid))
            if path == member.mask:
                continue
            first, seen = bands.setdefault(member.layer, (member, told))
            if seen != told:
                raise _mixed(first, member, sentence("they have different bands"))
    return Series(members, grids[0][1])


def refuse_mixed(members: Sequence[Member]) -> None:
    """Raise EngineError where L1C and L2A, or two kinds of backscatter, are among the members.

    That holds for all layers of a sensor together, and for the members of two series that are compared.
    """
    kinds: Dict[str, Member] = {}
    for member in members:
        sensor = _sensor(member.layer)
        first = kinds.setdefault(sensor, member)
        if sensor in _SENSORS and _kind(first) != _kind(member):
            both = sentence(
                "one is {one}, the other {other}", one=_kind(first) or "?", other=_kind(member) or "?"
            )
            raise _mixed(first, member, both)


_SENSORS = ("s1", "s2")


def _sensor(layer: str) -> str:
    return layer.split("_")[0]


def _kind(member: Member) -> str:
    """Return the product; the layer s2_l1c says it too."""
    return member.product or ("l1c" if member.layer == "s2_l1c" else "")


def _in_order(members: Sequence[Member]) -> Tuple[Member, ...]:
    """Return the members by time; EngineError for two of one layer and time."""
    ordered = sorted(members, key=lambda member: (member.start, member.end, member.layer, member.path))
    seen: Dict[Tuple[object, ...], Member] = {}
    for member in ordered:
        key = (member.layer, member.start, member.end)
        if key in seen:
            both = sentence("both are the layer {layer} of the same time", layer=member.layer)
            raise _mixed(seen[key], member, both)
        seen[key] = member
    return tuple(ordered)


def _inside(place: Path, path: str) -> str:
    if not path:
        return ""
    whole = (place / path).resolve()
    if place not in whole.parents:
        raise _broken(sentence("{file} does not lie in the folder", file=whole.name))
    return whole.relative_to(place).as_posix()


def _read_table(folder: Path) -> Tuple[Member, ...]:
    path = folder / NAME
    if not path.is_file():
        raise EngineError(
            "no-series",
            sentence(
                "The folder {folder} holds no series: there is no {file} in it.",
                folder=folder.name,
                file=NAME,
            ),
            "Choose the folder that “Download imagery” or “Make composites from scenes on disk” wrote.",
        )
    if path.stat().st_size > LARGEST_TABLE_BYTES:
        raise _broken(sentence("it is larger than {megabytes} MB", megabytes=LARGEST_TABLE_BYTES >> 20))
    try:
        rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    except (UnicodeDecodeError, csv.Error) as problem:
        raise _broken(sentence("it is no table of text")) from problem
    if not rows:
        raise _broken(sentence("it has no row"))
    missing = [name for name in _NEEDED if name not in rows[0]]
    if missing:
        raise _broken(sentence("the column {column} is missing", column=missing[0]))
    members = [_member(folder, number, row) for number, row in enumerate(rows, start=2)]
    seen = set()
    for number, member in enumerate(members, start=2):
        if member.path in seen:
            raise _broken(sentence("row {row} names {file} again", row=number, file=Path(member.path).name))
        seen.add(member.path)
    return _in_order(members)


def _member(folder: Path, number: int, row: Mapping[str, Any]) -> Member:
    said = {name: str(row.get(name) or "").strip() for name in COLUMNS}
    start, end = (_time(said[name], number) for name in ("start", "end"))
    if end <= start:
        raise _broken(sentence("row {row} ends before it begins", row=number))
    if not said["layer"]:
        raise _broken(sentence("row {row} names no layer", row=number))
    mask = str(_file(folder, said["mask"], number)) if said["mask"] else ""
    rest = {name: said[name] for name in COLUMNS[6:]}
    share = _share(said["clear_share"], number)
    path = str(_file(folder, said["path"], number))
    return Member(path, said["layer"], start, end, mask, share, **rest)


def _file(folder: Path, name: str, number: int) -> Path:
    """Return the file that a row names: a GeoTIFF that lies in the folder, wherever links lead."""
    parts = PurePosixPath(name.replace("\\", "/"))
    path = folder.joinpath(*parts.parts)
    inside = not parts.is_absolute() and ":" not in name and folder.resolve() in path.resolve().parents
    if not inside or parts.suffix.lower() not in _ENDINGS:
        raise _broken(
            sentence(
                "row {row} names {file}, which is no GeoTIFF in this folder", row=number, file=repr(name)
            )
        )
    if not path.is_file():
        raise _broken(sentence("row {row} names {file}, which is not there", row=number, file=name))
    return path


def _time(text: str, number: int) -> datetime:
    for form in (_TIME, "%Y-%m-%dT%H:%M:%S.%fZ", "%Y-%m-%d"):
        try:
            return datetime.strptime(text, form).replace(tzinfo=timezone.utc)
        except ValueError:
            continue
    raise _broken(
        sentence("row {row} has {text} for a time; write 2021-04-05T10:40:21Z", row=number, text=repr(text))
    )


def _share(text: str, number: int) -> Optional[float]:
    try:
        share = float(text) if text else None
    except ValueError:
        share = -1.0
    if share is not None and not 0 <= share <= 1:
        raise _broken(
            sentence("row {row} has {text} for a clear share from 0 to 1", row=number, text=repr(text))
        )
    return share


def _text(moment: datetime) -> str:
    return moment.astimezone(timezone.utc).strftime(_TIME)


def _broken(why: str) -> EngineError:
    return EngineError(
        "series",
        sentence("The table {file} can't be used: {why}.", file=NAME, why=why),
        "Mend the row, or make the series again.",
    )


def _mixed(one: Member, other: Member, why: str) -> EngineError:
    return EngineError(
        "mixed-series",
        sentence(
            "{one} and {other} can't be of one series: {why}.",
            one=Path(one.path).name,
            other=Path(other.path).name,
            why=why,
        ),
        "Keep them in folders of their own, each with its table.",
    )
