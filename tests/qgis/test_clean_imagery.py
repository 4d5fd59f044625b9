"""Months and sharpened bands inside QGIS: what is made with the defaults, and the page of a year."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from conftest import pixels
from test_composites import write_day

TEN = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")


@pytest.fixture(scope="module")
def days(tmp_path_factory):
    """Four dates of one field, brighter from date to date."""
    folder = tmp_path_factory.mktemp("days")
    for number, month in enumerate(("02", "05", "08", "11")):
        write_day(folder / f"s2_2021-{month}-10.tif", TEN, 700.0 + 40 * number)
    return folder


def test_quarters_with_radar_and_a_page(run, days, tmp_path):
    write_day(tmp_path / "radar" / "s1_rtc_gamma0_2021-05-10.tif", ("VV", "VH"), -11.0)
    results = run(
        "monthlyimagery", SCENE_FOLDER=str(days), YEAR=2021, STEP="treecover", SELECT="all",
        S1=[str(tmp_path / "radar" / "s1_rtc_gamma0_2021-05-10.tif")],
        OUTPUT_FOLDER=str(tmp_path / "made"), OUTPUT_REPORT=str(tmp_path / "page.html"),
    )  # fmt: skip
    assert len(results["OUTPUT_S2"]) == 5 and len(results["OUTPUT_S1"]) == 5
    assert pixels(results["OUTPUT_S1"][0])[0].mean() == pytest.approx(0.5, abs=0.01)  # -11 dB, of -22 to 0
    assert "2021-08-10" in Path(results["OUTPUT_REPORT"]).read_text(encoding="utf-8")


def test_a_composite_marks_what_other_dates_fill(run, days, tmp_path):
    results = run(
        "composite", SCENE_FOLDER=str(days), YEAR=2021, SEASONS="year", FILL_GAPS=True, FILL_FROM="dates",
        OUTPUT_FOLDER=str(tmp_path / "made"),
    )  # fmt: skip
    made = gdal.Open(results["OUTPUT_S2"][0])
    assert made.GetRasterBand(6).GetDescription() == "filled from other dates"
    assert made.GetMetadataItem("FILL_FROM") == "dates"
    assert (made.ReadAsArray()[5] == 0).all()  # nothing is hidden


def test_the_dialog_bounds_the_memory(run, tmp_path):
    for month in ("02", "05", "08", "11"):
        write_day(tmp_path / "days" / f"s2_2021-{month}-10.tif", TEN, 700.0, side=128)
    with pytest.raises(QgsProcessingException, match="may take 1 MB.*allow more memory"):
        run(
            "monthlyimagery", SCENE_FOLDER=str(tmp_path / "days"), YEAR=2021, SELECT="all", MEMORY=1,
            OUTPUT_FOLDER=str(tmp_path / "made"),
        )  # fmt: skip


def test_the_model_in_the_box_sharpens(run, days, tmp_path):
    results = run("sharpen", INPUT=str(days / "s2_2021-05-10.tif"), OUTPUT=str(tmp_path / "sharp.tif"))
    found = gdal.Open(results["OUTPUT"]).ReadAsArray()
    assert found.shape == (10, 8, 8)
    np.testing.assert_allclose(found, 740.0, atol=0.5)  # nothing to sharpen: twice the light, nothing more
