"""What users have kept from before still works: scripts with ids and parameters, and models of the modeler.

``tests/kept`` was made once (see its README) and is never made anew.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict

import pytest
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

from conftest import pixels

KEPT = Path(__file__).resolve().parents[1] / "kept"
TOOLBOX: Dict[str, Any] = json.loads((KEPT / "toolbox.json").read_text(encoding="utf-8"))
SUMS: Dict[str, Any] = json.loads((KEPT / "model3" / "sums.json").read_text(encoding="utf-8"))
NOBODY = "http://127.0.0.1:9"  # an address at which nothing listens
#: Share by which a sum may differ on another processor, which adds up in another order.
ELSEWHERE = 1e-4


def content(algorithm: QgsProcessingAlgorithm) -> Dict[str, Any]:
    """Return what scripts and models know of an algorithm: parameters and outputs by name, plain values."""
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    parameters = {}
    for parameter in algorithm.parameterDefinitions():
        known = {"type": parameter.type(), "optional": bool(parameter.flags() & optional)}
        if not parameter.isDestination():
            known["default"] = parameter.defaultValue()
        if isinstance(parameter, QgsProcessingParameterEnum):
            known["choices"] = algorithm.words(parameter.name())
        parameters[parameter.name()] = known
    outputs = {output.name(): output.type() for output in algorithm.outputDefinitions()}
    return {"parameters": parameters, "outputs": outputs}


@pytest.mark.parametrize("name", sorted(TOOLBOX))
def test_a_kept_algorithm_takes_all_that_scripts_give_it(algorithm, name):
    """Nothing is gone or means something else, and what is new need not be given."""
    found = algorithm(name)
    assert found is not None, f"popcorn:{name} is gone"
    now, before = content(found), TOOLBOX[name]
    assert before["outputs"].items() <= now["outputs"].items()
    assert before["parameters"].keys() <= now["parameters"].keys()
    for parameter, known in now["parameters"].items():
        kept = before["parameters"].get(parameter, {"optional": True})
        has_default = known.get("default", "a destination") is not None
        assert known["optional"] or has_default or not kept["optional"], f"{parameter} must be given now"
        for part in ("type", "default"):
            assert known.get(part) == kept.get(part, known.get(part)), parameter
        choices = kept.get("choices", [])
        # Scripts give words or positions.
        assert known.get("choices", [])[: len(choices)] == choices, parameter


@pytest.fixture
def run_kept(engine, listener):
    """Run a kept model as QGIS opens it; its outputs go to ``folder``, by the names that the user sees."""
    import processing

    def run_model(name: str, folder: Path, **parameters: Any) -> Dict[str, Path]:
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(KEPT / "model3" / f"{name}.model3"))
        destinations = {}
        for output in model.destinationParameterDefinitions():
            suffix = "" if output.type() == "folderDestination" else f".{output.defaultFileExtension()}"
            destinations[output.name()] = str(folder / f"{output.description()}{suffix}")
        processing.run(model, {**parameters, **destinations}, feedback=listener)
        return {Path(path).stem: Path(path) for path in destinations.values()}

    return run_model


def check_sums(name: str, paths: Dict[str, Path]) -> None:
    """Compare the sum of every raster with the kept one."""
    sums = {key: float(pixels(str(paths[key])).sum()) for key in SUMS[name]}
    assert sums == pytest.approx(SUMS[name], rel=ELSEWHERE)


def test_a_kept_model_maps_from_imagery(run_kept, scene, tmp_path):
    paths = run_kept("population_map_from_imagery", tmp_path, **scene.season, **scene.coarse)
    check_sums("population_map_from_imagery", paths)
    assert paths["Census zones"].is_file()


def test_a_kept_model_compares_two_dates(run_kept, scene, tmp_path):
    """Two seasons of the sample scene stand for two dates."""
    imagery = {
        f"{sensor}_{date}": [scene.results[f"OUTPUT_{sensor}"][season]]
        for sensor in ("S1", "S2")
        for date, season in (("BEFORE", 0), ("AFTER", 2))
    }
    check_sums("compare_two_dates", run_kept("compare_two_dates", tmp_path, **imagery, RATE=0.5))


def test_a_kept_model_for_a_place_gets_as_far_as_the_server(run_kept, scene, tmp_path, listener):
    """Every step takes what the model gives it; no server is there to fetch imagery from."""
    with pytest.raises(QgsProcessingException) as caught:
        run_kept("population_map_for_a_place", tmp_path, **scene.coarse, ADDRESS=NOBODY, SOURCE=2)
    # QGIS 3.22 tells the log what a step said; later ones say it in the exception.
    told = [*listener.errors, str(caught.value)]
    assert any("can't be reached" in line for line in told), told
