"""Types of a property (TYPE=, bare in 2.1, X-ABLabel) and our labels, both ways (`fields.md` section 3)."""

from __future__ import annotations

import re
from functools import lru_cache

from app.domain.contact import Params

_APPLE = re.compile(r"_\$!<(.*)>!\$_\Z", re.DOTALL)
_PHONE = {
    "cell": "Mobile", "mobile": "Mobile", "iphone": "Mobile", "fax": "Fax", "pager": "Pager", "main": "Main", "car": "Car",
    "other": "Other", "work": "Work", "home": "Home", "assistant": "Assistant", "x-evolution-assistant": "Assistant",
    "x-assistant": "Assistant", "company": "Company Main",
    "x-evolution-company": "Company Main", "x-evolution-callback": "Callback",
    "callback": "Callback", "x-evolution-radio": "Radio", "radio": "Radio", "x-evolution-telex": "Telex", "telex": "Telex",
    "ttytdd": "TTY/TDD", "x-evolution-ttytdd": "TTY/TDD", "tty-tdd": "TTY/TDD", "x-whatsapp": "WhatsApp", "whatsapp": "WhatsApp",
    "isdn": "ISDN", "textphone": "Textphone", "business": "Business",
}  # fmt: skip
_PLACE = {"home": "Home", "work": "Work", "other": "Other"}
_PRIVATE = {"home": "Personal", "work": "Work", "other": "Other"}
TYPES: dict[str, dict[str, str]] = {
    "phone_number": _PHONE,
    "email": _PRIVATE,
    "website": _PRIVATE,
    "address": _PLACE,
    "im": {},
    "related": {},
}
"""Type (lower case) → label, by field."""

_ORDER = ("fax", "cell", "mobile", "pager", "car", "main")
_SILENT = {"voice", "internet"}
_MARKS = {
    "voice", "internet", "msg", "text", "video", "bbs", "modem", "pcs", "dom", "intl", "postal", "parcel", "x400", "home", "work",
    "tlx", "eworld", "cis", "aol", "applelink", "attmail", "ibmmail", "mcimail", "powershare", "prodigy", "x-voice", "x-internet",
    "sms", "mms", "ip", "sip", "twitter", "www", "intranet", "url", "smtp",
}  # fmt: skip
_APPLE_LABELS = {
    "Home": {"email": "Personal", "website": "Personal", "": "Home"}, "HomeFAX": {"": "Home Fax"}, "WorkFAX": {"": "Work Fax"},
    "OtherFAX": {"": "Other Fax"}, "AssistantPhone": {"": "Assistant"}, "HomePage": {"": "Home Page"}, "iPhone": {"": "Mobile"},
    "CompanyMain": {"": "Company Main"},
}  # fmt: skip
WRITTEN: dict[str, dict[str, tuple[str, ...]]] = {
    "phone_number": {
        "Mobile": ("cell",), "Work": ("work",), "Home": ("home",), "Fax": ("fax",), "Home Fax": ("home", "fax"),
        "Pager": ("pager",),
        "Work Fax": ("work", "fax"), "Main": ("main",), "Other": ("other",), "Car": ("car",),
    },
    "email": {"Personal": ("home",), "Work": ("work",), "Other": ("other",)},
    "website": {"Personal": ("home",), "Work": ("work",), "Other": ("other",)},
    "address": {"Home": ("home",), "Work": ("work",), "Other": ("other",)},
}  # fmt: skip
"""Field → label → the types that say it in a card."""


@lru_cache(maxsize=4096)
def label_of(field: str, types: tuple[str, ...]) -> tuple[str | None, tuple[str, ...]]:
    """The label that the types of a value say, and the types that it does not say (lower case, in order).

    A type that no standard knows is itself the label, as it was written.
    """
    known = TYPES.get(field, {})
    lower = [t.lower() for t in types]
    rest = [t for t in lower if t not in _SILENT]
    if field == "phone_number" and "fax" in rest and ("home" in rest or "work" in rest):
        place = next(t for t in rest if t in ("home", "work"))
        return _PHONE[place] + " Fax", tuple(t for t in rest if t not in ("fax", place))
    first = next((t for t in _ORDER if t in rest and t in known), None) or next(
        (t for t in rest if t in known), None
    )
    if first is not None and (first not in ("other",) or all(t in known or t in _MARKS for t in rest)):
        return known[first], tuple(t for t in rest if t != first)
    for index, word in enumerate(lower):
        if word in rest and word not in _MARKS and word not in known:
            own = types[index]
            label = own[2:] if word.startswith("x-") and len(own) > 2 else own
            return label, tuple(t for t in rest if t != word)
    return (known[first], tuple(t for t in rest if t != first)) if first is not None else (None, tuple(rest))


def with_types(kept: Params, types: tuple[str, ...]) -> Params:
    """The parameters that stay on a value: those kept, and the types that its label does not say."""
    return (*kept, ("TYPE", types)) if types else kept


def apple_label(field: str, text: str) -> tuple[str, str]:
    """The label that an X-ABLabel says, and its text as it stood where the label does not tell its words (else empty)."""
    match = _APPLE.match(text)
    if match is None:
        return text, ""
    word = match[1]
    ours = _APPLE_LABELS.get(word)
    if ours is None:
        return word, ""
    label = ours.get(field) or ours[""]
    return label, text


def apple_text(label: str) -> str:
    """The X-ABLabel that says this label: Apple's own words in its brackets, so that it translates them."""
    return f"_$!<{label}>!$_" if label in _TRANSLATED else label


_TRANSLATED = {
    "Spouse", "Child", "Parent", "Assistant", "Manager", "Friend", "Partner", "Mother", "Father", "Brother", "Sister",
    "Anniversary", "Other",
}  # fmt: skip
