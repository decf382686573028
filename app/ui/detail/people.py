"""The people of a card: partner, manager, related contacts, and those that refer to the contact."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from app.domain.contact import Attribute, Contact
from app.domain.fields import Fields
from app.domain.name_parts import NAME_PARTS
from app.domain.names import display_name
from app.domain.values import Reference
from app.ui.detail.lines import COPY, Line, line, phone_words
from app.ui.text import tr
from app.ui.words import field_label, word

Look = Callable[[str], Contact | None]
"""Finds a contact by its id."""

INVERSE = {
    "Spouse": "Spouse", "Partner": "Partner", "Sibling": "Sibling", "Friend": "Friend",
    "Colleague": "Colleague",
    "Relative": "Relative", "Child": "Parent", "Parent": "Child", "Mother": "Child", "Father": "Child",
    "Brother": "Sibling", "Sister": "Sibling", "Manager": "Report",
}  # fmt: skip
"""What somebody who names this contact so is to it."""


def people_lines(
    contact: Contact, fields: Fields, today: date, look: Look, pointing: Iterable[Contact] = ()
) -> tuple[Line, ...]:
    """The lines of the section People. `pointing` are contacts with a reference to this one."""
    result = list(_partner(contact, fields, today, look))
    named: set[str] = set()
    for a in contact.attributes:
        if a.field in ("reports_to", "related") and not a.is_partner:
            label = word(a.label) if a.label else field_label(fields[a.field])
            result.append(_link(label, a, look))
            if isinstance(a.value, Reference):
                named.add(a.value.id)
    for other in pointing:
        if other.id != contact.id and other.id not in named:
            result += _back(other, contact.id)
    return tuple(result)


def _partner(contact: Contact, fields: Fields, today: date, look: Look) -> Iterable[Line]:
    """The partner's name with the main number behind it, then what else is known of the partner."""
    own = [a for a in contact.attributes if a.is_partner]
    if not own:
        return
    names = {
        a.field: str(a.value) for a in reversed(own) if a.field.endswith("_name") or a.field in NAME_PARTS
    }
    text = names.get("display_name") or " ".join(names[n] for n in NAME_PARTS if n in names)
    used = {n for n in (*NAME_PARTS, "display_name") if n in names}
    number = contact.main("phone_number", partner=True)
    quiet = ""
    if text and number is not None:
        quiet = phone_words(str(number.value), number.normalized)[0]
    head = line(fields["phone_number"], number, today, "") if quiet and number else None
    acts = head.acts if head else (COPY(),)
    if text:
        yield Line(tr("Partner", "Card"), text, quiet, acts=acts, attribute=own[0].id)
    for a in own:
        if (a.field in used and text) or (quiet and a is number):
            continue
        made = line(fields[a.field], a, today)
        label = made.label or field_label(fields[a.field])
        yield replace(made, label=tr("Partner: {label}", "Card", label=label))


def _link(label: str, a: Attribute, look: Look) -> Line:
    if not isinstance(a.value, Reference):
        return Line(label, str(a.value), acts=(COPY(),), attribute=a.id)
    other = look(a.value.id)
    if other is None:
        gone = "" if a.value.name else tr("no longer in this book", "Card")
        return Line(label, a.value.name, gone, acts=(COPY(),), attribute=a.id)
    return to_contact(label, other, a.id)


def to_contact(label: str, other: Contact, attribute: str = "") -> Line:
    """A line that leads to another contact, with what that person does behind the name."""
    quiet = other.text("job_title") or other.text("role")
    name = display_name(other) or tr("(no name)", "Card")
    return Line(label, name, quiet, acts=(COPY(),), contact=other.id, attribute=attribute)


def _back(other: Contact, own_id: str) -> Iterable[Line]:
    for a in other.attributes:
        if isinstance(a.value, Reference) and a.value.id == own_id and not a.is_partner:
            if a.field == "reports_to":
                label = tr("Report", "Card")
            else:
                label = word(INVERSE[a.label]) if a.label in INVERSE else tr("Named by", "Card")
            yield to_contact(label, other)
            return
