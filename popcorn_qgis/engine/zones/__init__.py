"""Census zones: read, drawn on a grid, and owned pixel by pixel.

Used by the census, by rates that are fitted to it, and by training.
Start with ``reading.py``, then ``pixels.py``.
"""
