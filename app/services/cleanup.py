"""Clean up: what looks wrong in a book, with a suggestion where there is one; fixed one by one or all, undoable."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from app.domain import email, tidying
from app.domain.book import Changes
from app.domain.contact import Attribute, Contact
from app.domain.names import renamed
from app.domain.progress import NO_PROGRESS, Progress
from app.services.tidy_looks import (
    KINDS,
    NAMING,
    REMOVES,
    REPEATED,
    SURNAMES,
    Finding,
    is_empty,
    look_at,
    phone_as_meant,
    same_key,
)
from app.services.trail import Trail

if TYPE_CHECKING:
    from app.services.book import Book

__all__ = [
    "KINDS",
    "REMOVES",
    "Finding",
    "can_fix",
    "counts",
    "findings",
    "fix",
    "leave",
    "likely_region",
    "suggestion",
]

MOST_ANEW = 2000
"""Changed contacts that are looked at again one by one; beyond, the whole book is sifted anew."""


@dataclass(slots=True)
class _Known:
    """What was found in one state of a book, and which contacts this process has changed since."""

    trail: Trail
    revision: str = ""
    found: dict[str, list[Finding]] = field(default_factory=dict)
    ordered: list[Finding] = field(default_factory=list)


_known: WeakKeyDictionary[Book, _Known] = WeakKeyDictionary()


def findings(book: Book, progress: Progress = NO_PROGRESS) -> list[Finding]:
    """Everything that looks wrong outside the trash and is not to be left, in name order. Remembered until the book changes."""
    known = _known.get(book) or _known.setdefault(book, _Known(Trail(book)))
    revision = book.revision
    if known.revision != revision:
        _look(
            book, known, known.trail.touched(known.revision, revision) if known.revision else None, progress
        )
        known.revision = revision
        known.ordered = sorted(
            (f for found in known.found.values() for f in found),
            key=lambda f: (f.name.casefold(), f.contact_id),
        )
    left = book.left()
    if not left:
        return list(known.ordered)
    return [f for f in known.ordered if left.get((f.contact_id, _what(f))) != _mark(f)]


def counts(book: Book, progress: Progress = NO_PROGRESS) -> dict[str, int]:
    """How many findings there are of each kind, in the order of KINDS; kinds without any are left out."""
    found = Counter(f.kind for f in findings(book, progress))
    return {kind: found[kind] for kind in KINDS if found[kind]}


def suggestion(finding: Finding, region: str = "") -> str:
    """What a finding would become; numbers without a country are read as those of a region (ISO 3166)."""
    if finding.kind == "phone_without_country":
        return phone_as_meant(finding.value, region) if region else ""
    return finding.suggestion


def can_fix(finding: Finding, region: str = "") -> bool:
    """Whether there is a repair that needs no one to type."""
    return finding.kind in REMOVES or bool(suggestion(finding, region))


def likely_region(book: Book) -> str:
    """The country that numbers without one probably belong to: the book's, else that of most numbers; empty if not known."""
    from app.domain import phone

    if book.region:
        return book.region
    sample = book.get_many(book.find("phone_number:+", limit=300))
    regions = Counter(
        region
        for c in sample
        for a in c.all("phone_number")
        if a.normalized and (region := phone.Phone("", a.normalized.partition(";")[0]).region)
    )
    return regions.most_common(1)[0][0] if regions else ""


def fix(
    book: Book,
    chosen: Collection[Finding],
    progress: Progress = NO_PROGRESS,
    region: str = "",
    label: str = "",
) -> Changes:
    """Carry out the suggestions of these findings as one operation; those without one are left."""
    by_contact: dict[str, list[Finding]] = {}
    for finding in chosen:
        if can_fix(finding, region):
            by_contact.setdefault(finding.contact_id, []).append(
                replace(finding, suggestion=suggestion(finding, region))
            )
    with book.change(
        label or f"Clean up {len(by_contact)} contact{'' if len(by_contact) == 1 else 's'}",
        "cleanup",
        progress,
    ) as change:
        contacts = change.get_many(list(by_contact))
        change.put_many([new for c in contacts if (new := _fixed(c, by_contact[c.id])) != c], progress)
        change.trash([c.id for c in contacts if is_empty(c)])
    return change.changes


def leave(book: Book, chosen: Sequence[Finding], label: str = "") -> Changes:
    """Remember that these are to be left as they are, until the value changes; undoable."""
    with book.change(label or f"Leave {len(chosen)} findings", "cleanup") as change:
        change.leave((f.contact_id, _what(f), _mark(f)) for f in chosen)
    return change.changes


def _look(book: Book, known: _Known, touched: frozenset[str] | None, progress: Progress) -> None:
    """Look at the contacts that were touched, or sift the whole book where nobody knows which."""
    if touched is not None and len(touched) <= MOST_ANEW:
        for id_ in touched:
            known.found.pop(id_, None)
        contacts = [c for c in book.get_many(sorted(touched)) if not c.deleted_at]
    else:
        known.found = {}
        odd = {"email": _odd_email(), "first_name": _is_firm, "last_name": _odd_last_name}
        ids = book.suspects(NAMING, REPEATED, odd)
        progress.start(len(ids), "Looking for what to tidy")
        contacts = []
        for at in range(0, len(ids), 400):
            _keep(known, book.get_many(ids[at : at + 400]))
            progress.advance(min(400, len(ids) - at))
    _keep(known, contacts)


def _keep(known: _Known, contacts: Sequence[Contact]) -> None:
    for contact in contacts:
        if found := look_at(contact):
            known.found[contact.id] = found


def _odd_email() -> Callable[[str], bool]:
    """Whether an address has a domain that looks mistyped; each domain is looked at once."""
    hints: dict[str, bool] = {}

    def odd(address: str) -> bool:
        domain = address.rpartition("@")[2]
        if domain not in hints:
            hints[domain] = email.hint(f"x@{domain}") is not None
        return hints[domain]

    return odd


def _is_firm(folded: str) -> bool:
    return tidying.is_company(f"x {folded}")


def _odd_last_name(folded: str) -> bool:
    from app.matching.givennames import GIVEN_NAMES

    return (folded in GIVEN_NAMES and folded not in SURNAMES) or _is_firm(folded)


def _what(finding: Finding) -> str:
    key = hashlib.blake2b(finding.attribute.encode(), digest_size=8).hexdigest() if finding.attribute else ""
    return f"{finding.kind}:{key}"


def _mark(finding: Finding) -> str:
    return hashlib.blake2b(finding.value.encode("utf-8", "replace"), digest_size=8).hexdigest()


def _fixed(contact: Contact, found: list[Finding]) -> Contact:
    before = contact
    for finding in found:
        a = contact.attribute(finding.attribute)
        match finding.kind:
            case "swapped_names":
                contact = _swap(contact)
            case "company_in_name":
                contact = contact.without(
                    lambda x: x.field in ("first_name", "last_name") and not x.is_partner
                )
                contact = contact if contact.text("company") else contact.set("company", finding.suggestion)
            case "no_name":
                first, last = tidying.name_of_address(contact.text("email"))
                contact = contact.set("first_name", first).set("last_name", last)
            case "duplicate_value" if a is not None:
                contact = _without_twin(contact, a)
            case _ if a is not None:
                contact = contact.replace_attribute(replace(a, value=finding.suggestion, normalized=""))
    return renamed(before, contact)


def _swap(contact: Contact) -> Contact:
    first, last = contact.main("first_name"), contact.main("last_name")
    if first is None or last is None:
        return contact
    contact = contact.replace_attribute(replace(first, value=last.value, normalized=""))
    return contact.replace_attribute(replace(last, value=first.value, normalized=""))


def _without_twin(contact: Contact, a: Attribute) -> Contact:
    """Without a value that stands there twice; the one that stays takes over its star and, if it has none, its label."""
    stays = next(x for x in contact.attributes if same_key(x) == same_key(a))
    if stays.id == a.id:
        return contact
    kept = replace(stays, label=stays.label or a.label, is_primary=stays.is_primary or a.is_primary)
    return contact.without(lambda x: x.id == a.id).replace_attribute(kept)
