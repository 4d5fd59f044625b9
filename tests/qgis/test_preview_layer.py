"""The preview layer and the project: it is nobody's result, and so no project keeps it."""

from __future__ import annotations

import shutil

import pytest
from qgis.core import QgsLayerTreeModel, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from popcorn_qgis.contract.jobs import RasterResult
from popcorn_qgis.layers import preview


@pytest.fixture
def shown(qgis_app, scene, tmp_path):
    """A run that shows pictures: call it with a name to show the next."""
    preview.open_desk()

    def show(name):
        path = shutil.copy(scene.results["OUTPUT_POPULATION"], tmp_path / f"{name}.tif")
        run.show(RasterResult(str(path), "population", "Population"))
        QCoreApplication.processEvents()

    with preview.preview_run() as run:
        yield show
    QCoreApplication.processEvents()
    preview.close_desk()


def layers():
    return sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())


def test_a_project_saved_meanwhile_does_not_keep_the_preview(shown, scene, tmp_path):
    project, file = QgsProject.instance(), tmp_path / "mine.qgs"
    project.addMapLayer(QgsRasterLayer(scene.results["OUTPUT_POPULATION"], "Mine"))
    shown("first")
    both = layers()
    assert len(both) == 2 and "Mine" in both
    tree = project.layerTreeRoot()
    tree.setHasCustomLayerOrder(True)
    tree.setCustomLayerOrder(list(project.mapLayers().values()))

    assert project.write(str(file))
    saved = file.read_text(encoding="utf-8")
    assert "Mine" in saved and "Preview" not in saved and "first.tif" not in saved
    QCoreApplication.processEvents()
    assert layers() == both, "it is shown again"
    assert not project.isDirty()

    legends = QgsLayerTreeModel(tree)  # as the layer panel has it
    legends.setAutoCollapseLegendNodes(5)
    (node,) = [node for node in tree.findLayers() if node.name() != "Mine"]
    node.setExpanded(True)
    shown("second")
    assert not project.isDirty() and node.isExpanded()
    sources = {layer.source() for layer in project.mapLayers().values()}
    assert str(tmp_path / "second.tif") in sources and len(sources) == 2
    assert not (tmp_path / "first.tif").exists()


def test_a_preview_that_was_removed_stays_away_when_the_project_is_saved(shown, tmp_path):
    shown("first")
    QgsProject.instance().removeAllMapLayers()
    assert QgsProject.instance().write(str(tmp_path / "empty.qgs"))
    QCoreApplication.processEvents()
    assert layers() == []
