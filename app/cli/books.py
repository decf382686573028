"""The commands for the file itself: backup, backups, restore-backup."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.output import Answer, Words, table

if TYPE_CHECKING:
    from app.services.book import Book


def add_commands(commands: argparse._SubParsersAction[Any]) -> None:
    """Add this module's commands."""
    p = commands.add_parser("backup", help="a checked copy of the book")
    p.add_argument("out", nargs="?", type=Path, metavar="OUT")
    p.set_defaults(run=backup, needs_book=True)
    p = commands.add_parser("backups", help="the copies that there are")
    p.set_defaults(run=backups, needs_book=True)
    p = commands.add_parser(
        "restore-backup", help="make a backup the book again; the present one is backed up first"
    )
    p.add_argument("file", type=Path, metavar="FILE")
    p.set_defaults(run=restore, needs_book=True)


def backup(arguments: argparse.Namespace, book: Book) -> Answer:
    """`backup [OUT]`"""
    from app.services import backups as service

    made = service.back_up(book.path, arguments.out)
    return {"file": str(made), "contacts": book.counts().listed}, Words(f"Saved to {made}."), 0


def backups(arguments: argparse.Namespace, book: Book) -> Answer:
    """`backups`"""
    from app.services import backups as service

    rows: list[dict[str, Any]] = [
        {"file": str(b.path), "at": b.at, "bytes": b.size, "contacts": b.contacts}
        for b in service.backups(book.path)
    ]
    return (
        {"backups": rows},
        Words(table([[r["at"], str(r["contacts"]), r["file"]] for r in rows]) or "No backups yet."),
        0,
    )


def restore(arguments: argparse.Namespace, book: Book) -> Answer:
    """`restore-backup FILE`"""
    from app.services import backups as service

    book.close()
    before = service.restore(book.path, arguments.file)
    return (
        {"restored": str(arguments.file), "before": str(before)},
        Words(f"Restored. What was there before is in {before}."),
        0,
    )
