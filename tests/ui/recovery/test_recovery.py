"""Before the window: a book that was not closed is checked, a damaged one is restored or saved contact by contact."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.services import backups
from app.services.book import Book
from app.ui.recovery.pages import ChoicePage, ReportPage
from app.ui.recovery.window import RecoveryWindow
from app.ui.runner import ImmediateRunner
from app.ui.theme.apply import apply
from tests.ui.people import book_of, names

Opened = Callable[[], RecoveryWindow]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    book = book_of(tmp_path)
    backups.back_up(book.path)
    book.close()
    return book.path


@pytest.fixture
def window(path: Path, qtbot, qapp: QApplication) -> Opened:
    def make() -> RecoveryWindow:
        apply(qapp, "light")
        window = RecoveryWindow(path, ImmediateRunner())
        qtbot.addWidget(window)
        window.ended = []  # type: ignore[attr-defined]
        window.passed.connect(lambda: window.ended.append("passed"))  # type: ignore[attr-defined]
        window.left.connect(lambda: window.ended.append("left"))  # type: ignore[attr-defined]
        window.show()
        return window

    return make


def damage(path: Path, table: str = "contact") -> bytes:
    with closing(sqlite3.connect(path)) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    with path.open("r+b") as opened:
        opened.seek((root - 1) * 4096)
        opened.write(b"\xa5" * 4096)
    return path.read_bytes()


def page(window: RecoveryWindow, kind: type) -> object:
    shown = window.pages.currentWidget()
    assert isinstance(shown, kind), shown
    return shown


def test_a_whole_book_passes_the_check(window: Opened) -> None:
    shown = window()
    shown.check()
    assert shown.ended == ["passed"]  # type: ignore[attr-defined]
    assert not shown.isVisible()


def test_a_search_index_that_is_behind_is_laid_anew(window: Opened, path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("INSERT INTO words(words) VALUES ('delete-all')")
        db.commit()
    shown = window()
    shown.check()
    assert shown.ended == ["passed"]  # type: ignore[attr-defined]
    with closing(Book.open(path)) as book:
        assert names(book, "anna") == ["Anna Adler"]


def test_damage_is_told_and_the_backup_takes_the_place(window: Opened, path: Path, qtbot) -> None:
    broken = damage(path)
    shown = window()
    shown.check()
    choice = page(shown, ChoicePage)
    assert choice.copies.count() == 1
    assert "5 contacts" in choice.copies.itemText(0)
    qtbot.keyClick(choice.restore, Qt.Key.Key_Space)
    assert shown.ended == ["passed"]  # type: ignore[attr-defined]
    with closing(Book.open(path)) as book:
        assert book.count() == 5
    (kept,) = path.parent.glob("* damaged *.kith")
    assert kept.read_bytes() == broken


def test_what_can_be_read_is_saved_and_reported(window: Opened, path: Path, qtbot) -> None:
    for copy in backups.backups(path):
        copy.path.unlink()
    damage(path)
    shown = window()
    shown.check()
    choice = page(shown, ChoicePage)
    assert not choice.restore.isEnabled()
    qtbot.mouseClick(choice.salvage, Qt.MouseButton.LeftButton)
    report = page(shown, ReportPage)
    assert not shown.ended  # type: ignore[attr-defined]
    assert "folder" in report.list.toPlainText()
    qtbot.mouseClick(report.open, Qt.MouseButton.LeftButton)
    assert shown.ended == ["passed"]  # type: ignore[attr-defined]
    with closing(Book.open(path)) as book:
        assert sorted(names(book)) == ["Anna Adler", "Béla Bartos", "Clara Brandt", "Dora Öst", "Emil Zander"]


def test_leaving_changes_nothing(window: Opened, path: Path) -> None:
    broken = damage(path)
    before = sorted(p.name for p in path.parent.iterdir())
    shown = window()
    shown.check()
    page(shown, ChoicePage).leave.click()  # type: ignore[attr-defined]
    assert shown.ended == ["left"]  # type: ignore[attr-defined]
    assert path.read_bytes() == broken
    assert sorted(p.name for p in path.parent.iterdir()) == before
