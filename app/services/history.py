"""Taking back what is not the newest: un-merge, revert an import, restore a version – each as a new operation."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.book import Changes
from app.domain.contact import Contact
from app.domain.errors import KithError
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.threeway import take_back
from app.domain.values import Reference

if TYPE_CHECKING:
    from app.services.book import Book
    from app.storage.things import Thing

STEP = 500


@dataclass(frozen=True, slots=True)
class Reversal:
    """What taking an operation back would do: `back` return or change back, `gone` were made by it and go,
    `edited` were made by it and have been edited since: they stay unless asked for.
    `kept` tells, by contact id, which fields of changed contacts were edited since and stay; `since` the contacts of
    which anything was: as the operation had left them, and as they are now. `things` are what it changed beside
    contacts: tags, folders, lists, fields, pairs, settings.
    """

    back: tuple[str, ...]
    gone: tuple[str, ...]
    edited: tuple[str, ...]
    kept: dict[str, tuple[str, ...]]
    since: dict[str, tuple[Contact, Contact]]
    things: tuple[Thing, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.back or self.gone or self.edited or self.things)


@dataclass(frozen=True, slots=True)
class Effect:
    """What an operation did to one contact: what it was before (None: not there) and after (None: gone)."""

    contact_id: str
    before: Contact | None
    after: Contact | None


def effects(book: Book, operation_id: str, limit: int = 50) -> list[Effect]:
    """What an operation did to its contacts, at most `limit` of them; nothing of one that is undone or forgotten."""
    befores = book.befores(operation_id, limit) or {}
    later = book.left_by(operation_id, limit)
    now = {c.id: c for c in book.get_many(list(befores))}
    return [Effect(i, before, later.get(i, now.get(i))) for i, before in befores.items()]


def reversal(book: Book, operation_id: str, only: str = "") -> Reversal:
    """What `revert` would do. Raises KithError if the operation is not there or is undone already."""
    plan = _plan(book, operation_id, only)
    kept = {i: k for i, (_, k) in plan.put.items() if k}
    return Reversal(
        tuple(plan.put), tuple(plan.gone), tuple(plan.edited), kept, plan.since, tuple(plan.things)
    )


def revert(
    book: Book,
    operation_id: str,
    also: Collection[str] = (),
    progress: Progress = NO_PROGRESS,
    *,
    exactly: Collection[str] = (),
    only: str = "",
    label: str = "",
) -> Changes:
    """Take an operation back by a new one. What was edited since stays, but for the contacts in `exactly`, which become
    what they were; contacts that the operation made and that were edited since go only if named in `also`.

    `only` is a contact that took others in: of an operation that merged several groups, its group alone is taken
    back. Raises KithError if the operation is not there or is undone already.
    """
    plan = _plan(book, operation_id, only)
    for contact_id in exactly:
        if contact_id in plan.befores:
            plan.put[contact_id] = plan.befores[contact_id], ()
    came = [t for t in plan.things if t.before is None]
    gone = [*plan.gone, *(i for i in plan.edited if i in set(also))]
    progress.start(len(plan.put) + len(gone), "Taking back")
    with book.change(label or f"Take back: {plan.label}", "revert", progress) as change:
        change.put_back(t for t in plan.things if t.before is not None)
        change.take_back(operation_id, only)
        change.forget_imports(operation_id)
        contacts = [contact for contact, _ in plan.put.values()]
        for start in range(0, len(contacts), STEP):
            change.put_many(contacts[start : start + STEP], progress)
        for start in range(0, len(gone), STEP):
            change.remove(gone[start : start + STEP])
            progress.advance(len(gone[start : start + STEP]))
        change.take_out(came)
    return change.changes


@dataclass(slots=True)
class _Plan:
    label: str
    put: dict[str, tuple[Contact, tuple[str, ...]]]
    gone: list[str]
    edited: list[str]
    since: dict[str, tuple[Contact, Contact]]
    befores: dict[str, Contact]
    things: list[Thing]


def _plan(book: Book, operation_id: str, only: str = "") -> _Plan:
    operation = next((o for o in book.operations(limit=100_000) if o.id == operation_id), None)
    befores = book.befores(operation_id)
    if operation is None or befores is None:
        raise KithError("This operation is not in the history any more, or it is undone already.")
    if only:
        befores = _group(book, befores, only)
    things = [t for t in book.things_of(operation_id) if not only or _is_of(t, befores)]
    later = book.left_by(operation_id)
    now = {c.id: c for c in book.get_many(list(befores))}
    there = {i: before for i, before in befores.items() if before is not None}
    plan = _Plan(operation.label, {}, [], [], {}, there, things)
    for id_, before in befores.items():
        present = now.get(id_)
        after = later.get(id_, present)
        if present is not None and after is not None and not _says_the_same(after, present):
            plan.since[id_] = after, present
        if before is None:
            if present is not None:
                (plan.edited if id_ in later else plan.gone).append(id_)
        elif present is None or after is None:
            plan.put[id_] = before, ()
        else:
            taken = take_back(before, after, present)
            if taken.contact != present:
                plan.put[id_] = taken.contact, taken.kept
    return plan


def _is_of(thing: Thing, befores: dict[str, Contact | None]) -> bool:
    """Whether a pair, or whose card is the user's own, is about the contacts of one group."""
    ids = {"dismissed": thing.key.split(" "), "setting": [(thing.before or b"").decode()]}
    return any(i in befores for i in ids.get(thing.kind, ()))


def _says_the_same(a: Contact, b: Contact) -> bool:
    """Whether two states of a contact differ in stamps alone."""
    stamps = {"version": 0, "updated_at": "", "updated_by": "", "updated_for": ""}
    return replace(a, **stamps) == replace(b, **stamps)  # type: ignore[arg-type]


def _group(book: Book, befores: dict[str, Contact | None], survivor: str) -> dict[str, Contact | None]:
    """The part of a merge that made one contact: itself, those that became part of it, and who referred to them."""
    into = book.merged_into(list(befores))
    gone = {i for i, target in into.items() if target == survivor}

    def refers(contact: Contact | None) -> bool:
        values = contact.attributes if contact is not None else ()
        return any(isinstance(a.value, Reference) and a.value.id in gone for a in values)

    return {i: c for i, c in befores.items() if i == survivor or i in gone or refers(c)}


def restore_version(book: Book, contact_id: str, version: Contact) -> Changes:
    """Make a contact again what it was; a new operation, and what it is now stays in its history."""
    with book.change(f"Restore {_name(version)}", "revert") as change:
        change.put(replace(version, id=contact_id))
    return change.changes


def _name(contact: Contact) -> str:
    from app.domain.names import display_name

    return display_name(contact) or "a contact"
