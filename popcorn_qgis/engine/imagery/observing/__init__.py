"""Every acquisition by itself, as a series on disk: looks, how they are written, and their time line.

Start with ``looks.py``; the job is ``imagery/observations.py``.
"""
