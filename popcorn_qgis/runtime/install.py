"""Puts packages into a new environment with a pinned pip: progress, cancel, proxy, offline, clear errors."""

from __future__ import annotations

import configparser
import os
import re
import sys
import urllib.parse
from pathlib import Path
from typing import Callable, Dict, List, Mapping, Sequence, Tuple

from ..contract.errors import EngineError
from ..contract.file_hash import file_sha256
from ..contract.sentences import sentence
from . import fetch_pip, places
from .locking import Lock, normal_name
from .process import run_lines
from .setup_options import SetupOptions

PYPI = "https://pypi.org/simple"

#: pip settings of the user that would put the packages elsewhere.
_MISLEADING = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_USER", "PIP_REQUIRE_VIRTUALENV", "PIP_DRY_RUN")


def fetch_pip_wheel(
    python: str,
    lock: Lock,
    folder: Path,
    options: SetupOptions,
    environ: Mapping[str, str],
    is_cancelled: Callable[[], bool],
    pump: Callable[[], None],
) -> Path:
    """Return the path of the pinned pip wheel: from the offline folder, else fetched into ``folder``."""
    package = lock.package("pip")
    file_name = f"pip-{package.version}-py3-none-any.whl"
    if options.wheels:
        wheel = Path(options.wheels, file_name)
        if not wheel.is_file():
            raise _missing_wheel(options.wheels, f"pip {package.version}", lock)
        if file_sha256(wheel) != package.sha256:
            raise _wrong_hash(str(wheel))
        return wheel
    index = options.index_url or configured("index-url", environ) or PYPI
    proxy = options.proxy or configured("proxy", environ)
    certificates = options.certificates or configured("cert", environ)
    command = [python, "-I", str(Path(fetch_pip.__file__).resolve()), index, file_name, package.sha256]
    code, lines = run_lines([*command, str(folder), proxy, certificates], environ, is_cancelled, pump)
    if code:
        raise explain(lines, options, lock)
    return folder / file_name


def install(
    python: Path,
    pip_wheel: Path,
    scratch: Path,
    lock: Lock,
    options: SetupOptions,
    environ: Mapping[str, str],
    on_progress: Callable[[float, str], None],
    is_cancelled: Callable[[], bool],
    pump: Callable[[], None],
) -> None:
    """Install every package of ``lock`` into the environment of ``python``; raises EngineError.

    pip reads them from a file in ``scratch``.
    """
    requirements = lock.write_requirements(scratch)
    command = [str(python), "-I", "-X", "utf8", str(pip_wheel / "pip"), "install"]
    command += ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--no-input", "--no-compile"]
    command += ["--disable-pip-version-check", "--no-warn-script-location", "--progress-bar", "raw"]
    command += ["--retries", "2", "--find-links", str(pip_wheel.parent), "-r", str(requirements)]
    if options.wheels:
        command += ["--no-index", "--find-links", options.wheels]
    if options.index_url:
        command += ["--index-url", options.index_url]
    if options.proxy:
        command += ["--proxy", options.proxy]
    bundle = pip_wheel.parent / "certificates.pem"
    if options.certificates:
        command += ["--cert", options.certificates]
    elif python_version(python) < (3, 10) and bundle.exists() and not configured("cert", environ):
        command += ["--cert", str(bundle)]  # an older Python's pip can't ask the system itself
    meter = Meter(lock, on_progress)
    code, lines = run_lines(command, pip_environment(environ, options), is_cancelled, pump, meter.line)
    if code:
        raise explain(lines, options, lock)


def pip_environment(environ: Mapping[str, str], options: SetupOptions) -> Dict[str, str]:
    """Return the variables for pip: the user's index and proxy stay, what leads it astray goes."""
    cleaned = {name: value for name, value in environ.items() if name.upper() not in _MISLEADING}
    cleaned["PIP_USER"] = "0"
    if options.wheels:
        for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_INDEX_URL"):
            cleaned.pop(name, None)
    if "PIP_CACHE_DIR" not in cleaned:
        cleaned["PIP_NO_CACHE_DIR"] = "1"  # so that removing the engine leaves nothing behind
    return cleaned


_FETCHED = re.compile(r"\s*(?:Downloading|Using cached|Processing) (?:.*[/\\])?([^/\\\s]+?)-\d\S*\.whl")


class Meter:
    """Turns pip's lines into a fraction of the bytes and a line for the user."""

    def __init__(self, lock: Lock, on_progress: Callable[[float, str], None]) -> None:
        self._sizes = {normal_name(package.name): package.size_bytes for package in lock.packages}
        self._total = max(1, lock.download_bytes)
        self._done: Dict[str, int] = {}
        self._name = ""
        self._text = ""
        self._on_progress = on_progress

    def line(self, line: str) -> None:
        """Take in one line of pip's output."""
        found = _FETCHED.match(line)
        part = re.match(r"\s*Progress (\d+) of (\d+)", line)
        if found and normal_name(found[1]) in self._sizes:
            if self._name:
                self._done[self._name] = self._sizes[self._name]
            self._name = normal_name(found[1])
            self._say(
                sentence(
                    "{package} ({megabytes:.1f} MB)",
                    package=self._name,
                    megabytes=self._sizes[self._name] / 1e6,
                )
            )
        elif part and self._name:
            self._done[self._name] = min(int(part[1]), self._sizes[self._name])
            self._say(self._text)
        elif line.startswith("Installing collected packages"):
            self._done = dict(self._sizes)
            self._say("Unpacking the packages")

    def _say(self, text: str) -> None:
        self._text = text
        self._on_progress(sum(self._done.values()) / self._total, text)


def configured(key: str, environ: Mapping[str, str]) -> str:
    """Return a setting of pip, from its variables or its configuration files, or an empty string."""
    value = environ.get("PIP_" + key.upper().replace("-", "_"), "")
    if value:
        return value
    home = Path.home()
    names = [environ.get("PIP_CONFIG_FILE", "")]
    if sys.platform == "win32":
        for folder in (environ.get("APPDATA"), str(home), environ.get("PROGRAMDATA")):
            names += [str(Path(folder, "pip", "pip.ini"))] if folder else []
    else:
        base = environ.get("XDG_CONFIG_HOME") or str(home / ".config")
        names += [str(Path(base, "pip", "pip.conf")), str(home / ".pip" / "pip.conf"), "/etc/pip.conf"]
        names += [str(home / "Library" / "Application Support" / "pip" / "pip.conf")]
    for name in filter(None, names):
        parser = configparser.RawConfigParser()
        try:
            parser.read(name, encoding="utf-8")
        except (configparser.Error, UnicodeDecodeError):
            continue  # pip itself will say what is wrong with its file
        for section in ("install", "global"):
            if parser.has_option(section, key):
                return parser.get(section, key).strip()
    return ""


def python_version(python: Path) -> Tuple[int, int]:
    """Return (major, minor) of an environment's Python, as its pyvenv.cfg says."""
    text = (python.parent.parent / "pyvenv.cfg").read_text(encoding="utf-8")
    match = re.search(r"^version\s*=\s*(\d+)\.(\d+)", text, re.MULTILINE)
    return (int(match[1]), int(match[2])) if match else (0, 0)


def explain(lines: Sequence[str], options: SetupOptions, lock: Lock) -> EngineError:
    """Return one sentence for what pip, or the fetching of pip, said."""
    text = "\n".join(lines)
    proxy = _without_password(options.proxy) or sentence("of your system")
    missing = re.search(r"No matching distribution found for ([^\s;]+)", text)
    if "407" in text and "roxy" in text:
        return EngineError(
            "proxy_credentials",
            sentence("The proxy {proxy} asks for a user name and a password (407).", proxy=proxy),
            "Enter them in QGIS under Settings ▸ Options ▸ Network, and set up again.",
        )
    if re.search(r"No space left on device|Errno 28\b|not enough space on the disk|Disk quota", text):
        return disk_full(sentence("The disk filled up while the packages were being installed."))
    if re.search(r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerification", text):
        return EngineError(
            "certificate",
            "The package index's certificate is not trusted; perhaps your network replaces it.",
            "Name a PEM file with your organisation's certificate, or install from a folder of wheels.",
        )
    if re.search(r"DO NOT MATCH THE HASHES|does not match the hash", text):
        wrong = re.search(r"(\S+) (?:does not match the hash|from )", text)
        return _wrong_hash(wrong[1] if wrong else "A package")
    if missing and options.wheels:
        return _missing_wheel(options.wheels, missing[1].replace("==", " "), lock)
    if re.search(r"ProxyError|Cannot connect to proxy|Tunnel connection failed", text):
        return EngineError(
            "proxy",
            sentence(
                "The proxy {proxy} does not let the set-up through: {reason}",
                proxy=proxy,
                reason=_last(lines),
            ),
            "Check it in QGIS under Settings ▸ Options ▸ Network, or install from a folder of wheels.",
        )
    if re.search(
        r"NewConnectionError|NameResolution|Name or service|getaddrinfo|Network is unreachable|timed out"
        r"|Connection(Reset|Refused|Aborted)?Error|RemoteDisconnected|IncompleteRead"
        r"|URLError|Max retries|Connection broken",
        text,
    ):
        return EngineError(
            "network",
            "The package index can't be reached.",
            "Check the connection and the proxy, try again, or install from a folder of wheels.",
        )
    if missing:
        return EngineError(
            "missing_package",
            sentence(
                "The package index has no {package} for this Python and system.",
                package=missing[1].replace("==", " "),
            ),
            "Check the index that pip is configured to use, or install from a folder of wheels.",
        )
    if re.search(r"Permission denied|Errno 13\b|WinError 5\b|Access is denied", text):
        return EngineError(
            "permission",
            sentence("A file can't be written: {reason}", reason=_last(lines)),
            "Check who may write to that folder.",
        )
    return EngineError(
        "install",
        sentence("The packages can't be installed: {reason}", reason=_last(lines)),
        "Try again, or report this sentence.",
    )


def disk_full(problem: str) -> EngineError:
    """Return the error of a full disk."""
    return EngineError(
        "disk_full", problem, "Free some space, or set POPCORN_DATA to a folder on another disk."
    )


def _missing_wheel(folder: str, what: str, lock: Lock) -> EngineError:
    """Return the error of a lacking wheel, and keep the list of all where the user can take it from."""
    requirements = lock.write_requirements(places.cache_folder())
    return EngineError(
        "missing_wheel",
        sentence(
            "The folder {folder} has no wheel of {package} for this Python and system.",
            folder=folder,
            package=what,
        ),
        sentence(
            "On a machine with network run: pip download --no-deps -r {requirements} -d FOLDER",
            requirements=requirements,
        ),
    )


def _wrong_hash(what: str) -> EngineError:
    return EngineError(
        "hash",
        sentence("{package} is not the file that was tested (its SHA-256 differs).", package=what),
        "Try again; if it stays so, something between you and the package index changes files.",
    )


def _last(lines: Sequence[str]) -> str:
    spoken: List[str] = [line.strip() for line in lines if line.strip() and "[notice]" not in line]
    errors = [line for line in spoken if line.startswith("ERROR:")]
    if not spoken:
        return sentence("no reason was given.")
    return (errors or spoken)[-1].replace("ERROR: ", "")[:300]


def _without_password(proxy: str) -> str:
    parts = urllib.parse.urlsplit(proxy)
    return f"{parts.hostname}:{parts.port}" if parts.hostname else proxy


def folder_size(folder: Path) -> int:
    """Return the bytes of all files below ``folder``."""
    return sum(
        os.lstat(os.path.join(root, name)).st_size for root, _, names in os.walk(folder) for name in names
    )
