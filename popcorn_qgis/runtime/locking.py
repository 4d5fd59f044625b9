"""The lock files: which packages an engine has, exactly, for each variant, platform and Python."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import List, Tuple

from ..contract.errors import EngineError
from . import places

PYTHONS = ((3, 9), (3, 13))  # oldest and newest with lock files

#: Unpacked, a wheel takes about this much more room (measured on Linux); CUDA's big ones pack less well.
UNPACKED, UNPACKED_BIG = 3.2, 1.7
_BIG_BYTES = 40_000_000

_LINE = re.compile(r"^([A-Za-z0-9._-]+)==(\S+) --hash=sha256:([0-9a-f]{64})  # (\d+)$")


@dataclass(frozen=True)
class Package:
    """One pinned wheel."""

    name: str
    version: str
    sha256: str
    size_bytes: int


@dataclass(frozen=True)
class Lock:
    """One lock file, read."""

    path: Path
    sha256: str
    packages: Tuple[Package, ...]
    imports: Tuple[str, ...]  # modules that prove the environment

    @property
    def download_bytes(self) -> int:
        """The size of all wheels."""
        return sum(package.size_bytes for package in self.packages)

    @property
    def installed_bytes(self) -> int:
        """Roughly what the environment takes on disk."""
        big = sum(package.size_bytes for package in self.packages if package.size_bytes > _BIG_BYTES)
        return round((self.download_bytes - big) * UNPACKED + big * UNPACKED_BIG)

    def package(self, name: str) -> Package:
        """Return the package of a name; raises KeyError."""
        for package in self.packages:
            if normal_name(package.name) == normal_name(name):
                return package
        raise KeyError(name)


def locks_folder() -> Path:
    """Return the folder of the lock files."""
    return places.package_folder() / "runtime" / "locks"


def platform_key(platform: str, machine: str) -> str:
    """Return our name of a platform, such as ``linux-x86_64``, from sys.platform and platform.machine()."""
    system = {"win32": "windows", "darwin": "macos"}.get(platform, platform)
    kind = {"amd64": "x86_64", "x86_64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}.get(
        machine.lower(), machine.lower()
    )
    return f"{system}-{kind}"


def lock_path(variant: str, platform: str, version: Tuple[int, int]) -> Path:
    """Return where the lock file of a combination lies, whether or not there is one."""
    return locks_folder() / f"{variant}-{platform}-py{version[0]}{version[1]}.txt"


def read_lock(path: Path) -> Lock:
    """Read a lock file; raises EngineError when there is none for this combination."""
    try:
        data = path.read_bytes()
    except OSError as problem:
        variant_platform, _, python = path.stem.rpartition("-py")
        raise EngineError(
            "no_lock",
            f"There is no tested set of packages for {variant_platform}, Python {python[:1]}.{python[1:]}.",
            "Choose another Python (3.9 to 3.13), leave the extras out, or name an environment of your own.",
        ) from problem
    packages: List[Package] = []
    imports: Tuple[str, ...] = ()
    for line in data.decode("utf-8").splitlines():
        match = _LINE.match(line)
        if match:
            packages.append(Package(match[1], match[2], match[3], int(match[4])))
        elif line.startswith("# imports:"):
            imports = tuple(line.split(":", 1)[1].split())
    return Lock(path, hashlib.sha256(data).hexdigest(), tuple(packages), imports)


def normal_name(name: str) -> str:
    """Return a package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
