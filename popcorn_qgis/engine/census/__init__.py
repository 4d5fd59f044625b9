"""Census counts and maps: sums per zone, rescaling, evaluation, aggregation to cells.

Start with ``rescaling/rescale.py`` and ``evaluation/evaluate.py``.
"""
