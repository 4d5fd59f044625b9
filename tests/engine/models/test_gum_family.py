"""GlobalUrbanMapper's checkpoints: recognised by their tensors, and refused by what differs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from checkpoint_writer import checkpoint_bytes
from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import ImportModelJob, JobResult
from popcorn_qgis.contract.published_models import published
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.inference.sliding import sliding_windows
from popcorn_qgis.engine.models.families.gum.network import GUM_1, GUM_2, norms, shapes
from popcorn_qgis.engine.models.families.gum.onnx_graph import pooling_rows
from popcorn_qgis.engine.models.families.gum.spec import default_spec
from popcorn_qgis.engine.models.format import open_model
from popcorn_qgis.engine.models.import_model import run
from popcorn_qgis.engine.tiling.tile import Tile

FIRST = "backbone.encoder.0.0.convs.0.conv.weight"


def state_of(version: str) -> dict[str, Any]:
    """A state dict of the right names and shapes, all ones; with what only training needs."""
    state: dict[str, Any] = {name: np.ones(shape, "f4") for name, shape in shapes(version).items()}
    state.update({f"{norm}.num_batches_tracked": np.array(1, "i8") for norm in norms(list(state))})
    return state


def imported(folder: Path, state: dict[str, Any], **content: Any) -> JobResult:
    path = folder / "weights.pth"
    path.write_bytes(checkpoint_bytes({**content, "state_dict": state}))
    return run(ImportModelJob(str(folder / "models"), (str(path),)), QuietReport())


def test_the_published_numbers_of_parameters_and_tensors() -> None:
    """Section 1, 5 and 6 of the spec: what its authors' networks have."""
    learnt = ("running_mean", "running_var")
    for version, parameters, tensors in ((GUM_1, 28_976_322, 164), (GUM_2, 10_174_530, 515)):
        needed = shapes(version)
        count = sum(int(np.prod(shape)) for name, shape in needed.items() if not name.endswith(learnt))
        assert (count, len(needed) + len(norms(list(needed)))) == (parameters, tensors)


def test_bins_of_the_pyramid_overlap_as_in_adaptive_pooling() -> None:
    """For 6 bins of 256 rows: 0–42, 42–85, 85–127, 128–170, 170–213, 213–255 (spec, section 5)."""
    bins = [(int(np.flatnonzero(row)[0]), int(np.flatnonzero(row)[-1])) for row in pooling_rows()[6:]]
    assert bins == [(0, 42), (42, 85), (85, 127), (128, 170), (170, 213), (213, 255)]
    np.testing.assert_allclose(pooling_rows().sum(axis=1), 1)


@pytest.mark.parametrize(
    ("shape", "rows", "columns"),
    [((300, 500), [0, 44], [0, 244]), ((512, 512), [0, 256], [0, 256]), ((100, 130), [0], [0])],
)
def test_windows_of_a_scene_begin_where_the_authors_do(
    shape: tuple[int, int], rows: list[int], columns: list[int]
) -> None:
    tiling = default_spec(GUM_2, "two").tiling
    found = list(sliding_windows(Tile(0, 0, *shape), tiling, shape))
    starts = [(int(one.window.rows[0]), int(one.window.columns[0])) for one in found]
    assert starts == [(row, column) for row in rows for column in columns]
    assert all(len(one.window.rows) == len(one.window.columns) == 256 for one in found)


def test_gum_2_is_taken_with_what_training_left_in_it(tmp_path: Path) -> None:
    state = {f"module.{name}": value for name, value in state_of(GUM_2).items()}
    state["module.kw_decode_head.conv2.bias"] = np.ones(2, "f4")
    result = imported(tmp_path, state, epoch=50, lr=0.1)
    assert (result.texts["role"], result.texts["licence"]) == ("urban", "not known")
    spec = open_model(result.files["model"], "urban").spec
    assert spec.needs == (("s2", "s1_asc", "s1_desc"), ("terrain",))
    assert (spec.tiling.window_px, spec.tiling.overlap_px) == (256, 0)
    assert "GlobalUrbanMapper 2.0" in spec.attribution


def test_a_missing_an_extra_and_a_wrong_tensor_are_named(tmp_path: Path) -> None:
    state = state_of(GUM_2)
    for change, words in (
        ({"decode_head.conv_seg.bias": None}, "lacks the tensor decode_head.conv_seg.bias"),
        ({"ffm.9.out": np.ones(2, "f4")}, "holds the unknown tensor ffm.9.out"),
        ({"ffm.0.out.0.weight": np.ones((64, 64, 1, 1), "f4")}, "has the shape (64, 64, 1, 1), not (64, 192"),
        ({"ffm.0.out.1.running_var": np.full(64, -1, "f4")}, "not finite or not possible"),
    ):
        changed = {k: v for k, v in {**state, **change}.items() if v is not None}
        with pytest.raises(EngineError) as refused:
            imported(tmp_path, changed)
        assert words in refused.value.problem


@pytest.mark.parametrize(("channels", "words"), [(8, "of 8 channels: an older one"), (13, "of 13 channels")])
def test_other_channels_are_refused_by_the_difference(tmp_path: Path, channels: int, words: str) -> None:
    with pytest.raises(EngineError) as refused:
        imported(tmp_path, {FIRST: np.ones((64, channels, 3, 3), "f4")})
    assert words in refused.value.problem and "GUM_2p0.pth" in refused.value.remedy


def test_both_are_in_the_list_of_published_models_with_their_files() -> None:
    told = {entry.id: entry for entry in published() if entry.role == "urban"}
    for name, file, key in (
        ("gum-1", "stage2.pth", "1L4sxlBJW_T1C84i_EnhEeZEKfE4g9rl7"),
        ("gum-2", "GUM_2p0.pth", "1TjpcohwZzzij_Gbm-NhY5-1gyNTlOCan"),
    ):
        assert file in told[name].by_hand and key in told[name].by_hand
