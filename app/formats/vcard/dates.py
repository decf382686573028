"""Dates: birthdays, anniversaries and dates with a label; without a year, truncated, or as free text."""

from __future__ import annotations

import re

from app.domain import dates
from app.formats.vcard.draft import Draft
from app.formats.vcard.labels import with_types
from app.formats.vcard.lexer import Property
from app.formats.vcard.text import unescape

_PLAIN = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)\Z")
_OMIT = "X-APPLE-OMIT-YEAR"


def _read(draft: Draft, prop: Property, field: str, label: str | None = None) -> None:
    text = unescape(prop.value).strip()
    if not text or (text.strip("-/.0") == "" and not text.isdigit()):
        return
    params = with_types(prop.head.kept, prop.head.types)
    partial = dates.parse(text)
    if partial is None:
        value = text
        draft.warn(prop, "This is no date that can be read; it is kept as it stands.")
    else:
        value = dates.iso(partial)
        omitted = prop.head.get(_OMIT)
        if omitted and value.startswith(omitted):
            value = "-" + value[4:]
        if omitted:
            params = tuple((k, v) for k, v in params if k != _OMIT)
    draft.add(prop, field, value, label, params)


def birthday(draft: Draft, prop: Property) -> None:
    """BDAY, and the X-APPLE-OMIT-YEAR with which Apple writes a year that is not known."""
    _read(draft, prop, "birthday")


def anniversary(draft: Draft, prop: Property) -> None:
    """ANNIVERSARY and its older X- forms."""
    _read(draft, prop, "wedding_anniversary")


def labelled(draft: Draft, prop: Property) -> None:
    """X-ABDATE; its X-ABLabel says what day it is, and one that says Anniversary makes it the wedding anniversary."""
    _read(draft, prop, "important_date")


def own_date(draft: Draft, prop: Property) -> None:
    """A date in a property of ours that is named after its field."""
    value = unescape(prop.value).strip()
    draft.add(prop, prop.head.name.removeprefix("X-KITH-").lower().replace("-", "_"), value)
