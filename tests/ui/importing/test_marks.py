"""The mark beside each value of a row: there already, coming in, or left out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from app.domain.contact import Attribute
from app.ui.importing.wizard import ImportWizard
from app.ui.session import Session
from app.ui.widgets.labels import PlainLabel
from tests.ui.importing.conftest import Opened


def marks(wizard: ImportWizard) -> list[str]:
    labels = wizard.plan_page.inspector.findChildren(PlainLabel)
    return [w.text() for w in labels if w.text() in ("=", "+", "–") and w.isVisible()]


def test_a_value_is_marked_by_what_becomes_of_it(opened: Opened, session: Session, qtbot) -> None:
    table = "Vorname,Nachname,E-Mail,Firma\nAnn,Lee,ann@x.example,Ray & Co\n"
    wizard = opened("a.csv", table)
    wizard.draft.make_plan()
    assert marks(wizard) == ["+", "+", "+", "+"]
    qtbot.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wizard.page == "result"
    (ann,) = session.book.all_contacts()
    mail, company = ann.main("email"), ann.main("company")
    attributes = tuple(
        Attribute("company", "Hill") if a == company else a for a in ann.attributes if a != mail
    )
    with session.book.change("Edit") as change:
        change.put(replace(ann, attributes=attributes))
    again = opened("a.csv", table)
    again.draft.make_plan()
    assert marks(again) == ["=", "=", "–", "–"]
    offered = again.plan_page.inspector.offered
    qtbot.keyClick(again.plan_page.view, str(offered.index("fill") + 1))
    assert marks(again) == ["=", "=", "+", "–"]
    qtbot.keyClick(again.plan_page.view, str(offered.index("update") + 1))
    assert marks(again) == ["=", "=", "+", "+"]
