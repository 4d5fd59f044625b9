"""The types of attribute fields, in the words that the running QGIS takes.

QgsField took QVariant.Type up to QGIS 3.36 and takes QMetaType.Type from 3.38 on; QGIS 4 knows only
the latter.
"""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QMetaType, QVariant


def kind(name: str) -> Any:
    """Return a type by its name in QMetaType.Type, for QgsField."""
    return _type(getattr(QMetaType.Type, name))


def _type(one: QMetaType.Type) -> Any:
    if Qgis.QGIS_VERSION_INT >= 33800:
        return one
    return QVariant.Type(one)  # QGIS 3 only  # noqa: QGS402


BOOLEAN = _type(QMetaType.Type.Bool)
INTEGER = _type(QMetaType.Type.Int)
WHOLE = _type(QMetaType.Type.LongLong)
NUMBER = _type(QMetaType.Type.Double)
TEXT = _type(QMetaType.Type.QString)
