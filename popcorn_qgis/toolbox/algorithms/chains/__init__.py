"""The ready-made chains as algorithms of their own.

Start with ``chains.py``.
"""
