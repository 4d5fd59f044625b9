"""Urban change within a series: where something was built, and when, by several methods.

Start with ``find.py``, then ``builtup_steps.py`` or ``window_change.py``; ``endisi.py`` and ``omnibus.py``
are the statistics of the network's authors.
"""
