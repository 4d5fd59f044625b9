"""Many runs of the built zip in one QGIS without a window.

``qgis_process`` needs more than a second to start, three times as long as the engine takes for a small case.
"""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Optional

from scripts.isolated_qgis import Finished, IsolatedQgis

MANY_RUNS = Path(__file__).parent / "scenarios" / "many_runs.py"


@dataclass
class OneProcess(IsolatedQgis):
    """A QGIS whose runs share one process; what is no plain run goes to ``qgis_process``."""

    running: Optional[subprocess.Popen[str]] = None

    def process(
        self, *arguments: str, timeout_s: float = 600, working_folder: Optional[Path] = None
    ) -> Finished:
        """Answer as ``qgis_process`` with these arguments would; every run's document is printed."""
        words = [word for word in arguments if word != "--json"]
        if words[0] != "run" or words[2] != "--":  # such as one with a project
            return super().process(*arguments, timeout_s=timeout_s, working_folder=working_folder)
        if self.running is None or self.running.poll() is not None:
            self.running = self._start_process()
        asked = {
            "algorithm": words[1],
            "parameters": parameters_of(words[3:]),
            "folder": str(working_folder or os.getcwd()),
        }
        assert self.running.stdin and self.running.stdout
        self.running.stdin.write(json.dumps(asked) + "\n")
        self.running.stdin.flush()
        line = self.running.stdout.readline()
        assert line, f"QGIS ended with exit code {self.running.wait()} at {asked}"
        answer = json.loads(line)
        said = [text for kind in answer["log"].values() for text in kind]
        document = json.dumps({"results": answer["results"], "log": answer["log"]}, ensure_ascii=False)
        return Finished(answer["code"], document, "\n".join([*said, answer["printed"]]))

    def _start_process(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            ["/usr/bin/python3", str(MANY_RUNS), str(self.profile)],
            env=self.environ(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def leave(self) -> None:
        """End the process; QGIS must leave without a crash."""
        if self.running is not None:
            self.running.communicate(timeout=60)
            assert self.running.returncode == 0, f"QGIS left with exit code {self.running.returncode}"


def parameters_of(words: list[str]) -> Dict[str, Any]:
    """Read ``NAME=value`` as ``qgis_process`` does: all text, and a name that is repeated is a list."""
    values: Dict[str, list[str]] = {}
    for name, value in (word.split("=", 1) for word in words):
        values.setdefault(name, []).append(value)
    return {name: found[0] if len(found) == 1 else found for name, found in values.items()}
