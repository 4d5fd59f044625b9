"""Where the engine lives: find, install, verify, start, talk, stop.

Start with ``client.py`` to run a job, then read ``environment``, which says which engine is in use.
To make an engine read ``setup`` (what and when), ``build`` and ``install`` (how), ``locking`` (what of).
"""
