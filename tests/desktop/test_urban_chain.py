"""“Urban mask for a place and a year” under ``qgis_process``: both passes, terrain, the model, the mask."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from scripts.isolated_qgis import IsolatedQgis
from tests.real.urban_inputs import bands
from tests.small_scene import write_tif

from .conftest import ROOT
from .test_place_chain import MONTHS, values_of

pytest.importorskip("sentinelhub", reason="the engine without its download packages")

from imagery_server.items import optical_item, radar_item  # noqa: E402
from imagery_server.stac import StacServer  # noqa: E402

ENGINE = ROOT / "build" / "venv-model"


def test_from_a_place_and_a_year_to_a_mask(qgis: IsolatedQgis, series: Path, tmp_path: Path) -> None:
    """A village in Hesbaye, 2021, with weights from a formula: what the model sees is what was fetched."""
    tool = series.parents[3] / "tools" / "make_gum_weights.py"
    subprocess.run([sys.executable, str(tool), str(tmp_path)], check=True)
    imported = qgis.run("popcorn:importmodel", {"INPUT": tmp_path / "gum2_synthetic.pth", "NAME": "urban 2"})[
        "results"
    ]
    with rasterio.open(series / "s2_2021-06.tif") as raster:
        bounds, crs, profile = raster.bounds, raster.crs, raster.profile
    hills = np.add.outer(np.arange(60.0), 3 * np.arange(60.0))
    profile.update(count=1, dtype="float32", nodata=None, width=60, height=60,
                   transform=rasterio.transform.from_bounds(*_wider(bounds, 1000), 60, 60))  # fmt: skip
    with rasterio.open(tmp_path / "hills.tif", "w", **profile) as raster:
        raster.write(hills.astype(np.float32), 1)
    store = tmp_path / "store"
    items = [
        optical_item(store, series / f"s2_{month}.tif", f"{month}-15", newer=True, with_scl=False)
        for month in MONTHS
    ]
    for orbit, day in (("descending", "14"), ("ascending", "16")):
        items += [radar_item(store, series / f"s1_{month}.tif", f"{month}-{day}", orbit) for month in MONTHS]
    asked = {
        "EXTENT": f"{bounds.left},{bounds.right},{bounds.bottom},{bounds.top} [{crs.to_string()}]",
        "YEAR": 2021,
        "MODEL": imported["MODEL"],
        "ELEVATION": tmp_path / "hills.tif",
        "OUTPUT": tmp_path / "urban.tif",
        "OUTPUT_PROBABILITY": tmp_path / "probability.tif",
        "OUTPUT_SEEN": tmp_path / "seen.tif",
        "OUTPUT_TERRAIN": tmp_path / "terrain.tif",
        "OUTPUT_FOLDER": tmp_path / "imagery",
    }
    with StacServer(store, items, token_uses=10_000) as server:
        qgis.run("popcorn:urbanmaskforplace", {**asked, "ADDRESS": server.address})
    names = {path.stem for path in (tmp_path / "imagery").glob("*.tif")}
    assert {f"sentinel1_{word}_2021" for word in ("asc", "desc")} | {"sentinel2_2021"} <= names
    mask, probability = values_of(tmp_path / "urban.tif")[0], values_of(tmp_path / "probability.tif")[0]
    there = np.isfinite(probability)
    assert there.mean() > 0.9 and 0 < probability[there].min() < probability[there].max() < 1
    np.testing.assert_array_equal(mask, np.where(there, probability > 0.5, 255))
    assert np.mean(values_of(tmp_path / "seen.tif")[0][there] == 0) > 0.99  # both passes and Sentinel-2
    assert len(values_of(tmp_path / "terrain.tif")) == 3


def _wider(bounds: rasterio.coords.BoundingBox, by_m: float) -> tuple[float, float, float, float]:
    return bounds.left - by_m, bounds.bottom - by_m, bounds.right + by_m, bounds.top + by_m


@pytest.mark.full
@pytest.mark.skipif(not (ENGINE / "ready").exists(), reason="no engine with PyTorch: make test-training")
def test_a_fine_tuned_model_maps(
    qgis: IsolatedQgis, series: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From polygons of a class each, of two windows: a model of its own, a report, and a map by it."""
    monkeypatch.setenv("POPCORN_ENGINE", str(ENGINE))
    tool = series.parents[3] / "tools" / "make_gum_weights.py"
    subprocess.run([sys.executable, str(tool), str(tmp_path)], check=True)
    file = {"INPUT": tmp_path / "gum2_synthetic.pth", "NAME": "urban 2"}
    imported = qgis.run("popcorn:importmodel", file)["results"]
    raw = bands(256, 512)
    scene = write_tif(tmp_path / "scene_2021-07-01.tif", raw, (), nodata=np.nan)
    with rasterio.open(scene) as raster:
        transform, crs = raster.transform, raster.crs
    stripes = [shapely.box(*(transform * (x, 256)), *(transform * (x + 16, 0))) for x in range(0, 512, 16)]
    pyogrio.raw.write(
        tmp_path / "labels.gpkg",
        shapely.to_wkb(np.array(stripes)),
        [np.array([number % 2 for number in range(len(stripes))])],
        ["urban"],
        driver="GPKG",
        geometry_type="Polygon",
        crs=crs.to_string(),
    )
    models, report = tmp_path / "models", tmp_path / "training.html"
    models.mkdir()
    made = qgis.run(
        "popcorn:trainurban",
        {
            "INPUT": scene,
            "S1_UNIT": "db",
            "MODEL": imported["MODEL"],
            "REFERENCE": tmp_path / "labels.gpkg",
            "FIELD": "urban",
            "NAME": "Stripes",
            "EPOCHS": 2,
            "FOLDER": models,
            "OUTPUT_REPORT": report,
        },
    )["results"]
    assert made["MODEL_ID"] == "stripes" and 0 <= made["IOU_BEFORE"] <= made["IOU_AFTER"] <= 1
    assert "Training of “Stripes”" in report.read_text(encoding="utf-8")
    mask = tmp_path / "urban.tif"
    asked = {"INPUT": scene, "S1_UNIT": "db", "MODEL": models / "stripes.onnx", "OUTPUT": mask}
    qgis.run("popcorn:urbanmask", asked)
    assert set(np.unique(values_of(mask))) == {0, 1}
