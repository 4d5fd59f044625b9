"""Algorithms that map: built-up, occupancy, population, and the page for printing.

Start with ``builtup.py``, over ``mapping_base.py``.
"""
