"""The reader that looks for what QGIS 4 lacks: it sees each kind of it, and leaves good code alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.check_qgis4 import Stubs, problems

STUB = """
import enum
class QObject:
    def tr(self): ...
class QTimer(QObject):
    @staticmethod
    def singleShot(ms: int): ...
class Qt:
    class AlignmentFlag(enum.Flag):
        AlignLeft = ...
"""


@pytest.fixture
def stubs(tmp_path: Path) -> Stubs:
    (tmp_path / "QtCore.pyi").write_text(STUB, encoding="utf-8")
    return Stubs(tmp_path)


@pytest.mark.parametrize(
    "line",
    [
        "Qt.AlignLeft",
        "Qt.AlignmentFlag.AlignNowhere",
        "QTimer.later(1)",
        "from qgis.PyQt.QtCore import QRegExp",
        "QgsMapLayer.RasterLayer",
        "kind = QgsProcessing.TypeVectorPolygon",
    ],
)
def test_what_qgis_4_lacks_is_seen(stubs: Stubs, line: str) -> None:
    source = f"from qgis.PyQt.QtCore import Qt, QTimer\n{line}\n"
    assert [number for number, _ in problems(source, stubs)] == [2]


@pytest.mark.parametrize(
    "line",
    [
        "Qt.AlignmentFlag.AlignLeft",
        "QTimer.singleShot(1)",
        "QTimer.tr",
        "QgsMapLayer.LayerType.RasterLayer",
        "QgsProcessing.TEMPORARY_OUTPUT",
        "QgsColorRampShader.ColorRampItem(1.0)",
        "hint: QgsProcessingUtils.LayerHint",
        "Qt.AlignLeft  # QGIS 3 only",
    ],
)
def test_what_both_have_is_left_alone(stubs: Stubs, line: str) -> None:
    assert list(problems(f"from qgis.PyQt.QtCore import Qt, QTimer\n{line}\n", stubs)) == []
