"""Tree cover inside QGIS, with a small network: two years, looks, zones, and what is refused."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsRasterLayer, QgsVectorLayer

from conftest import pixels

ROOT = Path(__file__).resolve().parents[2]
#: Two years of 40 x 40 pixels and a network with weights without a meaning, by the engine's Python.
MAKE = """
import sys
from pathlib import Path
sys.path[:0] = ["tests/engine", "tests/engine/imagery"]
from tree_files import frames, write_network, write_tree_series
folder = Path(sys.argv[1])
write_network(folder)
write_tree_series(folder / "later", frames(40, 40))
write_tree_series(folder / "earlier", frames(40, 40, seed=6), 2019)
write_tree_series(folder / "bare", frames(40, 40), without="slope")
"""


@pytest.fixture(scope="module")
def made(engine, tmp_path_factory):
    folder = tmp_path_factory.mktemp("trees")
    subprocess.run([engine, "-c", MAKE, str(folder)], check=True, cwd=ROOT)
    return folder


def test_two_years_of_tree_cover(run, made, tmp_path):
    zones = QgsVectorLayer("Polygon?crs=EPSG:32631&field=name:string", "halves", "memory")
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

    for west, name in ((500000, "west"), (500200, "east")):
        feature = QgsFeature(zones.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 5599600, west + 200, 5600000)))
        feature.setAttributes([name])
        zones.dataProvider().addFeature(feature)
    results = run(
        "treecover", SERIES=str(made / "later"), SERIES_BEFORE=str(made / "earlier"),
        MODEL=str(made / "trees.onnx"), ZONES=zones, OUTPUT=str(tmp_path / "trees.tif"),
        OUTPUT_BEFORE=str(tmp_path / "before.tif"), OUTPUT_CHANGE=str(tmp_path / "change.tif"),
        OUTPUT_ZONES=str(tmp_path / "zones.gpkg"),
    )  # fmt: skip
    later, earlier = (pixels(results[name]).astype(float) for name in ("OUTPUT", "OUTPUT_BEFORE"))
    assert later.max() <= 100 and ((later == 0) | (later > 15)).all()
    assert (pixels(results["OUTPUT_CHANGE"]) == later - earlier).all()
    assert results["TREE_COVER_PERCENT"] == pytest.approx(later.mean(), rel=1e-6)
    layer = QgsRasterLayer(results["OUTPUT"], "trees")
    layer.loadDefaultStyle()
    ramp = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.label for item in ramp] == ["0 %", "20 %", "40 %", "60 %", "80 %", "100 %"]
    rows = list(QgsVectorLayer(results["OUTPUT_ZONES"], "zones", "ogr").getFeatures())
    assert [row["name"] for row in rows] == ["west", "east"]
    for row, half in zip(rows, (later[:, :20], later[:, 20:])):
        assert row["tree_percent"] == pytest.approx(half.mean(), abs=0.01)
    assert "change_points" in [field.name() for field in rows[0].fields()]


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        (
            {},
            "predict_graph-172.pb, which is not installed. Ask its authors for it at https://github.com/wri/",
        ),
        ({"MODEL": "other"}, "There is no model “other”"),
        ({"MODEL": "{made}/trees.onnx", "OUTPUT_CHANGE": "c.tif"}, "Choose the series of the earlier one"),
        ({"MODEL": "{made}/trees.onnx", "OUTPUT_ZONES": "z.gpkg"}, "need zones"),
    ],
)
def test_seen_before_running(algorithm, made, tmp_path, parameters, said):
    parameters = {name: value.format(made=made) for name, value in parameters.items()}
    given = {"SERIES": str(made / "later"), "OUTPUT": str(tmp_path / "t.tif"), **parameters}
    ok, sentence = algorithm("treecover").checkParameterValues(given, QgsProcessingContext())
    assert not ok and said in sentence


def test_a_series_that_lacks_something_is_named(run, made, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="lacks the slope"):
        run(
            "treecover", SERIES=str(made / "bare"), MODEL=str(made / "trees.onnx"),
            OUTPUT=str(tmp_path / "t.tif"),
        )  # fmt: skip
