"""Tiles of a large raster: cut, read ahead, kept when finished, one run at a time, memory given back.

One of each, for whatever goes over a raster in tiles.
Start with ``tile.py``, then ``ahead.py`` and ``cache.py``.
"""
