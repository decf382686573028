"""Whom a record of a file belongs to: asked of the book for many records at once."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.contact import Contact
from app.formats.sniffing import TABLES
from app.services.importing.persons import strangers

if TYPE_CHECKING:
    from app.matching import Pair
    from app.matching.evidence import Evidence
    from app.services.book import Book

SURE = 0.97
"""Probability from which a match is sure enough to update the contact."""
LIKELY = 0.2
"""Probability from which a match is worth a look: what the duplicate review offers too."""
WORK = frozenset({"job.different", "company.different"})
"""What people change and stay who they are: the commonest reason to import a list again."""
OWN = frozenset({"phone.mobile", "phone.same", "email.same", "link.same"})
"""What is one person's own."""


@dataclass(frozen=True, slots=True)
class Match:
    """A contact of the book that a record belongs to. `how` is seen (the same record came before), id (same UID or id
    in the other system), stranger (the same, but of somebody else), sure or likely; `reason` says it in words,
    `evidence` is what the words are made of."""

    contact_id: str
    how: str
    reason: str
    evidence: tuple[Evidence, ...] = ()
    numbered: bool = False
    """Whether the id is only a number in a list of somebody's own, as other lists have it too."""


def matches(book: Book, records: Sequence[Contact], fingerprints: Sequence[str]) -> list[Match | None]:
    """For each record the contact that it belongs to, or None."""
    if book.is_empty:
        return [None] * len(records)
    seen = book.imported(fingerprints)
    uids = book.with_uids([c.uid or c.id for c in records])
    sources = book.with_sources([(c.source_type, c.source_id) for c in records if c.source_id])
    result: list[Match | None] = []
    open_: list[int] = []
    for i, (contact, fingerprint) in enumerate(zip(records, fingerprints, strict=True)):
        if fingerprint in seen:
            result.append(Match(seen[fingerprint], "seen", "Came in before, unchanged in the file since"))
        elif (uid := contact.uid or contact.id) in uids:
            result.append(Match(uids[uid], "id", "Same card (UID)"))
        elif (contact.source_type, contact.source_id) in sources:
            where = contact.source_type or "source"
            own = where.casefold() in TABLES
            found = sources[contact.source_type, contact.source_id]
            result.append(Match(found, "id", f"Same {where} id", numbered=own))
        else:
            result.append(None)
            open_.append(i)
    for i, match in zip(open_, _alike(book, [records[i] for i in open_]), strict=True):
        result[i] = match
    return result


def checked(
    book: Book,
    records: Sequence[Contact | None],
    found: Sequence[Match | None],
    theirs: Mapping[str, Contact],
) -> list[Match | None]:
    """The matches, those by an id that lead to a stranger looked for again by values; `theirs` are the contacts by id."""
    result = list(found)
    odd = [
        (i, record, match)
        for i, (record, match) in enumerate(zip(records, found, strict=True))
        if record and match and match.how == "id" and match.contact_id in theirs
        if strangers(record, theirs[match.contact_id], book.region, match.numbered)
    ]
    alike = _alike(book, [record for _, record, _ in odd])
    for (i, _, match), other in zip(odd, alike, strict=True):
        reason = f"{match.reason}, but all else is of a different person"
        result[i] = other or replace(match, how="stranger", reason=reason)
    return result


def _alike(book: Book, records: Sequence[Contact]) -> list[Match | None]:
    candidates = book.sharing_values(records)
    if not any(candidates):
        return [None] * len(records)
    from app.matching import StoredProfiles, best, profile
    from app.services.duplicates import statistics

    known = statistics(book)
    others = _profiles(book, {i for ids in candidates for i in ids})
    wanted = [
        (profile(record, book.region), ids) for record, ids in zip(records, candidates, strict=True) if ids
    ]
    found = iter(best(wanted, StoredProfiles(others), known))
    pairs = [next(found) if ids else None for ids in candidates]
    return [_match(pair) if pair and pair.probability >= LIKELY else None for pair in pairs]


def _profiles(book: Book, ids: Collection[str]) -> dict[str, bytes]:
    """The profiles of contacts of the book: the cached ones, where these are still of what the contacts are."""
    from app.matching import profile
    from app.matching.profile import MARK

    cached = book.matching.profiles_of(sorted(ids))
    found = {i: data for i, data in cached.items() if data.startswith(MARK)}
    missing = sorted(set(ids) - found.keys())
    return found | {c.id: profile(c, book.region).to_bytes() for c in book.get_many(missing)}


def _match(pair: Pair) -> Match:
    from app.matching import words

    found = pair.evidence
    evidence = tuple(e for e in found if e.weight > 0)[:3]
    said = ", ".join(words(e) for e in evidence) or "looks alike"
    sure = _without_work(pair.probability, found) >= SURE and not any(map(_against, found))
    return Match(pair.b, "sure" if sure else "likely", said[:1].upper() + said[1:], evidence)


def _against(evidence: Evidence) -> bool:
    """Whether this alone is a reason to ask: another name, birthday, …, or only one of both is a Jr."""
    if evidence.detail in WORK:
        return False
    return evidence.detail == "generation.one_sided" or (
        evidence.relation == "conflict" and evidence.weight < -1
    )


def _without_work(probability: float, found: Sequence[Evidence]) -> float:
    """How probable one person is where it does not count that the work is another.

    Only for who is known by something of one's own: what a name alone can say has a limit of its own.
    """
    against = sum(-e.weight for e in found if e.detail in WORK and e.weight < 0)
    if not against or not any(e.detail in OWN for e in found):
        return probability
    odds = math.log2(probability / (1 - probability)) if probability < 1 else math.inf
    return 1 / (1 + 2 ** -(odds + against))
