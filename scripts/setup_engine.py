"""Sets up the engine with the plugin's own code, in the folder that POPCORN_DATA names.

Usage: ``POPCORN_DATA=FOLDER python -m scripts.setup_engine``. Does nothing when it is in place.
"""

from __future__ import annotations

import sys

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.runtime import environment, setup
from popcorn_qgis.runtime.setup_options import SetupOptions


def main() -> int:
    said = ""

    def show(fraction: float, text: str) -> None:
        nonlocal said
        if text and text != said:
            print(f"  {round(100 * fraction):3d} % {text}", flush=True)
            said = text

    try:
        plan = setup.setup(SetupOptions(), show, lambda: False)
    except EngineError as error:
        print(f"{error.problem}\n{error.remedy}", file=sys.stderr)
        return 1
    state = environment.state()
    print(f"Engine {plan.variant} on Python {plan.python_version}: {state.sentence or 'ready'}")
    return 0 if state.ok else 1


if __name__ == "__main__":
    sys.exit(main())
