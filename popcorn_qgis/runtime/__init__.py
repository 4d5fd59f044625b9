"""Where the engine lives: find, install, verify, start, talk, stop.

Start with ``client.py``, then ``environment.py``.
"""
