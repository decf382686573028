"""LDIF (RFC 2849) into contacts: inetOrgPerson (RFC 2798), Mozilla's schema, and lists of people."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import BinaryIO

from app.domain import limits
from app.domain.contact import Attribute, Contact
from app.domain.values import Address, Photo
from app.formats import charset
from app.formats.ldif_schema import ADDRESS, DATES, IDLE, PHOTOS, VALUES
from app.formats.mapping import dateorder
from app.formats.records import Group, Problem, Record
from app.formats.sniffing import Source

_LINE = re.compile(rb"([A-Za-z][\w.-]*)((?:;[\w.-]+)*):([:<]?)[ \t]*(.*)", re.DOTALL)
_GROUPS = frozenset({"groupofnames", "groupofuniquenames", "mailgroup", "mozillalist"})
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:\.\d+)?Z")
_MIME = ((b"\xff\xd8", "image/jpeg"), (b"\x89PNG", "image/png"), (b"GIF8", "image/gif"))

Entry = list[tuple[str, str, bytes]]
"""(name in lower case, the text, the bytes where it was base64) of each line."""


def read_ldif(source: Source) -> Iterator[Record]:
    """The records of an LDIF file, one per entry; entries are parted by blank lines, with or without `dn` lines."""
    encoding = source.encoding or "utf-8"
    with source.open() as stream:
        row = 0
        for line, raw in entries(stream):
            entry, flaws = _parsed(raw, encoding)
            if not entry or all(name in ("version", "search", "result") for name, _, _ in entry):
                continue
            row += 1
            warnings = tuple(Problem(row, line + n, "", text[:200], what) for n, text, what in flaws)
            yield _record(entry, row, line, warnings)


def record_of(lines: list[bytes]) -> Record:
    """The record of one entry, given its unfolded lines."""
    entry, flaws = _parsed(lines, "utf-8")
    return _record(entry, 1, 1, tuple(Problem(1, 1 + n, "", text[:200], what) for n, text, what in flaws))


def entries(stream: BinaryIO) -> Iterator[tuple[int, list[bytes]]]:
    """(number of the first line, the unfolded lines) of each entry."""
    lines: list[bytearray] = []
    start = number = 0
    comment = False
    while line := stream.readline(limits.LDIF_LINE):
        number += 1
        text = line.rstrip(b"\r\n")
        if number == 1:
            text = text.removeprefix(b"\xef\xbb\xbf")
        if text[:1] == b"#":
            comment = True
        elif text[:1] in (b" ", b"\t") and (comment or lines):
            if not comment and len(lines[-1]) <= limits.LDIF_LINE:
                lines[-1] += text[1:]
        elif not text.strip():
            comment = False
            if lines:
                yield start, [bytes(x) for x in lines]
            lines = []
        else:
            comment = False
            if (
                text[:3].lower() == b"dn:"
                and lines
                and not all(x.lower().startswith(b"version:") for x in lines)
            ):
                yield start, [bytes(x) for x in lines]
                lines = []
            start = start if lines else number
            lines.append(bytearray(text))
    if lines:
        yield start, [bytes(x) for x in lines]


def _parsed(lines: list[bytes], encoding: str) -> tuple[Entry, list[tuple[int, str, str]]]:
    entry: Entry = []
    flaws: list[tuple[int, str, str]] = []
    for n, line in enumerate(lines):
        found = _LINE.fullmatch(line)
        if not found:
            flaws.append((n, _text(line, encoding), "is no line of the form name: value; left out"))
            continue
        name, sign, value = found[1].decode("ascii", "replace").lower(), found[3], found[4]
        if sign == b":":
            try:
                value = base64.b64decode(b"".join(value.split()), validate=True)
            except (binascii.Error, ValueError):
                flaws.append((n, _text(value, encoding), "is not valid base64; kept as it stands"))
        elif sign == b"<":
            flaws.append((n, _text(value, encoding), "points to another file, which is not read"))
            continue
        entry.append((name, _text(value, encoding).replace("\0", ""), value))
    return entry, flaws


def _text(value: bytes, encoding: str) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode(
            encoding if encoding not in ("utf-8", "utf-8-sig") else charset.legacy(value), "replace"
        )


def _record(entry: Entry, row: int, line: int, warnings: tuple[Problem, ...]) -> Record:
    classes = {text.lower() for name, text, _ in entry if name == "objectclass"}
    first = {name: text for name, text, _ in reversed(entry)}
    if first.get("changetype", "add").lower() not in ("add", ""):
        problem = Problem(row, line, "changetype", first["changetype"], "This entry is a change, no contact.")
        return Record(row, None, (problem,), warnings, line=line)
    if classes & _GROUPS:
        members = tuple(_dn(text) for name, text, _ in entry if name in ("member", "uniquemember"))
        name = first.get("cn") or first.get("displayname") or _rdn(first.get("dn", "")) or "Group"
        return Record(row, None, (), warnings, Group(name, members), line=line)
    contact = _contact(entry, first)
    if not contact.attributes:
        problem = Problem(
            row, line, "", first.get("dn", ""), "Nothing in this entry says anything about a person."
        )
        return Record(row, None, (problem,), warnings, line=line)
    return Record(row, contact, (), warnings, line=line)


def _contact(entry: Entry, first: dict[str, str]) -> Contact:
    attributes: list[Attribute] = []
    addresses: dict[str, dict[str, str]] = {}
    days: dict[str, dict[str, str]] = {}
    metadata: dict[str, str] = {}
    tags: list[str] = []
    for name, text, raw in entry:
        text = text.strip()
        if name in IDLE or not text:
            continue
        if name in ADDRESS:
            label, part = ADDRESS[name]
            parts = addresses.setdefault(label, {})
            if text != parts.get(part):
                value = text.replace("$", "\n") if part == "location" else text
                parts[part] = f"{parts[part]}\n{value}" if part in parts else value
        elif name in DATES:
            field, part = DATES[name]
            days.setdefault(field, {})[part] = text
        elif name in PHOTOS:
            mime = next((m for sign, m in _MIME if raw.startswith(sign)), "image/jpeg")
            attributes.append(Attribute("photo", Photo.of(raw, mime)))
        elif name in ("category", "categories", "keywords"):
            tags += [t for part in re.split(r"[,;]", text) if (t := part.strip())]
        elif name in VALUES:
            field, given = VALUES[name]
            text = _rdn(text) if field in ("reports_to", "related") else text
            if field == "website" and name.startswith("label"):
                text, _, given = text.partition(" ")  # RFC 2079: the link, then its label
                attributes.append(_link(text, given.strip()))
                continue
            if not any(a.field == field and a.value == text for a in attributes):
                attributes.append(Attribute(field, text, given))
        else:
            key = _key(name)
            metadata[key] = f"{metadata[key]}\n{text}" if key in metadata else text
    attributes += [Attribute("address", Address(**parts), label) for label, parts in addresses.items()]
    attributes += [Attribute(field, date) for field, parts in days.items() if (date := _date(parts))]
    contact = Contact(
        source="import", source_type="LDIF", tags=frozenset(tags), metadata=metadata, uid=_uid(first)
    )
    return _settled(contact, attributes, _stamp(first.get("modifytimestamp", "")))


def _link(text: str, label: str) -> Attribute:
    kind = label.casefold()
    if kind == "photo":
        return Attribute("photo", Photo(url=text))
    if kind in ("linkedin", "facebook", "instagram"):
        return Attribute(kind, text)
    return Attribute("website", text, label or None)


def _settled(contact: Contact, attributes: list[Attribute], modified: str) -> Contact:
    """The contact with a display name only where the name's parts, or the company, do not say it."""
    from dataclasses import replace

    from app.domain import names

    parts = contact.with_attributes(a for a in attributes if a.field != "display_name")
    shown = next((str(a.value) for a in attributes if a.field == "display_name"), "")
    same = names.is_standard_composition(shown, parts)
    whole = [a for a in attributes if a.field != "display_name" or (not same and a.value == shown)]
    job = [a for a in whole if a.field in ("company", "department", "job_title", "role")]
    if len(job) > 1:
        whole = [replace(a, group="organisation1") if a in job else a for a in whole]
    return replace(contact.with_attributes(whole), last_modified_on_source=modified)


def _date(parts: dict[str, str]) -> str:
    if "" in parts:
        return dateorder.iso(parts[""], None) or parts[""]
    year, month, day = (int(parts[p]) if parts.get(p, "").isdigit() else 0 for p in ("year", "month", "day"))
    text = f"{year:04}" if year else "-"
    if month:
        text += f"-{month:02}" + (f"-{day:02}" if day else "")
    return dateorder.iso(text, None) or (text if year or month else "")


def _stamp(text: str) -> str:
    found = _STAMP.fullmatch(text)
    if found:
        return f"{found[1]}-{found[2]}-{found[3]}T{found[4]}:{found[5]}:{found[6] or '00'}Z"
    if text.isdigit() and 0 < int(text) < 1 << 34:
        return datetime.fromtimestamp(int(text), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return ""


def _uid(first: dict[str, str]) -> str:
    return first.get("entryuuid") or _dn(first.get("dn", ""))


def _dn(text: str) -> str:
    """A distinguished name in one spelling (RFC 4514): no blanks around its commas."""
    return re.sub(r"\s*(?<!\\),\s*", ",", text.strip())


def _rdn(text: str) -> str:
    """The value of a distinguished name's first part: the person's name."""
    found = re.match(r"(?:cn|uid|mail)=((?:\\.|[^,\\+])+)", text, re.IGNORECASE)
    return re.sub(r"\\(.)", r"\1", found[1]).strip() if found else text


def _key(name: str) -> str:
    found = re.fullmatch(r"(?:mozilla)?custom(\d)", name)
    return f"Custom {found[1]}" if found else name
