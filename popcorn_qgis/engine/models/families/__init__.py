"""One file or folder for each family of networks: recognise a checkpoint, describe it, write its graph.

Start with ``popcorn/network.py``.
"""
