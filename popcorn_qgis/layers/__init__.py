"""What results look like in QGIS: legends, styles, names, metadata, previews, the printed page.

Start with ``delivery.py``, then ``styles.py``.
"""
