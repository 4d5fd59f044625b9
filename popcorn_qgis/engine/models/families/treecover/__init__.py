"""Tree cover of sentinel-tree-cover: a recurrent U-Net over four quarters and the year.

Start with ``family.py``.
"""
