"""The algorithms, one file each, in the folders of their groups.

Start with ``mapping/builtup.py``.
"""
