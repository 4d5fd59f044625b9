"""Small parts that the groups of the settings page share."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QWidget


def form_of(group: QWidget) -> QFormLayout:
    """Return a form on ``group`` that puts long fields below their labels on a narrow page."""
    form = QFormLayout(group)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def folder(path: str, nothing: str) -> QgsFileWidget:
    """Return a field for a folder; ``nothing`` says what an empty one means."""
    widget = QgsFileWidget()
    widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    widget.setFilePath(path)
    widget.lineEdit().setPlaceholderText(nothing)
    return widget


def wrapped(text: str = "") -> QLabel:
    """Return a label that breaks its lines, and whose text can be copied."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    """Return the widgets side by side; ``stretch`` leaves the rest of the line free."""
    line = QHBoxLayout()
    for widget in widgets:
        line.addWidget(widget)
    if stretch:
        line.addStretch(1)
    return line
