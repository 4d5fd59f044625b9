"""A series of observations as a user of QGIS gets it, from rasters on disk; and what is refused at once."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext

from conftest import pixels
from test_composites import write_day


def test_rasters_on_disk_become_a_series(run, tmp_path):
    for day in ("05", "10"):
        write_day(tmp_path / "in" / f"s2_202104{day}T104021.tif", ("B02", "B03", "B04", "B08"), 700.0)
        write_day(tmp_path / "in" / f"s1_asc_202104{day}T173236.tif", ("VV", "VH"), -9.0)
    page = tmp_path / "page.html"
    results = run(
        "observations",
        SOURCE="disk",
        SCENE_FOLDER=str(tmp_path / "in"),
        FROM="2021-04-01",
        TO="2021-04-10",
        SERIES=str(tmp_path / "series"),
        OUTPUT_REPORT=str(page),
    )
    assert results["ACQUISITIONS"] == 2 and results["SERIES"] == str(tmp_path / "series")
    with Path(results["OUTPUT_TABLE"]).open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["path"] for row in rows] == ["s2_20210405T104021.tif", "s1_asc_20210405T173236.tif"]
    optical = str(tmp_path / "series" / rows[0]["path"])
    np.testing.assert_array_equal(pixels(optical), 700)
    assert gdal.Open(optical).GetRasterBand(4).GetDescription() == "B08"
    assert results["OUTPUT_REPORT"] == str(page) and "2 acquisitions of files on disk" in page.read_text(
        "utf-8"
    )


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"SOURCE": "disk"}, "Choose a folder"),
        ({}, "no area to map"),
        ({"EXTENT": "5,6,50,51 [EPSG:4326]", "FROM": "April"}, "“April”"),
        ({"EXTENT": "5,6,50,51 [EPSG:4326]", "SOURCE": "copernicus"}, "needs an account"),
        ({"EXTENT": "5,6,50,51 [EPSG:4326]", "SOURCE": "stac"}, "address of the catalogue"),
    ],
)
def test_seen_before_running(plugin, tmp_path, parameters, said):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("popcorn:observations")
    given = {"SERIES": str(tmp_path), "FROM": "2021-01-01", "TO": "2022-01-01", **parameters}
    ok, sentence = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not ok and said in sentence
