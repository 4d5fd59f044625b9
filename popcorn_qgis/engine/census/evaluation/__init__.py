"""Comparing a map with census counts: metrics, intervals, findings, the report.

Start with ``evaluate.py``.
"""
