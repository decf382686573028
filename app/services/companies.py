"""A company as a whole: its people and what each does there, the main contact, who reports to whom, shared addresses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.book import Changes
from app.domain.contact import Attribute, Contact
from app.domain.names import display_name, initials
from app.domain.reporting import Node, trees
from app.domain.values import Reference

if TYPE_CHECKING:
    from app.services.book import Book


@dataclass(frozen=True, slots=True)
class Person:
    """One of a company's people: what they do there, and whether they are its main contact."""

    id: str
    name: str
    initials: str
    title: str = ""
    department: str = ""
    seniority: str = ""
    decision_role: str = ""
    is_main: bool = False
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class CompanyView:
    """A company. `reporting` are trees whose keys are contact ids, or names of people who are no contacts (see `outside`).

    `shared` are (e-mail address, names of the people who have it), of two people at least.
    """

    key: str
    name: str
    people: tuple[Person, ...]
    industries: tuple[str, ...]
    shared: tuple[tuple[str, tuple[str, ...]], ...]
    reporting: tuple[Node, ...]
    outside: dict[str, Person]

    def person(self, key: str) -> Person | None:
        """Who a key of the reporting trees stands for."""
        return next((p for p in self.people if p.id == key), None) or self.outside.get(key)


def company(book: Book, key: str) -> CompanyView | None:
    """A company by its key (`Book.companies`); None if nobody is there any more."""
    contacts = book.get_many(book.company_members(key))
    if not contacts:
        return None
    people = [_person(contact, key) for contact in contacts]
    people.sort(key=lambda p: not p.is_main)
    names = [str(a.value) for c in contacts for a in _jobs(c, key)]
    industries = dict.fromkeys(text for c in contacts if (text := c.text("industry")))
    managers, outside = _managers(book, contacts)
    return CompanyView(
        key, max(dict.fromkeys(names), key=names.count), tuple(people), tuple(industries), _shared(contacts),
        tuple(trees([p.id for p in people], managers)), outside,
    )  # fmt: skip


def make_main(book: Book, key: str, contact_id: str, label: str = "") -> Changes:
    """Make one of its people the main contact of a company, in place of whoever was; undoable."""
    with book.change(label or "Choose the main contact", "edit") as change:
        for contact in change.get_many(book.company_members(key)):
            others = contact.without(lambda a: a.field == "is_company_primary" and not a.is_partner)
            new = others.add(Attribute("is_company_primary", True)) if contact.id == contact_id else others
            if bool(_is_main(contact)) != bool(_is_main(new)):
                change.put(new)
    return change.changes


def _jobs(contact: Contact, key: str) -> list[Attribute]:
    return [a for a in contact.all("company") if a.normalized == key]


def _is_main(contact: Contact) -> bool:
    main = contact.main("is_company_primary")
    return main is not None and main.value is True


def _person(contact: Contact, key: str) -> Person:
    job = next(iter(_jobs(contact, key)), None)

    def said(field: str) -> str:
        """What the job's own group says, else the contact."""
        if job is not None and job.group:
            own = [a for a in contact.all(field) if a.group == job.group]
            return str(own[0].value) if own else ""
        return contact.text(field)

    return Person(
        contact.id, display_name(contact), initials(contact), said("job_title") or said("role"), said("department"),
        contact.text("seniority"), contact.text("decision_role"), _is_main(contact), contact.text("phone_number"),
        contact.text("email"),
    )  # fmt: skip


def _shared(contacts: Sequence[Contact]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    by_address: dict[str, dict[str, str]] = defaultdict(dict)
    for contact in contacts:
        for a in contact.all("email"):
            if a.normalized:
                by_address[a.normalized][contact.id] = display_name(contact)
    return tuple((address, tuple(who.values())) for address, who in by_address.items() if len(who) > 1)


def _managers(book: Book, contacts: Sequence[Contact]) -> tuple[dict[str, str], dict[str, Person]]:
    """(person -> manager, the managers by key who are not among these people)."""
    managers: dict[str, str] = {}
    outside: dict[str, Person] = {}
    inside = {c.id for c in contacts}
    for contact in contacts:
        main = contact.main("reports_to")
        if main is None:
            continue
        boss = None
        if isinstance(main.value, Reference):
            boss = book.get(main.value.id)
            if boss is not None and boss.deleted_at:
                boss = None
        name = main.value.name if isinstance(main.value, Reference) else str(main.value)
        key = boss.id if boss is not None else name
        if not key:
            continue
        managers[contact.id] = key
        if key not in inside and key not in outside:
            known = Person(key, display_name(boss), initials(boss), boss.text("job_title")) if boss else None
            outside[key] = known or Person("", name, name[:1].upper())
    return managers, outside
