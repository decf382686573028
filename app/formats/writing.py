"""One way to write contacts to a file of any format, and to say beforehand what would not fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from app.domain.contact import Contact
from app.domain.errors import KithError
from app.domain.fields import DataType, Fields
from app.domain.values import Photo
from app.formats.options import WriteOptions
from app.formats.records import Loss
from app.formats.rows_out import Contacts

FORMATS = ("vcard4", "vcard3", "vcard21", "csv", "xlsx", "json", "ics")
_BY_ENDING = {
    "vcf": "vcard4",
    "vcard": "vcard4",
    "csv": "csv",
    "tsv": "csv",
    "xlsx": "xlsx",
    "json": "json",
    "ics": "ics",
}
_ALSO = {
    "vcard": "vcard4",
    "vcf": "vcard4",
    "vcard2": "vcard21",
    "tsv": "csv",
    "excel": "xlsx",
    "ical": "ics",
}
_VERSIONS = {"vcard4": "4.0", "vcard3": "3.0", "vcard21": "2.1"}


def format_of(name: str, path: str = "") -> str:
    """The format that a name or, without one, a file's ending means. Raises KithError if there is none."""
    found = _ALSO.get(name.lower(), name.lower()) or _BY_ENDING.get(Path(path).suffix.lower().lstrip("."), "")
    if found not in FORMATS:
        what = f"“{name}” is no format to write" if name else f"The ending of {path} tells no format"
        raise KithError(f"{what}. Choose one of: {', '.join(FORMATS)}.")
    return found


def write(format_: str, contacts: Contacts, out: BinaryIO, options: WriteOptions, fields: Fields) -> int:
    """Write the contacts; returns how many. `contacts` may be asked for twice."""
    if format_ in _VERSIONS:
        from app.formats.vcard.writing import write_cards

        chosen = (_only(c, options) for c in contacts())
        return write_cards(chosen, out, _VERSIONS[format_], fields, options.load)
    if format_ == "csv":
        from app.formats.csv_out import write_csv

        return write_csv(contacts, out, options, fields)
    if format_ == "xlsx":
        from app.formats.xlsx_out import write_xlsx

        return write_xlsx(contacts, out, options, fields)
    if format_ == "ics":
        from app.formats.ics_out import write_ics

        return write_ics(contacts, out, options, fields)
    from app.formats.json_out import write_json

    return write_json(contacts, out, options, fields)


def _only(contact: Contact, options: WriteOptions) -> Contact:
    return contact.without(lambda a: a.field not in options.fields) if options.fields else contact


def losses(format_: str, contacts: Iterable[Contact], options: WriteOptions, fields: Fields) -> list[Loss]:
    """What the file would not hold of these contacts, by field, with the number of contacts that it concerns."""
    if format_ in _VERSIONS:
        from app.formats.vcard.writing import losses as of_cards

        return of_cards((_only(c, options) for c in contacts), _VERSIONS[format_], fields, options.load)
    if format_ == "json":
        return []
    counts: Counter[tuple[str, str]] = Counter()
    for contact in contacts:
        counts.update(_lost(contact, format_, fields))
    return [Loss(field, number, what) for (field, what), number in sorted(counts.items())]


def _lost(contact: Contact, format_: str, fields: Fields) -> set[tuple[str, str]]:
    if format_ == "ics":
        others = any(fields[a.field].data_type is not DataType.DATE for a in contact.attributes)
        return {("all other fields", "left out: a calendar holds dates")} if others else set()
    found = {
        ("photo", "left out: a table holds no pictures")
        for a in contact.attributes
        if isinstance(a.value, Photo) and a.value.sha256
    }
    found |= {(a.field, "parameters of the card left out") for a in contact.attributes if a.params}
    if contact.interactions:
        found.add(("interactions", "left out but for the last call"))
    return found
