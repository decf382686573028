"""The format page: what is guessed of a table's file, shown on its own lines, and turned by switches."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from app.ui.importing.wizard import ImportWizard
from app.ui.session import Session
from tests.ui.importing.conftest import Opened, names, shown

PREAMBLE = (
    "Kundenliste Müller & Söhne\r\nStand: März\r\n\r\nVorname;Nachname;Telefon\r\n"
    "Jürgen;Groß;0171 3920014\r\nZoë;Krüger;030 23125118\r\n"
)


def cells(wizard: ImportWizard, place: int) -> list[str]:
    model = wizard.format.model
    return [model.index(place, n).data() for n in range(model.columnCount())]


def choose(box: QComboBox, value: object, qtbot) -> None:
    """By keyboard: open nothing, go down or up until the value is there, as a user would."""
    box.setFocus()
    steps = box.findData(value) - box.currentIndex()
    for _ in range(abs(steps)):
        qtbot.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    assert box.currentData() == value


def test_a_preamble_in_a_code_page_is_guessed_and_shown(opened: Opened) -> None:
    wizard = opened("kunden.csv", PREAMBLE.encode("cp1252"))
    assert wizard.page == "format"
    assert wizard.format.encoding.currentData() == "cp1252"
    assert wizard.format.delimiter.currentData() == ";"
    assert wizard.format.header_row.currentData() == 4
    assert cells(wizard, 0)[0] == "Kundenliste Müller & Söhne"
    assert cells(wizard, 3) == ["Jürgen", "Groß", "0171 3920014"]


def test_each_switch_shows_at_once_what_it_does(opened: Opened, qtbot) -> None:
    wizard = opened("kunden.csv", PREAMBLE.encode("cp1252"))
    choose(wizard.format.encoding, "cp1251", qtbot)
    assert cells(wizard, 3)[0] == "Jьrgen"
    choose(wizard.format.delimiter, ",", qtbot)
    assert cells(wizard, 3) == ["Jьrgen;GroЯ;0171 3920014"]
    choose(wizard.format.delimiter, ";", qtbot)
    choose(wizard.format.encoding, "cp1252", qtbot)
    assert cells(wizard, 3) == ["Jürgen", "Groß", "0171 3920014"]


def test_another_line_is_made_the_header_by_one_key(opened: Opened, session: Session, qtbot) -> None:
    wizard = opened("list.csv", "a;b\nErika;Mustermann\nMax;Musterfrau\n")
    wizard.show_page("format")
    view = wizard.format.view
    view.setFocus()
    view.selectRow(1)
    qtbot.keyClick(view, Qt.Key.Key_H)
    assert wizard.format.header_row.currentData() == 2
    assert wizard.draft.preview.columns == ("Erika", "Mustermann")
    qtbot.keyClick(view, Qt.Key.Key_H)
    assert wizard.format.header_row.currentData() == 0
    assert wizard.draft.preview.columns == ("Column 1", "Column 2")


def test_quotes_can_be_single_or_none(opened: Opened, qtbot) -> None:
    wizard = opened("q.csv", "Name,E-Mail\n'Groß, Jürgen',j@x.example\n")
    wizard.show_page("format")
    choose(wizard.format.quote, "'", qtbot)
    assert cells(wizard, 1) == ["Groß, Jürgen", "j@x.example"]
    choose(wizard.format.quote, "none", qtbot)
    assert cells(wizard, 1) == ["'Groß", "Jürgen'", "j@x.example"]


def test_a_workbook_lets_choose_its_sheet(session: Session, qtbot, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Privat"
    book.active.append(["Vorname", "Nachname"])
    book.active.append(["Ada", "Privat"])
    other = book.create_sheet("Firma")
    other.append(["Vorname", "Nachname", "E-Mail"])
    other.append(["Grace", "Firma", "grace@x.example"])
    book.save(tmp_path / "two.xlsx")
    wizard = ImportWizard(session, [tmp_path / "two.xlsx"])
    qtbot.addWidget(wizard)
    shown(wizard, qtbot)
    assert wizard.page == "format"
    assert not wizard.format.encoding.isVisible()
    choose(wizard.format.sheet, "Firma", qtbot)
    assert cells(wizard, 1) == ["Grace", "Firma", "grace@x.example"]
    for _ in range(3):
        qtbot.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wizard.page == "result"
    assert names(session) == ["Grace Firma"]


def test_a_switch_that_cannot_be_gets_a_calm_word_and_the_lines_stay(opened: Opened) -> None:
    wizard = opened("kunden.csv", PREAMBLE.encode("cp1252"))
    wizard.format.switched.emit("header_row", 900)
    assert wizard.format.notice.isVisible()
    assert cells(wizard, 3) == ["Jürgen", "Groß", "0171 3920014"]


def test_the_whole_import_by_keyboard_alone(opened: Opened, session: Session, qtbot) -> None:
    wizard = opened("kunden.csv", PREAMBLE.encode("cp1252"))
    for page in ("columns", "plan", "result"):
        qtbot.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert wizard.page == page
    assert sorted(names(session)) == ["Jürgen Groß", "Zoë Krüger"]


def test_the_open_list_of_encodings_shows_their_names_whole(opened: Opened, qtbot) -> None:
    wizard = opened("kunden.csv", PREAMBLE.encode("cp1252"))
    box = wizard.format.encoding
    box.showPopup()
    assert box.view().viewport().width() >= box.view().sizeHintForColumn(0)
    box.hidePopup()
