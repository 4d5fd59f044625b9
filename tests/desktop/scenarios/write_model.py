"""In QGIS's Python: write a .model3 that chains every step, from the sample scene to the comparison.

Arguments: the folder that holds the plugin, and the file to write. Prints what each output is called
in a command, by its title: newer versions of QGIS name them otherwise.
"""

import json
import sys

sys.path.insert(0, sys.argv[1])

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from popcorn_qgis.toolbox.provider import PopcornProvider  # noqa: E402

Source = QgsProcessingModelChildParameterSource


def child(model, name, algorithm, sources, outputs=()):
    step = QgsProcessingModelChildAlgorithm(f"popcorn:{algorithm}")
    step.setChildId(name)
    step.setDescription(name)
    for key, source in sources.items():
        step.addParameterSources(key, [source])
    wanted = {}
    for title, key in outputs:
        output = QgsProcessingModelOutput(title, title)
        output.setChildId(name)
        output.setChildOutputName(key)
        wanted[title] = output
    step.setModelOutputs(wanted)
    model.addChildAlgorithm(step)


def main():
    application = QgsApplication([], False)
    application.initQgis()
    provider = PopcornProvider()  # newer QGIS does not keep the Python side of it alive
    application.processingRegistry().addProvider(provider)
    model = QgsProcessingModelAlgorithm("All steps", "tests")
    for parameter in (
        QgsProcessingParameterNumber("SEED", "Seed", QgsProcessingParameterNumber.Type.Integer, 1),
        QgsProcessingParameterFolderDestination("SCENE", "Scene"),
    ):
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    imagery = {
        "S1": Source.fromChildOutput("scene", "OUTPUT_S1"),
        "S2": Source.fromChildOutput("scene", "OUTPUT_S2"),
    }
    coarse = {
        "ZONES": Source.fromChildOutput("scene", "OUTPUT_COARSE"),
        "FIELD": Source.fromStaticValue("population"),
    }
    fine = {**coarse, "ZONES": Source.fromChildOutput("scene", "OUTPUT_FINE")}
    child(
        model,
        "scene",
        "samplescene",
        {
            "SEED": Source.fromModelParameter("SEED"),
            "SIZE": Source.fromStaticValue(200),
            "OUTPUT_FOLDER": Source.fromModelParameter("SCENE"),
        },
    )
    child(model, "builtup", "builtup", imagery, [("Built-up", "OUTPUT")])
    child(
        model,
        "occupancy",
        "occupancy",
        {**imagery, "RATE": Source.fromStaticValue(0.5)},
        [("Occupancy", "OUTPUT")],
    )
    child(
        model,
        "population",
        "population",
        {**imagery, "RATE": Source.fromStaticValue(0.5)},
        [("Raw", "OUTPUT")],
    )
    child(
        model,
        "rescale",
        "rescale",
        {**coarse, "INPUT": Source.fromChildOutput("population", "OUTPUT")},
        [("Population", "OUTPUT"), ("Zones", "OUTPUT_ZONES")],
    )
    child(
        model,
        "aggregate",
        "aggregate",
        {"INPUT": Source.fromChildOutput("rescale", "OUTPUT"), "CELL_SIZE": Source.fromStaticValue(100)},
        [("Grid", "OUTPUT")],
    )
    child(
        model,
        "evaluate",
        "evaluate",
        {**fine, "INPUT": Source.fromChildOutput("rescale", "OUTPUT")},
        [("Metrics", "OUTPUT_TABLE")],
    )
    written = model.toFile(sys.argv[2])
    names = {output.description(): output.name() for output in model.destinationParameterDefinitions()}
    print(json.dumps(names))
    application.exitQgis()
    return 0 if written else 1


sys.exit(main())
