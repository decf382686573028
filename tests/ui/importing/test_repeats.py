"""Rows that come twice in one file, and what the result leads on to: seen in the window, by keyboard and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from app.ui.importing.plan_model import COLUMNS
from app.ui.importing.wizard import ImportWizard
from app.ui.session import Session
from tests.ui.importing.conftest import Opened, names
from tests.ui.seen import texts

CTRL = Qt.KeyboardModifier.ControlModifier
TWICE = (
    "Vorname,Nachname,E-Mail,Telefon\n"
    "Ann,Lee,ann@x.example,030 1234567\n"
    "Bob,Ray,bob@x.example,\n"
    "Ann,Lee,ann@x.example,030 1234567\n"
    "Ann,Lee,ann@x.example,040 7654321\n"
)


@pytest.fixture
def wizard(opened: Opened, qtbot) -> ImportWizard:
    found = opened("twice.csv", TWICE)
    found.show_page("columns")
    qtbot.keyClick(found, Qt.Key.Key_Return, CTRL)
    assert found.page == "plan"
    return found


def stand_on(wizard: ImportWizard, place: int) -> None:
    view = wizard.plan_page.view
    view.setFocus()
    view.setCurrentIndex(view.rows.index(place, COLUMNS.index("name")))


def why(wizard: ImportWizard, place: int) -> str:
    return wizard.plan_page.model.index(place, COLUMNS.index("reason")).data()


def said(wizard: ImportWizard) -> str:
    return " ".join(text for _, text in texts(wizard.done))


def test_the_plan_says_which_row_says_the_same(wizard: ImportWizard) -> None:
    assert [r.action for r in wizard.plan.walk()] == ["new", "new", "skip", "review"]
    assert why(wizard, 2) == "Twice in this file: the same as row 1"
    assert why(wizard, 3) == "Looks like row 1 of this file: same e-mail, same name"


def test_a_row_joins_the_one_before_it_by_its_key(wizard: ImportWizard, session: Session, qtbot) -> None:
    stand_on(wizard, 3)
    offered = [b.text() for b in wizard.plan_page.inspector.findChildren(QRadioButton)]
    assert "Fill gaps of Ann Lee (row 1)" in offered
    qtbot.keyClick(wizard.plan_page.view, str(wizard.plan_page.inspector.offered.index("fill") + 1))
    qtbot.keyClick(wizard, Qt.Key.Key_Return, CTRL)
    assert sorted(names(session)) == ["Ann Lee", "Bob Ray"]
    ann = next(c for c in session.book.all_contacts() if c.text("first_name") == "Ann")
    assert len(list(ann.all("phone_number"))) == 2
    assert "2 rows were twice in the file." in said(wizard)


def test_the_result_leads_to_the_duplicates_where_there_are_any(wizard: ImportWizard, qtbot) -> None:
    qtbot.keyClick(wizard, Qt.Key.Key_Return, CTRL)
    assert wizard.page == "result"
    assert wizard.done.review.hasFocus()
    assert wizard.done.review.property("kind") == "primary"
    with qtbot.waitSignal(wizard.done.review_wanted):
        qtbot.keyClick(wizard.done.review, Qt.Key.Key_Return)


def test_the_result_leads_to_the_contacts_where_there_are_none(opened: Opened, qtbot) -> None:
    wizard = opened("two.vcf", "".join(f"BEGIN:VCARD\nFN:{n}\nEND:VCARD\n" for n in ("Ann Lee", "Bob Ray")))
    qtbot.keyClick(wizard, Qt.Key.Key_Return, CTRL)
    assert wizard.done.show_them.hasFocus()
    assert wizard.done.show_them.property("kind") == "primary"
    assert wizard.done.review.property("kind") == "secondary"
    with qtbot.waitSignal(wizard.done.show_wanted):
        qtbot.keyClick(wizard.done.show_them, Qt.Key.Key_Return)


def test_duplicates_that_only_the_search_finds_lead_there_too(opened: Opened, qtbot) -> None:
    cards = "".join(
        f"BEGIN:VCARD\nVERSION:3.0\nN:Lee;{n};;;\nEMAIL:rob.lee@x.example\nTEL:+49301234567\nEND:VCARD\n"
        for n in ("Robert", "Bob")
    )
    wizard = opened("two.vcf", cards)
    assert [r.action for r in wizard.plan.walk()] == ["new", "new"]
    qtbot.keyClick(wizard, Qt.Key.Key_Return, CTRL)
    assert wizard.done.review.hasFocus()
