"""The settings page and its parts.

Start with ``settings.py``.
"""
