"""Where a column can go, in words: names and icons of targets, and the list that the user chooses from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from app.domain.fields import DataType, Field, Fields, Place
from app.domain.values import ADDRESS_PARTS
from app.formats.mapping.targets import Target
from app.ui.text import tr
from app.ui.words import field_label, word

_ICONS = {
    DataType.PHONE: "phone",
    DataType.EMAIL: "mail",
    DataType.ADDRESS: "map-pin",
    DataType.URL: "globe",
    DataType.DATE: "calendar",
    DataType.IMAGE: "image",
    DataType.CONTACT: "users",
    DataType.NUMBER: "hash",
}
_OWN_ICONS = {
    "tags": "tag", "folder": "folder", "note": "sticky-note", "birthday": "cake", "company": "building-2",
    "im": "message-square", "favourite": "star",
}  # fmt: skip
_SECTIONS = {"Name": "user", "Work": "briefcase", "About": "info", "Record": "info", "Custom": "list"}
_STATE = (
    "tags", "folder", "favourite", "parked", "opted_in", "is_opted_out", "source_id", "uid", "touch_freq",
    "last_called_at", "last_call_outcome",
)  # fmt: skip
_PARTNER = ("first_name", "last_name", "phone_number", "email", "birthday")

Shown = Mapping[str, Target | None]
Choice = tuple[str, str, str, Target | None]
"""(name, section, icon, target)."""


def icon_of(target: Target | None, fields: Fields) -> str:
    """The icon of a target."""
    if target is None:
        return "minus"
    field = fields[target.field]
    if target.component == "label":
        return "tag"
    return (
        _OWN_ICONS.get(field.name) or _ICONS.get(field.data_type) or _SECTIONS.get(field.section) or "file-text"
    )


def number_of(target: Target, mapping: Shown) -> int:
    """Which of the values of its field a target is, from 1, in the order of their indexes."""
    known = {t.index for t in mapping.values() if t and (t.field, t.partner) == (target.field, target.partner)}
    return sorted(known | {target.index}).index(target.index) + 1


def counted(field: Field) -> bool:
    """Whether the field's values are numbered."""
    return field.has_label and not field.singular


def name_of(target: Target | None, mapping: Shown, fields: Fields) -> str:
    """A target in words: Phone 1, Label of phone 1, Address 1 · City, Partner: First name."""
    if target is None:
        return tr("Leave out", "Import")
    field = fields[target.field]
    name = field_label(field)
    number = number_of(target, mapping)
    if counted(field) or (number > 1 and field.place is Place.ATTRIBUTE):
        name = f"{name} {number}"
    if target.component == "label":
        name = tr("Label of {what}", "Import", what=name[:1].lower() + name[1:])
    elif target.component and target.component not in ("full", "location"):
        part = target.component.replace("_", " ")
        name = f"{name} · {word(part.capitalize())}"
    if target.split == "name":
        name = tr("Full name", "Import")
    return tr("Partner: {what}", "Import", what=name) if target.partner else name


def choices(column: str, mapping: Shown, fields: Fields) -> Iterator[Choice]:
    """What a column can become, those of its own field first."""
    present = mapping.get(column)
    others = {c: t for c, t in mapping.items() if c != column}
    free = 1 + max((t.index for t in others.values() if t), default=-1)

    def choice(target: Target) -> Choice:
        section = word(fields[target.field].section)
        return name_of(target, {**others, column: target}, fields), section, icon_of(target, fields), target

    yield tr("Leave out", "Import"), "", "minus", None
    yield choice(Target("display_name", split="name"))
    for field in fields:
        if field.place is Place.CONTACT or not field.show or field.name in ("kind", "photo"):
            continue
        same = present if present is not None and present.field == field.name else None
        fresh = Target(field.name, index=free if not field.singular or field.has_label else 0)
        if field.data_type is DataType.ADDRESS:
            yield from (choice(t) for t in _addresses(field, others, free, same))
            continue
        yield choice(replace(same, component="", partner=False) if same else fresh)
        for index in _indexes(field.name, others) if counted(field) else ():
            yield choice(Target(field.name, index=index, component="label"))
    for name in _PARTNER:
        yield choice(Target(name, index=free if not fields[name].singular else 0, partner=True))
    for name in _STATE:
        yield choice(Target(name))
    about = word(fields["metadata"].section)
    yield tr("Extra information", "Import"), about, "info", Target("metadata", component=column)


def _indexes(name: str, mapping: Shown) -> list[int]:
    return sorted({t.index for t in mapping.values() if t and t.field == name and not t.partner})


def _addresses(field: Field, others: Shown, free: int, same: Target | None) -> Iterator[Target]:
    indexes = _indexes(field.name, others)
    if same is not None and same.index not in indexes:
        indexes.append(same.index)
    for index in [*indexes, free]:
        yield Target(field.name, index=index)
        for part in ADDRESS_PARTS:
            yield Target(field.name, index=index, component=part)
        yield Target(field.name, index=index, component="label")


_PRESETS = {
    "google-new": "Google Contacts, 2024 and later",
    "google-old": "Google Contacts, before 2024",
    "gmail-2008": "Gmail",
    "outlook": "Outlook",
    "windows-mail": "Windows Mail",
    "thunderbird": "Thunderbird",
    "linkedin": "LinkedIn",
    "yahoo": "Yahoo",
    "hubspot": "HubSpot",
    "salesforce-report": "Salesforce report",
    "kmail": "KMail",
    "kith": "Kith",
    "s4": "CSV with mapping",
}


def preset_name(preset: str) -> str:
    """A preset as people know the program."""
    return _PRESETS.get(preset) or preset.replace("-", " ").capitalize()


def preset_names() -> dict[str, str]:
    """All presets by name of the program."""
    from app.services.importing.looking import known_presets

    return {preset_name(p): p for p in known_presets()}
