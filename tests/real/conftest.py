"""Tests on real satellite scenes and reference outputs, which are not part of the repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from popcorn_qgis.contract.jobs import ImportModelJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.models.import_model import run


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the real data: POPCORN_SHARED, else ``shared`` beside the repository."""
    folder = Path(os.environ.get("POPCORN_SHARED") or Path(__file__).resolve().parents[3] / "shared")
    if not (folder / "goldens").is_dir():
        pytest.skip(f"no reference outputs in {folder}; set POPCORN_SHARED")
    return folder


@pytest.fixture(scope="session")
def official_models(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A models folder with the official extractor, id ``official``, and the two members, ``members``."""
    folder = str(tmp_path_factory.mktemp("official"))
    extractor = shared / "data/checkpoints/fusionda_newAug8_16_checkpoint30_lossweight0.5.pt"
    run(ImportModelJob(folder, (str(extractor),), name="official"), QuietReport())
    members = tuple(str(shared / f"goldens/popcorn_member_{number}.pth") for number in (0, 1))
    run(ImportModelJob(folder, members, name="members"), QuietReport())
    return folder
