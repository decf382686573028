"""What the card needs from the book beyond the contact: its photo, its history, and who refers to it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QImage

from app.domain.book import Version
from app.domain.contact import Contact
from app.domain.ids import new_id
from app.domain.query.tree import Condition, Op, Or
from app.domain.values import Photo
from app.services.book import Book

POINTING = 50
"""At most so many contacts that refer to the one shown are listed."""


def photo_of(book: Book, contact: Contact) -> tuple[QImage | None, str]:
    """(picture, its hash) of a contact's main photo; (None, "") if it has none that can be shown."""
    main = contact.main("photo")
    if main is None or not isinstance(main.value, Photo) or not main.value.sha256:
        return None, ""
    data = book.photo(main.value.sha256)
    image = QImage.fromData(data) if data else QImage()
    return (None, "") if image.isNull() else (image, main.value.sha256)


def history(book: Book, contact_id: str) -> tuple[str, list[Version], list[Contact]]:
    """(the id, its versions, the contacts that refer to it): what takes longer to read."""
    query = Or(tuple(Condition(name, Op.EQUALS, contact_id) for name in ("related", "reports_to")))
    pointing = book.get_many(book.find(query, limit=POINTING))
    return contact_id, book.versions(contact_id), pointing


def copy_of(contact: Contact) -> Contact:
    """A new contact that says the same as another, without its identity and history."""
    return Contact(
        attributes=tuple(replace(a, id=new_id(), created_at="", updated_at="") for a in contact.attributes),
        folder=contact.folder,
        tags=contact.tags,
        touch_freq=contact.touch_freq,
    )
