"""An engine in a folder that may only be read: what a run keeps for a while lies elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.tour.hardships import with_read_only

ROOT = Path(__file__).resolve().parents[2]
KEEPS = (
    "from popcorn_qgis.runtime import places;"
    "folder = places.cache_folder(); folder.mkdir(exist_ok=True);"
    "(folder / 'kept').write_text('a piece'); print(folder)"
)


@pytest.mark.parametrize("read_only", [True, False])
def test_where_pieces_wait(tmp_path: Path, read_only: bool) -> None:
    data = tmp_path / "Größe d'été"
    data.mkdir()
    before = with_read_only([data]) if read_only else []
    if before and subprocess.run([*before, "true"], capture_output=True).returncode:
        pytest.skip("only root may mount")
    done = subprocess.run(
        [*before, sys.executable, "-c", KEEPS],
        cwd=ROOT,
        env={**os.environ, "POPCORN_DATA": str(data)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    folder = Path(done.stdout.strip())
    assert (folder.parent == data) == (not read_only)
    assert folder.exists() == (not read_only)  # a temporary one goes with the process
