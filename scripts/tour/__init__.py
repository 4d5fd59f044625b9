"""``make tour``: every registered algorithm once, headless, with what came out beside what had to come out.

Start with ``__main__.py``; a new algorithm gets a stop in one of the files ``stops_*.py``.
"""
