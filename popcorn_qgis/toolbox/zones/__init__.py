"""Zone layers: their parameters, their way to the engine and back.

Start with ``zone_parameters.py``, then ``transfer.py``.
"""
