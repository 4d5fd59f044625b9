"""The algorithm “Set up the engine”: build, repair or remove the environment that computes."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
)

from .... import messages, preferences, proxy
from ....contract.errors import Cancelled
from ....runtime import environment, setup
from ....runtime.install import PYPI
from ....runtime.places import MEGABYTE
from ....runtime.setup_options import SetupOptions
from ... import groups
from ...base import PopcornAlgorithm
from ...run import run_job


class SetupEngineAlgorithm(PopcornAlgorithm):
    """Make the engine's environment, once for each user."""

    NAME = "setupengine"
    GROUP = groups.SETUP
    NEEDS_ENGINE = False

    def displayName(self):
        return self.tr("Set up the engine")

    def tags(self):
        return self.tr("install,setup,engine,GPU,CUDA,environment,repair,remove,offline").split(",")

    def flags(self):
        return super().flags() & ~QgsProcessingAlgorithm.Flag.FlagSupportsBatch

    def shortHelpString(self):
        return self.tr(
            "Makes the environment in which POPCORN computes, apart from QGIS's own Python, so that neither "
            "disturbs the other. Run it once after installing the plugin; run it again at any time: what is "
            "in place stays.\n\n"
            "The log shows the size of the download before it starts. It can be cancelled; an engine that "
            "was there before then stays whole. GPU packages for NVIDIA cards are about 1.5 GB and are only "
            "fetched when you choose them."
        )

    def initAlgorithm(self, configuration=None):
        self.add_choice(
            "ACTION",
            self.tr("What to do"),
            [
                ("install", self.tr("install, or update what is missing")),
                ("repair", self.tr("repair: build it anew")),
                ("remove", self.tr("remove it from this computer")),
            ],
            self.tr("Removing deletes the engine but not your models."),
        )
        self.add_choice(
            "GPU",
            self.tr("Packages for NVIDIA GPUs"),
            [
                ("auto", self.tr("as it is now; say whether they would fit")),
                ("yes", self.tr("yes, about 1.5 GB to download")),
                ("no", self.tr("no, compute on the CPU")),
            ],
            self.tr("They need a card with compute capability 7.5 or more and a driver for CUDA 13."),
        )
        self.add_flag(
            "TRAINING",
            self.tr("Packages for training"),
            False,
            self.tr(
                "For “Learn occupancy from a census”: PyTorch. Mapping needs none. Once there, they stay."
            ),
        )
        self.add_flag(
            "FOREST",
            self.tr("Packages for forests"),
            False,
            self.tr("For “Random forest weights”: scikit-learn. Once there, they stay."),
        )
        self.add(
            QgsProcessingParameterFile(
                "WHEELS",
                self.tr("Folder of packages, to install without network"),
                QgsProcessingParameterFile.Behavior.Folder,
                defaultValue=preferences.read().wheels or None,
                optional=True,
            ),
            self.tr("A folder of wheels that was filled on another computer. Empty: download them."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "PYTHON",
                self.tr("Python to build with"),
                QgsProcessingParameterFile.Behavior.File,
                optional=True,
                fileFilter=self.tr("All files (*)"),
            ),
            self.tr("The interpreter to make the environment with. Empty: one is found."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "CERTIFICATES",
                self.tr("Certificates to trust"),
                QgsProcessingParameterFile.Behavior.File,
                optional=True,
                fileFilter=self.tr("All files (*)"),
            ),
            self.tr("A PEM file, for offices whose network has its own. The system's are trusted anyway."),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputString("ENGINE", self.tr("Python of the engine")))

    def run_steps(self, parameters, context, feedback):
        action = self.choice(parameters, "ACTION", context)
        if action == "remove":
            freed = setup.remove()
            feedback.pushInfo(
                self.tr("The engine was removed; {size} MB are free again.").format(size=freed // MEGABYTE)
            )
            return {"ENGINE": ""}
        options = SetupOptions(
            python=self.parameterAsString(parameters, "PYTHON", context),
            gpu=self.choice(parameters, "GPU", context),
            training=self.parameterAsBoolean(parameters, "TRAINING", context)
            or "training" in environment.state().variant,
            forest=self.parameterAsBoolean(parameters, "FOREST", context)
            or "forest" in environment.state().variant,
            wheels=self.parameterAsString(parameters, "WHEELS", context),
            proxy=proxy.address_for(PYPI),
            certificates=self.parameterAsString(parameters, "CERTIFICATES", context),
            repair=action == "repair",
        )
        plan = setup.plan(options)
        feedback.pushInfo(messages.translate(plan.gpu_reason))
        if plan.in_place:
            feedback.pushInfo(self.tr("The engine is in place; nothing needs to be downloaded."))
        else:
            feedback.pushInfo(
                self.tr(
                    "Python {version} at {python}; {packages} packages; download up to {download} MB; on "
                    "disk about {installed} MB."
                ).format(
                    version=plan.python_version,
                    python=plan.python,
                    packages=plan.packages,
                    download=plan.download_bytes // MEGABYTE,
                    installed=plan.installed_bytes // MEGABYTE,
                )
            )

        progress = run_job.ProgressText(feedback)

        def on_progress(fraction: float, text: str) -> None:
            feedback.setProgress(100.0 * fraction)
            progress.say(text)

        try:
            setup.setup(options, on_progress, feedback.isCanceled, pump=run_job.window_pump())
        except Cancelled as cancelled:
            raise run_job.cancelled_error() from cancelled
        state = environment.state()
        if not state.ok:
            feedback.pushWarning(messages.of(state))
        feedback.pushInfo(self.tr("The engine is ready: {python}").format(python=state.python))
        return {"ENGINE": state.python}
