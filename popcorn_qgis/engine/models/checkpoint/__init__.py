"""Reading a checkpoint of PyTorch without PyTorch, and without running anything that is in it.

Start with ``reading.py``.
"""
