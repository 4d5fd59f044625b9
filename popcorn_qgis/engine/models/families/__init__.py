"""One file or folder for each family of networks: recognise a checkpoint, describe it, write its graph.

A family is found by itself. Start with ``known.py``, then ``popcorn/family.py``.
"""
