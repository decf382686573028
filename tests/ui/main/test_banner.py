"""A book that can only be read: said over the list, with a way on, and nothing offered that would write."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.book import Book
from app.ui.main.window import MainWindow
from tests.ui.main.conftest import shown


@pytest.fixture
def reading(book: Book, qtbot, qapp):
    book.close()
    yield from shown(Book.open(book.path, read_only=True), qtbot, qapp)


def test_a_book_that_can_be_written_to_shows_no_banner(window: MainWindow) -> None:
    assert window.findChild(QWidget, "readOnlyBanner") is None


def test_the_banner_offers_a_copy_which_is_then_opened(
    reading: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    banner = reading.findChild(QWidget, "readOnlyBanner")
    assert banner is not None
    assert banner.isVisible()
    for action in ("contact.new", "import", "contact.delete", "undo"):
        assert not reading.actions_by_id[action].isEnabled(), action
    assert reading.actions_by_id["backups"].isEnabled()
    to = tmp_path / "mine.kith"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(to), ""))
    wanted: list[tuple[Path, bool]] = []
    reading.book_wanted.connect(lambda path, make: wanted.append((path, make)))
    reading.findChild(QWidget, "saveCopy").click()  # type: ignore[union-attr]
    assert wanted == [(to, False)]
    copy = Book.open(to)
    assert copy.count() == 5
    copy.close()


def test_a_card_that_can_only_be_read_offers_no_change(reading: MainWindow, qtbot) -> None:
    qtbot.keyClick(reading.list.view, Qt.Key.Key_Home)
    card = reading.detail().card
    assert card.isVisible()
    assert not card.header.edit_button.isEnabled()
    assert not card.action_row.touch_button.isEnabled()
    assert card.header.code_button.isEnabled()


def test_several_contacts_that_can_only_be_read_offer_no_change(reading: MainWindow, qapp) -> None:
    reading.list.view.selectAll()
    qapp.processEvents()
    summary = reading.detail().summary
    assert summary.isVisible()
    for name, button in summary.buttons.items():
        assert button.isEnabled() is (name in ("write", "copy_emails", "copy_table", "export")), name
    title, facts = summary._title, summary._facts
    assert facts.geometry().bottom() - title.geometry().top() < 240, "all of it stands at the top"
