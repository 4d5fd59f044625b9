"""POPCORN for QGIS: population maps from Sentinel-1, Sentinel-2 and a coarse census."""


def classFactory(iface: object) -> object:  # noqa: N802 - the name QGIS looks for
    """Return the plugin; everything else is imported only when QGIS asks for it."""
    from .plugin import PopcornPlugin

    return PopcornPlugin(iface)
