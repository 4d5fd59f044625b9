"""Zones of a raster of ids and a table: the same pixels, ids as text, both lists of unmatched ids said."""

from __future__ import annotations

import numpy as np
import pyogrio
import pytest
import shapely

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import Zones
from popcorn_qgis.contract.jobs.zones import ZonesFromRasterJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.io.raster import Grid, open_raster
from popcorn_qgis.engine.zones import from_raster
from popcorn_qgis.engine.zones.counts_table import read_table
from popcorn_qgis.engine.zones.pixels import ZonePixels
from popcorn_qgis.engine.zones.reading import read_zones
from tests.small_scene import write_tif


@pytest.fixture
def made(tmp_path):
    """Make zones of a raster and the lines of a table: id → (count, outline), and what was said."""

    def make(values, table, nodata=None, **options):
        raster = write_tif(tmp_path / "ids.tif", np.asarray(values)[None], nodata=nodata)
        (tmp_path / "counts.csv").write_text(table, encoding="utf-8")
        out = str(tmp_path / "zones.gpkg")
        report = QuietReport()
        job = ZonesFromRasterJob(raster, str(tmp_path / "counts.csv"), out, **options)
        result = from_raster.run(job, report)
        meta, _, wkb, data = pyogrio.raw.read(out, layer="zones")
        columns = dict(zip(meta["fields"], data))
        outlines = [shapely.from_wkb(one) for one in wkb]
        return dict(zip(columns["id"], zip(columns["population"], outlines))), result, report, raster

    return make


@pytest.mark.parametrize("strip", [1 << 20, 60])
def test_every_pixel_belongs_to_the_zone_of_its_id(made, tmp_path, monkeypatch, strip):
    monkeypatch.setattr(from_raster, "_STRIP_PX", strip)
    rng = np.random.default_rng(1)
    values = np.kron(rng.integers(1, 9, (10, 12)), np.ones((3, 3), int)).astype(np.int32)
    values[4:7, 4:7] = 3000000
    lines = "".join(f"{one},{one * 10}\n" for one in np.unique(values))
    zones, result, _, raster = made(values, f"id,pop\n{lines}")
    assert set(zones) == {str(one) for one in np.unique(values)}
    ids = list(zones)
    path = tmp_path / "as_the_toolbox_writes.gpkg"
    pyogrio.raw.write(
        path, shapely.to_wkb(np.array([zones[one][1] for one in ids], dtype=object)),
        [np.arange(1, len(ids) + 1), np.array([zones[one][0] for one in ids], dtype=object)],
        ["zone_id", "census"], layer="zones", driver="GPKG", geometry_type="MultiPolygon", crs="EPSG:32631",
    )  # fmt: skip
    with open_raster(raster) as dataset:
        known = read_zones(Zones(str(path), "census"), Grid.of(dataset), QuietReport())
    runs = ZonePixels(known).runs(_whole(values))
    index = np.repeat(runs.zone, runs.lengths).reshape(runs.shape)
    assert not len(runs.undecided)
    assert (np.array([int(one) for one in ids])[index] == values).all()
    assert (known.counts == [int(one) * 10 for one in ids]).all()


def _whole(values):
    from rasterio.windows import Window

    return Window(0, 0, values.shape[1], values.shape[0])


def test_unmatched_ids_of_both_sides_are_said_and_nobody_is_dropped(made):
    values = np.array([[1, 1, 2, 0], [1, 7, 2, 0]], np.int16)
    zones, result, report, _ = made(values, "pop;id\n100;1\n25;4\n150;2\n", id_column="id")
    assert {one: zones[one][0] for one in zones} == {"1": "100", "2": "150", "7": "", "4": "25"}
    assert zones["4"][1].is_empty and not zones["7"][1].is_empty
    assert result.numbers == {"zones": 4, "on_map": 1, "in_table": 1}
    assert "have no row in the table, so they have no count: 7" in report.warnings[0]
    assert "not mapped: 4 (25)" in report.warnings[1]


def test_nodata_is_no_zone_and_0_is_one_only_if_the_table_has_it(made):
    values = np.array([[0, 0, 5], [-1, 5, 5]], np.float32)
    zones, *_ = made(values, "id,pop\n5,9\n", nodata=-1)
    assert set(zones) == {"5"}
    zones, *_ = made(values, "id,pop\n5,9\n0,3\n", nodata=-1)
    assert set(zones) == {"0", "5"}


def test_ids_are_compared_as_text(made):
    values = np.array([[1, 2], [3, 3]], np.uint8)
    zones, _, report, _ = made(values, "id,pop\n1,9\n02,3\n2,7\n")
    assert zones["2"][0] == "7" and zones["02"][0] == "3" and zones["02"][1].is_empty
    with pytest.raises(EngineError, match="No id of counts.csv") as refused:
        made(values, "id,pop\n001,9\n002,3\n")
    assert "zeros in front" in refused.value.remedy


def test_a_raster_that_holds_no_ids_is_refused(made):
    with pytest.raises(EngineError, match="are no ids of zones"):
        made(np.array([[1.5, 2], [3, 3]], np.float32), "id,pop\n1,9\n")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("id,people\n1,2\n", "has no column “pop”"),
        ("id,pop\n1,2\n1,3\n", "occurs twice"),
        ("id,pop\n,2\n", "no rows with an id"),
        ("", "has no column “id”"),
    ],
)
def test_tables_that_cannot_be_used(tmp_path, text, sentence):
    path = tmp_path / "t.csv"
    path.write_text(text)
    with pytest.raises(EngineError, match=sentence):
        read_table(str(path), "id", ("pop",))


@pytest.mark.parametrize(
    "content", ["\ufeffid;pop\n01;2\n", 'id\tpop\r\n"01"\t2\r\n', " id , pop \n 01 , 2 \n"]
)
def test_tables_as_they_come(tmp_path, content):
    path = tmp_path / "t.csv"
    path.write_bytes(content.encode("utf-8"))
    assert read_table(str(path), "id", ("pop",)) == {"01": ("2",)}


def test_a_table_that_is_not_there(tmp_path):
    with pytest.raises(EngineError, match="can't be read as CSV"):
        read_table(str(tmp_path / "none.csv"), "id", ("pop",))
