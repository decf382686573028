"""One way to write contacts to a file of any format, and to say beforehand what would not fit."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from app.domain.contact import Contact
from app.domain.errors import KithError
from app.domain.fields import Fields
from app.formats.chosen import prepared
from app.formats.options import PRESETS, WriteOptions
from app.formats.records import Loss
from app.formats.rows_out import Contacts

FORMATS = ("vcard4", "vcard3", "vcard21", "csv", "xlsx", "ldif", "json", "ics")
_BY_ENDING = {
    "vcf": "vcard4",
    "vcard": "vcard4",
    "csv": "csv",
    "tsv": "csv",
    "xlsx": "xlsx",
    "ldif": "ldif",
    "ldi": "ldif",
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


def checked(options: WriteOptions) -> WriteOptions:
    """The options, if they can be written with. Raises KithError that says which cannot."""
    if options.preset not in ("", "kith", *PRESETS):
        raise KithError(
            f"There is no preset “{options.preset}” to write. Choose one of: {', '.join(PRESETS)}."
        )
    if len(options.delimiter) != 1 or options.delimiter in '"\r\n':
        raise KithError("A delimiter is a single character that is neither a quote nor a line break.")
    try:
        codecs.lookup(options.encoding or "utf-8")
        "".encode(options.encoding or "utf-8")
    except LookupError:
        raise KithError(
            f"There is no encoding “{options.encoding}”. Usual ones are utf-8, utf-8-sig (with a mark at the"
            " beginning, for Excel), utf-16 and cp1252."
        ) from None
    return replace(options, preset="") if options.preset == "kith" else options


def passes(format_: str, options: WriteOptions) -> int:
    """How often `write` walks through the contacts: to find the columns, to write, to see what is lost."""
    if format_ in _VERSIONS or (format_ == "json" and options.shape in ("", "kith")):
        return 1
    return 4 if format_ in ("csv", "xlsx") and not options.preset else 2


def write(
    format_: str, contacts: Contacts, out: BinaryIO, options: WriteOptions, fields: Fields
) -> tuple[int, list[Loss]]:
    """Write the contacts; returns how many there were, and what the file does not hold. `contacts` may be asked for twice."""
    if format_ not in _VERSIONS:
        number = _write(format_, contacts, out, options, fields)
        return number, losses(format_, contacts, options, fields)
    from app.formats import losses as of
    from app.formats.vcard.writing import write_cards

    found: list[set[tuple[str, str]]] = []
    chosen = (prepared(c, options, fields) for c in contacts())
    number = write_cards(
        chosen,
        out,
        _VERSIONS[format_],
        fields,
        options.load,
        lambda lost: found.append(lost) if lost else None,
    )
    return number, of.counted(found)


def _write(format_: str, contacts: Contacts, out: BinaryIO, options: WriteOptions, fields: Fields) -> int:
    def chosen() -> Iterator[Contact]:
        return (prepared(c, options, fields) for c in contacts())

    if format_ == "csv":
        from app.formats.csv_out import write_csv

        return write_csv(chosen, out, options, fields)
    if format_ == "xlsx":
        from app.formats.xlsx_out import write_xlsx

        return write_xlsx(chosen, out, options, fields)
    if format_ == "ldif":
        from app.formats.ldif_out import write_ldif

        return write_ldif(chosen, out, options)
    if format_ == "ics":
        from app.formats.ics_out import write_ics

        return write_ics(chosen, out, fields)
    if options.shape not in ("", "kith"):
        from app.formats.shapes_out import write_shape

        return write_shape(chosen, out, options, fields)
    from app.formats.json_out import write_json

    return write_json(chosen, out, options, fields)


def losses(format_: str, contacts: Contacts, options: WriteOptions, fields: Fields) -> list[Loss]:
    """What the file would not hold of these contacts, by field, with the number of contacts that it concerns.

    Each contact's record is made and read again; what did not come back is lost. What was not chosen is not.
    """
    from app.formats import losses as of

    if format_ == "json" and options.shape in ("", "kith"):
        return []

    def chosen() -> Iterator[Contact]:
        return (prepared(c, options, fields) for c in contacts())

    if format_ in _VERSIONS:
        from app.formats.vcard.writing import lost as of_card

        return of.counted(of_card(c, _VERSIONS[format_], fields, options.load) for c in chosen())
    if format_ == "ldif":
        from app.formats.ldif_out import lost as of_entry

        return of.counted(of_entry(c, options) for c in chosen())
    if format_ == "json":
        from app.formats.shapes_out import lost as of_object

        return of.counted(of_object(c, options.shape, fields) for c in chosen())
    if format_ == "ics":
        from app.formats.ics_out import lost as of_events

        return of.counted(of_events(c, fields) for c in chosen())
    from app.formats.table_losses import lost_in_table

    return of.counted(lost_in_table(chosen, format_, options, fields))
