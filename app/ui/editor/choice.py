"""Which input a value gets: by its field's type, and by whether that input can show the value without loss."""

from __future__ import annotations

from app.domain.fields import DataType, Field
from app.domain.values import Address, Photo, Reference, Value
from app.services.book import Book
from app.ui.editor.address_input import AddressInput
from app.ui.editor.contact_input import ContactInput
from app.ui.editor.date_input import DateInput, can_show
from app.ui.editor.inputs import CheckInput, ChoiceInput, LineInput, NoteInput, ValueInput
from app.ui.text import tr
from app.ui.words import field_label

PLAIN = Field("plain", "Plain")


def input_for(book: Book, own: str, field: Field, value: Value | None, name: str, ready: bool) -> ValueInput:
    """The input of one value. `own` is the edited contact's id, `ready` whether it is the empty row that waits."""
    kind = field.data_type
    placeholder = _placeholder(field) if ready or value is None else ""
    if isinstance(value, Photo):
        made = LineInput(field, value, placeholder, name)
        made.edit.setReadOnly(bool(value.sha256))
        return made
    if isinstance(value, Address) or (kind is DataType.ADDRESS and value is None):
        return AddressInput(field, value, placeholder, name)
    if isinstance(value, Reference) or kind is DataType.CONTACT:
        return ContactInput(book, own, field, value, placeholder, name)
    if isinstance(value, bool) or (kind is DataType.BOOLEAN and value is None):
        return CheckInput(field, value, placeholder, name)
    if kind is DataType.DATE and can_show(value):
        return DateInput(field, value, placeholder, name)
    if field.multiline or (isinstance(value, str) and ("\n" in value or "\r" in value)):
        return NoteInput(field, value, placeholder, name)
    if field.enum_values:
        return ChoiceInput(field, value, placeholder, name)
    return LineInput(field, value, placeholder, name)


def _placeholder(field: Field) -> str:
    known = {
        "phone_number": tr("Add a phone number", "Editor"),
        "email": tr("Add an e-mail", "Editor"),
        "website": tr("Add a website", "Editor"),
        "social": tr("Add a profile or @name", "Editor"),
        "im": tr("Add a messenger name", "Editor"),
        "note": tr("Add a note", "Editor"),
        "related": tr("Name of a contact or anybody", "Editor"),
        "reports_to": tr("Name of a contact or anybody", "Editor"),
        "nickname": tr("Add a nickname", "Editor"),
    }
    return known.get(field.name, field_label(field))
