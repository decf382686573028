"""What the user has decided about one cluster so far, and what would come of it. No widgets."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.contact import Attribute, Contact
from app.domain.fields import DataType, Field, Fields
from app.domain.merge import Choices, Merged, merge, propose
from app.domain.normalize import show_value
from app.domain.values import Value

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass
class Draft:
    """A merge being decided. `dropped` are attribute ids that the user ticked away, `edited` texts by field."""

    members: list[Contact]
    fields: Fields
    survivor: str = ""
    dropped: set[str] = field(default_factory=set)
    edited: dict[str, Value] = field(default_factory=dict)
    chosen: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """What we would choose."""
        proposed = propose(self.members, self.fields)
        self.survivor, self.chosen = proposed.survivor, dict(proposed.primary)
        self.dropped, self.edited = set(), {}

    def letter(self, contact_id: str) -> str:
        """The letter by which a member is known."""
        place = next(i for i, c in enumerate(self.members) if c.id == contact_id)
        return LETTERS[place % len(LETTERS)]

    def move_survivor(self, step: int) -> None:
        """Let the next member to the left or right stay."""
        ids = [c.id for c in self.members]
        self.survivor = ids[(ids.index(self.survivor) + step) % len(ids)]

    def choices(self) -> Choices:
        """The decisions as the merge takes them."""
        keep = None
        if self.dropped:
            keep = frozenset(a.id for c in self.members for a in c.attributes if a.id not in self.dropped)
        return Choices(self.survivor, keep, dict(self.edited), dict(self.chosen))

    def merged(self) -> Merged:
        """What would come of it."""
        return merge(self.members, self.choices(), self.fields)

    def rows(self) -> list[Field]:
        """The fields that any member has a value of, in the registry's order; the partner's are not shown apart."""
        used = {a.field for c in self.members for a in c.attributes if not a.is_partner}
        known = [f for f in self.fields.attributes() if f.name in used and f.show]
        return [f for f in known if f.data_type is not DataType.IMAGE]

    def values(self, contact: Contact, name: str) -> list[Attribute]:
        """A member's own values of a field, the main one first."""
        return sorted(contact.all(name), key=lambda a: not a.is_primary)

    def same_as(self, at: int, a: Attribute) -> str:
        """The letter of an earlier member that says the same, or empty."""
        for earlier in self.members[:at]:
            if any(self._same(a, b) for b in earlier.all(a.field)):
                return self.letter(earlier.id)
        return ""

    def _same(self, a: Attribute, b: Attribute) -> bool:
        return a.value == b.value or bool(a.normalized and a.normalized == b.normalized)

    def shown(self, a: Attribute) -> str:
        """A value as one line."""
        return show_value(self.fields[a.field], a.value)

    def differs(self, name: str) -> bool:
        """Whether the members do not all say the same of a field."""
        said = [sorted(a.normalized or self.shown(a) for a in c.all(name)) for c in self.members]
        return any(s != said[0] for s in said)
