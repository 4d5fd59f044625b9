"""Parameters that several algorithms share: imagery, seasons, models, accounts, outputs, a rate.

Start with ``imagery.py``.
"""
