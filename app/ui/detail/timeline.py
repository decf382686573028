"""The timeline as values: touches and changes of one contact, newest first, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from app.domain.book import Version
from app.domain.contact import Contact, Interaction
from app.domain.fields import Fields
from app.ui.detail.days import short_day
from app.ui.detail.differences import Difference, differences
from app.ui.sentences import worded
from app.ui.text import tr
from app.ui.words import how_word, outcome_word

ICONS = {
    "call": "phone-call",
    "email": "mail",
    "meeting": "users",
    "message": "message-square",
    "note": "sticky-note",
    "import": "file-down",
    "merge": "merge",
    "undo": "undo-2",
    "redo": "redo-2",
    "bulk": "rows-3",
    "trash": "trash-2",
    "created": "user-plus",
    "edit": "pencil",
}


FIELDS = 12
"""Fields of one change that can be restored alone."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the timeline. `restored` takes the change back from the present contact, if that is possible.

    `revert` is the operation to revert as a whole (a merge); `before` is the contact before the change; `touch_id`
    is the touch that the line stands for.
    """

    icon: str
    touch: bool
    title: str
    detail: str
    when: str
    at: str
    restored: Callable[[Contact], Contact] | None = None
    revert: str = ""
    before: Contact | None = None
    operation: str = ""
    tip: str = ""
    changes: tuple[Difference, ...] = ()
    touch_id: str = ""

    def ways(self) -> list[tuple[str, Entry]]:
        """(words, entry) of what can be restored: the whole change, each field alone, the contact as it was before."""
        if self.before is None or self.restored is None:
            return [(tr("Restore", "Timeline"), self)] if self.restored is not None else []
        ways = []
        for one in self.changes[:FIELDS] if len(self.changes) > 1 else ():
            back = tr("{name}: back to “{value}”", "Timeline", name=one.name, value=one.before)
            words = back if one.before else tr("{name}: remove again", "Timeline", name=one.name)
            ways.append((words, replace(self, title=one.name, restored=one.restored, revert="")))
        if not self.revert:
            ways.insert(0, (tr("Take this change back", "Timeline"), self))
        was = self.before
        version = replace(
            self,
            title=tr("the version before", "Timeline"),
            restored=lambda c: replace(was, id=c.id),
            revert="",
        )
        return [*ways, (tr("Make the contact as it was before this", "Timeline"), version)]


def entries(contact: Contact, versions: Iterable[Version], fields: Fields, today: date) -> list[Entry]:
    """Everything that happened to the contact, newest first."""
    found = [_touch(i, today) for i in contact.interactions]
    changes = (_change(version, fields, today) for version in versions)
    found += [entry for entry in changes if entry is not None]
    return sorted(found, key=lambda e: e.at, reverse=True)


def _touch(i: Interaction, today: date) -> Entry:
    title = how_word(i.how)
    if i.outcome:
        title = tr("{how} · {outcome}", "Timeline", how=title, outcome=outcome_word(i.outcome))
    when = short_day(i.at, today)
    return Entry(ICONS.get(i.how, "message-square"), True, title, i.note, when, i.at, touch_id=i.id)


def _change(version: Version, fields: Fields, today: date) -> Entry | None:
    operation, before, after = version.operation, version.before, version.after
    kind = operation.kind
    merged = kind == "merge" and not (operation.undone or version.taken_back)
    revert = operation.id if merged else ""
    told = Entry("", False, "", "", short_day(operation.at, today), operation.at, revert=revert)
    if (made := _outline(version)) is not None:
        icon, title, detail = made
        tip = worded(operation.label)
        return replace(told, icon=icon, title=title, detail=detail, operation=operation.id, tip=tip)
    if before is None or after is None:
        return None
    changed = differences(before, after, fields)
    if not changed and kind == "merge":
        lead = tr("Others became part of this contact", "Timeline")
        return replace(told, icon=ICONS["merge"], title=worded(operation.label), detail=lead)
    if not changed:
        return None  # a touch alone: it has its own entry
    title, detail = _words(changed)
    if kind in ("merge", "undo", "redo", "revert", "bulk", "import"):
        title, detail = worded(operation.label) or title, title if len(changed) == 1 else detail
    return replace(
        told,
        icon=ICONS.get(kind, "pencil"),
        title=title,
        detail=detail,
        restored=_all_back(changed),
        before=before,
        operation=operation.id,
        tip=_tip(changed),
        changes=tuple(changed),
    )


def _outline(version: Version) -> tuple[str, str, str] | None:
    """(icon, title, detail) of a beginning, an end, and of the ways through the trash."""
    operation, before, after = version.operation, version.before, version.after
    if before is None:
        if operation.kind == "import":
            return "file-down", tr("Imported", "Timeline"), worded(operation.label)
        return ICONS["created"], tr("Created", "Timeline"), worded(operation.label)
    if after is None:
        icon = ICONS.get(operation.kind, "trash-2")
        return icon, worded(operation.label) or tr("Removed", "Timeline"), ""
    if bool(before.deleted_at) != bool(after.deleted_at):
        words = (
            tr("Moved to the trash", "Timeline") if after.deleted_at else tr("Out of the trash", "Timeline")
        )
        return "trash-2" if after.deleted_at else "archive-restore", words, ""
    return None


def _words(changed: list[Difference]) -> tuple[str, str]:
    """(title, detail): one change is told in full, several by name."""
    if len(changed) == 1:
        only = changed[0]
        if not only.before:
            return only.words(), only.after
        was = tr("Was {value}", "Timeline", value=only.before)
        return only.words(), was
    names = list(dict.fromkeys(d.words() for d in changed))
    shown = names[:3] + ([tr("%n more", "Timeline", n=len(names) - 3)] if len(names) > 3 else [])
    return tr("%n value(s) changed", "Timeline", n=len(changed)), " · ".join(shown)


def _tip(changed: list[Difference]) -> str:
    return "\n".join(f"{d.name}: {d.before or '–'} → {d.after or '–'}" for d in changed[:30])


def _all_back(changed: list[Difference]) -> Callable[[Contact], Contact]:
    def restored(contact: Contact) -> Contact:
        for difference in changed:
            contact = difference.restored(contact)
        return contact

    return restored
