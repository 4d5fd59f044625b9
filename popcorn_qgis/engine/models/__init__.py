"""Model files: their format, the graph or forest inside, and how a published checkpoint becomes one.

``checkpoint/`` reads files without unpickling, ``families/`` describes networks, ``deferred.py`` is how large
weights wait. Start with ``format.py``, then ``import_model.py``.
"""
