"""A Random Forest's weights: zones' features, the forest grown on them, its map, nobody lost on the way.

Start with ``../forest_weights.py``, which does the job; ``growing.py`` needs scikit-learn, nothing else does.
"""
