"""The provider's groups, icons and help addresses."""

from __future__ import annotations

from configparser import ConfigParser, Error

from qgis.PyQt.QtCore import QUrl

from ..runtime import places
from ..translation import tr

SETUP = "setup"
CHAINS = "chains"
IMAGERY = "imagery"
MAPPING = "mapping"
CENSUS = "census"
TIME = "time"
CHECKS = "checks"


def title(group: str) -> str:
    """Return the group's name in the toolbox, which sorts by name: the numbers are the order of work."""
    return {
        SETUP: tr("1 Set-up"),
        CHAINS: tr("2 Ready-made chains"),
        IMAGERY: tr("3 Imagery and sample"),
        MAPPING: tr("4 Maps from imagery"),
        CENSUS: tr("5 People and census"),
        TIME: tr("6 Change and growth"),
        CHECKS: tr("7 How good is it?"),
    }[group]


def icon_path(name: str) -> str:
    """Return the path of an icon of ours."""
    return str(places.resource("resources", "icons", f"{name}.svg"))


def metadata(key: str) -> str:
    """Return a value of metadata.txt, the one place for the version and the addresses."""
    parser = ConfigParser(interpolation=None)
    try:
        parser.read(str(places.resource("metadata.txt")), encoding="utf-8")
    except Error:
        return ""
    return parser.get("general", key, fallback="")


def help_address(page: str) -> str:
    """Return the page of an algorithm that came with the plugin, else where the plugin lives on the web."""
    # The zip holds the pages as HTML, the source tree as they are written.
    for local in (
        places.resource("docs", f"{page}.html"),
        places.resource("docs", "algorithms", f"{page}.md"),
    ):
        if local.exists():
            return QUrl.fromLocalFile(str(local)).toString()
    return metadata("homepage")
