"""Whatever befalls a book while it is written to – killed, torn, disk full, broken disk – it is whole afterwards, an interrupted
operation is there wholly or not at all, and what was acknowledged is there. `python3 packaging/dev.py faults` is the long run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.faults import deeds
from tests.faults.bench import Bench, Course
from tests.faults.syscalls import BROKEN, FULL, KILL, TEAR, TIME

POINTS = 2


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with Bench(tmp_path_factory.mktemp("faults")) as made:
        if not made.able:
            pytest.skip("the system calls of SQLite cannot be reached here")
        yield made


def points(last: int, offset: int = 0) -> list[int]:
    """Calls spread from the first to the last."""
    return [max(1, round((i + offset / 2) * last / POINTS)) for i in range(1, POINTS + 1)]


@pytest.mark.parametrize("deed", deeds.DEEDS)
def test_a_deed_that_is_killed_is_there_wholly_or_not_at_all(bench: Bench, deed: str) -> None:
    course: Course = bench.course(deed)
    assert len(course.states) == deeds.DEEDS[deed].steps + 1
    struck = [bench.strike(deed, course, KILL, at) for at in points(course.calls)]
    struck += [bench.strike(deed, course, TEAR, at) for at in points(course.calls, -1)]
    assert all(outcome.struck for outcome in struck)
    for at in points(course.time, -1):
        bench.strike(deed, course, TIME, at)


@pytest.mark.parametrize("fault", [FULL, BROKEN])
@pytest.mark.parametrize("deed", deeds.DEEDS)
def test_a_disk_that_fails_is_told_and_nothing_is_half_done(bench: Bench, deed: str, fault: str) -> None:
    course = bench.course(deed)
    for for_ever in (False, True):
        struck = [bench.strike(deed, course, fault, at, for_ever) for at in points(course.calls, -1)]
        refused = [outcome.refused for outcome in struck if outcome.struck]
        assert refused
        assert all(deeds.NAME in words and "disk" in words for words in refused), refused
