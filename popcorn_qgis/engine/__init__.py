"""The science of POPCORN: runs without QGIS, as ``python -m popcorn_qgis.engine``."""
