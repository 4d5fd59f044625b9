"""What the ready-made chains share: a model file of QGIS, run under an id and names that scripts can rely on.

The steps are the file's alone. Texts come from the parameters of the steps that an input goes to and an
output comes from, so that they are translated once; a chain says only what differs.
"""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Dict, List, Mapping, Tuple

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelOutput,
    QgsProcessingParameterDefinition,
)

from ....runtime import places
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import hazard
from ...zones import zone_parameters
from .chain_file import ChainFile, Input, Step, read_chain


class ChainAlgorithm(PopcornAlgorithm):
    """A chain; subclasses set NAME and FILE, a .model3 in resources/models, and give texts.

    In the file an output of the model is named as the chain's own parameter: OUTPUT, OUTPUT_ZONES.
    """

    GROUP = groups.CHAINS
    ICON = "chain"
    FILE: ClassVar[str] = ""

    def descriptions(self) -> Dict[str, str]:
        """Return descriptions by parameter, where the step's own would not say enough."""
        return {}

    @classmethod
    def path(cls) -> Path:
        """Return the model file that came with the plugin."""
        return places.resource("resources", "models", cls.FILE)

    @classmethod
    def file(cls) -> ChainFile:
        """Return what the file says of inputs and steps; QGIS makes a model of it only when it runs."""
        return read_chain(cls.path())

    def model(self) -> QgsProcessingModelAlgorithm:
        """Return the model as the file has it; its steps must be known to Processing."""
        model = QgsProcessingModelAlgorithm()
        if not model.fromFile(str(self.path())):
            raise FileNotFoundError(str(self.path()))
        return model

    def editable(self) -> QgsProcessingModelAlgorithm:
        """Return the model with this chain's texts, in the user's language, for a file of the user's own."""
        model = self.model()
        model.setName(self.displayName())
        model.setGroup(self.group())
        model.setHelpContent({"ALG_DESC": self.shortHelpString()})
        for own in model.parameterDefinitions():
            if not own.isDestination():
                definition = own.clone()
                definition.setDescription(self.placeholder(own.name()))
                model.updateModelParameter(definition)
        for step in model.childAlgorithms().values():
            outputs = {}
            for output in step.modelOutputs().values():
                text = self.placeholder(output.name())  # layers are called as their outputs
                outputs[text] = QgsProcessingModelOutput(output)
                outputs[text].setName(text)
                outputs[text].setDescription(text)
            step.setModelOutputs(outputs)
            model.setChildAlgorithm(step)
        model.updateDestinationParameters()
        return model

    def initAlgorithm(self, configuration=None):
        chain, texts = self.file(), self.descriptions()
        for own in chain.inputs:
            definition, words = _of_step(chain, own)
            if words:
                self._choices[own.name] = words
            definition.setName(own.name)
            definition.setFlags(own.flags)
            if own.default is not None:
                definition.setDefaultValue(own.default)
            self._add(definition, texts)
        for name, step, output in chain.outputs():
            definition = _algorithm(step).parameterDefinition(output).clone()
            definition.setName(name)
            self._add(definition, texts)

    def _add(self, definition: QgsProcessingParameterDefinition, texts: Mapping[str, str]) -> None:
        definition.setDescription(texts.get(definition.name(), definition.description()))
        self.addParameter(definition)

    def problem(self, parameters, context):
        """Ask the steps that need nothing from another one."""
        for step in self.file().steps:
            given, algorithm = step.given(parameters), _algorithm(step)
            if given is not None and isinstance(algorithm, PopcornAlgorithm):
                problem = algorithm.problem(given, context)
                if problem:
                    return problem
        if self.parameterDefinition(hazard.HAZARD) is not None:
            problem = hazard.hazard_problem(self, parameters, context)
            if problem:
                return problem
        if self.parameterDefinition(zone_parameters.ZONES) is None:
            return ""
        return zone_parameters.zones_problem(self, parameters, context)  # before anything is fetched

    def run_steps(self, parameters, context, feedback):
        model = self.model()
        # A model does not fill in its defaults by itself.
        inner = {p.name(): p.defaultValue() for p in model.parameterDefinitions() if not p.isDestination()}
        inner.update(parameters)
        names = _names_in_model(model)
        for name, of_model in names.items():
            inner[of_model] = inner.pop(name, None)
        titles = {output: model.parameterDefinition(of).description() for output, of in names.items()}
        results, _ = model.run(inner, context, feedback, {}, False)
        found = {name: results[of_model] for name, of_model in names.items() if of_model in results}
        for name, identifier in found.items():
            # A model calls its layers by the names of its outputs.
            if context.willLoadLayerOnCompletion(str(identifier)):
                details = context.layerToLoadOnCompletionDetails(str(identifier))
                if details.name in (name, titles[name]):
                    details.name = self.placeholder(name)
        return found


def _algorithm(step: Step) -> QgsProcessingAlgorithm:
    """Return the algorithm of a step as it is registered: what it holds goes with it."""
    return QgsApplication.processingRegistry().algorithmById(step.algorithm)


def _names_in_model(model: QgsProcessingModelAlgorithm) -> Dict[str, str]:
    """Return what QGIS calls the outputs of the model, by our names: each version does it otherwise."""
    described = {p.description(): p.name() for p in model.destinationParameterDefinitions()}
    return {
        output.name(): described[output.description()]
        for step in model.childAlgorithms().values()
        for output in step.modelOutputs().values()
    }


def _of_step(chain: ChainFile, own: Input) -> Tuple[QgsProcessingParameterDefinition, List[str]]:
    """Return a copy of the definition of a step's parameter that takes the chain's input ``own``.

    With the words that scripts may give for it, where it is a choice. Several steps may take it: one
    that must have what the chain must have says it best.
    """
    takers = []
    for step in chain.steps:
        algorithm = _algorithm(step)
        for name in step.takers(own.name):
            words = algorithm.words(name) if isinstance(algorithm, PopcornAlgorithm) else []
            takers.append((algorithm.parameterDefinition(name).clone(), words))
    return next((taker for taker in takers if taker[0].flags() == own.flags), takers[0])
