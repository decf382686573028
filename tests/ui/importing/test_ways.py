"""Ways into the wizard and out of it: pasted text, stopping, reverting later, on to the duplicates."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.domain.contact import Attribute, Contact
from app.services.book import Book
from app.ui.history.taking_back import TakeBack
from app.ui.importing.wizard import ImportWizard
from app.ui.main.window import MainWindow
from app.ui.review.page import ReviewPage
from app.ui.runner import ImmediateRunner, Runner
from app.ui.session import Session
from tests.ui.importing.conftest import names, shown

CSV = "Vorname;Nachname;E-Mail\nAnn;Lee;ann@x.example\nBob;Ray;bob@x.example\n"
JSON = json.dumps({"contacts": [{"first_name": "Ann", "last_name": "Lee", "emails": ["ann@x.example"]}]})
CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Lee\r\nN:Lee;Ann;;;\r\nEMAIL:ann@x.example\r\nTEL:+49 30 1234567\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Lee\r\nN:Lee;Anna;;;\r\nEMAIL:ann@x.example\r\nTEL:+49 30 1234567\r\nEND:VCARD\r\n"
)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("text", "page", "people"), [(CSV, "columns", 2), (JSON, "plan", 1), (CARDS, "plan", 2)]
)
def test_pasted_text_of_any_kind_comes_in(session: Session, qtbot, text: str, page: str, people: int) -> None:
    wizard = ImportWizard(session)
    qtbot.addWidget(wizard)
    shown(wizard, qtbot)
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(wizard.file, Qt.Key.Key_V, CTRL)
    if wizard.page == "format":
        qtbot.keyClick(wizard, Qt.Key.Key_Return, CTRL)
    assert wizard.page == page
    while wizard.page != "result":
        qtbot.keyClick(wizard, Qt.Key.Key_Return, CTRL)
    assert len(names(session)) == people


def test_an_import_that_is_stopped_leaves_the_book_as_it_was(tmp_path: Path, qtbot) -> None:
    session = Session(Book.open(tmp_path / "book.kith", region="DE"), Runner())
    path = tmp_path / "many.csv"
    rows = "".join(f"Ann{n};Lee{n};ann{n}@x.example\n" for n in range(3000))
    path.write_text("Vorname;Nachname;E-Mail\n" + rows, "utf-8")
    wizard = ImportWizard(session, [path])
    qtbot.addWidget(wizard)
    shown(wizard, qtbot)
    qtbot.waitUntil(lambda: wizard.page in ("format", "columns"), timeout=10_000)
    wizard.show_page("columns")
    wizard.go_on()
    qtbot.waitUntil(lambda: wizard.page == "plan", timeout=60_000)
    wizard.go_on()
    assert wizard.page == "import"
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: wizard.page == "plan", timeout=60_000)
    assert session.book.count() == 0
    assert session.book.operations() == []
    wizard.leave()
    session.close()


def test_the_making_of_a_plan_is_stopped_by_escape(tmp_path: Path, qtbot) -> None:
    session = Session(Book.open(tmp_path / "book.kith", region="DE"), Runner())
    path = tmp_path / "many.csv"
    rows = "".join(f"Ann{n};Lee{n};ann{n}@x.example\n" for n in range(3000))
    path.write_text("Vorname;Nachname;E-Mail\n" + rows, "utf-8")
    wizard = ImportWizard(session, [path])
    qtbot.addWidget(wizard)
    shown(wizard, qtbot)
    qtbot.waitUntil(lambda: wizard.page in ("format", "columns"), timeout=10_000)
    wizard.show_page("columns")
    wizard.go_on()
    assert wizard.page == "busy"
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: wizard.page == "columns", timeout=60_000)
    assert wizard.plan is None
    session.close()


@pytest.fixture
def window(tmp_path: Path, qtbot) -> MainWindow:
    window = MainWindow(Session(Book.open(tmp_path / "main.kith", region="DE"), ImmediateRunner()))
    window.closed.connect(window.session.close)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    path = tmp_path / "cards.vcf"
    path.write_text(CARDS, "utf-8", newline="")
    window.open_import([path])
    wizard = window.pages.currentWidget()
    wizard.go_on()
    assert wizard.page == "result"
    yield window
    window.close()


def test_the_result_leads_on_to_the_duplicates(window: MainWindow, qtbot) -> None:
    qtbot.mouseClick(window.pages.currentWidget().done.review, Qt.MouseButton.LeftButton)
    assert isinstance(window.pages.currentWidget(), ReviewPage)


def test_an_import_is_taken_back_later_from_the_history(window: MainWindow, qtbot) -> None:
    qtbot.keyClick(window.pages.currentWidget(), Qt.Key.Key_Return, CTRL)
    assert window.session.book.count() == 2
    window.actions_by_id["history"].trigger()
    history = window.screens._made["history"]
    qtbot.waitUntil(history.revert.isEnabled)
    qtbot.mouseClick(history.revert, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(history.findChild(TakeBack).button, Qt.MouseButton.LeftButton)
    assert window.session.book.count() == 0


def test_what_came_in_is_shown_as_a_list_of_its_own(tmp_path: Path, qtbot) -> None:
    window = MainWindow(Session(Book.open(tmp_path / "shown.kith", region="DE"), ImmediateRunner()))
    window.closed.connect(window.session.close)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for name, text in (("first.csv", "Vorname;E-Mail\nZoe;zoe@x.example\n"), ("then.csv", CSV)):
        (tmp_path / name).write_text(text, "utf-8")
        window.open_import([tmp_path / name])
        wizard = window.pages.currentWidget()
        while wizard.page != "result":
            qtbot.keyClick(wizard, Qt.Key.Key_Return, CTRL)
        qtbot.mouseClick(wizard.done.show_them, Qt.MouseButton.LeftButton)
    assert window.list.scope.name == "Imported from then.csv"
    assert window.list.model.rowCount() == 2
    window.close()


@pytest.mark.parametrize(("name", "kind"), [("a.vcf", "vCard"), ("a.json", "JSON"), ("other.kith", "Kith")])
def test_the_steps_name_the_kind_of_file(
    session: Session, qtbot, tmp_path: Path, name: str, kind: str
) -> None:
    path = tmp_path / name
    if kind == "Kith":
        other = Book.open(path)
        with other.change("Add") as change:
            change.put(Contact().add(Attribute("first_name", "Ann")))
        other.close()
    else:
        path.write_text(JSON if kind == "JSON" else CARDS, "utf-8", newline="")
    wizard = ImportWizard(session, [path])
    qtbot.addWidget(wizard)
    assert wizard.steps._steps["format"].accessibleName() == f"Format, {kind}"
