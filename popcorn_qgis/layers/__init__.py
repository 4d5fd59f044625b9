"""What results look like in QGIS: styles, legends, names, tips, metadata, previews, the printed page.

Start with ``delivery.py``, then ``styles.py``.
"""
