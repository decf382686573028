"""What the user typed into the result of a merge: values and labels in place of what came, and values that nobody had."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import replace

from app.domain.contact import Attribute, Contact
from app.domain.fields import Fields
from app.domain.merging.joining import Joined, Piece, key_of, united
from app.domain.values import Reference, Value

Origins = dict[str, tuple[str, ...]]
"""The ids of the contacts behind each attribute of the result."""
Slot = tuple[str, bool]


def is_said(value: Value, members: Collection[str]) -> bool:
    """Whether a typed value says anything; a reference to one of the merged contacts does not."""
    if isinstance(value, Reference):
        return value.id not in members
    return isinstance(value, bool | int | float) or bool(value)


def edit_of(joined: Joined, edits: Mapping[str, Attribute], members: Collection[str]) -> Attribute | None:
    """What the user made of a value: the edit of any piece, as long as it is still about the same field."""
    found = (edits[p.attribute.id] for p in joined.pieces if p.attribute.id in edits)
    return next(
        (e for e in found if (e.field, e.is_partner) == joined.slot and is_said(e.value, members)), None
    )


def retyped(came: Attribute, edit: Attribute) -> Attribute:
    """A value of the result with the value and the label that the user gave it."""
    same = edit.value == came.value and edit.value.__class__ is came.value.__class__
    normal = came.normalized if same else ""
    return replace(came, value=edit.value, label=edit.label, normalized=normal)


def said_once(
    attributes: Sequence[Attribute], origins: Origins, edited: Collection[str], fields: Fields
) -> list[Attribute]:
    """The attributes with an edited one that says the same as another of its group in the place of both."""
    result = list(attributes)
    for one in [a for a in attributes if a.id in edited]:
        place = (one.field, one.is_partner, one.group, key_of(one, fields))
        same = [a for a in result if (a.field, a.is_partner, a.group, key_of(a, fields)) == place]
        if len(same) < 2 or one not in same:
            continue
        others = [a for a in same if a is not one]
        both = united(Joined([Piece(Contact(), a, None) for a in (one, *others)]), fields)
        kept = replace(
            both,
            value=one.value,
            normalized=one.normalized,
            label=one.label,
            is_primary=any(a.is_primary for a in same),
        )
        origins[one.id] = tuple(dict.fromkeys(i for a in (one, *same) for i in origins[a.id]))
        for a in others:
            del origins[a.id]
        result[result.index(same[0])] = kept
        result = [a for a in result if a is kept or a not in same]
    return result


def keys_by_slot(attributes: Sequence[Attribute], fields: Fields) -> set[tuple[Slot, Hashable]]:
    """What a contact says, comparable: the slot and the key of each value."""
    return {((a.field, a.is_partner), key_of(a, fields)) for a in attributes}


def with_added(
    attributes: Sequence[Attribute],
    added: Sequence[Attribute],
    starred: Collection[str],
    members: Collection[str],
    fields: Fields,
) -> list[Attribute]:
    """The attributes and behind them those that the user added, less what is there already; the *starred* is the main one."""
    result = list(attributes)
    for new in added:
        if not is_said(new.value, members) or keys_by_slot([new], fields) <= keys_by_slot(result, fields):
            continue
        star = new.id in starred
        if star:
            slot = (new.field, new.is_partner)
            result = [
                replace(a, is_primary=False) if (a.field, a.is_partner) == slot and a.is_primary else a
                for a in result
            ]
        result.append(replace(new, is_primary=star))
    return result
