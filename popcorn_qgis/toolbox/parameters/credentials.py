"""Credentials of a service, from QGIS's authentication manager and from nowhere else."""

from __future__ import annotations

import re
from typing import Any, Dict, List, Mapping

from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterAuthConfig,
)

from ...translation import tr
from ..base import PopcornAlgorithm
from .declaring import Choice

AUTHCFG = "AUTHCFG"
#: Sources whose service wants a client id and its secret.
WITH_ACCOUNT = ("copernicus", "sentinelhub")
_UNLOCKS = "QGIS_AUTH_PASSWORD_FILE"  # the variable that names the master password's file


def services() -> List[Choice]:
    """Return the sources that want an account, as choices."""
    return [
        ("copernicus", tr("Copernicus Data Space: both, needs a free account")),
        ("sentinelhub", tr("Sentinel Hub: both, needs a paid account")),
    ]


def add_credentials(algorithm: PopcornAlgorithm, *, optional: bool) -> None:
    """Add AUTHCFG."""
    algorithm.add(
        QgsProcessingParameterAuthConfig(AUTHCFG, tr("Account"), optional=optional),
        tr(
            "For Copernicus and Sentinel Hub: an authentication configuration of the kind “Basic”. User "
            "name: the client id of your OAuth client; password: its secret. The green cross makes one. "
            "In scripts: its id of seven letters and digits."
        ),
    )


def credentials_problem(parameters: Mapping[str, Any]) -> str:
    """Say what is wrong with AUTHCFG as far as it can be seen without the master password."""
    identifier = str(parameters.get(AUTHCFG) or "")
    if not identifier:
        return tr(
            "The source needs an account. Choose an authentication configuration with the client id as user "
            "name and its secret as password, or a source without account."
        )
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        return tr("QGIS's authentication system is switched off: {reason}").format(
            reason=manager.disabledMessage()
        )
    if identifier not in manager.configIds():
        # Somebody may have typed the secret itself: show only what can be an id.
        shown = f" “{identifier}”" if re.fullmatch(r"[a-z0-9]{7}", identifier) else ""
        return tr(
            "This profile of QGIS has no authentication configuration{identifier}. Give the id of one, as "
            "listed under Options, Authentication."
        ).format(identifier=shown)
    return ""


def source_problem(parameters: Mapping[str, Any], source: str) -> str:
    """Say what a source of imagery lacks, its address or its account, or return an empty text."""
    if source == "stac" and not parameters.get("ADDRESS"):
        return tr("The address of the catalogue is missing. Give it, or choose another source.")
    return credentials_problem(parameters) if source in WITH_ACCOUNT else ""


def read_secrets(
    algorithm: PopcornAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> Dict[str, str]:
    """Return the credentials of SOURCE, none where it has no account.

    To be called while the run is prepared, because QGIS may have to ask for its master password.
    """
    if algorithm.choice(parameters, "SOURCE", context) in WITH_ACCOUNT:
        return read_credentials(parameters)
    return {}


def read_credentials(parameters: Dict[str, Any]) -> Dict[str, str]:
    """Return ``client_id`` and ``client_secret``. QGIS may ask the user for its master password.

    Raises QgsProcessingException where the configuration can't be read or is of another kind.
    """
    problem = credentials_problem(parameters)
    if problem:
        raise QgsProcessingException(problem)
    manager = QgsApplication.authManager()
    config = QgsAuthMethodConfig()
    loaded, config = manager.loadAuthenticationConfig(str(parameters[AUTHCFG]), config, True)
    if not loaded:
        raise QgsProcessingException(_locked() if not manager.masterPasswordIsSet() else _unreadable())
    client_id, secret = config.config("username"), config.config("password")
    if config.method() != "Basic" or not client_id or not secret:
        raise QgsProcessingException(
            tr(
                "The authentication configuration “{name}” holds no user name and password. Make one of the "
                "kind “Basic”: user name = client id, password = client secret."
            ).format(name=config.name())
        )
    return {"client_id": client_id.strip(), "client_secret": secret.strip()}


def _locked() -> str:
    # QGIS forgets the variable as soon as it has read it, so that nobody can tell here whether it was set.
    return tr(
        "QGIS's master password is needed to read the account; none was given, or a wrong one. Enter it when "
        "QGIS asks; without a window, let the environment variable {variable} name a file that holds it and "
        "nothing else."
    ).format(variable=_UNLOCKS)


def _unreadable() -> str:
    return tr(
        "The authentication configuration can't be read. Open it under Options, Authentication, and save it "
        "again."
    )
