"""Who wrote what when: the stamps and versions that a write gives to contacts and their values."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.contact import Attribute, Contact, with_slots


@dataclass(frozen=True, slots=True)
class Stamp:
    """When (UTC), by whom and for which kind of operation a write happens."""

    at: str
    by: str
    kind: str


def made(new: Contact, version: int, stamp: Stamp) -> Contact:
    """A contact that comes into the book; `version` is the last one that the book knew of it."""
    return with_slots(
        new,
        attributes=tuple(_attribute(a, None, stamp) for a in new.attributes),
        version=version + 1,
        created_at=new.created_at or stamp.at,
        created_by=new.created_by or stamp.by,
        created_for=new.created_for or stamp.kind,
        updated_at=stamp.at,
        updated_by=stamp.by,
        updated_for=stamp.kind,
    )


def changed(new: Contact, old: Contact, stamp: Stamp) -> Contact:
    """A contact that the book has, with its version raised; the old one itself if nothing is different."""
    before = {a.id: a for a in old.attributes}
    as_old = replace(
        new,
        attributes=tuple(_attribute(a, before.get(a.id), stamp) for a in new.attributes),
        version=old.version,
        updated_at=old.updated_at,
        updated_by=old.updated_by,
        updated_for=old.updated_for,
    )
    if as_old == old:
        return old
    return replace(
        as_old, version=old.version + 1, updated_at=stamp.at, updated_by=stamp.by, updated_for=stamp.kind
    )


def _attribute(a: Attribute, old: Attribute | None, stamp: Stamp) -> Attribute:
    if old is None:
        at, by = a.created_at or stamp.at, a.created_by or stamp.by
        return with_slots(
            a, created_at=at, created_by=by, updated_at=a.updated_at or at, updated_by=a.updated_by or by
        )
    kept = with_slots(
        a,
        created_at=old.created_at,
        created_by=old.created_by,
        updated_at=old.updated_at,
        updated_by=old.updated_by,
    )
    return kept if kept == old else with_slots(kept, updated_at=stamp.at, updated_by=stamp.by)
