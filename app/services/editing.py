"""`FIELD=VALUE` as the command line and bulk edits say it: parsed once, applied to a contact as a pure function."""

from __future__ import annotations

import json
import mimetypes
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain import limits
from app.domain.contact import Attribute, Contact
from app.domain.errors import KithError
from app.domain.fields import DataType, Field, Fields, Place
from app.domain.names import display_name
from app.domain.normalize import normalized, parse_value, show_value
from app.domain.values import ADDRESS_PARTS, Address, Photo, Reference, Value

if TYPE_CHECKING:
    from app.services.book import Book

_FORM = re.compile(
    r"(?P<name>[^=+:-][^=:]*?(?:-[^=:]+?)?)(?::(?P<label>[^=]*?))?(?P<how>\+=|-=|=)(?P<value>.*)", re.DOTALL
)
ID_LENGTH = 36
"""Characters of a UUID."""
_TRUE, _FALSE = {"1", "true", "yes", "on"}, {"0", "false", "no", "off", ""}
_TEXTS = (
    "uid", "source_type", "source_id", "last_modified_on_source", "ios_address_book_id", "android_address_book_id",
    "opted_in_at", "snoozed_until",
)  # fmt: skip
_FLAGS = ("favourite", "parked", "opted_in", "is_opted_out")


@dataclass(frozen=True, slots=True)
class Assignment:
    """One `FIELD=VALUE`: `how` is `=` (set), `+=` (add) or `-=` (remove)."""

    name: str
    how: str
    value: str
    label: str | None = None


def assignment(text: str) -> Assignment:
    """Read one. Raises KithError for what is none."""
    found = _FORM.fullmatch(text)
    if not found:
        raise KithError(
            f"“{text}” is no FIELD=VALUE. Write for example phone_number:Work=030123, tag+=Friends or note-=old."
        )
    return Assignment(found["name"].strip(), found["how"], found["value"], found["label"] or None)


def applied(
    contact: Contact, changes: Iterable[Assignment], fields: Fields, *, overwrite_custom: bool = False
) -> Contact:
    """The contact with the assignments carried out in order. Raises KithError for a field or value that does not exist."""
    changes = list(changes)
    if overwrite_custom:
        contact = contact.without(lambda a: fields[a.field].is_custom and a.field in fields)
    named: set[tuple[str, str | None]] = set()
    for change in changes:
        again = (change.name, change.label) in named
        if change.how == "=":
            named.add((change.name, change.label))
        if again and change.how == "=" and _holds_several(change.name, fields):
            change = replace(change, how="+=")
        contact = _applied(contact, change, fields)
    return contact


def _holds_several(name: str, fields: Fields) -> bool:
    """Whether `NAME=a NAME=b` in one breath means both: tags, and fields that are not singular."""
    name = name.removeprefix("partner.").removeprefix("custom.")
    return name in ("tag", "tags") or (name in fields and not fields[name].singular)


def linked(book: Book, contact: Contact) -> Contact:
    """The contact with ids of other contacts in its relations made references, which carry the name and follow merges.

    Raises KithError for a contact that refers to itself.
    """
    ids = {
        a.id: str(a.value)
        for a in contact.attributes
        if isinstance(a.value, str)
        and len(a.value) == ID_LENGTH
        and book.fields[a.field].data_type is DataType.CONTACT
    }
    others = {c.id: c for c in book.get_many(list(dict.fromkeys(ids.values())))} if ids else {}
    if contact.id in others:
        raise KithError("A contact cannot refer to itself. Choose another one.")
    for a in contact.attributes:
        if other := others.get(ids.get(a.id, "")):
            contact = contact.replace_attribute(replace(a, value=Reference(other.id, display_name(other))))
    return contact


def _applied(contact: Contact, change: Assignment, fields: Fields) -> Contact:
    name, value = change.name, change.value
    if name.startswith("attr."):
        return _by_id(contact, change, fields)
    if name in ("tag", "tags"):
        return _tags(contact, change)
    if name == "folder":
        return replace(contact, folder=None if change.how == "-=" else value.strip() or None)
    if name in _FLAGS:
        empty = name == "opted_in" and not value.strip()
        return replace(contact, **{name: None if empty else _truth(name, value)})  # type: ignore[arg-type]
    if name in _TEXTS:
        return replace(contact, **{name: value.strip()})  # type: ignore[arg-type]
    if name == "touch_freq":
        return replace(contact, touch_freq=_days(value))
    for slot in ("consent", "metadata"):
        if name == slot or name.startswith(f"{slot}."):
            return _keyed(contact, slot, name.removeprefix(slot).removeprefix("."), change)
    return _attribute(contact, change, fields)


def _truth(name: str, value: str) -> bool:
    word = value.strip().lower()
    if word not in _TRUE | _FALSE:
        raise KithError(f"{name} is yes or no, not “{value}”.")
    return word in _TRUE


def _days(value: str) -> int | None:
    if not value.strip():
        return None
    if not value.strip().isdecimal():
        raise KithError(f"touch_freq is a number of days, not “{value}”.")
    return int(value) or None


def _tags(contact: Contact, change: Assignment) -> Contact:
    named = {t.strip() for t in change.value.split(",") if t.strip()}
    keys = {t.casefold() for t in named}
    others = {t for t in contact.tags if t.casefold() not in keys}
    if change.how == "=":
        return replace(contact, tags=frozenset(named))
    return replace(contact, tags=frozenset(others if change.how == "-=" else others | named))


def _keyed(contact: Contact, slot: str, key: str, change: Assignment) -> Contact:
    whole: dict[str, Any] = dict(getattr(contact, slot))
    if not key:
        try:
            whole = json.loads(change.value) if change.value.strip() else {}
        except ValueError:
            raise KithError(f"{slot} is a JSON object, or set one key: {slot}.KEY=VALUE.") from None
    elif change.how == "-=" or not change.value:
        whole.pop(key, None)
    else:
        whole[key] = _json_or_text(change.value) if slot == "metadata" else change.value
    return replace(contact, **{slot: whole})  # type: ignore[arg-type]


def _json_or_text(text: str) -> Any:
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return value if isinstance(value, (int, float, bool, dict, list)) else text


def _attribute(contact: Contact, change: Assignment, fields: Fields) -> Contact:
    partner = change.name.startswith("partner.")
    name = change.name.removeprefix("partner.").removeprefix("custom.")
    name, _, part = (
        name.partition(".") if name not in fields and not name.startswith("vcard.") else (name, "", "")
    )
    if name not in fields and not name.startswith("vcard."):
        raise KithError(f"There is no field {change.name!r}. `kith fields` lists them.")
    field = fields[name]
    if field.place is Place.CONTACT:
        raise KithError(f"{name} cannot be set by hand.")
    if field.data_type is DataType.ADDRESS and part and part not in ADDRESS_PARTS:
        raise KithError(f"An address has no {part!r}. It has: {', '.join(ADDRESS_PARTS)}.")
    mine = list(contact.all(name, partner))
    labelled = [
        a for a in mine if change.label is None or (a.label or "").casefold() == change.label.casefold()
    ]
    if change.how == "-=":
        gone = {a.id for a in labelled if not change.value or _says(a, change.value, part, field)}
        return contact.without(lambda a: a.id in gone)
    if part:
        return _address_part(contact, change, name, part, labelled, partner)
    value = _photo(change.value) if field.data_type is DataType.IMAGE else parse_value(field, change.value)
    new = Attribute(name, value, change.label, is_partner=partner)
    if change.how == "+=" and any(_same(a, value) for a in labelled):
        return contact
    if change.how == "+=" or not labelled:
        return contact if value == "" else contact.add(new)
    target = next((a for a in labelled if a.is_primary), labelled[0])
    if value == "":
        return contact.without(lambda a: a.id == target.id)
    return contact.replace_attribute(replace(target, value=value, normalized=""))


def _same(a: Attribute, value: Value) -> bool:
    """Whether an attribute says the value already."""
    return a.value == value or (isinstance(value, str) and str(a.value).casefold() == value.casefold())


def _says(a: Attribute, value: str, part: str, field: Field) -> bool:
    """Whether this is the value that is meant: as stored, as shown in a line, or by its comparable form."""
    if part:
        return str(getattr(a.value, part, "")).casefold() == value.casefold()
    texts = {str(a.value).casefold(), show_value(field, a.value).casefold()}
    return value.casefold() in texts or (
        bool(a.normalized) and a.normalized in (value, normalized(field, value))
    )


def _address_part(
    contact: Contact, change: Assignment, name: str, part: str, mine: Sequence[Attribute], partner: bool
) -> Contact:
    target = mine[0] if mine and change.how == "=" else None
    if target is None or not isinstance(target.value, Address):
        return contact.add(
            Attribute(name, Address().with_part(part, change.value), change.label, is_partner=partner)
        )
    value = target.value.with_part(part, change.value)
    if not value:
        return contact.without(lambda a: a.id == target.id)
    return contact.replace_attribute(replace(target, value=value, normalized=""))


def _by_id(contact: Contact, change: Assignment, fields: Fields) -> Contact:
    id_, _, what = change.name.removeprefix("attr.").rpartition(".")
    target = contact.attribute(id_)
    if target is None:
        raise KithError(f"The contact has no value with the id {id_!r}. `kith --json show` names them.")
    field = fields[target.field]
    if what == "value" and change.how == "-=":
        return contact.without(lambda a: a.id == id_)
    if what == "value":
        value: Value = (
            _photo(change.value) if field.data_type is DataType.IMAGE else parse_value(field, change.value)
        )
        return contact.replace_attribute(replace(target, value=value, normalized=""))
    if what == "label":
        return contact.replace_attribute(replace(target, label=change.value or None))
    if what == "primary":
        return contact.replace_attribute(replace(target, is_primary=_truth("primary", change.value)))
    raise KithError(f"attr.ID takes .value, .label or .primary, not “.{what}”.")


def _photo(text: str) -> Photo | str:
    """The photo in a file, or at an address, which is kept and not fetched."""
    if not text:
        return ""
    if re.match(r"https?://", text):
        return Photo(url=text)
    path = Path(text).expanduser()
    try:
        if path.stat().st_size > limits.PHOTO:
            raise KithError(f"{path} is larger than 20 MB. Choose a smaller picture.")
        data = path.read_bytes()
    except OSError as error:
        raise KithError(f"The photo {path} cannot be read: {error.strerror}.") from error
    kind = mimetypes.guess_type(path.name)[0] or ""
    if not kind.startswith("image/"):
        raise KithError(f"{path} is no picture.")
    return Photo.of(data, kind)
