"""Networks over a stack of imagery, tile by tile, reduced over seasons and members.

It knows no product: what a tile's maps are combined to is in ``mapping``.
Start with ``stack.py``, then ``tile_pass.py``, then ``run.py``, the way of every mapping job.
"""
