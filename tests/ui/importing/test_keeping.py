"""Mappings that are kept: offered again for the same headers, written to a file and loaded from one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.services.importing import saved
from app.ui.importing.wizard import ImportWizard
from tests.ui.answers import answer
from tests.ui.importing.conftest import Opened
from tests.ui.importing.test_columns import send

LIST = "Vorname,Nachname,Kundennummer,Ort\nAylin,Demirkan,17,Bonn\nBéla,Szendrey,18,Köln\n"
OTHER = "Ort,Kundennummer,Nachname,Vorname\nKiel,19,Achterberg,Grace\n"


@pytest.fixture
def wizard(opened: Opened, qtbot) -> ImportWizard:
    found = opened("liste.csv", LIST)
    found.show_page("columns")
    send(found, "Kundennummer", "New field", qtbot)
    return found


def goals(wizard: ImportWizard) -> dict[str, str]:
    return {c.name: c.goal for c in wizard.columns.table.columns.columns}


def test_a_mapping_is_kept_by_name_and_offered_again(wizard, opened: Opened, qtbot) -> None:
    qtbot.mouseClick(wizard.columns.recognised.save, Qt.MouseButton.LeftButton)
    answer(wizard, "Kundenliste", qtbot)
    again = opened("andere.csv", OTHER)
    assert goals(again)["Kundennummer"] == "Kundennummer"
    assert again.draft.saved == "Kundenliste"
    again.columns.recognised.preset_chosen.emit("")
    assert again.draft.saved == "", "guessed anew on demand"


def test_what_was_chosen_is_used_for_the_next_file_like_this(wizard, opened: Opened, qtbot) -> None:
    for _ in range(2):
        qtbot.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wizard.page == "result"
    again = opened("andere.csv", OTHER)
    for _ in range(2):
        again.show_page("columns") if again.page == "format" else None
        qtbot.keyClick(again, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    book = again.session.book
    (field,) = book.fields.custom
    grace = next(c for c in book.all_contacts() if c.text("first_name") == "Grace")
    assert grace.text(field.name) == "19"


def test_nothing_is_kept_where_the_box_is_not_ticked(wizard, qtbot) -> None:
    wizard.columns.choices.again.setChecked(False)
    for _ in range(2):
        qtbot.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved.mappings() == []


def test_a_mapping_goes_to_a_file_in_s3s_form_and_comes_back(
    wizard, opened: Opened, monkeypatch, tmp_path: Path
) -> None:
    path = tmp_path / "m.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    wizard.columns.recognised.write_wanted.emit()
    document = json.loads(path.read_text("utf-8"))
    assert document["mappings"]["Vorname"]["attribute_type"] == "first_name"
    again = opened("andere.csv", OTHER)
    again.show_page("columns")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(path), ""))
    again.columns.recognised.load_wanted.emit()
    assert goals(again)["Kundennummer"] == "Kundennummer"


def test_a_broken_mapping_file_is_refused_in_words(wizard, monkeypatch, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "m.json"
    path.write_text('{"mappings": {"Vorname": {"index": 1}}}')
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(path), ""))
    before = goals(wizard)
    with qtbot.waitSignal(wizard.session.failed):
        wizard.columns.recognised.load_wanted.emit()
    assert goals(wizard) == before
