"""LDIF out (RFC 2849): inetOrgPerson (RFC 2798) with Mozilla's attributes, as Thunderbird and directories read it."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from app.domain import addresses, dates
from app.domain.contact import Attribute, Contact
from app.domain.names import display_name
from app.domain.values import Address, Photo
from app.formats.ldif import record_of
from app.formats.ldif_schema import ADDRESS, DATES, IDLE, PHOTOS, VALUES
from app.formats.losses import compared, said
from app.formats.options import WriteOptions
from app.formats.rows_out import Contacts

Line = tuple[str, str | bytes]

_CLASSES = ("top", "person", "organizationalPerson", "inetOrgPerson", "mozillaAbPersonAlpha")
_TEXTS = {
    "title": "personalTitle", "first_name": "givenName", "middle_name": "middleName", "last_name": "sn",
    "suffix": "generationQualifier", "nickname": "mozillaNickname", "company": "o", "department": "ou",
    "job_title": "title", "role": "businessRole", "industry": "businessCategory", "language": "preferredLanguage",
    "gender": "gender", "note": "description",
}  # fmt: skip
_PHONES = {
    "Home": "homePhone", "Mobile": "mobile", "Fax": "facsimileTelephoneNumber", "Work Fax": "facsimileTelephoneNumber",
    "Business Fax": "facsimileTelephoneNumber", "Home Fax": "homeFax", "Pager": "pager", "Telex": "telexNumber",
    "ISDN": "internationaliSDNNumber",
}  # fmt: skip
_WORK_PHONE = "telephoneNumber"
_EMAILS = ("mail", "mozillaSecondEmail", "otherMailbox")
_IM = {"AIM": "nsAIMid", "Jabber": "jabberID", "ICQ": "icq", "Skype": "skypeId"}
_LINKS = {"Work": "mozillaWorkUrl", "Personal": "mozillaHomeUrl", "Home": "mozillaHomeUrl"}
_ONLINE = {"linkedin": "LinkedIn", "facebook": "Facebook", "instagram": "Instagram"}
_DATES = {
    "birthday": ("birthyear", "birthmonth", "birthday", "dateOfBirth"),
    "wedding_anniversary": ("anniversaryYear", "anniversaryMonth", "anniversaryDay", "anniversary"),
}
_HOME = (
    "mozillaHomeStreet", "mozillaHomeStreet2", "mozillaHomeLocalityName", "mozillaHomeState", "mozillaHomePostalCode",
    "mozillaHomeCountryName", "homePostalAddress",
)  # fmt: skip
_WORK = ("street", "mozillaWorkStreet2", "l", "st", "postalCode", "c", "postalAddress")
_SAFE = re.compile(
    rb"(?:[\x01-\x09\x0b\x0c\x0e-\x1f\x21-\x39\x3b\x3d-\x7f][\x01-\x09\x0b\x0c\x0e-\x7f]*)?(?<! )"
)
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_WIDTH = 76


def write_ldif(contacts: Contacts, out: BinaryIO, options: WriteOptions) -> int:
    """Write an entry for each contact; returns how many there were."""
    out.write(b"version: 1\n")
    number = 0
    for number, contact in enumerate(contacts(), 1):  # noqa: B007 – the number is returned
        out.write(b"\n" + b"".join(map(_line, entry(contact, options))))
    return number


def lost(contact: Contact, options: WriteOptions) -> set[tuple[str, str]]:
    """What the entry of a contact does not give back."""
    lines = [text for line in entry(contact, options) for text in [_line(line, fold=False).rstrip(b"\n")]]
    return compared(contact, record_of(lines).contact or Contact())


def entry(contact: Contact, options: WriteOptions) -> Iterator[Line]:
    """The lines of a contact's entry: (attribute, value); bytes are for base64."""
    shown = _one_line(display_name(contact)) or contact.id
    own = [a for a in contact.attributes if not a.is_partner]
    own.sort(key=lambda a: not a.is_primary)
    emails = [str(a.value) for a in own if a.field == "email"]
    is_dn = "=" in contact.uid
    yield "dn", contact.uid if is_dn else _dn(shown, emails)
    yield from (("objectclass", name) for name in _CLASSES)
    yield "cn", shown
    for name, attribute in _TEXTS.items():
        yield from ((attribute, str(a.value)) for a in own if a.field == name)
    yield from ((_EMAILS[min(n, len(_EMAILS) - 1)], text) for n, text in enumerate(emails))
    yield from _places(own)
    for a in own:
        yield from _other(a, options)
    yield from (("category", tag) for tag in sorted(contact.tags))
    for key, value in contact.metadata.items():
        if isinstance(value, str) and (name := _metadata_name(key)):
            yield from ((name, line) for line in value.split("\n"))
    if not is_dn:
        yield "entryUUID", contact.uid or contact.id
    stamp = contact.last_modified_on_source
    if re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", stamp):
        yield "modifytimestamp", re.sub(r"[-:T]", "", stamp)


def _other(a: Attribute, options: WriteOptions) -> Iterator[Line]:
    text, label = said(a.value), a.label or ""
    if a.field == "phone_number":
        yield _PHONES.get(label, _WORK_PHONE), text
    elif a.field == "im" and label in _IM:
        yield _IM[label], text
    elif a.field == "website" and label in _LINKS:
        yield _LINKS[label], text
    elif a.field == "website" and text and not re.search(r"\s", text):
        yield "labeledURI", f"{text} {_one_line(label)}".rstrip()
    elif a.field in _ONLINE and not re.search(r"\s", text):
        yield "labeledURI", f"{text} {_ONLINE[a.field]}"
    elif a.field in _DATES:
        yield from _date(text, _DATES[a.field])
    elif a.field == "related" and label in ("Assistant", "Spouse"):
        yield ("secretary", f"cn={_escaped(text)}") if label == "Assistant" else ("spouseName", text)
    elif a.field == "reports_to":
        yield "manager", f"cn={_escaped(text)}"
    elif isinstance(a.value, Photo):
        data = options.load(a.value) if a.value.sha256 else None
        if data:
            yield "jpegPhoto", data
        elif a.value.url:
            yield "labeledURI", f"{a.value.url} photo"


def _date(text: str, names: tuple[str, str, str, str]) -> Iterator[Line]:
    day = dates.parse(text)
    if day is None:
        yield names[3], text
        return
    for name, number in zip(names, (day.year, day.month, day.day), strict=False):
        if number:
            yield name, f"{number:04}" if name == names[0] else f"{number:02}"


def _places(own: Iterable[Attribute]) -> Iterator[Line]:
    """The first address for work and the first other one; an entry has no place for more."""
    places = [(a.label, a.value) for a in own if a.field == "address" and isinstance(a.value, Address)]
    work = next((at for at in places if at[0] == "Work"), None)
    home = next((at for at in places if at[0] == "Home"), None)
    home = home or next((at for at in places if at is not work and at[0] != "Work"), None)
    for place, names in ((home, _HOME), (work, _WORK)):
        if place is not None:
            yield from _address(place[1], names)


def _address(value: Address, names: tuple[str, ...]) -> Iterator[Line]:
    first, second, city, state, postcode, country, whole = names
    street = addresses.street_line(value) if value.street_prefix or value.house_number else value.street
    before = [*value.extra.splitlines()]
    if value.po_box and names is _WORK:
        yield "postOfficeBox", value.po_box
    elif value.po_box:
        before.append(value.po_box if not value.po_box.isdecimal() else f"P.O. Box {value.po_box}")
    after = [value.unit] if value.unit and value.unit not in street else []
    lines = [line for line in (*before, *street.splitlines(), *after) if line.strip()]
    yield from ((first if n == 0 else second, line) for n, line in enumerate(lines))
    for name, text in (
        (city, value.city),
        (state, value.state),
        (postcode, value.postcode),
        (country, value.country),
    ):
        if text:
            yield name, text
    if value.location:
        yield whole, value.location.replace("\n", "$")


def _metadata_name(key: str) -> str:
    """The attribute that a key of the metadata was read from; empty if it cannot be one."""
    custom = re.fullmatch(r"Custom ([1-4])", key)
    if custom:
        return f"mozillaCustom{custom[1]}"
    known = key in VALUES or key in ADDRESS or key in DATES or key in PHOTOS or key in IDLE
    return key if key.islower() and _NAME.fullmatch(key) and not known and "custom" not in key else ""


def _dn(shown: str, emails: list[str]) -> str:
    mail = _one_line(emails[0]) if emails else ""
    return f"cn={_escaped(shown)}" + (f",mail={_escaped(mail)}" if mail else "")


def _escaped(text: str) -> str:
    """The value of a distinguished name (RFC 4514)."""
    text = re.sub(r'([,+"\\<>;=])', r"\\\1", _one_line(text))
    return "\\" + text if text.startswith("#") else text


def _one_line(text: str) -> str:
    return " ".join(text.replace("\0", " ").split())


def _line(line: Line, fold: bool = True) -> bytes:
    """A line as the file has it: base64 where the value is not plain ASCII, folded after 76 octets."""
    name, value = line
    data = value if isinstance(value, bytes) else value.encode("utf-8", "replace")
    plain = isinstance(value, str) and _SAFE.fullmatch(data) is not None
    raw = name.encode() + (b": " + data if plain else b":: " + base64.b64encode(data))
    if not fold or len(raw) <= _WIDTH:
        return raw + b"\n"
    pieces = [raw[:_WIDTH], *(raw[n : n + _WIDTH - 1] for n in range(_WIDTH, len(raw), _WIDTH - 1))]
    return b"\n ".join(pieces) + b"\n"
