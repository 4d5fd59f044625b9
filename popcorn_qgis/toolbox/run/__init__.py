"""Running a job in the engine while QGIS stays alive: progress, log, cancel, checks of outputs.

Start with ``run_job.py``.
"""
