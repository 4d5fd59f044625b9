"""The ready-made chains as algorithms of their own, and the one that copies them.

Start with ``chains.py`` and ``stories.py``.
"""
