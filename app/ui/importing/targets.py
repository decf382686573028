"""The fields that a column can go to, as choices, and the place that a column gets among the others of its field."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.fields import DataType, Field, Fields, Place
from app.formats.mapping.targets import KEYED, Mapping, Target
from app.ui.importing.words import parts
from app.ui.text import tr
from app.ui.words import field_label, word

ICONS = {
    DataType.PHONE: "phone", DataType.EMAIL: "mail", DataType.URL: "globe", DataType.DATE: "calendar",
    DataType.ADDRESS: "map-pin", DataType.IMAGE: "image", DataType.NUMBER: "hash", DataType.BOOLEAN: "square-check",
    DataType.CONTACT: "users",
}  # fmt: skip
_OWN_ICONS = {
    "tags": "tags",
    "folder": "folder",
    "note": "sticky-note",
    "im": "message-square",
    "favourite": "star",
}
_BY_SECTION = {"Name": "user", "Work": "building-2"}
_OFFERED_STATE = ("tags", "folder", "favourite", "parked", "opted_in", "is_opted_out", "source_id", "uid")


@dataclass(frozen=True, slots=True)
class Offer:
    """One goal of a column, in words; its index is given when it is taken."""

    label: str
    hint: str
    icon: str
    target: Target


def icon_of(target: Target | None, fields: Fields) -> str:
    """The icon that stands for where a column goes."""
    if target is None:
        return "minus"
    if target.component == "label":
        return "tag"
    field = fields[target.field]
    return (
        _OWN_ICONS.get(field.name)
        or ICONS.get(field.data_type)
        or _BY_SECTION.get(field.section, "file-text")
    )


def offers(fields: Fields) -> list[Offer]:
    """Every goal that a column can have, in the order of the registry."""
    found = [
        Offer(
            tr("Full name", "Import"), tr("is split", "Import"), "user", Target("display_name", split="name")
        )
    ]
    for field in fields:
        if not _offered(field):
            continue
        label, hint = field_label(field), word(field.section)
        for component, part in (parts(field.name) or {"": ""}).items():
            target = Target(field.name, component=component)
            plain = component == "" and field.name != "address"
            shown = label if plain else f"{label} · {part}"
            found.append(Offer(shown, hint, icon_of(target, fields), target))
    return found


def _offered(field: Field) -> bool:
    if field.place is Place.CONTACT:
        return field.name in _OFFERED_STATE
    return field.show and field.name != "kind"


def placed(mapping: Mapping, column: str, target: Target, fields: Fields) -> Target:
    """The target with the index that keeps it apart from other columns, or joins it with those that make up its value."""
    field = fields[target.field]
    if field.place is Place.CONTACT or target.field in KEYED:
        return target
    mates: dict[int, set[str]] = {}
    before = -1
    for name, other in mapping.items():
        if name == column:
            before = max(mates, default=-1) if mates else -1
        elif other and other.field == target.field and other.partner == target.partner:
            mates.setdefault(other.index, set()).add(other.component)
    if field.singular and field.group != "organisation" and not target.component:
        return replace(target, index=0)
    open_ = [
        i for i, taken in sorted(mates.items()) if target.component not in taken and _joins(target, taken)
    ]
    if open_:
        return replace(target, index=before if before in open_ else open_[0])
    return replace(target, index=max(mates, default=-1) + 1)


def same_kind(one: Target, other: Target) -> bool:
    """Whether two targets are of one field and part, whatever their place and label."""
    return (one.field, one.component, one.split == "name") == (
        other.field,
        other.component,
        other.split == "name",
    )


def _joins(target: Target, taken: set[str]) -> bool:
    """Whether a part can belong to a value whose other parts are these."""
    return bool(target.component) or bool(taken & {"label", "primary"})


def places(mapping: Mapping, column: str, target: Target, fields: Fields) -> list[int]:
    """The indexes that a column may have: those of its field that there are, and one more."""
    if fields[target.field].singular and fields[target.field].group != "organisation":
        return []
    used = {
        t.index for t in mapping.values() if t and t.field == target.field and t.partner == target.partner
    }
    used.add(target.index)
    return [*sorted(used), max(used) + 1]


def place_of(mapping: Mapping, target: Target) -> int:
    """Which of the values of its field a column belongs to, from 0 in the order of their indexes."""
    used = {
        t.index for t in mapping.values() if t and t.field == target.field and t.partner == target.partner
    }
    return sorted(used | {target.index}).index(target.index)


def has_label_column(mapping: Mapping, target: Target) -> bool:
    """Whether another column holds the labels of this one's values."""
    return any(
        t
        and t.component == "label"
        and (t.field, t.index, t.partner) == (target.field, target.index, target.partner)
        for t in mapping.values()
    )
