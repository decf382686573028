"""Values that are taken whole: one job's company, department and title; a partner."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field, replace

from app.domain.contact import Attribute, Contact
from app.domain.fields import Fields
from app.domain.merging.joining import Piece, key_of, recency, well_written
from app.domain.names import display_name
from app.domain.normalize import show_value
from app.domain.values import Photo

ORGANISATION = "organisation"


@dataclass(slots=True)
class Unit:
    """One job: attributes of one contact that belong together, and those of others that say no more."""

    contact: Contact
    attributes: list[Attribute]
    keys: frozenset[tuple[str, Hashable]]
    absorbed: list[Unit] = field(default_factory=list)

    def everything(self) -> list[tuple[Contact, Attribute]]:
        """Its own attributes and the absorbed ones."""
        return [(u.contact, a) for u in (self, *self.absorbed) for a in u.attributes]

    def said(self) -> dict[str, set[Hashable]]:
        """What it says, by field."""
        result: dict[str, set[Hashable]] = {}
        for name, key in self.keys:
            result.setdefault(name, set()).add(key)
        return result

    def merits(self, survivor: str) -> tuple[int, str, int, bool, str]:
        """How good it is as the main one: fields, time of the last change, values in capitals or small letters alone (below
        0), whether it is the survivor's."""
        latest = max(recency(Piece(c, a, "")) for c, a in self.everything())
        owners = {c.id for c, _ in self.everything()}
        fields = {a.field for _, a in self.everything()}
        shouted = sum(not well_written(a.value) for a in self.attributes if isinstance(a.value, str))
        return len(fields), latest, -shouted, survivor in owners, str(sorted(map(str, self.keys)))


def jobs(contact: Contact, fields: Fields) -> list[Unit]:
    """The contact's jobs. Values without a group belong together by their order:
    the second title to the second company.
    """
    found: dict[Hashable, list[Attribute]] = {}
    count: Counter[str] = Counter()
    for a in contact.attributes:
        if a.is_partner or fields[a.field].group != ORGANISATION:
            continue
        if a.group:
            found.setdefault(a.group, []).append(a)
        else:
            found.setdefault(count[a.field], []).append(a)
            count[a.field] += 1
    return [
        Unit(contact, group, frozenset((a.field, key_of(a, fields)) for a in group))
        for group in found.values()
    ]


def all_jobs(contacts: Sequence[Contact], fields: Fields) -> list[Unit]:
    """The jobs of all contacts, the survivor's (the first's) first;
    one that says no more than another, or nothing different of the same company, is part of it.
    """
    result = jobs(contacts[0], fields)
    own = len(result)
    rest = [u for c in contacts[1:] for u in jobs(c, fields)]
    extended: set[int] = set()
    for unit in sorted(rest, key=lambda u: (-len(u.keys), str(sorted(map(str, u.keys))), u.contact.id)):
        equal = [u for u in result if u.keys == unit.keys]
        # Two equal jobs of one contact go to two equal ones of the survivor, so that a copy changes nothing.
        free = [u for u in equal if all(a.contact.id != unit.contact.id for a in u.absorbed)]
        wider = next(iter(free or equal), None) or next((u for u in result if unit.keys < u.keys), None)
        if wider is not None:
            wider.absorbed.append(unit)
            continue
        narrower = [
            (len(u.keys), -i) for i, u in enumerate(result[:own]) if u.keys < unit.keys and i not in extended
        ]
        if narrower:
            at = -max(narrower)[1]
            extended.add(at)
            result[at].absorbed.append(unit)
            result[at].keys = unit.keys
        elif (same := next((u for u in result if _agree(u, unit)), None)) is not None:
            same.absorbed.append(unit)
            same.keys |= unit.keys
        else:
            result.append(unit)
    return result


def _agree(unit: Unit, other: Unit) -> bool:
    """Whether two jobs of different contacts are at one company and say nothing different: then they are one job."""
    mine, theirs = unit.said(), other.said()
    apart = all(u.contact.id != other.contact.id for u in (unit, *unit.absorbed))
    return (
        apart
        and "company" in mine
        and "company" in theirs
        and all(mine[f] == theirs[f] for f in mine.keys() & theirs)
    )


@dataclass(slots=True)
class Partners:
    """What becomes of the partners: whose stay, and what is told of the others in new attributes."""

    staying: list[Contact]
    told: list[tuple[Contact, Attribute]]
    lost: list[tuple[Contact, Attribute]]


def partners(contacts: Sequence[Contact], fields: Fields, wanted: str = "") -> Partners:
    """One partner stays, that of the contact `wanted`, else the first's if there is one; a different one becomes
    related: Spouse, its details a note.

    Partners are the same if their names do not differ, or an e-mail address or a phone number is theirs both.
    """
    having = [c for c in contacts if any(a.is_partner for a in c.attributes)]
    result = Partners([], [], [])
    if contacts and having and having[0] is not contacts[0]:
        having.sort(key=lambda c: (-sum(a.is_partner for a in c.attributes), c.id))
    having.sort(key=lambda c: c.id != wanted)
    for contact in having:
        if not result.staying or any(_same_partner(contact, other, fields) for other in result.staying):
            result.staying.append(contact)
            continue
        theirs = [a for a in contact.attributes if a.is_partner]
        alone = Contact(id=contact.id, attributes=tuple(_own(a) for a in theirs))
        name = display_name(alone) or show_value(fields[theirs[0].field], theirs[0].value)
        result.told.append((contact, Attribute("related", name, "Spouse", id=theirs[0].id)))
        shown = [(a, show_value(fields[a.field], a.value)) for a in theirs if not isinstance(a.value, Photo)]
        told = [(a, a.value if isinstance(a.value, str) else line) for a, line in shown if line not in name]
        if told:
            text = "; ".join(f"{fields[a.field].label}: {said}" for a, said in told)
            result.told.append((contact, Attribute("note", f"{name}: {text}", id=told[-1][0].id)))
        result.lost += [(contact, a) for a in theirs if isinstance(a.value, Photo)]
    return result


def _own(attribute: Attribute) -> Attribute:
    return replace(attribute, is_partner=False)


def _same_partner(a: Contact, b: Contact, fields: Fields) -> bool:
    def keys(c: Contact, *names: str) -> set[Hashable]:
        return {key_of(x, fields) for x in c.attributes if x.is_partner and x.field in names}

    if any(keys(a, name) & keys(b, name) for name in ("email", "phone_number")):
        return True
    shared = False
    for name in ("first_name", "last_name"):
        mine, theirs = keys(a, name), keys(b, name)
        if mine and theirs:
            if not mine & theirs:
                return False
            shared = True
    return shared or {(x.field, key_of(x, fields)) for x in a.attributes if x.is_partner} == {
        (x.field, key_of(x, fields)) for x in b.attributes if x.is_partner
    }
