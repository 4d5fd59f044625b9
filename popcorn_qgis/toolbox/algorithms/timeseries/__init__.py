"""Algorithms of change over time.

Start with ``change.py``.
"""
