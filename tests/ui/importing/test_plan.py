"""The plan: cells edited in place, actions of one row and of all of a kind, problem rows corrected, by keyboard and mouse."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QScrollArea

from app.domain.contact import Attribute, Contact
from app.ui.importing.plan_model import COLUMNS
from app.ui.importing.wizard import ImportWizard
from app.ui.session import Session
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from tests.ui.importing.conftest import Opened, names

LIST = (
    "Vorname,Nachname,E-Mail,Telefon\n"
    "Ann,Lee,ann@x.example,030 1234567\n"
    "Bob,Ray,bob@x.example,ask Maria\n"
    "Cleo,Fox,cleo@x.example,\n"
    '#N/A,,,""\n'
)


@pytest.fixture
def wizard(opened: Opened, session: Session, qtbot) -> ImportWizard:
    with session.book.change("Put") as change:
        for first, last, mail in (("Ann", "Lee", "ann@x.example"), ("Cleo", "Fox", "cleo@x.example")):
            change.put(
                Contact().add(
                    Attribute("first_name", first), Attribute("last_name", last), Attribute("email", mail)
                )
            )
    found = opened("liste.csv", LIST)
    found.show_page("columns")
    qtbot.keyClick(found, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert found.page == "plan"
    return found


def actions(wizard: ImportWizard) -> list[str]:
    return [row.action for row in wizard.plan.walk()]


def stand_on(wizard: ImportWizard, place: int, column: str = "name") -> None:
    view = wizard.plan_page.view
    view.setFocus()
    view.setCurrentIndex(view.rows.index(place, COLUMNS.index(column)))


def type_into_cell(wizard: ImportWizard, words: str, qtbot) -> None:
    """F2, the words, Enter."""
    view = wizard.plan_page.view
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, words)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: not view.isPersistentEditorOpen(view.currentIndex()) and not view.findChild(QLineEdit)
    )


def run(wizard: ImportWizard, qtbot) -> None:
    qtbot.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wizard.page == "result"


def test_each_row_has_its_action_and_reason(wizard: ImportWizard) -> None:
    assert actions(wizard) == ["review", "new", "review", "problem"]
    assert wizard.plan_page.model.index(0, 4).data().startswith("Looks like Ann Lee")


def test_a_name_is_corrected_in_its_cell_and_the_row_planned_anew(
    wizard: ImportWizard, session, qtbot
) -> None:
    stand_on(wizard, 1)
    type_into_cell(wizard, "Robert van Ray", qtbot)
    row = wizard.plan.row(2)
    assert (row.contact.text("first_name"), row.contact.text("last_name")) == ("Robert", "van Ray")
    run(wizard, qtbot)
    assert "Robert van Ray" in names(session)


def test_a_value_that_makes_it_somebody_known_changes_the_action(wizard: ImportWizard, qtbot) -> None:
    stand_on(wizard, 1)
    type_into_cell(wizard, "Ann Lee", qtbot)
    mail = next(e for e in wizard.plan_page.inspector.findChildren(QLineEdit) if e.text() == "bob@x.example")
    mail.setFocus()
    mail.selectAll()
    qtbot.keyClicks(mail, "ann@x.example")
    qtbot.keyClick(mail, Qt.Key.Key_Return)
    assert wizard.plan.row(2).action == "review"
    assert wizard.plan.row(2).match_name == "Ann Lee"


def test_a_warning_goes_with_the_value_that_caused_it(wizard: ImportWizard, qtbot) -> None:
    stand_on(wizard, 1, "reach")
    assert wizard.plan.row(2).warnings
    type_into_cell(wizard, "030 7654321", qtbot)
    row = wizard.plan.row(2)
    assert row.reach == "030 7654321"
    assert row.contact.main("phone_number").normalized == "+49307654321"
    assert not row.warnings


def test_escape_in_a_cell_leaves_the_cell_and_not_the_wizard(wizard: ImportWizard, qtbot) -> None:
    stand_on(wizard, 1)
    view = wizard.plan_page.view
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    with qtbot.assertNotEmitted(wizard.finished):
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert wizard.plan.row(2).name == "Bob Ray"


def test_a_problem_row_is_corrected_from_its_cells(wizard: ImportWizard, session: Session, qtbot) -> None:
    stand_on(wizard, 3)
    cell = next(e for e in wizard.plan_page.inspector.findChildren(QLineEdit) if e.text() == "#N/A")
    cell.setFocus()
    cell.selectAll()
    qtbot.keyClicks(cell, "Dora")
    qtbot.keyClick(cell, Qt.Key.Key_Return)
    assert actions(wizard)[3] == "new"
    run(wizard, qtbot)
    assert "Dora" in names(session)


def test_all_rows_of_a_kind_get_another_action_from_the_menu(wizard: ImportWizard, session, qtbot) -> None:
    stand_on(wizard, 0, "action")
    view = wizard.plan_page.view
    qtbot.keyClick(view, Qt.Key.Key_Return)
    entries = [a for a in view.menu.actions() if a.isEnabled() and a.text()]
    fill = [a for a in entries if a.text().startswith("Fill gaps")][-1]
    fill.trigger()
    view.menu.close()
    assert actions(wizard) == ["fill", "new", "fill", "problem"]
    run(wizard, qtbot)
    assert session.book.count() == 3
    ann = next(c for c in session.book.all_contacts() if c.text("first_name") == "Ann")
    assert ann.text("phone_number") == "030 1234567"


def test_one_row_updates_whom_it_looks_like_by_its_key(wizard: ImportWizard, session: Session, qtbot) -> None:
    stand_on(wizard, 0)
    wizard.plan_page.inspector.offered.index("update")
    qtbot.keyClick(wizard.plan_page.view, str(wizard.plan_page.inspector.offered.index("update") + 1))
    assert actions(wizard)[0] == "update"
    run(wizard, qtbot)
    assert session.book.count() == 4


def test_chips_and_search_show_some_rows(wizard: ImportWizard, qtbot) -> None:
    qtbot.mouseClick(wizard.plan_page._chips["review"], Qt.MouseButton.LeftButton)
    assert wizard.plan_page.model.rowCount() == 2
    qtbot.keyClicks(wizard.plan_page.searching, "cleo")
    assert wizard.plan_page.model.rowCount() == 1


def test_problem_rows_are_saved_as_the_users_own_columns(wizard, qtbot, monkeypatch, tmp_path: Path) -> None:
    out = tmp_path / "problems.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(out), ""))
    qtbot.mouseClick(wizard.plan_page.rejects, Qt.MouseButton.LeftButton)
    rows = list(csv.reader(out.read_text("utf-8-sig").splitlines()))
    assert rows[0] == ["Vorname", "Nachname", "E-Mail", "Telefon", "Problem"]
    assert rows[1][0] == "#N/A"


def test_the_corrected_file_changes_nothing_when_it_comes_again(wizard, opened, session, qtbot) -> None:
    stand_on(wizard, 1)
    type_into_cell(wizard, "Robert Ray", qtbot)
    run(wizard, qtbot)
    again = opened("liste.csv", LIST)
    again.show_page("columns")
    qtbot.keyClick(again, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert actions(again) == ["skip", "skip", "skip", "problem"]


def test_the_result_names_problems_by_place_and_saves_them(
    wizard, qtbot, monkeypatch, tmp_path: Path
) -> None:
    run(wizard, qtbot)
    model = wizard.done.model
    cells = [[model.index(r, c).data() for c in range(4)] for r in range(model.rowCount())]
    assert cells[0][0] == "4"
    assert ["2", "Telefon", "ask Maria", "Is no phone number; kept as typed"] in cells
    out = tmp_path / "again.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(out), ""))
    qtbot.mouseClick(wizard.done.rejects, Qt.MouseButton.LeftButton)
    assert "#N/A" in out.read_text("utf-8-sig")


def test_saved_problem_rows_come_in_once_they_are_mended(
    wizard, opened: Opened, session, qtbot, tmp_path
) -> None:
    from app.services.importing import write_rejects

    write_rejects(wizard.plan, tmp_path / "p.csv")
    mended = (tmp_path / "p.csv").read_text("utf-8-sig").replace("#N/A", "Dora")
    again = opened("mended.csv", mended)
    goals = {c.name: c.target for c in again.columns.table.columns.columns}
    assert goals["Problem"] is None
    again.show_page("columns")
    qtbot.keyClick(again, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    run(again, qtbot)
    assert "Dora" in names(session)


def test_problem_cards_are_saved_as_cards(opened: Opened, qtbot, monkeypatch, tmp_path: Path) -> None:
    good, bad = "N:Lee;Ann;;;\r\nFN:Ann Lee\r\n", "X-NOTHING:\r\n"
    cards = "".join(f"BEGIN:VCARD\r\nVERSION:3.0\r\n{c}END:VCARD\r\n" for c in (good, bad))
    wizard = opened("two.vcf", cards)
    wizard.show_page("plan")
    asked: list[tuple[str, str]] = []

    def save(_parent: object, _title: str, name: str, kinds: str) -> tuple[str, str]:
        asked.append((Path(name).name, kinds))
        return str(tmp_path / "mine"), kinds.split(";;", maxsplit=1)[0]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    qtbot.mouseClick(wizard.plan_page.rejects, Qt.MouseButton.LeftButton)
    assert asked == [("problems.vcf", "VCF (*.vcf);;CSV (*.csv)")]
    assert (tmp_path / "mine.vcf").read_text("utf-8").count("BEGIN:VCARD") == 1


def test_long_words_do_not_push_the_panel_beyond_its_edge(opened: Opened, qtbot) -> None:
    mail = "annabella.lee-wolkenstein@verwaltung.quill-anchor-and-sons.example"
    wizard = opened(
        "l.csv", f"Vorname,E-Mail,Partner Vorname\nAnn,{mail},Bernd\nAnn,{mail},Bernd\nAnn,{mail},Carl\n"
    )
    wizard.show_page("plan") if wizard.plan else wizard.draft.make_plan()
    panel = wizard.plan_page.inspector
    stand_on(wizard, 2)
    qtbot.wait(1)
    assert panel._inside.width() <= panel._scroll.viewport().width()
    edit = next(e for e in panel.findChildren(QLineEdit) if e.text() == mail)
    assert edit.is_elided()
    assert edit.toolTip()
    said = [label.text() for label in panel.findChildren(PlainLabel)]
    assert "Partner: First name" in said


def test_what_comes_in_can_go_into_a_new_folder(opened: Opened, session: Session, qtbot) -> None:
    wizard = opened("a.csv", "Vorname,E-Mail\nAnn,ann@x.example\n")
    wizard.draft.make_plan()
    wizard.plan_page.folder.lineEdit().selectAll()
    qtbot.keyClicks(wizard.plan_page.folder.lineEdit(), "Friends")
    run(wizard, qtbot)
    (ann,) = session.book.all_contacts()
    assert (ann.folder, [f.name for f in session.book.folders()]) == ("Friends", ["Friends"])


def test_a_new_field_is_called_by_its_name_beside_the_row(opened: Opened) -> None:
    wizard = opened("a.csv", "Vorname,E-Mail,Lieblingsfarbe\nAnn,ann@x.example,Rot\n")
    wizard.columns._to_new_field("Lieblingsfarbe")
    wizard.draft.make_plan()
    labels = [w.text() for w in wizard.plan_page.inspector.findChildren(ElidedLabel)]
    assert "Lieblingsfarbe" in labels


def test_a_row_that_stays_out_says_why_and_not_what_is_flawed_in_it(opened: Opened, qtbot) -> None:
    table = "Vorname,E-Mail,Telefon\nAnn,ann@x.example,ask Maria\n"
    wizard = opened("a.csv", table)
    wizard.draft.make_plan()
    model = wizard.plan_page.model
    assert "ask Maria" in model.index(0, COLUMNS.index("reason")).data()
    run(wizard, qtbot)
    again = opened("b.csv", table)
    again.draft.make_plan()
    assert "Came in before" in again.plan_page.model.index(0, COLUMNS.index("reason")).data()


def test_what_is_wrong_in_cards_is_told_with_its_line(opened: Opened, qtbot) -> None:
    wizard = opened(
        "a.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nTHIS IS NONE\r\nTEL:+49301234567\r\nEND:VCARD\r\n"
    )
    why = wizard.plan_page.model.index(0, COLUMNS.index("reason")).data()
    assert why.startswith("“THIS IS NONE”: This line")
    run(wizard, qtbot)
    assert [wizard.done.model.index(0, n).data() for n in (1, 2)] == ["Line 4", "THIS IS NONE"]


def test_the_result_counts_whom_it_changed(opened: Opened, session: Session, qtbot) -> None:
    for number, table in enumerate(
        ("Vorname,E-Mail\nAnn,ann@x.example\n", "Vorname,E-Mail,Ort\nAnn,ann@x.example,Ulm\n")
    ):
        wizard = opened(f"{number}.csv", table)
        wizard.draft.make_plan()
        if number:
            wizard.plan_page.set_action("update")
        run(wizard, qtbot)
    assert wizard.done._title.text() == "1 contact changed"


@pytest.mark.parametrize(("width", "height", "columns"), [(800, 430, 2), (800, 560, 2), (1440, 860, 5)])
def test_rows_and_what_to_do_with_them_are_in_reach_in_low_and_narrow_windows(
    wizard: ImportWizard, qtbot, width: int, height: int, columns: int
) -> None:
    wizard.resize(width, height)
    page, view = wizard.plan_page, wizard.plan_page.view
    shown = [n for n in range(len(COLUMNS)) if not view.isColumnHidden(n)]
    assert len(shown) >= columns
    qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() == 0)
    assert view.viewport().height() >= 4 * view.rowHeight(0)
    assert page.inspector.height() >= view.height()
    bar = page.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    corner = page.folder.mapTo(page, page.folder.rect().bottomRight())
    assert page.rect().contains(corner)
