"""The model parameters: an id picked from hints or typed, or the path of a file; and the constant rate."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Mapping, Optional, Tuple

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QLocale

from ... import messages
from ...contract import installed_models
from ...contract.credits import ATTRIBUTION, LICENCE, inherited, licences, model_names, notices
from ...contract.errors import EngineError
from ...contract.jobs import PUBLISHED_RATES
from ...layers.metadata import Origin
from ...runtime import places
from ...translation import tr
from ..base import PopcornAlgorithm
from ..zones import zone_parameters

BUILTUP_MODEL, OCCUPANCY_MODEL = "BUILTUP_MODEL", "OCCUPANCY_MODEL"
URBAN_MODEL = "MODEL"
RATE_FROM, RATE, ZONES, FIELD = "RATE_FROM", "RATE", "ZONES", "FIELD"
TYPED, FITTED = "typed", "census"


def model_folders() -> Tuple[str, ...]:
    """Return where models are looked for: those that came with the plugin, then the user's."""
    return (str(places.resource("models")), str(places.user_models_folder()))


def add_builtup_model(algorithm: PopcornAlgorithm) -> None:
    """Add BUILTUP_MODEL; the model that comes with the plugin is the default."""
    _add_model(
        algorithm,
        QgsProcessingParameterString(
            BUILTUP_MODEL, tr("Built-up model"), installed_models.DEFAULT_BUILTUP, optional=False
        ),
        "builtup",
        tr("The model that finds buildings: its id, or the path of an .onnx file."),
        advanced=True,
    )


def add_urban_model(algorithm: PopcornAlgorithm) -> None:
    """Add MODEL: one of urban land, or none."""
    _add_model(
        algorithm,
        QgsProcessingParameterString(URBAN_MODEL, tr("Model of urban land"), "", optional=True),
        "urban",
        tr(
            "GlobalUrbanMapper 1 or 2.0, whose authors keep the files: its id, or the path of an .onnx file. "
            "2.0 also does without Sentinel-1 or without Sentinel-2, and under clouds."
        ),
    )


def urban_model(
    algorithm: PopcornAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> Optional[installed_models.InstalledModel]:
    """Return the model that MODEL names, None where it is empty; EngineError where it is not usable."""
    text = _text(algorithm, parameters, URBAN_MODEL, context)
    return installed_models.find_model(text, model_folders(), "urban", hashed=False) if text else None


def add_occupancy(algorithm: PopcornAlgorithm, roles: Tuple[str, ...], *, fitted: bool = True) -> None:
    """Add OCCUPANCY_MODEL and, for when it is empty, the constant rate and what it comes from.

    ``fitted``: it may come from a census layer, given as ZONES and FIELD.
    """
    _add_model(
        algorithm,
        QgsProcessingParameterString(OCCUPANCY_MODEL, tr("Occupancy model"), "", optional=True),
        roles,
        tr(
            "The model that says how many people live in a built-up pixel: its id (a set of members is one "
            "id), or the path of an .onnx file. Empty: the same number everywhere, see below."
        ),
    )
    algorithm.add_choice(
        RATE_FROM,
        tr("Without an occupancy model, people per built-up pixel"),
        [
            (TYPED, tr("the number below")),
            ("switzerland", tr("the published mean of Switzerland: 0.2267")),
            ("rwanda", tr("the published mean of Rwanda: 0.9407")),
            ("puerto_rico", tr("the published mean of Puerto Rico: 0.4119")),
            *([(FITTED, tr("fitted to the total of a census layer"))] if fitted else []),
        ],
        tr("The published means are those of the POPCORN paper (arXiv 2311.14006)."),
        advanced=True,
    )
    algorithm.add_number(
        RATE,
        tr("People per built-up pixel, without a model"),
        PUBLISHED_RATES["puerto_rico"],
        tr(
            "People in a pixel that is wholly built-up (about 100 m²). The number given at first is the "
            "published mean of Puerto Rico: put your region's own in its place. If the map is rescaled to a "
            "census afterwards, this number cancels out."
        ),
        least=0.0,
    )
    if not fitted:
        return
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            ZONES,
            tr("Census zones to fit the rate to"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        tr("Polygons with a count of people; only used when the rate comes from a census layer."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterField(
            FIELD,
            tr("Field with the count of people"),
            parentLayerParameterName=ZONES,
            optional=True,
        ),
        tr("The field of the census zones that holds the number of people."),
        advanced=True,
    )
    zone_parameters.add_readings(algorithm)


def model_problem(
    algorithm: PopcornAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> str:
    """Say what is wrong with the models and the rate, or return an empty text."""
    try:
        origin_models(algorithm, dict(parameters), context)
    except EngineError as error:
        return messages.of(error)
    if algorithm.parameterDefinition(RATE_FROM) is None or _text(
        algorithm, parameters, OCCUPANCY_MODEL, context
    ):
        return ""
    if algorithm.choice(parameters, RATE_FROM, context) != FITTED:
        return ""
    if not parameters.get(ZONES):
        return tr("The rate is to come from a census layer, but none is chosen. Choose the census zones.")
    if not parameters.get(FIELD):
        return tr("The census zones have no count. Choose the field with the count of people.")
    return zone_parameters.zones_problem(algorithm, parameters, context)


def rate_value(
    algorithm: PopcornAlgorithm,
    parameters: Dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Optional[float]:
    """Return the constant rate; None where it is fitted to a census layer."""
    source = algorithm.choice(parameters, RATE_FROM, context)
    if source == FITTED:
        return None
    if FITTED in algorithm.words(RATE_FROM) and parameters.get(ZONES):
        feedback.pushWarning(
            tr(
                "The census zones are not used, because the rate does not come from a census layer. "
                "Set RATE_FROM to “census” to fit it."
            )
        )
    typed = algorithm.parameterAsDouble(parameters, RATE, context)
    rate = typed if source == TYPED else PUBLISHED_RATES[source]
    countries = {"switzerland": tr("Switzerland"), "rwanda": tr("Rwanda"), "puerto_rico": tr("Puerto Rico")}
    for country in [countries[key] for key, mean in PUBLISHED_RATES.items() if mean == rate]:
        feedback.pushWarning(
            tr(
                "{rate} people per built-up pixel is the published mean of {country}; anywhere else it is a "
                "guess. Go on with “Rescale to a census”: then this number no longer matters."
            ).format(rate=QLocale().toString(rate, "g", 4), country=country)
        )
    return rate


def origin_models(
    algorithm: PopcornAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> List[installed_models.InstalledModel]:
    """Return the models that the parameters name; raises EngineError where one is not usable.

    Whether their files are whole is left to the engine: hashing them would hold up QGIS's window.
    """
    found = []
    for name, roles in ((BUILTUP_MODEL, ("builtup",)), (OCCUPANCY_MODEL, ("occupancy", "population"))):
        if algorithm.parameterDefinition(name) is None:
            continue
        text = _text(algorithm, parameters, name, context)
        if text or name == BUILTUP_MODEL:
            found.append(installed_models.find_model(text, model_folders(), roles, hashed=False))
    return found


def origin(
    algorithm: PopcornAlgorithm,
    models: List[installed_models.InstalledModel],
    inputs: Tuple[str, ...],
    credits: Mapping[str, str],
) -> Origin:
    """Return what layer metadata says about how a map came about; ``credits`` are those in its tags."""
    return Origin(
        algorithm=algorithm.displayName(),
        models=tuple(f"{model.name} ({model.id})" for model in models),
        licences=tuple(dict.fromkeys(model.licence for model in models if model.licence)),
        attributions=tuple(notices(credits)),
        inputs=inputs,
    )


def inherited_origin(
    algorithm: PopcornAlgorithm, inputs: Tuple[str, ...], *credits: Mapping[str, str]
) -> Origin:
    """Return the same for a map that is made of others; ``credits`` are those of the files and the layers."""
    handed_on = inherited(*credits)
    return Origin(
        algorithm.displayName(),
        tuple(model_names(handed_on)),
        tuple(licences(handed_on)),
        tuple(notices(handed_on)),
        inputs,
    )


def layer_credits(layers: Iterable[Optional[QgsMapLayer]]) -> Mapping[str, str]:
    """Return, as tags, the rights and licences that stand in the metadata of layers."""
    given = [layer.metadata() for layer in layers if layer is not None]
    return inherited(
        *({ATTRIBUTION: "; ".join(one.rights()), LICENCE: "; ".join(one.licenses())} for one in given)
    )


def add_model(
    algorithm: PopcornAlgorithm,
    name: str,
    description: str,
    default: str,
    role: str,
    help_text: str,
    *,
    optional: bool = False,
) -> None:
    """Add a model of a role: its id, picked from hints or typed, or the path of a file."""
    parameter = QgsProcessingParameterString(name, description, default, optional=optional)
    _add_model(algorithm, parameter, role, help_text)


def _add_model(
    algorithm: PopcornAlgorithm, parameter, role, help_text: str, *, advanced: bool = False
) -> None:
    models = [model for model in installed_models.list_models(model_folders(), role) if not model.damage]
    # QGIS puts an empty entry before the hints of an optional text.
    parameter.setMetadata({"widget_wrapper": {"value_hints": [model.id for model in models]}})
    known = " ".join(
        tr("{id}: {name}; trained on {region}; licence {licence}; file {files}.").format(
            id=model.id,
            name=model.name,
            region=model.training_region or tr("unknown places"),
            licence=model.licence or tr("unknown"),
            files=", ".join(file.name for file in model.files),
        )
        for model in models
    )
    none = tr("None is installed yet: see “Import a model”.")
    text = f"{help_text} {tr('Installed:')} {known}" if known else f"{help_text} {none}"
    algorithm.add(parameter, text, advanced=advanced)


def _text(
    algorithm: PopcornAlgorithm, parameters: Mapping[str, Any], name: str, context: QgsProcessingContext
) -> str:
    return algorithm.parameterAsString(dict(parameters), name, context).strip()
