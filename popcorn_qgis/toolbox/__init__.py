"""Processing algorithms: parameters in, a job out.

``algorithms/`` has a file for each; ``parameters/`` and ``zones/`` are what they share; ``run/`` runs jobs.
Start with ``base.py``, then ``algorithms/mapping/builtup.py``.
"""
