"""What the user has decided about one cluster so far, and what would come of it. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from app.domain.contact import Attribute, Contact
from app.domain.fields import Field, Fields
from app.domain.merge import Choices, Merged, merge, propose
from app.domain.merging.joining import key_of
from app.domain.merging.units import ORGANISATION, jobs
from app.domain.name_parts import NAME_PARTS
from app.domain.names import is_set
from app.domain.normalize import show_value
from app.domain.values import Value
from app.ui.detail.days import day_words

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def letter_at(place: int) -> str:
    """The letter of a member by its place: A to Z, then AA, AB …"""
    first, second = divmod(place, len(LETTERS))
    return (LETTERS[first - 1] if first else "") + LETTERS[second]


def shown_value(field: Field, value: Value) -> str:
    """A value as text, a date as the user reads it."""
    text = show_value(field, value)
    return day_words(text) if field.data_type == "date" else text


@dataclass
class Draft:
    """A merge being decided. `dropped` are attribute ids that the user ticked away, `edited` what became of values by
    the id of one that came, `added` values that nobody had, `chosen` the main values that the user picked by field (the
    rest is proposed), `folder` and `partner` as in Choices, `reshaped` whether members were taken out or added.
    """

    members: list[Contact]
    fields: Fields
    survivor: str = ""
    dropped: set[str] = field(default_factory=set)
    edited: dict[str, Attribute] = field(default_factory=dict)
    added: list[Attribute] = field(default_factory=list)
    chosen: dict[str, str] = field(default_factory=dict)
    folder: str = ""
    partner: str = ""
    reshaped: bool = False
    _steps: list[tuple[Any, ...]] = field(default_factory=list, init=False, repr=False)

    def __post_init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """What we would choose."""
        self.survivor = propose(self.members, self.fields).survivor
        self.dropped, self.edited, self.added, self.chosen = set(), {}, [], {}
        self.folder = self.partner = ""
        self.begin()

    def _decided(self) -> tuple[Any, ...]:
        edited, chosen = dict(self.edited), dict(self.chosen)
        return self.survivor, set(self.dropped), edited, list(self.added), chosen, self.folder, self.partner

    def begin(self) -> None:
        """Let the steps begin with what is decided now."""
        self._steps = [self._decided()]

    def remember(self) -> None:
        """Make what was decided since the last call one step, which `step_back` takes back."""
        if self._decided() != self._steps[-1]:
            self._steps.append(self._decided())

    def step_back(self) -> bool:
        """Take the last step back; returns whether there was one."""
        if len(self._steps) < 2:
            return False
        self._steps.pop()
        was = self._steps.pop()
        self.survivor, self.dropped, self.edited, self.added, self.chosen, self.folder, self.partner = was
        self._steps.append(self._decided())
        return True

    @property
    def touched(self) -> bool:
        """Whether the user has decided anything yet, who belongs together included."""
        proposed = propose(self.members, self.fields).survivor
        return (
            any(
                (self.dropped, self.edited, self.added, self.chosen, self.folder, self.partner, self.reshaped)
            )
            or self.survivor != proposed
        )

    # Members

    def letter(self, contact_id: str) -> str:
        """The letter by which a member is known."""
        return letter_at(next(i for i, c in enumerate(self.members) if c.id == contact_id))

    def letters(self, ids: Iterable[str]) -> list[tuple[str, str]]:
        """(id, letter) of members in the order of the letters."""
        wanted = set(ids)
        return [(c.id, letter_at(i)) for i, c in enumerate(self.members) if c.id in wanted]

    def move_survivor(self, step: int) -> None:
        """Let the next member to the left or right stay."""
        ids = [c.id for c in self.members]
        self.survivor = ids[(ids.index(self.survivor) + step) % len(ids)]

    # Decisions

    def use(self, contact: Contact, a: Attribute) -> None:
        """Let a value be the main one of its field, a job's with all that belongs to it."""
        together = [a]
        if self.fields[a.field].group == ORGANISATION:
            together = next((u.attributes for u in jobs(contact, self.fields) if a in u.attributes), together)
        for one in together:
            self._use(one)

    def use_name(self, contact: Contact) -> None:
        """Let a member's name be the name."""
        for part in NAME_PARTS:
            main = contact.main(part)
            if main is not None:
                self._use(main)

    def _use(self, a: Attribute) -> None:
        self.chosen[a.field] = a.id
        self.edited = {i: e for i, e in self.edited.items() if (e.field, e.is_partner) != (a.field, False)}
        self.added = [n for n in self.added if n.field != a.field]
        self.keep(a, True)

    def keep(self, a: Attribute, on: bool) -> None:
        """Keep a value or leave it out, with what equals it in the other members; one that was added goes for good."""
        same = self._came(a)
        self.dropped = self.dropped - same if on else self.dropped | same
        if not on:
            self.added = [n for n in self.added if n.id != a.id]

    def edit(self, a: Attribute, to: Attribute) -> None:
        """Let a value of the result say something else; what the proposal put first stays first."""
        if all(a.id != n.id for n in self.added):
            self._hold(a)
            self.take_back(a)
            self.edited[a.id] = to
        self.added = [to if n.id == a.id else n for n in self.added]

    def take(self, before: Attribute | None, after: Attribute | None) -> bool:
        """Take what was typed: before None adds a value, after None leaves one out; returns whether that changes anything."""
        if before is None and after is not None:
            self.added.append(after)
        elif before is not None and after is None:
            self.keep(before, False)
        elif before is not None and after is not None and not after.same_value(before):
            self.edit(before, after)
        else:
            return False
        return True

    def take_back(self, a: Attribute) -> None:
        """Let an edited value of the result say again what came; one that was added goes."""
        for one in self._came(a):
            self.edited.pop(one, None)
        self.added = [n for n in self.added if n.id != a.id]

    def _came(self, a: Attribute) -> set[str]:
        """The ids of the members' values that a value of the result, maybe edited, is made of."""
        first = next((b for c in self.members for b in c.attributes if b.id == a.id), a)
        theirs = (b for c in self.members for b in c.all(a.field, a.is_partner))
        return {b.id for b in theirs if self.equal(first, b)}

    def _hold(self, a: Attribute) -> None:
        """If a value is the main one of its field, let it stay so whatever is decided later, with what belongs to it."""
        field, contact = self.fields[a.field], self.merged().contact
        if a.is_partner or not field.singular or contact.main(a.field) != a:
            return
        for one in (f for f in self.fields if f is field or (field.group and f.group == field.group)):
            main = contact.main(one.name)
            if main is not None and all(main.id != n.id for n in self.added):
                self.chosen.setdefault(one.name, main.id)

    def choices(self) -> Choices:
        """The decisions as the merge takes them."""
        keep = None
        if self.dropped:
            keep = frozenset(a.id for c in self.members for a in c.attributes if a.id not in self.dropped)
        edits, added, chosen = dict(self.edited), tuple(self.added), dict(self.chosen)
        return Choices(self.survivor, keep, edits, added, chosen, self.folder, self.partner)

    def merged(self) -> Merged:
        """What would come of it."""
        return merge(self.members, self.choices(), self.fields)

    # Values

    def rows(self) -> list[Field]:
        """The fields that any member or the user has a value of, in the registry's order; the partner's are not among
        them."""
        everything = chain(self.added, *(c.attributes for c in self.members))
        used = {a.field for a in everything if not a.is_partner}
        if not any(is_set(c) for c in self.members):
            used.discard("display_name")  # it says what the name says
        return [f for f in self.fields.attributes() if f.name in used and f.show]

    def values(self, contact: Contact, name: str) -> list[Attribute]:
        """A member's own values of a field, the main one first."""
        return sorted(contact.all(name), key=lambda a: not a.is_primary)

    def left_out(self, name: str) -> list[tuple[Contact, Attribute]]:
        """The values of a field that were ticked away, each once, with the first member that has it."""
        result: list[tuple[Contact, Attribute]] = []
        for c in self.members:
            for a in self.values(c, name):
                if a.id in self.dropped and not any(self.equal(a, b) for _, b in result):
                    result.append((c, a))
        return result

    def same_as(self, at: int, a: Attribute) -> tuple[str, bool]:
        """(letter of an earlier member that says the same or empty, whether it is typed the same)."""
        for place, earlier in enumerate(self.members[:at]):
            for b in earlier.all(a.field):
                if self.equal(a, b):
                    return letter_at(place), self.shown(a) == self.shown(b)
        return "", False

    def equal(self, a: Attribute, b: Attribute) -> bool:
        """Whether two values say the same, so that a merge makes one of them."""
        return a.field == b.field and key_of(a, self.fields) == key_of(b, self.fields)

    def shown(self, a: Attribute) -> str:
        """A value as text."""
        return shown_value(self.fields[a.field], a.value)

    def differs(self, name: str) -> bool:
        """Whether the members, or they and the user, do not all say the same of a field."""
        if any(a.field == name for a in (*self.added, *self.edited.values())):
            return True
        said = [{key_of(a, self.fields) for a in c.all(name)} for c in self.members]
        return any(s != said[0] for s in said)
