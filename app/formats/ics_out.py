"""Birthdays and anniversaries as a calendar (iCalendar, RFC 5545): one yearly all-day event each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import BinaryIO

from app.domain import dates
from app.domain.contact import Attribute, Contact
from app.domain.fields import DataType, Fields
from app.domain.names import display_name
from app.formats.rows_out import Contacts

_LEAP = "1972"
"""The year of dates that have none: it has a 29 February."""


def write_ics(contacts: Contacts, out: BinaryIO, fields: Fields) -> int:
    """Write a calendar; returns how many contacts have a date in it. Dates without a day are left out."""
    out.write(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kith//Kith//EN\r\nCALSCALE:GREGORIAN\r\n")
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    number = 0
    for contact in contacts():
        events = list(_events(contact, stamp, fields))
        for lines in events:
            out.writelines(_folded(line) for line in lines)
        number += bool(events)
    out.write(b"END:VCALENDAR\r\n")
    return number


def lost(contact: Contact, fields: Fields) -> set[tuple[str, str]]:
    """What a calendar does not say of a contact."""
    found = set()
    for a in contact.attributes:
        field = fields[a.field]
        if field.data_type is not DataType.DATE:
            if field.group != "name" and a.field != "display_name":
                found.add(("all other fields", "left out: a calendar holds dates"))
        elif a.is_partner:
            found.add((a.field, "the partner's left out"))
        elif not _day(a):
            found.add((a.field, "without day and month, left out"))
    return found


def _day(a: Attribute) -> dates.PartialDate | None:
    """The day of a date that has at least day and month."""
    day = dates.parse(str(a.value))
    return day if day is not None and day.month and day.day else None


def _events(contact: Contact, stamp: str, fields: Fields) -> Iterator[list[str]]:
    name = display_name(contact)
    for a in contact.attributes:
        field = fields[a.field]
        if field.data_type is not DataType.DATE or a.is_partner or not (day := _day(a)):
            continue
        what = a.label or field.label
        start = f"{day.year or _LEAP}{day.month:02}{day.day:02}"
        rule = "FREQ=YEARLY"
        if (day.month, day.day) == (2, 29):  # in other years on the last day of February
            rule = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"
        yield [
            "BEGIN:VEVENT", f"UID:{_uid(contact, a)}", f"DTSTAMP:{stamp}", f"DTSTART;VALUE=DATE:{start}", f"RRULE:{rule}",
            f"SUMMARY:{_text(f'{name}: {what}' if name else what)}", "TRANSP:TRANSPARENT", "END:VEVENT",
        ]  # fmt: skip


def _uid(contact: Contact, a: Attribute) -> str:
    return f"{contact.id}-{a.field}-{a.id}"


def _text(text: str) -> str:
    return re.sub(r"([\\;,])", r"\\\1", text).replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """A content line of at most 75 octets, folded between characters."""
    result, width = "", 0
    for c in line:
        size = len(c.encode("utf-8", "replace"))
        if width + size > 73:
            result, width = result + "\r\n ", 1
        result, width = result + c, width + size
    return (result + "\r\n").encode("utf-8", "replace")
