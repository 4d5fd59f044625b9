"""Model files: their format, the graph inside, and how a published checkpoint becomes one.

``checkpoint/`` reads files without unpickling; ``families/`` has one place for each kind of network.
Weights may be large, so nothing holds them all but the file that is made: ``deferred.py`` is how arrays wait,
``onnx_file.py`` where they go. Start with ``import_model.py``.
"""
