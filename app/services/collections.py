"""Tags, folders, lists and custom fields as a person keeps them: found by name, set, reordered, deleted – one operation each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, count
from typing import TYPE_CHECKING

from app.domain.book import Changes, Folder, SavedList, Tag
from app.domain.contact import Attribute, Contact
from app.domain.errors import KithError
from app.domain.fields import DataType, Field
from app.domain.folding import words
from app.domain.normalize import parse_value, show_value
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.query.tree import And, Condition, Not, Op, Or, Term
from app.domain.values import type_names
from app.services import backups

if TYPE_CHECKING:
    from app.services.book import Book


def _same(a: str, b: str) -> bool:
    return a.casefold() == b.casefold()


def tag_named(book: Book, name: str) -> Tag:
    """The tag of a name. Raises KithError if there is none."""
    found = next((t for t in book.tags() if _same(t.name, name)), None)
    if found is None:
        raise KithError(f"There is no tag {name!r}. `kith tags` lists them.")
    return found


def folder_named(book: Book, name: str) -> Folder:
    """The folder of a name. Raises KithError if there is none."""
    found = next((f for f in book.folders() if _same(f.name, name)), None)
    if found is None:
        raise KithError(f"There is no folder {name!r}. `kith folders` lists them.")
    return found


def list_named(book: Book, name: str) -> SavedList:
    """The saved list of a name. Raises KithError if there is none."""
    found = next((s for s in book.lists() if _same(s.name, name)), None)
    if found is None:
        raise KithError(f"There is no saved list {name!r}. `kith lists` lists them.")
    return found


def field_named(book: Book, name: str) -> Field:
    """The custom field of a name. Raises KithError if there is none, or if it is built in."""
    found = next((f for f in book.fields.custom if _same(f.name, name)), None)
    if found is None:
        why = "is built in" if name in book.fields else "does not exist"
        raise KithError(f"The custom field {name!r} {why}. `kith fields` lists them.")
    return found


def _with_trash(condition: Term) -> Term:
    """What meets the condition, in the trash too."""
    deleted = Condition("is", Op.EQUALS, "deleted")
    return And((condition, Or((deleted, Not(deleted)))))


def holders(book: Book, condition: Condition) -> list[Contact]:
    """The contacts that meet the condition, the trash's too."""
    return book.get_many(book.find(_with_trash(condition)))


def delete_tag(book: Book, name: str, label: str = "") -> Changes:
    """Take a tag off all contacts and out of the book; contacts stay."""
    tag = tag_named(book, name)
    with book.change(label or f"Delete tag {tag.name}", "edit") as change:
        change.remove_tag(tag)
    return change.changes


def set_tag_interval(book: Book, name: str, days: int | None) -> Changes:
    """Remind of contacts with this tag every so many days (None: not)."""
    tag = replace(tag_named(book, name), touch_freq=days or None)
    with book.change(f"Set the reminder of {tag.name}", "edit") as change:
        change.put_tag(tag)
    return change.changes


def delete_folder(book: Book, name: str, label: str = "", progress: Progress = NO_PROGRESS) -> Changes:
    """Delete a folder; its contacts move to the trash with it. Undo brings all back."""
    folder = folder_named(book, name)
    ids = book.find(_with_trash(Condition("folder", Op.EQUALS, folder.name)))
    if len(ids) >= backups.MANY:
        backups.safeguard(book, "delete", progress)
    with book.change(
        label or f"Delete folder {folder.name} with {len(ids)} contact{'' if len(ids) == 1 else 's'}",
        "delete",
        progress,
    ) as change:
        change.trash(ids)
        change.put_many([replace(c, folder=None) for c in change.get_many(ids)])
        change.remove_folder(folder)
    return change.changes


def add_field(book: Book, field: Field) -> Field:
    """Define a custom field; its number is the next free one. Raises KithError for a name or type that cannot be."""
    _check_label(field)
    if field.name in book.fields:
        raise KithError(f"There is a field {field.name!r} already. Choose another name.")
    if str(field.data_type) not in type_names:
        raise KithError(f"A custom field is one of: {', '.join(type_names)}.")
    number = max((f.id or 0 for f in book.fields.custom), default=0) + 1
    field = replace(field, id=number, global_=False)
    with book.change(f"Add field {field.label}", "edit") as change:
        change.put_field(field)
    return field


def _check_label(field: Field) -> None:
    if not (field.name.strip() and field.label.strip()):
        raise KithError("A field needs a name.")


def edit_field(book: Book, field: Field) -> Changes:
    """Change a custom field's definition (by its number). Its name stays; with another type its values are read anew,
    and what cannot be read so stays as it is. Raises KithError for a type that cannot be.
    """
    if str(field.data_type) not in type_names:
        raise KithError(f"A custom field is one of: {', '.join(type_names)}.")
    _check_label(field)
    old = field_named(book, field.name)
    field = replace(field, id=old.id, name=old.name, global_=False)
    with book.change(f"Edit field {field.label}", "edit") as change:
        if field != old:
            change.put_field(field)
        if field.data_type is not old.data_type:
            change.put_many([_read_anew(c, old, field) for c in _holding(book, field.name)])
    return change.changes


def _read_anew(contact: Contact, old: Field, field: Field) -> Contact:
    def settled(a: Attribute) -> Attribute:
        if a.field != field.name:
            return a
        text = a.value if isinstance(a.value, str) else show_value(old, a.value)
        return replace(a, value=parse_value(field, text), normalized="")

    return replace(contact, attributes=tuple(map(settled, contact.attributes)))


def _holding(book: Book, name: str) -> list[Contact]:
    """The contacts that have a value of a field, of their own or of the partner, the trash's too."""
    own, partner = (Condition(n, Op.PRESENT) for n in (name, f"partner.{name}"))
    return book.get_many(book.find(_with_trash(Or((own, partner)))))


def held_values(book: Book, name: str) -> int:
    """How many values of a field the book holds, the trash's too."""
    return sum(a.field == name for c in _holding(book, name) for a in c.attributes)


def delete_field(book: Book, name: str) -> Changes:
    """Delete a custom field with all its values; undoable."""
    field = field_named(book, name)
    with book.change(f"Delete field {field.label}", "edit") as change:
        members = _holding(book, field.name)
        change.put_many([c.without(lambda a: a.field == field.name) for c in members])
        change.remove_field(field)
    return change.changes


def move_field(book: Book, name: str, place: int) -> Changes:
    """Put a custom field at a place (from 1) among the custom ones."""
    field = field_named(book, name)
    others = [f for f in book.fields.custom if f.id != field.id]
    ordered = [*others[: max(0, place - 1)], field, *others[max(0, place - 1) :]]
    with book.change(f"Move field {field.label}", "edit") as change:
        change.order_fields(ordered)
    return change.changes


def name_for(book: Book, label: str) -> str:
    """A name that no field has yet, made of a label: `Shoe size` becomes `shoe_size`."""
    base = "_".join(words(label)) or "field"
    numbered = (f"{base}_{number}" for number in count(2))
    return next(name for name in chain((base,), numbered) if name not in book.fields)


def custom_field(
    name: str,
    label: str,
    data_type: str,
    section: str,
    enum: Sequence[str],
    singular: bool,
    labels: Sequence[str],
) -> Field:
    """A definition from what a user typed. Raises KithError for a type that does not exist."""
    if data_type not in type_names:
        raise KithError(f"{data_type!r} is no type of field. Choose one of: {', '.join(type_names)}.")
    return Field(
        name, label or name, DataType(data_type), section or "Details", singular=singular, enum_values=tuple(enum), labels=tuple(labels),
        global_=False,
    )  # fmt: skip
