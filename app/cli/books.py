"""The commands for the file itself: backup, backups, restore-backup, recover."""

from __future__ import annotations

import argparse
import os
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import passphrases
from app.cli.output import Answer, Words, counted, table
from app.domain.errors import KithError

if TYPE_CHECKING:
    from app.services.book import Book


def add_commands(commands: argparse._SubParsersAction[Any]) -> None:
    """Add this module's commands."""
    p = commands.add_parser("backup", help="a checked copy of the book")
    p.add_argument("out", nargs="?", type=Path, metavar="OUT")
    p.add_argument("--if-changed", action="store_true", help="only if the last backup lacks something")
    passphrases.add_new(p)
    p.add_argument("--why", default="manual", help=argparse.SUPPRESS)
    p.set_defaults(run=backup, needs_book=True, makes_book=False)
    p = commands.add_parser("backups", help="the copies that there are, and what has changed since")
    p.set_defaults(run=backups, needs_book=False)
    p = commands.add_parser(
        "restore-backup", help="make a backup the book again; the present one is backed up first"
    )
    p.add_argument("file", type=Path, metavar="FILE")
    p.add_argument("--contact", action="append", metavar="ID", help="bring back this contact alone")
    passphrases.add_known(p)
    p.set_defaults(run=restore, needs_book=False)
    p = commands.add_parser("recover", help="save what can be read of a damaged book, contact by contact")
    p.add_argument(
        "out", nargs="?", type=Path, metavar="OUT", help="a new book (default: in place of the old)"
    )
    p.set_defaults(run=recover, needs_book=False)


def book_path(arguments: argparse.Namespace) -> Path:
    """The book that is meant."""
    from app.services.places import default_book

    path: Path = arguments.book or default_book()
    return path


def backup(arguments: argparse.Namespace, book: Book) -> Answer:
    """`backup [OUT]`"""
    from app.services import backups as service

    if arguments.if_changed and not service.due(book.path, book.revision):
        return {"file": None, "contacts": book.counts().listed}, Words("Nothing has changed since."), 0
    if arguments.why in ("automatic", "exit") and hasattr(os, "nice"):
        os.nice(10)  # what makes itself gives way to what the user does
    made = service.back_up(book.path, arguments.out, arguments.why, passphrase=passphrases.new(arguments))
    return {"file": str(made), "contacts": book.counts().listed}, Words(f"Saved to {made}."), 0


def backups(arguments: argparse.Namespace, _book: None) -> Answer:
    """`backups`"""
    from app.services import backups as service

    path = book_path(arguments)
    copies = service.backups(path)
    rows: list[dict[str, Any]] = [
        {
            "file": str(b.path),
            "at": b.at,
            "bytes": b.size,
            "contacts": b.contacts,
            "why": b.why,
            "sealed": b.sealed,
        }
        for b in copies
    ]
    for row, difference in zip(rows, _differences(path, copies), strict=True):
        row |= difference
    words = table([[r["at"], _contacts(r), _since(r), r["why"], r["file"]] for r in rows])
    return {"backups": rows}, Words(words or "No backups yet."), 0


def _differences(path: Path, copies: list[Any]) -> list[dict[str, int | None]]:
    from app.services import backups as service
    from app.services.book import Book

    unknown: dict[str, int | None] = dict.fromkeys(("added", "changed", "gone"))
    try:
        with closing(Book.open(path, create=False, read_only=True)) as book:
            found = [service.difference(b, book) for b in copies]
    except KithError:
        return [unknown for _ in copies]
    return [{"added": d.added, "changed": d.changed, "gone": d.gone} if d else unknown for d in found]


def _contacts(row: dict[str, Any]) -> str:
    if row["sealed"]:
        return "sealed"
    return "damaged" if row["contacts"] is None else str(row["contacts"])


def _since(row: dict[str, Any]) -> str:
    if row["added"] is None:
        return ""
    return f"+{row['added']} ~{row['changed']} -{row['gone']}"


def restore(arguments: argparse.Namespace, _book: None) -> Answer:
    """`restore-backup FILE [--contact ID]…`"""
    from app.services import backups as service
    from app.services import restoring, sealing
    from app.services.book import Book

    path = book_path(arguments)
    from_ = service.named(path, arguments.file)
    passphrase = passphrases.known(arguments, sealing.is_sealed(from_), from_.name)
    if not arguments.contact:
        before = restoring.restore(path, from_, passphrase=passphrase)
        words = f"Restored. What was there before is in {before}."
        return {"restored": str(from_), "before": str(before)}, Words(words), 0
    with (
        closing(Book.open(path, create=False)) as book,
        restoring.looked_into(from_, passphrase=passphrase) as past,
    ):
        changes = restoring.restore_contacts(book, past, arguments.contact)
    now = counted(len(changes.contacts), "contact is as it was", "contacts are as they were")
    words = f"{now} in the backup. “kith undo” takes that back."
    return (
        {
            "restored": str(from_),
            "operation": changes.operation or None,
            "contacts": sorted(changes.contacts),
        },
        Words(words),
        0,
    )


def recover(arguments: argparse.Namespace, _book: None) -> Answer:
    """`recover [OUT]`"""
    from app.services import salvage as service

    path = book_path(arguments)
    report = service.salvage_to(path, arguments.out) if arguments.out else service.recover(path)
    document = {
        "book": str(arguments.out or path),
        "kept": str(report.kept or path),
        "contacts": report.contacts,
        "hurt": [asdict(h) for h in report.hurt],
        "lost": list(report.lost),
        "from_backup": report.from_backup,
        "damaged_pages": report.damaged_pages,
    }
    lines = [
        f"{counted(report.contacts, 'contact is', 'contacts are')} saved in {arguments.out or path}; the history of changes is not."
    ]
    lines += [
        f"{counted(report.from_backup, 'of them was', 'of them were')} completed from the last backup."
    ] * bool(report.from_backup)
    lines += [f"{h.name or h.id} lost: {h.what}" for h in report.hurt]
    lines += [f"{counted(len(report.lost), 'contact is', 'contacts are')} lost."] * bool(report.lost)
    lines += [f"The damaged file is kept: {report.kept or path}"]
    return document, Words("\n".join(lines)), 0 if report.whole else 1
