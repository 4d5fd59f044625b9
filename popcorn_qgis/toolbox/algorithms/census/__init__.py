"""Algorithms of census zones: sum, rescale, evaluate, cross-check, train.

Start with ``rescale.py``.
"""
