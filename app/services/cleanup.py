"""Clean up: what looks wrong in a book, with a suggestion where there is one; fixed one by one or all, undoable."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain import email
from app.domain.book import Changes
from app.domain.contact import Contact
from app.domain.progress import NO_PROGRESS, Progress

if TYPE_CHECKING:
    from app.services.book import Book


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that looks wrong: its kind, whose, in which value (attribute id, empty for the contact), and a suggestion."""

    kind: str
    contact_id: str
    field: str
    value: str
    suggestion: str = ""
    attribute: str = ""


def findings(book: Book, progress: Progress = NO_PROGRESS) -> list[Finding]:
    """Everything that looks wrong, contact by contact."""
    progress.start(book.count(), "Looking for what to tidy")
    found: list[Finding] = []
    for contact in book.all_contacts():
        for look in LOOKS:
            found += look(contact)
        progress.advance()
    return found


def fix(book: Book, chosen: Collection[Finding], progress: Progress = NO_PROGRESS) -> Changes:
    """Carry out the suggestions of these findings as one operation; those without one are left."""
    by_contact: dict[str, list[Finding]] = {}
    for finding in chosen:
        if finding.suggestion or finding.kind in REMOVES:
            by_contact.setdefault(finding.contact_id, []).append(finding)
    with book.change(f"Clean up {len(by_contact)} contacts", "cleanup", progress) as change:
        contacts = change.get_many(list(by_contact))
        change.put_many([_fixed(c, by_contact[c.id]) for c in contacts if not _is_empty(c)], progress)
        change.trash([c.id for c in contacts if _is_empty(c)])
    return change.changes


def _fixed(contact: Contact, found: list[Finding]) -> Contact:
    for finding in found:
        a = contact.attribute(finding.attribute)
        if finding.kind == "swapped_names":
            first, last = contact.main("first_name"), contact.main("last_name")
            if first and last:
                contact = contact.replace_attribute(replace(first, value=last.value, normalized=""))
                contact = contact.replace_attribute(replace(last, value=first.value, normalized=""))
        elif a is not None and finding.kind == "duplicate_value":
            contact = contact.without(lambda x, gone=a.id: x.id == gone)  # type: ignore[misc]
        elif a is not None:
            contact = contact.replace_attribute(replace(a, value=finding.suggestion, normalized=""))
    return contact


def _is_empty(contact: Contact) -> bool:
    return not contact.attributes and not contact.interactions


def _emails(contact: Contact) -> Iterator[Finding]:
    for a in contact.attributes:
        if a.field == "email":
            hint = email.hint(str(a.value))
            if not a.normalized:
                yield Finding("invalid_email", contact.id, a.field, str(a.value), hint or "", a.id)
            elif hint:
                yield Finding("email_typo", contact.id, a.field, str(a.value), hint, a.id)


def _phones(contact: Contact) -> Iterator[Finding]:
    for a in contact.attributes:
        if a.field == "phone_number" and not a.normalized:
            kind = (
                "phone_without_country" if sum(c.isdigit() for c in str(a.value)) >= 5 else "unreadable_phone"
            )
            yield Finding(kind, contact.id, a.field, str(a.value), "", a.id)


def _letters(contact: Contact) -> Iterator[Finding]:
    for a in contact.attributes:
        text = str(a.value)
        if a.field not in ("first_name", "last_name") or len(text) < 3 or not text.isalpha():
            continue
        if text.isupper() and text.lower() != text:
            yield Finding("all_caps", contact.id, a.field, text, text.title(), a.id)
        elif text.islower() and text.upper() != text:
            yield Finding("lower_case", contact.id, a.field, text, text.title(), a.id)


def _doubled(contact: Contact) -> Iterator[Finding]:
    seen = set()
    for a in contact.attributes:
        key = (a.field, a.is_partner, a.normalized or a.value)
        if key in seen and a.field in ("email", "phone_number", "website", "address", "note"):
            yield Finding("duplicate_value", contact.id, a.field, str(a.value), "", a.id)
        seen.add(key)


def _nameless(contact: Contact) -> Iterator[Finding]:
    if _is_empty(contact):
        yield Finding("empty", contact.id, "", "")
    elif not any(contact.text(f) for f in ("first_name", "last_name", "display_name", "company", "nickname")):
        yield Finding("no_name", contact.id, "", contact.text("email") or contact.text("phone_number"))


def _company_as_name(contact: Contact) -> Iterator[Finding]:
    company, name = contact.text("company"), contact.text("last_name")
    if company and name and company.casefold() == name.casefold() and not contact.text("first_name"):
        yield Finding("company_in_name", contact.id, "last_name", name)


def _swapped(contact: Contact) -> Iterator[Finding]:
    from app.domain.folding import fold
    from app.matching.givennames import GIVEN_NAMES

    first, last = contact.text("first_name"), contact.text("last_name")
    if first and last and fold(last) in GIVEN_NAMES and fold(first) not in GIVEN_NAMES:
        yield Finding("swapped_names", contact.id, "first_name", f"{first} {last}", f"{last} {first}")


LOOKS: tuple[Callable[[Contact], Iterator[Finding]], ...] = (
    _emails,
    _phones,
    _letters,
    _doubled,
    _nameless,
    _company_as_name,
    _swapped,
)
REMOVES = frozenset({"duplicate_value", "empty"})
"""Kinds that are mended by taking something away."""
KINDS = (
    "invalid_email", "email_typo", "phone_without_country", "unreadable_phone", "all_caps", "lower_case", "duplicate_value",
    "empty", "no_name", "company_in_name", "swapped_names",
)  # fmt: skip
