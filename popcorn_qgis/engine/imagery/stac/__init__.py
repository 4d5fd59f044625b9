"""Scenes of the open catalogues: searched, addressed, and their errors told.

Start with ``source.py``.
"""
