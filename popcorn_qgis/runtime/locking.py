"""The lock files: which packages an engine has, exactly, for each platform and Python.

A lock file has sections: ``core``, and the extras that a user may ask for. An engine has core and the
sections that were asked for, in the order of ``SECTIONS``; where two have the same package the later
one counts, and ``replaces`` names what a section takes out. ``impossible`` names sections that can't be
had, or not together, with a key of ``_IMPOSSIBLE``. scripts/make_locks.py writes the files.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterable, List, Tuple

from ..contract.errors import EngineError
from ..contract.sentences import sentence
from . import folders, places

PYTHONS = ((3, 9), (3, 13))  # oldest and newest with lock files

CORE = "core"
EXTRAS = ("gpu", "training", "cluster", "forest")
SECTIONS = (CORE, *EXTRAS)

#: Unpacked, a wheel takes about this much more room (measured on Linux); CUDA's big ones pack less well.
UNPACKED, UNPACKED_BIG = 3.2, 1.7
_BIG_BYTES = 40_000_000

_HEADER = re.compile(r"^\[([a-z]+)\]$")
_FIELD = re.compile(r"^([a-z]+): (.+)$")
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+) --hash=sha256:([0-9a-f]{64})  # (\d+)$")

WITHOUT_GPU = sentence("Set up without the GPU packages; the CPU then does the work.")

#: Why sections can't be had, and what to do, by the key that lock files name.
_IMPOSSIBLE = {
    "no-cuda-on-macos": (sentence("NVIDIA has no packages for macOS."), WITHOUT_GPU),
    "gpu-needs-python-3.10": (
        sentence("The packages for NVIDIA GPUs need Python 3.10 or newer."),
        sentence("Choose Python 3.10 to 3.13, or leave the GPU packages out."),
    ),
    "cuda-12-and-13": (
        sentence(
            "With Python 3.10 the packages for NVIDIA GPUs need CUDA 12 and those for training CUDA 13."
        ),
        sentence("Choose Python 3.11 to 3.13, or leave one of the two out."),
    ),
    "no-torch-on-intel-macs": (
        sentence("PyTorch, which training needs, has no current packages for Macs with Intel processors."),
        sentence("Leave the packages for training out; maps need none."),
    ),
}


@dataclass(frozen=True)
class Package:
    """One pinned wheel."""

    name: str
    version: str
    sha256: str
    size_bytes: int

    @property
    def line(self) -> str:
        """The package as pip reads it, with its size as a comment."""
        return f"{self.name}=={self.version} --hash=sha256:{self.sha256}  # {self.size_bytes}"


@dataclass(frozen=True)
class Lock:
    """The packages of one engine, by name: of core and of the sections that were asked for."""

    variant: str  # "core", or the extras joined in the order of EXTRAS: "gpu-training-cluster"
    platform: str  # our key, such as "linux-x86_64"
    python: str  # "3.12"
    packages: Tuple[Package, ...]
    imports: Tuple[str, ...]  # modules that prove the environment

    @property
    def name(self) -> str:
        """A file name for ``requirements``."""
        return f"{self.variant}-{self.platform}-py{self.python.replace('.', '')}.txt"

    @property
    def requirements(self) -> str:
        """What pip installs, as a text of its own; an engine is in place while this text is the same."""
        lines = [
            "# Written by scripts/make_locks.py; install with pip --require-hashes --no-deps -r THIS.",
            f"# variant: {self.variant}",
            f"# platform: {self.platform}",
            f"# python: {self.python}",
            f"# imports: {' '.join(self.imports)}",
            f"# download bytes: {self.download_bytes}",
            *(package.line for package in self.packages),
        ]
        return "\n".join(lines) + "\n"

    @property
    def sha256(self) -> str:
        """The hash of ``requirements``."""
        return hashlib.sha256(self.requirements.encode()).hexdigest()

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

    def write_requirements(self, folder: Path) -> Path:
        """Write ``requirements`` into ``folder``, which is made, and return the file; raises EngineError."""
        path = folder / self.name
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(self.requirements, encoding="utf-8")
        except OSError as problem:
            raise folders.cannot_write(folder, problem) from problem
        return path


@dataclass(frozen=True)
class Section:
    """What one section of a lock file adds."""

    packages: Tuple[Package, ...] = ()
    imports: Tuple[str, ...] = ()
    replaces: Tuple[str, ...] = ()  # packages that leave when this section comes


@dataclass(frozen=True)
class LockFile:
    """One lock file, read."""

    platform: str
    python: str
    sections: Dict[str, Section]
    impossible: Dict[Tuple[str, ...], str]  # sections that can't be had (together) → the key of the reason

    def check(self, extras: Iterable[str]) -> None:
        """Raise EngineError where the ``extras`` can't be had, or not together."""
        wanted = set(extras)
        for sections, reason in self.impossible.items():
            if wanted.issuperset(sections):
                raise EngineError("no_lock", *_IMPOSSIBLE[reason])

    def choose(self, extras: Iterable[str]) -> Lock:
        """Return the packages of core with ``extras``; raises EngineError where they can't be had."""
        wanted = set(extras)
        self.check(wanted)
        packages: Dict[str, Package] = {}
        imports: List[str] = []
        for name in SECTIONS:
            if name != CORE and name not in wanted:
                continue
            section = self.sections[name]
            for replaced in section.replaces:
                packages.pop(replaced)
            packages.update((package.name, package) for package in section.packages)
            imports += section.imports
        return Lock(
            variant="-".join(name for name in EXTRAS if name in wanted) or CORE,
            platform=self.platform,
            python=self.python,
            packages=tuple(packages[name] for name in sorted(packages)),
            imports=tuple(imports),
        )


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


def lock_path(platform: str, python: str) -> Path:
    """Return where the lock file of a platform and a Python such as "3.12" lies, if there is one."""
    return locks_folder() / f"{platform}-py{python.replace('.', '')}.txt"


def read_lock(platform: str, python: str) -> LockFile:
    """Read the lock file of a platform and a Python such as "3.12".

    Raises EngineError when there is none, ValueError when a line of it means nothing.
    """
    try:
        text = lock_path(platform, python).read_text(encoding="utf-8")
    except OSError as problem:
        raise EngineError(
            "no_lock",
            sentence(
                "There is no tested set of packages for {platform}, Python {python}.",
                platform=platform,
                python=python,
            ),
            "Choose another Python (3.9 to 3.13), or name an environment of your own.",
        ) from problem
    return parse(text)


def parse(text: str) -> LockFile:
    """Return what a lock file says; raises ValueError when a line means nothing."""
    head: Dict[str, str] = {}
    impossible: Dict[Tuple[str, ...], str] = {}
    fields: Dict[str, Dict[str, Tuple[str, ...]]] = {}
    packages: Dict[str, List[Package]] = {}
    name = ""
    for line in text.splitlines():
        header, pin, field = _HEADER.match(line), _PIN.match(line), _FIELD.match(line)
        if header:
            name = header[1]
            fields[name], packages[name] = {}, []
        elif pin and name:
            packages[name].append(Package(pin[1], pin[2], pin[3], int(pin[4])))
        elif field and name and field[1] in ("imports", "replaces"):
            fields[name][field[1]] = tuple(field[2].split())
        elif field and not name and field[1] == "impossible":
            sections, reason = field[2].split(": ")
            impossible[tuple(sections.split())] = reason
        elif field and not name and field[1] in ("platform", "python"):
            head[field[1]] = field[2]
        elif line and not line.startswith("#"):
            raise ValueError(f"a lock file can't have the line {line!r}")
    sections_read = {name: Section(tuple(packages[name]), **fields[name]) for name in packages}
    return LockFile(head["platform"], head["python"], sections_read, impossible)


def normal_name(name: str) -> str:
    """Return a package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
