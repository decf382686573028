"""The columns of our own tables (CSV, XLSX): one description that the writer follows and the reader recognises."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.catalogue import BUILTIN
from app.domain.fields import DataType, Field, Place
from app.domain.values import ADDRESS_PARTS
from app.formats.mapping.headers import key
from app.formats.mapping.targets import Target

STATE = (
    "folder", "tags", "favourite", "parked", "opted_in", "opted_in_at", "is_opted_out", "consent", "metadata",
    "touch_freq", "source_type", "source_id", "last_modified_on_source", "ios_address_book_id", "android_address_book_id",
    "uid", "last_call_outcome", "last_called_at",
)  # fmt: skip
"""The slots of the contact itself that a table carries, in this order."""

SIGNATURES = (
    ("UID", "Display name"), ("Phone #", "Phone # - Label"), ("E-mail #", "E-mail # - Label"), ("Website #", "Website # - Label"),
    ("Address # - Label", "Address # - Postcode"), ("Address # - Label", "Address # - Location"),
)  # fmt: skip
"""Headers that stand together in our own tables only."""


def paired(field: Field) -> bool:
    """Whether the field's values have a column for their label beside them, and are numbered from 1."""
    return not field.singular or field.has_label


def header(field: Field, index: int, component: str = "", partner: bool = False) -> str:
    """The header of a column: `Phone 1`, `Phone 1 - Label`, `Address 2 - City`, `Company`, `Company 2`, `Partner first name`."""
    name = field.label
    if partner:
        name = f"Partner {name[:1].lower()}{name[1:]}"
    if paired(field) or index:
        name = f"{name} {index + 1}"
    return f"{name} - {_part(component)}" if component else name


def _part(component: str) -> str:
    return component.replace("_", " ").capitalize()


PART_HEADERS = frozenset(map(_part, ("label", *ADDRESS_PARTS)))
"""What stands behind ` - ` in the headers of our own tables, of custom fields too."""


def components(field: Field) -> tuple[str, ...]:
    """The columns that a value of the field takes: `""` is the value itself."""
    label = ("label",) if paired(field) and field.data_type is not DataType.IMAGE else ()
    return (*label, *ADDRESS_PARTS) if field.data_type is DataType.ADDRESS else (*label, "")


def targets(fields: Iterable[Field] = BUILTIN) -> Iterator[tuple[str, list[Target | None]]]:
    """(key of the header with `#` for a number, the target) of every column that the writer may write."""
    for field in fields:
        if field.place is Place.CONTACT:
            if field.name in STATE:
                yield key(field.label), [Target(field.name)]
            continue
        for partner in (False, True):
            for component in components(field):
                goal: list[Target | None] = [Target(field.name, component=component, partner=partner)]
                yield key(header(field, 0, component, partner)).replace("1", "#"), goal
                yield key(header(field, 8, component, partner)).replace("9", "#"), goal


def state_target(column: str) -> Target | None:
    """The slot of the contact that a column of this header holds, in our own words."""
    return next((Target(f.name) for f in BUILTIN if f.name in STATE and key(f.label) == key(column)), None)
