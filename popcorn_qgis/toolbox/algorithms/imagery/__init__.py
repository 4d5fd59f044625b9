"""Algorithms that bring imagery: download, composite, an account tried, the sample scene.

Start with ``composite.py``.
"""
