"""Jobs off the window's thread: in order, cancelled, failing; what lasts is shown."""

import threading
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

import pytest

from app.domain.book import EVERYTHING_MOVED, Changes
from app.domain.errors import KithError
from app.domain.progress import Cancelled, Progress
from app.services.book import Book
from app.ui import runner as running
from app.ui.runner import ImmediateRunner, Runner, Task
from app.ui.session import Session
from tests.ui.people import book_of, names, person


@pytest.fixture
def runner(qapp) -> Iterator[Runner]:
    made = Runner()
    yield made
    made.stop()


def test_writes_come_one_after_another_and_tell_in_this_thread(runner: Runner, qtbot) -> None:
    here = threading.get_ident()
    seen: list[tuple[int, bool, bool]] = []
    for n in range(5):
        runner.run(
            lambda _p, n=n: (n, threading.get_ident() != here),
            lambda result: seen.append((*result, threading.get_ident() == here)),
        )
    qtbot.waitUntil(lambda: len(seen) == 5)
    assert seen == [(n, True, True) for n in range(5)]
    assert not runner.busy


def test_reads_do_not_wait_for_writes(runner: Runner, qtbot) -> None:
    gate = threading.Event()
    done: list[str] = []
    runner.run(lambda _p: gate.wait(10), lambda _r: done.append("write"))
    runner.read(lambda _p: None, lambda _r: done.append("read"))
    qtbot.waitUntil(lambda: done == ["read"])
    gate.set()
    qtbot.waitUntil(lambda: done == ["read", "write"])


def test_reads_do_not_wait_for_a_long_search(runner: Runner, qtbot) -> None:
    gate = threading.Event()
    done: list[str] = []
    runner.search(lambda _p: gate.wait(10), lambda _r: done.append("search"))
    runner.read(lambda _p: None, lambda _r: done.append("read"))
    qtbot.waitUntil(lambda: done == ["read"])
    gate.set()
    qtbot.waitUntil(lambda: done == ["read", "search"])


def test_the_end_breaks_a_long_search_off(runner: Runner, qtbot) -> None:
    started, broken = threading.Event(), threading.Event()

    def job(progress: Progress) -> None:
        started.set()
        try:
            while True:
                progress.advance()
        except Cancelled:
            broken.set()
            raise

    runner.search(job)
    assert started.wait(10)
    runner.stop()
    assert broken.is_set()


@pytest.mark.parametrize("lane", [attrgetter("run"), attrgetter("search")])
def test_what_lasts_is_shown_and_can_be_stopped(lane, runner: Runner, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(running, "SHOW_AFTER", 0.0)
    shown: list[Task | None] = []
    failed: list[Exception] = []
    runner.progressed.connect(shown.append)
    going = threading.Event()

    def job(progress: Progress) -> None:
        progress.start(10, "Counting")
        while not going.wait(0.001):
            progress.advance(0)

    progress = lane(runner)(job, on_failed=failed.append, label="Work")
    qtbot.waitUntil(lambda: bool(shown))
    assert shown[0].label == "Work"
    progress.cancel()
    qtbot.waitUntil(lambda: shown[-1] is None)
    assert isinstance(failed[0], Cancelled)


def test_a_failure_without_ear_is_told(runner: Runner, qtbot) -> None:
    told: list[Exception] = []
    runner.failed.connect(told.append)

    def job(_progress: Progress) -> None:
        raise KithError("No room.")

    runner.run(job)
    qtbot.waitUntil(lambda: [str(e) for e in told] == ["No room."])


@pytest.fixture
def session(tmp_path: Path, qapp) -> Iterator[Session]:
    made = Session(book_of(tmp_path), ImmediateRunner())
    yield made
    made.close()


def test_a_change_is_told_with_its_name_and_can_be_undone(session: Session) -> None:
    heard: list[Changes] = []
    said: list[tuple[str, bool]] = []
    session.changed.connect(heard.append)
    session.said.connect(lambda words, undoable: said.append((words, undoable)))
    session.change("Add Zoe", lambda change: change.put(person("Zoe")))
    session.undo()
    session.redo()
    assert [(len(c.added), len(c.removed)) for c in heard] == [(1, 0), (0, 1), (1, 0)]
    assert said == [("Add Zoe", True), ("Undone: Add Zoe", False), ("Done again: Add Zoe", False)]


def test_a_change_that_fails_changes_nothing_and_says_why(session: Session) -> None:
    failed: list[str] = []
    session.failed.connect(failed.append)

    def write(change) -> None:
        change.put(person("Zoe"))
        raise KithError("Not today.")

    session.change("Add Zoe", write)
    assert failed == ["Not today."]
    assert "Zoe" not in names(session.book)


def test_another_process_s_write_moves_everything(session: Session) -> None:
    heard: list[Changes] = []
    session.changed.connect(heard.append)
    other = Book.open(session.book.path)
    with other.change("Elsewhere") as change:
        change.put(person("Zoe"))
    other.close()
    session.look_elsewhere()
    session.look_elsewhere()
    assert heard == [EVERYTHING_MOVED]


def test_a_window_s_own_write_is_told_once_across_threads(tmp_path: Path, qtbot) -> None:
    session = Session(book_of(tmp_path), Runner())
    heard: list[Changes] = []
    session.changed.connect(heard.append)
    done: list[Changes] = []
    session.change("Add Zoe", lambda change: change.put(person("Zoe")), on_done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    session.look_elsewhere()
    assert len(heard) == 1
    session.close()


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n"


def test_closing_breaks_off_a_read_that_would_never_end_but_no_write(tmp_path: Path, qapp) -> None:
    session = Session(book_of(tmp_path), Runner())
    book, begun, ended = session.book, threading.Event(), []

    def read(_progress: Progress) -> None:
        begun.set()
        try:
            book._file.db.execute(ENDLESS).fetchone()
        finally:
            ended.append("read")

    def write(_progress: Progress) -> None:
        with book.change("Last") as change:
            change.put(person("Last", "Words"))
        ended.append("write")

    session.runner.read(read)
    assert begun.wait(60)
    session.runner.read(lambda _p: ended.append("a read that had not begun"))
    session.runner.run(write)
    session.close()
    assert ended == ["write", "read"]
    after = Book.open(book.path)
    assert names(after, "words") == ["Last Words"]
    after.close()
