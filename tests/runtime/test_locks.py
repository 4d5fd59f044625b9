"""The lock files: one for every promised platform and Python, consistent, and resolvable by pip."""

from __future__ import annotations

import itertools
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
PYTHONS = ("3.9", "3.10", "3.11", "3.12", "3.13")
FILES = {
    (platform, python): locking.read_lock(platform, python) for platform in PLATFORMS for python in PYTHONS
}

#: What can't be had, and why; all else can, in any combination.
HOLES = {
    **{(("gpu",), f"macos-{kind}", python): "NVIDIA" for kind in ("arm64", "x86_64") for python in PYTHONS},
    **{(("gpu",), f"{system}-x86_64", "3.9"): "Python 3.10 or newer" for system in ("linux", "windows")},
    **{(("training",), "macos-x86_64", python): "Intel processors" for python in PYTHONS},
    **{
        (("gpu", "training"), f"{system}-x86_64", "3.10"): "CUDA 12 and those for training CUDA 13"
        for system in ("linux", "windows")
    },
}


def choices():
    """Yield every choice of extras with its platform and Python, whether or not it can be had."""
    for size in range(len(locking.EXTRAS) + 1):
        for extras in itertools.combinations(locking.EXTRAS, size):
            for platform, python in FILES:
                yield extras, platform, python


def why_not(extras, platform, python):
    """Return the reasons for which a choice can't be had."""
    return [
        reason
        for (sections, *target), reason in HOLES.items()
        if set(sections) <= set(extras) and target == [platform, python]
    ]


LOCKS = [
    FILES[platform, python].choose(extras)
    for extras, platform, python in choices()
    if not why_not(extras, platform, python)
]

PIP_PLATFORMS = {
    "linux-x86_64": [f"manylinux_2_{minor}_x86_64" for minor in range(28, 4, -1)]
    + ["manylinux2014_x86_64", "manylinux2010_x86_64", "manylinux1_x86_64"],
    "windows-x86_64": ["win_amd64"],
    "macos-arm64": ["macosx_13_0_arm64"],  # of Python 3.13 macOS 14: pyproj
    "macos-x86_64": ["macosx_13_0_x86_64"],
}


def test_a_file_for_each_platform_and_python_and_no_other():
    assert {path.name for path in locking.locks_folder().iterdir()} == {
        locking.lock_path(*target).name for target in FILES
    }
    for (platform, python), file in FILES.items():
        assert (file.platform, file.python) == (platform, python)


@pytest.mark.parametrize(("platform", "python"), FILES)
def test_every_section_is_there_or_said_to_be_impossible(platform, python):
    file = FILES[platform, python]
    assert {(sections, platform, python) for sections in file.impossible} == {
        hole for hole in HOLES if hole[1:] == (platform, python)
    }
    assert set(file.sections) == set(locking.SECTIONS) - {
        sections[0] for sections in file.impossible if len(sections) == 1
    }
    text = locking.lock_path(platform, python).read_text(encoding="utf-8")
    pins = [line for line in text.splitlines() if "--hash" in line]
    assert pins == [package.line for section in file.sections.values() for package in section.packages]
    for section in file.sections.values():
        names = [package.name for package in section.packages]
        assert names == sorted(set(names))


def test_what_can_not_be_had_is_refused_in_a_sentence():
    refused = [choice for choice in choices() if why_not(*choice)]
    assert len(refused) > 100
    for extras, platform, python in refused:
        with pytest.raises(locking.EngineError) as caught:
            FILES[platform, python].choose(extras)
        assert any(reason in caught.value.problem for reason in why_not(extras, platform, python))
        assert caught.value.problem.endswith(".")
        assert caught.value.remedy.endswith(".")


def test_a_platform_without_a_lock_file_is_named():
    with pytest.raises(locking.EngineError, match="linux-arm64, Python 3.12"):
        locking.read_lock("linux-arm64", "3.12")


@pytest.mark.parametrize(
    "line", ["numpy==2.3.1", "numpy==2.3.1 --hash=sha256:12  # 3", "wants: numpy", "[Core]", "numpy"]
)
def test_a_line_that_means_nothing_is_not_passed_over(line):
    text = locking.lock_path("linux-x86_64", "3.12").read_text(encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape(line)):
        locking.parse(f"{text}{line}\n")


def test_engines_that_were_set_up_with_a_lock_file_of_their_own_stay_in_place():
    """Their hash is that of the list that pip installed, which is the same text as before."""
    lock = FILES["linux-x86_64", "3.12"].choose(())
    assert lock.requirements.splitlines()[:6] == [
        "# Written by scripts/make_locks.py; install with pip --require-hashes --no-deps -r THIS.",
        "# variant: core",
        "# platform: linux-x86_64",
        "# python: 3.12",
        "# imports: numpy rasterio onnx shapely pyogrio exactextract onnxruntime h5py",
        f"# download bytes: {lock.download_bytes}",
    ]


def test_the_files_are_as_the_script_writes_them():
    pytest.importorskip("tomllib")  # which the script needs, and the engine's oldest Pythons lack
    from scripts import make_locks

    for target, file in FILES.items():
        assert make_locks.text_of(file) == locking.lock_path(*target).read_text(encoding="utf-8")
        assert make_locks.impossible(*target) == file.impossible


def test_of_two_sections_the_later_one_counts_and_what_is_replaced_leaves():
    def pin(name, version):
        return f"{name}=={version} --hash=sha256:{'0' * 64}  # 1000000"

    file = locking.parse(
        f"platform: linux-x86_64\npython: 3.12\n\n[core]\nimports: numpy\n{pin('onnxruntime', 1)}\n"
        f"{pin('numpy', 2)}\n\n[gpu]\nreplaces: onnxruntime\n{pin('onnxruntime-gpu', 1)}\n"
        f"{pin('cuda', '13.5')}\n\n[training]\nimports: torch\n{pin('cuda', '13.2')}\n{pin('torch', 3)}\n"
    )

    def versions(*extras):
        lock = file.choose(extras)
        return lock.variant, lock.imports, {package.name: package.version for package in lock.packages}

    assert versions() == ("core", ("numpy",), {"numpy": "2", "onnxruntime": "1"})
    assert versions("gpu") == ("gpu", ("numpy",), {"numpy": "2", "onnxruntime-gpu": "1", "cuda": "13.5"})
    assert versions("training", "gpu") == (
        "gpu-training",
        ("numpy", "torch"),
        {"numpy": "2", "onnxruntime-gpu": "1", "cuda": "13.2", "torch": "3"},
    )


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("python", PYTHONS)
def test_every_platform_and_python_has_a_core_engine(platform, python):
    lock = FILES[platform, python].choose(())
    names = {package.name for package in lock.packages}
    assert set(environment.NEEDED_MODULES) | {"pip"} <= names
    assert set(environment.NEEDED_MODULES) == set(lock.imports)
    assert 80e6 < lock.download_bytes <= 160e6
    runtime = lock.package("onnxruntime").version.split(".")
    assert (int(runtime[0]), int(runtime[1])) >= (1, 19)  # the oldest that reads our models


@pytest.mark.parametrize("platform", ["linux-x86_64", "windows-x86_64"])
@pytest.mark.parametrize("python", PYTHONS[1:])
def test_the_gpu_engine_is_there_for_linux_and_windows(platform, python):
    lock = FILES[platform, python].choose(["gpu"])
    assert lock.package("onnxruntime-gpu")
    assert any(package.name.startswith("nvidia-cudnn") for package in lock.packages)
    assert lock.download_bytes > 1e9


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name[:-4])
def test_a_lock_is_complete_and_never_has_both_runtimes(lock):
    names = [package.name for package in lock.packages]
    assert names == sorted(set(names))
    extras = lock.variant.split("-")
    assert ("onnxruntime-gpu" in names) == ("gpu" in extras)
    assert ("onnxruntime" in names) == ("gpu" not in extras)
    assert ("torch" in names) == ("torch" in lock.imports) == ("training" in extras)
    assert ({"dask", "distributed"} <= set(names)) == ("distributed" in lock.imports) == ("cluster" in extras)
    assert ({"scikit-learn", "scipy"} <= set(names)) == ("sklearn" in lock.imports) == ("forest" in extras)
    assert {"sentinelhub", "pystac-client"} <= set(names)
    assert len({name[-4:] for name in names if name.endswith(("-cu12", "-cu13"))}) <= 1, "CUDA twice"


@pytest.mark.parametrize(("platform", "python"), FILES)
def test_sharing_the_work_and_forests_are_a_few_megabytes_more(platform, python):
    core = FILES[platform, python].choose(()).download_bytes
    assert 3e6 < FILES[platform, python].choose(["cluster"]).download_bytes - core < 10e6
    assert 10e6 < FILES[platform, python].choose(["forest"]).download_bytes - core < 80e6


def rounds(locks):
    """Return (platform, python, {pin: sha256}) so that every pin of every lock is in one, and no round
    has two versions of a package."""
    found = {}
    for lock in locks:
        target = (lock.platform, lock.python)
        for package in lock.packages:
            for pins in found.setdefault(target, []):
                if pins.setdefault(package.name, package) == package:
                    break
            else:
                found[target].append({package.name: package})
    return [
        (*target, {f"{package.name}=={package.version}": package.sha256 for package in pins.values()})
        for target, parts in found.items()
        for pins in parts
    ]


@pytest.mark.network
def test_every_wheel_is_the_one_that_its_platform_takes(index):
    """Of all that is published of a version, the best by the tags of PEP 425, which are pip's choice too."""
    wrong = []
    for (platform, python), file in FILES.items():
        rank = {tag: place for place, tag in enumerate(accepted(platform, python))}
        for package in {pin for section in file.sections.values() for pin in section.packages}:
            fitting = {}
            for (version, build, its_tags), digest in index[package.name]:
                if str(version) != package.version:
                    continue
                places = [rank[tag] for tag in its_tags if tag in rank]
                if places:
                    fitting[min(places), tuple(-part for part in build[:1])] = digest
            if fitting.get(min(fitting, default=None)) != package.sha256:
                wrong.append(f"{platform}, Python {python}: {package.name} {package.version}")
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

    names = sorted({package.name for lock in LOCKS for package in lock.packages})
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

    first, *others = rounds(LOCKS)
    everywhere, problem = resolve(0, *first)

    def resolve_rest(numbered):
        number, (platform, python, pins) = numbered
        rest = {pin: digest for pin, digest in pins.items() if pin not in everywhere}
        return resolve(number, platform, python, rest)[1]

    with ThreadPoolExecutor(10) as pool:
        problems = [problem, *pool.map(resolve_rest, enumerate(others, 1))]
    assert [problem for problem in problems if problem] == []
