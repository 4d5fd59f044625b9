"""Rescaling a map so that each zone's sum is its count.

Start with ``rescale.py``, then ``plan.py``.
"""
