"""The notice "Possible duplicate of …" on a card, on a real book."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.services import duplicates
from app.services.merging import merge_contacts
from app.ui.detail.pane import DetailPane
from app.ui.main.window import MainWindow
from app.ui.review.page import ReviewPage
from app.ui.runner import ImmediateRunner
from app.ui.session import Session
from tests.ui.main.conftest import shown
from tests.ui.review.groups import book_of, card, pairs


@pytest.fixture
def window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot, qapp) -> Iterator[MainWindow]:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    yield from shown(book_of(tmp_path, [*pairs(4), card("Solveig", "Alone")]), qtbot, qapp)


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot) -> Iterator[Session]:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    session = Session(book_of(tmp_path, [*pairs(3), card("Solveig", "Alone")]), ImmediateRunner())
    yield session
    session.close()


@pytest.fixture
def pane(session: Session, qtbot) -> DetailPane:
    pane = DetailPane(session)
    qtbot.addWidget(pane)
    pane.resize(900, 800)
    pane.show()
    return pane


def test_a_card_names_its_possible_duplicate_with_reasons(pane: DetailPane, session: Session, qtbot) -> None:
    first, other = session.book.find("Amara")
    pane.show_contacts([first])
    notice = pane.card.duplicate
    assert notice.isVisible()
    assert notice.accessibleName().startswith("Possible duplicate of Amara Abendroth")
    assert "same mobile" in notice.accessibleName()
    with qtbot.waitSignal(pane.wanted) as told:
        qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    assert told.args[0] == "review"
    assert set(told.args[1]) == {first, other}


def test_the_notice_goes_when_there_is_nothing_to_say(pane: DetailPane, session: Session) -> None:
    first, other = session.book.find("Amara")
    pane.show_contacts(session.book.find("Solveig"))
    assert not pane.card.duplicate.isVisible()
    pane.show_contacts([first])
    assert pane.card.duplicate.isVisible()
    duplicates.not_duplicates(session.book, [first, other])
    assert not pane.card.duplicate.isVisible()
    session.book.undo()
    assert pane.card.duplicate.isVisible()
    merge_contacts(session.book, [first, other])
    pane.show_contacts(session.book.find("Amara"))
    assert not pane.card.duplicate.isVisible()


def test_the_notice_and_a_selection_lead_to_the_review_of_that_group(window: MainWindow) -> None:
    book = window.session.book
    ids = book.find("Daiyu")
    window.detail().wanted.emit("review", ids)
    page = window.pages.currentWidget()
    assert isinstance(page, ReviewPage)
    assert page.entry.ids == frozenset(ids)
    page.finished.emit()
    alone = [*book.find("Solveig"), ids[0]]
    window.detail().wanted.emit("merge", alone)
    page = window.pages.currentWidget()
    assert page.entry.ids == frozenset(alone)
    page.finished.emit()


def test_a_large_book_is_not_searched_for_a_card(
    pane: DetailPane, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.detail.duplicate_notice.SOON", 1)
    first, _other = session.book.find("Amara")
    pane.show_contacts([first])
    assert not pane.card.duplicate.isVisible()
    assert not duplicates.at_hand(session.book)
    duplicates.clusters(session.book)
    pane.refresh()
    assert pane.card.duplicate.isVisible()
