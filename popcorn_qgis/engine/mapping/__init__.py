"""What each map is made of: built-up, occupancy, population; and the rate that stands for occupancy.

Start with ``builtup.py``, the shortest, then ``recipe.py``, which combines the networks' maps.
"""
