"""What results look like in QGIS: legends, styles, names, metadata."""
