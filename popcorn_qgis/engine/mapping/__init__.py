"""What each map is made of: built-up, occupancy, population.

Start with ``builtup.py``, the shortest, then ``population.py``.
"""
