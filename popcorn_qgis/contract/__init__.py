"""What QGIS's process and the engine's both know: jobs, results, errors, sentences, models, quantities.

Standard library and Python 3.9 only; it imports nothing else of the plugin.
Start with ``jobs/__init__.py``, then ``results.py`` and ``quantities.py``.
"""
