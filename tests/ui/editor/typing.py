"""Opening the editor, finding its fields by name, and saving by key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.detail.pane import DetailPane
from app.ui.editor.form import ContactEditor

CONTROL = Qt.KeyboardModifier.ControlModifier


def editing(pane: DetailPane, contact_id: str) -> ContactEditor:
    pane.show_contacts([contact_id])
    pane.edit()
    assert pane.editor is not None
    return pane.editor


def line(editor: ContactEditor, field: str, row: int = 0, partner: bool = False) -> QLineEdit:
    found = editor.body.blocks[field, partner].rows[row].input.first()
    assert isinstance(found, QLineEdit)
    return found


def name(editor: ContactEditor, field: str) -> QLineEdit:
    names = editor.body.names
    row = names.names if field in names.names.inputs else names.jobs[0]
    found = row.inputs[field].first()
    assert isinstance(found, QLineEdit)
    return found


def save(editor: ContactEditor, qtbot: QtBot) -> None:
    qtbot.keyClick(editor, Qt.Key.Key_S, CONTROL)
