"""What is kept on disk is whole, or not there, and nobody has to clear it away."""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import pytest

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.engine.tiling.cache import PieceStore
from popcorn_qgis.engine.tiling.store import Arrays, Facts, Store

ARRAYS = {"values": np.array([[1.5, np.nan], [-0.0, 3e38]], "f4"), "clear": np.array([7, 65535], "u2")}
FACTS = {"seen": [1, 2], "name": "Zürich"}
DAY_S = 86400


def both(arrays: Arrays, facts: Facts) -> tuple[Arrays, Facts]:
    return arrays, facts


@pytest.mark.parametrize("packed", [False, True])
def test_arrays_and_facts_come_back_as_they_were(tmp_path: Path, packed: bool) -> None:
    store = Store(tmp_path)
    store.save("a", ARRAYS, FACTS, packed)
    arrays, facts = store.load("a", both) or ({}, {})
    assert facts == FACTS and list(arrays) == list(ARRAYS)
    for name, array in ARRAYS.items():
        assert arrays[name].dtype == array.dtype and arrays[name].tobytes() == array.tobytes()
    assert [path.name for path in tmp_path.iterdir()] == ["a.npz"]


@pytest.mark.parametrize("packed", [False, True])
def test_a_torn_or_changed_file_is_deleted_and_not_read(tmp_path: Path, packed: bool) -> None:
    store = Store(tmp_path)
    store.save("a", ARRAYS, FACTS, packed)
    whole = (tmp_path / "a.npz").read_bytes()
    start = whole.index(ARRAYS["clear"].tobytes()) if not packed else whole.index(b"values.npy") + 40
    for damaged in (whole[:-30], whole[:40], b"", whole[:start] + b"\xff" * 4 + whole[start + 4 :]):
        (tmp_path / "a.npz").write_bytes(damaged)
        assert store.load("a", both) is None
        assert not (tmp_path / "a.npz").exists()


def test_pieces_that_nobody_took_up_again_go_after_thirty_days(tmp_path: Path) -> None:
    for name, days in (("old", 31), ("young", 29), ("own", 31)):
        (tmp_path / name).mkdir()
        then = time.time() - days * DAY_S
        os.utime(tmp_path / name, (then, then))
    PieceStore(tmp_path / "own")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["own", "young"]


def test_a_piece_that_cannot_be_kept_ends_the_run(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    with pytest.raises(EngineError) as error:
        PieceStore(tmp_path / "cache" / "request")
    assert error.value.code == "cache" and "can't be kept" in error.value.problem
