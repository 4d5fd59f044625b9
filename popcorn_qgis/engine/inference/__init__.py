"""Estimators over a stack of imagery, tile by tile, reduced over seasons and members.

It knows no product: what the tiles are combined to is in ``mapping``.
Start with ``stack.py``, then ``tile_pass.py`` and ``outputs.py``.
"""
