"""Inside a QGIS window: an algorithm is started from its dialog, and QGIS is closed while it runs."""

import json
import os
import signal
from pathlib import Path
from typing import Any, Dict

from window import Stage, rest, run, wait, workers


def scenario(told: Dict[str, Any]) -> Dict[str, Any]:
    stage = Stage(told["algorithm"], told["parameters"])
    stage.start()
    wait(lambda: workers() or stage.over, "the engine")
    rest(told["after_s"])
    seen = {"running": not stage.over, "log": stage.log}
    if told["by_signal"]:  # as the end of a session does; else by the menu
        Path(told["seen"]).write_text(json.dumps(seen), encoding="utf-8")
        os.kill(os.getpid(), signal.SIGTERM)
    return seen


run(scenario)
