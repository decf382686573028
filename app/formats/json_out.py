"""Our own JSON out: everything of the contacts, with the definitions, tags, folders and lists that they need."""

from __future__ import annotations

import json
from typing import Any, BinaryIO

from app.domain.contact import Attribute, Contact
from app.domain.fields import Field, Fields
from app.domain.jsonform import contact_to_json
from app.domain.values import Photo
from app.formats.options import WriteOptions
from app.formats.rows_out import Contacts


def write_json(contacts: Contacts, out: BinaryIO, options: WriteOptions, fields: Fields) -> int:
    """Write `{"kith": 1, "fields": [], "tags": [], "folders": [], "lists": [], "contacts": []}`, a contact at a time."""
    head: dict[str, Any] = {"kith": 1, "fields": [definition(f) for f in fields.custom]}
    head |= {name: options.collections.get(name, []) for name in ("tags", "folders", "lists")}
    text = json.dumps(head, ensure_ascii=False, indent=1)
    out.write((text[:-2] + ',\n "contacts": [').encode())
    number = 0
    for number, contact in enumerate(contacts(), 1):
        whole = contact_to_json(_with_photos(contact, options), fields, options.tag_intervals, with_data=True)
        lines = json.dumps(whole, ensure_ascii=False).encode("utf-8", "replace")
        out.write((b",\n  " if number > 1 else b"\n  ") + lines)
    out.write(b"\n ]\n}\n")
    return number


def definition(f: Field) -> dict[str, Any]:
    """A custom field's definition as JSON."""
    return {
        "id": f.id, "name": f.name, "label": f.label, "data_type": str(f.data_type), "section": f.section,
        "singular": f.singular, "labels": list(f.labels), "enum_values": list(f.enum_values), "required": f.required,
        "searchable": f.searchable, "filterable": f.filterable, "show": f.show, "editable": f.editable,
    }  # fmt: skip


def _with_photos(contact: Contact, options: WriteOptions) -> Contact:
    from dataclasses import replace

    def filled(a: Attribute) -> Attribute:
        if isinstance(a.value, Photo) and a.value.sha256 and a.value.data is None:
            return replace(a, value=replace(a.value, data=options.load(a.value)))
        return a

    return replace(contact, attributes=tuple(map(filled, contact.attributes)))
