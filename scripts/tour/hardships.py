"""What a hard day does to a run from outside: the commands that take memory, network or the right to write.

Each is a command that starts what stands behind it, as ``nice`` does. All need root.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, List, Sequence

#: Where the kernel's memory groups are: version 1 beside other kinds, version 2 alone.
GROUPS = (
    (Path("/sys/fs/cgroup/memory"), "memory.limit_in_bytes"),
    (Path("/sys/fs/cgroup"), "memory.max"),
)
MEMORY_MB = 1024


@dataclass(frozen=True)
class MemoryGroup:
    """A group of processes that share so much memory; the kernel ends the largest that wants more."""

    folder: Path

    def command(self) -> List[str]:
        return ["sh", "-c", f'echo $$ > "{self.folder}/cgroup.procs"; exec "$@"', "sh"]


class CannotLimit(Exception):
    """This machine lets nobody limit the memory of some processes."""


@contextmanager
def memory_group(name: str, megabytes: int = MEMORY_MB) -> Iterator[MemoryGroup]:
    """A group for QGIS and all that it starts; raises CannotLimit."""
    for root, limit in GROUPS:
        folder = root / name
        try:
            folder.mkdir(exist_ok=True)
            if not (folder / limit).exists():
                folder.rmdir()
                continue
            (folder / limit).write_text(str(megabytes << 20))
        except OSError:
            continue
        try:
            yield MemoryGroup(folder)
        finally:
            folder.rmdir()
        return
    raise CannotLimit(f"No group of {megabytes} MB can be made below {GROUPS[0][0]}.")


def without_network() -> List[str]:
    """A command whose processes reach nothing, not even this machine."""
    return ["unshare", "--net"]


def with_read_only(folders: Sequence[Path]) -> List[str]:
    """A command whose processes can't write into these folders, even as root."""
    bind = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" "$0"'
    steps = [bind.replace("$0", f"${number}") for number, _ in enumerate(folders, start=1)]
    script = " && ".join([*steps, f"shift {len(folders)}", 'exec "$@"'])
    return ["unshare", "--mount", "sh", "-c", script, "sh", *map(str, folders)]
