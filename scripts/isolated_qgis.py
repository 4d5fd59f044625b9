"""A QGIS with a profile of its own and the built zip installed: headless, or in a window on a virtual screen.

The demo, the screenshots and tests/desktop run the plugin through this, as a user's QGIS does.
Standard library only; QGIS runs as a process, and its exit code is checked: crashes at exit show only there.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple, Union

PLUGIN = "popcorn_qgis"
PROCESS = "/usr/bin/qgis_process.bin"  # Debian's wrapper of it fails
DESKTOP = "/usr/bin/qgis.bin"

Value = Union[str, int, float, bool, Path, Sequence[Union[str, Path]]]

#: A quiet, English, neutral window: no tips, no news, no question at the start.
SETTINGS = """[locale]
overrideFlag=true
userLocale=en_US
globalLocale=en_US

[qgis]
showTips=false
checkVersion=false
askToSaveProjectChanges=false
askToSaveMemoryLayers=false
projOpenAtLaunch=2
newProjectDefault=false
enableMacros=3
warnOldProjectVersion=false

[app]
projections\\defaultProjectCrs=EPSG:32633
allowVersion=false

[core]
NewsFeed\\disabled=true

[app-news-feed]
disabled=true

[PythonPlugins]
processing=true
{ours}

[plugins]
checkOnStart=false
"""


class QgisFailed(Exception):
    """QGIS ended with another exit code than 0; the text holds its last words."""


@dataclass
class Finished:
    """A finished QGIS: its exit code and what it said."""

    code: int
    stdout: str
    stderr: str

    @property
    def document(self) -> Dict[str, Any]:
        """The JSON object that ``--json`` printed; libraries may print lines before it."""
        found = json.JSONDecoder().raw_decode(self.stdout[self.stdout.index("{") :])[0]
        return dict(found)

    @property
    def log(self) -> str:
        """Everything that was said, one text."""
        return f"{self.stdout}\n{self.stderr}"


@dataclass
class IsolatedQgis:
    """A profile below ``folder``; ``install`` puts the plugin in, ``run`` runs an algorithm."""

    folder: Path
    environment: Dict[str, str] = field(default_factory=dict)

    @property
    def profile(self) -> Path:
        return self.folder / "profiles" / "default"

    @property
    def plugins(self) -> Path:
        return self.profile / "python" / "plugins"

    def install(self, zip_path: Path, enabled: bool = True) -> None:
        """Unpack the zip where "Install from ZIP" puts it, fresh each time."""
        shutil.rmtree(self.plugins / PLUGIN, ignore_errors=True)
        self.plugins.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(zip_path) as archive:
            archive.extractall(self.plugins)
        self.write_settings(enabled)

    def write_settings(self, enabled: Optional[bool] = None) -> None:
        """Write the profile's settings anew; ``enabled`` None: the plugin was never there."""
        ini = self.profile / "QGIS" / "QGIS3.ini"
        ini.parent.mkdir(parents=True, exist_ok=True)
        ours = "" if enabled is None else f"{PLUGIN}={str(enabled).lower()}"
        ini.write_text(SETTINGS.replace("{ours}", ours), encoding="utf-8")

    def speak(self, language: str) -> None:
        """Set the language of QGIS, such as ``fr``; after ``install``."""
        ini = self.profile / "QGIS" / "QGIS3.ini"
        ini.write_text(ini.read_text(encoding="utf-8").replace("Locale=en_US", f"Locale={language}"), "utf-8")

    def environ(self, headless: bool = True) -> Dict[str, str]:
        """Return the environment that keeps this QGIS apart from the user's own."""
        runtime = self.folder / "runtime"
        runtime.mkdir(parents=True, exist_ok=True)
        runtime.chmod(0o700)
        dropped = ("PYTHON", "QT_", "QGIS_", "VIRTUAL_ENV", "DISPLAY", "WAYLAND")
        kept = {key: value for key, value in os.environ.items() if not key.startswith(dropped)}
        kept.update(
            # QGIS's embedded Python takes its library from the first python3 on PATH.
            PATH=os.pathsep.join(["/usr/bin", "/bin", kept.get("PATH", "")]),
            QGIS_CUSTOM_CONFIG_PATH=str(self.folder),
            XDG_RUNTIME_DIR=str(runtime),
            LC_ALL="C.UTF-8",
            PYTHONDONTWRITEBYTECODE="1",
            PYTHONWARNINGS="ignore",
            PYTHONFAULTHANDLER="1",  # a crash says in which thread, and what it was at
        )
        if headless:
            kept["QT_QPA_PLATFORM"] = "offscreen"
        kept.update(self.environment)
        return kept

    def process(
        self, *arguments: str, timeout_s: float = 600, working_folder: Optional[Path] = None
    ) -> Finished:
        """Run ``qgis_process`` with these arguments; the exit code is for the caller to judge."""
        done = subprocess.run(
            [PROCESS, *arguments],
            env=self.environ(),
            cwd=working_folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout_s,
            errors="replace",
        )
        return Finished(done.returncode, done.stdout, done.stderr)

    def start(self, algorithm: str, parameters: Mapping[str, Value]) -> subprocess.Popen[str]:
        """Start an algorithm and return at once, so that a test can meddle with it."""
        return subprocess.Popen(
            [PROCESS, "run", algorithm, "--", *arguments(parameters)],
            env=self.environ(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )

    def run(self, algorithm: str, parameters: Mapping[str, Value], timeout_s: float = 600) -> Dict[str, Any]:
        """Run an algorithm; return what it printed. Raises QgisFailed unless the exit code is 0."""
        done = self.process("--json", "run", algorithm, "--", *arguments(parameters), timeout_s=timeout_s)
        if done.code != 0:
            raise QgisFailed(f"{algorithm} ended with exit code {done.code}.\n{done.log[-4000:]}")
        return done.document

    def desktop(
        self, script: Path, *, timeout_s: float = 600, screen: str = "1440x900x24", manager: str = ""
    ) -> Finished:
        """Run a script inside a QGIS window on a virtual screen of its own; the script ends QGIS.

        ``manager`` names a window manager to start first: only pictures need title bars.
        """
        command = [DESKTOP, "--noversioncheck", "--nologo", "--profiles-path", str(self.folder)]
        command += ["--code", str(script)]
        if manager:
            command = ["sh", "-c", '"$0" & exec "$@"', manager, *command]
        done = subprocess.run(
            ["xvfb-run", "-a", "-s", f"-screen 0 {screen}"]
            + ["timeout", "-k", "5", str(int(timeout_s)), *command],
            env=self.environ(headless=False),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout_s + 30,
            errors="replace",
        )
        return Finished(done.returncode, done.stdout, done.stderr)


def play(
    qgis: IsolatedQgis,
    scenario: Path,
    parameters: Mapping[str, Any],
    timeout_s: float = 600,
    manager: str = "",
    screen: str = "1440x900x24",
) -> Dict[str, Any]:
    """Run a scenario of ``inside/window.py`` in a QGIS window; return what it saw.

    Raises QgisFailed when the scenario fails, or when QGIS does not leave with exit code 0.
    """
    result, done = stage(qgis, scenario, parameters, timeout_s, manager, screen)
    if "failed" in result or done.code != 0:
        why = result.get("failed", "")
        raise QgisFailed(f"{scenario.name} ended with exit code {done.code}. {why}\n{done.log[-3000:]}")
    return result


def stage(
    qgis: IsolatedQgis,
    scenario: Path,
    parameters: Mapping[str, Any],
    timeout_s: float = 600,
    manager: str = "",
    screen: str = "1440x900x24",
) -> Tuple[Dict[str, Any], Finished]:
    """Run a scenario as ``play`` does; return what it saw, and how QGIS left, for the caller to judge."""
    told = qgis.folder / f"{scenario.stem}.json"
    seen = told.with_suffix(".result.json")
    seen.unlink(missing_ok=True)
    told.write_text(json.dumps(parameters, default=str), encoding="utf-8")
    inside = Path(__file__).resolve().parent / "inside"
    window = IsolatedQgis(
        qgis.folder, {**qgis.environment, "POPCORN_SCENARIO": str(told), "PYTHONPATH": str(inside)}
    )
    done = window.desktop(scenario, timeout_s=timeout_s, screen=screen, manager=manager)  # noqa: QGS407
    result = json.loads(seen.read_text(encoding="utf-8")) if seen.exists() else {"failed": "no result"}
    return dict(result), done


def arguments(parameters: Mapping[str, Value]) -> List[str]:
    """Return ``NAME=value`` for each; a list repeats its name."""
    words: List[str] = []
    for name, value in parameters.items():
        if isinstance(value, (list, tuple)):
            words += [f"{name}={item}" for item in value]
        else:
            words.append(f"{name}={str(value).lower() if isinstance(value, bool) else value}")
    return words
