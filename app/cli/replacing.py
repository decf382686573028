"""The command replace: find and replace in the values of a field."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app.cli.output import Answer, Words, counted, table

if TYPE_CHECKING:
    from app.services.book import Book


def add_commands(commands: argparse._SubParsersAction[Any]) -> None:
    """Add this module's commands."""
    p = commands.add_parser("replace", help="find and replace in the values of a field")
    p.add_argument("field", metavar="FIELD", help="a field, or all")
    p.add_argument("find", metavar="FIND")
    p.add_argument("instead", metavar="REPLACEMENT")
    p.add_argument("query", nargs="*", metavar="QUERY")
    p.add_argument(
        "--regex", action="store_true", help="FIND is a regular expression; \\1 stands for its first group"
    )
    p.add_argument("--case", action="store_true", help="tell capitals from small letters")
    p.add_argument("--whole", action="store_true", help="the whole value has to be what is sought")
    p.add_argument("--dry-run", action="store_true", help="only say what would change")
    p.set_defaults(run=run, needs_book=True)


def run(arguments: argparse.Namespace, book: Book) -> Answer:
    """`replace FIELD FIND REPLACEMENT [QUERY]`"""
    from app.domain.replacing import Pattern
    from app.services.replacing import Where, preview, replace_all

    pattern = Pattern(arguments.find, arguments.instead, arguments.regex, arguments.case, arguments.whole)
    where = Where("" if arguments.field == "all" else arguments.field, book.asked(" ".join(arguments.query)))
    found = preview(book, where, pattern)
    changes = None if arguments.dry_run or not found.values else replace_all(book, where, pattern)
    document = {
        "operation": changes.operation if changes else None, "contacts": found.contacts, "values": found.values,
        "changes": [{"id": h.contact_id, "field": h.field, "before": h.before, "after": h.after or None} for _, h in found.hits],
    }  # fmt: skip
    rows = [[name, hit.field, hit.before, hit.after] for name, hit in found.hits]
    values, contacts = counted(found.values, "value"), counted(found.contacts, "contact")
    words = f"{values} of {contacts} {'would change' if arguments.dry_run else 'changed'}."
    return document, Words("\n".join(filter(None, (table(rows), words)))), 0
