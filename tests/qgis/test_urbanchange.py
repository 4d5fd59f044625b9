"""“Find urban change” inside QGIS: styled layers with dates, and clear refusals."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy
import pytest
from qgis.core import QgsLayerTree, QgsLayerTreeModel, QgsProcessingException, QgsRasterLayer, QgsVectorLayer

from conftest import pixels

HEADER = (
    "path,layer,start,end,mask,clear_share,product,processing_baseline,offset_removed,relative_orbit,source"
)


def series(scene, folder: Path, dates: int) -> str:
    """The sample scene's first season as so many dates of one year."""
    folder.mkdir()
    rows = [HEADER]
    for number in range(dates):
        name = f"s2_{number:02d}.tif"
        shutil.copy(scene.results["OUTPUT_S2"][0], folder / name)
        day = f"2022-{1 + number // 2:02d}-{5 + 10 * (number % 2):02d}"
        rows.append(f"{name},s2,{day}T10:00:00Z,{day}T10:00:01Z,,,l2a,,,,sample")
    (folder / "series.csv").write_text("\n".join(rows) + "\n")
    return str(folder)


def test_a_calm_series_shows_no_change_and_is_styled(run, scene, tmp_path):
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "OUTPUT_WHEN", "OUTPUT_KIND")}
    results = run("urbanchange", SERIES=series(scene, tmp_path / "series", 10), **paths)
    assert (results["BUILT_HA"], results["CLEARED_HA"]) == (0, 0)
    kinds = pixels(results["OUTPUT_KIND"])
    assert set(numpy.unique(kinds)) == {0}
    when = QgsRasterLayer(results["OUTPUT_WHEN"], "when")
    when.loadDefaultStyle()
    items = when.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [items[0].label, items[-1].label] == ["2022-01-05", "2022-05-16"]
    tree = QgsLayerTree()
    legend = QgsLayerTreeModel(tree)
    shown = [entry.data(0) for entry in legend.layerLegendNodes(tree.addLayer(when))]
    assert {"2022-01-05", "2022-05-16"} <= set(shown)  # not days since 1970
    kind = QgsRasterLayer(results["OUTPUT_KIND"], "kind")
    kind.loadDefaultStyle()
    assert [one.label for one in kind.renderer().classes()] == [
        "no change",
        "built",
        "cleared",
        "too few clear looks",
        "other surface",
        "changed, of unknown kind",
        "edge of the imagery",
    ]


def test_zones_a_page_and_a_folder_to_go_on_from(run, scene, tmp_path):
    folder = series(scene, tmp_path / "series", 10)
    (tmp_path / "kept").mkdir()
    given = {
        "SERIES": folder,
        "KEPT_FOLDER": str(tmp_path / "kept"),
        "ZONES": scene.results["OUTPUT_COARSE"],
        "OUTPUT": str(tmp_path / "strength.tif"),
        "OUTPUT_ZONES": str(tmp_path / "zones.gpkg"),
        "OUTPUT_REPORT": str(tmp_path / "page.html"),
    }
    run("urbanchange", **given)
    zones = QgsVectorLayer(str(tmp_path / "zones.gpkg"), "zones", "ogr")
    looks = [feature["mean_looks"] for feature in zones.getFeatures()]
    assert looks and max(looks) == 10 and all(feature["built_ha"] == 0 for feature in zones.getFeatures())
    assert "Areas per year" in (tmp_path / "page.html").read_text(encoding="utf-8")
    made = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "kept").iterdir()}
    run("urbanchange", **given)
    again = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "kept").iterdir()}
    assert len(made) > 10 and {name: again[name] for name in made if name.endswith("npz")} == {
        name: made[name] for name in made if name.endswith("npz")
    }


def test_the_other_methods_say_what_they_lack(run, scene, tmp_path):
    folder = series(scene, tmp_path / "series", 10)
    output = str(tmp_path / "a.tif")
    with pytest.raises(QgsProcessingException, match="none is chosen.*Import ERCNN-DRS"):
        run("urbanchange", SERIES=folder, METHOD="network", OUTPUT=output)
    with pytest.raises(QgsProcessingException, match="0 radar acquisitions; METHOD statistical takes both"):
        run("urbanchange", SERIES=folder, METHOD="statistical", OUTPUT=output)


def test_two_dates_are_refused_and_the_other_algorithm_is_named(run, scene, tmp_path):
    with pytest.raises(QgsProcessingException, match="2 optical dates.*Compare two dates"):
        run("urbanchange", SERIES=series(scene, tmp_path / "series", 2), OUTPUT=str(tmp_path / "a.tif"))


def test_training_says_what_it_lacks(run, scene, tmp_path):
    folder = series(scene, tmp_path / "series", 10)
    with pytest.raises(QgsProcessingException, match="Fine-tuning needs a network to begin with"):
        run("trainchange", SERIES=folder, NAME="mine")
