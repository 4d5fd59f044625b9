"""Builds, proves, replaces and removes the engine's own environment.

Environments can't be moved, so each gets a folder of its own, and the file ``current.json`` names the
one in use. It changes only when the new one is proved: at any moment there is the old one, or none.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
from pathlib import Path
from typing import Any, Callable, Dict, Mapping, Tuple

from ..contract.errors import EngineError
from . import client, environment, folders, gpu, install, interpreter, locking, places
from .environment import SetupOptions, SetupPlan
from .process import run_lines
from .surroundings import clean_environment

Progress = Callable[[float, str], None]

#: Sources of an environment that is the user's own: nothing is built then.
_BROUGHT = ("POPCORN_ENGINE", "setting")

_PROOF = (
    "import importlib, json, sys; modules = [importlib.import_module(name) for name in sys.argv[1:]]; "
    "print('popcorn:' + json.dumps({m.__name__: getattr(m, '__version__', '') for m in modules}))"
)


def _never() -> bool:
    return False


def _nothing() -> None:
    return None


def plan(
    options: SetupOptions, is_cancelled: Callable[[], bool] = _never, pump: Callable[[], None] = _nothing
) -> SetupPlan:
    """Return what ``setup`` would do; see environment.plan."""
    state = environment.state()
    if state.source in _BROUGHT:
        return _check_brought(state, is_cancelled, pump)
    return _plan(options, is_cancelled, pump)[1]


def setup(
    options: SetupOptions, on_progress: Progress, is_cancelled: Callable[[], bool], pump: Callable[[], None]
) -> SetupPlan:
    """Build the environment, or find it in place; see environment.setup."""
    state = environment.state()
    if state.source in _BROUGHT:
        brought = _check_brought(state, is_cancelled, pump)
        on_progress(1.0, f"Your own environment {brought.python} works ({state.source})")
        return brought
    on_progress(0.0, "Looking for Python")
    found, agreed, lock = _plan(options, is_cancelled, pump)
    with folders.alone():
        _sweep()
        if agreed.in_place and not options.repair:
            on_progress(0.5, "Checking the engine")
            try:
                _prove(environment.require_python(), lock.imports, is_cancelled, pump)
                on_progress(1.0, "The engine is in place")
                return agreed
            except EngineError:
                on_progress(0.0, "The engine is damaged and is built anew")
        _check_space(agreed)
        megabytes = f"{agreed.download_bytes / 1e6:.0f}"
        if options.wheels:
            on_progress(0.01, f"{agreed.packages} packages, {megabytes} MB from {options.wheels}")
        else:
            on_progress(0.01, f"{agreed.packages} packages, {megabytes} MB to download")
        folder = places.engine_folder() / f"e{secrets.token_hex(3)}"
        try:
            versions = _build(folder, found, lock, options, on_progress, is_cancelled, pump)
            _point_to(folder, agreed, lock, versions)
        except BaseException:
            folders.delete(folder)
            raise
        if not client.is_busy():  # a running job may still load modules from the environment before
            _sweep()
    on_progress(1.0, "The engine is ready")
    return agreed


def remove() -> int:
    """Delete all environments and what set-up kept; return the bytes freed."""
    folder = places.engine_folder()
    if not folder.exists():
        return 0
    if client.is_busy():
        raise EngineError("in_use", "A POPCORN algorithm is running.", "Remove the engine when it is done.")
    with folders.alone():
        freed = install.folder_size(folder)
        environment.pointer_path().unlink(missing_ok=True)
        held = [
            path
            for path in folder.iterdir()
            if path.name != folders.LOCK_NAME and not folders.delete_now(path)
        ]
    if held:
        raise EngineError(
            "in_use",
            f"{held[0]} is in use and can't be deleted.",
            "Wait until no POPCORN algorithm runs, or restart QGIS, and remove again.",
        )
    shutil.rmtree(folder, ignore_errors=True)
    return freed


def _plan(
    options: SetupOptions, is_cancelled: Callable[[], bool], pump: Callable[[], None]
) -> Tuple[interpreter.Interpreter, SetupPlan, locking.Lock]:
    environ = clean_environment(os.environ)
    found = interpreter.find(options.python, environ, is_cancelled, pump)
    pointer = environment.read_pointer() or {}
    variant, reason = _variant(options, str(pointer.get("variant", "")), environ, is_cancelled, pump)
    lock = locking.read_lock(locking.lock_path(variant, found.platform, found.version[:2]))
    own = environment._own_state()
    in_place = own.ok and pointer.get("lock_sha256") == lock.sha256 and not options.repair
    return (
        found,
        SetupPlan(
            python=found.path,
            python_version=".".join(map(str, found.version)),
            variant=variant,
            lock=lock.path.name,
            packages=len(lock.packages),
            download_bytes=lock.download_bytes,
            installed_bytes=lock.installed_bytes,
            in_place=in_place,
            gpu_reason=reason,
        ),
        lock,
    )


def _variant(
    options: SetupOptions,
    current: str,
    environ: Mapping[str, str],
    is_cancelled: Callable[[], bool],
    pump: Callable[[], None],
) -> Tuple[str, str]:
    if options.gpu == "no":
        fits, reason = False, "The GPU packages were not wanted."
    else:
        fits, reason = gpu.ask(environ, is_cancelled, pump)
    if options.gpu == "yes" and not fits:
        raise EngineError("no_gpu", reason, "Set up without the GPU packages; the CPU then does the work.")
    with_gpu = fits and (options.gpu == "yes" or "gpu" in current)
    if fits and not with_gpu:
        reason = "\n".join((reason, "They are not installed unless you ask for them."))
    extras = (("gpu", with_gpu), ("training", options.training), ("cluster", options.cluster))
    return "-".join(part for part, wanted in extras if wanted) or "core", reason


def _build(
    folder: Path,
    found: interpreter.Interpreter,
    lock: locking.Lock,
    options: SetupOptions,
    on_progress: Progress,
    is_cancelled: Callable[[], bool],
    pump: Callable[[], None],
) -> Dict[str, str]:
    """Make the environment in ``folder`` and return the versions of what it imports."""
    scratch = folder / "tmp"
    try:
        scratch.mkdir(parents=True)
    except OSError as problem:
        raise folders.cannot_write(folder, problem) from problem
    environ = clean_environment(os.environ)
    for name in ("TMPDIR", "TEMP", "TMP"):
        environ[name] = str(scratch)
    on_progress(0.02, "Making a virtual environment")
    # Without pip: Debian's Python has no ensurepip, and those of the Windows and macOS bundles fail in it.
    command = [found.path, "-I", "-m", "venv", "--without-pip", str(folder)]
    code, lines = run_lines(command, environ, is_cancelled, pump)
    if code:
        raise install.explain(lines, options, lock)
    if found.library_folder:
        (site,) = environment.site_packages(folder)
        line = f"import os; os.add_dll_directory({found.library_folder!r})\n"
        (site / "qgis_libraries.pth").write_text(line, encoding="utf-8")
    on_progress(0.03, "Fetching pip")
    python = environment.python_in(folder)
    wheel = install.fetch_pip_wheel(str(python), lock, scratch, options, environ, is_cancelled, pump)
    install.install(
        python,
        wheel,
        lock,
        options,
        environ,
        lambda fraction, text: on_progress(0.05 + 0.88 * fraction, text),
        is_cancelled,
        pump,
    )
    on_progress(0.95, "Checking the engine")
    versions = _prove(str(python), lock.imports, is_cancelled, pump)
    shutil.rmtree(scratch, ignore_errors=True)
    return versions


def _prove(
    python: str, imports: Tuple[str, ...], is_cancelled: Callable[[], bool], pump: Callable[[], None]
) -> Dict[str, str]:
    """Import what the engine needs in its own process; return the versions."""
    environ = clean_environment(os.environ)
    try:
        code, lines = run_lines([python, "-I", "-c", _PROOF, *imports], environ, is_cancelled, pump)
    except OSError as problem:
        raise EngineError(
            "engine_start", f"The engine's Python {python} can't be started: {problem}.", environment.REMEDY
        ) from problem
    answers = [line[len("popcorn:") :] for line in lines if line.startswith("popcorn:")]
    if code or not answers:
        raise EngineError(
            "engine_incomplete",
            f"The engine's Python {python} can't load its packages: {(lines or ['it crashed'])[-1].strip()}.",
            environment.REMEDY,
        )
    versions: Dict[str, str] = json.loads(answers[-1])
    return versions


def _check_brought(
    state: environment.EngineState, is_cancelled: Callable[[], bool], pump: Callable[[], None]
) -> SetupPlan:
    """Prove the user's own environment; there is nothing to build then."""
    if not state.ok:
        raise EngineError("no_engine", state.problem, state.remedy)
    versions = _prove(state.python, environment.NEEDED_MODULES, is_cancelled, pump)
    found = interpreter.prove(state.python, clean_environment(os.environ), is_cancelled, pump)
    version = ".".join(map(str, found.version))
    return SetupPlan(state.python, version, "your own", "", len(versions), 0, 0, True, "")


def _point_to(folder: Path, agreed: SetupPlan, lock: locking.Lock, versions: Dict[str, str]) -> None:
    document: Dict[str, Any] = {
        "folder": folder.name,
        "variant": agreed.variant,
        "lock": agreed.lock,
        "lock_sha256": lock.sha256,
        "python": agreed.python_version,
        "versions": versions,
        "size_bytes": install.folder_size(folder),
    }
    pointer = environment.pointer_path()
    new = pointer.with_suffix(".new")
    new.write_text(json.dumps(document, indent=1), encoding="utf-8")
    os.replace(new, pointer)


def _check_space(agreed: SetupPlan) -> None:
    engine = places.engine_folder()
    try:
        engine.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(engine).free
    except OSError as problem:
        raise folders.cannot_write(engine, problem) from problem
    needed = agreed.installed_bytes + agreed.download_bytes
    if free < needed:
        raise install.disk_full(
            f"The engine needs {needed / 1e6:.0f} MB in {engine}, and only {free / 1e6:.0f} MB are free."
        )


def _sweep() -> None:
    """Delete environments that are not the current one: replaced, or left by a killed set-up."""
    pointer = environment.read_pointer() or {}
    keep = {folders.LOCK_NAME, environment.pointer_path().name, str(pointer.get("folder", ""))}
    engine = places.engine_folder()
    for path in engine.iterdir() if engine.exists() else ():
        if path.name not in keep:
            folders.delete_now(path)
