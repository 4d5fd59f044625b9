"""Clusters of pixels that look alike, with people per km² each, after pop_europe.

Start with ``weights.py``; the numbers are in ``projection.py`` and ``regression.py``.
"""
