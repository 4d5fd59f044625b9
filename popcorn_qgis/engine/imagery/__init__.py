"""From scenes to seasonal composites: search, read, mask, median, write."""
