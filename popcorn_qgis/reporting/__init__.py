"""Charts and pages of the reports, used by both processes.

Standard library and Python 3.9 only.
Start with ``page.py``, which puts charts, tables and texts on one HTML page.
"""
