"""The published networks of urban change, both eras and the transfer layout, against the reference."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest

from ercnn_inputs import STEPS, Runner, closed_form, h01, toy
from popcorn_qgis.contract.jobs import ImportModelJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.models.format import open_model
from popcorn_qgis.engine.models.import_model import run

MAPS, STATES = 1e-5, 2e-5
FILES = {
    "s12": "data/checkpoints/ercnn_s12.hdf5",
    "ers": "data/checkpoints/ercnn_ers12ls5.hdf5",
    "transferred": "goldens/ercnn_transfer_layout.h5",
}


@pytest.fixture(scope="module")
def goldens(shared: Path) -> Any:
    return np.load(shared / "goldens/ercnn.npz")


@pytest.fixture(scope="module")
def imported(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Dict[str, Any]:
    folder = tmp_path_factory.mktemp("ercnn")
    return {
        key: run(ImportModelJob(str(folder), (str(shared / path),)), QuietReport())
        for key, path in FILES.items()
    }


@pytest.fixture(scope="module")
def runners(imported: Dict[str, Any]) -> Dict[str, Runner]:
    return {key: Runner(result.files["model"]) for key, result in imported.items()}


def test_the_published_files_are_known_and_bring_their_licence(imported: Dict[str, Any]) -> None:
    assert imported["s12"].texts["id"] == "ercnn-s12"
    assert imported["ers"].texts["id"] == "ercnn-ers"
    assert imported["s12"].texts["licence"] == imported["ers"].texts["licence"] == "GPL-3.0"
    assert imported["transferred"].texts["licence"] == "not known"
    assert "Model of urban change" in imported["s12"].texts["summary"]
    spec = open_model(imported["ers"].files["model"], "urbanchange").spec
    assert (len(spec.bands), spec.recurrence.window_steps) == (9, 110)


def test_inputs_are_those_of_the_reference(goldens: Any) -> None:
    points = np.array([(0, 0, 0, 0), (1, 2, 3, 1), (5, 31, 17, 104), (91, 47, 39, 416)]).T
    np.testing.assert_array_equal(h01(*points), goldens["check/h01"])
    made = toy("s12", True)
    np.testing.assert_allclose(made[[0, 45, 46, 91], 25, 15], goldens["check/toy_s12_change"], rtol=1e-6)
    assert made.mean(dtype=np.float64) == pytest.approx(float(goldens["check/toy_s12_mean"]), rel=1e-6)
    made = toy("ers", True)
    np.testing.assert_allclose(made[[0, 54, 55, 109], 25, 15], goldens["check/toy_ers_change"], rtol=1e-6)


@pytest.mark.parametrize("era", ["s12", "ers"])
def test_maps_and_states_of_both_eras(goldens: Any, runners: Dict[str, Runner], era: str) -> None:
    network, steps, values = runners[era], range(STEPS[era]), closed_form(era)
    whole = network(values, steps)
    np.testing.assert_allclose(whole["map"], goldens[f"{era}/closed"], rtol=0, atol=MAPS)
    np.testing.assert_allclose(whole["h_sar"], goldens[f"{era}/closed_h_sar"], rtol=0, atol=STATES)
    np.testing.assert_allclose(whole["h_optical"], goldens[f"{era}/closed_h_opt"], rtol=0, atol=STATES)
    for key, some in (
        ("closed_n40", range(40)),
        ("closed_n40_quirk", [step for step in range(40) if not 5 <= step < 15]),
        ("all_padding", []),
    ):
        np.testing.assert_allclose(network(values, some)["map"], goldens[f"{era}/{key}"], rtol=0, atol=MAPS)
    for change in (False, True):
        found = network(toy(era, change), steps)["map"]
        key = f"{era}/toy_{'change' if change else 'static'}"
        np.testing.assert_allclose(found, goldens[key], rtol=0, atol=MAPS)
    block = {"s12": 0.005265, "ers": 0.075915}[era]
    assert found[21:31, 11:21].mean() == pytest.approx(block, abs=2e-6)


def test_a_transferred_model_is_the_published_one_half_a_logit_up(
    goldens: Any, runners: Dict[str, Runner]
) -> None:
    found = runners["transferred"](closed_form("s12"), range(92))["map"]
    p = goldens["s12/closed"].astype(np.float64)
    expected = 1 / (1 + np.exp(-(np.log(p / (1 - p)) + 0.5)))
    np.testing.assert_allclose(found, expected, rtol=0, atol=MAPS)
