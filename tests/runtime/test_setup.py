"""The set-up, for real: environments are built, cancelled, repeated, repaired and removed.

Most tests install a few small packages of the real lock from a folder of wheels, so that they are fast;
the last one installs the whole engine. The wheels are fetched once into build/wheels.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from package_servers import HOST, index_server, proxy_server
from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.runtime import environment, folders, interpreter, locking, places
from popcorn_qgis.runtime import setup as engine_setup
from popcorn_qgis.runtime.setup_options import SetupOptions
from tests.quickest import processor_s, quickest

SMALL = ("affine", "attrs", "certifi", "idna", "pip")
SMALL_IMPORTS = "affine attr certifi"
EXTRA = ("click", "packaging")  # for the sections of the small lock
NOWHERE = "http://127.0.0.1:9"  # nothing listens on the discard port

VERSION = sys.version_info[:2]
PLATFORM = locking.platform_key(sys.platform, os.uname().machine)
PYTHON = f"{VERSION[0]}.{VERSION[1]}"
CORE = locking.read_lock(PLATFORM, PYTHON).choose(())
STORE = places.package_folder().parent / "build" / "wheels"


def fetch_wheels(lock: locking.Lock, folder: Path) -> Path:
    """Download the wheels of a lock once, and again when it has changed; return their folder."""
    done, wanted = folder / "complete", lock.requirements
    if not done.exists() or done.read_text() != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--require-hashes"]
        command += ["--only-binary", ":all:", "--disable-pip-version-check"]
        requirements = lock.write_requirements(folder)
        subprocess.run([*command, "-r", str(requirements), "-d", str(folder)], check=True)
        done.write_text(wanted)
    return folder


@pytest.fixture(scope="session")
def wheels(tmp_path_factory):
    """The folder with the wheels of the small lock."""
    packages = tuple(CORE.package(name) for name in (*SMALL, *EXTRA))
    return fetch_wheels(replace(CORE, packages=packages), STORE / f"small-py{PYTHON.replace('.', '')}")


def small_lock_file() -> str:
    """A lock file with small packages: two extras that can be had, and one that can't."""

    def pins(*names: str) -> str:
        return "".join(f"{CORE.package(name).line}\n" for name in names)

    return (
        f"platform: {PLATFORM}\npython: {PYTHON}\n"
        "impossible: gpu: gpu-needs-python-3.10\nimpossible: cluster training: cuda-12-and-13\n\n"
        f"[core]\nimports: {SMALL_IMPORTS}\n{pins(*SMALL)}\n"
        f"[training]\nreplaces: idna\nimports: click\n{pins('click')}\n"
        f"[cluster]\nimports: click\n{pins('click')}\n[forest]\nimports: packaging\n{pins('packaging')}"
    )


@pytest.fixture(autouse=True)
def small_lock(request, tmp_path, monkeypatch):
    """A profile with accents and spaces, no network, and the small lock in place of the real one."""
    monkeypatch.setenv("POPCORN_DATA", str(tmp_path / "Zoë Müller" / "données"))
    monkeypatch.delenv("POPCORN_ENGINE", raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, NOWHERE)
    monkeypatch.setenv("PIP_INDEX_URL", NOWHERE + "/simple")
    if "whole" not in request.node.name:
        locks = tmp_path / "locks"
        locks.mkdir()
        (locks / locking.lock_path(PLATFORM, PYTHON).name).write_text(small_lock_file())
        monkeypatch.setattr(locking, "locks_folder", lambda: locks)
        monkeypatch.setattr(environment, "NEEDED_MODULES", tuple(SMALL_IMPORTS.split()))


def setup(on_progress=lambda fraction, text: None, is_cancelled=lambda: False, **options):
    return engine_setup.setup(SetupOptions(**{"gpu": "no", **options}), on_progress, is_cancelled)


def left() -> list:
    """Names in the engine's folder, but for the lock file of the set-up itself, once deleting is done."""
    for thread in threading.enumerate():
        if not thread.daemon and thread is not threading.main_thread():
            thread.join(120)
    folder = places.engine_folder()
    return (
        sorted(path.name for path in folder.iterdir() if path.name != "setup.lock") if folder.exists() else []
    )


def imports(modules: str) -> bool:
    python = environment.require_python()
    code = f"import {modules.replace(' ', ', ')}"
    return subprocess.run([python, "-I", "-c", code], env={}).returncode == 0


def test_wheels_without_network_in_a_profile_with_accents_and_spaces(wheels):
    shown = []
    plan = engine_setup.plan(SetupOptions(gpu="no", wheels=str(wheels)))
    assert (plan.variant, plan.packages, plan.in_place) == ("core", 5, False)
    setup(lambda fraction, text: shown.append((fraction, text)), wheels=str(wheels))
    state = environment.state()
    assert state.ok
    assert state.source == "own"
    assert "Zoë Müller" in state.python
    assert imports(SMALL_IMPORTS)
    assert set(state.versions) == set(SMALL_IMPORTS.split())
    fractions = [fraction for fraction, _ in shown]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    size = f"{plan.download_bytes / 1e6:.0f} MB"
    assert any(size in text for _, text in shown[:3])  # the price is told before it starts


def test_extras_come_and_go_with_what_they_replace(wheels):
    assert setup(wheels=str(wheels), training=True, forest=True).variant == "training-forest"
    assert imports(f"{SMALL_IMPORTS} click packaging")
    assert not imports("idna")  # which the section replaces
    assert set(environment.state().versions) == set(f"{SMALL_IMPORTS} click packaging".split())
    assert setup(wheels=str(wheels), training=True, forest=True).in_place
    assert not setup(wheels=str(wheels), forest=True).in_place
    assert environment.state().variant == "forest"
    assert imports(f"{SMALL_IMPORTS} idna packaging")
    assert not imports("click")


@pytest.mark.parametrize(
    ("options", "problem", "remedy"),
    [
        ({"gpu": "yes"}, "NVIDIA GPUs need Python 3.10", "Choose Python 3.10 to 3.13"),
        (
            {"training": True, "cluster": True},
            "need CUDA 12 and those for training CUDA 13",
            "one of the two",
        ),
    ],
)
def test_extras_that_can_not_be_had_are_refused_in_a_sentence(wheels, options, problem, remedy):
    with pytest.raises(EngineError) as caught:
        setup(wheels=str(wheels), **options)
    assert caught.value.code == "no_lock"
    assert problem in caught.value.problem
    assert remedy in caught.value.remedy
    assert left() == []


def test_a_second_run_is_quick_and_changes_nothing(wheels):
    setup(wheels=str(wheels))
    before = environment.state()

    def again() -> float:
        began = processor_s()
        assert setup(wheels=str(wheels)).in_place
        return processor_s() - began

    assert quickest(again, 5) < 5
    assert environment.state() == before


def test_a_damaged_engine_is_built_anew(wheels):
    setup(wheels=str(wheels))
    before = environment.state().python
    (site,) = environment.site_packages(Path(before).parent.parent)
    (site / "affine" / "__init__.py").write_text("raise ImportError('damaged')")
    setup(wheels=str(wheels))
    assert environment.state().python != before
    assert imports(SMALL_IMPORTS)
    assert len(left()) == 2  # the pointer and one environment: the damaged one is gone
    shutil.rmtree(environment.site_packages(Path(environment.state().python).parent.parent)[0] / "attr")
    assert "attr" in environment.state().problem
    setup(wheels=str(wheels))
    assert environment.state().ok


def test_removal_leaves_nothing(wheels):
    setup(wheels=str(wheels))
    freed = engine_setup.remove()
    assert freed > 1_000_000
    assert not places.engine_folder().exists()
    state = environment.state()
    assert not state.ok
    assert "Set up the engine" in state.remedy
    assert engine_setup.remove() == 0


NEARLY_OVER = 0.95


class CancelAt:
    """Asks to cancel some time after progress has come to a fraction; at once where it is nearly over."""

    def __init__(self, fraction: float, later_s: float) -> None:
        self._fraction, self._later_s = fraction, later_s
        self._there_s = self.asked_s = 0.0

    def hear(self, fraction: float, _: str) -> None:
        if fraction >= self._fraction and not self._there_s:
            self._there_s = time.monotonic()
        if fraction >= NEARLY_OVER:  # on a quick machine less than that time is left
            self._later_s = 0.0

    def __call__(self) -> bool:
        if self._there_s and not self.asked_s and time.monotonic() - self._there_s >= self._later_s:
            self.asked_s = time.monotonic()
        return bool(self.asked_s)


@pytest.mark.parametrize("tries", [1, pytest.param(6, marks=pytest.mark.full)])
@pytest.mark.parametrize("had_one", [False, True])
def test_cancel_at_any_moment_leaves_the_old_engine_or_none(wheels, had_one, tries, monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    chance = random.Random(17)
    if had_one:
        setup(wheels=str(wheels))
    before = environment.read_pointer()
    with index_server(wheels, seconds_per_wheel=0.1) as index:
        moments = [(chance.uniform(0, 0.4), chance.uniform(0, 0.3)) for _ in range(tries)]
        for fraction, later_s in [*moments, (NEARLY_OVER, 0.0)]:

            def cancel(fraction=fraction, later_s=later_s) -> float:
                stop = CancelAt(fraction, later_s)
                with pytest.raises(Cancelled):
                    setup(stop.hear, stop, index_url=index, repair=True)
                return time.monotonic() - stop.asked_s

            assert quickest(cancel, 1.0) < 1.0
            assert environment.read_pointer() == before
            assert left() == (sorted(["current.json", before["folder"]]) if before else [])
    assert environment.state().ok == had_one
    if had_one:
        assert imports(SMALL_IMPORTS)


def test_a_killed_set_up_is_swept_by_the_next(wheels):
    program = f"""
import sys; sys.path.insert(0, {str(places.package_folder().parent)!r})
from pathlib import Path
from popcorn_qgis.runtime import locking, setup
from popcorn_qgis.runtime.setup_options import SetupOptions
locking.locks_folder = lambda: Path({str(locking.locks_folder())!r})
def stop(fraction, text):
    if fraction >= 0.05:
        print("here", flush=True)
        sys.stdin.read()  # until it is killed
setup.setup(SetupOptions(gpu="no", wheels={str(wheels)!r}), stop, lambda: False)
"""
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "here\n"
    process.kill()
    process.communicate()
    assert left() != []
    assert not environment.state().ok
    setup(wheels=str(wheels))
    assert environment.state().ok
    assert len(left()) == 2


def test_two_set_ups_at_once_are_one_too_many(wheels):
    with folders.alone(), pytest.raises(EngineError, match="Another QGIS"):
        setup(wheels=str(wheels))


def test_a_missing_wheel_is_named(wheels, tmp_path):
    for name in ("certifi", "pip"):
        folder = tmp_path / f"without {name}"
        shutil.copytree(wheels, folder)
        next(folder.glob(f"{name}-*.whl")).unlink()
        with pytest.raises(EngineError) as caught:
            setup(wheels=str(folder))
        assert caught.value.code == "missing_wheel"
        assert f"{name} {CORE.package(name).version}" in caught.value.problem
        assert str(folder) in caught.value.problem
        assert left() == []
        listed = Path(re.search(r"pip download --no-deps -r (.+) -d FOLDER", caught.value.remedy)[1])
        lines = [line for line in listed.read_text().splitlines() if not line.startswith("#")]
        assert lines == [CORE.package(name).line for name in SMALL]  # to take along to a machine with network


def test_a_changed_wheel_is_refused(wheels, tmp_path):
    for name in ("certifi", "pip"):
        folder = tmp_path / f"changed {name}"
        shutil.copytree(wheels, folder)
        with next(folder.glob(f"{name}-*.whl")).open("ab") as wheel:
            wheel.write(b"one more")
        with pytest.raises(EngineError, match="SHA-256"):
            setup(wheels=str(folder))
        assert left() == []


def test_without_network_the_sentence_says_so(wheels):
    began = time.monotonic()
    setup(wheels=str(wheels))
    usual = time.monotonic() - began  # on this machine, as busy as it is
    engine_setup.remove()

    def refused() -> float:
        began = time.monotonic()
        with pytest.raises(EngineError) as caught:
            setup(index_url=NOWHERE + "/simple")
        assert caught.value.code in ("network", "proxy")
        assert "folder of wheels" in caught.value.remedy
        assert left() == []
        return time.monotonic() - began

    assert quickest(refused, usual + 10) < usual + 10


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_wants_a_password_is_named(wheels, scheme):
    with index_server(wheels) as index, proxy_server(index, "zoë:geheim") as (proxy, answered):
        with pytest.raises(EngineError) as caught:
            setup(index_url=f"{scheme}://{HOST}/simple", proxy=proxy)
        assert caught.value.code == "proxy_credentials"
        assert proxy.split("//")[1] in caught.value.problem
        assert "Settings" in caught.value.remedy
        assert set(answered) == {407}
    assert left() == []


def test_with_the_password_the_proxy_lets_the_set_up_through(wheels, monkeypatch):
    monkeypatch.setenv("PIP_TRUSTED_HOST", HOST)
    with index_server(wheels) as index, proxy_server(index, "zoe:geheim") as (proxy, answered):
        setup(index_url=f"http://{HOST}/simple", proxy=proxy.replace("://", "://zoe:geheim@"))
        assert answered.count(200) >= 2 * len(SMALL)
    assert environment.state().ok


def test_the_proxy_of_the_system_is_used_when_none_is_named(wheels, monkeypatch):
    monkeypatch.setenv("PIP_TRUSTED_HOST", HOST)
    monkeypatch.setenv("PIP_INDEX_URL", f"http://{HOST}/simple")
    with index_server(wheels) as index, proxy_server(index) as (proxy, answered):
        monkeypatch.setenv("http_proxy", proxy)
        monkeypatch.setenv("HTTP_PROXY", proxy)
        setup()
        assert 200 in answered
    assert environment.state().ok


@contextmanager
def small_disk(folder: Path, megabytes: int):
    """A real file system of a few megabytes at ``folder``."""
    folder.mkdir(parents=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("needs the right to mount a small file system")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_disk_that_is_too_small_is_known_before_anything_is_fetched(wheels):
    with small_disk(places.data_folder(), 3):
        with pytest.raises(EngineError) as caught:
            setup(wheels=str(wheels))
        assert caught.value.code == "disk_full"
        assert "3 MB are free" in caught.value.problem
        assert left() == []


def test_a_disk_that_fills_up_on_the_way_leaves_nothing(wheels, monkeypatch):
    monkeypatch.setattr(locking, "UNPACKED", 0)
    with small_disk(places.data_folder(), 4):
        with pytest.raises(EngineError) as caught:
            setup(wheels=str(wheels))
        assert caught.value.code == "disk_full"
        assert left() == []


def test_a_python_without_ensurepip_will_do(wheels, tmp_path):
    """As on Debian: the standard library has venv, but ensurepip is in a package of its own."""
    base = tmp_path / "base"
    (base / "bin").mkdir(parents=True)
    python = base / "bin" / f"python{VERSION[0]}.{VERSION[1]}"
    shutil.copy(os.path.realpath(sys.executable), python)
    library = base / "lib" / python.name
    library.mkdir(parents=True)
    for entry in Path(os.__file__).parent.iterdir():
        if entry.name not in ("ensurepip", "site-packages"):
            (library / entry.name).symlink_to(entry)
    broken = subprocess.run([python, "-m", "venv", tmp_path / "usual"], capture_output=True)
    assert broken.returncode  # the usual way does not work with this Python
    assert setup(wheels=str(wheels), python=str(python)).python == str(python)
    assert imports(SMALL_IMPORTS)
    python.unlink()  # as when QGIS is updated
    state = environment.state()
    assert not state.ok
    assert "updated" in state.problem
    assert "Set up the engine" in state.remedy


@pytest.mark.parametrize(
    ("program", "says"),
    [
        ("echo hello", "no complete Python"),
        ('echo "No module named venv" >&2; exit 1', "No module named venv"),
        (
            'echo \'popcorn:{"version": [3, 7, 2], "platform": "linux", "machine": "x86_64", "bits": 64,'
            ' "base_prefix": "/", "implementation": "cpython"}\'',
            "Python 3.7.2",
        ),
    ],
)
def test_a_python_that_will_not_do_is_named(tmp_path, program, says):
    fake = tmp_path / "python3"
    fake.write_text(f"#!/bin/sh\n{program}\n")
    fake.chmod(0o755)
    with pytest.raises(EngineError) as caught:
        setup(python=str(fake))
    assert says in caught.value.problem
    assert "python.org" in caught.value.remedy


def test_the_python_is_found_without_sys_executable(monkeypatch):
    """Inside QGIS sys.executable may be QGIS itself."""
    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis")
    found = interpreter.find("", dict(os.environ))
    assert found.version[:2] == VERSION
    assert "qgis" not in found.path


def test_a_windows_python_may_borrow_the_libraries_of_qgis(tmp_path, monkeypatch):
    """The Python of a Windows QGIS may load its ssl only with QGIS's bin folder; on Linux, a stand-in."""
    answer = (
        '{"version": [3, 12, 1], "platform": "win32", "machine": "AMD64", "bits": 64,'
        ' "base_prefix": "C:/", "implementation": "cpython"}'
    )
    fake = tmp_path / "python3"
    fake.write_text(
        f"""#!/bin/sh
case "$3" in *"add_dll_directory('C:\\\\\\\\QGIS\\\\\\\\bin')"*) echo 'popcorn:{answer}';;
*) echo "ImportError: DLL load failed while importing _ssl"; exit 1;; esac
"""
    )
    fake.chmod(0o755)
    with pytest.raises(EngineError, match="_ssl"):
        interpreter.prove(str(fake), dict(os.environ))
    monkeypatch.setenv("OSGEO4W_ROOT", r"C:\QGIS")
    monkeypatch.setattr(interpreter.sys, "platform", "win32")
    monkeypatch.setattr(interpreter, "run_lines", _on_this_system(interpreter.run_lines))
    found = interpreter.prove(str(fake), dict(os.environ))
    assert (found.platform, found.library_folder) == ("windows-x86_64", r"C:\QGIS\bin")


def _on_this_system(run_lines):
    """Run a program as this system does while the rest believes to be elsewhere."""

    def run(*arguments, **options):
        believed, sys.platform = sys.platform, "linux"
        try:
            return run_lines(*arguments, **options)
        finally:
            sys.platform = believed

    return run


def test_a_folder_that_can_not_be_written_is_named(tmp_path, monkeypatch, wheels):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("POPCORN_DATA", str(tmp_path / "file"))
    with pytest.raises(EngineError) as caught:
        setup(wheels=str(wheels))
    assert caught.value.code == "permission"
    assert str(tmp_path / "file") in caught.value.problem


def test_an_environment_that_the_user_brings_is_checked_and_left_alone(wheels, monkeypatch):
    setup(wheels=str(wheels))
    mine = Path(environment.state().python).parent.parent
    monkeypatch.setenv("POPCORN_ENGINE", str(mine))
    assert setup().variant == "your own"
    shutil.rmtree(environment.site_packages(mine)[0] / "affine")
    with pytest.raises(EngineError, match="affine"):
        setup()


@pytest.mark.slow
@pytest.mark.network
def test_the_whole_engine_from_wheels(monkeypatch, capsys):
    with monkeypatch.context() as online:
        for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
            online.delenv(name)
        for name in ("PIP_INDEX_URL", "PIP_CONFIG_FILE"):
            online.delenv(name)
        folder = fetch_wheels(CORE, STORE / CORE.name[:-4])
    began = time.monotonic()
    plan = setup(wheels=str(folder))
    first = time.monotonic() - began
    assert set(environment.state().versions) == set(environment.NEEDED_MODULES)
    size = json.loads(environment.pointer_path().read_text())["size_bytes"]
    assert size == pytest.approx(plan.installed_bytes, rel=0.25)  # what the user was told beforehand

    def again() -> float:
        began = processor_s()
        setup(wheels=str(folder))
        return processor_s() - began

    second = quickest(again, 5)
    assert second < 5
    with capsys.disabled():
        print(
            f"\nengine: {plan.download_bytes / 1e6:.0f} MB of wheels, {size / 1e6:.0f} MB on disk, "
            f"{first:.1f} s, second run {second:.1f} s"
        )
