"""What a chain's dialog needs of its model file, without QGIS making a model of it.

Making one creates every step anew, 12 to 15 ms a chain, whenever the plugin is loaded; reading takes 1 ms.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Tuple

from qgis.core import QgsProcessingParameterDefinition, QgsXmlUtils
from qgis.PyQt.QtXml import QDomDocument

#: Where a step's value comes from, as QGIS numbers it.
FROM_PARAMETER, FROM_STEP = 0, 1


@dataclass(frozen=True)
class Input:
    """What the chain takes: whether it must be given, whether it is advanced, what it begins with."""

    name: str
    flags: QgsProcessingParameterDefinition.Flags
    default: Any


@dataclass(frozen=True)
class Step:
    """A step: its algorithm, where its values come from, and which of its outputs are the chain's."""

    algorithm: str
    sources: Mapping[str, List[Mapping[str, Any]]]
    outputs: Mapping[str, str]  # the step's output by the chain's

    def takers(self, name: str) -> Iterator[str]:
        """Yield the step's parameters that take an input of the chain."""
        for parameter, sources in self.sources.items():
            if any(
                source["source"] == FROM_PARAMETER and source["parameter_name"] == name for source in sources
            ):
                yield parameter

    def given(self, parameters: Mapping[str, Any]) -> Any:
        """Return its values as far as the chain's user gave them; None where another step gives some."""
        values: Dict[str, Any] = dict.fromkeys(self.outputs.values(), "")
        for name, sources in self.sources.items():
            for source in sources:
                if source["source"] == FROM_STEP:
                    return None
                if source["source"] == FROM_PARAMETER:
                    values[name] = parameters.get(source["parameter_name"])
                else:
                    values[name] = source.get("static_value")
        return values


@dataclass(frozen=True)
class ChainFile:
    """A chain: inputs in the order of the dialog, and steps."""

    inputs: Tuple[Input, ...]
    steps: Tuple[Step, ...]

    def outputs(self) -> Iterator[Tuple[str, Step, str]]:
        """Yield name, step and the step's output for each output of the chain: OUTPUT is the first."""
        found = {name: (step, output) for step in self.steps for name, output in step.outputs.items()}
        for name in sorted(found):
            yield (name, *found[name])


@cache
def read_chain(path: Path) -> ChainFile:
    """Read a .model3 that came with the plugin."""
    document = QDomDocument()
    document.setContent(path.read_text(encoding="utf-8"))
    told = QgsXmlUtils.readVariant(document.documentElement())
    definitions = told["parameterDefinitions"]
    inputs = [
        Input(
            name,
            QgsProcessingParameterDefinition.Flags(definitions[name]["flags"]),
            definitions[name].get("default"),
        )
        for name in told["parameterOrder"]
    ]
    steps = [
        Step(
            child["alg_id"],
            child["params"],
            {name: output["output_name"] for name, output in (child["outputs"] or {}).items()},
        )
        for child in told["children"].values()
    ]
    return ChainFile(tuple(inputs), tuple(steps))
