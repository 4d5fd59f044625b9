"""The zip around a torch checkpoint: found whole and plain, or refused in a sentence.

torch stores its records uncompressed, one after the other, under one folder. So anything compressed,
overlapping, doubled, encrypted or outside that folder is no checkpoint and could be a trap.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass

from ....contract.errors import EngineError

MAX_RECORDS = 20_000

_NAME = re.compile(r"[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*")
_LEGACY_START = bytes.fromhex("80028a0a6cfc9c46f920")  # torch's magic number before it used a zip
_AGAIN = "Download or copy the file again."
_ORIGINAL = "Use the original checkpoint file."
_LOCAL_HEADER_BYTES = 30
_ENCRYPTED = 0x1

#: What zipfile raises for damaged files, depending on where the damage is.
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,  # also UnicodeDecodeError
    OverflowError,
    NotImplementedError,
    RuntimeError,
    IndexError,
)


@dataclass(frozen=True)
class Archive:
    """The records of a checkpoint by name without their common folder."""

    zip: zipfile.ZipFile
    folder: str
    records: frozenset[str]
    source: str

    def read(self, record: str, max_bytes: int) -> bytes:
        """Return one record; raises EngineError where it is missing, too large or damaged."""
        if record not in self.records:
            raise EngineError("checkpoint", f"“{self.source}” lacks its part {record[:80]}.", _AGAIN)
        try:
            info = self.zip.getinfo(f"{self.folder}/{record}")
            if info.file_size > max_bytes:
                raise EngineError(
                    "checkpoint",
                    f"The part {record[:80]} of “{self.source}” has {info.file_size} bytes, too many.",
                    _ORIGINAL,
                )
            return self.zip.read(info)
        except _ZIP_ERRORS as broken:
            raise _damaged(self.source) from broken


def open_archive(data: bytes, source: str) -> Archive:
    """Check the zip's directory; ``source`` names the file in errors.

    Raises EngineError (code ``checkpoint``) for what is no torch checkpoint, is damaged, or is not as
    torch writes it.
    """
    _check_start(data, source)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))  # in memory: nothing to close
        entries = archive.infolist()
    except _ZIP_ERRORS as broken:
        raise _damaged(source) from broken
    folder = _check_entries(entries, data, source)
    records = frozenset(entry.filename[len(folder) + 1 :] for entry in entries)
    if "data.pkl" not in records:
        raise EngineError("checkpoint", f"“{source}” is a zip without a tensor index.", _ORIGINAL)
    if "constants.pkl" in records or any(name.startswith("code/") for name in records):
        raise EngineError("checkpoint", f"“{source}” is a TorchScript program, not a checkpoint.", _ORIGINAL)
    found = Archive(archive, folder, records, source)
    if "byteorder" in records and found.read("byteorder", 16) != b"little":
        raise EngineError(
            "checkpoint",
            f"“{source}” was written on a big-endian machine.",
            "Load it with torch on a common machine and save it again.",
        )
    return found


def _check_start(data: bytes, source: str) -> None:
    if data.startswith(b"PK"):
        return
    if data.startswith(_LEGACY_START):
        raise EngineError(
            "checkpoint",
            f"“{source}” is in the format of torch before version 1.6.",
            "Load it with torch and save it again with torch.save, then import that file.",
        )
    if not data:
        raise EngineError("checkpoint", f"“{source}” is empty.", _AGAIN)
    if data.lstrip()[:1] == b"<":
        raise EngineError(
            "checkpoint", f"“{source}” is a web page, not a checkpoint.", "Download the file itself."
        )
    raise EngineError("checkpoint", f"“{source}” is not a torch checkpoint.", _ORIGINAL)


def _check_entries(entries: list[zipfile.ZipInfo], data: bytes, source: str) -> str:
    """Return the common folder of the records; raises EngineError for anything that torch does not write."""
    if not entries or len(entries) > MAX_RECORDS:
        raise EngineError("checkpoint", f"“{source}” is a zip with {len(entries)} files.", _ORIGINAL)
    folder = entries[0].filename.split("/")[0]
    seen: set[str] = set()
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        name = entry.filename
        parts = name.split("/")
        if not _NAME.fullmatch(name) or len(parts) < 2 or parts[0] != folder or {".", ".."} & set(parts):
            raise EngineError("checkpoint", f"“{source}” holds a file named “{name[:80]}”.", _ORIGINAL)
        if name in seen:
            raise EngineError("checkpoint", f"“{source}” holds the file {name[:80]} twice.", _ORIGINAL)
        seen.add(name)
        if entry.compress_type != zipfile.ZIP_STORED or entry.compress_size != entry.file_size:
            raise EngineError("checkpoint", f"“{source}” is compressed, which torch never does.", _ORIGINAL)
        if entry.flag_bits & _ENCRYPTED:
            raise EngineError("checkpoint", f"“{source}” is encrypted.", _ORIGINAL)
        if entry.header_offset < end:
            raise _damaged(source)
        end = entry.header_offset + _LOCAL_HEADER_BYTES + entry.file_size
        if end > len(data):
            raise _damaged(source)
    return folder


def _damaged(source: str) -> EngineError:
    return EngineError("checkpoint", f"“{source}” is damaged or cut short.", _AGAIN)
