"""A very large book is searched once its owner asks for it; that can be watched and broken off, and is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.domain.progress import Progress
from app.services import duplicates
from app.services.book import Book
from app.ui.review.page import ReviewPage
from app.ui.runner import ImmediateRunner, Runner
from app.ui.session import Session
from app.ui.sidebar.entries import read_duplicates
from tests.ui.review.conftest import shown
from tests.ui.review.groups import book_of, card, phone

PEOPLE = [card("Ann", "Zeller", phone("+44 7700 900001")), card("Anne", "Zeller", phone("+44 7700 900001"))]


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicates, "MOST_SEARCHED", 1)


def button(page: ReviewPage, name: str) -> QPushButton:
    return page.findChild(QPushButton, name)


@pytest.mark.usefixtures("large")
def test_a_very_large_book_is_searched_when_its_owner_asks_for_it(tmp_path: Path, qtbot) -> None:
    session = Session(book_of(tmp_path, PEOPLE), ImmediateRunner())
    assert read_duplicates(session.book, Progress()) is None
    page = shown(session, qtbot)
    assert page.stack.currentWidget() is page.searching
    assert button(page, "searchButton").hasFocus()
    assert not button(page, "cancelSearch").isVisible()
    with qtbot.waitSignal(page.searching.counted):
        qtbot.keyClick(button(page, "searchButton"), Qt.Key.Key_Space)
    assert page.cluster is not None
    assert page.queue.isVisible()
    assert read_duplicates(session.book, Progress()) == 1
    session.close()
    again = Session(Book.open(tmp_path / "duplicates.kith", region="GB"), ImmediateRunner())
    assert shown(again, qtbot).cluster is not None
    again.close()


@pytest.mark.usefixtures("large")
def test_the_search_can_be_broken_off(tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    found = duplicates.clusters

    def waits(book, progress: Progress, asked: bool = True):  # type: ignore[no-untyped-def]
        while True:
            progress.advance(0)
            if progress.note == "go":
                return found(book, progress, asked)

    monkeypatch.setattr(duplicates, "clusters", waits)
    session = Session(book_of(tmp_path, PEOPLE), Runner())
    page = shown(session, qtbot)
    qtbot.mouseClick(button(page, "searchButton"), Qt.MouseButton.LeftButton)
    assert button(page, "cancelSearch").isVisible()
    assert page.searching.line.isVisible()
    qtbot.mouseClick(button(page, "cancelSearch"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(button(page, "searchButton").isVisible)
    assert not page.searching.line.isVisible()
    assert page.cluster is None
    session.close()


def test_others_are_searched_at_once(tmp_path: Path, qtbot) -> None:
    session = Session(book_of(tmp_path, PEOPLE), ImmediateRunner())
    assert shown(session, qtbot).cluster is not None
    session.close()
