"""The contact and its attributes: immutable values that cross threads and layers freely."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from dataclasses import field as slot
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

from app.domain.ids import new_id
from app.domain.values import Value

Params = tuple[tuple[str, tuple[str, ...]], ...]
"""vCard parameters in file order: (NAME in upper case, its values)."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """One value of one field of one contact.

    `value` is what the user or the file gave; `normalized` is its comparable form (E.164, lower-case e-mail, ISO
    date, folded text), empty where the value cannot be read. Attributes of a contact that share a non-empty
    `group` belong together (one job's company, department and title). `vcard_group` and `params` come from an imported card.
    The position is the place in `Contact.attributes`. Times are ISO 8601 UTC with `Z`.
    """

    field: str
    value: Value
    label: str | None = None
    id: str = slot(default_factory=new_id)
    normalized: str = ""
    group: str = ""
    is_primary: bool = False
    is_partner: bool = False
    params: Params = ()
    vcard_group: str = ""
    created_at: str = ""
    created_by: str = ""
    updated_at: str = ""
    updated_by: str = ""

    def __reduce__(self) -> tuple[type[Attribute], tuple[Any, ...]]:
        """Pickled by its slots in order: imports send very many between processes and to the disk."""
        return Attribute, _slots(Attribute)[0](self)

    def same_value(self, other: Attribute) -> bool:
        """Whether both say the same, apart from identity, marks and times."""
        return (self.field, self.value, self.label, self.is_partner) == (
            other.field,
            other.value,
            other.label,
            other.is_partner,
        )


@dataclass(frozen=True, slots=True)
class Interaction:
    """One entry of a contact's touch log: `how` is call, email, meeting, message or note; `outcome` is of a call."""

    how: str
    at: str
    outcome: str | None = None
    note: str = ""
    id: str = slot(default_factory=new_id)
    created_by: str = ""


HOWS = ("call", "email", "meeting", "message", "note")
OUTCOMES = ("contacted", "voicemail", "no_answer", "escalated", "interested", "not_interested")


@dataclass(frozen=True, slots=True)
class Contact:
    """A person, organisation or group card: its attributes and its own state (`fields.md` sections 1, 3 and 4).

    Tags and the folder are named here and kept by id in the book. `version` counts changes; a write against an
    older version is refused. `consent` and `metadata` hold JSON-safe values.
    """

    id: str = slot(default_factory=new_id)
    attributes: tuple[Attribute, ...] = ()
    uid: str = ""
    folder: str | None = None
    tags: frozenset[str] = frozenset()
    source: str = "manual"
    source_type: str = ""
    source_id: str = ""
    last_modified_on_source: str = ""
    ios_address_book_id: str = ""
    android_address_book_id: str = ""
    favourite: bool = False
    parked: bool = False
    opted_in: bool | None = None
    opted_in_at: str = ""
    is_opted_out: bool = False
    consent: Mapping[str, Any] = slot(default_factory=dict)
    metadata: Mapping[str, Any] = slot(default_factory=dict)
    touch_freq: int | None = None
    snoozed_until: str = ""
    interactions: tuple[Interaction, ...] = ()
    version: int = 0
    created_at: str = ""
    created_by: str = ""
    created_for: str = ""
    updated_at: str = ""
    updated_by: str = ""
    updated_for: str = ""
    deleted_at: str = ""
    deleted_by: str = ""
    deleted_for: str = ""

    def __reduce__(self) -> tuple[type[Contact], tuple[Any, ...]]:
        """Pickled by its slots in order, like its attributes."""
        return Contact, _slots(Contact)[0](self)

    def all(self, name: str, partner: bool = False) -> Iterator[Attribute]:
        """The attributes of one field, the contact's own or the partner's, in order."""
        return (a for a in self.attributes if a.field == name and a.is_partner == partner)

    def main(self, name: str, partner: bool = False) -> Attribute | None:
        """The primary attribute of a field, else its first, else None."""
        found = None
        for attribute in self.all(name, partner):
            if attribute.is_primary:
                return attribute
            found = found or attribute
        return found

    def text(self, name: str, partner: bool = False) -> str:
        """The main value of a field as text; empty if there is none."""
        attribute = self.main(name, partner)
        return "" if attribute is None else str(attribute.value)

    def attribute(self, attribute_id: str) -> Attribute | None:
        """The attribute with this id, or None."""
        return next((a for a in self.attributes if a.id == attribute_id), None)

    def with_attributes(self, attributes: Iterable[Attribute]) -> Contact:
        """This contact with these attributes in place of its own; at most one per field stays primary (the first)."""
        return replace(self, attributes=one_primary(attributes))

    def add(self, *attributes: Attribute) -> Contact:
        """This contact with more attributes at the end; a new primary one unmarks the others of its field."""
        unmark = {(a.field, a.is_partner) for a in attributes if a.is_primary}
        old = (
            replace(a, is_primary=False) if (a.field, a.is_partner) in unmark else a for a in self.attributes
        )
        return self.with_attributes((*old, *attributes))

    def replace_attribute(self, attribute: Attribute) -> Contact:
        """This contact with the attribute of the same id replaced; marking it primary unmarks the others of its field."""

        def settled(a: Attribute) -> Attribute:
            if a.id == attribute.id:
                return attribute
            if attribute.is_primary and (a.field, a.is_partner) == (attribute.field, attribute.is_partner):
                return replace(a, is_primary=False)
            return a

        return replace(self, attributes=tuple(settled(a) for a in self.attributes))

    def without(self, test: Callable[[Attribute], bool]) -> Contact:
        """This contact less the attributes for which the test holds."""
        return replace(self, attributes=tuple(a for a in self.attributes if not test(a)))

    def set(self, name: str, value: Value | None, label: str | None = None) -> Contact:
        """This contact with the field's main value replaced, added, or (None or empty) removed; other values stay."""
        main = self.main(name)
        if value is None or value == "":
            return self if main is None else self.without(lambda a: a.id == main.id)
        if main is None:
            return self.add(Attribute(name, value, label))
        return self.replace_attribute(replace(main, value=value, label=label or main.label, normalized=""))

    # What the interaction log tells (fields.md section 4).

    @property
    def last_interaction(self) -> Interaction | None:
        """The latest interaction of any kind, or None."""
        return max(self.interactions, key=lambda i: i.at, default=None)

    @property
    def last_call(self) -> Interaction | None:
        """The latest call, or None."""
        return max((i for i in self.interactions if i.how == "call"), key=lambda i: i.at, default=None)


_T = TypeVar("_T", Attribute, Contact)


@cache
def _slots(kind: type) -> tuple[Callable[[Any], tuple[Any, ...]], dict[str, int]]:
    """(a function that gives the values of all slots, the place of each slot among them)."""
    names = tuple(kind.__dataclass_fields__)  # type: ignore[attr-defined]
    return attrgetter(*names), {name: n for n, name in enumerate(names)}


def with_slots(thing: _T, **values: Any) -> _T:
    """The attribute or contact with these slots replaced: `dataclasses.replace`, faster, for where there are very many."""
    kind: type = type(thing)
    given, place = _slots(kind)
    every = list(given(thing))
    for name, value in values.items():
        every[place[name]] = value
    return type(thing)(*every)


def one_primary(attributes: Iterable[Attribute]) -> tuple[Attribute, ...]:
    """The attributes with at most one primary per field and side: the first that is marked."""
    seen: set[tuple[str, bool]] = set()
    result = []
    for a in attributes:
        if a.is_primary:
            key = (a.field, a.is_partner)
            if key in seen:
                a = replace(a, is_primary=False)
            seen.add(key)
        result.append(a)
    return tuple(result)
