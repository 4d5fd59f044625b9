"""Algorithms that bring imagery: download, composite, the sample scene.

Start with ``composite.py``.
"""
