"""What the user chose on the settings page, as QGIS keeps it."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsSettings

from .contract.jobs import DEVICES

_SECTION = "popcorn_qgis"


@dataclass(frozen=True)
class Preferences:
    """The user's choices; the defaults are those of a fresh profile."""

    engine: str = ""  # an environment of the user's own; empty: the plugin's
    wheels: str = ""  # a folder of packages to set the engine up from, without network
    device: str = "auto"
    memory_mb: int = 0  # 0: the engine's default
    preview: bool = True  # in dialogs opened from the toolbox


def read() -> Preferences:
    """Return the choices of this profile; a value that makes no sense counts as not set."""
    settings = QgsSettings()
    device = str(settings.value(f"{_SECTION}/device", "auto"))
    memory = str(settings.value(f"{_SECTION}/memory_mb", "0"))
    return Preferences(
        engine=str(settings.value(f"{_SECTION}/engine", "") or ""),
        wheels=str(settings.value(f"{_SECTION}/wheels", "") or ""),
        device=device if device in DEVICES else "auto",
        memory_mb=int(memory) if memory.isdigit() else 0,
        preview=str(settings.value(f"{_SECTION}/preview", "yes")) != "no",
    )


def write(preferences: Preferences) -> None:
    """Keep the choices in this profile."""
    settings = QgsSettings()
    settings.setValue(f"{_SECTION}/engine", preferences.engine)
    settings.setValue(f"{_SECTION}/wheels", preferences.wheels)
    settings.setValue(f"{_SECTION}/device", preferences.device)
    settings.setValue(f"{_SECTION}/memory_mb", preferences.memory_mb)
    settings.setValue(f"{_SECTION}/preview", "yes" if preferences.preview else "no")
