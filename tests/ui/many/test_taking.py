"""Addresses, a message and a table of many contacts; whom one looked at lately."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.contact import Attribute, Contact
from app.services.columns import as_html, as_tsv, cell
from app.services.mailing import LONGEST, mailing, mailto
from app.ui.main.commands import choices
from app.ui.main.window import MainWindow
from app.ui.scope import Scope
from app.ui.sidebar.menus import menu_for
from tests.ui.main.test_window import press, select

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The links that were handed to the desktop."""
    found: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(found.append(url.toString()) or True))
    return found


def test_addresses_are_those_of_the_selection_else_of_the_list_without_who_opted_out(
    window: MainWindow, qtbot
) -> None:
    book = window.session.book
    emil = book.find("emil")[0]
    with book.change("Opt out") as change:
        change.put(replace(change.get(emil), is_opted_out=True))
    press(qtbot, window, Key.Key_C, CONTROL | SHIFT)
    assert QApplication.clipboard().text() == "anna@example.org, dora@example.org"
    select(window, 0, 1)
    press(qtbot, window, Key.Key_C, CONTROL | SHIFT)
    assert QApplication.clipboard().text() == "anna@example.org"
    assert mailing(book, book.find()).opted_out == 1


def test_a_message_goes_to_all_in_bcc(window: MainWindow, opened: list[str]) -> None:
    window.actions_by_id["emails.write"].trigger()
    assert opened == ["mailto:?bcc=anna@example.org,dora@example.org,emil@example.org"]


def test_too_many_addresses_for_a_link_wait_in_the_clipboard(window: MainWindow, opened: list[str]) -> None:
    people = [Contact().add(Attribute("email", f"someone.with.a.name{n}@example.org")) for n in range(60)]
    with window.session.book.change("More") as change:
        change.put_many(people)
    window.show_scope(Scope())
    window.actions_by_id["emails.write"].trigger()
    assert opened == ["mailto:"]
    assert QApplication.clipboard().text().count("@") == 63
    assert mailto(["x@example.org"] * 400) == ""
    assert len(mailto(["x@example.org"] * 100)) <= LONGEST


def test_a_table_is_text_with_tabs_and_html(window: MainWindow) -> None:
    select(window, 0, 2)
    window.actions_by_id["table.copy"].trigger()
    data = QApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in data.text().splitlines()]
    assert lines[0][:2] == ["Display name", "Company"]
    assert lines[1] == ["Anna Adler", "Lumen", "", "", "anna@example.org", "", "Choir"]
    assert "<td>Clara Brandt</td><td>Quill and Anchor</td>" in data.html()


def test_cells_are_harmless_and_say_every_value() -> None:
    from app.domain.catalogue import BUILTIN

    assert as_tsv([["=cmd()", "a\tb\nc"]]) == "'=cmd()\ta b c"
    assert "&lt;b&gt;" in as_html([["x"], ["<b>"]])
    contact = Contact(tags=frozenset({"b", "A"}), favourite=True).add(
        Attribute("phone_number", "1"), Attribute("phone_number", "2", is_primary=True), Attribute("phone_number", "3", is_partner=True)
    )  # fmt: skip
    shown = [cell(contact, name, BUILTIN) for name in ("phone_number", "tags", "favourite", "display_name")]
    assert shown == ["2, 1", "A, b", "Yes", "2"]


def test_a_tag_a_folder_and_a_list_offer_the_same(window: MainWindow) -> None:
    places = {entry.label: entry for entry in window.sidebar.places()}
    for label, expected in (("Choir", "anna@example.org"), ("Work", "anna@example.org, dora@example.org")):
        menu = menu_for(window.sidebar, places[label])
        assert menu is not None
        below = next(a.menu() for a in menu.actions() if a.text() == "All of them")
        next(a for a in below.actions() if a.text() == "Copy e-mail addresses").trigger()
        assert QApplication.clipboard().text() == expected


def test_whom_one_looked_at_is_found_again(window: MainWindow, qtbot) -> None:
    for position in (0, 2, 4):
        select(window, position)
    shown = [c.label for c in choices(window, "")[:2]]
    assert shown == ["Clara Brandt", "Anna Adler"]
    press(qtbot, window, Key.Key_R, CONTROL | SHIFT)
    chooser = window.findChild(QWidget, "recentChooser")
    assert chooser is not None
    press(qtbot, chooser.field, Key.Key_Return)
    assert window.selected_ids() == window.session.book.find("clara")
