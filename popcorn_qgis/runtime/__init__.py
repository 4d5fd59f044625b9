"""Where the engine lives: find, install, verify, start, talk, stop.

To run a job read ``client``, then ``environment``, which says which engine is in use.
To make an engine read ``setup`` (what and when), ``build`` and ``install`` (how), ``locking`` (what of).
"""
