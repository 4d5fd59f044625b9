"""A series on disk: what is read is what was written, and nothing else passes for one."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import pytest
from affine import Affine

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.io import series
from popcorn_qgis.engine.io.dates import whole_days
from popcorn_qgis.engine.io.series import Member, read_series, write_series
from scene_writer import S1_BANDS, S2_BANDS, write_scene

UTC = timezone.utc


def member(name: str, layer: str = "s2", day: int = 1, **said: Any) -> Member:
    start = datetime(2021, 4, day, 10, 40, 21, tzinfo=UTC)
    return Member(name, layer, start, start + timedelta(seconds=1), **said)


def write(folder: Path, members: List[Member], **changes: Dict[str, str]) -> Path:
    """Write a table; ``changes`` are of rows by their file's stem."""
    folder.mkdir(parents=True, exist_ok=True)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, series.COLUMNS)
    writer.writeheader()
    for one in members:
        row = dict(zip(series.COLUMNS, one.row()))
        writer.writerow({**row, **changes.get(Path(one.path).stem, {})})
    (folder / series.NAME).write_text(text.getvalue(), encoding="utf-8")
    return folder


@pytest.fixture
def stack(tmp_path: Path) -> List[Member]:
    """Two optical acquisitions, one with its mask, and one look of the radar."""
    write_scene(tmp_path / "a.tif", np.ones((4, 6, 5), np.float32), S2_BANDS)
    write_scene(tmp_path / "more/b.tif", np.ones((4, 6, 5), np.float32), S2_BANDS)
    write_scene(tmp_path / "more/b_mask.tif", np.ones((1, 6, 5), np.uint8), ("cloud",))
    write_scene(tmp_path / "r.tif", np.ones((2, 6, 5), np.float32), S1_BANDS)
    return [
        member(
            "more/b.tif",
            day=9,
            mask="more/b_mask.tif",
            clear_share=0.75,
            product="l2a",
            offset_removed="1000",
        ),
        member("a.tif", day=4, product="l2a", processing_baseline="05.09", source="Planetary Computer"),
        member("r.tif", "s1_desc", 6, product="gamma0", relative_orbit="37"),
    ]


def test_what_is_written_is_read(tmp_path: Path, stack: List[Member]) -> None:
    found = read_series(str(write(tmp_path, stack)), QuietReport())
    there = [
        replace(one, path=str(tmp_path / one.path), mask=str(tmp_path / one.mask) if one.mask else "")
        for one in sorted(stack, key=lambda one: one.start)
    ]
    assert list(found.members) == there
    assert [Path(one.path).name for one in found.of("s2")] == ["a.tif", "b.tif"]
    assert found.grid.shape == (6, 5) and found.of("terrain") == ()


def test_a_period_ends_before_its_next_day() -> None:
    assert whole_days(date(2021, 2, 1), date(2021, 2, 28)) == (
        datetime(2021, 2, 1, tzinfo=UTC),
        datetime(2021, 3, 1, tzinfo=UTC),
    )


def test_a_table_of_another_program_is_read(tmp_path: Path, stack: List[Member]) -> None:
    """A spreadsheet leaves columns out, writes a mark at the start and days for times."""
    text = "\ufefflayer,path,end,start\r\ns2,more\\b.tif,2021-06-01,2021-05-01\r\n"
    (tmp_path / series.NAME).write_bytes(text.encode("utf-8"))
    (one,) = read_series(str(tmp_path), QuietReport()).members
    assert (one.start, one.end) == whole_days(date(2021, 5, 1), date(2021, 5, 31)) and one.clear_share is None


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"path": "../outside.tif"}, "outside.tif"),
        ({"path": "/etc/passwd"}, "passwd"),
        ({"path": "link.tif"}, "link.tif"),
        ({"path": "/vsicurl/http://example.org/a.tif"}, "vsicurl"),
        ({"path": "http://example.org/a.tif"}, "example.org"),
        ({"path": "a.vrt"}, "a.vrt"),
        ({"path": "gone.tif"}, "gone.tif, which is not there"),
        ({"path": "r.tif"}, "row 4 names r.tif again"),
        ({"mask": "../outside.tif"}, "outside.tif"),
        ({"start": "yesterday"}, "yesterday"),
        ({"end": "2021-04-04T10:40:21Z"}, "ends before it begins"),
        ({"layer": ""}, "no layer"),
        ({"clear_share": "110 %"}, "110 %"),
        ({"clear_share": "1.1"}, "1.1"),
    ],
)
def test_rows_that_lead_astray_are_refused(
    tmp_path: Path, stack: List[Member], change: Any, said: str
) -> None:
    folder = tmp_path
    write_scene(tmp_path.parent / "outside.tif", np.ones((4, 6, 5), np.float32), S2_BANDS)
    (tmp_path / "link.tif").symlink_to(tmp_path.parent / "outside.tif")
    with pytest.raises(EngineError) as caught:
        read_series(str(write(folder, stack, a=change)), QuietReport())
    assert caught.value.code == "series" and said in str(caught.value)


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        (None, "no-series", "no series.csv"),
        (b"", "series", "no row"),
        (b"path,layer,start\na.tif,s2,2021-01-01\n", "series", "column end"),
        (b"\xff\xfe\x00broken", "series", "no table of text"),
        (b"x" * (series.LARGEST_TABLE_BYTES + 1), "series", "larger than 16 MB"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, text: Any, code: str, said: str) -> None:
    if text is not None:
        (tmp_path / series.NAME).write_bytes(text)
    with pytest.raises(EngineError) as caught:
        read_series(str(tmp_path), QuietReport())
    assert caught.value.code == code and said in str(caught.value)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"a": {"product": "l1c"}}, "l1c"),
        ({"r": {"layer": "s2", "product": "l2a"}}, "different bands"),
    ],
)
def test_one_series_is_of_one_kind(tmp_path: Path, stack: List[Member], change: Any, said: str) -> None:
    with pytest.raises(EngineError) as caught:
        read_series(str(write(tmp_path, stack, **change)), QuietReport())
    assert caught.value.code == "mixed-series" and said in str(caught.value)


def test_kinds_of_backscatter_are_not_mixed_and_grids_are_one(tmp_path: Path, stack: List[Member]) -> None:
    write_scene(tmp_path / "q.tif", np.ones((2, 6, 5), np.float32), S1_BANDS)
    other = member("q.tif", "s1_desc", 18, product="sigma0")
    with pytest.raises(EngineError, match="one is gamma0, the other sigma0"):
        read_series(str(write(tmp_path, [*stack, other])), QuietReport())
    moved = Affine(10, 0, 500_010, 0, -10, 5_600_000)
    write_scene(tmp_path / "q.tif", np.ones((2, 6, 5), np.float32), S1_BANDS, transform=moved)
    with pytest.raises(EngineError, match="different grids"):
        read_series(str(write(tmp_path, [*stack, replace(other, product="gamma0")])), QuietReport())


def test_what_is_mixed_over_layers_is_refused(tmp_path: Path, stack: List[Member]) -> None:
    """The passes of one series have one kind of backscatter, and L1C is no series with L2A."""
    write_scene(tmp_path / "q.tif", np.ones((2, 6, 5), np.float32), S1_BANDS)
    other = member("q.tif", "s1_asc", 18, product="ellipsoid_gamma0")
    with pytest.raises(EngineError, match="one is gamma0, the other ellipsoid_gamma0"):
        read_series(str(write(tmp_path, [*stack, other])), QuietReport())
    l1c = [replace(stack[0], layer="s2_l1c", product=""), *stack[1:]]
    with pytest.raises(EngineError, match="one is l2a, the other l1c"):
        read_series(str(write(tmp_path, l1c)), QuietReport())
    with pytest.raises(EngineError, match="one is l2a, the other l1c"):  # and in a comparison of two
        series.refuse_mixed([stack[1], l1c[0]])


def test_a_layer_has_one_raster_at_a_time(tmp_path: Path, stack: List[Member]) -> None:
    twice = replace(stack[0], path="a.tif", mask="", layer="s2")
    with pytest.raises(EngineError, match="of the same time"):
        read_series(str(write(tmp_path, [stack[0], twice])), QuietReport())


def test_a_mask_and_a_unit_are_those_of_the_series(tmp_path: Path, stack: List[Member]) -> None:
    write_scene(tmp_path / "more/b_mask.tif", np.ones((1, 5, 5), np.uint8), ("cloud",))
    with pytest.raises(EngineError, match="b_mask.tif.*different grids"):
        read_series(str(write(tmp_path, stack)), QuietReport())
    write_scene(tmp_path / "q.tif", np.ones((2, 6, 5), np.float32), S1_BANDS, UNITS="linear power")
    write_scene(tmp_path / "r.tif", np.ones((2, 6, 5), np.float32), S1_BANDS, UNITS="dB")
    radar = [replace(stack[2], path="q.tif", start=stack[0].start, end=stack[0].end), stack[2]]
    with pytest.raises(EngineError, match="have different bands"):
        read_series(str(write(tmp_path, radar)), QuietReport())


def test_a_series_is_written_as_it_is_read(tmp_path: Path, stack: List[Member]) -> None:
    """Absolute paths become those from the folder on, rows go by time, and what lies outside is refused."""
    absolute = [replace(one, path=str(tmp_path / one.path)) for one in stack]
    path = write_series(str(tmp_path), absolute)
    rows = list(csv.DictReader(io.StringIO(Path(path).read_text(encoding="utf-8"))))
    assert [row["path"] for row in rows] == ["a.tif", "r.tif", "more/b.tif"]
    assert rows[2]["mask"] == "more/b_mask.tif" and rows[0]["end"] == "2021-04-04T10:40:22Z"
    assert len(read_series(str(tmp_path), QuietReport()).members) == 3
    with pytest.raises(EngineError, match="does not lie in the folder"):
        write_series(str(tmp_path / "more"), absolute)
