"""Algorithms that set up the engine, describe it, and import models.

Start with ``setupengine.py``.
"""
