"""QGIS's proxy, as set in its options, for the processes that reach the network."""

from __future__ import annotations

from typing import Dict
from urllib.parse import quote, urlsplit

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy


def address_for(address: str) -> str:
    """Return the proxy for ``address`` as ``http://user:password@host:port``; empty for none."""
    manager = QgsNetworkAccessManager.instance()
    if any(address.startswith(excluded) for excluded in manager.excludeList() if excluded):
        return ""
    proxy = manager.fallbackProxy()
    schemes = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
    }
    if proxy.type() not in schemes or not proxy.hostName():
        return ""
    user = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
    return f"{schemes[proxy.type()]}://{user}{proxy.hostName()}:{proxy.port()}"


def variables() -> Dict[str, str]:
    """Return the environment variables that give a worker QGIS's proxy; none where QGIS has none.

    Without one in QGIS, those of the system stay as they are.
    """
    proxy = address_for("")
    if not proxy:
        return {}
    excluded = [urlsplit(item).hostname or item for item in QgsNetworkAccessManager.instance().excludeList()]
    # In small letters: urllib and curl prefer them, and so no variable of the system wins over QGIS.
    return {"http_proxy": proxy, "https_proxy": proxy, "no_proxy": ",".join(filter(None, excluded))}
