"""Random forest weights inside QGIS: an offer where packages lack, a model that maps, zones as a raster."""

from __future__ import annotations

import csv
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsVectorLayer

from conftest import pixels

ROOT = Path(__file__).resolve().parents[2]
#: Where the tests' own packages are, scikit-learn among them.
TESTS = ROOT / "build" / "venv-tests"
FOREST = ("sklearn", "scikit_learn*", "scipy*", "joblib*", "threadpoolctl*", "cloudpickle*", "narwhals*")
grows = pytest.mark.skipif(not (TESTS / "ready").exists(), reason="no scikit-learn: make test-engine")


@pytest.fixture
def with_forests(engine, monkeypatch, tmp_path):
    """A user whose engine has scikit-learn: that of the other tests with links to the packages it lacks."""
    from popcorn_qgis.runtime import environment

    own, made = Path(engine).parent.parent, tmp_path / "engine"
    subprocess.run([engine, "-m", "venv", "--without-pip", str(made)], check=True)
    (packages,) = environment.site_packages(made)
    for folder, patterns in ((own, ("*",)), (TESTS, FOREST)):
        for site in environment.site_packages(folder):
            for pattern in patterns:
                for found in site.glob(pattern):
                    if not (packages / found.name).exists():
                        (packages / found.name).symlink_to(found.resolve())
    monkeypatch.setenv("POPCORN_ENGINE", str(made))


@pytest.fixture(scope="module")
def zone_raster(scene, tmp_path_factory):
    """The fine zones as WorldPop's users have them: numbers in a raster, counts in a CSV."""
    folder = tmp_path_factory.mktemp("raster")
    layer = QgsVectorLayer(scene.results["OUTPUT_FINE"], "fine", "ogr")
    truth = gdal.Open(scene.results["OUTPUT_POPULATION"])
    raster, table = str(folder / "mastergrid.tif"), str(folder / "census.csv")
    numbered = folder / "numbered.gpkg"
    import processing

    processing.run(
        "native:fieldcalculator",
        {"INPUT": layer, "FIELD_NAME": "n", "FIELD_TYPE": 1, "FORMULA": "$id + 100", "OUTPUT": str(numbered)},
    )
    found = QgsVectorLayer(str(numbered), "numbered", "ogr")
    target = gdal.GetDriverByName("GTiff").Create(
        raster, truth.RasterXSize, truth.RasterYSize, 1, gdal.GDT_Int32
    )
    target.SetGeoTransform(truth.GetGeoTransform())
    target.SetProjection(truth.GetProjection())
    target.GetRasterBand(1).SetNoDataValue(0)
    zones = gdal.OpenEx(str(numbered))
    gdal.RasterizeLayer(target, [1], zones.GetLayer(0), options=["ATTRIBUTE=n"])
    del target
    with open(table, "w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["zone", "people"])
        writer.writerows([feature["n"], feature["population"]] for feature in found.getFeatures())
    return {"ZONE_RASTER": raster, "COUNTS_TABLE": table, "COUNTS_ID": "zone", "COUNTS_FIELD": "people"}


def people_by_zone(path, zone_raster):
    zones, people = pixels(zone_raster["ZONE_RASTER"]).astype(int), np.nan_to_num(pixels(path))
    return np.bincount(zones.ravel(), people.ravel())


def counts(zone_raster):
    with open(zone_raster["COUNTS_TABLE"]) as stream:
        return {int(row["zone"]): float(row["people"]) for row in csv.DictReader(stream)}


def test_a_raster_of_zones_and_a_table_rescale_a_map(run, scene, zone_raster, tmp_path):
    output, zones = str(tmp_path / "people.tif"), str(tmp_path / "zones.gpkg")
    weights = scene.results["OUTPUT_POPULATION"]
    results = run("rescale", INPUT=weights, OUTPUT=output, OUTPUT_ZONES=zones, **zone_raster)
    found = people_by_zone(output, zone_raster)
    for zone, count in counts(zone_raster).items():
        assert found[zone] == pytest.approx(count, rel=1e-4, abs=1e-3)
    layer = QgsVectorLayer(zones, "zones", "ogr")
    assert {feature["id"] for feature in layer.getFeatures()} == {str(zone) for zone in counts(zone_raster)}
    assert results["CENSUS_TOTAL"] == pytest.approx(sum(counts(zone_raster).values()))


@grows
def test_a_forest_is_grown_kept_and_maps_without_its_packages(
    run, scene, with_forests, zone_raster, tmp_path, monkeypatch
):
    files = {name: str(tmp_path / name) for name in ("people.tif", "forest.npz", "page.html", "zones.gpkg")}
    folder = tmp_path / "worldpop"
    folder.mkdir()
    covariates = [*scene.season["S2"], *scene.season["S1"]]
    results = run(
        "forestweights", COVARIATES=covariates, TREES=20, OUTPUT=files["people.tif"],
        OUTPUT_MODEL=files["forest.npz"], OUTPUT_REPORT=files["page.html"], OUTPUT_ZONES=files["zones.gpkg"],
        OUTPUT_TABLE="memory:", OUTPUT_FOLDER=str(folder), **zone_raster,
    )  # fmt: skip
    total = sum(counts(zone_raster).values())
    assert results["MAPPED_TOTAL"] == pytest.approx(total, rel=1e-5)
    found = people_by_zone(files["people.tif"], zone_raster)
    assert found.sum() == pytest.approx(total, rel=1e-5)
    assert results["MAE"] < results["RIVAL_MAE"] and 0 < results["BEYOND_PERCENT"] <= 100
    assert (folder / "population_unconstrained.tif").is_file()
    assert "Zones that it has not seen" in Path(files["page.html"]).read_text(encoding="utf-8")
    layer = QgsVectorLayer(files["zones.gpkg"], "zones", "ogr")
    assert {feature["placed"] for feature in layer.getFeatures()} == {"by the weights"}
    table = QgsVectorLayer(files["zones.gpkg"], "zones", "ogr")
    assert table.featureCount() == len(counts(zone_raster))
    monkeypatch.delenv("POPCORN_ENGINE")
    again = str(tmp_path / "again.tif")
    run(
        "forestweights", COVARIATES=covariates, MODEL=files["forest.npz"], OUTPUT=again, PARENT="district",
        **scene.fine,
    )  # fmt: skip
    assert np.nansum(pixels(again)) == pytest.approx(total, rel=1e-5)


@pytest.mark.skipif(bool(os.environ.get("POPCORN_ENGINE")), reason="an engine of the user's own is in use")
def test_without_its_packages_it_says_what_to_install(run, scene, tmp_path):
    with pytest.raises(QgsProcessingException, match="no packages for forests yet.*FOREST=true"):
        run("forestweights", COVARIATES=scene.season["S2"], OUTPUT=str(tmp_path / "o.tif"), **scene.fine)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({}, "There are no zones"),
        ({"ZONES": True, "ZONE_RASTER": True, "COUNTS_TABLE": True}, "Choose one of them"),
        ({"ZONE_RASTER": True}, "go together"),
        ({"ZONES": True, "TARGET": "per_builtup"}, "need a built-up map"),
        ({"ZONES": True, "FIELD": ""}, "no field of counts"),
    ],
)
def test_what_can_be_seen_before_running_is_said(algorithm, scene, zone_raster, tmp_path, given, sentence):
    known = {**zone_raster, **scene.fine}
    parameters = {"COVARIATES": scene.season["S2"], "OUTPUT": str(tmp_path / "o.tif"), "FIELD": "population"}
    parameters.update({name: known[name] if value is True else value for name, value in given.items()})
    ok, said = algorithm("forestweights").checkParameterValues(parameters, QgsProcessingContext())
    assert not ok and sentence in said
