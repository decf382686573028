"""What a record of a file adds to a contact that is already there: fill its gaps only, or bring it up to date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields as dataclass_fields
from dataclasses import replace
from typing import Any

from app.domain.contact import Attribute, Contact
from app.domain.fields import Fields

_STATE = tuple(
    f.name
    for f in dataclass_fields(Contact)
    if f.name
    in {
        "uid", "folder", "source_type", "source_id", "last_modified_on_source", "ios_address_book_id",
        "android_address_book_id", "opted_in", "opted_in_at", "touch_freq", "snoozed_until",
    }
)  # fmt: skip


def joined(
    how: str, contact: Contact, record: Contact, fields: Fields, overwrite_custom: bool = False
) -> Contact:
    """What a contact becomes by a record: `fill` or `update`, with `overwrite_custom` one that overwrites custom values."""
    if how == "fill":
        return filled(contact, record, fields)
    return (overwritten if overwrite_custom else updated)(contact, record, fields)


def filled(contact: Contact, record: Contact, fields: Fields) -> Contact:
    """The contact with what the record has and it lacks: values of fields that are empty, new values of fields that
    hold many, tags. Values that belong together (an organisation, a name) are taken whole or not at all."""
    return _joined(contact, record, fields, update=False)


def updated(contact: Contact, record: Contact, fields: Fields) -> Contact:
    """The contact with the record's values: they replace the main ones of singular fields and are added elsewhere.
    What the record says nothing of stays; no value is replaced by an empty one."""
    return _joined(contact, record, fields, update=True)


def overwritten(contact: Contact, record: Contact, fields: Fields) -> Contact:
    """The contact brought up to date, whose custom values are the record's alone afterwards."""

    def goes(a: Attribute) -> bool:
        field = fields[a.field]
        if not field.is_custom or a.is_partner or _known(a, record.attributes):
            return False
        replaced = field.singular and a == contact.main(a.field) and record.main(a.field) is not None
        return not replaced

    return updated(contact.without(goes), record, fields)


def _joined(contact: Contact, record: Contact, fields: Fields, update: bool) -> Contact:
    groups = {fields[a.field].group for a in contact.attributes if fields[a.field].group}
    has = {(a.field, a.is_partner) for a in contact.attributes}
    has_partner = any(a.is_partner for a in contact.attributes)
    result = contact
    for a in record.attributes:
        field = fields[a.field]
        if _known(a, contact.attributes) or (a.is_partner and has_partner and not update):
            continue
        taken = (field.group in groups) if field.group else (a.field, a.is_partner) in has
        if not field.singular or not taken:
            keeps_primary = any(x.is_primary for x in result.all(a.field, a.is_partner))
            result = result.add(replace(a, is_primary=a.is_primary and not keeps_primary))
        elif update:
            main = contact.main(a.field, a.is_partner)
            if main is None:
                result = result.add(replace(a, group=_group_of(contact, field.group, fields) or a.group))
            else:
                label = a.label or main.label
                result = result.replace_attribute(
                    replace(main, value=a.value, label=label, normalized=a.normalized)
                )
    return replace(result, **_state(contact, record, update))


def _known(a: Attribute, attributes: Iterable[Attribute]) -> bool:
    """Whether the contact holds the value already, whatever its label."""
    return any(
        b.field == a.field
        and b.is_partner == a.is_partner
        and (b.value == a.value or bool(a.normalized and a.normalized == b.normalized))
        for b in attributes
    )


def _group_of(contact: Contact, group: str, fields: Fields) -> str:
    return next((a.group for a in contact.attributes if a.group and fields[a.field].group == group), "")


def _state(contact: Contact, record: Contact, update: bool) -> dict[str, Any]:
    new: dict[str, Any] = {}
    for name in _STATE:
        was, says = getattr(contact, name), getattr(record, name)
        if (name == "uid" and says == contact.id) or (name == "source_type" and not record.source_id):
            continue  # our own export names a contact by its id; a type of source without an id says nothing new
        if says not in ("", None) and (was in ("", None) or (update and name not in ("uid", "folder"))):
            new[name] = says
    known = {(i.how, i.at, i.note) for i in contact.interactions}
    bare = {
        (i.how, i.at, "") for i in contact.interactions
    }  # formats that keep the last call have no place for its note
    log = tuple(i for i in record.interactions if (i.how, i.at, i.note) not in known | bare)
    return new | {
        "tags": contact.tags | record.tags,
        "favourite": contact.favourite or record.favourite,
        "is_opted_out": contact.is_opted_out or record.is_opted_out,
        "consent": {**record.consent, **contact.consent}
        if not update
        else {**contact.consent, **record.consent},
        "metadata": {**record.metadata, **contact.metadata}
        if not update
        else {**contact.metadata, **record.metadata},
        "interactions": (*contact.interactions, *log),
    }
