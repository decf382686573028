"""Books with pages overwritten by chance, and what a salvage makes of them."""

from __future__ import annotations

import random
import shutil
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.domain.contact import Contact
from app.domain.errors import KithError
from app.services.book import Book
from app.services.salvage import salvage_to

PAGE = 4096


@dataclass(frozen=True)
class Saved:
    """Of one damaged book: pages overwritten, the share of its contacts that came back, and the share without any loss."""

    pages: int
    back: float
    whole: float


def book_of(folder: Path, contacts: list[Contact]) -> Path:
    """A closed book of these contacts."""
    path = folder / "whole.kith"
    with closing(Book.open(path, region="DE")) as book, book.change("Fill") as change:
        change.put_many(contacts)
    return path


def people(path: Path) -> dict[str, Contact]:
    """The contacts of a book by id."""
    with closing(Book.open(path, create=False)) as book:
        return {contact.id: contact for contact in book.get_many(book.find())}


def overwrite(path: Path, dice: random.Random, most: int = 5) -> int:
    """Overwrite one to `most` pages after the header with bytes by chance; returns how many."""
    pages = path.stat().st_size // PAGE
    hit = dice.sample(range(1, pages), min(dice.randint(1, most), pages - 1))
    with path.open("rb+") as file:
        for page in hit:
            file.seek(page * PAGE)
            file.write(dice.randbytes(PAGE))
    return len(hit)


def salvaged(whole: Path, before: Mapping[str, Contact], folder: Path, dice: random.Random) -> Saved:
    """Damage a copy of a book, save it, and compare; the damaged file must stay as it is."""
    damaged, new = folder / "damaged.kith", folder / "new.kith"
    shutil.copyfile(whole, damaged)
    pages = overwrite(damaged, dice)
    bytes_ = damaged.read_bytes()
    try:
        salvage_to(damaged, new)
    except KithError:
        return Saved(pages, 0.0, 0.0)
    assert damaged.read_bytes() == bytes_, "the damaged file was changed"
    after = people(new)
    same = sum(contents(after[id_]) == contents(contact) for id_, contact in before.items() if id_ in after)
    new.unlink()
    return Saved(pages, len(after.keys() & before.keys()) / len(before), same / len(before))


def contents(contact: Contact) -> tuple[object, ...]:
    """What a contact holds, without its times."""
    return tuple((a.field, a.value, a.label) for a in contact.attributes), contact.tags, contact.folder
