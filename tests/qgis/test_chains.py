"""The ready-made chains: copies of them are models that the user can edit and run."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

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
