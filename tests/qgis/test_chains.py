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


def test_who_lives_in_a_hazard_by_age(run, scene, tmp_path):
    """All groups of all zones: those inside and outside are the census; half the area floods."""
    zones = QgsVectorLayer(scene.results["OUTPUT_COARSE"], "zones", "ogr")
    groups = QgsVectorLayer(
        "Polygon?crs=EPSG:32631&field=population:int&field=f_00:int&field=m_00:int", "g", "memory"
    )
    for feature in zones.getFeatures():
        young = feature["population"] // 3
        made = QgsFeature(groups.fields())
        made.setGeometry(feature.geometry())
        made.setAttributes([feature["population"], young, feature["population"] - young])
        groups.dataProvider().addFeatures([made])
    extent = zones.extent()
    extent.setXMaximum(extent.center().x())
    flood = QgsVectorLayer("Polygon?crs=EPSG:32631", "flood", "memory")
    area = QgsFeature()
    area.setGeometry(QgsGeometry.fromRect(extent))
    flood.dataProvider().addFeatures([area])
    truth = str(scene.folder / "population_true.tif")
    table, output = str(tmp_path / "classes.csv"), str(tmp_path / "groups.tif")
    run(
        "peopleinhazard",
        INPUT=truth,
        ZONES=groups,
        FIELD="population",
        GROUPS=["f_00", "m_00"],
        HAZARD=flood,
        OUTPUT=output,
        OUTPUT_TABLE=table,
    )
    people, both = pixels(truth), pixels(output, 1) + pixels(output, 2)
    half = people.shape[1] // 2
    assert both.sum() == pytest.approx(people.sum(), rel=1e-6)
    rows = {row["class"]: row["people"] for row in QgsVectorLayer(table, "t", "ogr").getFeatures()}
    assert max(map(float, rows.values())) > 0
    assert float(list(rows.values())[0]) == pytest.approx(people[:, :half].sum(), rel=0.02)


@pytest.mark.parametrize(
    ("chain", "missing", "said"),
    [
        ("peopleinhazard", {"HAZARD": None}, "Choose a hazard"),
        ("newbuiltup", {"FROM": "soon"}, "Write a day"),
        ("growthofplace", {"RATE_FROM": "the moon"}, "RATE_FROM cannot be"),
    ],
)
def test_a_story_says_what_is_missing_before_it_begins(algorithm, scene, tmp_path, chain, missing, said):
    asked = {"ZONES": scene.results["OUTPUT_COARSE"], "FIELD": "population", "GROUPS": ["population"]}
    asked |= {"INPUT": str(scene.folder / "population_true.tif"), "FROM": "2021-01-01", "TO": "2022-01-01"}
    asked |= missing
    outputs = {name: str(tmp_path / name) for name in ("OUTPUT_FOLDER", "OUTPUT_MAPS", "SERIES")}
    outputs.update({name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "OUTPUT_KIND")})
    ok, sentence = algorithm(chain).checkParameterValues({**asked, **outputs}, QgsProcessingContext())
    assert not ok and said in sentence


def test_registering_makes_no_models(plugin, monkeypatch):
    """Making one takes 12 to 15 ms a chain, whenever the plugin is loaded."""
    from popcorn_qgis.toolbox.algorithms.chains.chain import ChainAlgorithm

    monkeypatch.setattr(ChainAlgorithm, "model", lambda self: pytest.fail("a model was made"))
    provider = QgsApplication.processingRegistry().providerById("popcorn")
    provider.refreshAlgorithms()
    assert provider.algorithm("populationforplace").parameterDefinition("ZONES") is not None
