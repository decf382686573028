"""What looks wrong in one contact, and what would put it right: the looks of the clean-up, each a pure function."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.domain import email, phone, tidying
from app.domain.contact import Attribute, Contact
from app.domain.folding import fold
from app.domain.names import display_name


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that looks wrong: its kind, whose, in which value (attribute id, empty for the contact), and a suggestion."""

    kind: str
    contact_id: str
    field: str
    value: str
    suggestion: str = ""
    attribute: str = ""
    name: str = ""


KINDS = (
    "invalid_email", "email_typo", "phone_without_country", "unreadable_phone", "all_caps", "lower_case", "swapped_names",
    "company_in_name", "no_name", "empty", "duplicate_value",
)  # fmt: skip
"""All kinds, in the order in which they are shown."""
REMOVES = frozenset({"duplicate_value", "empty"})
"""Kinds that are mended by taking something away."""
REPEATED = ("email", "phone_number", "website", "address", "note")
"""The fields of which a contact should hold each value once."""
NAMING = ("first_name", "last_name", "display_name", "company", "nickname", "middle_name")
"""A contact without any of these has no name."""
SURNAMES = frozenset(
    """martin thomas james scott simon lewis allen henry george david paul king howard kelly nelson russell stanley
    gordon bryan dean wallace harvey perry grant lawrence craig morgan jordan mason tyler parker hunter cooper carter
    taylor logan ross lee francis arthur douglas glenn neal ray reed lane blake kay barry gary franklin wolf vincent
    werner walter friedrich ernst otto lorenz franz hartmann ludwig peter jakob albrecht arnold berger conrad
    kaya ali hassan hasan hussein ahmed khan omar ibrahim kim an min mohammed muhammad abdullah ismail yusuf""".split()
)
"""Given names that as many people have for a family name: no sign that first and last are swapped."""


def look_at(contact: Contact) -> list[Finding]:
    """Everything that looks wrong in a contact."""
    return [found for look in LOOKS for found in look(contact)]


def phone_as_meant(number: str, region: str) -> str:
    """A number without its country as one of a country (ISO 3166), to be written down; empty if it is none there."""
    read = phone.parse(number, region)
    return phone.format(read, "international") if read.e164 else ""


def is_empty(contact: Contact) -> bool:
    """Whether it holds nothing at all."""
    return not contact.attributes and not contact.interactions


def _found(kind: str, contact: Contact, a: Attribute | None, suggestion: str = "") -> Finding:
    name = display_name(contact)
    if a is None:
        return Finding(kind, contact.id, "", "", suggestion, name=name)
    return Finding(kind, contact.id, a.field, str(a.value), suggestion, a.id, name)


def _emails(contact: Contact) -> Iterator[Finding]:
    for a in contact.attributes:
        if a.field != "email":
            continue
        if not a.normalized:
            yield _found("invalid_email", contact, a, tidying.mended_email(str(a.value)))
        elif hint := email.hint(a.normalized):
            yield _found("email_typo", contact, a, hint)


def _phones(contact: Contact) -> Iterator[Finding]:
    for a in contact.attributes:
        if a.field == "phone_number" and not a.normalized:
            no_country = phone.parse(str(a.value)).problem in ("no_country", "no_area_code")
            yield _found("phone_without_country" if no_country else "unreadable_phone", contact, a)


def _letters(contact: Contact) -> Iterator[Finding]:
    for a in contact.attributes:
        if a.field in ("first_name", "last_name") and (case := tidying.is_one_case(str(a.value))):
            proper = tidying.proper_case(str(a.value))
            if proper != a.value:
                yield _found("all_caps" if case == "upper" else "lower_case", contact, a, proper)


def same_key(a: Attribute) -> tuple[str, bool, str]:
    """What two attributes have in common that say the same."""
    return a.field, a.is_partner, a.normalized or str(a.value)


def _doubled(contact: Contact) -> Iterator[Finding]:
    seen = set()
    for a in contact.attributes:
        if a.field in REPEATED:
            if same_key(a) in seen:
                yield _found("duplicate_value", contact, a)
            seen.add(same_key(a))


def _nameless(contact: Contact) -> Iterator[Finding]:
    if is_empty(contact):
        yield _found("empty", contact, None)
    elif not any(contact.text(field) for field in NAMING):
        a = contact.main("email") or contact.main("phone_number")
        first, last = tidying.name_of_address(contact.text("email"))
        yield _found("no_name", contact, a, f"{first} {last}".strip())


def _company_as_name(contact: Contact) -> Iterator[Finding]:
    first, last, company = (contact.text(f) for f in ("first_name", "last_name", "company"))
    whole = " ".join(filter(None, (first, last)))
    if not whole:
        return
    a = contact.main("last_name") or contact.main("first_name")
    if company and fold(whole) == fold(company):
        yield _found("company_in_name", contact, a, company)
    elif not company and tidying.is_company(whole):
        yield _found("company_in_name", contact, a, whole)


def _swapped(contact: Contact) -> Iterator[Finding]:
    from app.matching.givennames import GIVEN_NAMES

    first, last = fold(contact.text("first_name")), fold(contact.text("last_name"))
    if first and last in GIVEN_NAMES and last not in SURNAMES and first not in GIVEN_NAMES and len(first) > 2:
        a = contact.main("first_name")
        yield Finding(
            "swapped_names", contact.id, "first_name", f"{contact.text('first_name')} {contact.text('last_name')}",
            f"{contact.text('last_name')} {contact.text('first_name')}", a.id if a else "", display_name(contact),
        )  # fmt: skip


LOOKS: tuple[Callable[[Contact], Iterator[Finding]], ...] = (
    _emails,
    _phones,
    _letters,
    _doubled,
    _nameless,
    _company_as_name,
    _swapped,
)
