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
    engine = environment.state()
    if engine.source != "own" or "training" in engine.variant:
        return
    size = setup.plan(SetupOptions(training=True)).download_bytes // MEGABYTE
    missing = tr("The engine has no packages for training yet.")
    if _listener is None:
        remedy = tr(
            "Run “Set up the engine” with “Packages for training” (up to {size} MB to download), then start "
            "again. On the command line: {command}"
        ).format(size=size, command="qgis_process run popcorn:setupengine -- TRAINING=true")
        raise QgsProcessingException(f"{missing} {remedy}")
    button = tr("Install training ({size} MB)…").format(size=size)
    _listener(algorithm, missing, button, {"TRAINING": True})
    remedy = tr(
        "Press “{button}” at the top of this window, or run “Set up the engine” with “Packages for "
        "training”; then start again."
    ).format(button=button)
    raise QgsProcessingException(f"{missing} {remedy}")
