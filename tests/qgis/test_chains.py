"""The ready-made chains: copies of them are models that the user can edit and run."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from conftest import pixels


@pytest.fixture
def models_folder(tmp_path, qgis_processing):
    from processing.core.ProcessingConfig import ProcessingConfig
    from processing.modeler.ModelerUtils import ModelerUtils

    before = ProcessingConfig.getSetting(ModelerUtils.MODELS_FOLDER)
    folder = tmp_path / "my models"
    folder.mkdir()
    ProcessingConfig.setSettingValue(ModelerUtils.MODELS_FOLDER, str(folder))
    yield folder
    ProcessingConfig.setSettingValue(ModelerUtils.MODELS_FOLDER, before)


def test_copies_run_and_are_never_written_over(run, scene, models_folder, tmp_path):
    mine = models_folder / "population_map_from_imagery.model3"
    mine.write_text("mine", encoding="utf-8")
    known = QgsApplication.processingRegistry().providerById("popcorn").algorithms()
    chains = [a for a in known if a.groupId() == "chains" and a.name() != "copychains"]
    results = run("copychains")
    assert mine.read_text(encoding="utf-8") == "mine"
    assert results["COPIED"] == len(chains) - 1
    mine.unlink()
    assert run("copychains")["COPIED"] == 1
    assert len(list(models_folder.glob("*.model3"))) == len(chains)

    import processing

    copy = QgsProcessingModelAlgorithm()
    assert copy.fromFile(str(mine))
    assert copy.displayName() == "Population map from imagery" and "census" in copy.shortHelpString()
    names = {p.description(): p.name() for p in copy.parameterDefinitions()}
    path = str(tmp_path / "p.tif")
    processing.run(copy, {**scene.season, **scene.coarse, names["Population map"]: path})
    people = pixels(str(scene.folder / "population_true.tif")).sum()
    assert pixels(path).sum() == pytest.approx(people, rel=1e-6)


def test_two_dates_compared(run, scene, tmp_path):
    """Two seasons of the sample scene stand for two dates."""
    imagery = {
        f"{sensor}_{date}": [scene.results[f"OUTPUT_{sensor}"][season]]
        for sensor in ("S1", "S2")
        for date, season in (("BEFORE", 0), ("AFTER", 2))
    }
    names = {"OUTPUT": "change", "OUTPUT_BEFORE": "before", "OUTPUT_AFTER": "after"}
    paths = {name: str(tmp_path / f"{file}.tif") for name, file in names.items()}
    run("comparetwodates", **imagery, RATE=0.5, **paths)
    change = pixels(paths["OUTPUT"])
    difference = pixels(paths["OUTPUT_AFTER"]) - pixels(paths["OUTPUT_BEFORE"])
    assert change.shape == (20, 20)
    assert change == pytest.approx(difference.reshape(20, 10, 20, 10).sum(axis=(1, 3)), abs=1e-4)
    assert abs(change).max() > 0.1
    layer = QgsRasterLayer(paths["OUTPUT"], "change")
    layer.loadNamedStyle(
        paths["OUTPUT"].replace(".tif", ".qml")
    )  # QGIS 3.22 forgets the days of default styles
    period = layer.temporalProperties().fixedTemporalRange()
    assert period.begin().date().toString("yyyy-MM-dd") == "2023-03-01"
    assert period.end().date().toString("yyyy-MM-dd") == "2023-11-30"


def test_a_chain_says_what_a_step_would_refuse(algorithm):
    ok, sentence = algorithm("comparetwodates").checkParameterValues(
        {"RATE": 1, "CELL_SIZE": 100, "OUTPUT": "x.tif"}, QgsProcessingContext()
    )
    assert not ok and "imagery" in sentence.lower()


def test_zones_are_checked_before_anything_is_fetched(algorithm, tmp_path):
    """The usual field is there by default, whether the zones have it or not."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=people:integer", "my zones", "memory")
    asked = {"ZONES": layer, "YEAR": 2021, "OUTPUT": "x.tif", "OUTPUT_FOLDER": str(tmp_path)}
    context = QgsProcessingContext()
    chain = algorithm("populationforplace")
    ok, sentence = chain.checkParameterValues(asked, context)
    assert not ok and "“my zones” has no zones" in sentence
    zone = QgsFeature(layer.fields())
    zone.setGeometry(QgsGeometry.fromRect(QgsRectangle(5, 50, 5.01, 50.01)))
    zone.setAttributes([7])
    layer.dataProvider().addFeatures([zone])
    ok, sentence = chain.checkParameterValues(asked, context)
    assert not ok and "no field “population”. Choose one of: people." in sentence
    assert chain.checkParameterValues({**asked, "FIELD": "people"}, context)[0]
