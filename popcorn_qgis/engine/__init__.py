"""The science of POPCORN: runs without QGIS, as ``python -m popcorn_qgis.engine JOB.json``.

From the bottom up: io; zones, tiling, models; inference, census, imagery, sample; mapping, training,
statistics; timeseries, validation; beside them worker. Start with ``worker/serve.py``.
"""
