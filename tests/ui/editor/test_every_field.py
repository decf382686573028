"""The editor shows every value of every field, the partner's too, and loses none of them when nothing is touched."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact
from app.domain.values import Photo
from app.services import collections
from app.ui.detail.pane import DetailPane
from app.ui.editor.add_field import NEVER
from app.ui.session import Session
from tests.services.test_proof import custom, sample_of

FIELDS = [f for f in (*BUILTIN.attributes(), *custom()) if f.editable and f.show]


def shown(editor) -> set[str]:
    """The ids of the attributes that the form shows."""
    body = editor.body
    rows = [row for block in (*body.blocks.values(), *body.others) for row in block.rows]
    held = {row.before.id for row in rows if row.before is not None} | body.names.attributes()
    photo = body.photo.edit().before
    return held | ({photo.id} if photo is not None else set())


@pytest.mark.parametrize("partner", [False, True])
def test_all_values_are_shown_and_kept(
    pane: DetailPane, session: Session, qtbot: QtBot, partner: bool
) -> None:
    for field in custom():
        collections.add_field(session.book, field)
    values = [
        Attribute(f.name, sample_of(f).first, f.labels[-1] if f.labels else None, is_partner=partner)
        for f in FIELDS
        if not (partner and isinstance(sample_of(f).first, Photo))
    ]
    contact = Contact().add(Attribute("first_name", "Ann"), *values)
    with session.book.change("Add") as change:
        contact = change.put(contact)
    pane.show_contacts([contact.id])
    pane.edit()
    editor = pane.editor
    assert editor is not None
    assert {a.id for a in contact.attributes} <= shown(editor)
    assert not editor.has_unsaved()
    assert editor.result() == contact


def test_every_field_can_be_added(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    for field in custom():
        collections.add_field(session.book, field)
    pane.new_contact()
    assert pane.editor is not None
    body = pane.editor.body
    for field in FIELDS:
        if field.name not in NEVER:
            body.add("field", field.name)
    QApplication.processEvents()
    blocks = [body.blocks[f.name, False] for f in FIELDS if f.name not in NEVER]
    assert all(block.isVisible() and block.rows for block in blocks)
