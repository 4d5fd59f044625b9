"""The engine's process: takes a job, runs it, answers in events; alone, for QGIS, or on a cluster.

Start with ``serve.py``.
"""
