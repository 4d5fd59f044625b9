"""The one family of errors that a user ever reads: what is wrong, and what to do."""

from __future__ import annotations


class EngineError(Exception):
    """A problem that the user can understand and act on.

    ``code`` is a short stable word for programs and tests, ``problem`` one sentence that names
    what is wrong with the value seen, ``remedy`` one sentence that says what to do.
    """

    def __init__(self, code: str, problem: str, remedy: str) -> None:
        super().__init__(f"{problem} {remedy}")
        self.code = code
        self.problem = problem
        self.remedy = remedy


class Cancelled(Exception):
    """The user asked to stop; whoever catches it leaves nothing half-written.

    Its argument, where it has one, is the sentence that tells the user what is kept for the next run.
    """

    @property
    def told(self) -> str:
        """The sentence, or an empty text."""
        return self.args[0] if self.args else ""


class ShareDone(Exception):
    """A job that computes a share of the tiles (``Compute.share``) has kept them: it goes no further."""
