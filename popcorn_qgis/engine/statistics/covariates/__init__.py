"""Covariates on one grid: rasters by treatment, layers of features, as bands with names.

Start with ``stack.py``.
"""
