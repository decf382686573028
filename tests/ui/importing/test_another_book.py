"""Another Kith book in the import wizard: read, planned and run like any file."""

from pathlib import Path

from app.domain.contact import Attribute, Contact
from app.services.book import Book
from app.ui.main.window import MainWindow
from tests.ui.main.conftest import book, window

__all__ = ["book", "window"]


def test_a_book_goes_through_the_plan(window: MainWindow, tmp_path: Path, qtbot) -> None:
    other = Book.open(tmp_path / "other.kith")
    with other.change("Begin") as change:
        change.put(Contact().add(Attribute("first_name", "Zora"), Attribute("last_name", "Quill")))
    other.close()
    window.open_import([tmp_path / "other.kith"])
    wizard = window.pages.currentWidget()
    assert wizard.page == "plan"
    wizard.go_on()
    qtbot.waitUntil(lambda: wizard.page == "result")
    assert len(window.session.book.find("zora")) == 1
