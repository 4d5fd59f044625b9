"""Algorithms that ask maps of people: who lives in a hazard's way.

Start with ``exposure.py``.
"""
