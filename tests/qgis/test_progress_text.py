"""What is happening is said at once, the time left only now and then: QGIS logs each text as a line."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from popcorn_qgis.toolbox.run import run_job


class Texts(QgsProcessingFeedback):
    """Keeps the progress texts."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said: list[str] = []

    def setProgressText(self, text):
        self.said.append(text)


def test_a_countdown_does_not_flood_the_log(monkeypatch):
    clock = [100.0]
    monkeypatch.setattr(run_job.time, "monotonic", lambda: clock[0])
    feedback = Texts()
    progress = run_job.ProgressText(feedback)
    for second in range(31):
        clock[0] = 100.0 + second
        progress.say(f"Mapping, about {60 - second} s left")
        progress.say("")
    progress.say("Building overviews")
    assert feedback.said == [
        "Mapping, about 60 s left",
        "Mapping, about 50 s left",
        "Mapping, about 40 s left",
        "Mapping, about 30 s left",
        "Building overviews",
    ]
