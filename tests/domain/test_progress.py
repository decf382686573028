"""Counting and stopping a long job."""

import pytest

from app.domain.progress import NO_PROGRESS, Cancelled, Progress


def test_counts_and_says_what_it_does() -> None:
    progress = Progress()
    assert progress.fraction is None
    progress.start(4, "Reading")
    progress.advance()
    progress.advance(2, "Writing")
    assert (progress.done, progress.total, progress.note, progress.fraction) == (3, 4, "Writing", 0.75)


def test_a_cancelled_job_stops_at_its_next_step() -> None:
    progress = Progress(10)
    progress.cancel()
    assert progress.cancelled
    with pytest.raises(Cancelled):
        progress.advance()
    assert progress.done == 0


def test_nobody_watching_never_cancels_nor_counts() -> None:
    NO_PROGRESS.start(3)
    NO_PROGRESS.advance(5)
    NO_PROGRESS.cancel()
    assert (NO_PROGRESS.done, NO_PROGRESS.total, NO_PROGRESS.cancelled) == (0, 0, False)
