"""One value as the properties that say it: the other direction of the modules that read each concern."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.domain.contact import Attribute, Params
from app.domain.values import Address, Photo, Reference
from app.formats.vcard import addresses, labels, online, people
from app.formats.vcard.kith import PLAIN_FIELDS
from app.formats.vcard.output import Out
from app.formats.vcard.reading import SEXES
from app.formats.vcard.sheet import Sheet, types_of
from app.formats.vcard.text import escape

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)\Z|--(\d\d)-(\d\d)\Z|\d{4}(-\d\d)?\Z|---?\d\d\Z")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_TEXTS = {
    "job_title": "TITLE", "role": "ROLE", "note": "NOTE", "nickname": "NICKNAME", "pronouns": "PRONOUNS", "language": "LANG",
    "time_zone": "TZ", "phonetic_first_name": "X-PHONETIC-FIRST-NAME", "phonetic_last_name": "X-PHONETIC-LAST-NAME",
}  # fmt: skip
_CHANNELS = {"phone_number": "TEL", "email": "EMAIL", "website": "URL"}
_PLAIN = {field.name: name for name, field in PLAIN_FIELDS.items()}


def lines(sheet: Sheet, a: Attribute) -> Iterator[Out]:
    value = a.value
    if a.field.startswith("vcard."):
        yield from _unknown(sheet, a)
    elif a.field in _CHANNELS or a.field == "address":
        yield from _labelled(sheet, a)
    elif a.field in _TEXTS and isinstance(value, str):
        out = Out(_TEXTS[a.field], escape(value), sheet.params(a, types_of(a)), a.vcard_group)
        yield from sheet.grouped(a, out, a.label)
    elif a.field == "photo" and isinstance(value, Photo):
        yield from _photo(sheet, a, value, "PHOTO")
    elif a.field in ("birthday", "wedding_anniversary", "important_date"):
        yield from _date(sheet, a, str(value))
    elif a.field in ("im", "social", *online.OWN_FIELDS) and isinstance(value, str):
        yield from _online(sheet, a, value)
    elif a.field == "related":
        yield from _related(sheet, a)
    elif a.field == "gender":
        word = next((code for code, text in SEXES.items() if text == value), "")
        sex = next((v[0] for k, v in a.params if k == "SEX"), "")
        params = tuple((k, v) for k, v in sheet.params(a, ()) if k != "SEX")
        yield Out("GENDER", word or f"{sex};{escape(str(value))}", params, a.vcard_group)
    elif a.field == "kind" and value != "group":
        if value == "organisation" and sheet.version != "4.0":
            yield Out("X-ABShowAs", "COMPANY", sheet.params(a, ()), a.vcard_group)
        else:
            word = {"person": "individual", "organisation": "org"}.get(str(value), escape(str(value)))
            yield Out("KIND", word, sheet.params(a, ()), a.vcard_group)
    elif a.field in _PLAIN and isinstance(value, str):
        said: Params = () if a.label is None else (("X-KITH-LABEL", (a.label,)),)
        yield Out(_PLAIN[a.field], escape(value), sheet.params(a, (), *said), a.vcard_group)


def _labelled(sheet: Sheet, a: Attribute) -> Iterator[Out]:
    rest = types_of(a)
    types = (*labels.WRITTEN[a.field].get(a.label or "", ()), *rest)
    told = labels.label_of(a.field, types) == (a.label, rest)
    types = types if told else rest
    if a.field == "email" and sheet.version != "4.0":
        types = ("INTERNET", *types)
    if isinstance(a.value, Address):
        parts = a.value.parts()
        value = ";".join(escape(parts.get(p, "")) for p in addresses.PARTS)
        if set(parts) - set(addresses.PARTS):
            value = _combined(a.value)
    elif a.field == "website":
        value = uri(str(a.value))
    else:
        value = escape(str(a.value))
    name = _CHANNELS.get(a.field, "ADR")
    yield from sheet.grouped(
        a, Out(name, value, sheet.params(a, types), a.vcard_group), None if told else a.label
    )


def _photo(sheet: Sheet, a: Attribute, value: Photo, name: str) -> Iterator[Out]:
    params = sheet.params(a, types_of(a))
    data = value.data if value.data is not None else sheet.load(value) if value.sha256 else None
    if data is not None:
        yield from sheet.grouped(a, Out(name, "", params, a.vcard_group, data, value.mime), a.label)
    elif value.url:
        kind: Params = () if sheet.version == "4.0" else (("VALUE", ("uri",)),)
        yield from sheet.grouped(a, Out(name, uri(value.url), (*kind, *params), a.vcard_group), a.label)


def _unknown(sheet: Sheet, a: Attribute) -> Iterator[Out]:
    name = a.field.removeprefix("vcard.").upper()
    if isinstance(a.value, Photo):
        yield from _photo(sheet, a, a.value, name)
    else:
        yield Out(name, re.sub(r"\r\n?|\n", r"\\n", str(a.value)), a.params, a.vcard_group)


def _date(sheet: Sheet, a: Attribute, value: str) -> Iterator[Out]:
    extra: Params = ()
    match = _ISO.match(value)
    if match and sheet.version == "4.0":
        value = _basic(value)
    elif match and match[4] and sheet.version == "3.0":
        value, extra = f"1604{value[1:]}", (("X-APPLE-OMIT-YEAR", ("1604",)),)
    elif not match and sheet.version == "4.0":
        extra = (("VALUE", ("text",)),)
    name, label = {"birthday": ("BDAY", None), "important_date": ("X-ABDATE", a.label)}.get(
        a.field, ("ANNIVERSARY", None)
    )
    if name == "ANNIVERSARY" and sheet.version != "4.0":
        name, label = ("X-ABDATE", "Anniversary") if sheet.version == "3.0" else ("X-ANNIVERSARY", None)
    yield from sheet.grouped(
        a, Out(name, escape(value), (*extra, *sheet.params(a, types_of(a))), a.vcard_group), label
    )


def _online(sheet: Sheet, a: Attribute, value: str) -> Iterator[Out]:
    more: Params = ()
    types = types_of(a)
    if a.field == "im":
        more = (("X-SERVICE-TYPE", (a.label,)),) if a.label else ()
        if a.label and not _SCHEME.match(value):
            scheme = next((s for s, service in online.SCHEMES.items() if service == a.label), "x-apple")
            more = more if scheme == a.label.lower() else (*more, ("X-KITH-HANDLE", ("1",)))
            value = f"{scheme}:{value}"
        name, service = "IMPP", None
    else:
        service = {"linkedin": "LinkedIn", "facebook": "Facebook", "instagram": "Instagram"}.get(
            a.field, a.label
        )
        name = "SOCIALPROFILE" if sheet.version == "4.0" else "X-SOCIALPROFILE"
        if service and sheet.version == "4.0":
            more = (("SERVICE-TYPE", (service,)),)
        elif service:
            types = (service, *types)
    yield from sheet.grouped(a, Out(name, uri(value), sheet.params(a, types, *more), a.vcard_group), None)


def _related(sheet: Sheet, a: Attribute) -> Iterator[Out]:
    more: Params = ()
    value = a.value
    if isinstance(value, Reference):
        more, value = (("X-KITH-CONTACT", (value.id,)),), value.name
    label, types = a.label, types_of(a)
    if sheet.version != "4.0":
        name = "X-ABRELATEDNAMES"
    else:
        name = "RELATED"
        if label and label.lower() in people.TYPES and label == label.capitalize():
            types, label = (label.lower(), *types), None
        more = more if _SCHEME.match(str(value)) else (("VALUE", ("text",)), *more)
    yield from sheet.grouped(
        a, Out(name, escape(str(value)), sheet.params(a, types, *more), a.vcard_group), label
    )


def _basic(iso: str) -> str:
    """An ISO date in the basic form of RFC 6350 §4.3.1: `19850412`, `--0412`, `1985-04`."""
    if iso.startswith("--"):
        return "--" + iso[2:].replace("-", "") if iso[2] != "-" else iso
    return iso if len(iso) == 7 else iso.replace("-", "")


def uri(value: str) -> str:
    """The value of a URI property: as it is, for the standard escapes nothing in it, unless that would not come back."""
    return escape(value) if "\\" in value or "\n" in value or "\r" in value else value


def _combined(address: Address) -> str:
    """The components for other programs, with our finer parts put where they would be written."""
    street = " ".join(
        filter(None, (address.street_prefix, address.street, address.street_suffix, address.house_number))
    )
    extra = ", ".join(filter(None, (address.extra, address.unit)))
    parts = (
        address.po_box,
        extra,
        street or address.location,
        address.city,
        address.state,
        address.postcode,
        address.country,
    )
    return ";".join(map(escape, parts))
