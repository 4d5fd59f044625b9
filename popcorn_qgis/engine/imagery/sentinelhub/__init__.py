"""Imagery from Sentinel Hub services, with the user's account.

Start with ``source.py``, then ``client.py``.
"""
