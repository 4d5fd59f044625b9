"""Training occupancy on census counts (PyTorch): the only part of the engine that may import it.

Start with ``train_occupancy.py``, then ``fit.py``.
"""
