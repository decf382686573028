"""Merging contacts of a book: one operation, every member restorable, links that pointed at them led on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.book import Changes
from app.domain.contact import Attribute, Contact
from app.domain.errors import KithError
from app.domain.fields import Fields
from app.domain.merge import Choices, Discarded, Merged, merge, propose
from app.domain.names import display_name
from app.domain.normalize import normalize
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.values import Reference, Value
from app.services import backups
from app.services.change import Change
from app.services.dismissing import lead_on

if TYPE_CHECKING:
    from app.services.book import Book


@dataclass(frozen=True, slots=True)
class Proposal:
    """A merge before it happens: the members as they are, what would be chosen, and what would come of it."""

    members: tuple[Contact, ...]
    choices: Choices
    merged: Merged


@dataclass(frozen=True, slots=True)
class MergeResult:
    """What merging did: how many contacts became part of which survivors, and what was left out: `contained` in what stays
    is what another value says all of."""

    changes: Changes
    merged: int
    survivors: tuple[str, ...]
    discarded: tuple[Discarded, ...]
    contained: tuple[Discarded, ...] = ()


def proposal(book: Book, ids: Sequence[str], choices: Choices | None = None) -> Proposal:
    """What merging these contacts would give. Raises KithError if fewer than two of them exist."""
    members = _members(book.get_many(list(dict.fromkeys(ids))))
    choices = choices or propose(members, book.fields)
    return Proposal(tuple(members), choices, merge(members, choices, book.fields))


def with_mains(
    members: Sequence[Contact], choices: Choices, values: Mapping[str, Value], fields: Fields
) -> Choices:
    """The choices with these main values by field (`partner.` before the partner's) in place of those that they would give."""
    contact = merge(members, choices, fields).contact
    edits, added = dict(choices.edits), list(choices.added)
    for name, value in values.items():
        field, partner = name.removeprefix("partner."), name.startswith("partner.")
        main = contact.main(field, partner)
        if main is None:
            added.append(Attribute(field, value, is_partner=partner))
        else:
            edits[main.id] = replace(main, value=value, normalized="")
    return replace(choices, edits=edits, added=tuple(added))


def _members(found: list[Contact]) -> list[Contact]:
    living = [c for c in found if not c.deleted_at]
    if len(living) < 2:
        raise KithError("It takes two contacts to merge, and fewer are left. Nothing was changed.")
    return living


def losses(book: Book, clusters: Sequence[Sequence[str]]) -> list[tuple[Discarded, ...]]:
    """For each group what merging it as proposed would leave out; a group of which nobody is left loses nothing."""
    there = {c.id: c for c in book.get_many(sorted({i for ids in clusters for i in ids})) if not c.deleted_at}
    groups = ([there[i] for i in ids if i in there] for ids in clusters)
    return [merge(found, None, book.fields).discarded if _may_lose(found) else () for found in groups]


def _may_lose(members: Sequence[Contact]) -> bool:
    """Whether there is anything in a group that has one place only: a folder, a partner, a relation within, a set name.
    All other values are kept by every merge, so that most groups need no closer look."""
    folders = {c.folder for c in members if c.folder}
    partners = sum(any(a.is_partner for a in c.attributes) for c in members)
    special = any(
        isinstance(a.value, Reference) or a.field == "display_name" for c in members for a in c.attributes
    )
    return len(folders) > 1 or partners > 1 or special


def merge_contacts(
    book: Book,
    ids: Sequence[str],
    choices: Choices | None = None,
    versions: Sequence[int] = (),
    label: str = "",
) -> MergeResult:
    """Merge contacts into the survivor that `choices` names; one undoable operation.

    `versions`, where given, are those that the user has seen: a member that has moved on raises StaleVersion.
    """
    stays = book.get(choices.survivor) if choices is not None else None
    into = f" into {name}" if stays is not None and (name := display_name(stays)) else ""
    with book.change(label or f"Merge {len(set(ids))} contacts{into}", "merge") as change:
        links: dict[str, str] = {}
        merged = _merge(book, change, list(dict.fromkeys(ids)), choices, versions, links)
        _lead_on(book, change, links)
    return MergeResult(
        change.changes, len(set(ids)), (merged.contact.id,), merged.discarded, merged.contained
    )


def take_in(book: Book, typed: Contact, into: str, label: str = "") -> MergeResult:
    """Put what was typed as a new contact into one of the book, which keeps its main values; one undoable operation, in
    which no second contact arises."""
    with book.change(label or "Put what was typed into a contact", "edit") as change:
        there = [c for c in change.get_many([into]) if not c.deleted_at]
        if not there:
            raise KithError("The contact that was to take this in is gone. Nothing was changed.")
        new = normalize(typed, book.fields, book.region)
        merged = merge([*there, new], Choices(into), book.fields)
        change.put(merged.contact)
    return MergeResult(change.changes, 1, (into,), merged.discarded, merged.contained)


def merge_clusters(
    book: Book,
    clusters: Sequence[Sequence[str]],
    label: str = "",
    progress: Progress = NO_PROGRESS,
    *,
    first_stays: bool = False,
) -> MergeResult:
    """Merge several clusters, each into one contact, as one undoable operation; with `first_stays` into its first."""
    survivors: list[str] = []
    discarded: list[Discarded] = []
    contained: list[Discarded] = []
    links: dict[str, str] = {}
    count = 0
    if len(clusters) > 1:
        backups.safeguard(book, "merge", progress)
    progress.start(len(clusters), "Merging")
    with book.change(
        label
        or (
            "Merge a group of duplicates"
            if len(clusters) == 1
            else f"Merge {len(clusters)} groups of duplicates"
        ),
        "merge",
        progress,
    ) as change:
        for ids in clusters:
            count += len(set(ids))
            ids = list(dict.fromkeys(_led(links, i) for i in ids))  # a group before may have taken one in
            choices = Choices(ids[0]) if first_stays else None
            merged = _merge(book, change, ids, choices, (), links)
            survivors.append(merged.contact.id)
            discarded += merged.discarded
            contained += merged.contained
            progress.advance()
        _lead_on(book, change, links)
    stay = tuple(i for i in dict.fromkeys(survivors) if i not in links)
    return MergeResult(change.changes, count, stay, tuple(discarded), tuple(contained))


def merge_safe(book: Book, progress: Progress = NO_PROGRESS) -> MergeResult:
    """Merge all clusters that are safe, as one undoable operation."""
    from app.services import duplicates

    safe = [c.contacts for c in duplicates.clusters(book, progress) if c.level == "safe"]
    if not safe:
        return MergeResult(Changes(), 0, (), ())
    return merge_clusters(book, safe, f"Merge {len(safe)} safe groups of duplicates", progress)


def _merge(
    book: Book,
    change: Change,
    ids: list[str],
    choices: Choices | None,
    versions: Sequence[int],
    links: dict[str, str],
) -> Merged:
    """Merge one group within a change; `links` gains where references to the others have to point from now on."""
    members = _members(change.get_many(ids))
    if versions:
        change.expect(members, dict(zip(ids, versions, strict=False)))
    choices = choices or propose(members, book.fields)
    if choices.survivor not in {c.id for c in members}:
        raise KithError("The contact that was to stay is not among those to merge. Nothing was changed.")
    merged = merge(members, choices, book.fields)
    stands = change.put(merged.contact)
    lead_on(change, members, stands, book.region)
    gone = [c.id for c in members if c.id != merged.contact.id]
    change.remove(gone, merged_into=merged.contact.id)
    links.update(dict.fromkeys(gone, merged.contact.id))
    return merged


def _led(links: Mapping[str, str], contact_id: str) -> str:
    """Who a contact is part of by now, over all the merges between."""
    while contact_id in links:
        contact_id = links[contact_id]
    return contact_id


def _lead_on(book: Book, change: Change, links: dict[str, str]) -> None:
    """Let relations of other contacts, and the user's own card, that pointed at merged ones point at those that took them in."""
    links = {gone: _led(links, gone) for gone in links}
    if me := links.get(book.setting("me")):
        change.remember("me", me)
    pointing = change.referring(list(links))
    for contact in change.get_many(pointing):
        attributes = tuple(
            replace(a, value=Reference(links[a.value.id], a.value.name))
            if isinstance(a.value, Reference) and a.value.id in links and links[a.value.id] != contact.id
            else a
            for a in contact.attributes
        )
        change.put(replace(contact, attributes=attributes))
