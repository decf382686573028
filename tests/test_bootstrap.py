"""From a file to a window, whatever the file is: opened, checked, recovered, refused with a way on, or handed over."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from app.bootstrap import Program
from app.domain.errors import DamagedBook
from app.services import backups, places
from app.storage.lockfile import BookLock
from app.ui.handover import hand_over
from app.ui.main.memory import remember_book
from app.ui.theme.apply import apply
from tests.storage.test_file import NOT_BOOKS
from tests.ui.people import book_of

ROOT = str(Path(__file__).parents[1])


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A book that is backed up, so that closing it starts nothing."""
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    book = book_of(tmp_path)
    backups.back_up(book.path)
    book.close()
    return book.path


@pytest.fixture
def program(qapp: QApplication, qtbot) -> Iterator[Program]:
    apply(qapp, "light")
    program = Program()
    yield program
    for window in (program.recovery, program.window):
        if window is not None:
            window.close()


def answering(button: str, seen: list[str]) -> None:
    """Press a button of the next message box, and keep what the box said."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press)
            return
        seen.append(f"{box.text()} {box.informativeText()}")
        next(b for b in box.buttons() if b.text().replace("&", "") == button).click()

    QTimer.singleShot(0, press)


def damage(path: Path, table: str = "contact") -> None:
    with closing(sqlite3.connect(path)) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    with path.open("r+b") as opened:
        opened.seek((root - 1) * 4096)
        opened.write(b"\xa5" * 4096)


def test_an_open_book_is_locked_and_a_closed_one_leaves_nothing(program: Program, path: Path) -> None:
    assert program.open(path)
    assert not BookLock(path).take()
    assert program.window is not None
    program.window.close()
    after = BookLock(path)
    assert after.take()
    assert not after.left_behind
    after.release()


def test_a_book_whose_owner_was_killed_is_checked_and_then_shown(program: Program, path: Path, qtbot) -> None:
    BookLock(path).path.write_text('{"pid": 1, "host": "gone"}')
    assert program.open(path)
    assert program.recovery is not None
    qtbot.waitUntil(lambda: program.window is not None, timeout=20_000)
    assert not program.recovery.isVisible()


def test_a_damaged_book_opens_the_recovery_window_and_then_the_book(
    program: Program, path: Path, qtbot
) -> None:
    damage(path)
    BookLock(path).path.write_text("{}")
    assert program.open(path)
    recovery = program.recovery
    assert recovery is not None
    qtbot.waitUntil(lambda: recovery.findChild(object, "recoverFromBackup") is not None, timeout=20_000)
    recovery.findChild(object, "recoverFromBackup").click()
    qtbot.waitUntil(lambda: program.window is not None, timeout=20_000)
    assert program.window is not None
    assert program.window.session.book.count() == 5


@pytest.mark.parametrize("table", ["field_definition", "tag"])
def test_damage_that_only_the_window_comes_upon_opens_the_recovery_window(
    program: Program, path: Path, table: str
) -> None:
    damage(path, table)
    assert program.open(path)
    assert program.window is None
    assert program.recovery is not None
    assert program.recovery.isVisible()


@pytest.mark.parametrize("make", NOT_BOOKS.values(), ids=NOT_BOOKS)
def test_what_is_no_book_is_named_and_left_with_a_way_on(
    make: Callable[[Path], object], program: Program, tmp_path: Path, path: Path
) -> None:
    wrong = tmp_path / "wrong.kith"
    make(wrong)
    seen: list[str] = []
    answering("Quit", seen)
    assert not program.open(wrong)
    assert "wrong.kith" in seen[0]
    assert not BookLock(wrong).path.exists()
    assert program.window is None


def test_a_newer_book_is_refused_by_an_open_window_without_closing_it(
    program: Program, path: Path, tmp_path: Path
) -> None:
    newer = tmp_path / "newer.kith"
    newer.write_bytes(path.read_bytes())
    with closing(sqlite3.connect(newer)) as db:
        db.execute("PRAGMA user_version = 99")
    assert program.open(path)
    assert program.window is not None
    said: list[str] = []
    program.window.session.failed.connect(said.append)
    assert not program.open(newer)
    assert "99" in said[0]
    assert program.window.isVisible()


def test_a_second_start_hands_its_file_to_the_open_window(
    program: Program, path: Path, tmp_path: Path, qtbot
) -> None:
    card = tmp_path / "friend.vcf"
    card.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Zwart\r\nEND:VCARD\r\n", newline="")
    assert program.open(path)
    second = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", ROOT)
    second.setProcessEnvironment(environment)
    with qtbot.waitSignal(second.finished, timeout=60_000) as ended:
        second.start(sys.executable, ["-m", "app", "--book", str(path), str(card)])
    assert ended.args is not None
    assert ended.args[0] == 0, bytes(second.readAllStandardError().data())
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: window.shown == "page", timeout=20_000)
    assert window.pages.currentWidget().objectName() == "importWizard"


def test_the_command_line_writes_beside_an_open_window_which_shows_it(
    program: Program, path: Path, qtbot
) -> None:
    assert program.open(path)
    window = program.window
    assert window is not None
    environment = dict(os.environ, PYTHONPATH=ROOT)
    command = [sys.executable, "-m", "app", "--book", str(path), "add", "first_name=Zoë"]
    subprocess.run(command, env=environment, check=True, capture_output=True)
    qtbot.waitUntil(lambda: window.list.model.rowCount() == 6, timeout=20_000)


def test_closing_after_a_change_backs_up_without_waiting(program: Program, path: Path, qtbot) -> None:
    assert program.open(path)
    window = program.window
    assert window is not None
    book = window.session.book
    with book.change("Change") as change:
        change.trash(book.find("emil"))
    window.close()
    qtbot.waitUntil(lambda: len(backups.backups(path)) == 2, timeout=60_000)
    assert backups.backups(path)[0].why == "exit"


def test_an_uncaught_error_of_the_disk_is_told_and_a_bug_is_not(program: Program, path: Path) -> None:
    assert program.open(path)
    assert program.window is not None
    said: list[str] = []
    program.window.session.failed.connect(said.append)
    assert program.tell_of(OSError(28, "No space left on device"))
    assert "full" in said[0]
    assert not program.tell_of(ZeroDivisionError("a bug"))


def test_a_start_opens_the_book_that_was_open_last_but_not_the_sample(
    program: Program, path: Path, qtbot
) -> None:
    remember_book(path)
    remember_book(places.sample_path())
    assert program.open_last()
    assert program.window is not None
    assert program.window.session.book.path == path


def test_a_start_says_that_the_last_book_is_gone_and_makes_none_in_its_place(
    program: Program, path: Path, tmp_path: Path
) -> None:
    gone = tmp_path / "gone.kith"
    remember_book(gone)
    seen: list[str] = []
    answering("Quit", seen)
    assert not program.open_last()
    assert "gone.kith is not there" in seen[0]
    assert not gone.exists()
    assert not places.default_book().exists()
    path.rename(places.default_book())
    assert program.open_last()
    assert program.window is not None
    assert program.window.session.book.path == places.default_book()
    assert program.window.findChild(QMessageBox, "failure") is not None


def test_another_book_comes_where_the_window_stands_now(program: Program, path: Path, tmp_path: Path) -> None:
    assert program.open(path)
    assert program.window is not None
    program.window.resize(741, 701)
    assert program.open(tmp_path / "other.kith")
    assert program.window.session.book.path.name == "other.kith"
    assert (program.window.width(), program.window.height()) == (741, 701)


def test_a_book_named_from_within_its_folder_is_known_anywhere(
    program: Program, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(path.parent)
    assert program.open(Path(path.name))
    assert program.window is not None
    assert program.window.session.book.path == path


def test_damage_that_is_met_later_is_told_with_the_way_out(program: Program, path: Path) -> None:
    assert program.open(path)
    window = program.window
    assert window is not None
    said: list[str] = []
    window.session.failed.connect(said.append)
    window.session.report(DamagedBook("page 7 is no page"))
    assert "home-and-work.kith is damaged" in said[0]
    assert "start it again" in said[0]
    box = window.findChild(QMessageBox, "failure")
    assert box is not None
    assert box.isVisible()
    window.close()
    assert QApplication.activeModalWidget() is None, "what a window says goes with it"
    after = BookLock(path)
    assert after.take()
    assert after.left_behind, "so that it is checked when it is opened next"
    after.release()


@pytest.mark.skipif(sys.platform == "win32", reason="the system asks in another way there")
def test_the_end_of_a_session_closes_the_book(path: Path, qapp: QApplication) -> None:
    environment = dict(os.environ, PYTHONPATH=ROOT)
    command = [sys.executable, "-m", "app", "--book", str(path)]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) as running:
        assert hand_over(path, [], patience_ms=60_000), "it is not there"
        running.terminate()
        _out, said = running.communicate(timeout=60)
    assert running.returncode == 0, said
    after = BookLock(path)
    assert after.take()
    assert not after.left_behind
    after.release()


def test_a_book_is_moved_from_the_menu_and_the_window_goes_on_there(
    path: Path, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    to = tmp_path / "elsewhere" / "ours.kith"
    to.parent.mkdir()
    assert program.open(path, False)
    window = program.window
    assert window is not None
    count = window.session.book.count()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(to), ""))
    window.actions_by_id["book.move"].trigger()
    window.list.view.selectAll()
    qtbot.waitUntil(lambda: program.window is not window and not path.exists())
    QApplication.processEvents()  # what the old window had still to do
    assert program.window is not None
    assert program.window.session.book.path == to
    assert program.window.session.book.count() == count
    assert len(backups.backups(to)) == 1
    assert sorted(p.name for p in path.parent.iterdir() if p.name.startswith(path.stem)) == []
