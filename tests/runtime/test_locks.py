"""The lock files: one for every promised platform and Python, consistent, and resolvable by pip."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest
from packaging import tags
from packaging.utils import parse_wheel_filename

from popcorn_qgis.runtime import environment, locking

PLATFORMS = ("linux-x86_64", "windows-x86_64", "macos-arm64", "macos-x86_64")
PYTHONS = ((3, 9), (3, 10), (3, 11), (3, 12), (3, 13))
ALL = sorted(locking.locks_folder().glob("*.txt"))

PIP_PLATFORMS = {
    "linux-x86_64": [f"manylinux_2_{minor}_x86_64" for minor in range(28, 4, -1)]
    + ["manylinux2014_x86_64", "manylinux2010_x86_64", "manylinux1_x86_64"],
    "windows-x86_64": ["win_amd64"],
    "macos-arm64": ["macosx_13_0_arm64"],  # of Python 3.13 macOS 14: pyproj
    "macos-x86_64": ["macosx_13_0_x86_64"],
}


def split(path):
    """Return (variant, platform, python) of a lock file's name."""
    for platform in PLATFORMS:
        if f"-{platform}-py" in path.stem:
            variant, python = path.stem.split(f"-{platform}-py")
            return variant, platform, f"{python[0]}.{python[1:]}"
    raise AssertionError(path)


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("python", PYTHONS)
def test_every_platform_and_python_has_a_core_engine(platform, python):
    lock = locking.read_lock(locking.lock_path("core", platform, python))
    names = {package.name for package in lock.packages}
    assert set(environment.NEEDED_MODULES) | {"pip"} <= names
    assert set(environment.NEEDED_MODULES) == set(lock.imports)
    assert 80e6 < lock.download_bytes < 200e6
    runtime = lock.package("onnxruntime").version.split(".")
    assert (int(runtime[0]), int(runtime[1])) >= (1, 19)  # the oldest that reads our models


@pytest.mark.parametrize("platform", ["linux-x86_64", "windows-x86_64"])
@pytest.mark.parametrize("python", PYTHONS[1:])
def test_the_gpu_engine_is_there_for_linux_and_windows(platform, python):
    lock = locking.read_lock(locking.lock_path("gpu", platform, python))
    assert lock.package("onnxruntime-gpu")
    assert any(package.name.startswith("nvidia-cudnn") for package in lock.packages)
    assert lock.download_bytes > 1e9


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_a_lock_is_complete_and_never_has_both_runtimes(path):
    lock = locking.read_lock(path)
    lines = [line for line in path.read_text().splitlines() if line and not line.startswith("#")]
    assert len(lock.packages) == len(lines)
    names = [package.name for package in lock.packages]
    assert len(names) == len(set(names))
    variant, platform, _ = split(path)
    assert ("onnxruntime-gpu" in names) == ("gpu" in variant)
    assert ("onnxruntime" in names) == ("gpu" not in variant)
    assert ("torch" in names) == ("training" in variant)
    assert ({"dask", "distributed"} <= set(names)) == ("cluster" in variant)
    assert {"sentinelhub", "pystac-client"} <= set(names)
    assert len({name[-4:] for name in names if name.endswith(("-cu12", "-cu13"))}) <= 1, "CUDA twice"
    assert f"# download bytes: {lock.download_bytes}" in path.read_text()


@pytest.mark.parametrize(
    "path", [path for path in ALL if "cluster" not in path.stem], ids=lambda path: path.stem
)
def test_every_engine_can_share_its_work_for_a_few_megabytes_more(path):
    variant, platform, python = split(path)
    extended = "cluster" if variant == "core" else f"{variant}-cluster"
    more = locking.read_lock(locking.lock_path(extended, platform, tuple(map(int, python.split(".")))))
    assert "distributed" in more.imports
    assert 3e6 < more.download_bytes - locking.read_lock(path).download_bytes < 10e6


def test_a_combination_without_wheels_is_refused_by_name():
    with pytest.raises(locking.EngineError, match="gpu-macos-arm64, Python 3.12"):
        locking.read_lock(locking.lock_path("gpu", "macos-arm64", (3, 12)))


def rounds(paths):
    """Return (platform, python, {pin: sha256}) so that every pin of every lock is in one, and no round
    has two versions of a package."""
    found = {}
    for path in paths:
        _, platform, python = split(path)
        for package in locking.read_lock(path).packages:
            for pins in found.setdefault((platform, python), []):
                if pins.setdefault(package.name, package) == package:
                    break
            else:
                found[platform, python].append({package.name: package})
    return [
        (*target, {f"{package.name}=={package.version}": package.sha256 for package in pins.values()})
        for target, parts in found.items()
        for pins in parts
    ]


@pytest.mark.network
def test_every_wheel_is_the_one_that_its_platform_takes(index):
    """Of all that is published of a version, the best by the tags of PEP 425, which are pip's choice too."""
    wrong = []
    for path in ALL:
        _, platform, python = split(path)
        rank = {tag: place for place, tag in enumerate(accepted(platform, python))}
        for package in locking.read_lock(path).packages:
            fitting = {}
            for (version, build, its_tags), digest in index[package.name]:
                if str(version) != package.version:
                    continue
                places = [rank[tag] for tag in its_tags if tag in rank]
                if places:
                    fitting[min(places), tuple(-part for part in build[:1])] = digest
            if fitting.get(min(fitting, default=None)) != package.sha256:
                wrong.append(f"{path.stem}: {package.name} {package.version}")
    assert wrong == []


def accepted(platform, python):
    """Yield the tags of the wheels that a Python on a platform takes, the best first."""
    version = tuple(map(int, python.split(".")))
    if platform.startswith("macos"):
        system = (14 if (platform, python) == ("macos-arm64", "3.13") else 13, 0)
        platforms = list(tags.mac_platforms(system, platform.split("-")[1]))
    else:
        platforms = PIP_PLATFORMS[platform]
    yield from tags.cpython_tags(version, platforms=platforms)
    yield from tags.compatible_tags(version, f"cp{version[0]}{version[1]}", platforms)


@pytest.fixture(scope="module")
def index():
    """The wheels that are published of every package in a lock, with their sha256."""
    asked = subprocess.run(
        [sys.executable, "-m", "pip", "config", "get", "global.index-url"], capture_output=True, text=True
    )
    index = os.environ.get("PIP_INDEX_URL") or asked.stdout.strip() or "https://pypi.org/simple"

    def wheels(name):
        with urllib.request.urlopen(f"{index.rstrip('/')}/{name}/", timeout=60) as page:
            links = re.findall(r'href="([^"#]+\.whl)#sha256=([0-9a-f]{64})"', page.read().decode())
        files = {urllib.parse.unquote(link.rsplit("/", 1)[1]): digest for link, digest in links}
        return [(parse_wheel_filename(file)[1:], digest) for file, digest in files.items()]

    names = sorted({package.name for path in ALL for package in locking.read_lock(path).packages})
    with ThreadPoolExecutor(8) as pool:
        return dict(zip(names, pool.map(wheels, names)))


@pytest.mark.network
@pytest.mark.slow
@pytest.mark.skipif(
    not os.environ.get("POPCORN_ALL_LOCKS"), reason="POPCORN_ALL_LOCKS=1 asks for ten minutes"
)
def test_pip_resolves_every_lock_for_its_platform(tmp_path):
    """``pip install --dry-run --platform`` takes exactly the wheels of the locks."""

    def resolve(number, platform, python, pins):
        """Return the pins whose wheel fits every system, and what went wrong."""
        wanted, report = tmp_path / f"{number}.txt", tmp_path / f"{number}.json"
        wanted.write_text("\n".join(sorted(pins)))
        command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--no-deps"]
        command += ["--only-binary", ":all:", "--use-feature", "fast-deps", "--disable-pip-version-check"]
        # pip compares what a wheel requires with the Python that runs pip; the wheel's tag says enough.
        command += ["--ignore-requires-python", "--python-version", python, "--implementation", "cp"]
        command += ["--target", str(tmp_path / "none"), "--quiet", "--report", str(report)]
        newer = (platform, python) == ("macos-arm64", "3.13")
        for name in ["macosx_14_0_arm64"] if newer else PIP_PLATFORMS[platform]:
            command += ["--platform", name]
        done = subprocess.run([*command, "-r", str(wanted)], capture_output=True, text=True)
        if done.returncode:
            return set(), f"{platform}, Python {python}: {done.stderr.strip()[-300:]}"
        everywhere, taken = set(), {}
        for entry in json.loads(report.read_text())["install"]:
            pin = f"{locking.normal_name(entry['metadata']['name'])}=={entry['metadata']['version']}"
            taken[pin] = entry["download_info"]["archive_info"]["hashes"]["sha256"]
            if entry["download_info"]["url"].endswith("-none-any.whl"):
                everywhere.add(pin)
        wrong = sorted(pin for pin, digest in pins.items() if taken.get(pin) != digest)
        return everywhere, f"{platform}, Python {python}: other wheels of {wrong}" if wrong else ""

    first, *others = rounds(ALL)
    everywhere, problem = resolve(0, *first)

    def resolve_rest(numbered):
        number, (platform, python, pins) = numbered
        rest = {pin: digest for pin, digest in pins.items() if pin not in everywhere}
        return resolve(number, platform, python, rest)[1]

    with ThreadPoolExecutor(10) as pool:
        problems = [problem, *pool.map(resolve_rest, enumerate(others, 1))]
    assert [problem for problem in problems if problem] == []
