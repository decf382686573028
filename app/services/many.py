"""Many contacts at once: what they have in common, and one edit of all of them as one operation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.domain.book import Changes
from app.domain.contact import Contact
from app.domain.fields import Fields
from app.domain.normalize import show_value
from app.domain.progress import NO_PROGRESS, Progress
from app.services.editing import Assignment, applied, linked
from app.storage.contacts import chunks

if TYPE_CHECKING:
    from app.services.book import Book


@dataclass(slots=True)
class Held:
    """What contacts have in one field: each value with how many have it, and how many have none."""

    values: Counter[str] = field(default_factory=Counter)
    without: int = 0

    @property
    def common(self) -> str | None:
        """The one value that all have, or empty if none has any; None where they differ."""
        if not self.values:
            return ""
        return next(iter(self.values)) if len(self.values) == 1 and not self.without else None


def survey(contacts: Iterable[Contact], fields: Fields) -> dict[str, Held]:
    """What contacts have, by field (the partner's as `partner.NAME`), and in `tags`, `folder`, `touch_freq` and consent."""
    found: dict[str, Held] = {}
    holders: Counter[str] = Counter()
    count = 0
    for contact in contacts:
        count += 1
        for name, values in _values(contact, fields).items():
            found.setdefault(name, Held()).values.update(values)
            holders[name] += 1
    for name, held in found.items():
        held.without = count - holders[name]
    return found


def _values(contact: Contact, fields: Fields) -> dict[str, set[str]]:
    values: dict[str, set[str]] = {}
    for a in contact.attributes:
        name = f"partner.{a.field}" if a.is_partner else a.field
        values.setdefault(name, set()).add(show_value(fields[a.field], a.value))
    values |= {f"metadata.{key}": {str(value)} for key, value in contact.metadata.items()}
    values |= {f"consent.{key}": {str(value)} for key, value in contact.consent.items()}
    if contact.tags:
        values["tags"] = set(contact.tags)
    if contact.folder:
        values["folder"] = {contact.folder}
    if contact.touch_freq:
        values["touch_freq"] = {str(contact.touch_freq)}
    for name in ("opted_in", "is_opted_out", "favourite", "parked"):
        if (value := getattr(contact, name)) is not None:
            values[name] = {"yes" if value else "no"}
    return values


@dataclass(frozen=True, slots=True)
class Reach:
    """How far an edit reaches: how many contacts it changes, of how many."""

    changed: int
    of: int


def reach(
    book: Book,
    ids: Sequence[str],
    edits: Sequence[Assignment],
    progress: Progress = NO_PROGRESS,
    *,
    overwrite_custom: bool = False,
) -> Reach:
    """How many of these contacts the edits would change. Raises KithError for an edit that cannot be."""
    progress.start(len(ids), "Looking")
    changed = 0
    for part in chunks(ids):
        for contact in book.get_many(part):
            after = applied(contact, edits, book.fields, overwrite_custom=overwrite_custom)
            changed += linked(book, after) != contact
        progress.advance(len(part))
    return Reach(changed, len(ids))


def edit_all(
    book: Book,
    ids: Sequence[str],
    edits: Sequence[Assignment],
    progress: Progress = NO_PROGRESS,
    *,
    overwrite_custom: bool = False,
    label: str = "",
) -> Changes:
    """Carry edits out on all of these contacts as one operation. Raises KithError; then nothing has changed."""
    new: list[Contact] = []
    if not ids:
        applied(Contact(), edits, book.fields)  # what could be done to nobody is refused, too
    for part in chunks(ids):
        for contact in book.get_many(part):
            after = linked(book, applied(contact, edits, book.fields, overwrite_custom=overwrite_custom))
            if after != contact:
                new.append(after)
    with book.change(
        label or f"Change {len(new)} contact{'' if len(new) == 1 else 's'}", "bulk", progress
    ) as change:
        change.put_many(new, progress)
    return change.changes
