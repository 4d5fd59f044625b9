"""In QGIS's Python: keep an account and, if given, an authority in a profile's authentication database.

Arguments: the profile's folder, the master password, the client's id and secret, and a PEM file.
Prints the id of the configuration.
"""

import sys

from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtNetwork import QSslCertificate


def main(folder, master_password, client_id, secret, authority=""):
    application = QgsApplication([], False, folder)
    application.initQgis()
    manager = application.authManager()
    assert manager.setMasterPassword(master_password, True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("Account of the tests")
    config.setConfig("username", client_id)
    config.setConfig("password", secret)
    assert manager.storeAuthenticationConfig(config)
    if authority:
        assert manager.storeCertAuthority(QSslCertificate.fromPath(authority)[0])
    print(f"id={config.id()}")
    application.exitQgis()


main(*sys.argv[1:])
