"""Text files are whole or not there."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from popcorn_qgis.engine.io.atomic_file import write_text
from tests.runtime.test_setup import small_disk


def test_a_full_disk_is_called_so_and_keeps_the_old_file(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 1):
        page = tmp_path / "disk" / "report.html"
        write_text(str(page), "old")
        with pytest.raises(OSError) as caught:
            write_text(str(page), "new " * 500_000)
        assert caught.value.errno == errno.ENOSPC
        assert [(path.name, path.read_text()) for path in page.parent.iterdir()] == [("report.html", "old")]
