"""X-ANDROID-CUSTOM: nicknames, events and relations as Android's Contacts writes them into cards of version 2.1.

The value is a MIME type, then the columns data1 to data15 of that type (`ContactsContract.CommonDataKinds`).
"""

from __future__ import annotations

from app.domain import dates
from app.formats.vcard.draft import Draft
from app.formats.vcard.labels import with_types
from app.formats.vcard.lexer import Property
from app.formats.vcard.text import components

_PREFIX = "vnd.android.cursor.item/"
_RELATIONS = (
    "", "Assistant", "Brother", "Child", "Domestic Partner", "Father", "Friend", "Manager", "Mother", "Parent", "Partner",
    "Referred By", "Relative", "Sister", "Spouse",
)  # fmt: skip
_EVENTS = {"1": "wedding_anniversary", "3": "birthday"}


def custom(draft: Draft, prop: Property) -> None:
    """One row of Android's data table; of a type that is not known it is kept as it stands."""
    mime, *columns = components(prop.value)
    value, kind, label, *rest = (*columns, "", "", "")
    what = mime.removeprefix(_PREFIX)
    params = (*with_types(prop.head.kept, prop.head.types), ("X-ANDROID-MIME", (mime,)))
    own = label or None
    if not value or any(rest) or what not in ("nickname", "contact_event", "relation"):
        draft.add(prop, "vcard.x-android-custom", prop.value.strip(), None, prop.head.params)
    elif what == "nickname":
        draft.add(prop, "nickname", value, None, params)
    elif what == "relation":
        known = (
            _RELATIONS[int(kind)] if kind.isascii() and kind.isdigit() and int(kind) < len(_RELATIONS) else ""
        )
        draft.add(prop, "related", value, known or own, params)
    else:
        partial = dates.parse(value)
        field = _EVENTS.get(kind, "important_date")
        draft.add(
            prop, field, dates.iso(partial) if partial else value, None if kind in _EVENTS else own, params
        )
