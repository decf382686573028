"""Rows in the columns that other programs read: Google Contacts (2024) and Outlook."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.contact import Attribute, Contact
from app.domain.names import display_name
from app.domain.values import Address

_SOME = 3
_ADDRESS = ("Formatted", "Street", "City", "PO Box", "Region", "Postal Code", "Country", "Extended Address")

GOOGLE = (
    "First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Last Name", "Name Prefix",
    "Name Suffix", "Nickname", "File As", "Organization Name", "Organization Title", "Organization Department",
    "Birthday", "Notes", "Labels",
    *(f"E-mail {n} - {x}" for n in range(1, _SOME + 1) for x in ("Label", "Value")),
    *(f"Phone {n} - {x}" for n in range(1, _SOME + 2) for x in ("Label", "Value")),
    *(f"Address {n} - {x}" for n in range(1, _SOME) for x in ("Label", *_ADDRESS)),
    *(f"Website {n} - {x}" for n in range(1, _SOME) for x in ("Label", "Value")),
)  # fmt: skip

OUTLOOK = (
    "Title", "First Name", "Middle Name", "Last Name", "Suffix", "Nickname", "Company", "Department", "Job Title",
    "Business Street", "Business City", "Business State", "Business Postal Code", "Business Country/Region",
    "Home Street", "Home City", "Home State", "Home Postal Code", "Home Country/Region",
    "Business Phone", "Business Phone 2", "Home Phone", "Mobile Phone", "Other Phone", "Business Fax", "Home Fax", "Pager",
    "E-mail Address", "E-mail 2 Address", "E-mail 3 Address", "Web Page", "Birthday", "Anniversary", "Categories", "Notes",
)  # fmt: skip


def _all(contact: Contact, field: str) -> list[Attribute]:
    return sorted(contact.all(field), key=lambda a: not a.is_primary)


def _street(a: Address) -> str:
    return " ".join(p for p in (a.street, a.house_number, a.unit) if p) or a.location


def _google(contact: Contact) -> list[str]:
    cells = [
        contact.text(n) for n in (
            "first_name", "middle_name", "last_name", "phonetic_first_name", "phonetic_last_name", "title", "suffix", "nickname",
        )
    ]  # fmt: skip
    file_as = contact.text("display_name")
    cells += [file_as, contact.text("company"), contact.text("job_title"), contact.text("department")]
    notes = "\n".join(str(a.value) for a in contact.all("note"))
    labels = sorted(contact.tags) + (["* starred"] if contact.favourite else [])
    cells += [contact.text("birthday"), notes, " ::: ".join([*labels, "* myContacts"])]
    cells += _pairs(_all(contact, "email"), _SOME, lambda a: str(a.value))
    cells += _pairs(_all(contact, "phone_number"), _SOME + 1, lambda a: str(a.value))
    homes = [a for a in _all(contact, "address") if isinstance(a.value, Address)]
    for n in range(_SOME - 1):
        at = homes[n] if n < len(homes) else None
        v = at.value if at and isinstance(at.value, Address) else Address()
        cells += [
            (at.label or "") if at else "",
            v.location,
            _street(v) if not v.location else "",
            v.city,
            v.po_box,
        ]
        cells += [v.state, v.postcode, v.country, v.extra]
    return cells + _pairs(_all(contact, "website"), _SOME - 1, lambda a: str(a.value))


def _pairs(values: list[Attribute], most: int, text: Callable[[Attribute], str]) -> list[str]:
    """Label and value columns; further values join the last one, as Google itself writes them."""
    shown = [[a.label or "", text(a)] for a in values[:most]]
    if len(values) > most:
        shown[-1][1] = " ::: ".join(text(a) for a in values[most - 1 :])
    return [cell for n in range(most) for cell in (shown[n] if n < len(shown) else ["", ""])]


def _outlook(contact: Contact) -> list[str]:
    cells = [
        contact.text(n) for n in (
            "title", "first_name", "middle_name", "last_name", "suffix", "nickname", "company", "department", "job_title",
        )
    ]  # fmt: skip
    if not cells[1] and not cells[3]:
        cells[3] = "" if contact.text("company") else display_name(contact)
    places = [a for a in _all(contact, "address") if isinstance(a.value, Address)]
    work = next((a for a in places if a.label == "Work"), None)
    home = next((a for a in places if a is not work), None)
    for at in (work, home):
        v = at.value if at and isinstance(at.value, Address) else Address()
        cells += [_street(v), v.city, v.state, v.postcode, v.country]
    numbers = _numbers(contact)
    cells += [
        numbers.get(slot, "")
        for slot in ("Work", "Work 2", "Home", "Mobile", "Other", "Work Fax", "Home Fax", "Pager")
    ]
    emails = [str(a.value) for a in _all(contact, "email")][:3]
    cells += [*emails, *[""] * (3 - len(emails))]
    cells += [contact.text("website"), contact.text("birthday"), contact.text("wedding_anniversary")]
    return [*cells, ";".join(sorted(contact.tags)), "\n".join(str(a.value) for a in contact.all("note"))]


def _numbers(contact: Contact) -> dict[str, str]:
    slots: dict[str, str] = {}
    same = {
        "Business": "Work",
        "Main": "Work",
        "Company Main": "Work",
        "Fax": "Work Fax",
        "Business Fax": "Work Fax",
    }
    for a in _all(contact, "phone_number"):
        slot = same.get(a.label or "", a.label or "Other")
        slot = slot if slot in ("Work", "Home", "Mobile", "Work Fax", "Home Fax", "Pager") else "Other"
        if slot in slots:
            slot = next((s for s in ("Work 2", "Other", "Mobile", "Home") if s not in slots), slot)
        slots.setdefault(slot, str(a.value))
    return slots


LAYOUTS: dict[str, tuple[tuple[str, ...], Callable[[Contact], list[str]]]] = {
    "google": (GOOGLE, _google),
    "outlook": (OUTLOOK, _outlook),
}
"""By program: the header, and the cells of a contact."""
