"""What the card says of the contact's own state: consent on record, where it came from, free key–value data."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.contact import Contact
from app.domain.fields import Fields
from app.ui.detail.kept import metadata_words
from app.ui.detail.lines import COPY, Block, Line
from app.ui.text import tr
from app.ui.words import field_label


def state_blocks(contact: Contact, fields: Fields) -> list[Block]:
    """The blocks below those of the values; nothing for a contact that holds no such thing."""
    titled = (
        (tr("Consent", "Editor"), _consent(contact)),
        (tr("Source", "Card"), _source(contact, fields)),
        (tr("More data", "Editor"), _metadata(contact)),
    )
    return [Block(title, found) for title, lines in titled if (found := tuple(lines))]


def _consent(contact: Contact) -> Iterator[Line]:
    if contact.opted_in is not None:
        words = tr("Opted in", "Editor") if contact.opted_in else tr("Not opted in", "Editor")
        yield Line("", words, contact.opted_in_at[:10])
    if contact.is_opted_out:
        yield Line("", tr("Opted out: leave out of mailings", "Editor"))
    names = {
        "basis": tr("Legal basis", "Editor"),
        "source": tr("Where it was given", "Editor"),
        "text": tr("What was agreed to", "Editor"),
        "at": tr("When", "Editor"),
    }
    for key, value in contact.consent.items():
        if value:
            yield Line(names.get(key, key), str(value), acts=(COPY(),))


def _source(contact: Contact, fields: Fields) -> Iterator[Line]:
    for slot in ("source_type", "source_id", "ios_address_book_id", "android_address_book_id"):
        if value := getattr(contact, slot):
            yield Line(field_label(fields[slot]), str(value), acts=(COPY(),))


def _metadata(contact: Contact) -> Iterator[Line]:
    for name, words in metadata_words(contact.metadata):
        yield Line(name, words, acts=(COPY(),))
