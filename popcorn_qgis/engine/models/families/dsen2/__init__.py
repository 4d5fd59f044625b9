"""DSen2-lite: the bands of 20 m of Sentinel-2 at 10 m. Start with ``family.py``."""
