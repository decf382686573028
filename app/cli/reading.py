"""The commands that only look: list, show, history, info, check, due, dates."""

from __future__ import annotations

import argparse
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from app import __version__
from app.cli.output import Answer, Words, card, counted, table

if TYPE_CHECKING:
    from app.domain.contact import Contact
    from app.services.book import Book


def add_commands(commands: argparse._SubParsersAction[Any]) -> None:
    """Add this module's commands."""
    p = commands.add_parser("list", help="the contacts that a query asks for")
    p.add_argument("query", nargs="*", metavar="QUERY")
    p.add_argument("--order", default="sort_name")
    p.add_argument("--limit", type=int)
    p.add_argument("--offset", type=int, default=0)
    p.set_defaults(run=list_, needs_book=True)
    p = commands.add_parser("show", help="whole contacts")
    p.add_argument("ids", nargs="+", metavar="ID")
    p.set_defaults(run=show, needs_book=True)
    p = commands.add_parser("history", help="what was done, or the versions of one contact")
    p.add_argument("id", nargs="?", metavar="ID")
    p.set_defaults(run=history, needs_book=True)
    p = commands.add_parser("info", help="the book in numbers")
    p.set_defaults(run=info, needs_book=True)
    p = commands.add_parser("check", help="is the book whole?")
    p.add_argument("--repair", action="store_true", help="make the search index anew")
    p.set_defaults(run=check, needs_book=True)
    p = commands.add_parser("due", help="who is due for a touch")
    p.add_argument("--before", metavar="DATE", default="")
    p.set_defaults(run=due, needs_book=True)
    p = commands.add_parser("dates", help="birthdays and anniversaries to come")
    p.add_argument("--within", type=int, default=30, metavar="DAYS")
    p.set_defaults(run=dates, needs_book=True)


def whole(book: Book, contact: Contact) -> dict[str, Any]:
    """A contact as JSON."""
    from app.domain.jsonform import contact_to_json

    return contact_to_json(contact, book.fields, book.tag_intervals)


def line(contact: Contact) -> dict[str, Any]:
    """A contact as `list` gives it."""
    from app.domain import names

    return {
        "id": contact.id, "display_name": names.display_name(contact), "sort_name": names.sort_name(contact),
        "company": contact.text("company"), "primary_phone": contact.text("phone_number"),
        "primary_email": contact.text("email"), "folder": contact.folder,
        "tags": sorted(contact.tags, key=lambda t: (t.casefold(), t)),
    }  # fmt: skip


def listed(found: list[Contact], total: int) -> Answer:
    """An answer that is a list of contacts."""
    rows = [line(c) for c in found]

    def words() -> str:
        text = table(
            [
                [r["display_name"], r["company"], r["primary_phone"] or r["primary_email"], r["id"]]
                for r in rows
            ]
        )
        return f"{text}\n{len(rows)} of {total}" if rows else "No contact."

    return {"total": total, "contacts": rows}, words, 0


def list_(arguments: argparse.Namespace, book: Book) -> Answer:
    """`list [QUERY]`"""
    term = book.asked(" ".join(arguments.query))
    ids = book.find(term, arguments.order, arguments.limit, arguments.offset)
    total = len(ids) if arguments.limit is None and not arguments.offset else book.count(term)
    return listed(book.get_many(ids), total)


def show(arguments: argparse.Namespace, book: Book) -> Answer:
    """`show ID…`"""
    from app.cli.editing import existing

    found = existing(book, arguments.ids)
    document = [whole(book, c) for c in found]
    return (
        document[0] if len(arguments.ids) == 1 else document,
        lambda: "\n\n".join(card(c, book.fields) for c in found),
        0,
    )


def history(arguments: argparse.Namespace, book: Book) -> Answer:
    """`history [ID]`"""
    if arguments.id is None:
        found = book.operations(1000)
        document = [{"operation": o.id, **{k: v for k, v in o._asdict().items() if k != "id"}} for o in found]
        words = table(
            [
                [o.at, o.label, counted(o.contacts, "contact"), "undone" if o.undone else "", o.id]
                for o in found
            ]
        )
        return {"operations": document}, Words(words or "Nothing was done yet."), 0
    from app.cli.editing import existing

    existing(book, [arguments.id])
    versions: list[dict[str, Any]] = [
        {
            "operation": v.operation.id, "label": v.operation.label, "kind": v.operation.kind, "at": v.operation.at,
            "by": v.operation.by, "undone": v.operation.undone, "version": v.after.version if v.after else None,
            "changes": differences(v.before, v.after, book),
        }
        for v in book.versions(arguments.id)
    ]  # fmt: skip
    lines = [": ".join(filter(None, (f"{v['at']} {v['label']}", _said(v["changes"])))) for v in versions]
    return {"contact": arguments.id, "operations": versions}, Words("\n".join(lines)), 0


def _said(changes: list[dict[str, Any]]) -> str:
    """Differences in words: `email a@b → c@d`, `note + text`, `tags − old`."""
    parts = []
    for d in changes:
        before, after = ", ".join(d["before"]), ", ".join(d["after"])
        how = f"{before} → {after}" if before and after else f"+ {after}" if after else f"− {before}"
        parts.append(f"{d['field']} {how}")
    return "; ".join(parts)


def differences(before: Contact | None, after: Contact | None, book: Book) -> list[dict[str, Any]]:
    """By field, what the values were and became."""
    from app.domain.normalize import show_value

    def said(contact: Contact | None) -> dict[str, list[str]]:
        values: dict[str, list[str]] = {}
        if contact is not None:
            for a in contact.attributes:
                name = f"partner.{a.field}" if a.is_partner else a.field
                values.setdefault(name, []).append(
                    show_value(book.fields[a.field], a.value) + (f" ({a.label})" if a.label else "")
                )
            values |= {"tags": sorted(contact.tags)} if contact.tags else {}
            values |= {"folder": [contact.folder]} if contact.folder else {}
            flags = ("favourite", "parked", "opted_in", "is_opted_out", "deleted_at", "touch_freq")
            values |= {name: [str(value)] for name in flags if (value := getattr(contact, name))}
            for slot in ("consent", "metadata"):
                values |= {f"{slot}.{key}": [str(value)] for key, value in getattr(contact, slot).items()}
            entries = (" · ".join(filter(None, (i.how, i.outcome, i.note))) for i in contact.interactions)
            values |= {"interactions": found} if (found := list(entries)) else {}
        return values

    old, new = said(before), said(after)
    return [
        {"field": f, "before": old.get(f, []), "after": new.get(f, [])}
        for f in dict.fromkeys([*old, *new])
        if old.get(f, []) != new.get(f, [])
    ]


def info(arguments: argparse.Namespace, book: Book) -> Answer:
    """`info`"""
    counts = book.counts()
    document = {
        "version": __version__, "book": str(book.path), "bytes": book.path.stat().st_size, "read_only": book.read_only,
        "contacts": counts.listed, "parked": counts.parked, "trash": counts.trash, "due": counts.due,
        "companies": counts.companies, "tags": len(book.tags()), "folders": len(book.folders()), "lists": len(book.lists()),
        "custom_fields": len(book.fields.custom), "operations": len(book.operations(1_000_000)), "undo": book.undo_label,
        "redo": book.redo_label, "region": book.region or None,
    }  # fmt: skip
    return document, Words(table([[k, str(v)] for k, v in document.items()])), 0


def check(arguments: argparse.Namespace, book: Book) -> Answer:
    """`check [--repair]`"""
    from app.services import checking

    report = checking.repair(book) if arguments.repair else checking.check(book)
    document = {"ok": report.ok, **{k: not v for k, v in report.found.items()}, "problems": report.problems}
    return (
        document,
        Words("The book is whole." if report.ok else "\n".join(report.problems)),
        0 if report.ok else 1,
    )


def due(arguments: argparse.Namespace, book: Book) -> Answer:
    """`due [--before DATE]`"""
    until = arguments.before or date.today().isoformat()
    ids = book.find(book.parse(f"due:..{until}"), "next_touch")
    return listed(book.get_many(ids), len(ids))


def dates(arguments: argparse.Namespace, book: Book) -> Answer:
    """`dates [--within DAYS]`"""
    from app.services.upcoming import upcoming

    today = date.today()
    found = upcoming(book, today, today + timedelta(days=arguments.within))
    document = [
        {
            "id": u.contact_id,
            "display_name": u.name,
            "field": u.field,
            "label": u.label,
            "date": u.said,
            "on": u.on.isoformat(),
            "years": u.years,
        }
        for u in found
    ]
    words = table(
        [
            [u.on.isoformat(), u.name, u.label or u.field, f"{u.years}" if u.years is not None else ""]
            for u in found
        ]
    )
    return {"dates": document}, Words(words or "No dates."), 0
