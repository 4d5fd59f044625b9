"""What all POPCORN algorithms share: identity, help on parameters, choices, and the way to the engine."""

from __future__ import annotations

import traceback
from typing import Any, ClassVar, Dict, Mapping, Optional

from qgis.core import (
    Qgis,
    QgsMessageLog,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputHtml,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from .. import messages
from ..contract.errors import EngineError
from ..runtime import environment
from . import groups
from .parameters.declaring import Declaring
from .parameters.layer_properties import unused_properties
from .run import active_runs, gdal_names, output_checks, overwriting


class PopcornAlgorithm(Declaring):
    """An algorithm of the provider; subclasses set NAME, GROUP and ICON and give texts and parameters."""

    NAME: ClassVar[str] = ""
    GROUP: ClassVar[str] = groups.MAPPING
    ICON: ClassVar[str] = ""
    NEEDS_ENGINE: ClassVar[bool] = True

    def __init__(self) -> None:
        super().__init__()
        self._obstacle: Optional[QgsProcessingException] = None

    # -- identity ---------------------------------------------------------------------------------

    def createInstance(self):
        return type(self)()

    def name(self):
        return self.NAME

    def groupId(self):
        return self.GROUP

    def group(self):
        return groups.title(self.GROUP)

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return groups.icon_path(self.ICON or self.NAME)

    def helpUrl(self):
        return groups.help_address(self.NAME)

    def hasHtmlOutputs(self):
        """Keep QGIS from saying that a page was written wherever one might have been; our log says which."""
        return False

    def canExecute(self):
        """Say in one sentence what to do when there is no engine; the algorithm stays visible."""
        if not self.NEEDS_ENGINE:
            return True, ""
        state = environment.state()
        return state.ok, "" if state.ok else messages.of(state)

    # -- check ------------------------------------------------------------------------------------

    def checkParameterValues(self, parameters, context):
        """Return (ok, sentence); words of choices are accepted beside positions."""
        parameters = self._asked_for(parameters)
        positions = gdal_names.resolved(self, parameters, context)
        for name, words in self._choices.items():
            given = positions.get(name)
            if isinstance(given, str) and not given.isdigit():
                if given not in words:
                    return False, self.tr("{name} cannot be “{given}”. Choose one of: {words}.").format(
                        name=name, given=given, words=", ".join(words)
                    )
                positions[name] = words.index(given)
        for definition in self.parameterDefinitions():
            if definition.defaultValue() is not None and not definition.isDestination():
                positions.setdefault(definition.name(), definition.defaultValue())  # 3.22 wants a BAND
        problem = self.problem(positions, context) or self._output_problem(parameters, context)
        if problem:
            return False, problem
        return super().checkParameterValues(positions, context)

    def problem(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
        """Say what is wrong with the values, as far as it can be seen before running; empty if nothing."""
        return ""

    def _output_problem(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
        """Say which output can't be written, or would be written over an input; empty if none."""
        return output_checks.unwritable(self, parameters) or overwriting.overwritten(
            self, parameters, context
        )

    # -- run --------------------------------------------------------------------------------------

    def prepareAlgorithm(self, parameters, context, feedback):
        """Turn layers into paths; what is wrong is said when the run starts, where no sentence gets lost."""
        parameters = gdal_names.resolved(self, parameters, context)
        can_run, sentence = self.canExecute()
        try:
            if can_run:
                problem = self._output_problem(parameters, context)  # a model does not check its steps
                if problem:
                    raise QgsProcessingException(problem)
                self.read_layers(parameters, context)
                for unused in unused_properties(self, parameters, context):
                    feedback.pushWarning(unused)
            else:
                self._obstacle = QgsProcessingException(sentence)
        except QgsProcessingException as problem:
            self._obstacle = problem
        return True

    def read_layers(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> None:
        """Keep the paths behind the layers; no widgets. May raise QgsProcessingException."""

    def processAlgorithm(self, parameters, context, feedback):
        """Run, and turn the engine's errors into QGIS's."""
        if self._obstacle is not None:
            raise self._obstacle
        parameters = self._asked_for(parameters)
        try:
            with active_runs.registered(feedback):
                results = self.run_steps(parameters, context, feedback)
            self._name_pages(results, feedback)
            return results
        except EngineError as error:
            raise QgsProcessingException(messages.of(error)) from error
        except QgsProcessingException:
            raise
        except OSError as error:
            raise QgsProcessingException(
                self.tr("{file} cannot be written or read: {reason}. Choose another place.").format(
                    file=error.filename or self.displayName(), reason=error.strerror or error
                )
            ) from error
        except Exception as error:
            # A fault of ours: the user gets a sentence, the log panel what is needed to mend it.
            QgsMessageLog.logMessage(traceback.format_exc(), "POPCORN", Qgis.MessageLevel.Critical)
            sentence = self.tr("{name} failed unexpectedly ({error}). The log panel POPCORN has the details.")
            raise QgsProcessingException(
                sentence.format(name=self.displayName(), error=repr(error))
            ) from error

    def _asked_for(self, parameters: Mapping[str, Any]) -> Dict[str, Any]:
        """Return the values with outputs that nobody asked for as None: batch names no place for them."""
        values = dict(parameters)
        for definition in self.destinationParameterDefinitions():
            given: Any = values.get(definition.name())
            place = given.sink.staticValue() if hasattr(given, "sink") else given
            if place == "":
                values[definition.name()] = None
        return values

    def _name_pages(self, results: Mapping[str, Any], feedback: QgsProcessingFeedback) -> None:
        """Say where each page is that was written."""
        for output in self.outputDefinitions():
            if isinstance(output, QgsProcessingOutputHtml) and results.get(output.name()):
                feedback.pushInfo(f"{output.description()}: {results[output.name()]}")

    def run_steps(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Do the work and return the results; may raise EngineError."""
        raise NotImplementedError

    def optional_output(self, parameters: Mapping[str, Any], name: str, context: QgsProcessingContext) -> str:
        """Return the path of an output file, or an empty text where the user wants none."""
        if parameters.get(name) is None:
            return ""
        return self.parameterAsOutputLayer(dict(parameters), name, context) or ""

    def optional_file(self, parameters: Mapping[str, Any], name: str, context: QgsProcessingContext) -> str:
        """Return the path of an output that is no layer, or an empty text where the user wants none."""
        if parameters.get(name) is None:
            return ""
        return self.parameterAsFileOutput(dict(parameters), name, context) or ""

    def placeholder(self, name: str) -> str:
        """Return the description of a parameter: how QGIS calls its layer when nobody named it."""
        definition: Optional[QgsProcessingParameterDefinition] = self.parameterDefinition(name)
        return definition.description() if definition is not None else ""
