"""How to reach somebody: telephone numbers, e-mail addresses and web sites."""

from __future__ import annotations

import re
from urllib.parse import unquote

from app.formats.vcard.draft import Draft
from app.formats.vcard.labels import label_of, with_types
from app.formats.vcard.lexer import Property
from app.formats.vcard.text import unescape

_EXTENSION = re.compile(r"(?i);ext=(\w+)\Z")


def _add(draft: Draft, prop: Property, field: str, value: str) -> None:
    label, rest = label_of(field, prop.head.types)
    draft.add(prop, field, value, label, with_types(prop.head.kept, rest))


def phone(draft: Draft, prop: Property) -> None:
    """TEL. A tel: URI (RFC 3966) becomes the number as people write it, its extension after `ext.`"""
    value = unescape(prop.value).strip()
    if value[:4].lower() == "tel:":
        value = _EXTENSION.sub(r" ext. \1", unquote(value[4:]).strip())
    _add(draft, prop, "phone_number", value)


def email(draft: Draft, prop: Property) -> None:
    """EMAIL, also as a mailto: URI or in angle brackets."""
    value = unescape(prop.value).strip()
    if value[:7].lower() == "mailto:":
        value = unquote(value[7:]).strip()
    if value[:1] == "<" and value[-1:] == ">":
        value = value[1:-1].strip()
    _add(draft, prop, "email", value)


def website(draft: Draft, prop: Property) -> None:
    """URL."""
    _add(draft, prop, "website", unescape(prop.value).strip())
