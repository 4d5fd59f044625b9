"""The engine's surroundings: the environment variables and the PATH of its process, cleaned of QGIS's.

Pure functions over strings, so that Windows paths are tested on any machine.
"""

from __future__ import annotations

import os
import sys
from pathlib import PurePath, PurePosixPath, PureWindowsPath
from typing import Dict, List, Mapping, Tuple

#: Variables that would make another Python, PROJ, GDAL or Qt load QGIS's files.
_DROPPED_PREFIXES = ("PYTHON", "PROJ_", "GDAL_", "QT_", "DYLD_", "O4W_QT_", "QGIS_")
_DROPPED_NAMES = ("LD_LIBRARY_PATH", "LD_PRELOAD", "VIRTUAL_ENV", "PROJ_LIB", "GEOTIFF_CSV", "OSGEO4W_ROOT")

#: Folders of Linux programs are shared by everything; there QGIS has none of its own on PATH.
_SHARED_ROOTS = ("/", "/usr", "/usr/local")


def clean_environment(
    environ: Mapping[str, str], qgis_roots: Tuple[str, ...] = (), platform: str = sys.platform
) -> Dict[str, str]:
    """Return ``environ`` without what QGIS put there for its own Python, PROJ, GDAL and Qt.

    ``qgis_roots`` are folders whose entries leave the PATH; those of ``qgis_roots_for`` when empty.
    """
    roots = qgis_roots or qgis_roots_for(environ, sys.base_prefix, platform)
    kept: Dict[str, str] = {}
    for name, value in environ.items():
        upper = name.upper()
        if upper.startswith(_DROPPED_PREFIXES) or upper in _DROPPED_NAMES:
            continue
        kept[name] = clean_path(value, roots, platform) if upper == "PATH" else value
    kept["PYTHONNOUSERSITE"] = "1"  # -I says so too, but not to the programs that pip starts
    kept["PYTHONDONTWRITEBYTECODE"] = "1"  # the plugin folder may be read-only or scanned
    return kept


def clean_path(path: str, roots: Tuple[str, ...], platform: str = sys.platform) -> str:
    """Return ``path`` without the entries that lie in one of ``roots``, in the same order."""
    separator = ";" if platform == "win32" else ":"
    return separator.join(
        entry
        for entry in path.split(separator)
        if entry and not any(_inside(entry, root, platform) for root in roots)
    )


def qgis_roots_for(environ: Mapping[str, str], base_prefix: str, platform: str) -> Tuple[str, ...]:
    """Return the folders that QGIS's installation has for itself alone.

    Windows: OSGEO4W_ROOT, and what holds ``apps\\Python3xx``. macOS: the application bundle.
    Linux: none, because QGIS lies among the system's own programs.
    """
    roots: List[str] = []
    if platform == "win32":
        named = {name.upper(): value for name, value in environ.items()}
        if named.get("OSGEO4W_ROOT"):
            roots.append(named["OSGEO4W_ROOT"])
        base = PureWindowsPath(base_prefix)
        if base.parent.name.lower() == "apps":
            roots.append(str(base.parent.parent))
    elif platform == "darwin":
        for folder in PurePosixPath(base_prefix).parents:
            if folder.suffix == ".app":
                roots.append(str(folder))
    return tuple(root for root in dict.fromkeys(roots) if root not in _SHARED_ROOTS)


def _inside(entry: str, root: str, platform: str) -> bool:
    kind = PureWindowsPath if platform == "win32" else PurePosixPath
    # An 8.3 name such as C:\PROGRA~1\QGIS33~1.0 is the same folder; resolve it where the disk can.
    return any(
        _is_relative(kind(a), kind(b))
        for a in (entry.strip('"'), _long(entry, platform))
        for b in (root, _long(root, platform))
    )


def _is_relative(entry: PurePath, root: PurePath) -> bool:
    return entry == root or root in entry.parents


def _long(folder: str, platform: str) -> str:
    return os.path.realpath(folder) if platform == sys.platform else folder
