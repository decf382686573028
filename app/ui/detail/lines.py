"""What the card says, as values: blocks of lines made from a contact and the field registry; no widgets.

A new field shows up by itself; only the order of the sections is chosen here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from app.domain import addresses, phone
from app.domain.contact import Attribute, Contact
from app.domain.fields import DataType, Field, Fields
from app.domain.folding import words
from app.domain.name_parts import NAME_PARTS
from app.domain.normalize import show_value
from app.domain.values import Address, Reference
from app.ui import links
from app.ui.detail.days import day_words, soon
from app.ui.detail.header import card_name
from app.ui.text import tr
from app.ui.words import field_label, value_label, word

SECTION_ORDER = ("Phone", "E-mail", "Address", "Online", "Dates", "People", "Note", "Work", "Name", "About")
"""Sections in this order, then those of custom fields, then the rest."""

IN_HEADER = {
    "title",
    "first_name",
    "middle_name",
    "last_name",
    "suffix",
    "display_name",
    "photo",
    "is_company_primary",
}
ORGANISATION = ("job_title", "role", "department", "company")


@dataclass(frozen=True, slots=True)
class Act:
    """Something that a line can do: open `link` outside, or copy when it is empty."""

    icon: str
    label: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One value: `label` in the left column (empty: the text has the whole width), `quiet` behind the text.

    `contact` is the id of the contact that the text links to; `warning` says what is wrong with the value.
    """

    label: str
    text: str
    quiet: str = ""
    primary: bool = False
    badge: str = ""
    warning: str = ""
    acts: tuple[Act, ...] = ()
    contact: str = ""
    attribute: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A heading and its lines."""

    title: str
    lines: tuple[Line, ...]


def blocks(contact: Contact, fields: Fields, today: date, people: tuple[Line, ...] = ()) -> list[Block]:
    """All that the card shows under its head; `people` are the lines that lead to other contacts."""
    found: dict[str, list[Line]] = {}
    others: list[Line] = []
    unknown: list[Line] = []
    for field, attributes in _by_field(contact, fields):
        main, rest = _split(field, contact, attributes)
        if not field.show and not field.global_:
            continue
        if field.name not in fields:
            unknown += [line(field, a, today) for a in attributes]
            continue
        found.setdefault(field.section, []).extend(line(field, a, today) for a in main)
        others += [line(field, a, today) for a in rest]
    if people:
        found.setdefault("People", []).extend(people)
    if jobs := list(_more_jobs(contact)):
        found["Work"] = jobs + found.get("Work", [])
    order = {name: n for n, name in enumerate(SECTION_ORDER)}
    names = sorted(found, key=lambda name: order.get(name, len(order)))
    result = [Block(word(name), tuple(found[name])) for name in names if found[name]]
    if others:
        result.append(Block(tr("Other values", "Card"), tuple(others)))
    if unknown:
        result.append(Block(tr("From the imported card", "Card"), tuple(unknown)))
    return result


def _by_field(contact: Contact, fields: Fields) -> Iterator[tuple[Field, list[Attribute]]]:
    """The contact's own attributes by field, in registry order; people and jobs are lines of another kind."""
    kept: dict[str, list[Attribute]] = {}
    for a in contact.attributes:
        if not a.is_partner and a.field not in ("related", "reports_to"):
            kept.setdefault(a.field, []).append(a)
    for name in [f.name for f in fields if f.name in kept] + [n for n in kept if n not in fields]:
        yield fields[name], kept[name]


def _split(field: Field, contact: Contact, found: list[Attribute]) -> tuple[list[Attribute], list[Attribute]]:
    """(shown in the field's section, shown under "Other values")."""
    if field.name in ("company", "job_title", "role", "department"):
        return _head_job_rest(field, contact, found)
    if not field.singular:
        return found, []
    main = contact.main(field.name)
    if field.name in IN_HEADER:
        unsaid = main is not None and field.name in NAME_PARTS and not _is_in_head(contact, main)
        return [a for a in found if a is main and unsaid], [a for a in found if a is not main]
    return [a for a in found if a is main], [a for a in found if a is not main]


def _is_in_head(contact: Contact, part: Attribute) -> bool:
    """Whether the name in the card's head says a part of the name: one that was set may be another altogether."""
    return set(words(str(part.value))) <= set(words(card_name(contact)))


def jobs_of(contact: Contact) -> list[dict[str, Attribute]]:
    """The contact's organisations, the main one first: field name → attribute."""
    result: dict[str, dict[str, Attribute]] = {}
    spare = 0
    for a in contact.attributes:
        if a.is_partner or a.field not in ORGANISATION:
            continue
        key = a.group
        while a.field in result.get(key, {}):
            spare += 1
            key = f"{a.group}\0{spare}"
        result.setdefault(key, {})[a.field] = a
    main = contact.main("company") or contact.main("job_title")
    jobs = list(result.values())
    return sorted(jobs, key=lambda job: not any(a is main for a in job.values()))


def _head_job_rest(
    field: Field, contact: Contact, found: list[Attribute]
) -> tuple[list[Attribute], list[Attribute]]:
    """Of the main organisation the head shows company and title; department and role stay lines."""
    jobs = jobs_of(contact)
    own = jobs[0].get(field.name) if jobs else None
    in_head = "job_title" if "job_title" in (jobs[0] if jobs else {}) else "role"
    shown = [a for a in found if a is own and field.name not in ("company", in_head)]
    return shown, []


def _more_jobs(contact: Contact) -> Iterator[Line]:
    for job in jobs_of(contact)[1:]:
        what = ", ".join(str(job[name].value) for name in ("job_title", "role", "department") if name in job)
        company = str(job["company"].value) if "company" in job else ""
        both = tr("{what} at {company}", "Card", what=what, company=company)
        text = both if what and company else what or company
        yield Line(tr("Also", "Card"), text, acts=(COPY(),), attribute=next(iter(job.values())).id)


def COPY() -> Act:
    """Copy the value."""
    return Act("copy", tr("Copy", "Card"))


def line(field: Field, attribute: Attribute, today: date, label: str | None = None) -> Line:
    """One attribute as a line of the card."""
    name = label if label is not None else ("" if field.multiline else value_label(field, attribute))
    if not field.singular and not attribute.label and not field.multiline and label is None:
        name = field_label(field)
    make = _MAKERS.get(field.data_type, _plain)
    text, quiet, badge, warning, acts = make(field, attribute, today)
    return Line(
        name, text, quiet, attribute.is_primary, badge, warning, (COPY(), *acts), attribute=attribute.id
    )


Parts = tuple[str, str, str, str, tuple[Act, ...]]
"""Text, quiet text, badge, warning, and what can be done besides copying."""


def _plain(field: Field, a: Attribute, today: date) -> Parts:
    acts: tuple[Act, ...] = ()
    if field.name == "im":
        address = links.web(str(a.value), a.label or "")
        acts = (Act("message-square", tr("Message", "Card"), address),) if address else ()
    elif isinstance(a.value, Address):
        return _address(field, a, today)
    several = isinstance(a.value, str) and "\n" in a.value
    text = str(a.value).strip("\n") if several else show_value(field, a.value)
    return text, "", "", "", acts


def _phone(field: Field, a: Attribute, today: date) -> Parts:
    typed = str(a.value).strip()
    text, quiet = phone_words(typed, a.normalized)
    warning = (
        ""
        if a.normalized
        else tr("This number cannot be dialled from everywhere: its country is not known.", "Card")
    )
    acts = []
    if sms := links.message(typed, a.normalized):
        acts.append(Act("message-square", tr("Message", "Card"), sms))
    if tel := links.call(typed, a.normalized):
        acts.append(Act("phone", tr("Call", "Card"), tel))
    return text, quiet, "", warning, tuple(acts)


def phone_words(typed: str, normalized: str) -> tuple[str, str]:
    """(number, extension) to show: as typed if it has a form of its own, else in the international form."""
    if not normalized or any(not c.isdigit() and c != "+" for c in typed.partition(";ext=")[0]):
        return typed, ""
    number, _, extension = normalized.partition(";ext=")
    quiet = tr("ext. {extension}", "Card", extension=extension) if extension else ""
    return phone.format(number, "international"), quiet


def _email(field: Field, a: Attribute, today: date) -> Parts:
    text = str(a.value)
    warning = "" if a.normalized else tr("This is no e-mail address.", "Card")
    address = links.write(a.normalized or text)
    return text, "", "", warning, (Act("mail", tr("Write", "Card"), address),) if address else ()


def _url(field: Field, a: Attribute, today: date) -> Parts:
    text = str(a.value)
    address = links.web(text, a.label or "" if field.name == "social" else field.name)
    return text, "", "", "", (Act("external-link", tr("Open", "Card"), address),) if address else ()


def _address(field: Field, a: Attribute, today: date) -> Parts:
    if not isinstance(a.value, Address):
        text, query = str(a.value), str(a.value)
    else:
        text, query = "\n".join(addresses.lines(a.value)), addresses.one_line(a.value)
    place = links.map_of(query)
    return text, "", "", "", (Act("map-pin", tr("Open map", "Card"), place),) if place else ()


def _date(field: Field, a: Attribute, today: date) -> Parts:
    text = str(a.value)
    return day_words(a.normalized or text), "", soon(a.normalized or text, today), "", ()


def _contact(field: Field, a: Attribute, today: date) -> Parts:
    return (a.value.name if isinstance(a.value, Reference) else str(a.value)), "", "", "", ()


_MAKERS: dict[DataType, Callable[[Field, Attribute, date], Parts]] = {
    DataType.PHONE: _phone,
    DataType.EMAIL: _email,
    DataType.URL: _url,
    DataType.ADDRESS: _address,
    DataType.DATE: _date,
    DataType.CONTACT: _contact,
}
