"""ERCNN-DRS, the recurrent network of urban change (Zitzlsberger et al., Remote Sensing 13(15):3000, 2021).

Start with ``network.py`` (the layers of both eras), then ``onnx_graph.py``.
"""
