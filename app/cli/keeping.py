"""The commands that keep a book in order: tags, folders, fields, lists, cleanup."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from app.cli.arguments import tag_color
from app.cli.output import Answer, Words, counted, table
from app.domain.book import Folder, SavedList, Tag
from app.domain.errors import KithError
from app.domain.names import display_name

if TYPE_CHECKING:
    from app.services.book import Book


def add_commands(commands: argparse._SubParsersAction[Any]) -> None:
    """Add this module's commands."""
    p = _group(
        commands,
        "tags",
        tags,
        {
            "list": [],
            "add": ["tag"],
            "rename": ["tag", "new"],
            "delete": ["tag"],
            "touch": ["tag", "days"],
            "color": ["tag"],
        },
    )
    p["color"].add_argument("color", type=tag_color)
    p["rename"].add_argument(
        "--merge", action="store_true", help="onto a tag that there is: make one of the two"
    )
    p = _group(
        commands,
        "folders",
        folders,
        {"list": [], "add": ["name"], "edit": ["name"], "rename": ["name", "new"], "delete": ["name"]},
    )
    p["list"].add_argument("--order", choices=("name", "created_at", "contact_count"), default="name")
    p["add"].add_argument("--description", default="")
    p["edit"].add_argument("--description", required=True)
    p = _group(
        commands,
        "fields",
        fields,
        {"list": [], "add": ["name"], "edit": ["name"], "move": ["name", "place"], "delete": ["name"]},
    )
    for name in ("add", "edit"):
        p[name].add_argument("--type", default="text" if name == "add" else None)
        p[name].add_argument("--label")
        p[name].add_argument("--section")
        p[name].add_argument("--enum")
        p[name].add_argument("--labels")
        for flag in ("singular", "required", "searchable", "show"):
            p[name].add_argument(f"--{flag}", action=argparse.BooleanOptionalAction)
    p = _group(
        commands, "lists", lists, {"list": [], "add": ["name", "query"], "edit": ["name"], "delete": ["name"]}
    )
    p["edit"].add_argument("--name", dest="new", metavar="NEW", help="another name")
    p["edit"].add_argument("--query", metavar="QUERY", help="another query")
    c = commands.add_parser("cleanup", help="what looks wrong, and its repair")
    c.add_argument("--fix", nargs="+", metavar="KIND")
    c.add_argument("--region", metavar="CC", default="", help="the country of numbers without one")
    c.add_argument("--dry-run", action="store_true")
    c.set_defaults(run=cleanup, needs_book=True)


def _group(
    commands: Any, name: str, run: Any, verbs: dict[str, list[str]]
) -> dict[str, argparse.ArgumentParser]:
    top = commands.add_parser(name, help=f"{name}: {', '.join(verbs)}")
    top.set_defaults(run=run, needs_book=True, verb="list", order="name")
    inner = top.add_subparsers(dest="verb", metavar="VERB")
    found = {}
    for verb, words in verbs.items():
        found[verb] = inner.add_parser(verb)
        for word in words:
            found[verb].add_argument(word)
        found[verb].set_defaults(verb=verb)
    return found


def _done(operation: str | None, words: str) -> Answer:
    return {"operation": operation or None}, Words(words if operation else "Nothing to change."), 0


def tags(arguments: argparse.Namespace, book: Book) -> Answer:
    """`tags`"""
    from app.services import collections as service

    verb = arguments.verb or "list"
    if verb == "list":
        rows: list[dict[str, Any]] = [
            {
                "id": t.id,
                "tag": t.name,
                "count": t.count,
                "touch_freq": t.touch_freq,
                "color": t.color or None,
            }
            for t in book.tags()
        ]
        return {"tags": rows}, Words(table([[t["tag"], str(t["count"])] for t in rows]) or "No tags."), 0
    if verb == "rename":
        return _rename_tag(book, arguments)
    if verb == "delete":
        return _done(service.delete_tag(book, arguments.tag).operation, "Deleted from all contacts.")
    if verb == "touch":
        if not arguments.days.isdecimal():
            raise KithError(f"{arguments.days!r} is no number of days.")
        return _done(service.set_tag_interval(book, arguments.tag, int(arguments.days)).operation, "Set.")
    label = f"Add tag {arguments.tag}" if verb == "add" else f"Colour tag {arguments.tag}"
    with book.change(label, "edit") as change:
        change.put_tag(
            Tag(arguments.tag.strip())
            if verb == "add"
            else replace(service.tag_named(book, arguments.tag), color=arguments.color)
        )
    return _done(change.changes.operation, "Done.")


def _rename_tag(book: Book, arguments: argparse.Namespace) -> Answer:
    from app.services import renaming

    onto = renaming.other_tag(book, arguments.tag, arguments.new)
    if onto is not None and not arguments.merge:
        held = counted(onto.count, "contact")
        raise KithError(
            f"There is a tag {onto.name!r} already, on {held}. Add --merge to make one of the two. Nothing was changed."
        )
    done = renaming.rename_tag(book, arguments.tag, arguments.new)
    return _done(done.operation, f"Merged into {onto.name}." if onto else "Renamed.")


def folders(arguments: argparse.Namespace, book: Book) -> Answer:
    """`folders`"""
    from app.services import collections as service
    from app.services import renaming

    verb = arguments.verb or "list"
    if verb == "list":
        rows = [
            {("contact_count" if k == "count" else k): v for k, v in asdict(f).items()}
            for f in book.folders()
        ]
        if arguments.order != "name":
            rows.sort(key=lambda f: f[arguments.order], reverse=arguments.order == "contact_count")
        return (
            {"folders": rows},
            Words(table([[f["name"], str(f["contact_count"])] for f in rows]) or "No folders."),
            0,
        )
    if verb == "delete":
        held = service.folder_named(book, arguments.name).count
        done = service.delete_folder(book, arguments.name)
        return _done(done.operation, f"Deleted; {counted(held, 'contact')} of it moved to the trash.")
    if verb == "rename":
        return _done(renaming.rename_folder(book, arguments.name, arguments.new).operation, "Renamed.")
    label = f"Add folder {arguments.name}" if verb == "add" else f"Edit folder {arguments.name}"
    with book.change(label, "edit") as change:
        if verb == "add":
            change.put_folder(Folder(arguments.name.strip(), arguments.description))
        else:
            folder = service.folder_named(book, arguments.name)
            change.put_folder(replace(folder, description=arguments.description))
    return _done(change.changes.operation, "Done.")


def fields(arguments: argparse.Namespace, book: Book) -> Answer:
    """`fields`"""
    from app.services import collections as service

    verb = arguments.verb or "list"
    if verb == "list":
        rows = [
            {
                "id": f.id, "name": f.name, "label": f.label, "data_type": str(f.data_type), "section": f.section, "singular": f.singular,
                "required": f.required, "show": f.show, "editable": f.editable, "searchable": f.searchable, "filterable": f.filterable,
                "has_label": f.has_label, "labels": list(f.labels), "enum_values": list(f.enum_values), "global": f.global_,
            }
            for f in book.fields
        ]  # fmt: skip
        return (
            {"fields": rows},
            Words(table([[str(r["name"]), str(r["data_type"]), str(r["label"])] for r in rows])),
            0,
        )
    if verb == "delete":
        return _done(service.delete_field(book, arguments.name).operation, "Deleted with its values.")
    if verb == "move":
        if not arguments.place.isdecimal():
            raise KithError(f"{arguments.place!r} is no place; count from 1.")
        return _done(service.move_field(book, arguments.name, int(arguments.place)).operation, "Moved.")
    given = {
        k: v
        for k in ("label", "section", "singular", "required", "searchable", "show")
        if (v := getattr(arguments, k)) is not None
    }
    for option, name in (("enum", "enum_values"), ("labels", "labels")):
        if getattr(arguments, option) is not None:
            given[name] = tuple(v.strip() for v in getattr(arguments, option).split(",") if v.strip())
    if verb == "add":
        field = service.custom_field(arguments.name, arguments.name, arguments.type, "", (), True, ())
        field = service.add_field(book, replace(field, **given))
        return {"id": field.id, "name": field.name}, Words(f"Field {field.name} has number {field.id}."), 0
    field = service.field_named(book, arguments.name)
    if arguments.type:
        field = replace(
            field, data_type=service.custom_field(field.name, "", arguments.type, "", (), True, ()).data_type
        )
    return _done(service.edit_field(book, replace(field, **given)).operation, "Changed.")


def lists(arguments: argparse.Namespace, book: Book) -> Answer:
    """`lists`"""
    from app.services import collections as service
    from app.services import renaming

    verb = arguments.verb or "list"
    if verb == "list":
        rows = [asdict(s) for s in book.lists()]
        return {"lists": rows}, Words(table([[r["name"], r["query"]] for r in rows]) or "No lists."), 0
    if verb in ("add", "edit") and arguments.query is not None:
        book.asked(arguments.query)
    if verb == "edit":
        if arguments.new is None and arguments.query is None:
            raise KithError("Say what shall change: --name NEW or --query QUERY.")
        return _done(
            renaming.edit_list(book, arguments.name, arguments.new, arguments.query).operation, "Changed."
        )
    label = f"Add list {arguments.name}" if verb == "add" else f"Delete list {arguments.name}"
    with book.change(label, "edit") as change:
        if verb == "add":
            change.put_list(SavedList(arguments.name.strip(), arguments.query))
        else:
            change.remove_list(service.list_named(book, arguments.name))
    return _done(change.changes.operation, "Done.")


def cleanup(arguments: argparse.Namespace, book: Book) -> Answer:
    """`cleanup [--fix KIND…]`"""
    from app.services import cleanup as service

    region = arguments.region.upper() or book.region
    found = service.findings(book)
    wrong = sorted(set(arguments.fix or ()) - set(service.KINDS))
    if wrong:
        raise KithError(f"{wrong[0]!r} is nothing to fix. Choose from: {', '.join(service.KINDS)}.")
    if arguments.fix:
        found = [f for f in found if f.kind in arguments.fix]
    rows = [
        {
            "kind": f.kind,
            "id": f.contact_id,
            "field": f.field,
            "value": f.value,
            "suggestion": service.suggestion(f, region) or None,
        }
        for f in found
    ]
    names = {c.id: display_name(c) or c.id for c in book.get_many([f.contact_id for f in found])}
    document: dict[str, Any] = {"findings": rows}
    if arguments.fix and not arguments.dry_run:
        document["operation"] = service.fix(book, found, region=region).operation or None
    return (
        document,
        Words(
            table(
                [
                    [r["kind"] or "", names.get(r["id"] or "", ""), r["value"] or "", r["suggestion"] or ""]
                    for r in rows
                ]
            )
            or "Nothing to tidy."
        ),
        0,
    )
