"""In a QGIS window: cancel a long run, kill the worker of the next, then run a third to the end."""

import os
import signal
import time

from qgis.core import QgsProject
from window import Stage, pump, run, wait, workers


def scenario(told):
    seen = {}

    stage = Stage("popcorn:builtup", {**told["long"], "OUTPUT": told["cancelled"]})
    stage.start()
    wait(lambda: workers() and stage.progress > 2, 90, "the long run")
    slowest = 0.0
    started = time.monotonic()
    stage.cancel()
    while not stage.over and time.monotonic() - started < 20:
        before = time.monotonic()
        pump()
        slowest = max(slowest, time.monotonic() - before)
        time.sleep(0.005)
    seen["cancel_seconds"] = time.monotonic() - started
    seen["cancel_frozen_seconds"] = slowest
    seen["cancel_log"] = stage.log
    wait(lambda: not workers(), 10, "the cancelled worker to end")
    stage.dialog.close()

    stage = Stage("popcorn:builtup", {**told["long"], "OUTPUT": told["killed"]})
    stage.start()
    wait(lambda: workers() and stage.progress > 2, 90, "the second long run")
    os.kill(workers()[0], signal.SIGKILL)
    seen["kill_seconds"] = wait(lambda: stage.over, 20, "the killed run to end")
    seen["kill_ok"] = stage.succeeded
    seen["kill_log"] = stage.log
    stage.dialog.close()
    seen["layers_after_failures"] = len(QgsProject.instance().mapLayers())

    stage = Stage("popcorn:builtup", {**told["short"], "OUTPUT": told["whole"]})
    stage.start()
    wait(lambda: stage.over, 90, "the last run")
    seen["last_ok"] = stage.succeeded
    seen["workers_left"] = workers()
    stage.dialog.close()
    return seen


run(scenario)
