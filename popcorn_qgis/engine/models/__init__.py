"""Model files: their format, the graph inside, and how a published checkpoint becomes one.

``checkpoint/`` reads files without unpickling; ``families/`` has one place for each kind of network.
Start with ``import_model.py``.
"""
