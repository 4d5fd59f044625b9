"""Writes the engine's lock files: one for each platform and Python, every wheel with its hash.

    pip install uv packaging
    python -m scripts.make_locks            # the newest versions of everything
    python -m scripts.make_locks forest     # one section: it gets what it lacks, every other pin stays

uv resolves for the foreign platforms; of the wheels that it names, the best for the oldest system that
we promise is kept. Sections that have no wheels, or not together, are named in the file: ``impossible``.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any, Dict, Iterable, Iterator, List, Tuple

import tomllib
from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import parse_wheel_filename

from popcorn_qgis.runtime.locking import (
    CORE,
    EXTRAS,
    SECTIONS,
    LockFile,
    Package,
    Section,
    lock_path,
    parse,
)

PYTHONS = ("3.9", "3.10", "3.11", "3.12", "3.13")

#: Our name → uv's name of the platform. Linux: glibc 2.28 (Debian 10); macOS: 13.
PLATFORMS = {
    "linux-x86_64": "x86_64-manylinux_2_28",
    "windows-x86_64": "x86_64-pc-windows-msvc",
    "macos-arm64": "aarch64-apple-darwin",
    "macos-x86_64": "x86_64-apple-darwin",
}

#: pyproj, which sentinelhub wants, has no wheel of Python 3.13 for Apple's processors before macOS 14.
MACOS, MACOS_14 = (13, 0), (("macos-arm64", "3.13"),)

#: What is asked for. uv gives way on the later ones first, and PyTorch must be a new one: so core's
#: packages of downloads come last of all.
BASE = ("pip==25.3", "numpy", "rasterio", "onnx", "shapely", "pyogrio", "exactextract", "h5py")
DOWNLOAD = ("pystac-client", "sentinelhub")
WANTED = {
    CORE: ("onnxruntime",),
    "gpu": ("onnxruntime-gpu[cuda,cudnn]",),
    "training": ("torch",),
    "cluster": ("dask", "distributed"),
    "forest": ("scikit-learn",),
}

#: Never onnxruntime and onnxruntime-gpu together: they overwrite each other's files.
REPLACES = {"gpu": ("onnxruntime",)}

#: What the set-up imports to prove the environment.
IMPORTS = {
    CORE: ("numpy", "rasterio", "onnx", "shapely", "pyogrio", "exactextract", "onnxruntime", "h5py"),
    "training": ("torch",),
    "cluster": ("distributed",),
    "forest": ("sklearn",),
}


def impossible(platform: str, python: str) -> Dict[Tuple[str, ...], str]:
    """Return the sections that have no usable wheels, or none that go together → the key of the reason."""
    found: Dict[Tuple[str, ...], str] = {}
    if platform.startswith("macos"):
        found["gpu",] = "no-cuda-on-macos"
    elif python == "3.9":  # onnxruntime-gpu 1.19 can't find the CUDA packages of pip
        found["gpu",] = "gpu-needs-python-3.10"
    elif python == "3.10":
        found["gpu", "training"] = "cuda-12-and-13"
    if platform == "macos-x86_64":  # PyTorch's last wheels are of 2.2, made for numpy 1
        found["training",] = "no-torch-on-intel-macs"
    return found


def main(wanted: List[str]) -> int:
    """Write the lock files: the ``wanted`` sections of each, or all anew."""
    targets = [(platform, python) for platform in PLATFORMS for python in PYTHONS]
    with ThreadPoolExecutor(4) as pool:
        for line in pool.map(lambda target: write_lock_file(target[0], target[1], wanted), targets):
            print(line, flush=True)
    return 0


def write_lock_file(platform: str, python: str, wanted: List[str]) -> str:
    """Resolve and write one lock file; return a line about it."""
    holes = impossible(platform, python)
    names = [name for name in SECTIONS if (name,) not in holes]
    path = lock_path(platform, python)
    if wanted:
        file = parse(path.read_text(encoding="utf-8"))
        sections = {name: section for name, section in file.sections.items() if name in names}
        pins = pins_of(sections)
    else:
        sections = {}
        together = [name for name in names if name != "gpu"]
        pins = {package.name: package for package in resolve(together, platform, python, {})}
    for name in wanted or names:
        if name in names:
            sections[name] = make_section(name, sections, pins, platform, python)
    file = LockFile(platform, python, {name: sections[name] for name in names}, holes)
    for extras in possible(file):
        prove(file, extras)
    path.write_text(text_of(file), encoding="utf-8", newline="\n")
    return f"{path.name}: " + ", ".join(
        f"{name} {len(section.packages)} packages, {sum(p.size_bytes for p in section.packages) / 1e6:.0f} MB"
        for name, section in file.sections.items()
    )


def pins_of(sections: Dict[str, Section]) -> Dict[str, Package]:
    """Return the packages that a lock file has so far; where two sections differ, the later one's."""
    return {
        package.name: package for name in SECTIONS if name in sections for package in sections[name].packages
    }


def make_section(
    name: str, sections: Dict[str, Section], pins: Dict[str, Package], platform: str, python: str
) -> Section:
    """Resolve core with one section, keeping to ``pins``, and return what the section adds."""
    # Its own pins count before those of a later section.
    kept = {**pins, **{package.name: package for package in sections.get(name, Section()).packages}}
    resolved = resolve([CORE, name], platform, python, kept)
    core = {} if name == CORE else {package.name: package for package in sections[CORE].packages}
    return Section(
        tuple(package for package in resolved if core.get(package.name) != package),
        IMPORTS.get(name, ()),
        REPLACES.get(name, ()),
    )


def possible(file: LockFile) -> Iterator[Tuple[str, ...]]:
    """Yield every choice of extras that the lock file allows."""
    for size in range(len(EXTRAS) + 1):
        for extras in combinations(EXTRAS, size):
            if not any(set(sections) <= set(extras) for sections in file.impossible):
                yield extras


def prove(file: LockFile, extras: Tuple[str, ...]) -> None:
    """Exit where the packages of a choice don't go together."""
    lock = file.choose(extras)
    releases = {match[1] for package in lock.packages if (match := re.search(r"-(cu\d+)$", package.name))}
    if len(releases) > 1:
        raise SystemExit(f"{lock.name} mixes {' and '.join(sorted(releases))}")
    chosen = {package.name: package for package in lock.packages}
    resolved = compile_with_uv(requirements_of([CORE, *extras]), file.platform, file.python, chosen)
    lacking = {package["name"] for package in resolved} - set(chosen)
    if lacking:
        raise SystemExit(f"{lock.name} lacks {', '.join(sorted(lacking))}")


def text_of(file: LockFile) -> str:
    """Return a lock file as it is written."""
    lines = [
        "# Written by scripts/make_locks.py: the wheels of the engine, each with its hash and its bytes.",
        "# An engine has core and the sections that were asked for; where two have the same package, the",
        "# later one counts. Sections that can't be had, or not together, are impossible, with the reason.",
        f"platform: {file.platform}",
        f"python: {file.python}",
        *(f"impossible: {' '.join(sections)}: {reason}" for sections, reason in file.impossible.items()),
    ]
    for name, section in file.sections.items():
        lines += ["", f"[{name}]"]
        lines += [f"imports: {' '.join(section.imports)}"] * bool(section.imports)
        lines += [f"replaces: {' '.join(section.replaces)}"] * bool(section.replaces)
        lines += [package.line for package in section.packages]
    return "\n".join(lines) + "\n"


def requirements_of(names: Iterable[str]) -> List[str]:
    """Return what uv is asked for sections, in the order in which it should care for them."""
    replaced = {package for name in names for package in REPLACES.get(name, ())}
    asked = [package for name in SECTIONS if name in names for package in WANTED[name]]
    return [*BASE, *(package for package in asked if package not in replaced), *DOWNLOAD]


def resolve(names: List[str], platform: str, python: str, pins: Dict[str, Package]) -> List[Package]:
    """Return the wheels of sections for a platform and Python, keeping to ``pins``."""
    found = compile_with_uv(requirements_of(names), platform, python, pins)
    return [choose_wheel(package, platform, python) for package in found]


def compile_with_uv(
    requirements: List[str], platform: str, python: str, pins: Dict[str, Package]
) -> List[Dict[str, Any]]:
    """Return uv's packages, each with its wheels; exits where ``pins`` can't be kept."""
    macos = ".".join(map(str, oldest_macos(platform, python)))
    with tempfile.TemporaryDirectory() as folder:
        output, constraints = Path(folder, "pylock.toml"), Path(folder, "constraints.txt")
        constraints.write_text("\n".join(f"{pin.name}=={pin.version}" for pin in pins.values()))
        subprocess.run(
            ["uv", "pip", "compile", "-q", "-", "--python-version", python, "--no-config"]
            + ["--python-platform", PLATFORMS[platform], "--only-binary", ":all:"]
            + ["--constraints", str(constraints), "--format", "pylock.toml", "-o", str(output)],
            input="\n".join(requirements),
            text=True,
            check=True,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "MACOSX_DEPLOYMENT_TARGET": macos},
        )
        found: List[Dict[str, Any]] = tomllib.loads(output.read_text(encoding="utf-8"))["packages"]
        return found


def oldest_macos(platform: str, python: str) -> Tuple[int, int]:
    """Return the macOS that the wheels must fit."""
    return (14, 0) if (platform, python) in MACOS_14 else MACOS


def choose_wheel(package: Dict[str, Any], platform: str, python: str) -> Package:
    """Return the best wheel for a platform and Python."""
    order = {tag: rank for rank, tag in enumerate(tags(platform, python))}
    ranked = []
    for wheel in package["wheels"]:
        file_name = wheel.get("name") or wheel["url"].rsplit("/", 1)[1]
        ranks = [order[tag] for tag in parse_wheel_filename(file_name.replace("%2B", "+"))[3] if tag in order]
        if ranks:
            ranked.append((min(ranks), wheel))
    if not ranked:
        raise SystemExit(
            f"{package['name']} {package['version']} has no wheel for {platform}, Python {python}"
        )
    wheel = min(ranked, key=lambda pair: pair[0])[1]
    size = wheel.get("size") or size_of(wheel["url"])
    return Package(package["name"], package["version"], wheel["hashes"]["sha256"], size)


@cache
def tags(platform: str, python: str) -> Tuple[Tag, ...]:
    """Return the wheel tags that a platform accepts, best first."""
    if platform == "windows-x86_64":
        platforms = ["win_amd64"]
    elif platform == "linux-x86_64":
        legacy = {17: "manylinux2014", 12: "manylinux2010", 5: "manylinux1"}
        platforms = []
        for minor in range(28, 4, -1):
            platforms.append(f"manylinux_2_{minor}_x86_64")
            if minor in legacy:
                platforms.append(f"{legacy[minor]}_x86_64")
        platforms.append("linux_x86_64")
    else:
        platforms = list(mac_platforms(oldest_macos(platform, python), platform.split("-")[1]))
    version = tuple(map(int, python.split(".")))
    interpreter = f"cp{python.replace('.', '')}"
    return (
        *cpython_tags(version, platforms=platforms),
        *compatible_tags(version, interpreter=interpreter, platforms=platforms),
    )


@cache
def size_of(url: str) -> int:
    """Return the bytes of a file on the index."""
    with urllib.request.urlopen(urllib.request.Request(url, method="HEAD"), timeout=60) as answer:
        return int(answer.headers["Content-Length"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
