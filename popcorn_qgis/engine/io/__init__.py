"""Grids, reading and writing rasters, bands, dates, files that appear whole, provenance.

The bottom of the engine: it knows of no model and no product.
Start with ``grid.py`` and ``raster.py``.
"""
