"""No output is written over an input: whatever the way that either is named, every layer survives."""

from __future__ import annotations

import os
import shutil
import zipfile

import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from test_zone_outputs import layer_with, text

REFUSED = "is also an input"


def written(path, driver="GPKG", name="zones", more=False):
    """Write the four zones as a layer of a file, or as one more layer of it."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = driver, name
    if more:
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    done = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer_with(text("name"), "abcd"), str(path), QgsProject.instance().transformContext(), options
    )
    assert done[0] == QgsVectorFileWriter.WriterError.NoError, done
    return path


def digest(folder):
    return {name: (folder / name).read_bytes() for name in sorted(os.listdir(folder))}


@pytest.fixture
def database(plugin, tmp_path):
    """A GeoPackage with zones and another layer, alone in its folder."""
    folder = tmp_path / "data"
    folder.mkdir()
    written(written(folder / "town.gpkg"), name="roads", more=True)
    return folder / "town.gpkg"


WAYS = {
    "the path": lambda path: str(path),
    "a layer in it": lambda path: f"{path}|layername=roads",
    "a table in it": lambda path: f"ogr:dbname='{path}' table=\"new\" (geom)",
    "a way round": lambda path: str(path.parent / "." / ".." / path.parent.name / path.name),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("given", ["path", "layer", "id", "selected", "with a name"])
def test_the_database_of_the_zones_is_no_output(run, population, database, way, given):
    zones = {"path": str(database), "with a name": f"{database}|layername=zones"}.get(given)
    if zones is None:
        layer = QgsVectorLayer(f"{database}|layername=zones", "zones", "ogr")
        QgsProject.instance().addMapLayer(layer)
        zones = {
            "layer": layer, "id": layer.id(), "selected": QgsProcessingFeatureSourceDefinition(layer.id()),
        }[given]  # fmt: skip
    with pytest.raises(QgsProcessingException, match=REFUSED):
        run("aggregate", INPUT=population, ZONES=zones, OUTPUT=None, OUTPUT_ZONES=WAYS[way](database))
    there = QgsVectorLayer(str(database), "all", "ogr")
    assert {part.split("!!::!!")[1] for part in there.dataProvider().subLayers()} == {"zones", "roads"}
    assert there.featureCount() == 4


@pytest.mark.parametrize("ending", ["shp", "dbf"])
def test_a_part_of_a_shapefile_is_no_output(run, population, tmp_path, ending):
    folder = tmp_path / "data"
    folder.mkdir()
    zones = written(folder / "zones.shp", "ESRI Shapefile")
    before = digest(folder)
    with pytest.raises(QgsProcessingException, match=REFUSED):
        run(
            "evaluate", INPUT=[population], ZONES=str(zones), FIELD="population", OUTPUT_ZONES=None,
            OUTPUT_TABLE=str(folder / f"zones.{ending}"),
        )  # fmt: skip
    assert digest(folder) == before


@pytest.mark.parametrize(
    "output", ["OUTPUT_REPORT", "OUTPUT_TABLE", "OUTPUT_ZONES"], ids=["page", "table", "zones"]
)
@pytest.mark.parametrize("kind", ["raster", "zones", "members"])
def test_no_page_and_no_table_takes_an_inputs_place(run, population, tmp_path, output, kind):
    folder = tmp_path / "data"
    folder.mkdir()
    zones = written(folder / "z.gpkg")
    raster, members = folder / "p.tif", folder / "m.tif"
    shutil.copyfile(population, raster)
    shutil.copyfile(population, members)
    before = digest(folder)
    target = {"raster": raster, "zones": zones, "members": members}[kind]
    with pytest.raises(QgsProcessingException, match=REFUSED):
        run(
            "evaluate", INPUT=[str(raster)], MEMBERS=[str(members)], ZONES=str(zones), FIELD="population",
            **{"OUTPUT_ZONES": None, output: str(target)},
        )  # fmt: skip
    assert {k: v for k, v in digest(folder).items() if k in before} == before


def test_zones_in_an_archive_are_an_input(run, population, tmp_path):
    zones = written(tmp_path / "z.geojson", "GeoJSON")
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        archive.write(zones, "z.geojson")
    with pytest.raises(QgsProcessingException, match=REFUSED):
        run(
            "aggregate", INPUT=population, ZONES=f"/vsizip/{tmp_path / 'z.zip'}/z.geojson", OUTPUT=None,
            OUTPUT_ZONES="memory:", OUTPUT_CHART=str(tmp_path / "z.zip"),
        )  # fmt: skip


def test_a_link_to_the_input_is_the_input(run, population, tmp_path):
    zones = written(tmp_path / "z.gpkg")
    (tmp_path / "link.gpkg").symlink_to(zones)
    with pytest.raises(QgsProcessingException, match=REFUSED):
        run(
            "aggregate", INPUT=population, ZONES=str(zones), OUTPUT=None,
            OUTPUT_ZONES=str(tmp_path / "link.gpkg"),
        )  # fmt: skip


def test_two_outputs_are_two_files(run, population, tmp_path):
    zones = written(tmp_path / "z.gpkg")
    with pytest.raises(
        QgsProcessingException, match="OUTPUT_TABLE and OUTPUT_ZONES are the same file, o.gpkg"
    ):
        run(
            "evaluate", INPUT=[population], ZONES=str(zones), FIELD="population",
            OUTPUT_TABLE=str(tmp_path / "o.gpkg"), OUTPUT_ZONES=str(tmp_path / "o.gpkg"),
        )  # fmt: skip
    assert not (tmp_path / "o.gpkg").exists()


def test_a_page_is_not_printed_over_its_map(run, population, tmp_path):
    raster = tmp_path / "map.png"
    shutil.copyfile(population, raster)  # GDAL looks at the contents
    before = raster.read_bytes()
    with pytest.raises(QgsProcessingException, match=REFUSED):
        run("printmap", INPUT=str(raster), OUTPUT=str(raster))
    assert raster.read_bytes() == before


def test_another_file_beside_the_input_is_an_output(run, population, tmp_path):
    zones = written(tmp_path / "z.gpkg")
    run(
        "aggregate", INPUT=population, ZONES=str(zones), OUTPUT=str(tmp_path / "a.tif"),
        OUTPUT_ZONES=str(tmp_path / "z2.gpkg"), OUTPUT_CHART=str(tmp_path / "z.html"),
    )  # fmt: skip
    assert (tmp_path / "z2.gpkg").exists() and (tmp_path / "z.html").exists()


def test_a_run_again_writes_over_its_own_result(run, population, tmp_path):
    """An output of the run before is no input."""
    zones = written(tmp_path / "z.gpkg")
    for _ in range(2):
        run(
            "aggregate", INPUT=population, ZONES=str(zones), OUTPUT=str(tmp_path / "a.tif"),
            OUTPUT_ZONES=str(tmp_path / "z2.gpkg"),
        )  # fmt: skip
    assert (tmp_path / "z2.gpkg").exists()
