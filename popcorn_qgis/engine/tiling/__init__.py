"""Tiles of a large raster: cut, read ahead, kept when finished, one run at a time, within a memory bound.

One of each, for imagery and inference alike.
Start with ``tile.py``, then ``cache.py``.
"""
