"""The field registry's types: what a field is, and the set of fields that a book has (built-in and custom)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.contact import Contact


class DataType(StrEnum):
    """How a field's values are read, shown and compared."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    BOOLEAN = "boolean"
    URL = "url"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    IMAGE = "image"
    CONTACT = "contact"
    """Another contact (`Reference`) or plain text."""


class Place(StrEnum):
    """Where a field's value lives: among the contact's attributes, or in a slot of the contact itself."""

    ATTRIBUTE = "attribute"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that a contact can hold, described once; editor, import, export, search, merge and matching loop over these.

    `singular` governs the editor only: a field may always hold several values. `group` names the values that belong
    together and move as one (`name`, `organisation`). `vcard` is the property (RFC 6350) that carries it, empty for
    the X-KITH- extension of its name. `id` is the number that keys custom values in JSON. `aliases` are the names
    under which files of other programs know the field, in several languages.
    """

    name: str
    label: str
    data_type: DataType = DataType.TEXT
    section: str = "Details"
    singular: bool = True
    labels: tuple[str, ...] = ()
    enum_values: tuple[str, ...] = ()
    vcard: str = ""
    group: str = ""
    place: Place = Place.ATTRIBUTE
    searchable: bool = True
    filterable: bool = True
    matching: bool = False
    column: bool = True
    multiline: bool = False
    required: bool = False
    show: bool = True
    editable: bool = True
    global_: bool = True
    id: int | None = None

    @property
    def has_label(self) -> bool:
        """Whether the user gives values of this field a label."""
        return bool(self.labels)

    @property
    def is_custom(self) -> bool:
        """Whether a user defined it."""
        return not self.global_

    @property
    def aliases(self) -> tuple[str, ...]:
        """The names under which files of other programs know the field."""
        from app.domain.aliases import ALIASES

        return ALIASES.get(self.name, ())


class Fields:
    """All fields of a book in their order: the built-in ones, then the custom ones. Immutable.

    Looking up a name that is not defined gives a hidden text field, because attributes of unknown vCard properties
    (`vcard.x-foo`) and of deleted definitions are kept.
    """

    def __init__(self, builtin: Iterable[Field], custom: Iterable[Field] = ()) -> None:
        self.builtin = tuple(builtin)
        self.custom = tuple(custom)
        self._by_name = {f.name: f for f in (*self.builtin, *self.custom)}
        self._by_number = {f.id: f for f in self.custom if f.id is not None}

    def __iter__(self) -> Iterator[Field]:
        return iter(self._by_name.values())

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def __getitem__(self, name: str) -> Field:
        found = self._by_name.get(name)
        return found or Field(
            name,
            name.removeprefix("vcard.").upper(),
            singular=False,
            column=False,
            show=False,
            editable=False,
        )

    def by_number(self, number: int) -> Field | None:
        """The custom field with this numeric id, or None."""
        return self._by_number.get(number)

    def attributes(self) -> Iterator[Field]:
        """The fields whose values are attributes."""
        return (f for f in self if f.place is Place.ATTRIBUTE)

    def sections(self) -> dict[str, list[Field]]:
        """The attribute fields that are shown, by section, in order."""
        result: dict[str, list[Field]] = {}
        for f in self.attributes():
            if f.show:
                result.setdefault(f.section, []).append(f)
        return result

    def missing(self, contact: Contact) -> list[Field]:
        """The fields that are always asked for and that a contact says nothing of."""
        return [f for f in self.attributes() if f.required and contact.main(f.name) is None]

    def with_custom(self, custom: Iterable[Field]) -> Fields:
        """The same built-in fields with other custom ones."""
        return Fields(self.builtin, custom)
