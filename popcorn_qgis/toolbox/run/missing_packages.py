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
    _require(
        algorithm,
        "training",
        tr("The engine has no packages for training yet."),
        tr("Install training ({size} MB)…"),
        tr(
            "Run “Set up the engine” with “Packages for training” (up to {size} MB to download), then start "
            "again. On the command line: {command}"
        ),
        tr(
            "Press “{button}” at the top of this window, or run “Set up the engine” with “Packages for "
            "training”; then start again."
        ),
    )


def require_forest(algorithm: str) -> None:
    """Do the same for the packages that grow forests."""
    _require(
        algorithm,
        "forest",
        tr("The engine has no packages for forests yet."),
        tr("Install forests ({size} MB)…"),
        tr(
            "Run “Set up the engine” with “Packages for forests” (up to {size} MB to download), then start "
            "again. On the command line: {command}"
        ),
        tr(
            "Press “{button}” at the top of this window, or run “Set up the engine” with “Packages for "
            "forests”; then start again."
        ),
    )


def _require(algorithm: str, extra: str, missing: str, button: str, headless: str, at_window: str) -> None:
    size = _size_of(extra)
    if size is None:
        return
    option = extra.upper()
    if _listener is None:
        command = f"qgis_process run popcorn:setupengine -- {option}=true"
        raise QgsProcessingException(f"{missing} {headless.format(size=size, command=command)}")
    words = button.format(size=size)
    _listener(algorithm, missing, words, {option: True})
    raise QgsProcessingException(f"{missing} {at_window.format(button=words)}")


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
