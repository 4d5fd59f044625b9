"""A disk as in an office: every operation takes 20 ms, bytes come at 4 MB/s, and it may vanish.

A FUSE file system in a process of its own that shows another folder. It keeps count of the time that it
made others wait, so that a test can ask how much was asked of the disk, however fast the machine is.
Usage: ``python -m tests.slow_disk FOLDER MOUNT_POINT COUNT_FILE``.
"""

from __future__ import annotations

import errno
import importlib.util
import os
import shutil
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

OPERATION_S = 0.02
BYTES_PER_S = 4_000_000


class CannotMount(Exception):
    """No file system of our own can be mounted here; the text says why."""


@dataclass(frozen=True)
class SlowDisk:
    """``folder`` is slow and may vanish; ``behind`` is the same folder as it is, for looking at it."""

    folder: Path
    behind: Path
    count: Path
    server: subprocess.Popen[bytes]

    def waited_s(self) -> float:
        """The seconds that all operations so far took together."""
        return sum(float(line.split()[0]) for line in self.count.read_text().splitlines(keepends=True)
                   if line.endswith("\n"))  # fmt: skip

    def vanish(self) -> None:
        """Pull the plug: from now on every operation fails."""
        self.server.kill()
        self.server.wait()


@contextmanager
def slow_disk(work: Path) -> Iterator[SlowDisk]:
    """Mount one below ``work``; raises CannotMount."""
    if importlib.util.find_spec("mfusepy") is None:
        raise CannotMount("the package mfusepy is not there")
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        raise CannotMount("/dev/fuse may not be used here")
    behind, folder, count = work / "behind", work / "disk", work / "count"
    for path in (behind, folder):
        path.mkdir(parents=True)
    count.touch()
    command = [sys.executable, "-m", "tests.slow_disk", str(behind), str(folder), str(count)]
    environ = {**os.environ, "FUSE_LIBRARY_NAME": "fuse3"}  # libfuse 2 cuts writes into pieces of 4 KB
    server = subprocess.Popen(command, cwd=Path(__file__).parents[1], env=environ, stderr=subprocess.PIPE)
    try:
        while not os.path.ismount(folder):
            if server.poll() is not None:
                said = server.stderr.read().decode(errors="replace") if server.stderr else ""
                raise CannotMount(f"no FUSE file system can be mounted here: {said.strip()[-200:]}")
            time.sleep(0.02)
        yield SlowDisk(folder, behind, count, server)
    finally:
        for leave in (["fusermount3", "-u", "-z"], ["umount", "-l"]):
            if shutil.which(leave[0]):
                subprocess.run([*leave, str(folder)], capture_output=True)
        server.kill()
        server.wait()
        if server.stderr:
            server.stderr.close()


def main() -> None:
    import mfusepy

    behind, folder, count = sys.argv[1:]
    lock = threading.Lock()

    def wait(what: str, size: int = 0) -> None:
        seconds = OPERATION_S + size / BYTES_PER_S
        time.sleep(seconds)
        with lock, open(count, "a") as book:
            book.write(f"{seconds:.4f} {what} {size}\n")

    class Office(mfusepy.Operations):
        """The operations that GDAL and Python use; a disk has them and no more."""

        use_ns = True

        def getattr(self, path, fh=None):
            wait(f"getattr {path}")
            seen = os.lstat(behind + path)
            names = ("st_atime_ns", "st_ctime_ns", "st_mtime_ns", "st_gid", "st_mode", "st_nlink", "st_size",
                     "st_uid")  # fmt: skip
            return {name.replace("_ns", ""): getattr(seen, name) for name in names}

        def readdir(self, path, fh):
            wait(f"readdir {path}")
            return [".", "..", *os.listdir(behind + path)]

        def open(self, path, flags):
            wait(f"open {path}")
            return os.open(behind + path, flags)

        def create(self, path, mode, fi=None):
            wait(f"create {path}")
            return os.open(behind + path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, mode)

        def read(self, path, size, offset, fh):
            wait(f"read {path}", size)
            return os.pread(fh, size, offset)

        def write(self, path, data, offset, fh):
            wait(f"write {path}", len(data))
            return os.pwrite(fh, data, offset)

        def truncate(self, path, length, fh=None):
            wait(f"truncate {path}")
            os.truncate(behind + path if fh is None else fh, length)
            return 0

        def release(self, path, fh):
            os.close(fh)
            return 0

        def mkdir(self, path, mode):
            wait(f"mkdir {path}")
            os.mkdir(behind + path, mode)
            return 0

        def rmdir(self, path):
            wait(f"rmdir {path}")
            os.rmdir(behind + path)
            return 0

        def unlink(self, path):
            wait(f"unlink {path}")
            os.unlink(behind + path)
            return 0

        def rename(self, old, new):
            wait(f"rename {old}")
            os.replace(behind + old, behind + new)
            return 0

        def chmod(self, path, mode):
            wait(f"chmod {path}")
            os.chmod(behind + path, mode)
            return 0

        def utimens(self, path, times=None):
            os.utime(behind + path, ns=times)
            return 0

        def statfs(self, path):
            seen = os.statvfs(behind)
            names = ("f_bavail", "f_bfree", "f_blocks", "f_bsize", "f_files", "f_frsize", "f_namemax")
            return {name: getattr(seen, name) for name in names}

        def flush(self, path, fh):
            return 0

        def fsync(self, path, datasync, fh):
            return 0

    try:
        # As network disks do, the system remembers what it has seen while nothing changed it.
        seen_s = {"attr_timeout": 3, "entry_timeout": 3, "negative_timeout": 3}
        mfusepy.FUSE(Office(), folder, foreground=True, auto_cache=True, **seen_s)
    except RuntimeError as problem:
        raise SystemExit(f"mounting failed ({errno.errorcode.get(problem.args[0], problem)})") from problem


if __name__ == "__main__":
    main()
