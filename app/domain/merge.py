"""Several contacts as one: nothing is lost that the user does not leave out,
and it is said where each value came from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.contact import Attribute, Contact
from app.domain.fields import DataType, Fields
from app.domain.ids import new_id
from app.domain.merging.choosing import choose_name, says_all_of
from app.domain.merging.joining import Joined, Piece, join, key_of, united
from app.domain.merging.mains import main_values, mains_first, slot_name
from app.domain.merging.state import unite
from app.domain.merging.units import all_jobs, partners
from app.domain.names import is_set, is_standard_composition
from app.domain.values import Reference, Value


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user decided. `survivor` is the id of the contact that stays.

    `keep` holds the ids of the attributes to keep (None: all; of equal ones one id is enough), `values`
    edited main values by field, `primary` the attribute that becomes the main one, by field (`partner.`
    before it for the partner), `folder` the folder to stay in and `partner` the contact whose partner stays, where
    the contacts differ (empty: as proposed).
    """

    survivor: str
    keep: frozenset[str] | None = None
    values: Mapping[str, Value] = field(default_factory=dict)
    primary: Mapping[str, str] = field(default_factory=dict)
    folder: str = ""
    partner: str = ""


@dataclass(frozen=True, slots=True)
class Discarded:
    """A value that is not in the merged contact: whose, of which field, and what."""

    contact: str
    field: str
    value: Value


@dataclass(frozen=True, slots=True)
class Merged:
    """The merged contact and what there is to say of it.

    `contained`: values of which another one of the result says all and more, as a birthday without its year.
    `origins`: the ids of the contacts behind each attribute of the result. `reasons`: by field, why this
    value is the main one where the contacts differ. `notices`: sentences that the user has to see.
    """

    contact: Contact
    discarded: tuple[Discarded, ...] = ()
    origins: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)
    notices: tuple[str, ...] = ()
    contained: tuple[Discarded, ...] = ()


def propose(contacts: Sequence[Contact], fields: Fields) -> Choices:
    """What we would choose: the fullest contact stays (else the newest, else the first created),
    with all values.
    """
    survivor = max(contacts, key=lambda c: (len(c.attributes), c.updated_at, -_age(c.created_at), c.id))
    merged = merge(contacts, Choices(survivor.id), fields)
    mains = (a for a in merged.contact.attributes if merged.contact.main(a.field, a.is_partner) is a)
    chosen = {_name(a): a.id for a in mains if _name(a) in merged.reasons}
    return Choices(survivor.id, primary=chosen)


def _age(time: str) -> int:
    return int("".join(c for c in time if c.isdecimal())[:14].ljust(14, "0") or 0) if time else 10**15


def merge(contacts: Sequence[Contact], choices: Choices | None, fields: Fields) -> Merged:
    """The contacts as one; the survivor keeps its id, uid and version. The order of the contacts does not
    matter.

    Raises ValueError if there is no contact, or if the survivor is none of them.
    """
    choices = choices or propose(contacts, fields)
    survivor = next((c for c in contacts if c.id == choices.survivor), None)
    if survivor is None:
        raise ValueError("the survivor is none of the contacts")
    others = {c.id: c for c in contacts if c.id != survivor.id}
    ordered = [survivor, *(others[i] for i in sorted(others))]
    return _Merge(ordered, choices, fields).run()


def _name(attribute: Attribute) -> str:
    return slot_name((attribute.field, attribute.is_partner))


class _Merge:
    """One merge under way."""

    def __init__(self, contacts: list[Contact], choices: Choices, fields: Fields) -> None:
        self.contacts, self.choices, self.fields = contacts, choices, fields
        self.survivor = contacts[0].id
        self.discarded: list[Discarded] = []
        self.contained: list[Discarded] = []
        self.units = all_jobs(contacts, fields)

    def run(self) -> Merged:
        """The steps: collect, join, leave out, choose, put together."""
        state, notices, folders = unite(self.contacts, self.choices.folder)
        self.discarded += [Discarded(c.id, "folder", folder) for c, folder in folders]
        joined = self._full_dates(self._kept(join(self._pieces(), self.survivor)))
        mains, reasons = main_values(joined, self.contacts, self.units, self.choices.primary, self.fields)
        attributes, origins = self._attributes(joined, mains)
        attributes = self._renamed(self._edited(attributes, origins), origins)
        contact = state if attributes == state.attributes else replace(state, attributes=attributes)
        return Merged(contact, tuple(self.discarded), origins, reasons, tuple(notices), tuple(self.contained))

    def _pieces(self) -> list[Piece]:
        """Every attribute with its contact;
        different partners told of, references among the merged ones left out.
        """
        unit_of = {id(a): n for n, unit in enumerate(self.units) for _, a in unit.everything()}
        together = partners(self.contacts, self.fields, self.choices.partner)
        self.discarded += [Discarded(c.id, f"partner.{a.field}", a.value) for c, a in together.lost]
        staying = {c.id for c in together.staying}
        ids = {c.id for c in self.contacts}
        best_name = choose_name(self.contacts)[0][0]
        result = []
        for contact in self.contacts:
            told = [a for c, a in together.told if c is contact]
            for a in (*contact.attributes, *told):
                if a.is_partner and contact.id not in staying:
                    continue
                among = isinstance(a.value, Reference) and a.value.id in ids and len(ids) > 1
                if among or self._is_outdated_name(a, contact, best_name):
                    self.discarded.append(Discarded(contact.id, _name(a), a.value))
                    continue
                result.append(Piece(contact, a, key_of(a, self.fields), unit_of.get(id(a), -1)))
        return result

    def _is_outdated_name(self, a: Attribute, contact: Contact, best: Contact) -> bool:
        """Whether a display name only said what a name is made of that is not the main one any more."""
        if a.field != "display_name" or a.is_partner or (contact is self.contacts[0] and contact is best):
            return False
        if contact.main("display_name") is not a or is_set(contact):
            return False
        return any(
            self._key_in(contact, part) != self._key_in(best, part) for part in ("first_name", "last_name")
        )

    def _key_in(self, contact: Contact, part: str) -> object:
        main = contact.main(part)
        return None if main is None else key_of(main, self.fields)

    def _kept(self, joined: list[Joined]) -> list[Joined]:
        """What the user keeps."""
        keep = self.choices.keep
        if keep is None:
            return joined
        result = []
        for j in joined:
            pieces = [p for p in j.pieces if p.attribute.id in keep]
            if pieces:
                result.append(j)
            else:
                self.discarded += [
                    Discarded(p.contact.id, _name(p.attribute), p.attribute.value) for p in j.pieces
                ]
        return result

    def _full_dates(self, joined: list[Joined]) -> list[Joined]:
        """Dates of fields that have one, without those of which another contact's says all and more."""
        result = list(joined)
        for part in joined:
            name = slot_name(part.slot)
            if not self._is_one_date(part) or any(
                p.attribute.id == self.choices.primary.get(name) for p in part.pieces
            ):
                continue
            if any(j.slot == part.slot and says_all_of(j, part, self.fields) for j in result):
                result.remove(part)
                self.contained += [Discarded(p.contact.id, name, p.attribute.value) for p in part.pieces]
        return result

    def _is_one_date(self, j: Joined) -> bool:
        field = self.fields[j.slot[0]]
        return field.singular and field.data_type is DataType.DATE

    def _attributes(
        self, joined: list[Joined], mains: Mapping[tuple[str, bool], Joined]
    ) -> tuple[tuple[Attribute, ...], dict[str, tuple[str, ...]]]:
        """The attributes of the result, the main one of each field before the others, and their origins."""
        marked = {j.slot for j in joined if any(p.attribute.is_primary for p in j.pieces)}
        marked |= {
            s for s in mains if slot_name(s) in self.choices.primary and not self.fields[s[0]].singular
        }
        order = mains_first(joined, mains)
        result: list[Attribute] = []
        origins: dict[str, tuple[str, ...]] = {}
        for j in order:
            a = united(j, self.fields)
            a = replace(a, is_primary=j.slot in marked and mains[j.slot] is j, group=self._group(j))
            if a.id in origins:
                a = replace(a, id=new_id())
            origins[a.id] = j.contacts
            result.append(a)
        return tuple(result), origins

    def _group(self, j: Joined) -> str:
        """What binds the values of a job together: their own group;
        a fresh one where values of another contact come in.
        """
        base = j.pieces[0]
        if base.unit < 0 or len(self.units) < 2:
            return base.attribute.group
        unit = self.units[base.unit]
        mixed = (
            unit.contact.id != self.survivor
            or frozenset((a.field, key_of(a, self.fields)) for a in unit.attributes) != unit.keys
        )
        return (
            unit.attributes[0].group
            if not mixed and unit.contact.id == self.survivor
            else unit.attributes[0].id
        )

    def _edited(
        self, attributes: tuple[Attribute, ...], origins: dict[str, tuple[str, ...]]
    ) -> tuple[Attribute, ...]:
        """The attributes with the main values that the user typed; an empty one replaces nothing."""
        contact = Contact(attributes=attributes)
        for name, value in self.choices.values.items():
            if value == "" or (not isinstance(value, bool | int | float) and not value):
                continue
            partner = name.startswith("partner.")
            field_name = name.removeprefix("partner.")
            main = contact.main(field_name, partner)
            if main is None:
                contact = contact.add(Attribute(field_name, value, is_partner=partner))
                origins[contact.attributes[-1].id] = ()
            elif main.value != value:
                contact = contact.replace_attribute(replace(main, value=value, normalized=""))
                if all(a.value != main.value for a in contact.all(field_name, partner)):
                    self.discarded += [Discarded(c, name, main.value) for c in origins.get(main.id, ())]
        return contact.attributes

    def _renamed(
        self, attributes: tuple[Attribute, ...], origins: Mapping[str, tuple[str, ...]]
    ) -> tuple[Attribute, ...]:
        """The attributes less a display name that only said what a name was made of that the user changed or did not take."""
        contact = Contact(attributes=attributes)
        main = contact.main("display_name")
        if main is None or main.is_primary or "display_name" in self.choices.values:
            return attributes
        members = [c for c in self.contacts if c.id in origins.get(main.id, ())]
        if any(is_set(c) for c in members) or is_standard_composition(str(main.value), contact):
            return attributes
        self.discarded += [Discarded(c.id, "display_name", main.value) for c in members]
        return tuple(a for a in attributes if a is not main)
