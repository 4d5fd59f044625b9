"""In a QGIS window: install the zip as "Install from ZIP" does, then look at the toolbox."""

import pyplugin_installer
from qgis.core import QgsApplication
from qgis.utils import active_plugins, available_plugins, plugins, unloadPlugin
from window import iface, rest, run


def scenario(told):
    before = "popcorn_qgis" in available_plugins
    pyplugin_installer.instance().installFromZipFile(told["zip"])
    rest(1.0)
    provider = QgsApplication.processingRegistry().providerById("popcorn")
    seen = {
        "before": before,
        "active": "popcorn_qgis" in active_plugins,
        "file": plugins["popcorn_qgis"].__class__.__module__,
        "messages": [item.text() for item in iface.messageBar().items()],
        "groups": sorted({algorithm.group() for algorithm in provider.algorithms()}),
        "algorithms": sorted(algorithm.name() for algorithm in provider.algorithms()),
        "icons": [not algorithm.icon().isNull() for algorithm in provider.algorithms()],
        "help": {algorithm.name(): algorithm.helpUrl() for algorithm in provider.algorithms()},
        "help_on_every_parameter": all(
            parameter.help()
            for algorithm in provider.algorithms()
            for parameter in algorithm.parameterDefinitions()
        ),
    }
    unloadPlugin("popcorn_qgis")
    rest(0.5)
    seen["gone"] = QgsApplication.processingRegistry().providerById("popcorn") is None
    return seen


run(scenario)
