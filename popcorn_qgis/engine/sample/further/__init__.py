"""What the sample district gives on request: bands, passes, terrain, series of dates, growth.

Start with ``write.py``, then ``scenery.py``.
"""
