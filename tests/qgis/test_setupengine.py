"""“Set up the engine” as an algorithm; building for real is tested with the runtime."""

from __future__ import annotations

import pytest
from qgis.core import QgsNetworkAccessManager, QgsProcessingException
from qgis.PyQt.QtNetwork import QNetworkProxy


@pytest.fixture
def setup(plugin, no_engine, listener):
    """Run the set-up for a user who has none."""
    import processing

    return lambda **parameters: processing.run("popcorn:setupengine", parameters, feedback=listener)


def test_a_python_that_is_none_is_named(setup, tmp_path):
    wrong = tmp_path / "python3"
    wrong.write_text("#!/bin/sh\nexit 3\n")
    wrong.chmod(0o755)
    with pytest.raises(QgsProcessingException) as failure:
        setup(PYTHON=str(wrong))
    assert str(wrong) in str(failure.value)
    assert "Traceback" not in str(failure.value)


def test_an_empty_folder_of_packages_is_named(setup, tmp_path):
    wheels = tmp_path / "empty folder"
    wheels.mkdir()
    with pytest.raises(QgsProcessingException) as failure:
        setup(WHEELS=str(wheels))
    assert "empty folder" in str(failure.value) or "wheel" in str(failure.value)
    assert not list(tmp_path.rglob("pyvenv.cfg"))


def test_the_size_is_said_before_anything_is_fetched(setup, listener, tmp_path):
    wheels = tmp_path / "none"
    wheels.mkdir()
    with pytest.raises(QgsProcessingException):
        setup(WHEELS=str(wheels))
    assert any("packages" in text and " MB" in text for text in listener.info)


def test_removing_nothing_is_no_error(setup, listener):
    assert setup(ACTION="remove")["ENGINE"] == ""
    assert any("0 MB" in text for text in listener.info)


def test_cancelled_before_it_starts(plugin, no_engine, algorithm, listener):
    from qgis.core import QgsProcessingContext

    listener.cancel()
    _, ok = algorithm("setupengine").run({}, QgsProcessingContext(), listener)
    assert not ok
    assert listener.errors[0].startswith("Cancelled: ")


@pytest.fixture
def proxy():
    """Set QGIS's proxy; afterwards there is none again."""
    manager = QgsNetworkAccessManager.instance()

    def use(kind, host="", port=0, user="", password="", excluded=()):
        manager.setFallbackProxyAndExcludes(
            QNetworkProxy(kind, host, port, user, password), list(excluded), []
        )

    yield use
    use(QNetworkProxy.ProxyType.NoProxy)


def test_the_proxy_of_qgis_is_used(qgis_app, proxy):
    from popcorn_qgis.proxy import address_for, variables

    def proxy_address():
        return address_for("https://packages.example/simple")

    proxy(QNetworkProxy.ProxyType.NoProxy)
    assert proxy_address() == ""
    proxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.office.example", 3128)
    assert proxy_address() == "http://proxy.office.example:3128"
    proxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.office.example", 3128, "ann", "p@ss:word/1")
    assert proxy_address() == "http://ann:p%40ss%3Aword%2F1@proxy.office.example:3128"
    proxy(
        QNetworkProxy.ProxyType.HttpProxy, "proxy.office.example", 3128, excluded=["https://packages.example"]
    )
    assert proxy_address() == ""
    assert variables() == {
        "http_proxy": "http://proxy.office.example:3128",
        "https_proxy": "http://proxy.office.example:3128",
        "no_proxy": "packages.example",
    }
    proxy(QNetworkProxy.ProxyType.NoProxy)
    assert variables() == {}
