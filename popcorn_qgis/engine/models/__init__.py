"""Model files: format, catalogue of published models, checkpoints, ONNX graph.

Weights may be large, so nothing holds them all but the bytes of the file that is made: ``deferred.py``
is how arrays wait, ``checkpoint.py`` where they come from, ``onnx_file.py`` where they go.
"""
