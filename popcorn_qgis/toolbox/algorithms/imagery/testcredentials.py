"""The algorithm “Test credentials”: one sentence on whether an account works, and if not, why."""

from __future__ import annotations

from typing import Dict

from qgis.core import QgsProcessingOutputString

from .... import messages
from ....contract.jobs import CheckCredentialsJob
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import credentials
from ...run import network, run_job


class TestCredentialsAlgorithm(PopcornAlgorithm):
    """Asks a service for a token and one pixel with the account from QGIS's authentication manager."""

    NAME = "testcredentials"
    GROUP = groups.IMAGERY

    def displayName(self):
        return self.tr("Test credentials")

    def tags(self):
        return self.tr("account,key,oauth,client,secret,copernicus,sentinel hub,quota").split(",")

    def shortHelpString(self):
        return self.tr(
            "Tries an account of Copernicus Data Space or Sentinel Hub before a download: it asks for a "
            "token and for one pixel, which costs next to nothing. The log says in one sentence that the "
            "account works, or what is in the way: the key, the quota, this machine's clock, the proxy, a "
            "certificate, or the server."
        )

    def initAlgorithm(self, configuration=None):
        self.add_choice("SOURCE", self.tr("Source"), credentials.services(), self.tr("Whose account it is."))
        credentials.add_credentials(self, optional=False)
        self.add_text(
            "ADDRESS",
            self.tr("Address of the service"),
            self.tr("Of another Sentinel Hub service. Empty: that of the source."),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputString("SENTENCE", self.tr("What came of it")))

    def problem(self, parameters, context):
        return credentials.credentials_problem(parameters)

    def read_layers(self, parameters, context):
        self._secrets: Dict[str, str] = credentials.read_credentials(parameters)

    def run_steps(self, parameters, context, feedback):
        job = CheckCredentialsJob(
            source=self.choice(parameters, "SOURCE", context),
            address=self.parameterAsString(parameters, "ADDRESS", context).strip(),
        )
        result = run_job.run(job, feedback, variables=network.variables(), secrets=self._secrets)
        return {"SENTENCE": messages.translate(result.texts["sentence"])}
