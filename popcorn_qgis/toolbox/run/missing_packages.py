"""What the engine lacks for an algorithm: said in a sentence, and offered where QGIS has a window."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional

from qgis.core import QgsProcessingException

from ...runtime import environment, setup
from ...runtime.places import MEGABYTE
from ...runtime.setup_options import SetupOptions
from ...translation import tr

#: Gets the name of the algorithm that lacks something, a sentence, the text of a button that leads to
#: “Set up the engine”, and the parameters that are filled in there. Called on any thread.
Listener = Callable[[str, str, str, Dict[str, Any]], None]

_listener: Optional[Listener] = None


def listen(listener: Optional[Listener]) -> None:
    """Let ``listener`` show offers from now on; None: nobody is at a window."""
    global _listener
    _listener = listener


def require_training(algorithm: str) -> None:
    """Offer the packages for training and raise QgsProcessingException where our engine lacks them.

    Asks for the size of the download, which starts the interpreter for a moment; may raise EngineError.
    """
    size = _size_of("training")
    if size is None:
        return
    button = tr("Install training ({size} MB)…").format(size=size)
    _refuse(
        algorithm,
        tr("The engine has no packages for training yet."),
        button,
        {"TRAINING": True},
        tr(
            "Run “Set up the engine” with “Packages for training” (up to {size} MB to download), then start "
            "again. On the command line: {command}"
        ).format(size=size, command="qgis_process run popcorn:setupengine -- TRAINING=true"),
        tr(
            "Press “{button}” at the top of this window, or run “Set up the engine” with “Packages for "
            "training”; then start again."
        ).format(button=button),
    )


def require_forest(algorithm: str) -> None:
    """Do the same for the packages that grow forests."""
    size = _size_of("forest")
    if size is None:
        return
    button = tr("Install forests ({size} MB)…").format(size=size)
    _refuse(
        algorithm,
        tr("The engine has no packages for forests yet."),
        button,
        {"FOREST": True},
        tr(
            "Run “Set up the engine” with “Packages for forests” (up to {size} MB to download), then start "
            "again. On the command line: {command}"
        ).format(size=size, command="qgis_process run popcorn:setupengine -- FOREST=true"),
        tr(
            "Press “{button}” at the top of this window, or run “Set up the engine” with “Packages for "
            "forests”; then start again."
        ).format(button=button),
    )


def _size_of(extra: str) -> Optional[int]:
    """Return what a set-up with an extra downloads at most, in MB; None where nothing needs to be set up."""
    engine = environment.state()
    if engine.source != "own" or extra in engine.variant:
        return None
    options = SetupOptions(
        training=extra == "training" or "training" in engine.variant,
        forest=extra == "forest" or "forest" in engine.variant,
    )
    return setup.plan(options).download_bytes // MEGABYTE


def _refuse(
    algorithm: str, missing: str, button: str, parameters: Dict[str, Any], headless: str, at_window: str
) -> None:
    if _listener is None:
        raise QgsProcessingException(f"{missing} {headless}")
    _listener(algorithm, missing, button, parameters)
    raise QgsProcessingException(f"{missing} {at_window}")
