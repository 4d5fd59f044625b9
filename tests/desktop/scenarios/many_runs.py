"""In QGIS's Python: one QGIS that runs algorithms one after the other, each as ``qgis_process run`` does.

Argument: the profile's folder. A line of JSON on standard input is a run; a line on standard output answers
it with the exit code, the results, the log by kind, and all text that was printed, by libraries too.
"""

import json
import os
import sys
import tempfile

import qgis.utils
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)

PLUGINS = ("processing", "popcorn_qgis")  # what the profile has switched on
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


class Listener(QgsProcessingFeedback):
    """Sorts what an algorithm says, as ``qgis_process --json`` does."""

    def __init__(self):
        super().__init__(False)
        self.log = {}

    def keep(self, kind, text):
        self.log.setdefault(kind, []).append(text)

    def pushInfo(self, text):
        self.keep("info", text)

    def pushDebugInfo(self, text):
        self.keep("info", text)

    def pushWarning(self, text):
        self.keep("warning", text)

    def reportError(self, text, fatalError=False):
        self.keep("error", text)


def run(name, parameters):
    """Return whether it went well, the results, and the log."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
    context, listener = QgsProcessingContext(), Listener()
    context.setFeedback(listener)
    ready, why = algorithm.canExecute()
    if ready:
        missing = [
            f"{wanted.name()}: {wanted.description()}"
            for wanted in algorithm.parameterDefinitions()
            if wanted.name() not in parameters
            and not wanted.flags() & OPTIONAL
            and not wanted.checkValueIsAcceptable(None, context)
        ]
        ready, why = not missing, f"The following mandatory parameters were not specified: {missing}"
    if ready:
        ready, why = algorithm.checkParameterValues(parameters, context)
    if not ready:
        listener.reportError(why)
        return False, {}, listener.log
    results, well = algorithm.run(parameters, context, listener)
    return well, results, listener.log


def main(profile):
    # What libraries print is for the log; only answers go to standard output.
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as answers, tempfile.TemporaryFile() as printed:
        for stream in (1, 2):
            os.dup2(printed.fileno(), stream)
        application = QgsApplication([], False, profile)
        application.initQgis()
        load_plugins(profile)
        for line in sys.stdin:
            asked = json.loads(line)
            before = printed.seek(0, os.SEEK_END)
            os.chdir(asked["folder"])
            well, results, log = run(asked["algorithm"], asked["parameters"])
            sys.stdout.flush()
            sys.stderr.flush()
            printed.seek(before)
            text = printed.read().decode("utf-8", "replace")
            answer = {"code": 0 if well else 1, "results": results, "log": log, "printed": text}
            answers.write(json.dumps(answer, default=str) + "\n")
            answers.flush()
        application.exitQgis()


def load_plugins(profile):
    """Switch on what gives algorithms, as ``qgis_process`` does."""
    shipped = os.path.join(QgsApplication.pkgDataPath(), "python", "plugins")
    qgis.utils.plugin_paths = [shipped, os.path.join(profile, "python", "plugins")]
    sys.path[:0] = qgis.utils.plugin_paths
    qgis.utils.updateAvailablePlugins()
    for plugin in PLUGINS:
        assert qgis.utils.loadPlugin(plugin) and qgis.utils.startProcessingPlugin(plugin), plugin


main(*sys.argv[1:])
