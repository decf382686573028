"""What a file does not give back: a contact laid beside what is read again from the record that was written of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from app.domain.contact import Contact
from app.domain.values import Photo, Reference, Value
from app.formats.records import Loss

STATE = (
    "folder", "source_type", "source_id", "last_modified_on_source", "ios_address_book_id",
    "android_address_book_id", "opted_in_at", "snoozed_until", "uid", "favourite", "parked", "is_opted_out", "consent",
    "metadata", "opted_in", "touch_freq", "tags",
)  # fmt: skip
"""The slots of the contact itself that an export is asked for; where it came from and when it changed are not."""

_BLANK = Contact(id="")


def compared(contact: Contact, again: Contact) -> set[tuple[str, str]]:
    """(field, what happened to it) of all that `again`, read from the file, does not say any more."""
    lost: set[tuple[str, str]] = set()
    values = Counter((a.field, a.is_partner, said(a.value)) for a in again.attributes)
    labels = {(a.field, a.is_partner, said(a.value), a.label) for a in again.attributes}
    for a in contact.attributes:
        key = (a.field, a.is_partner, said(a.value))
        if not values[key]:
            lost.add(
                (a.field, "the partner's left out or changed" if a.is_partner else "left out or changed")
            )
        elif a.label and (*key, a.label) not in labels:
            lost.add((a.field, "labels left out"))
        values[key] -= 1
    for name in STATE:
        ours = getattr(contact, name)
        if ours != getattr(_BLANK, name) and ours != getattr(again, name):
            lost.add((name, "left out or changed" if getattr(again, name) else "left out"))
    there = {(i.how, i.at, i.outcome, i.note) for i in again.interactions}
    if any((i.how, i.at, i.outcome, i.note) not in there for i in contact.interactions):
        lost.add(("interactions", "left out but for the last one" if there else "left out"))
    return lost


def said(value: Value) -> str:
    """What a value says, whatever it points to or is stored as; blanks at its ends say nothing."""
    if isinstance(value, Reference):
        return value.name or value.id
    if isinstance(value, Photo):
        return value.sha256 or value.url
    return str(value).strip()


def counted(found: Iterable[Iterable[tuple[str, str]]]) -> list[Loss]:
    """What happened, by field, with the number of contacts; given what happened to each contact."""
    counts = Counter(pair for pairs in found for pair in set(pairs))
    return [Loss(field, number, what) for (field, what), number in sorted(counts.items())]
