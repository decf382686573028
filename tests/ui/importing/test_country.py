"""The country of numbers that do not name it: seen and changed in the plan, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.services.book import Book
from app.ui.importing.wizard import ImportWizard
from app.ui.runner import ImmediateRunner
from app.ui.session import Session
from tests.ui.importing.conftest import Opened

CTRL = Qt.KeyboardModifier.ControlModifier
CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nTEL:{number}\r\nEND:VCARD\r\n"
    for name, number in (("Ann Lee", "030 1234567"), ("Bob Ray", "030 7654321"))
)
TABLE = "Vorname;Telefon\nAnn;030 1234567\nBob;030 7654321\n"


@pytest.fixture
def session(tmp_path: Path, qtbot) -> Session:
    session = Session(Book.open(tmp_path / "nowhere.kith"), ImmediateRunner())
    yield session
    session.close()


def choose(wizard: ImportWizard, name: str, qtbot) -> None:
    box = wizard.plan_page.country
    box.setFocus()
    qtbot.keyClicks(box, name)
    if box.currentText() == name:
        box.activated.emit(box.currentIndex())


def numbers(wizard: ImportWizard) -> list[str]:
    return [r.contact.main("phone_number").normalized for r in wizard.plan.walk() if r.contact]


@pytest.mark.parametrize(("name", "content"), [("cards.vcf", CARDS), ("list.csv", TABLE)])
def test_a_country_that_nothing_tells_is_asked_for(opened: Opened, qtbot, name: str, content: str) -> None:
    wizard = opened(name, content)
    if wizard.page != "plan":
        wizard.show_page("columns")
        qtbot.keyClick(wizard, Qt.Key.Key_Return, CTRL)
    assert numbers(wizard) == ["", ""]
    assert wizard.plan_page.country.currentText() == "Choose a country"
    assert wizard.plan_page._national.text() == "2 numbers without country:"
    choose(wizard, "Germany", qtbot)
    assert wizard.page == "plan"
    assert numbers(wizard) == ["+49301234567", "+49307654321"]
    assert wizard.plan_page.country.currentText() == "Germany"


def test_a_guess_is_shown_as_one(opened: Opened) -> None:
    wizard = opened("cards.vcf", CARDS + "BEGIN:VCARD\r\nFN:Cleo Fox\r\nTEL:+49 40 7654321\r\nEND:VCARD\r\n")
    assert wizard.plan_page.country.currentText() == "Germany"
    assert wizard.plan_page._national.text() == "2 numbers without country, guessed:"


def test_nothing_is_asked_where_all_numbers_tell(opened: Opened) -> None:
    wizard = opened("cards.vcf", CARDS.replace("030", "+49 30"))
    assert not wizard.plan_page.country.isVisible()
