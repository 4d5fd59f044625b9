"""Census counts and maps: sums per zone and per cell, rescaling, evaluation, checks of what is summed.

Start with ``rescaling/rescale.py``, ``evaluation/evaluate.py`` and ``aggregate.py``.
"""
