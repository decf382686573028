"""What one version of a contact changed, in words and field by field, and how to take one field back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from dataclasses import fields as slots_of
from datetime import date
from typing import Any

from app.domain.contact import Attribute, Contact
from app.domain.fields import Fields
from app.domain.normalize import show_value
from app.domain.values import Photo
from app.ui.detail.days import day_words, moment_words
from app.ui.detail.kept import metadata_words
from app.ui.text import tr
from app.ui.words import field_label, word

BOOKKEEPING = {
    "id", "attributes", "interactions", "version", "created_at", "created_by", "created_for", "updated_at",
    "updated_by", "updated_for", "deleted_by", "deleted_for",
}  # fmt: skip
"""Slots whose change says nothing to a person."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that changed: its name, its words before and after (empty: was not there), and its undoing.

    `restored` makes the present contact have the former value again; it leaves everything else alone.
    """

    name: str
    before: str
    after: str
    restored: Callable[[Contact], Contact]

    def words(self) -> str:
        """ "Phone (Work) changed", "E-mail added", "Note removed"."""
        if not self.before:
            return tr("{name} added", "Timeline", name=self.name)
        if not self.after:
            return tr("{name} removed", "Timeline", name=self.name)
        return tr("{name} changed", "Timeline", name=self.name)


def differences(before: Contact, after: Contact, fields: Fields) -> list[Difference]:
    """What changed between two states of one contact: its values in registry order, then its own slots."""
    return [*_values(before, after, fields), *_slots(before, after, fields)]


def _values(before: Contact, after: Contact, fields: Fields) -> list[Difference]:
    old = {a.id: a for a in before.attributes}
    new = {a.id: a for a in after.attributes}
    order = {f.name: n for n, f in enumerate(fields)}
    ids = [i for i in {**old, **new} if i not in old or i not in new or _says(old[i]) != _says(new[i])]
    found = [(old.get(i), new.get(i)) for i in ids]
    found.sort(key=lambda pair: order.get((pair[0] or pair[1]).field, len(order)))  # type: ignore[union-attr]
    return [_value(a, b, fields) for a, b in found]


def _says(a: Attribute) -> tuple[object, ...]:
    return a.value, a.label, a.is_primary


def _value(old: Attribute | None, new: Attribute | None, fields: Fields) -> Difference:
    either = new or old
    assert either is not None

    def restored(contact: Contact) -> Contact:
        if old is None:
            return contact.without(lambda a: a.id == either.id)
        if contact.attribute(old.id) is not None:
            return contact.replace_attribute(old)
        return contact.add(old)

    name = _name(either, fields)
    before, after = shown(old, fields), shown(new, fields)
    if old and new and old.value == new.value:
        if old.label != new.label:
            before, after = (f"{word(a.label or '')} {shown(a, fields)}".strip() for a in (old, new))
        else:
            name = tr("Main {name}", "Timeline", name=name)
    return Difference(name, before, after, restored)


def _name(a: Attribute, fields: Fields) -> str:
    label = field_label(fields[a.field])
    name = (
        tr("{field} ({label})", "Timeline", field=label, label=word(a.label))
        if a.label and a.label != label
        else label
    )
    return tr("Partner's {name}", "Timeline", name=name) if a.is_partner else name


def shown(a: Attribute | None, fields: Fields) -> str:
    """An attribute's value as one line of text; empty for none."""
    if a is None:
        return ""
    if isinstance(a.value, Photo):
        return tr("a photo", "Timeline")
    field = fields[a.field]
    text = " ".join(show_value(field, a.value).split())
    return (day_words(text) if field.data_type == "date" else text) or "–"


def _slots(before: Contact, after: Contact, fields: Fields) -> list[Difference]:
    result = []
    for slot in slots_of(Contact):
        old, new = getattr(before, slot.name), getattr(after, slot.name)
        if slot.name in BOOKKEEPING or old == new:
            continue

        def restored(contact: Contact, name: str = slot.name, value: Any = old) -> Contact:
            return replace(contact, **{name: value})

        name = {"deleted_at": tr("Trash", "Timeline"), "snoozed_until": tr("Snoozed until", "Timeline")}.get(
            slot.name
        )
        was, now = (_slot_words(slot.name, value, fields) for value in (old, new))
        if slot.name == "metadata" and was == now:
            continue  # uids that a merge kept
        result.append(Difference(name or field_label(fields[slot.name]), was, now, restored))
    return result


def _slot_words(slot: str, value: Any, fields: Fields) -> str:
    """A slot's value in words; a time as the user's country writes it."""
    if isinstance(value, str) and value:
        if slot == "deleted_at":
            return moment_words(value, date.today())
        if slot == "snoozed_until" or fields[slot].data_type == "date":
            return day_words(value)
    return _plain(value)


def _plain(value: Any) -> str:
    if value is True:
        return tr("yes", "Timeline")
    if value is False or value is None or value == "":
        return ""
    if isinstance(value, frozenset | set):
        return ", ".join(sorted(value, key=str.casefold))
    if isinstance(value, dict):
        return ", ".join(f"{name}: {words}" for name, words in metadata_words(value))
    return str(value)
