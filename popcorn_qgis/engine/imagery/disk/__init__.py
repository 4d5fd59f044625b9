"""Scenes on disk: rasters with dates in their names, SAFE products, exports of Earth Engine.

Start with ``source.py``.
"""
