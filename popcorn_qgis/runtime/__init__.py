"""Where the engine lives: find, install, verify, start, talk, stop.

Start with ``client.py`` to run a job, then read ``environment.py``: which engine is in use. To make one:
``setup.py`` (what and when), ``build.py`` and ``install.py`` (how), ``locking.py`` (what of).
"""
