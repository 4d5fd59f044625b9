"""Writes the engine's lock files: one for each variant, platform and Python, every wheel with its hash.

    pip install uv packaging
    python scripts/make_locks.py            # all of them, from the package index, newest versions
    python scripts/make_locks.py core       # one variant

uv resolves for the foreign platforms; of the wheels that it names, the best for the oldest system that
we promise is kept. A combination without wheels gets no file: ``hole`` says why.
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
from typing import Any, Dict, List, Tuple

import tomllib
from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import parse_wheel_filename

FOLDER = Path(__file__).resolve().parent.parent / "popcorn_qgis" / "runtime" / "locks"

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

BASE = ("pip==25.3", "numpy", "rasterio", "onnx", "shapely", "pyogrio", "exactextract")
DOWNLOAD = ("pystac-client", "sentinelhub")
CPU, GPU = "onnxruntime", "onnxruntime-gpu[cuda,cudnn]"

#: What can be added, in the order of a variant's name: gpu-training-cluster. Before the packages of
#: downloads in the list, because uv gives way on the later ones first, and PyTorch must be a new one.
EXTRAS = {"training": ("torch",), "cluster": ("dask", "distributed")}

#: Never onnxruntime and onnxruntime-gpu together: they overwrite each other's files.
VARIANTS = {
    "-".join(parts) or "core": (
        *BASE,
        GPU if "gpu" in parts else CPU,
        *(package for part in parts if part in EXTRAS for package in EXTRAS[part]),
        *DOWNLOAD,
    )
    for size in range(len(EXTRAS) + 2)
    for parts in combinations(("gpu", *EXTRAS), size)
}

#: What the set-up imports to prove the environment.
IMPORTS = ("numpy", "rasterio", "onnx", "shapely", "pyogrio", "exactextract", "onnxruntime")
EXTRA_IMPORTS = {"training": "torch", "cluster": "distributed"}


def hole(variant: str, platform: str, python: str) -> str:
    """Return why a combination has no usable wheels; empty where it has."""
    gpu, training = "gpu" in variant, "training" in variant
    if gpu and platform.startswith("macos"):
        return "NVIDIA has no macOS packages"
    if gpu and python == "3.9":
        return "onnxruntime-gpu 1.19 can't find the CUDA packages of pip"
    if gpu and training and python == "3.10":
        return "onnxruntime-gpu wants CUDA 12 and PyTorch CUDA 13"
    if training and platform == "macos-x86_64":
        return "PyTorch's last macOS wheels for Intel are of 2.2, made for numpy 1"
    return ""


def main(wanted: List[str]) -> int:
    """Write the lock files of the ``wanted`` variants, or of all."""
    jobs = [
        (variant, platform, python)
        for variant in (wanted or VARIANTS)
        for platform in PLATFORMS
        for python in PYTHONS
        if not hole(variant, platform, python)
    ]
    FOLDER.mkdir(exist_ok=True)
    with ThreadPoolExecutor(4) as pool:
        for line in pool.map(lambda job: write_lock(*job), jobs):
            print(line, flush=True)
    return 0


def write_lock(variant: str, platform: str, python: str) -> str:
    """Resolve and write one lock file; return a line about it."""
    packages = [choose_wheel(package, platform, python) for package in resolve(variant, platform, python)]
    releases = {match[1] for name, *_ in packages if (match := re.search(r"-(cu\d+)$", name))}
    if len(releases) > 1:
        raise SystemExit(f"{variant}, {platform}, Python {python} mixes {' and '.join(sorted(releases))}")
    name = f"{variant}-{platform}-py{python.replace('.', '')}.txt"
    total = sum(size for *_, size in packages)
    lines = [
        "# Written by scripts/make_locks.py; install with pip --require-hashes --no-deps -r THIS.",
        f"# variant: {variant}",
        f"# platform: {platform}",
        f"# python: {python}",
        f"# imports: {' '.join([*IMPORTS, *(n for extra, n in EXTRA_IMPORTS.items() if extra in variant)])}",
        f"# download bytes: {total}",
        *(f"{name}=={version} --hash=sha256:{digest}  # {size}" for name, version, digest, size in packages),
    ]
    (FOLDER / name).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return f"{name}: {len(packages)} packages, {total / 1e6:.0f} MB"


def resolve(variant: str, platform: str, python: str) -> List[Dict[str, Any]]:
    """Return uv's packages, each with its wheels."""
    macos = ".".join(map(str, oldest_macos(platform, python)))
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, "pylock.toml")
        subprocess.run(
            ["uv", "pip", "compile", "-q", "-", "--python-version", python, "--no-config"]
            + ["--python-platform", PLATFORMS[platform], "--only-binary", ":all:"]
            + ["--format", "pylock.toml", "-o", str(output)],
            input="\n".join(VARIANTS[variant]),
            text=True,
            check=True,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "MACOSX_DEPLOYMENT_TARGET": macos},
        )
        return tomllib.loads(output.read_text(encoding="utf-8"))["packages"]


def oldest_macos(platform: str, python: str) -> Tuple[int, int]:
    """Return the macOS that the wheels must fit."""
    return (14, 0) if (platform, python) in MACOS_14 else MACOS


def choose_wheel(package: Dict[str, Any], platform: str, python: str) -> Tuple[str, str, str, int]:
    """Return (name, version, sha256, bytes) of the best wheel for a platform and Python."""
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
    return package["name"], package["version"], wheel["hashes"]["sha256"], size


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
