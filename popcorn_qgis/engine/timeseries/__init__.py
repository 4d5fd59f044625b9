"""What changes over time: two dates of population maps on a common grid.

Start with ``change.py``.
"""
