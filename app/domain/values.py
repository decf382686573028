"""The value types of attributes that are more than text, number or truth value."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace

type_names = ("text", "number", "date", "boolean", "url", "address")
"""The data types that a user may give a custom field."""


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address (vCard ADR, RFC 6350 §6.3.1) with finer parts; a part that is not known is empty.

    `street` is the street line as it was given; it is never split unasked, so `house_number` may be empty while
    the number stands in `street`. `location` is free text for addresses that have no parts.
    """

    po_box: str = ""
    extra: str = ""
    street: str = ""
    house_number: str = ""
    street_prefix: str = ""
    street_suffix: str = ""
    unit: str = ""
    city: str = ""
    state: str = ""
    postcode: str = ""
    country: str = ""
    location: str = ""

    def __bool__(self) -> bool:
        return any(getattr(self, name) for name in ADDRESS_PARTS)

    def parts(self) -> dict[str, str]:
        """The parts that are filled, by name, in the order of the class."""
        return {name: text for name in ADDRESS_PARTS if (text := getattr(self, name))}

    def with_part(self, name: str, text: str) -> Address:
        """This address with one part replaced. Raises KeyError for a part that does not exist."""
        if name not in ADDRESS_PARTS:
            raise KeyError(name)
        return replace(self, **{name: text})


ADDRESS_PARTS: tuple[str, ...] = tuple(f.name for f in fields(Address))


@dataclass(frozen=True, slots=True)
class Photo:
    """An image that is held (`sha256`, `size` in bytes, `mime`), or one of which only the `url` is known.

    `data` is filled on the way in and on request; two photos are equal if their hash and address are.
    """

    mime: str = ""
    sha256: str = ""
    size: int = 0
    url: str = ""
    data: bytes | None = field(default=None, compare=False, repr=False)

    @classmethod
    def of(cls, data: bytes, mime: str) -> Photo:
        """The photo that these bytes are."""
        from hashlib import sha256

        return cls(mime=mime, sha256=sha256(data).hexdigest(), size=len(data), data=data)


@dataclass(frozen=True, slots=True)
class Reference:
    """A pointer from one contact to another: the other's `id`, and its name as it was when the pointer was made."""

    id: str
    name: str = ""


Value = str | int | float | bool | Address | Photo | Reference
"""What an attribute holds. Dates are text: ISO 8601 (`--04-12` without a year), or what was typed if it is no date."""
