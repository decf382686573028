"""A mapping made ready for many rows: which cells make up each value, in the order of the columns."""

from __future__ import annotations

from collections.abc import Mapping as AbstractMapping
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.fields import DataType, Fields, Place
from app.formats.mapping.targets import KEYED, Target

DATE_PARTS = ("year", "month", "day")
MARKS = ("label", "service", "primary")


@dataclass(frozen=True, slots=True)
class Slot:
    """One value of a contact: its field and the cells that it is made of.

    `parts` are (component, column number); a value of one cell has one part with the component `""`. `kind` is the
    field's data type, or `state` for what lives in the contact itself, or `custom` for a pair of name and value.
    """

    field: str
    kind: str
    label: str | None
    partner: bool
    group: str
    index: int
    parts: tuple[tuple[str, int], ...]
    split: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """What holds for all rows of a file.

    `day_first` and `region` (ISO 3166) read dates and phones; `spreadsheet` = numbers may have lost their signs;
    `tags` and `folder` are given to every contact; `source_type` says in the contact where it came from.
    """

    day_first: bool | None = None
    region: str = ""
    source_type: str = ""
    preset: str = ""
    spreadsheet: bool = False
    tags: tuple[str, ...] = ()
    folder: str | None = None


def slots(
    columns: Sequence[str], mapping: AbstractMapping[str, Target | None], fields: Fields
) -> tuple[Slot, ...]:
    """The slots of a mapping. Columns that the mapping does not name, or leaves out, are in none."""
    grouped: dict[tuple[str, bool, int], list[tuple[int, Target]]] = {}
    singles: list[tuple[int, Target]] = []
    for number, name in enumerate(columns):
        target = mapping.get(name)
        if target is None:
            continue
        if _kind(target.field, fields) == "state" or target.field in KEYED:
            singles.append((number, target))
        else:
            grouped.setdefault((target.field, target.partner, target.index), []).append((number, target))
    found = [(number, _single(number, target, fields)) for number, target in singles]
    for members in grouped.values():
        found += _values(members, fields)
    return tuple(slot for _, slot in sorted(found, key=lambda pair: pair[0]))


def _values(members: list[tuple[int, Target]], fields: Fields) -> list[tuple[int, Slot]]:
    """The slots of columns that share field, side and index: one compound value, or several of one cell each."""
    first = members[0][1]
    plain = [(n, t) for n, t in members if not t.component]
    if len(plain) == len(members) or (len(plain) > 1 and first.field != "address"):
        return [(n, _single(n, t, fields)) for n, t in plain]
    label = next((t.label for _, t in members if t.label), None)
    split = next((t.split for _, t in members if t.split), "")
    parts = tuple((t.component, n) for n, t in members)
    return [(members[0][0], _slot(first, label, parts, split, fields))]


def _single(number: int, target: Target, fields: Fields) -> Slot:
    return _slot(target, target.label, ((target.component, number),), target.split, fields)


def _slot(
    target: Target, label: str | None, parts: tuple[tuple[str, int], ...], split: str, fields: Fields
) -> Slot:
    field = fields[target.field]
    group = f"organisation{target.index + 1}" if field.group == "organisation" else ""
    kind = _kind(target.field, fields)
    return Slot(target.field, kind, label, target.partner, group, target.index, parts, split)


def _kind(name: str, fields: Fields) -> str:
    if name == "custom":
        return "custom"
    field = fields[name]
    if field.place is Place.CONTACT:
        return "state"
    return str(field.data_type)


def date_columns(found: Sequence[Slot]) -> list[int]:
    """The numbers of the columns that hold whole dates."""
    return [n for s in found if s.kind == DataType.DATE for c, n in s.parts if c == ""]
