"""Composites: which scenes, clouds masked, medians per season, written as rasters.

Start with ``compose.py``, then ``plan.py``.
"""
