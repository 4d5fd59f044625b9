"""The hash of files: right, stoppable, and kept only for a file that is still the same."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from popcorn_qgis.contract import file_hash
from popcorn_qgis.contract.errors import Cancelled
from popcorn_qgis.contract.file_hash import file_sha256, kept_sha256
from popcorn_qgis.engine.feedback import QuietReport

# FIPS 180-2, appendix B: of "abc" and of a million letters a.
ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
MILLION = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are really read, one entry for each time; a file need not be old to be kept."""
    read: list[str] = []

    def noted(path: str) -> str:
        read.append(Path(path).name)
        return file_sha256(path)

    monkeypatch.setattr(file_hash, "file_sha256", noted)
    monkeypatch.setattr(file_hash, "_CLOCK_NS", -1)
    return read


def test_hash_of_a_file_is_the_published_one(tmp_path: Path) -> None:
    path = tmp_path / "f"
    for content, digest in ((b"abc", ABC), (b"a" * 1_000_000, MILLION)):
        path.write_bytes(content)
        assert file_sha256(path) == kept_sha256(path) == digest


def test_pieces_are_told_and_a_cancel_is_heard(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(bytes(3_000_000))
    report, pieces = QuietReport(), []
    file_sha256(path, report, pieces.append)
    assert sum(pieces) == 3_000_000 and len(pieces) > 2
    report.cancelled.set()
    with pytest.raises(Cancelled):
        file_sha256(path, report)


def test_same_file_is_hashed_once_by_any_of_its_names(tmp_path: Path, hashed: list[str]) -> None:
    path = tmp_path / "m.onnx"
    path.write_bytes(b"abc")
    (tmp_path / "link.onnx").symlink_to(path)
    assert {kept_sha256(path), kept_sha256(str(path)), kept_sha256(tmp_path / "link.onnx")} == {ABC}
    assert hashed == ["m.onnx"]


def test_changed_file_is_hashed_anew(tmp_path: Path, hashed: list[str]) -> None:
    path = tmp_path / "m.onnx"
    path.write_bytes(b"abc")
    assert kept_sha256(path) == ABC
    path.write_bytes(b"abcd")  # another size
    assert kept_sha256(path) != ABC
    path.write_bytes(b"abc")
    assert kept_sha256(path) == ABC
    before = path.stat()
    path.write_bytes(b"abd")  # the size of before, and the time put back, as some copiers do
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert kept_sha256(path) != ABC
    other = tmp_path / "other"
    other.write_bytes(b"abc")
    os.replace(other, path)
    assert kept_sha256(path) == ABC
    assert len(hashed) == 5
    path.unlink()
    with pytest.raises(OSError):
        kept_sha256(path)


def test_file_that_was_just_written_is_not_kept(tmp_path: Path, hashed: list[str], monkeypatch) -> None:
    """Its time has a grain: written again within it, and as long as before, it would look the same."""
    monkeypatch.setattr(file_hash, "_CLOCK_NS", 2_000_000_000)
    path = tmp_path / "m.onnx"
    path.write_bytes(b"abc")
    assert kept_sha256(path) == kept_sha256(path) == ABC
    assert len(hashed) == 2
