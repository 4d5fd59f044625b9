"""The judge: which method to use in a place, by leaving out one zone after the other.

Start with ``judging.py``; the methods are in ``candidates.py``, what they look at in ``place.py``.
"""
