"""Declaring parameters: one method for each kind, with its help, so that dialogs read as a list."""

from __future__ import annotations

from typing import ClassVar, Dict, List, Mapping, Optional, Sequence, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...translation import Translated

#: A choice: the word that scripts use and jobs carry, and what the dialog shows.
Choice = Tuple[str, str]


class Declaring(Translated, QgsProcessingAlgorithm):
    """What declares the parameters of an algorithm, and reads its choices."""

    REPORT: ClassVar[str] = "OUTPUT_REPORT"

    def __init__(self) -> None:
        super().__init__()
        self._choices: Dict[str, List[str]] = {}

    def add(
        self,
        parameter: QgsProcessingParameterDefinition,
        help_text: str,
        *,
        advanced: bool = False,
        by_default: bool = True,
    ) -> None:
        """Add a parameter with its help; ``by_default`` False leaves an optional output out."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        create_output = parameter.isDestination()
        if create_output and not by_default:
            parameter.setCreateByDefault(False)
        self.addParameter(parameter, create_output)

    # -- inputs -----------------------------------------------------------------------------------

    def add_choice(
        self,
        name: str,
        description: str,
        choices: Sequence[Choice],
        help_text: str,
        *,
        default: str = "",
        advanced: bool = False,
    ) -> None:
        """Add a list to choose from; a script may give the position or the word."""
        words = [word for word, _ in choices]
        self._choices[name] = words
        parameter = QgsProcessingParameterEnum(
            name,
            description,
            options=[label for _, label in choices],
            defaultValue=words.index(default) if default else 0,
        )
        in_words = self.tr("In scripts: {words}.").format(words=", ".join(words))
        self.add(parameter, f"{help_text} {in_words}", advanced=advanced)

    def words(self, name: str) -> List[str]:
        """Return the words that scripts may give for a choice; none for other parameters."""
        return self._choices.get(name, [])

    def choice(self, parameters: Mapping[str, object], name: str, context: QgsProcessingContext) -> str:
        """Return the word that was chosen."""
        words = self._choices[name]
        given = parameters.get(name)
        if isinstance(given, str) and given in words:
            return given
        return words[self.parameterAsEnum(dict(parameters), name, context)]

    def add_number(
        self,
        name: str,
        description: str,
        default: float,
        help_text: str,
        *,
        least: float,
        most: Optional[float] = None,
        advanced: bool = False,
    ) -> None:
        """Add a number that has a value in any case; whole numbers only where ``default`` is an int."""
        integer, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        kind = integer if isinstance(default, int) else real
        parameter = QgsProcessingParameterNumber(name, description, kind, default, False, least)
        if most is not None:
            parameter.setMaximum(most)
        self.add(parameter, help_text, advanced=advanced)

    def add_flag(
        self, name: str, description: str, default: bool, help_text: str, *, advanced: bool = False
    ) -> None:
        """Add what is ticked or not."""
        self.add(QgsProcessingParameterBoolean(name, description, default), help_text, advanced=advanced)

    def add_text(
        self,
        name: str,
        description: str,
        help_text: str,
        *,
        default: str = "",
        optional: bool = True,
        advanced: bool = False,
    ) -> None:
        """Add a line of text."""
        parameter = QgsProcessingParameterString(name, description, default, optional=optional)
        self.add(parameter, help_text, advanced=advanced)

    def add_raster(
        self, name: str, description: str, help_text: str, *, optional: bool = False, advanced: bool = False
    ) -> None:
        """Add one raster layer."""
        parameter = QgsProcessingParameterRasterLayer(name, description, optional=optional)
        self.add(parameter, help_text, advanced=advanced)

    def add_folder(
        self, name: str, description: str, help_text: str, *, optional: bool = False, advanced: bool = False
    ) -> None:
        """Add a folder to read."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        parameter = QgsProcessingParameterFile(name, description, folder, optional=optional)
        self.add(parameter, help_text, advanced=advanced)

    # -- outputs ----------------------------------------------------------------------------------

    def add_number_output(self, name: str, description: str) -> None:
        """Declare a number among the results."""
        self.addOutput(QgsProcessingOutputNumber(name, description))

    def add_zones_output(
        self,
        description: str,
        help_text: str,
        *,
        name: str = "OUTPUT_ZONES",
        optional: bool = True,
        by_default: bool = True,
    ) -> None:
        """Add a layer of polygons to write."""
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        parameter = QgsProcessingParameterFeatureSink(name, description, polygons, None, optional)
        self.add(parameter, help_text, by_default=by_default)

    def add_table_output(
        self, description: str, help_text: str, *, name: str = "OUTPUT_TABLE", by_default: bool = True
    ) -> None:
        """Add a table to write, which may be left out."""
        table = QgsProcessing.SourceType.TypeVector
        parameter = QgsProcessingParameterFeatureSink(name, description, table, None, True)
        self.add(parameter, help_text, by_default=by_default)

    def add_file_output(
        self, name: str, description: str, kinds: str, help_text: str, *, by_default: bool = True
    ) -> None:
        """Add a file to write, which may be left out; ``kinds`` as in “Arrays (*.npz)”."""
        parameter = QgsProcessingParameterFileDestination(name, description, kinds, None, True)
        self.add(parameter, help_text, by_default=by_default)

    def add_page(
        self, description: str, help_text: str, *, name: str = REPORT, by_default: bool = True
    ) -> None:
        """Add a page to write, which may be left out."""
        kinds = self.tr("HTML files (*.html)")
        self.add_file_output(name, description, kinds, help_text, by_default=by_default)

    def add_folder_output(
        self, name: str, description: str, help_text: str, *, optional: bool = False, by_default: bool = True
    ) -> None:
        """Add a folder to write."""
        parameter = QgsProcessingParameterFolderDestination(name, description, None, optional)
        self.add(parameter, help_text, by_default=by_default)
