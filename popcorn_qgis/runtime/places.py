"""Where things live on this machine: user data, the engine, models, logs, and the plugin's own files."""

from __future__ import annotations

import atexit
import functools
import os
import shutil
import sys
import tempfile
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Mapping

NAME = "popcorn_qgis"

#: What sizes are told in, as downloads and disks are sold.
MEGABYTE = 1_000_000

_PACKAGE = Path(__file__).resolve().parent.parent


def data_folder_for(platform: str, environ: Mapping[str, str], home: str) -> PurePath:
    """Return the user data folder on ``platform`` (a ``sys.platform`` value); touches no disk.

    Local, never roaming: environments of several hundred megabytes live below it. POPCORN_DATA wins.
    """
    pure = PureWindowsPath if platform == "win32" else PurePosixPath
    chosen = environ.get("POPCORN_DATA")
    if chosen:
        return pure(chosen)
    if platform == "win32":
        local = environ.get("LOCALAPPDATA")
        return (pure(local) if local else pure(home, "AppData", "Local")) / NAME
    if platform == "darwin":
        return pure(home, "Library", "Application Support", NAME)
    share = environ.get("XDG_DATA_HOME", "")
    return (pure(share) if share.startswith("/") else pure(home, ".local", "share")) / NAME


def data_folder() -> Path:
    """Return the folder that holds everything the plugin keeps for this user; it may not exist yet."""
    return Path(data_folder_for(sys.platform, os.environ, str(Path.home())))


def engine_folder() -> Path:
    """Return the folder of the engine's environments and of the pointer to the current one."""
    return data_folder() / "engine"


def user_models_folder() -> Path:
    """Return the folder of the models that the user imported."""
    return data_folder() / "models"


def cache_folder() -> Path:
    """Return the folder of what can be deleted at any time.

    Beside an engine in a folder that may only be read, as one that is shared is, it is a temporary one.
    """
    folder = data_folder() / "cache"
    made = next((one for one in (folder, *folder.parents) if one.exists()), folder)
    return folder if os.access(made, os.W_OK) else _temporary_cache()


@functools.cache
def _temporary_cache() -> Path:
    folder = tempfile.mkdtemp(prefix=f"{NAME}-cache-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def log_folder() -> Path:
    """Return the folder of the log files."""
    return data_folder() / "logs"


def package_folder() -> Path:
    """Return the folder of the package ``popcorn_qgis`` itself."""
    return _PACKAGE


def resource(*parts: str) -> Path:
    """Return the path of a file that ships with the plugin, such as ``resource("models", "x.onnx")``.

    In the installed plugin ``resources``, ``models`` and ``i18n`` lie inside the package, in the
    source tree beside it.
    """
    staged = (_PACKAGE / "metadata.txt").exists()
    return (_PACKAGE if staged else _PACKAGE.parent).joinpath(*parts)
