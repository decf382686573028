"""The sample book: invented people to try the program with, in a book of their own."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from app import RESOURCES
from app.domain.book import Folder, SavedList, Tag
from app.domain.contact import Contact
from app.domain.jsonform import contact_from_json
from app.services.book import Book
from app.services.places import sample_path

REGION = "GB"
"""The country of the numbers that are written without one."""


def sample_book() -> Path:
    """The sample book's file; made and filled if it is not there yet."""
    path = sample_path()
    if not path.exists():
        book = Book.open(path, region=REGION)
        try:
            fill(book)
        finally:
            book.close()
    return path


def fill(book: Book, today: date | None = None) -> None:
    """Put the sample contacts into a book, as one operation. Touches lie as far back as they did when written."""
    data = json.loads((RESOURCES / "sample" / "contacts.json").read_text("utf-8"))
    later = (today or date.today()) - date.fromisoformat(data["as_of"])
    with book.change("Add sample contacts", "sample") as change:
        for tag in data["tags"]:
            change.put_tag(Tag(tag["tag"], tag["color"]))
        for folder in data["folders"]:
            change.put_folder(Folder(folder["name"]))
        for saved in data["lists"]:
            change.put_list(SavedList(saved["name"], saved["query"]))
        change.put_many([_contact(item, book, later) for item in data["contacts"]])


def _contact(item: dict[str, Any], book: Book, later: timedelta) -> Contact:
    contact = contact_from_json(item, book.fields)
    touches = tuple(replace(touch, at=_moved(touch.at, later)) for touch in contact.interactions)
    return replace(contact, interactions=touches)


def _moved(at: str, later: timedelta) -> str:
    return (datetime.fromisoformat(at) + later).strftime("%Y-%m-%dT%H:%M:%SZ")
