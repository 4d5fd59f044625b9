"""The cross-check: what each method would have said of zones whose counts it has not seen.

It maps, trains, rescales and compares as a user would, and so stands above those parts.
Start with ``crosscheck.py``.
"""
