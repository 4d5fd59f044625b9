"""Urban change within a series: where something was built, and when, by several methods.

Start with ``timeline.py`` (steps and windows of the published network); ``endisi.py`` and ``omnibus.py`` are
its authors' statistics.
"""
