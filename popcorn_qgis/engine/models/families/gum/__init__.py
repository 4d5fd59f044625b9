"""GlobalUrbanMapper 1 and 2.0: urban or not, from Sentinel-2, Sentinel-1 of both passes and terrain.

Start with ``family.py``; ``network.py`` has the layers, ``onnx_graph.py`` the graph.
"""
