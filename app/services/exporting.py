"""Exporting contacts to a file: chosen, written beside the target, put in its place when it is whole."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from app.domain.contact import Contact
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.query.tree import EVERYTHING, And, Condition, Op, Term
from app.domain.values import Photo
from app.formats.options import WriteOptions
from app.formats.records import Loss
from app.formats.sealed import bare_name
from app.formats.writing import checked, format_of, losses, passes, write
from app.services import sealing
from app.services.files import replaced

if TYPE_CHECKING:
    from app.services.book import Book

PARKED_TOO = Condition("is", Op.EQUALS, "parked")


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written: format, how many contacts, where, what did not fit."""

    format: str
    contacts: int
    file: str
    losses: tuple[Loss, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which contacts are exported: those with the ids, else what the query asks for (all but the trash)."""

    query: Term = EVERYTHING
    ids: Sequence[str] = ()
    leave_out_opted_out: bool = False


def contacts_of(book: Book, chosen: Chosen) -> Iterator[Contact]:
    """The chosen contacts, loaded as they are consumed."""
    if chosen.ids:
        found: Iterable[Contact] = (
            c
            for start in range(0, len(chosen.ids), 400)
            for c in book.get_many(chosen.ids[start : start + 400])
        )
    elif chosen.query == EVERYTHING:
        found = (c for query in (EVERYTHING, PARKED_TOO) for c in book.all_contacts(query))
    else:
        found = book.all_contacts(chosen.query)
    return (c for c in found if not (chosen.leave_out_opted_out and c.is_opted_out))


def how_many(book: Book, chosen: Chosen) -> int:
    """How many contacts would be exported."""
    if chosen.ids:
        return sum(1 for _ in contacts_of(book, chosen))
    counts = book.count(chosen.query) + (book.count(PARKED_TOO) if chosen.query == EVERYTHING else 0)
    if chosen.leave_out_opted_out:
        opted_out = Condition("is", Op.EQUALS, "opted-out")
        counts -= book.count(And((chosen.query, opted_out)))
        counts -= book.count(And((PARKED_TOO, opted_out))) if chosen.query == EVERYTHING else 0
    return counts


def what_is_lost(
    book: Book, chosen: Chosen, format_: str, options: WriteOptions, progress: Progress = NO_PROGRESS
) -> list[Loss]:
    """The loss report: what a file of this format would not hold. Raises Cancelled."""
    progress.start(how_many(book, chosen) * max(1, passes(format_, options) // 2))
    return losses(format_, lambda: _counted(book, chosen, progress), _with_book(book, options), book.fields)


def _counted(book: Book, chosen: Chosen, progress: Progress) -> Iterator[Contact]:
    for contact in contacts_of(book, chosen):
        progress.advance()
        yield contact


def export(
    book: Book,
    chosen: Chosen,
    out: Path | BinaryIO,
    format_: str = "",
    options: WriteOptions | None = None,
    progress: Progress = NO_PROGRESS,
    passphrase: str = "",
) -> ExportResult:
    """Write the chosen contacts, sealed if there is a passphrase. A file appears whole or not at all. Raises KithError."""
    started = time.monotonic()
    options = _with_book(book, options or WriteOptions())
    format_ = format_of(format_, bare_name(str(out)) if isinstance(out, Path) else "")
    progress.start(how_many(book, chosen) * passes(format_, options), "Exporting")

    def contacts() -> Iterator[Contact]:
        return _counted(book, chosen, progress)

    if passphrase:
        with sealing.writing(out, passphrase) as file:
            number, lost = write(format_, contacts, file, options, book.fields)
    elif isinstance(out, Path):
        with replaced(out) as file:
            number, lost = write(format_, contacts, file, options, book.fields)
    else:
        number, lost = write(format_, contacts, out, options, book.fields)
    name = str(out) if isinstance(out, Path) else "-"
    return ExportResult(format_, number, name, tuple(lost), time.monotonic() - started)


def _with_book(book: Book, options: WriteOptions) -> WriteOptions:
    """The options with what the book has besides contacts."""
    tags = book.tags()
    collections = {
        "tags": [{"tag": t.name, "color": t.color, "touch_freq": t.touch_freq} for t in tags],
        "folders": [{"name": f.name, "description": f.description} for f in book.folders()],
        "lists": [{"name": s.name, "query": s.query} for s in book.lists()],
    }

    def load(photo: Photo) -> bytes | None:
        return photo.data if photo.data is not None else book.photo(photo.sha256)

    options = checked(options)
    return replace(options, collections=collections, tag_intervals=book.tag_intervals, load=load)
