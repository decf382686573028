"""The commands that change contacts: add, edit, bulk, delete, restore, purge, touch, touch-every."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.arguments import days, past_moment
from app.cli.output import Answer, Words, card, counted
from app.domain.contact import HOWS, OUTCOMES, Contact, Interaction
from app.domain.errors import KithError

if TYPE_CHECKING:
    from app.services.book import Book


def add_commands(commands: argparse._SubParsersAction[Any]) -> None:
    """Add this module's commands."""
    for name, run, what in (
        ("add", add, "a new contact"),
        ("edit", edit, "change a contact"),
        ("bulk", bulk, "change many"),
    ):
        p = commands.add_parser(name, help=what)
        if name == "edit":
            p.add_argument("id", metavar="ID")
            p.add_argument("--if-version", type=int, metavar="N")
        if name == "bulk":
            p.add_argument("query", metavar="QUERY")
        if name == "add":
            p.add_argument(
                "--text",
                metavar="FILE",
                help="read it from a signature or a card's text; - is standard input",
            )
        p.add_argument("assignments", nargs="*", metavar="FIELD=VALUE")
        p.add_argument("--overwrite-custom", action="store_true", help="replace all custom values")
        p.add_argument("--region", metavar="CC", help="country of phone numbers without one")
        p.set_defaults(run=run, needs_book=True)
    p = commands.add_parser("delete", help="move contacts to the trash")
    p.add_argument("what", nargs="+", metavar="QUERY|ID")
    p.set_defaults(run=delete, needs_book=True)
    p = commands.add_parser("restore", help="take contacts out of the trash")
    p.add_argument("ids", nargs="+", metavar="ID")
    p.set_defaults(run=restore, needs_book=True)
    p = commands.add_parser("purge", help="delete contacts in the trash for good")
    p.add_argument("ids", nargs="*", metavar="ID")
    p.add_argument("--all", action="store_true")
    p.add_argument("--yes", action="store_true", help="do not ask")
    p.set_defaults(run=purge, needs_book=True)
    p = commands.add_parser("touch", help="log a call, an e-mail, a meeting, a message or a note")
    p.add_argument("ids", nargs="+", metavar="ID")
    p.add_argument("--how", choices=HOWS, default="note")
    p.add_argument("--outcome", choices=OUTCOMES)
    p.add_argument("--at", metavar="TIME", type=past_moment)
    p.add_argument("--note", default="")
    p.set_defaults(run=touch, needs_book=True)
    p = commands.add_parser("touch-every", help="remind every so many days (0: never)")
    p.add_argument("id", metavar="ID")
    p.add_argument("days", type=days, metavar="DAYS")
    p.set_defaults(run=touch_every, needs_book=True)


def existing(book: Book, ids: Sequence[str]) -> list[Contact]:
    """The contacts with these ids. Raises KithError if one does not exist."""
    found = {c.id: c for c in book.get_many(list(ids))}
    missing = [i for i in ids if i not in found]
    if missing:
        raise KithError(f"There is no contact {missing[0]}. `kith list` shows the ids.")
    return [found[i] for i in dict.fromkeys(ids)]


def _changed(book: Book, contact: Contact, arguments: argparse.Namespace) -> Contact:
    from app.domain.names import renamed
    from app.services.editing import applied, assignment, linked

    changes = [assignment(text) for text in arguments.assignments]
    new = applied(contact, changes, book.fields, overwrite_custom=arguments.overwrite_custom)
    return renamed(contact, linked(book, new))


def _one(book: Book, contact: Contact) -> Answer:
    from app.cli.reading import whole

    return whole(book, contact), lambda: card(contact, book.fields), 0


def _from_text(book: Book, name: str) -> Contact:
    from app.domain.signature import LONGEST, read

    try:
        text = sys.stdin.read(LONGEST) if name == "-" else Path(name).read_text("utf-8", "replace")
    except (OSError, UnicodeError) as error:
        raise KithError(f"{name} cannot be read: {error}.") from error
    return read(text, book.region)


def add(arguments: argparse.Namespace, book: Book) -> Answer:
    """`add [FIELD=VALUE]… [--text FILE|-]`"""
    begun = _from_text(book, arguments.text) if arguments.text else Contact()
    contact = _changed(book, replace(begun, source="api"), arguments)
    if arguments.text and not contact.attributes:
        raise KithError("The text says nothing about anybody. Nothing was added.")
    with book.change("Add a contact", "api") as change:
        contact = change.put(contact)
    return _one(book, contact)


def edit(arguments: argparse.Namespace, book: Book) -> Answer:
    """`edit ID [FIELD=VALUE]…`"""
    (contact,) = existing(book, [arguments.id])
    expected = arguments.if_version
    if expected is not None and expected != contact.version:
        raise KithError(
            f"The contact is at version {contact.version}, not {expected}: it was changed meanwhile. Look at it, then try again."
        )
    with book.change("Edit a contact", "edit") as change:
        contact = change.put(_changed(book, contact, arguments), contact.version)
    return _one(book, contact)


def bulk(arguments: argparse.Namespace, book: Book) -> Answer:
    """`bulk QUERY [FIELD=VALUE]…`"""
    from app.services.editing import assignment
    from app.services.many import edit_all

    edits = [assignment(text) for text in arguments.assignments]
    done = edit_all(
        book, book.find(book.asked(arguments.query)), edits, overwrite_custom=arguments.overwrite_custom
    )
    return (
        {"operation": done.operation or None, "updated": len(done.updated)},
        Words(f"{counted(len(done.updated), 'contact')} changed."),
        0,
    )


def _asked(book: Book, words: Sequence[str]) -> list[str]:
    """The ids that are meant: ids as they are, anything else as a query."""
    known = {c.id for c in book.get_many(list(words))}
    if known and len(known) == len(set(words)):
        return list(dict.fromkeys(words))
    return book.find(book.asked(" ".join(words)))


def delete(arguments: argparse.Namespace, book: Book) -> Answer:
    """`delete QUERY|ID…`"""
    from app.services import deleting

    ids = _asked(book, arguments.what)
    if not ids:
        raise KithError(f"No contact is meant by “{' '.join(arguments.what)}”. Nothing was deleted.")
    label = "Delete a contact" if len(ids) == 1 else f"Delete {len(ids)} contacts"
    changes = deleting.delete(book, ids, label)
    return (
        {"operation": changes.operation or None, "deleted": ids},
        Words(f"{counted(len(ids), 'contact')} moved to the trash."),
        0,
    )


def restore(arguments: argparse.Namespace, book: Book) -> Answer:
    """`restore ID…`"""
    ids = [c.id for c in existing(book, arguments.ids)]
    label = "Restore a contact" if len(ids) == 1 else f"Restore {len(ids)} contacts"
    with book.change(label, "restore") as change:
        change.restore(ids)
    return (
        {"operation": change.changes.operation or None, "restored": ids},
        Words(f"{counted(len(ids), 'contact')} restored."),
        0,
    )


def purge(arguments: argparse.Namespace, book: Book) -> Answer:
    """`purge ID…|--all`"""
    from app.services import backups

    in_trash = book.find("is:deleted")
    ids = in_trash if arguments.all else [c.id for c in existing(book, arguments.ids)]
    outside = [i for i in ids if i not in set(in_trash)]
    if outside or not (ids or arguments.all):
        raise KithError(
            f"{outside[0]} is not in the trash: delete it first."
            if outside
            else "Say which contacts, or --all."
        )
    if ids and not arguments.yes:
        if not sys.stdin.isatty():
            raise KithError(f"{counted(len(ids), 'contact')} would be gone for good. Add --yes to do it.")
        print(f"Delete {counted(len(ids), 'contact')} for good? [y/N] ", end="", file=sys.stderr, flush=True)
        if input().strip().lower() not in (
            "y",
            "yes",
        ):
            raise KithError("Nothing was deleted.")
    holding = [str(b.path) for b in backups.holding(book.path, ids)]
    book.purge(ids)
    words = f"{counted(len(ids), 'contact is', 'contacts are')} gone for good."
    if holding:
        words += "\nThese backups still hold them:\n" + "\n".join(holding)
    return {"purged": ids, "backups": holding}, Words(words), 0


def touch(arguments: argparse.Namespace, book: Book) -> Answer:
    """`touch ID…`"""
    from app.services.book import now

    if arguments.outcome and arguments.how != "call":
        raise KithError("An outcome is that of a call: add --how call.")
    found = existing(book, arguments.ids)
    entry = (arguments.how, arguments.at or now(), arguments.outcome, arguments.note)
    with book.change("Log a touch", "touch") as change:
        change.put_many(
            [replace(c, interactions=(*c.interactions, Interaction(*entry)), snoozed_until="") for c in found]
        )
    return (
        {"operation": change.changes.operation, "touched": [c.id for c in found]},
        Words(f"{counted(len(found), 'contact')} touched."),
        0,
    )


def touch_every(arguments: argparse.Namespace, book: Book) -> Answer:
    """`touch-every ID DAYS`"""
    (contact,) = existing(book, [arguments.id])
    with book.change("Set the reminder", "edit") as change:
        contact = change.put(replace(contact, touch_freq=arguments.days or None), contact.version)
    return _one(book, contact)
