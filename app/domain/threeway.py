"""Taking an older change back while what was edited since stays: a three-way comparison of contacts."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from app.domain.contact import Attribute, Contact

_STAMPS = {
    "id", "attributes", "interactions", "tags", "version", "updated_at", "updated_by", "updated_for",
}  # fmt: skip
_STATE = tuple(f.name for f in fields(Contact) if f.name not in _STAMPS)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """`contact` is the present one less the change; `kept` names what was edited since and stayed (fields and states)."""

    contact: Contact
    kept: tuple[str, ...] = ()


def same(a: Attribute | None, b: Attribute | None) -> bool:
    """Whether two states of an attribute are the same, apart from when they were written."""
    if a is None or b is None:
        return a is b
    return _bare(a) == _bare(b)


def _bare(a: Attribute) -> Attribute:
    return replace(a, created_at="", created_by="", updated_at="", updated_by="")


def take_back(before: Contact, after: Contact, now: Contact) -> TakenBack:
    """The present contact with the change from `before` to `after` undone, value by value.

    What the change did not touch, and what was edited since it, stays as it is now.
    """
    old = {a.id: a for a in before.attributes}
    new = {a.id: a for a in after.attributes}
    present = {a.id: a for a in now.attributes}
    kept: dict[str, None] = {}
    result: list[Attribute] = []
    for a in now.attributes:
        was, became = old.get(a.id), new.get(a.id)
        if same(was, became):  # not touched by the change, or came later
            result.append(a)
        elif same(became, a):
            if was is not None:
                result.append(was)
        else:
            kept[a.field] = None
            result.append(a)
    back = [a for i, a in old.items() if i not in present and i not in new]
    for i, a in old.items():  # touched by the change, removed since: stays away, and is told
        if i in new and i not in present and not same(a, new[i]):
            kept[a.field] = None
    attributes = _in_old_order([*result, *back], before)
    state = {}
    for name in _STATE:
        was, became, is_ = (getattr(c, name) for c in (before, after, now))
        if was != became:
            if is_ == became:
                state[name] = was
            else:
                kept[name] = None
    tags = (now.tags | (before.tags - after.tags)) - (after.tags - before.tags)
    gone = {i.id for i in after.interactions} - {i.id for i in before.interactions}
    place = {i.id: n for n, i in enumerate(before.interactions)}
    log = tuple(
        sorted((i for i in now.interactions if i.id not in gone), key=lambda i: place.get(i.id, len(place)))
    )
    contact = replace(now, **state, tags=tags, interactions=log).with_attributes(attributes)
    return TakenBack(contact, tuple(kept))


def _in_old_order(attributes: list[Attribute], before: Contact) -> list[Attribute]:
    """What the old contact had comes in its order, the rest after it."""
    place = {a.id: i for i, a in enumerate(before.attributes)}
    return sorted(attributes, key=lambda a: place.get(a.id, len(place)))
