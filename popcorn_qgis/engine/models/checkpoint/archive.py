"""The zip around a torch checkpoint: found whole and plain, or refused in a sentence.

torch stores its records uncompressed, one after the other, under one folder. So anything compressed,
overlapping, doubled, encrypted or outside that folder is no checkpoint and could be a trap.
"""

from __future__ import annotations

import os
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import BinaryIO

from ....contract.errors import EngineError
from ....contract.sentences import sentence

MAX_RECORDS = 20_000
MAX_DIRECTORY_BYTES = 4 << 20

_NAME = re.compile(r"[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*")
_LEGACY_START = bytes.fromhex("80028a0a6cfc9c46f920")  # torch's magic number before it used a zip
_AGAIN = sentence("Download or copy the file again.")
_ORIGINAL = sentence("Use the original checkpoint file.")
_LOCAL_HEADER_BYTES = 30
_PIECE_BYTES = 1 << 20
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
    """The records of a checkpoint by name without their common folder; they stay in the file until read."""

    file: BinaryIO
    records: dict[str, zipfile.ZipInfo]
    source: str
    _verified: set[str] = field(default_factory=set)

    def size(self, record: str) -> int:
        """Return the bytes of a record; raises EngineError where it is missing."""
        if record not in self.records:
            raise EngineError(
                "checkpoint",
                sentence("“{source}” lacks its part {part}.", source=self.source, part=record[:80]),
                _AGAIN,
            )
        return self.records[record].file_size

    def read(self, record: str, max_bytes: int) -> bytes:
        """Return one record; raises EngineError where it is missing, too large or damaged."""
        size = self.size(record)
        if size > max_bytes:
            raise EngineError(
                "checkpoint",
                sentence(
                    "The part {record} of “{source}” has {size} bytes, too many.",
                    record=record[:80],
                    source=self.source,
                    size=size,
                ),
                _ORIGINAL,
            )
        found = bytearray(size)
        self.fill(record, 0, memoryview(found))
        return bytes(found)

    def fill(self, record: str, start: int, out: memoryview) -> None:
        """Fill ``out`` with the bytes of a record from ``start`` on.

        The record's checksum is verified when it is first read. Raises EngineError where it is damaged.
        """
        info = self.records[record]
        try:
            begin = self._begin(info)
            if record in self._verified:
                self.file.seek(begin + start)
                self._fill(out)
                return
            self.file.seek(begin)
            checksum = self._passed(start, 0)
            self._fill(out)
            checksum = zlib.crc32(out, checksum)
            checksum = self._passed(info.file_size - start - len(out), checksum)
        except OSError as broken:
            raise _damaged(self.source) from broken
        if checksum != info.CRC:
            raise _damaged(self.source)
        self._verified.add(record)

    def _begin(self, info: zipfile.ZipInfo) -> int:
        """Return where a record's bytes begin: behind a header that repeats its name."""
        self.file.seek(info.header_offset)
        header = self.file.read(_LOCAL_HEADER_BYTES)
        if len(header) < _LOCAL_HEADER_BYTES or header[:4] != b"PK\x03\x04":
            raise _damaged(self.source)
        name_bytes, extra_bytes = struct.unpack("<HH", header[-4:])
        if self.file.read(name_bytes) != info.filename.encode("ascii"):
            raise _damaged(self.source)
        return info.header_offset + _LOCAL_HEADER_BYTES + name_bytes + extra_bytes

    def _fill(self, out: memoryview) -> None:
        at = 0
        while at < len(out):
            got = self.file.readinto(out[at : at + _PIECE_BYTES])  # type: ignore[attr-defined]
            if not got:
                raise _damaged(self.source)
            at += got

    def _passed(self, count: int, checksum: int) -> int:
        """Return the checksum continued over the next bytes."""
        while count > 0:
            piece = self.file.read(min(count, _PIECE_BYTES))
            if not piece:
                raise _damaged(self.source)
            checksum = zlib.crc32(piece, checksum)
            count -= len(piece)
        return checksum


class _Sparing:
    """A file that gives little at once: the directory that a zip claims to have may not fill the memory."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.seek, self.tell = file.seek, file.tell

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes; raises OSError where more are asked for than a directory has."""
        found = self._file.read(MAX_DIRECTORY_BYTES + 1 if size < 0 else min(size, MAX_DIRECTORY_BYTES + 1))
        if len(found) > MAX_DIRECTORY_BYTES:
            raise OSError("too large a directory")
        return found


def open_archive(file: BinaryIO, source: str) -> Archive:
    """Check the zip's directory; ``source`` names the file in errors. The file must stay open.

    Raises EngineError (code ``checkpoint``) for what is no torch checkpoint, is damaged, or is not as
    torch writes it.
    """
    try:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        _check_start(file.read(256), source)
        entries = zipfile.ZipFile(_Sparing(file)).infolist()  # type: ignore[arg-type]
    except _ZIP_ERRORS as broken:
        raise _damaged(source) from broken
    folder = _check_entries(entries, size, source)
    records = {entry.filename[len(folder) + 1 :]: entry for entry in entries}
    if "data.pkl" not in records:
        raise EngineError(
            "checkpoint", sentence("“{source}” is a zip without a tensor index.", source=source), _ORIGINAL
        )
    if "constants.pkl" in records or any(name.startswith("code/") for name in records):
        raise EngineError(
            "checkpoint",
            sentence("“{source}” is a TorchScript program, not a checkpoint.", source=source),
            _ORIGINAL,
        )
    found = Archive(file, records, source)
    if "byteorder" in records and found.read("byteorder", 16) != b"little":
        raise EngineError(
            "checkpoint",
            sentence("“{source}” was written on a big-endian machine.", source=source),
            "Load it with torch on a common machine and save it again.",
        )
    return found


def _check_start(data: bytes, source: str) -> None:
    if data.startswith(b"PK"):
        return
    if data.startswith(_LEGACY_START):
        raise EngineError(
            "checkpoint",
            sentence("“{source}” is in the format of torch before version 1.6.", source=source),
            "Load it with torch and save it again with torch.save, then import that file.",
        )
    if not data:
        raise EngineError("checkpoint", sentence("“{source}” is empty.", source=source), _AGAIN)
    if data.lstrip()[:1] == b"<":
        raise EngineError(
            "checkpoint",
            sentence("“{source}” is a web page, not a checkpoint.", source=source),
            "Download the file itself.",
        )
    raise EngineError(
        "checkpoint", sentence("“{source}” is not a torch checkpoint.", source=source), _ORIGINAL
    )


def _check_entries(entries: list[zipfile.ZipInfo], size: int, source: str) -> str:
    """Return the common folder of the records; raises EngineError for anything that torch does not write."""
    if not entries or len(entries) > MAX_RECORDS:
        raise EngineError(
            "checkpoint",
            sentence("“{source}” is a zip with {files} files.", source=source, files=len(entries)),
            _ORIGINAL,
        )
    folder = entries[0].filename.split("/")[0]
    seen: set[str] = set()
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        name = entry.filename
        parts = name.split("/")
        if not _NAME.fullmatch(name) or len(parts) < 2 or parts[0] != folder or {".", ".."} & set(parts):
            raise EngineError(
                "checkpoint",
                sentence("“{source}” holds a file named “{file}”.", source=source, file=name[:80]),
                _ORIGINAL,
            )
        if name in seen:
            raise EngineError(
                "checkpoint",
                sentence("“{source}” holds the file {file} twice.", source=source, file=name[:80]),
                _ORIGINAL,
            )
        seen.add(name)
        if entry.compress_type != zipfile.ZIP_STORED or entry.compress_size != entry.file_size:
            raise EngineError(
                "checkpoint",
                sentence("“{source}” is compressed, which torch never does.", source=source),
                _ORIGINAL,
            )
        if entry.flag_bits & _ENCRYPTED:
            raise EngineError("checkpoint", sentence("“{source}” is encrypted.", source=source), _ORIGINAL)
        if entry.header_offset < end:
            raise _damaged(source)
        end = entry.header_offset + _LOCAL_HEADER_BYTES + entry.file_size
        if end > size:
            raise _damaged(source)
    return folder


def _damaged(source: str) -> EngineError:
    return EngineError("checkpoint", sentence("“{source}” is damaged or cut short.", source=source), _AGAIN)
