"""The training of the bundled model: the same seed gives the same weights, and snow is told from villages."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not part of the engine")

from models.train.lessons import covered  # noqa: E402
from models.train.scenes import series, single  # noqa: E402
from models.train.teach import Plan, train  # noqa: E402

pytestmark = pytest.mark.torch


@pytest.fixture(autouse=True)
def usual_settings() -> object:
    """What the training sets for the whole process is taken back."""
    threads, deterministic = torch.get_num_threads(), torch.are_deterministic_algorithms_enabled()
    yield
    torch.set_num_threads(threads)
    torch.use_deterministic_algorithms(deterministic)


def test_same_seed_same_weights_and_another_seed_others(shared: Path) -> None:
    first, again, other = (
        train(Plan(steps=3, batch=4, taught_sar=2, seed=seed)).state_dict() for seed in (1600, 1600, 1601)
    )
    name = "optical_stream.inc.conv.conv.0.weight"
    assert all(torch.equal(first[key], again[key]) for key in first)
    assert not torch.equal(first[name], other[name])


def share_covered(s2: np.ndarray) -> float:
    return float(covered(torch.from_numpy(s2)[None]).mean())


def test_masks_cover_snow_and_thick_cloud_but_no_village(shared: Path) -> None:
    assert share_covered(single("ontario_snow_ca").s2) > 0.85
    dates = [scene for part in series("wervik_be") for scene in part]
    thick = {"2017-08-04", "2017-11-05", "2018-01-11", "2018-09-06"}
    for scene in dates:
        if scene.name.split()[1] in thick:
            assert share_covered(scene.s2) > 0.9, scene.name
        elif not scene.cloudy:
            assert share_covered(scene.s2) < 0.01, scene.name
    for name in ("simiyu_tz", "wexford_ie", "araucania_cl"):
        assert share_covered(single(name).s2) == 0
