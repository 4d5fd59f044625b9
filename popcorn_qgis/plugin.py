"""The plugin: registers and removes provider and settings page; initProcessing() serves qgis_process."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from . import preferences
from .layers import preview
from .runtime import environment, places
from .toolbox.provider import PopcornProvider, register
from .toolbox.run import active_runs, missing_packages
from .translation import Translated


class PopcornPlugin(Translated):
    """What QGIS loads, on the desktop with ``iface`` and headless with None."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._provider: Optional[PopcornProvider] = None
        self._settings_page: Any = None
        self._greeting: Any = None
        self._menu: Any = None
        self._desk: Any = None
        self._canvas_time: Any = None
        self._translator = self._install_translator()

    def initProcessing(self):
        """Register the provider; all that ``qgis_process`` needs."""
        environment.choose(preferences.read().engine)
        self._provider = register()

    def initGui(self):
        """Register the provider, the settings page and the set-up's entry; greet until it is set up."""
        from qgis.PyQt.QtGui import QIcon

        from .gui.offering import OfferDesk, open_setup
        from .gui.settings import SettingsPageFactory
        from .layers.canvas_time import watch

        self.initProcessing()
        preview.open_desk()
        self._canvas_time = watch(self._iface.mapCanvas())
        self._desk = OfferDesk(self._iface, active_runs.dialogs)
        missing_packages.listen(self._desk.made.emit)
        self._settings_page = SettingsPageFactory()
        self._iface.registerOptionsWidgetFactory(self._settings_page)
        self._menu = self._iface.pluginMenu().addMenu("POPCORN")
        icon = QIcon(str(places.resource("resources", "icons", "setupengine.svg")))
        self._menu.addAction(icon, self.tr("Set up the engine…")).triggered.connect(lambda: open_setup())
        self._greet()

    def unload(self):
        """Stop what is ours, then leave: removing the provider under a running algorithm crashes QGIS."""
        if self._iface is not None:
            from .gui import work

            work.stop_all()
        active_runs.stop_all()
        preview.close_desk()
        missing_packages.listen(None)
        if self._canvas_time is not None:
            self._canvas_time.close()
            self._canvas_time = None
        if self._iface is not None:
            if self._greeting is not None:
                self._iface.messageBar().popWidget(self._greeting)
                self._greeting = None
            if self._menu is not None:
                self._iface.pluginMenu().removeAction(self._menu.menuAction())
                self._menu = None
            if self._settings_page is not None:
                self._iface.unregisterOptionsWidgetFactory(self._settings_page)
                self._settings_page = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _greet(self) -> None:
        """Lead to the set-up with one message that takes no focus, at each start until there is an engine."""
        from .gui.offering import open_setup, push

        if environment.state().ok:
            return
        self._greeting = push(
            self._iface.messageBar(),
            self.tr("One step is left: set up the engine."),
            self.tr("Set up…"),
            open_setup,
        )
        self._greeting.destroyed.connect(self._forget_greeting)

    def _forget_greeting(self) -> None:
        self._greeting = None

    @staticmethod
    def _install_translator() -> Optional[QTranslator]:
        locale = QgsApplication.instance().locale() if QgsApplication.instance() else QLocale().name()
        translator = QTranslator()
        for name in (locale, locale[:2]):
            path = places.resource("i18n", f"popcorn_{name}.qm")
            if path.exists() and translator.load(str(path)):
                QCoreApplication.installTranslator(translator)
                return translator
        return None
