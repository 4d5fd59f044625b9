"""From scenes to composites for each season.

Scenes come from ``stac/``, ``sentinelhub/`` and ``disk/``; ``compositing/`` masks, reads, takes medians.
Start with ``scene.py``, then ``download.py``.
"""
