"""Sets up the engine's own environment: says the price, builds, replaces, and removes.

Environments can't be moved, so each gets a folder of its own, and the file ``current.json`` names the
one in use. It changes only when the new one is proved: at any moment there is the old one, or none.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
from pathlib import Path
from typing import Any, Callable, Dict, Mapping, Optional, Tuple

from ..contract.errors import EngineError
from ..contract.sentences import joined, sentence
from . import build, client, environment, folders, gpu, install, interpreter, locking, places
from .setup_options import SetupOptions, SetupPlan
from .surroundings import clean_environment

Progress = Callable[[float, str], None]

#: Sources of an environment that is the user's own: nothing is built then.
_BROUGHT = ("POPCORN_ENGINE", "setting")


def plan(options: SetupOptions) -> SetupPlan:
    """Return what ``setup`` would do; starts the interpreter and nvidia-smi for a moment each.

    Raises EngineError when no usable Python is found, or there are no packages for it.
    """
    state = environment.state()
    if state.source in _BROUGHT:
        return _check_brought(state, lambda: False, lambda: None)
    return _plan(options, lambda: False, lambda: None)[1]


def setup(
    options: SetupOptions,
    on_progress: Progress,
    is_cancelled: Callable[[], bool],
    pump: Optional[Callable[[], None]] = None,
) -> SetupPlan:
    """Build the engine's environment, or find it in place, and make it the current one.

    ``on_progress`` gets a fraction and one line of what is happening. Raises EngineError or
    Cancelled; either way the environment that was there before is still there and whole.
    """
    pump = pump or (lambda: None)
    state = environment.state()
    if state.source in _BROUGHT:
        brought = _check_brought(state, is_cancelled, pump)
        on_progress(
            1.0,
            sentence(
                "Your own environment {python} works ({source})", python=brought.python, source=state.source
            ),
        )
        return brought
    on_progress(0.0, "Looking for Python")
    found, agreed, lock = _plan(options, is_cancelled, pump)
    with folders.alone():
        _sweep()
        if agreed.in_place and not options.repair:
            on_progress(0.5, "Checking the engine")
            try:
                build.prove(environment.require_python(), lock.imports, is_cancelled, pump)
                on_progress(1.0, "The engine is in place")
                return agreed
            except EngineError:
                on_progress(0.0, "The engine is damaged and is built anew")
        _check_space(agreed)
        megabytes = agreed.download_bytes / 1e6
        if options.wheels:
            on_progress(
                0.01,
                sentence(
                    "{packages} packages, {megabytes:.0f} MB from {folder}",
                    packages=agreed.packages,
                    megabytes=megabytes,
                    folder=options.wheels,
                ),
            )
        else:
            on_progress(
                0.01,
                sentence(
                    "{packages} packages, {megabytes:.0f} MB to download",
                    packages=agreed.packages,
                    megabytes=megabytes,
                ),
            )
        folder = places.engine_folder() / f"e{secrets.token_hex(3)}"
        try:
            versions = build.build(folder, found, lock, options, on_progress, is_cancelled, pump)
            _point_to(folder, agreed, lock, versions)
        except BaseException:
            folders.delete(folder)
            raise
        if not client.is_busy():  # a running job may still load modules from the environment before
            _sweep()
    on_progress(1.0, "The engine is ready")
    return agreed


def remove() -> int:
    """Delete the plugin's own environments and what set-up kept; return the bytes that this freed.

    Raises EngineError when a file is in use.
    """
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
            sentence("{path} is in use and can't be deleted.", path=held[0]),
            "Wait until no POPCORN algorithm runs, or restart QGIS, and remove again.",
        )
    shutil.rmtree(folder, ignore_errors=True)
    return freed


def _plan(
    options: SetupOptions, is_cancelled: Callable[[], bool], pump: Callable[[], None]
) -> Tuple[interpreter.Interpreter, SetupPlan, locking.Lock]:
    environ = clean_environment(os.environ)
    found = interpreter.find(options.python, environ, is_cancelled, pump)
    lock_file = locking.read_lock(found.platform, ".".join(map(str, found.version[:2])))
    lock_file.check(("gpu", *options.extras) if options.gpu == "yes" else options.extras)
    pointer = environment.read_pointer() or {}
    with_gpu, reason = _decide_gpu(options, str(pointer.get("variant", "")), environ, is_cancelled, pump)
    lock = lock_file.choose(("gpu", *options.extras) if with_gpu else options.extras)
    own = environment.own_state()
    in_place = own.ok and pointer.get("lock_sha256") == lock.sha256 and not options.repair
    return (
        found,
        SetupPlan(
            python=found.path,
            python_version=".".join(map(str, found.version)),
            variant=lock.variant,
            lock=lock.name,
            packages=len(lock.packages),
            download_bytes=lock.download_bytes,
            installed_bytes=lock.installed_bytes,
            in_place=in_place,
            gpu_reason=reason,
        ),
        lock,
    )


def _decide_gpu(
    options: SetupOptions,
    current: str,
    environ: Mapping[str, str],
    is_cancelled: Callable[[], bool],
    pump: Callable[[], None],
) -> Tuple[bool, str]:
    """Return whether the GPU packages are wanted and fit, and why; raises EngineError where only wanted."""
    reason: str = sentence("The GPU packages were not wanted.")
    if options.gpu == "no":
        fits = False
    else:
        fits, reason = gpu.ask(environ, is_cancelled, pump)
    if options.gpu == "yes" and not fits:
        raise EngineError("no_gpu", reason, locking.WITHOUT_GPU)
    with_gpu = fits and (options.gpu == "yes" or "gpu" in current)
    if fits and not with_gpu:
        reason = joined((reason, sentence("They are not installed unless you ask for them.")), "\n")
    return with_gpu, reason


def _check_brought(
    state: environment.EngineState, is_cancelled: Callable[[], bool], pump: Callable[[], None]
) -> SetupPlan:
    """Prove the user's own environment; there is nothing to build then."""
    if not state.ok:
        raise EngineError("no_engine", state.problem, state.remedy)
    versions = build.prove(state.python, environment.NEEDED_MODULES, is_cancelled, pump)
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
            sentence(
                "The engine needs {needed_mb:.0f} MB in {folder}, and only {free_mb:.0f} MB are free.",
                needed_mb=needed / 1e6,
                folder=engine,
                free_mb=free / 1e6,
            )
        )


def _sweep() -> None:
    """Delete environments that are not the current one: replaced, or left by a killed set-up."""
    pointer = environment.read_pointer() or {}
    keep = {folders.LOCK_NAME, environment.pointer_path().name, str(pointer.get("folder", ""))}
    engine = places.engine_folder()
    for path in engine.iterdir() if engine.exists() else ():
        if path.name not in keep:
            folders.delete_now(path)
