"""From what the editor's rows say back to a contact, without losing anything that was not touched.

No widget here: a row tells which attribute it began with and what it says now (`Edit`), and `assemble` makes the
contact. Attributes that no row shows pass through as they are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from dataclasses import fields as slots_of

from app.domain.contact import Attribute, Contact
from app.domain.fields import Fields
from app.domain.merging.joining import key_of
from app.domain.names import renamed
from app.domain.values import Value

KEPT_BY_BOOK = {
    "version",
    "updated_at",
    "updated_by",
    "updated_for",
    "created_at",
    "created_by",
    "created_for",
}
"""Slots that the book stamps; they are always those of the newer version."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What became of one row: the attribute that it began with (None: a new row) and that it is now (None: gone)."""

    before: Attribute | None
    after: Attribute | None


def said(
    before: Attribute | None,
    field: str,
    value: Value | None,
    label: str | None,
    *,
    touched: bool,
    primary: bool = False,
    partner: bool = False,
    group: str = "",
) -> Edit:
    """The edit of a row. An untouched value keeps its attribute itself: id, params, group and comparable form."""
    if before is None:
        if value is None:
            return Edit(None, None)
        new = Attribute(field, value, label, is_primary=primary, is_partner=partner, group=group)
        return Edit(None, new)
    after = before
    if touched:
        if value is None:
            return Edit(before, None)
        if value != before.value or type(value) is not type(before.value):
            after = replace(after, value=value, normalized="")
    if label != before.label:
        after = replace(after, label=label)
    if primary != before.is_primary:
        after = replace(after, is_primary=primary)
    return Edit(before, after)


def assemble(contact: Contact, edits: Iterable[Edit]) -> Contact:
    """The contact with the edits in it; the same object's equal if nothing was edited.

    New attributes stand behind the last one of their field, else at the end.
    """
    edits = list(edits)
    changed = {e.before.id: e.after for e in edits if e.before is not None and e.after is not e.before}
    added = [e.after for e in edits if e.before is None and e.after is not None]
    if not changed and not added:
        return contact
    result = [
        a
        for old in contact.attributes
        if (a := changed.get(old.id, old) if old.id in changed else old) is not None
    ]
    for new in added:
        same = [n for n, a in enumerate(result) if (a.field, a.is_partner) == (new.field, new.is_partner)]
        result.insert(same[-1] + 1 if same else len(result), new)
    after = replace(contact, attributes=tuple(result))
    return after if _own_name(edits) else renamed(contact, after)


def adds_to(there: Contact, typed: Contact, fields: Fields) -> bool:
    """Whether what was typed says anything that the other contact does not."""

    def said(contact: Contact) -> set[object]:
        return {(a.field, a.is_partner, key_of(a, fields)) for a in contact.attributes}

    return not (said(typed) <= said(there) and typed.tags <= there.tags)


def _own_name(edits: Iterable[Edit]) -> bool:
    """Whether the display name itself was edited."""
    touched = (e for e in edits if e.after is not e.before)
    return any(a.field == "display_name" for e in touched for a in (e.before, e.after) if a is not None)


def rebase(base: Contact, mine: Contact, theirs: Contact) -> Contact:
    """`theirs` with what `mine` changed since `base`: three-way, attribute by attribute; where both changed, mine."""
    old = {a.id: a for a in base.attributes}
    own = {a.id: a for a in mine.attributes}
    result = []
    for a in theirs.attributes:
        if a.id in old and a.id not in own:
            continue
        changed = a.id in own and own[a.id] != old.get(a.id)
        result.append(own[a.id] if changed else a)
    there = {a.id for a in theirs.attributes}
    result += [a for a in mine.attributes if a.id not in there and (a.id not in old or old[a.id] != a)]
    merged = theirs.with_attributes(_mine_first(result, base, mine))
    slots = {
        slot.name: getattr(mine, slot.name)
        for slot in slots_of(Contact)
        if slot.name not in KEPT_BY_BOOK | {"attributes", "tags"}
        and getattr(mine, slot.name) != getattr(base, slot.name)
    }
    tags = (theirs.tags - (base.tags - mine.tags)) | (mine.tags - base.tags)
    return replace(merged, tags=tags, **slots)


def _mine_first(attributes: list[Attribute], base: Contact, mine: Contact) -> list[Attribute]:
    """One star per field: the one that I set wins over the one that stands there."""
    old = {a.id for a in base.attributes if a.is_primary}
    starred = {(a.field, a.is_partner): a.id for a in mine.attributes if a.is_primary and a.id not in old}
    return [
        replace(a, is_primary=starred[a.field, a.is_partner] == a.id)
        if (a.field, a.is_partner) in starred
        else a
        for a in attributes
    ]
