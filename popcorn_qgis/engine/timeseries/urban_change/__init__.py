"""Urban change within a series: when each place was built, by three methods.

``timeline.py`` and ``frames.py`` are the input side of the published network, ``endisi.py`` and
``omnibus.py`` the published statistics, ``radiometry.py`` what the units must be.
"""
