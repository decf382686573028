"""Several contacts as one: nothing is lost that the user does not leave out,
and it is said where each value came from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.contact import Attribute, Contact
from app.domain.fields import DataType, Fields
from app.domain.ids import new_id
from app.domain.merging.choosing import choose_name, says_all_of, says_more
from app.domain.merging.joining import Joined, Piece, jobs_once, join, key_of, united
from app.domain.merging.mains import main_values, mains_first, slot_name
from app.domain.merging.state import unite
from app.domain.merging.typing import edit_of, keys_by_slot, retyped, said_once, with_added
from app.domain.merging.units import all_jobs, partners
from app.domain.names import is_set, is_standard_composition
from app.domain.values import Reference, Value


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user decided. `survivor` is the id of the contact that stays.

    `keep` holds the ids of the attributes to keep (None: all; of equal ones one id is enough), `edits` what the user
    made of an attribute (its value and its label), by the id of any of the equal ones, `added` values that none of the
    contacts had, `primary` the attribute that becomes the main one, by field (`partner.` before it for the partner),
    `folder` the folder to stay in and `partner` the contact whose partner stays, where the contacts differ (empty: as
    proposed). An edit to nothing changes nothing.
    """

    survivor: str
    keep: frozenset[str] | None = None
    edits: Mapping[str, Attribute] = field(default_factory=dict)
    added: Sequence[Attribute] = ()
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
    value is the main one where the contacts differ. `notices`: sentences that the user has to see. `edited`: by the id of
    an attribute that the user edited what it would be otherwise; what was added comes from nobody.
    """

    contact: Contact
    discarded: tuple[Discarded, ...] = ()
    origins: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)
    notices: tuple[str, ...] = ()
    contained: tuple[Discarded, ...] = ()
    edited: Mapping[str, Attribute] = field(default_factory=dict)


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
        self.members = {c.id for c in contacts}
        self.discarded: list[Discarded] = []
        self.contained: list[Joined] = []
        self.edited: dict[str, Attribute] = {}
        self.units = all_jobs(contacts, fields)

    def run(self) -> Merged:
        """The steps: collect, join, leave out, choose, put together."""
        state, notices, folders = unite(self.contacts, self.choices.folder)
        self.discarded += [Discarded(c.id, "folder", folder) for c, folder in folders]
        joined = self._full_dates(self._kept(join(self._pieces(), self.survivor)))
        mains, reasons = main_values(joined, self.contacts, self.units, self.choices.primary, self.fields)
        attributes, origins = self._attributes(joined, mains)
        attributes = self._renamed(self._typed(attributes, origins), origins)
        contact = state if attributes == state.attributes else replace(state, attributes=attributes)
        contained = self._still_contained(attributes)
        self._tell_replaced(joined, attributes)
        edited = {i: came for i, came in self.edited.items() if i in origins}
        return Merged(contact, tuple(self.discarded), origins, reasons, tuple(notices), contained, edited)

    def _pieces(self) -> list[Piece]:
        """Every attribute with its contact;
        different partners told of, references among the merged ones left out.
        """
        unit_of = {id(a): n for n, unit in enumerate(self.units) for _, a in unit.everything()}
        together = partners(self.contacts, self.fields, self.choices.partner)
        self.discarded += [Discarded(c.id, f"partner.{a.field}", a.value) for c, a in together.lost]
        staying = {c.id for c in together.staying}
        best_name = choose_name(self.contacts)[0][0]
        result = []
        for contact in self.contacts:
            told = [a for c, a in together.told if c is contact]
            for a in (*contact.attributes, *told):
                if a.is_partner and contact.id not in staying:
                    continue
                among = (
                    isinstance(a.value, Reference) and a.value.id in self.members and len(self.members) > 1
                )
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
        return jobs_once(result)

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
                self.contained.append(part)
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
            came = united(j, self.fields)
            edit = edit_of(j, self.choices.edits, self.members)
            a = came if edit is None else retyped(came, edit)
            a = replace(a, is_primary=j.slot in marked and mains[j.slot] is j, group=self._group(j))
            if a.id in origins:
                a = replace(a, id=new_id())
            origins[a.id] = j.contacts
            if edit is not None and not a.same_value(came):
                self.edited[a.id] = came
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

    def _typed(
        self, attributes: tuple[Attribute, ...], origins: dict[str, tuple[str, ...]]
    ) -> tuple[Attribute, ...]:
        """The attributes with what the user typed: equal ones once, what was added behind them."""
        there = said_once(attributes, origins, self.edited, self.fields)
        starred = frozenset(self.choices.primary.values())
        result = with_added(there, self.choices.added, starred, self.members, self.fields)
        origins.update({a.id: () for a in result if a.id not in origins})
        return tuple(result)

    def _still_contained(self, attributes: tuple[Attribute, ...]) -> tuple[Discarded, ...]:
        """What another value says all of; what it said all of before that was edited is discarded."""
        result: list[Discarded] = []
        for part in self.contained:
            field, partner = self.fields[part.slot[0]], part.slot[1]
            said = [a.value for a in attributes if (a.field, a.is_partner) == (field.name, partner)]
            for p in part.pieces:
                told = Discarded(p.contact.id, _name(p.attribute), p.attribute.value)
                whole = any(says_more(value, told.value, field) for value in said)
                (result if whole else self.discarded).append(told)
        return tuple(result)

    def _tell_replaced(self, joined: list[Joined], attributes: tuple[Attribute, ...]) -> None:
        """Name the values that the user typed others in the place of."""
        if not self.edited:
            return
        there = keys_by_slot(attributes, self.fields)
        for j in joined:
            if (
                edit_of(j, self.choices.edits, self.members) is not None
                and (j.slot, j.pieces[0].key) not in there
            ):
                self.discarded += [
                    Discarded(p.contact.id, _name(p.attribute), p.attribute.value) for p in j.pieces
                ]

    def _renamed(
        self, attributes: tuple[Attribute, ...], origins: Mapping[str, tuple[str, ...]]
    ) -> tuple[Attribute, ...]:
        """The attributes less a display name that only said what a name was made of that the user changed or did not take."""
        contact = Contact(attributes=attributes)
        main = contact.main("display_name")
        if main is None or main.is_primary or main.id in self.edited or not origins[main.id]:
            return attributes
        members = [c for c in self.contacts if c.id in origins.get(main.id, ())]
        if any(is_set(c) for c in members) or is_standard_composition(str(main.value), contact):
            return attributes
        self.discarded += [Discarded(c.id, "display_name", main.value) for c in members]
        return tuple(a for a in attributes if a is not main)
