"""The commands duplicates, merge, not-duplicates, undo and redo."""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.output import Answer, Rows, Words, counted
from app.domain.errors import KithError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.book import Changes
    from app.domain.merge import Discarded, Merged
    from app.matching import Cluster
    from app.services.book import Book
    from app.services.merging import MergeResult


def add_commands(commands: argparse._SubParsersAction[Any]) -> None:
    """Add this module's commands."""
    p = commands.add_parser("duplicates", help="who is there twice, and why")
    p.add_argument("--contact", metavar="ID")
    p.add_argument("--min-probability", type=_probability, default=0.0, metavar="P", help="from 0 to 1")
    p.set_defaults(run=duplicates, needs_book=True)
    p = commands.add_parser("merge", help="make one of several")
    p.add_argument("ids", nargs="*", metavar="SURVIVOR OTHER")
    p.add_argument("--choices", type=Path, metavar="F.json")
    p.add_argument("--safe", action="store_true", help="all safe duplicates")
    p.add_argument("--clusters", type=Path, metavar="FILE.json")
    p.add_argument("--dry-run", action="store_true")
    p.set_defaults(run=merge, needs_book=True)
    p = commands.add_parser("not-duplicates", help="remember that these are different")
    p.add_argument("ids", nargs="*", metavar="ID")
    p.add_argument("--list", action="store_true")
    p.add_argument("--revoke", nargs=2, metavar=("A", "B"))
    p.set_defaults(run=not_duplicates, needs_book=True)
    p = commands.add_parser("undo", help="take the last operation back, or an older one")
    p.add_argument("operation", nargs="?", metavar="OPERATION")
    p.set_defaults(run=undo, needs_book=True)
    p = commands.add_parser("redo", help="do again what was undone")
    p.set_defaults(run=redo, needs_book=True)


def _probability(typed: str) -> float:
    try:
        number = float(typed)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{typed} is no probability from 0 to 1")
    return number


def duplicates(arguments: argparse.Namespace, book: Book) -> Answer:
    """`duplicates`"""
    from app.services import duplicates as service

    started = time.monotonic()
    if arguments.contact:
        from app.cli.editing import existing

        existing(book, [arguments.contact])
        found = service.clusters_of(book, arguments.contact)
    else:
        found = service.clusters(book)
    found = [c for c in found if c.probability >= arguments.min_probability]
    document = {"clusters": Rows(map(_cluster, found)), "seconds": round(time.monotonic() - started, 3)}
    return document, lambda: _words(found, book), 0


def _cluster(c: Cluster) -> dict[str, Any]:
    from app.matching import words

    return {
        "level": c.level, "probability": c.probability, "contacts": list(c.contacts),
        "pairs": [
            {
                "a": p.a, "b": p.b, "probability": p.probability,
                "evidence": [
                    {"field": e.field, "relation": e.relation, "detail": words(e), "weight": e.weight} for e in p.evidence
                ],
            }
            for p in c.pairs
        ],
    }  # fmt: skip


def _words(found: list[Cluster], book: Book) -> str:
    from app.domain.names import display_name
    from app.matching import as_written, words

    lines = []
    for c in found:
        members = {x.id: x for x in book.get_many(c.contacts)}
        names = {i: display_name(x) for i, x in members.items()}
        lines.append(
            f"{c.level} ({c.probability:.3f}): "
            + " · ".join(f"{names.get(i, '?')} [{i}]" for i in c.contacts)
        )
        told = dict.fromkeys(
            words(e)
            for agrees in (True, False)  # what speaks against stands behind what speaks for
            for p in as_written(c, members.get).pairs
            for e in p.evidence
            if (e.relation != "conflict") is agrees
        )
        lines.append(f"    {', '.join(told)}")
    return "\n".join(lines) or "No duplicates."


def merge(arguments: argparse.Namespace, book: Book) -> Answer:
    """`merge SURVIVOR OTHER…`, `merge --safe`, `merge --clusters FILE`"""
    from app.domain.merge import Choices
    from app.services import duplicates as service
    from app.services import merging

    if arguments.safe and arguments.dry_run:
        safe = [c for c in service.clusters(book) if c.level == "safe"]
        document = {
            "operation": None,
            "merged": sum(len(c.contacts) for c in safe),
            "clusters": Rows(map(_cluster, safe)),
        }
        return document, lambda: _words(safe, book), 0
    if arguments.safe:
        return _merged(book, merging.merge_safe(book))
    if arguments.clusters:
        wanted = _clusters(book, arguments.clusters)
        if arguments.dry_run:
            all_ = [merging.proposal(book, ids, Choices(ids[0])).merged for ids in wanted]
            return _would_merge(book, sum(len(set(ids)) for ids in wanted), all_)
        return _merged(book, merging.merge_clusters(book, wanted, first_stays=True))
    if len(arguments.ids) < 2:
        raise KithError("Say which contact stays and which become part of it: kith merge SURVIVOR OTHER…")
    choices = _choices(book, arguments)
    if arguments.dry_run:
        one = merging.proposal(book, arguments.ids, choices).merged
        return _would_merge(book, len(arguments.ids), [one])
    return _merged(book, merging.merge_contacts(book, arguments.ids, choices))


def _merged(book: Book, result: MergeResult) -> Answer:
    lost = (*result.discarded, *result.contained)
    document = _document(result.changes.operation, result.merged, list(result.survivors), lost)
    words = f"{counted(result.merged, 'contact')} became {len(result.survivors)}."
    return document, lambda: "\n".join([words, *_lost(book, lost, "discarded")]), 0


def _would_merge(book: Book, count: int, merged: list[Merged]) -> Answer:
    lost = [d for one in merged for d in (*one.discarded, *one.contained)]
    words = f"{counted(count, 'contact')} would become {len(merged)}. Nothing was changed."
    return (
        _document("", count, [one.contact.id for one in merged], lost),
        lambda: "\n".join([words, *_lost(book, lost, "would be discarded")]),
        0,
    )


def _lost(book: Book, lost: Iterable[Discarded], how: str) -> list[str]:
    from app.domain.normalize import show_value

    fields = ((book.fields[d.field.removeprefix("partner.")], d) for d in lost)
    return [f"    {how}: {field.label} {show_value(field, d.value)} [{d.contact}]" for field, d in fields]


def _document(operation: str, merged: int, survivors: list[str], discarded: Any) -> dict[str, Any]:
    from app.domain.json_values import value_to_json

    lost = [{"contact": d.contact, "field": d.field, "value": value_to_json(d.value)} for d in discarded]
    return {"operation": operation or None, "merged": merged, "survivors": survivors, "discarded": lost}


def _read(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise KithError(f"{path} cannot be read: {error}.") from error
    if not isinstance(data, dict):
        raise KithError(f"{path} has to hold a JSON object.")
    return data


def _clusters(book: Book, path: Path) -> list[list[str]]:
    from app.cli.editing import existing

    found = []
    clusters = _read(path).get("clusters")
    for cluster in clusters if isinstance(clusters, list) else ():
        others = cluster.get("sub_contacts") if isinstance(cluster, dict) else None
        members = [cluster["parent"], *others] if isinstance(others, list) and "parent" in cluster else []
        ids = [str(m.get("id") if isinstance(m, dict) else m) for m in members]
        if len(set(ids)) < 2:
            raise KithError(
                f"A cluster of {path} names fewer than two contacts. It has to be "
                '{"parent": ID, "sub_contacts": [ID]}. Nothing was changed.'
            )
        existing(book, ids)
        found.append(ids)
    if not found:
        raise KithError(
            f'{path} names no clusters. It has to read {{"clusters": [{{"parent": ID, "sub_contacts": [ID]}}]}}.'
        )
    return found


def _choices(book: Book, arguments: argparse.Namespace) -> Any:
    from app.cli.editing import existing
    from app.domain.json_values import value_from_json
    from app.domain.merge import propose
    from app.services.merging import with_mains

    members = existing(book, arguments.ids)
    choices = replace(propose(members, book.fields), survivor=arguments.ids[0])
    if not arguments.choices:
        return choices
    data = _read(arguments.choices)
    keep = data.get("keep")
    values = {}
    for name, value in (data.get("values") or {}).items():
        read = value_from_json(book.fields[name], value)
        if read is None:
            raise KithError(f"{value!r} is no value of {name}.")
        values[name] = read
    choices = replace(choices, keep=None if keep is None else frozenset(map(str, keep)))
    return with_mains(members, choices, values, book.fields)


def not_duplicates(arguments: argparse.Namespace, book: Book) -> Answer:
    """`not-duplicates A B…`, `--list`, `--revoke A B`"""
    from app.services import duplicates as service

    if arguments.list:
        pairs = [{"a": a, "b": b, "at": at} for a, b, _, at in book.dismissed()]
        return {"pairs": pairs}, lambda: _pair_words(pairs, book), 0
    if arguments.revoke:
        return _done(service.revoke(book, *arguments.revoke), "They may be offered again.")
    from app.cli.editing import existing

    if len(existing(book, arguments.ids)) < 2:
        raise KithError("It takes two contacts that are not duplicates of each other.")
    return _done(service.not_duplicates(book, arguments.ids), "They will not be offered again.")


def _pair_words(pairs: list[dict[str, str]], book: Book) -> str:
    from app.domain.names import display_name

    names = {c.id: display_name(c) for c in book.get_many([p[side] for p in pairs for side in ("a", "b")])}
    lines = [f"{names.get(p['a'], '?')} [{p['a']}] · {names.get(p['b'], '?')} [{p['b']}]" for p in pairs]
    return "\n".join(lines) or "None."


def _done(changes: Changes, words: str) -> Answer:
    document = {
        "operation": changes.operation or None, "label": changes.label, "kind": changes.kind,
        "added": sorted(changes.added), "updated": sorted(changes.updated), "removed": sorted(changes.removed),
    }  # fmt: skip
    return document, Words(words), 0


def undo(arguments: argparse.Namespace, book: Book) -> Answer:
    """`undo [OPERATION]`"""
    newest = next((o.id for o in book.operations(1000) if not o.undone), None)
    if arguments.operation and arguments.operation != newest:
        from app.services import history

        return _done(history.revert(book, arguments.operation), "Taken back by a new operation.")
    changes = book.undo()
    return _done(changes, f"Undone: {changes.label}")


def redo(arguments: argparse.Namespace, book: Book) -> Answer:
    """`redo`"""
    changes = book.redo()
    return _done(changes, f"Done again: {changes.label}")
