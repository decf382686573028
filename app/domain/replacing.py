"""Find and replace in the values of a field: a pattern, and what it makes of a value."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property

from app.domain.contact import Attribute, Contact
from app.domain.errors import KithError
from app.domain.fields import Fields
from app.domain.normalize import parse_value, show_value
from app.domain.values import Address, Value

LONGEST = 20_000
"""Characters of a value that are looked at: an unlucky expression on a long text would never end."""


@dataclass(frozen=True)
class Pattern:
    """What is sought and what comes in its place: plain text, or a regular expression (Python's, `\\1` for groups).

    `whole` asks that the whole value is the sought text.
    """

    sought: str
    instead: str = ""
    regex: bool = False
    case: bool = False
    whole: bool = False

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The expression. Raises KithError for one that cannot be read, or if nothing is sought."""
        if not self.sought:
            raise KithError("Say what to find.")
        flags = 0 if self.case else re.IGNORECASE
        try:
            if not self.regex:
                return re.compile(re.escape(self.sought), flags)
            # The empty alternative hits the empty text, so that a replacement of groups that are not there fails now.
            re.compile(f"{self.sought}|", flags).sub(self.instead, "")
            return re.compile(self.sought, flags)
        except (re.error, IndexError) as error:
            raise KithError(f"This is no regular expression: {error}.") from None

    def applied(self, text: str) -> str:
        """The text with every hit replaced; the same text if there is none."""
        if len(text) > LONGEST:
            return text
        if self.whole:
            hit = self.expression.fullmatch(text)
            return text if hit is None else hit.expand(self.instead) if self.regex else self.instead
        return self.expression.sub(self.instead if self.regex else lambda _hit: self.instead, text)


@dataclass(frozen=True, slots=True)
class Hit:
    """One value that would change: the attribute's id, and its line before and after (empty: it goes)."""

    contact_id: str
    attribute: str
    field: str
    before: str
    after: str


def replaced(contact: Contact, field: str, pattern: Pattern, fields: Fields) -> tuple[Contact, list[Hit]]:
    """The contact with the pattern carried out in the values of a field (empty: of every field that holds text),
    and the values that changed. A value of which nothing is left goes.
    """
    result: list[Attribute] = []
    hits: list[Hit] = []
    for a in contact.attributes:
        value = _value(a, pattern, fields) if not field or a.field == field else a.value
        if value == a.value:
            result.append(a)
            continue
        known = fields[a.field]
        gone = value == "" or (isinstance(value, Address) and not value)
        after = "" if gone else show_value(known, value)
        hits.append(Hit(contact.id, a.id, a.field, show_value(known, a.value), after))
        if not gone:
            result.append(replace(a, value=value, normalized=""))
    return (replace(contact, attributes=tuple(result)), hits) if hits else (contact, [])


def _value(a: Attribute, pattern: Pattern, fields: Fields) -> Value:
    if isinstance(a.value, Address):
        parts = {
            name: new for name, text in a.value.parts().items() if (new := pattern.applied(text)) != text
        }
        address = a.value
        for name, text in parts.items():
            address = address.with_part(name, text.strip())
        return address
    if isinstance(a.value, str):
        text = a.value
    elif isinstance(a.value, int | float) and not isinstance(a.value, bool):
        text = show_value(fields[a.field], a.value)
    else:
        return a.value
    new = pattern.applied(text)
    return a.value if new == text else parse_value(fields[a.field], new)
