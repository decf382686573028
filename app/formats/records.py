"""What every reader of a file gives: records, the problems found in them, and their fingerprints."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from app.domain.contact import Contact
from app.domain.fields import Field


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a record that could not be read as it should: where it stands, what is wrong in words.

    `row` counts records and `line` counts lines of the file, both from 1 (0 = not known). `column` is the
    column's header or the property's name.
    """

    row: int
    line: int
    column: str
    value: str
    problem: str


@dataclass(frozen=True, slots=True)
class Group:
    """A group card: its name and the UIDs of its members."""

    name: str
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Loss:
    """What an export leaves out or changes: the field, how many contacts it concerns, and what happens, in words."""

    field: str
    contacts: int
    what: str


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a file: the contact that it describes (None: it could not be read), or a group card.

    `problems` say why there is no contact; `warnings` what in a contact was kept as it stood but is flagged.
    `source_row` holds the cells of a table's row, for saving rejects. `line` is the first line of the record.
    `definitions` are those of the custom fields that the record brings along (our own exports do).
    """

    row: int
    contact: Contact | None
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    group: Group | None = None
    source_row: tuple[str, ...] = ()
    line: int = 0
    definitions: tuple[Field, ...] = ()


def fingerprint(record: Record) -> str:
    """The hash (hex, 32 digits) of what a record says, whatever the order of its values and its place.

    Identifiers, times of our own making and normalized values have no part in it, so that the same record
    read again, or written again by its program with its lines in another order, has the same fingerprint.
    """
    contact = record.contact
    if contact is None:
        said: object = (record.group, record.source_row)
    else:
        said = (
            sorted(
                repr((a.field, a.value, a.label, a.is_primary, a.is_partner, a.params))
                for a in contact.attributes
            ),
            contact.uid,
            contact.source_id,
            contact.folder,
            sorted(contact.tags),
            (contact.favourite, contact.parked, contact.opted_in, contact.opted_in_at, contact.is_opted_out),
            (contact.touch_freq, contact.deleted_at),
            json.dumps([dict(contact.consent), dict(contact.metadata)], sort_keys=True, default=repr),
            sorted((i.how, i.at, i.outcome or "", i.note) for i in contact.interactions),
        )
    text = repr(said).encode("utf-8", "backslashreplace")
    return hashlib.blake2b(text, digest_size=16).hexdigest()
