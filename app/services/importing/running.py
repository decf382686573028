"""Carries an import plan out: one operation, in batches; cancel or failure leaves the book as it was."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.domain.book import Changes, Folder, SavedList, Tag
from app.domain.contact import Contact, with_slots
from app.domain.ids import new_id
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.uid import bare_uid
from app.formats.records import Problem
from app.services import backups
from app.services.change import Change
from app.services.importing.plan import Plan, PlanRow
from app.storage.contacts import chunks

if TYPE_CHECKING:
    from app.services.book import Book

BATCH = 1000


@dataclass(slots=True)
class ImportResult:
    """What an import did: (row, contact id or None, action) of every record, and what was wrong in them.

    `repeated` records were left out or joined because one before them in the file is the same or of the same person.
    """

    changes: Changes = field(default_factory=Changes)
    counts: Counter[str] = field(default_factory=Counter)
    contacts: list[tuple[int, str | None, str]] = field(default_factory=list)
    errors: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)
    tags: dict[int, str] = field(default_factory=dict)
    repeated: int = 0
    seconds: float = 0.0

    @property
    def operation(self) -> str:
        """The id of the operation that brought the records in; empty if nothing was changed."""
        return self.changes.operation


def run(book: Book, plan: Plan, progress: Progress = NO_PROGRESS) -> ImportResult:
    """Import what the plan says. Raises Cancelled (nothing has happened then) or KithError."""
    started = time.monotonic()
    if plan.total >= backups.MANY:
        backups.safeguard(book, "import", progress)
    progress.start(plan.total, "Importing")
    with book.change(f"Import {plan.source.name or 'contacts'}", "import", progress) as change:
        result = _Run(plan, change).all(progress)
    result.changes = change.changes
    result.seconds = time.monotonic() - started
    return result


class _Run:
    def __init__(self, plan: Plan, change: Change) -> None:
        self.plan, self.change = plan, change
        self.result = ImportResult()
        self.ids: dict[str, str] = {}
        self.twins = set(plan.twins())
        self.became: dict[int, str] = {}
        self.used: set[str] = set()

    def all(self, progress: Progress) -> ImportResult:
        collections(self.plan, self.change)
        for part in chunks(self.plan.walk(), BATCH):
            self._batch(part)
            progress.advance(len(part), "Importing")
        for group in [r for n in self.plan.numbers("group") for r in [self.plan.row(n)]]:
            self._group(group)
        return self.result

    def _batch(self, rows: list[PlanRow]) -> None:
        new: dict[str, Contact] = {}
        brought: list[tuple[str, str]] = []
        skipped: list[tuple[str, str]] = []
        taken = self.change.existing([r.contact.id for r in rows if r.contact])
        for row in map(self._resolved, rows):
            id_ = row.match
            if row.action in ("new", "review") and row.contact:
                contact = self._fresh(row.contact, taken)
                new[contact.id] = contact
                id_ = contact.id
            elif row.action in ("update", "fill") and row.contact and row.match:
                theirs = new.get(row.match) or self.change.get(row.match)
                new[row.match] = self._sorted_in(self.plan.joined(row.action, theirs, row.contact))
            if row.action not in ("problem", "group") and row.fingerprint and id_:
                (skipped if row.action == "skip" else brought).append((row.fingerprint, id_))
            if id_ and row.row in self.twins:
                self.became[row.row] = id_
            self._note(row, id_)
        self.change.put_many(list(new.values()))
        self.change.remember_imports(brought, self.used)
        self.change.know_imports(skipped)

    def _resolved(self, row: PlanRow) -> PlanRow:
        """A row that belongs to one before it in the file, matched with what that became; a new contact if it is left out."""
        if not row.twin or row.action not in ("update", "fill", "skip"):
            return row
        found = self.became.get(row.twin)
        self.result.repeated += found is not None
        return replace(row, match=found, action=row.action if found or row.action == "skip" else "new")

    def _fresh(self, contact: Contact, taken: set[str]) -> Contact:
        if contact.id in taken or contact.id in self.used:
            contact = replace(contact, id=new_id())
        self.used.add(contact.id)
        return self._sorted_in(with_slots(contact, version=0) if contact.version else contact)

    def _sorted_in(self, contact: Contact) -> Contact:
        plan = self.plan
        if not plan.tags and not plan.folder:
            return contact
        return replace(contact, tags=contact.tags | plan.tags, folder=contact.folder or plan.folder)

    def _note(self, row: PlanRow, id_: str | None) -> None:
        result = self.result
        result.warnings += row.warnings
        if row.action == "problem":
            result.errors += row.problems or (Problem(row.row, row.line, "", "", row.reason),)
            id_ = None
        elif row.action == "group":
            return
        result.counts[row.action] += 1
        result.contacts.append((row.row, id_, row.action))
        if id_ and row.contact:
            for name in filter(None, (bare_uid(row.contact.uid), row.contact.id)):
                self.ids[name] = id_

    def _group(self, row: PlanRow) -> None:
        """Give the members of a group card its tag: those of this file, else those of the book."""
        assert row.group is not None
        uids = [bare_uid(m) for m in row.group.members]
        elsewhere = self.change.with_uids([m for m in row.group.members if bare_uid(m) not in self.ids])
        ids = {self.ids.get(u) for u in uids} | set(elsewhere.values())
        members = self.change.get_many(sorted(i for i in ids if i))
        self.change.put_many([replace(c, tags=c.tags | {row.group.name}) for c in members])
        if not members:
            self.change.ensure_tag(row.group.name)
        self.result.counts["group"] += 1
        self.result.contacts.append((row.row, None, "group"))
        self.result.tags[row.row] = row.group.name


def collections(plan: Plan, change: Change) -> None:
    """Bring in what a file of ours has besides contacts: field definitions, tags, folders, saved lists."""
    change.ensure_fields(plan.definitions.values())
    if plan.source.format != "json":
        return
    from app.formats.jsonin import document

    found = document(plan.source)
    for tag in found.tags:
        days = tag.get("touch_freq")
        name = str(tag.get("tag") or tag.get("name") or "")
        change.ensure_tag(
            name, Tag(name, str(tag.get("color") or ""), days if isinstance(days, int) else None)
        )
    for folder in found.folders:
        name = str(folder.get("name") or "")
        change.ensure_folder(Folder(name, str(folder.get("description") or "")))
    for saved in found.lists:
        change.ensure_list(SavedList(str(saved.get("name") or ""), str(saved.get("query") or "")))


def planned(plan: Plan) -> ImportResult:
    """What a run of the plan would give, without doing anything."""
    result = ImportResult()
    for row in plan.walk():
        result.counts[row.action] += 1
        result.repeated += row.twin > 0 and row.action in ("update", "fill", "skip")
        result.contacts.append((row.row, row.match, row.action))
        result.warnings += row.warnings
        if row.action == "problem":
            result.errors += row.problems or (Problem(row.row, row.line, "", "", row.reason),)
        if row.group is not None:
            result.tags[row.row] = row.group.name
    return result
