"""The network and the statistics of its authors on a real series, as “urbanchange” runs them."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Set

import numpy as np
import pytest
import rasterio

from benchmarks.change_series import write_l1c
from popcorn_qgis.contract.errors import ShareDone
from popcorn_qgis.contract.jobs import Compute, ImportModelJob, JobResult, UrbanChangeJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.models.import_model import run as import_model
from popcorn_qgis.engine.timeseries.urban_change import endisi, find
from popcorn_qgis.engine.timeseries.urban_change.omnibus import Omnibus

SIDE, UNTIL = 32, "2018-04-20"


@pytest.fixture(scope="module")
def models(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = str(tmp_path_factory.mktemp("ercnn"))
    weights = str(shared / "data/checkpoints/ercnn_s12.hdf5")
    import_model(ImportModelJob(folder, (weights,), name="ercnn"), QuietReport())
    return folder


def job(series: Path, place: Path, models: str, **others: Any) -> UrbanChangeJob:
    place.mkdir(exist_ok=True)
    names = ("output", "output_when", "output_kind", "output_windows")
    paths = {name: str(place / f"{name}.tif") for name in names}
    settings = {"method": "network", "model": "ercnn", "model_folders": (models,), **others}
    return UrbanChangeJob(series=str(series), **paths, **settings)


def ran(one: UrbanChangeJob) -> JobResult:
    return find.run(one, QuietReport())


def computed(result: JobResult) -> Set[str]:
    return {row[1] for row in result.tables["windows"].rows if row[-1]}


def test_a_later_run_computes_what_is_new_and_a_late_mask_what_it_touches(
    shared: Path, models: str, tmp_path: Path
) -> None:
    source = shared / "data/scenes/wervik_be"
    write_l1c(source, tmp_path / "series", SIDE, UNTIL)
    kept = {"folder": str(tmp_path / "kept")}
    first = ran(job(tmp_path / "series", tmp_path / "first", models, **kept))
    starts = [row[1] for row in first.tables["windows"].rows]
    assert computed(first) == set(starts) and len(starts) >= 5
    assert not computed(ran(job(tmp_path / "series", tmp_path / "again", models, **kept)))

    # Another mask on the first day, 14 August: it is seen until the next clear look, on the 24th, and two
    # windows begin before that.
    with (tmp_path / "series/series.csv").open(encoding="utf-8") as stream:
        row = next(row for row in csv.DictReader(stream) if row["layer"] == "s2_l1c")
    with rasterio.open(tmp_path / "series" / row["mask"], "r+") as dataset:
        hidden = dataset.read(1)
        hidden[10:14, 10:14] = 1 - hidden[10:14, 10:14]
        dataset.write(hidden, 1)
    assert computed(ran(job(tmp_path / "series", tmp_path / "mask", models, **kept))) == set(starts[:2])

    write_l1c(source, tmp_path / "longer", SIDE, "2018-05-20")
    Path(tmp_path / "series/series.csv").rename(tmp_path / "series/old.csv")
    result = ran(job(tmp_path / "longer", tmp_path / "third", models, **kept))
    rows = result.tables["windows"].rows
    assert [row[1] for row in rows][: len(starts)] == starts
    opened = {row[1] for row in first.tables["windows"].rows if row[5]}
    new = {row[1] for row in rows} - set(starts)
    # The first windows have their old mask back; what was open may be longer now.
    assert new and new <= computed(result) <= new | opened | set(starts[:2])


def test_tiles_are_the_whole_scene_and_edges_are_marked(shared: Path, models: str, tmp_path: Path) -> None:
    write_l1c(shared / "data/scenes/wervik_be", tmp_path / "series", 40, "2018-02-25")
    made = []
    for name, tile_px in (("whole", 0), ("tiles", 16)):
        compute = Compute(tile_px=tile_px)
        one = job(tmp_path / "series", tmp_path / name, models, compute=compute, times_calm=2.0)
        ran(one)
        with rasterio.open(one.output_windows) as dataset:
            made.append(dataset.read())
            assert dataset.descriptions[0] == "2017-08-01..2018-01-28"
        with rasterio.open(one.output_kind) as dataset:
            kinds = dataset.read(1)
        assert (kinds[:8] == 6).all() and (kinds[:, -8:] == 6).all() and not (kinds[8:-8, 8:-8] == 6).any()
    assert np.nanmax(np.abs(made[0] - made[1])) <= 2e-3
    assert np.isfinite(made[0]).mean() > 0.9


@pytest.mark.full
def test_several_machines_make_the_map_of_one(shared: Path, models: str, tmp_path: Path) -> None:
    write_l1c(shared / "data/scenes/wervik_be", tmp_path / "series", SIDE, "2018-02-10")
    made = {}
    for name, folder in (("alone", ""), ("together", str(tmp_path / "cache"))):
        compute = Compute(tile_px=16, cache_folder=folder)
        one = job(tmp_path / "series", tmp_path / name, models, compute=compute)
        for k in range(2) if folder else ():
            with pytest.raises(ShareDone):
                ran(replace(one, compute=replace(compute, share=(k, 2 + k))))
        result = ran(one)
        with rasterio.open(one.output_windows) as dataset:
            made[name] = dataset.read(), len(computed(result))
    np.testing.assert_array_equal(made["alone"][0], made["together"][0])
    assert made["alone"][1] and not list((tmp_path / "cache").glob("urbanchange-*/*.npz"))


@pytest.mark.full
def test_the_whole_series_is_what_the_reference_makes_of_it(
    shared: Path, models: str, tmp_path: Path
) -> None:
    """B09 is stored in whole DN here, and was not there: hence the tolerance."""
    goldens = np.load(shared / "goldens/ercnn.npz")
    write_l1c(shared / "data/scenes/wervik_be", tmp_path / "series")
    one = job(tmp_path / "series", tmp_path / "out", models)
    result = ran(one)
    rows = result.tables["windows"].rows
    ends = [date.fromisoformat(row[2]) for row in rows]
    assert [(end - date(1970, 1, 1)).days for end in ends] == (
        goldens["real_be/windows"][:, 1] // 86_400
    ).tolist()
    with rasterio.open(one.output) as dataset:
        highest = dataset.read(1)
    np.testing.assert_allclose(highest, goldens["real_be/max"], atol=3e-3)


def test_statistics_as_published_are_their_parts_by_hand(shared: Path, models: str, tmp_path: Path) -> None:
    write_l1c(shared / "data/scenes/wervik_be", tmp_path / "series", 16, "2018-03-01")
    settings = {"method": "statistical", "model": "", "window_days": 60.0, "parity": True}
    one = job(tmp_path / "series", tmp_path / "out", models, **settings)
    result = ran(one)
    number, first, last, steps = result.tables["windows"].rows[3][:4]
    with rasterio.open(one.output_windows) as dataset:
        found = dataset.read(number)
    frames = _frames(tmp_path / "series")
    days = np.array([day for day, _, _ in frames])
    at = np.flatnonzero((days >= first) & (days <= last))
    assert len(at) == steps
    start = date.fromisoformat(first).toordinal()
    sides = []
    for since, until in ((start - 60, start), (start + 60, start + 120)):
        inside = [image for day, image, _ in frames if since <= date.fromisoformat(day).toordinal() < until]
        sides.append(np.mean(inside, axis=0, dtype=np.float64).astype(np.float32))
    test, counts = Omnibus(parity=True), np.zeros((16, 16))
    for place in at:
        counts += test.feed(*frames[place][2])
    betas = [endisi.beta_of([endisi.means_of(image, (0, 1, 2, 3))]) for image in sides]
    index = [endisi.endisi(image, beta, 0.25, (0, 1, 2, 3)) for image, beta in zip(sides, betas)]
    expected = endisi.label(index[0], index[1], counts / steps, 10)
    seen = np.isfinite(found)
    # The days of a side are cut by the second in the plan, by the day here: a frame more or less.
    assert seen.any() and np.abs(found - expected)[seen].mean() < 0.03
    assert np.corrcoef(found[seen], expected[seen])[0, 1] > 0.97
    strict = ran(job(tmp_path / "series", tmp_path / "strict", models, **{**settings, "parity": False}))
    assert strict.numbers["built_ha"] + strict.numbers["cleared_ha"] < 0.05 * 2.56


def _frames(series: Path) -> list:
    """Return day, optical frame and radar frame of each step, straight from the files."""
    with (series / "series.csv").open(encoding="utf-8") as stream:
        rows = sorted(csv.DictReader(stream), key=lambda row: (row["start"], row["layer"]))
    image, power = np.zeros((4, 16, 16), np.float32), np.zeros((2, 16, 16), np.float32)
    begin = date.fromisoformat(rows[0]["start"][:10]).toordinal()
    made: dict = {}
    for row in rows:
        with rasterio.open(series / row["path"]) as dataset:
            values = dataset.read()
        if row["layer"] == "s2_l1c":
            with rasterio.open(series / row["mask"]) as dataset:
                clear = dataset.read(1) == 0
            image = np.where(clear, values[[1, 2, 11, 12]].astype(np.float32) / 10_000, image)
        else:
            power = (10 ** (values.astype(np.float64) / 10)).astype(np.float32)
        day = row["start"][:10]
        made[(date.fromisoformat(day).toordinal() - begin) // 2] = (day, image, power)
    return [made[key] for key in sorted(made)]
