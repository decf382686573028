"""What an operation did beside contacts, in words: tags, folders, lists, fields, pairs that are no duplicates, the own card."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.names import display_name
from app.ui.text import tr

if TYPE_CHECKING:
    from app.services.book import Book
    from app.storage.things import Thing


def done_words(book: Book, things: Sequence[Thing]) -> list[str]:
    """What was done."""
    names = _names(book, things)
    return [_done(thing, names) for thing in things]


def back_words(book: Book, things: Sequence[Thing]) -> list[str]:
    """What taking it back would do."""
    names = _names(book, things)
    return [_back(thing, names) for thing in things]


def _done(thing: Thing, names: dict[str, str]) -> str:
    said = _called(thing, names)
    if thing.kind == "setting":
        return tr("Your own card: {name}", "History", name=said)
    if thing.kind == "dismissed":
        if thing.now is None:
            return tr("No longer told apart: {names}", "History", names=said)
        return tr("Not duplicates: {names}", "History", names=said)
    if thing.before is None:
        return tr("{thing}: added", "History", thing=said)
    return (
        tr("{thing}: gone", "History", thing=said)
        if thing.now is None
        else tr("{thing}: changed", "History", thing=said)
    )


def _back(thing: Thing, names: dict[str, str]) -> str:
    said = _called(thing, names)
    if thing.kind == "setting":
        return tr("Your own card is again what it was", "History")
    if thing.kind == "dismissed":
        if thing.before is None:
            return tr("{names} may be offered as duplicates again", "History", names=said)
        return tr("{names} are told apart again", "History", names=said)
    if thing.before is None:
        return tr("{thing} goes, unless a contact has it", "History", thing=said)
    if thing.now is None:
        return tr("{thing} returns", "History", thing=said)
    return tr("{thing} becomes what it was", "History", thing=said)


def _called(thing: Thing, names: dict[str, str]) -> str:
    if thing.kind == "dismissed":
        return ", ".join(
            names.get(i) or tr("(no name)", "History") for i in thing.key.split(" ", 1) if i[:1] != "~"
        )
    if thing.kind == "setting":
        return names.get((thing.now or b"").decode()) or tr("(none)", "History")
    kinds = {
        "tag": tr("Tag {name}", "History", name=thing.name), "folder": tr("Folder {name}", "History", name=thing.name),
        "list": tr("List {name}", "History", name=thing.name), "field": tr("Field {name}", "History", name=thing.name),
    }  # fmt: skip
    return kinds[thing.kind]


def _names(book: Book, things: Sequence[Thing]) -> dict[str, str]:
    """Contact id -> name of all that pairs and the own card are about."""
    ids = {i for t in things if t.kind == "dismissed" for i in t.key.split(" ", 1)}
    ids |= {image.decode() for t in things if t.kind == "setting" for image in (t.before, t.now) if image}
    return {c.id: display_name(c) for c in book.get_many(sorted(ids))}
