"""The science of POPCORN: runs without QGIS, as ``python -m popcorn_qgis.engine JOB.json``.

From the bottom up: io; zones, tiling, models; inference, census; imagery, mapping, training; timeseries,
validation.
Start with ``worker/serve.py``, which takes a job and runs its function.
"""
