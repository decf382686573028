"""JSON into contacts: our own lossless form, and the shapes of the five source systems (`fields.md` section 8)."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.catalogue import BUILTIN
from app.domain.errors import KithError
from app.domain.fields import DataType, Field, Fields
from app.domain.jsonform import contact_from_json
from app.domain.names import display_name
from app.formats import charset
from app.formats.records import Problem, Record
from app.formats.shapes import NAMES
from app.formats.shapes_in import contact_from_shape
from app.formats.sniffing import FormatError, Source, sniff

_DEFINITIONS = ("attribute_definitions", "attribute_defs", "attribute_def", "definitions")
_WRAPPERS = ("contacts", "data", "results", "items", "records")


@dataclass(frozen=True, slots=True)
class Document:
    """A JSON file: its shape (`kith`, `s0` … `s4`), its contacts, and what a book is besides them.

    `fields` are custom field definitions; `tags`, `folders` and `lists` are objects as in `cli.md`. `table` is the
    CSV text inside an S4 upload, with its `mapping`.
    """

    shape: str
    contacts: list[Any] = field(repr=False)
    fields: tuple[Field, ...] = ()
    tags: tuple[Mapping[str, Any], ...] = ()
    folders: tuple[Mapping[str, Any], ...] = ()
    lists: tuple[Mapping[str, Any], ...] = ()
    definitions: Mapping[str, str] = field(default_factory=dict)
    tag_names: Mapping[str, str] = field(default_factory=dict)
    table: bytes = field(default=b"", repr=False)
    mapping: Mapping[str, Any] = field(default_factory=dict)
    folder: str = ""


def document(source: Source) -> Document:
    """What a JSON file (or pasted text) holds; read once and kept with the source. Raises FormatError."""
    found = source.cache.get("document")
    if found is None:
        found = source.cache["document"] = _document(raw(source), source)
    assert isinstance(found, Document)
    return found


def raw(source: Source) -> Any:
    """The whole of a JSON file as it stands. Raises FormatError."""
    with source.open() as stream:
        return _parsed(stream.read(), source)


def table_columns(source: Source) -> tuple[str, ...]:
    """The columns of the table inside an S4 upload; none if the file is no upload."""
    from app.formats.reading import plan

    found = document(source)
    return plan(_upload(found, source)).columns if found.table else ()


def _upload(found: Document, source: Source) -> Source:
    return sniff(found.table, "upload.csv", replace(source.options, format="csv"))


def read_json(source: Source, fields: Fields) -> Iterator[Record]:
    """The records of a JSON file. Custom values belong to the fields that the file defines, else to those given."""
    found = document(source)
    if found.table:
        yield from _table(found, source, fields)
        return
    known = with_definitions(fields, found.fields)
    people = _people(found)
    for row, data in enumerate(found.contacts, 1):
        if not isinstance(data, dict):
            problem = Problem(row, 0, "", str(data)[:200], "A contact has to be a JSON object ({…}).")
            yield Record(row, None, (problem,))
            continue
        try:
            if found.shape == "kith":
                contact = contact_from_json(data, known)
            else:
                contact = contact_from_shape(
                    data, known, found.definitions, found.shape, found.tag_names, people
                )
        except KithError as error:
            yield Record(row, None, (Problem(row, 0, "", "", str(error)),))
            continue
        if found.folder and contact.folder is None:
            contact = replace(contact, folder=found.folder)
        if contact.attributes or contact.uid or contact.source_id:
            yield Record(row, contact)
        else:
            yield Record(
                row,
                None,
                (Problem(row, 0, "", json.dumps(data)[:200], "This object says nothing about a person."),),
            )


def with_definitions(fields: Fields, own: tuple[Field, ...]) -> Fields:
    """The fields of a book with those of a file, whose numbers count, in front."""
    if not own:
        return fields
    names = {f.name for f in own}
    numbers = {f.id for f in own}
    others = (replace(f, id=None) if f.id in numbers else f for f in fields.custom if f.name not in names)
    return fields.with_custom((*own, *others))


def _parsed(data: bytes, source: Source) -> Any:
    text = charset.text_of(data, source.options.encoding).lstrip("\ufeff").strip()
    try:
        return json.loads(text)
    except RecursionError:
        raise FormatError(
            f"{source.name or 'The input'} is nested too deeply to be a file of contacts."
        ) from None
    except ValueError as error:
        lines = [line for line in text.splitlines() if line.strip()]
        try:
            if len(lines) > 1:
                return [json.loads(line) for line in lines]
        except (ValueError, RecursionError):
            pass
        raise FormatError(f"{source.name or 'The input'} is no valid JSON: {error}.") from None


def _document(data: Any, source: Source) -> Document:
    if isinstance(data, list):
        return Document(_shape(data), data)
    if not isinstance(data, dict):
        raise FormatError(
            f"{source.name or 'The input'} holds no contacts: an object or a list was expected."
        )
    if "kith" in data:
        if not isinstance(data["kith"], int) or data["kith"] > 1:
            raise FormatError(
                f"{source.name or 'The input'} was written by a newer version of Kith. Update Kith, then import it."
            )
        fields = tuple(f for d in _dicts(data.get("fields")) if (f := definition(d)))
        tags, folders, lists = (tuple(_dicts(data.get(name))) for name in ("tags", "folders", "lists"))
        return Document("kith", _list(data.get("contacts")), fields, tags, folders, lists)
    if isinstance(data.get("csv_base64"), str):
        try:
            table = base64.b64decode("".join(data["csv_base64"].split()), validate=True)
        except (binascii.Error, ValueError):
            raise FormatError("The csv_base64 in the JSON is no valid base64.") from None
        if not table.strip():
            raise FormatError("The csv_base64 in the JSON holds no rows: there is nothing to import.")
        mapping = data.get("mapping_config")
        return Document(
            "s4", [], table=table, mapping=mapping if isinstance(mapping, dict) else {}, folder=_folder(data)
        )
    contacts = next((data[k] for k in _WRAPPERS if isinstance(data.get(k), list)), None)
    if contacts is None:
        inner = next((data[k] for k in ("contact", *_WRAPPERS) if isinstance(data.get(k), dict)), data)
        if inner is not data and any(isinstance(inner.get(k), list) for k in _WRAPPERS):
            return _document(inner, source)
        contacts = [inner]
    definitions = {
        str(d.get("id")): str(d.get("attribute_type") or d.get("name"))
        for key in _DEFINITIONS
        for d in _dicts(data.get(key))
    }
    fields = tuple(
        f
        for key in ("custom_fields", "contact_fields", "fields", *_DEFINITIONS)
        for d in _dicts(data.get(key))
        if (f := definition(d, "attribute_type" if key in _DEFINITIONS else "name"))
        and (key not in _DEFINITIONS or _is_new(f))
    )
    by_id = {str(d["id"]): str(d.get("name") or d.get("tag")) for d in _dicts(data.get("tags")) if "id" in d}
    return Document(
        _shape(contacts), contacts, fields, definitions=definitions, tag_names=by_id, folder=_folder(data)
    )


def _is_new(field: Field) -> bool:
    """Whether a definition of S3 is one that its users made, not a name of ours or of a part of an address."""
    name = field.name.partition(".")[0]
    return name not in BUILTIN and NAMES.get(name) is None and name not in ("source", "tag", "keywords")


def _people(found: Document) -> dict[str, str]:
    """The names of a file's contacts by their ids, where contacts point to each other."""
    if not any("reports_to_contact_id" in c for c in _dicts(found.contacts)):
        return {}
    read = ((c.get("id"), contact_from_shape(c, BUILTIN, {}, found.shape)) for c in _dicts(found.contacts))
    return {str(id_): name for id_, contact in read if id_ and (name := display_name(contact))}


def _folder(data: Mapping[str, Any]) -> str:
    value = data.get("folder_name") or data.get("folder") or ""
    return str(value.get("name") or "") if isinstance(value, dict) else str(value)


def definition(data: Mapping[str, Any], key: str = "name") -> Field | None:
    """The custom field that a definition in JSON describes (`fields.md` section 2); None without a name (under `key`)."""
    name = str(data.get(key) or data.get("name") or data.get("label") or "").strip()
    if not name:
        return None
    try:
        kind = DataType(str(data.get("data_type") or data.get("type") or "text").lower())
    except ValueError:
        kind = DataType.TEXT
    number = data.get("id")
    return Field(
        name,
        str(data.get("label") or name),
        kind,
        str(data.get("section") or "Details"),
        singular=data.get("singular") is not False,
        labels=tuple(map(str, _list(data.get("labels")))),
        enum_values=tuple(map(str, _list(data.get("enum_values")))),
        required=data.get("required") is True,
        show=data.get("show") is not False,
        editable=data.get("editable") is not False,
        searchable=data.get("searchable") is not False,
        filterable=data.get("filterable") is not False,
        global_=False,
        id=number if isinstance(number, int) and not isinstance(number, bool) else None,
    )


def _shape(contacts: list[Any]) -> str:
    """Which system's contacts these look like."""
    keys = {k for c in contacts[:50] if isinstance(c, dict) for k in c}
    attributes = [a for c in contacts[:50] if isinstance(c, dict) for a in _dicts(c.get("attributes"))]
    if any("field" in a for a in attributes):
        return "kith"
    if attributes or "attributes" in keys:
        return "s3"
    if keys & {"phone_numbers", "tm_create", "tag_ids"}:
        return "s0"
    if keys & {"pin_code", "company_name"} or ({"phone_number", "keywords"} <= keys):
        return "s4"
    if keys & {
        "account_id",
        "decision_role",
        "seniority",
        "gdpr_consent",
        "custom_fields",
        "reports_to_contact_id",
        "linkedin_url",
    }:
        return "s2"
    if "last_call_outcome" in keys:
        return "s4"
    return "s1" if keys & {"phone", "first", "last", "custom", "avatar"} else "s4"


def _table(found: Document, source: Source, fields: Fields) -> Iterator[Record]:
    """The records of the CSV inside an S4 upload. `mapping_config` names our field by column, or the column by field."""
    from app.formats.mapping.targets import MappingError, from_json
    from app.formats.reading import plan

    inner = _upload(found, source)
    mapping = None
    if found.mapping:
        try:
            mapping = from_json(found.mapping)
        except MappingError:
            mapping = from_json({str(column): name for name, column in found.mapping.items()})
        columns = {c.casefold() for c in plan(inner, fields=fields).columns}
        if not any(name.casefold() in columns for name in mapping):
            mapping = from_json({str(column): name for name, column in found.mapping.items()})
    yield from plan(inner, mapping, fields, folder=found.folder or None).records()


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
