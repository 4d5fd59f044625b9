"""Fine-tuning ERCNN-DRS: the torch twin is the ONNX graph, the loss is published, a place is learnt."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
import onnxruntime
import pytest

torch = pytest.importorskip("torch", reason="torch is not part of the engine; make test-training has it")

from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.models.families.ercnn.network import S12  # noqa: E402
from popcorn_qgis.engine.models.families.ercnn.onnx_graph import to_onnx  # noqa: E402
from popcorn_qgis.engine.models.families.ercnn.spec import default_spec  # noqa: E402
from popcorn_qgis.engine.training.change_fit import Sample, fit  # noqa: E402
from popcorn_qgis.engine.training.change_network import ChangeNetwork, change_loss  # noqa: E402

pytestmark = pytest.mark.torch


def network() -> ChangeNetwork:
    torch.set_num_threads(1)
    torch.manual_seed(7)
    return ChangeNetwork(S12)


def by_onnx(data: bytes, steps: np.ndarray) -> np.ndarray:
    """The map of a window, step by step through the graph that the engine maps with."""
    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    shape = steps.shape[-2:]
    states = {
        name: np.zeros((1, bands, *shape), np.float32)
        for name, bands in (("h_sar", 10), ("c_sar", 10), ("h_optical", 26), ("c_optical", 26))
    }
    for step in steps:
        parts = {"s1_asc": step[None, :2], "s1_desc": step[None, 2:4], "s2_l1c": step[None, 4:]}
        found = session.run([f"next_{name}" for name in states], {**parts, **states})
        states = dict(zip(states, found))
    return session.run(["urbanchange"], {**parts, **states})[0][0, 0]


def test_the_twin_is_the_graph_that_is_written_of_it_and_reads_it_back() -> None:
    twin = network()
    steps = np.random.default_rng(3).uniform(0, 0.4, (7, 17, 12, 14)).astype(np.float32)
    with torch.no_grad():
        expected = twin(torch.from_numpy(steps)).numpy()
    data = to_onnx(twin.family_layers(), S12, default_spec(S12, "twin"))
    np.testing.assert_allclose(by_onnx(data, steps), expected, atol=1e-6)
    again = ChangeNetwork(S12)
    again.read(data)
    with torch.no_grad():
        np.testing.assert_allclose(again(torch.from_numpy(steps)).numpy(), expected, atol=1e-6)


def test_the_loss_by_hand() -> None:
    y, p = torch.tensor([1.0, 0.0, 1.0]), torch.tensor([0.5, 0.5, 1.0])
    # T(y, p) = 1.5 / (2 + 1.5 - 1.5), T(1 - y, 1 - p) = 0.5 / (1 + 0.5 - 0.5)
    known = torch.tensor([True, True, True])
    assert float(change_loss(y, p, known)) == pytest.approx(1 - 0.5 * (1.5 / 2 + 0.5 / 1), abs=1e-4)


def samples(place: Path) -> List[Sample]:
    """Tiles whose left half turns bright in the second window; that is the change."""
    made = []
    for number in range(5):
        chance = np.random.default_rng(number)
        steps = chance.uniform(0.08, 0.12, (8, 17, 12, 12)).astype(np.float32)
        steps[5:, :, :, :6] += 0.5
        path = place / f"{number}.npy"
        np.save(path, steps)
        labels, known = np.zeros((12, 12), np.float32), np.ones((12, 12), bool)
        labels[:, :6] = 1
        known[0], known[-1], known[:, 0], known[:, -1] = False, False, False, False
        made.append(Sample(path, ((0, 3), (4, 7)), labels, known))
    return made


def trained(place: Path, **others: Any) -> Tuple[ChangeNetwork, Any]:
    tiles = samples(place)
    one = network()
    settings: Dict[str, Any] = {"epochs": 6, "rate": 2.0, "minutes": 10.0, "seed": 1, "state": None, **others}
    return one, fit(one, tiles[:4], tiles[4:], report=QuietReport(), **settings)


def test_it_learns_and_an_interrupted_training_goes_on_as_if_nothing_had_been(tmp_path: Path) -> None:
    whole, fitted = trained(tmp_path)
    assert min(fitted.left_out) < 0.99 * fitted.left_out[0] and fitted.ended == "all epochs are done"
    state = tmp_path / "state.npz"
    trained(tmp_path, epochs=3, state=state)
    again, resumed = trained(tmp_path, state=state)
    np.testing.assert_allclose(resumed.left_out, fitted.left_out, rtol=1e-5)
    for name, tensor in whole.state_dict().items():
        torch.testing.assert_close(again.state_dict()[name], tensor, rtol=1e-4, atol=1e-6)


def test_the_budget_ends_it_and_the_best_is_kept(tmp_path: Path) -> None:
    _, fitted = trained(tmp_path, minutes=0.0)
    assert fitted.ended == "the time is used up" and len(fitted.left_out) == 1
