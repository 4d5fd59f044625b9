"""Parameters that several algorithms share: imagery, seasons, models, credentials, outputs, a rate.

Start with ``imagery.py``.
"""
