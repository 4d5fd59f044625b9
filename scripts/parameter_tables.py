"""Writes what each algorithm takes and gives into its page of docs/algorithms, from the algorithm itself.

Runs in QGIS's Python: ``python -m scripts.parameter_tables`` writes, ``--check`` only compares and fails
when a page is missing or out of date, so that the pages cannot drift from the code.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any, Dict, List

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

ROOT = Path(__file__).resolve().parent.parent
PAGES, README = ROOT / "docs" / "algorithms", ROOT / "README.md"
BEGIN, END = "<!-- parameters: written by make docs -->", "<!-- end of parameters -->"
LIST_BEGIN, LIST_END = "<!-- algorithms: written by make docs -->", "<!-- end of algorithms -->"
KINDS = {
    "multilayer": "rasters",
    "raster": "raster",
    "source": "layer",
    "field": "field",
    "enum": "choice",
    "number": "number",
    "boolean": "yes or no",
    "string": "text",
    "extent": "extent",
    "authcfg": "account",
    "file": "file",
    "band": "band",
    "rasterDestination": "raster, .tif",
    "folderDestination": "folder",
    "fileDestination": "file",
    "sink": "layer",
    "vectorDestination": "layer",
}


def table(algorithm: QgsProcessingAlgorithm) -> str:
    """Return the sections on inputs, outputs and further results as Markdown."""
    inputs: List[str] = []
    outputs: List[str] = []
    for parameter in algorithm.parameterDefinitions():
        (outputs if parameter.isDestination() else inputs).append(_row(parameter))
    destinations = {p.name() for p in algorithm.destinationParameterDefinitions()}
    results = [
        f"| `{output.name()}` | {output.description()} |"
        for output in algorithm.outputDefinitions()
        if output.name() not in destinations
    ]
    parts: List[str] = []
    head = "| Name | What | Kind | Default |\n|---|---|---|---|\n"
    if inputs:
        parts.append("### Takes\n\n" + head + "\n".join(inputs))
    if outputs:
        parts.append("### Writes\n\n" + head + "\n".join(outputs))
    if results:
        parts.append("### Gives back\n\n| Name | What |\n|---|---|\n" + "\n".join(results))
    return "\n\n".join(parts)


def _row(parameter: QgsProcessingParameterDefinition) -> str:
    help_text = re.sub(r"\s+", " ", parameter.help()).replace("|", "/")
    help_text = re.sub(r" Installed: .*", "", help_text)  # differs from machine to machine
    flags = parameter.flags()
    notes = []
    if flags & QgsProcessingParameterDefinition.Flag.FlagOptional:
        notes.append("optional")
    if flags & QgsProcessingParameterDefinition.Flag.FlagAdvanced:
        notes.append("advanced")
    kind = KINDS.get(parameter.type(), parameter.type())
    if kind == "rasters" and parameter.layerType() != QgsProcessing.SourceType.TypeRaster:
        kind = "layers"
    if notes:
        kind += f" ({', '.join(notes)})"
    what = f"**{parameter.description()}** {help_text}"
    return f"| `{parameter.name()}` | {what} | {kind} | {_default(parameter)} |"


def _default(parameter: QgsProcessingParameterDefinition) -> str:
    value: Any = parameter.defaultValue()
    if parameter.isDestination() or value in (None, ""):
        return ""
    if isinstance(parameter, QgsProcessingParameterEnum):
        return str(parameter.options()[int(value)])
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    return f"`{value}`" if isinstance(value, str) else str(value)


def algorithm_list(provider: Any) -> str:
    """Return the toolbox as a Markdown table: its groups, and in each the algorithms with their pages."""
    groups: Dict[str, List[str]] = {}
    for algorithm in sorted(provider.algorithms(), key=lambda a: (a.group(), a.displayName())):
        link = f"[{algorithm.displayName()}](docs/algorithms/{algorithm.name()}.md)"
        groups.setdefault(algorithm.group(), []).append(link)
    rows = [f"| {group} | {', '.join(links)} |" for group, links in groups.items()]
    return "| Group in the toolbox | Algorithms |\n|---|---|\n" + "\n".join(rows)


def pages(provider: Any) -> Dict[Path, str]:
    """Return what each page should hold, the README's list too; missing markers raise ValueError."""
    wanted = {README: _between(README.read_text("utf-8"), LIST_BEGIN, algorithm_list(provider), LIST_END)}
    for algorithm in provider.algorithms():
        page = PAGES / f"{algorithm.name()}.md"
        text = page.read_text(encoding="utf-8") if page.exists() else f"# {algorithm.displayName()}\n"
        if BEGIN not in text:
            text = f"{text.rstrip()}\n\n{BEGIN}\n{END}\n"
        wanted[page] = _between(text, BEGIN, table(algorithm), END)
    return wanted


def _between(text: str, begin: str, new: str, end: str) -> str:
    before, rest = text.split(begin, 1)
    return f"{before}{begin}\n\n{new}\n\n{end}{rest.split(end, 1)[1]}"


def main() -> int:
    os.environ["POPCORN_DATA"] = os.devnull  # no models of this user
    application = QgsApplication([], False)
    application.initQgis()
    from popcorn_qgis.toolbox.provider import register

    wanted = pages(register())
    wrong = [page for page, text in wanted.items() if not page.exists() or page.read_text("utf-8") != text]
    strays = sorted(set(PAGES.glob("*.md")) - set(wanted))
    if "--check" in sys.argv:
        for page in wrong:
            print(f"{page.relative_to(ROOT)} is out of date: run make docs.")
        for page in strays:
            print(f"docs/algorithms/{page.name} belongs to no algorithm.")
        failed = bool(wrong or strays)
    else:
        for page in wrong:
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(wanted[page], encoding="utf-8")
            print(f"{page.relative_to(ROOT)} written")
        failed = False
    application.exitQgis()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
