"""Equal values of several contacts as one:
the fullest form that was typed, with all labels and parameters.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.contact import Attribute, Contact, Params
from app.domain.fields import DataType, Fields
from app.domain.normalize import normalized
from app.domain.values import Address, Photo, Reference, Value


@dataclass(frozen=True, slots=True)
class Piece:
    """An attribute and the contact that it comes from. `unit` tells the groups of an organisation apart."""

    contact: Contact
    attribute: Attribute
    key: Hashable
    unit: int = -1

    @property
    def slot(self) -> tuple[str, bool]:
        """The field, and whether it is the partner's."""
        return self.attribute.field, self.attribute.is_partner


@dataclass(slots=True)
class Joined:
    """Pieces that say the same; the first one gives the identity."""

    pieces: list[Piece]

    @property
    def slot(self) -> tuple[str, bool]:
        """The field, and whether it is the partner's."""
        return self.pieces[0].slot

    @property
    def contacts(self) -> tuple[str, ...]:
        """The ids of the contacts that say so."""
        return tuple(dict.fromkeys(p.contact.id for p in self.pieces))

    def has(self, attribute: Attribute) -> bool:
        """Whether the attribute is one of the pieces."""
        return any(p.attribute is attribute for p in self.pieces)

    def recency(self) -> str:
        """When it was last said, ISO 8601; empty if not known."""
        return max(recency(p) for p in self.pieces)


def recency(piece: Piece) -> str:
    """When a value was last changed: its own time, else its contact's."""
    a, c = piece.attribute, piece.contact
    return a.updated_at or a.created_at or c.updated_at or c.created_at


def key_of(attribute: Attribute, fields: Fields) -> Hashable:
    """What equal values share. Identifiers and properties that no field knows are equal only letter
    by letter.
    """
    value = attribute.value
    if attribute.field.startswith("vcard."):
        return value, attribute.label, attribute.params
    if attribute.field == "account_id":
        return "exactly", value
    return attribute.normalized or normalized(fields[attribute.field], value) or (type(value).__name__, value)


def join(pieces: Iterable[Piece], survivor: str) -> list[Joined]:
    """The pieces with equal ones together, in order; the survivor's own are not joined with each other.

    Of several equal ones of the survivor, another's piece goes to the one with the same label, else to the
    first.
    """
    result: list[Joined] = []
    known: dict[Hashable, list[Joined]] = {}
    for piece in pieces:
        same = known.setdefault((piece.slot, piece.unit, piece.key), [])
        if not same or piece.contact.id == survivor:
            same.append(Joined([piece]))
            result.append(same[-1])
            continue
        label = piece.attribute.label
        free = [j for j in same if piece.contact.id not in j.contacts] or same
        next((j for j in free if j.pieces[0].attribute.label == label), free[0]).pieces.append(piece)
    return result


def jobs_once(joined: Sequence[Joined]) -> list[Joined]:
    """The values without a job of which so much was left out that another one says all the rest: it is that one's now."""
    jobs: dict[int, dict[Hashable, Joined]] = {}
    for j in joined:
        if j.pieces[0].unit >= 0:
            jobs.setdefault(j.pieces[0].unit, {})[j.slot, j.pieces[0].key] = j
    gone: list[Joined] = []
    for number, job in sorted(jobs.items(), reverse=True):
        whole = next((o for n, o in jobs.items() if n != number and job.keys() <= o.keys()), None)
        if whole is not None:
            for key, j in jobs.pop(number).items():
                whole[key].pieces += j.pieces
                gone.append(j)
    return [j for j in joined if not any(j is g for g in gone)]


def united(joined: Joined, fields: Fields) -> Attribute:
    """The one attribute that stands for the pieces:
    the first one's identity, the fullest form, all labels and parameters.
    """
    base = joined.pieces[0].attribute
    others = [p.attribute for p in joined.pieces[1:]]
    if not others:
        return base
    kind = fields[base.field].data_type
    best = max([base, *others], key=lambda a: (*fullness(a.value, kind), a is base, str(a.value)))
    labels = list(dict.fromkeys(a.label for a in (base, *others) if a.label))
    telling = [label for label in labels if label != "Other"] or labels
    label = base.label if base.label in telling else telling[0] if telling else base.label
    params = _united_params([base.params, *(a.params for a in others)])
    if left := [x for x in telling if x != label]:
        params = _united_params([params, (("TYPE", tuple(x.lower() for x in left)),)])
    times = [a.created_at for a in (base, *others) if a.created_at]
    changed = best.value != base.value or best.value.__class__ is not base.value.__class__
    return replace(
        base,
        value=best.value,
        normalized=best.normalized if changed else base.normalized or best.normalized,
        label=label,
        params=params,
        created_at=min(times, default=""),
    )


def _united_params(all_params: list[Params]) -> Params:
    """The parameters of all, each value once; those of the first as they are."""
    first, *others = all_params
    result = list(first)
    for params in others:
        for name, values in params:
            there = {v.casefold() for n, vs in result if n == name for v in vs}
            new = tuple(v for v in values if v.casefold() not in there)
            at = next((i for i, (n, _) in enumerate(result) if n == name), None)
            if at is None:
                result.append((name, new))
            elif new:
                result[at] = (name, result[at][1] + new)
    return tuple(result)


def fullness(value: Value, kind: DataType) -> tuple[int, ...]:
    """How much a form of a value says, to compare forms of the same value; more is better."""
    if isinstance(value, Address):
        return len(value.parts()), sum(map(len, value.parts().values()))
    if isinstance(value, Photo):
        return int(bool(value.sha256)), value.size
    if isinstance(value, Reference):
        return 1, len(value.name)
    if isinstance(value, bool | int | float):
        return 1, 0
    if kind is DataType.PHONE:
        return int(value.lstrip().startswith("+")), len(value)
    if kind is DataType.TEXT:
        return well_written(value), sum(not c.isascii() for c in value), len(value)
    return len(value), 0


def well_written(text: str) -> int:
    """1 for text that is neither all capitals nor all small letters (nor without case), else 0."""
    cased = [c for c in text if c.lower() != c.upper()]
    return int(len(cased) < 2 or not (all(c.isupper() for c in cased) or all(c.islower() for c in cased)))
