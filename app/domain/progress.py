"""How far a long job has come, and the way to stop it: a job is a function that advances one of these."""

from __future__ import annotations


class Cancelled(Exception):
    """The user stopped the job; raised out of `Progress.advance`, so that the job unwinds where it stands."""


class Progress:
    """Counted by the job, polled and cancelled by whoever watches (from another thread, without locks).

    `total` is 0 while it is not known. `note` says what is being done, in a few words.
    """

    def __init__(self, total: int = 0) -> None:
        self.total = total
        self.done = 0
        self.note = ""
        self._cancelled = False

    def start(self, total: int, note: str = "") -> None:
        """A step begins that has `total` parts (0 = not known); counting starts again."""
        self.total, self.done = total, 0
        self.advance(0, note)

    def advance(self, n: int = 1, note: str = "") -> None:
        """`n` more parts are done. Raises Cancelled if the user has asked to stop."""
        if self._cancelled:
            raise Cancelled
        self.done += n
        if note:
            self.note = note

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._cancelled = True

    @property
    def cancelled(self) -> bool:
        """Whether the job was asked to stop."""
        return self._cancelled

    @property
    def fraction(self) -> float | None:
        """Between 0 and 1; None while the total is not known."""
        return min(1.0, self.done / self.total) if self.total > 0 else None


class _NoProgress(Progress):
    """Nobody watches: nothing is counted and nothing cancels, so that all jobs can share it."""

    def start(self, total: int, note: str = "") -> None:
        pass

    def advance(self, n: int = 1, note: str = "") -> None:
        pass

    def cancel(self) -> None:
        pass


NO_PROGRESS: Progress = _NoProgress()
"""The default of every job's last argument."""
