"""POPCORN's networks: the built-up extractor and the occupancy members of arXiv 2311.14006.

Start with ``network.py`` (the layouts), then ``onnx_graph.py``.
"""
