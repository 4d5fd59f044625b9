"""Processing algorithms: parameters in, a job out.

``algorithms/`` has a file for each; ``parameters/`` and ``zones/`` is what they share; ``run/`` runs jobs.
Start with ``base.py``, then ``algorithms/mapping/builtup.py``.
"""
