"""Accounts come from QGIS's authentication manager: a real one, with a database and a master password."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingContext, QgsProcessingException

PASSWORD, SECRET = "open sesame", "s3cret-of-the-client"


@pytest.fixture(scope="module")
def accounts(qgis_app, plugin):
    """Ids of stored configurations, by kind; the database is locked afterwards."""
    manager = QgsApplication.authManager()
    assert not manager.isDisabled(), manager.disabledMessage()
    assert manager.setMasterPassword(PASSWORD, True)
    ids = {}
    for name, kind, values in (
        ("good", "Basic", {"username": "client-7", "password": SECRET}),
        ("empty", "Basic", {"username": "client-7", "password": ""}),
        ("other", "APIHeader", {"X-Key": SECRET}),
    ):
        config = QgsAuthMethodConfig(kind)
        config.setName(name)
        for key, value in values.items():
            config.setConfig(key, value)
        stored = manager.storeAuthenticationConfig(config)
        assert stored[0] if isinstance(stored, tuple) else stored
        ids[name] = config.id()
    manager.clearMasterPassword()
    return ids


@pytest.fixture
def unlocked(accounts):
    """The master password as the user has typed it."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword(PASSWORD, True)
    yield
    manager.clearMasterPassword()


@pytest.fixture
def read(plugin):
    from popcorn_qgis.toolbox.parameters.credentials import read_credentials

    return lambda identifier: read_credentials({"AUTHCFG": identifier})


def test_user_and_password_are_id_and_secret(accounts, unlocked, read):
    assert read(accounts["good"]) == {"client_id": "client-7", "client_secret": SECRET}


@pytest.mark.parametrize("kind", ["empty", "other"])
def test_another_kind_of_configuration_is_said(accounts, unlocked, read, kind):
    with pytest.raises(QgsProcessingException, match="kind “Basic”") as error:
        read(accounts[kind])
    assert SECRET not in str(error.value)


def test_without_the_master_password_the_variable_is_named(accounts, read):
    with pytest.raises(QgsProcessingException, match="environment variable QGIS_AUTH_PASSWORD_FILE"):
        read(accounts["good"])


@pytest.mark.parametrize(
    ("given", "said", "unsaid"),
    [
        ("", "needs an account", "•"),
        ("abc1234", "“abc1234”", "•"),
        ("client-7:" + SECRET, "no authentication configuration", SECRET),
    ],
)
@pytest.mark.parametrize("source", ["copernicus", "sentinelhub"])
def test_a_missing_account_is_seen_before_running(accounts, algorithm, tmp_path, source, given, said, unsaid):
    asked = {
        "EXTENT": "5,5.1,50,50.1 [EPSG:4326]",
        "SOURCE": source,
        "AUTHCFG": given,
        "OUTPUT_FOLDER": str(tmp_path),
    }
    ok, sentence = algorithm("downloadimagery").checkParameterValues(asked, QgsProcessingContext())
    assert not ok and said in sentence and unsaid not in sentence


def test_open_catalogues_need_no_account(accounts, algorithm, tmp_path):
    asked = {"EXTENT": "5,5.1,50,50.1 [EPSG:4326]", "OUTPUT_FOLDER": str(tmp_path)}
    ok, sentence = algorithm("downloadimagery").checkParameterValues(asked, QgsProcessingContext())
    assert ok, sentence
