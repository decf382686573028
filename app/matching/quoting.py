"""Evidence in the words of the cards: names in their own letters and spelling, numbers as they were written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache, partial

from app.domain.contact import Contact
from app.matching.evidence import Cluster, Evidence, Pair
from app.matching.naming import WORD, tokens
from app.matching.profile import compared_number

_NAMES = ("first_name", "middle_name", "last_name", "nickname", "maiden_name", "display_name")
_QUOTED = ("given", "middle", "family", "phone")
"""What evidence names by words of a name, or by numbers."""
Spelling = Mapping[str, str]
"""Each word of somebody's names and each phone number as matching has it, and as it is written."""


def quoted(evidence: Evidence, a: Contact, b: Contact) -> Evidence:
    """The evidence with values as the two contacts have them; a value that neither of them has stays as it is."""
    return _quoted(evidence, _spelling(a), _spelling(b))


def as_written(cluster: Cluster, contact: Callable[[str], Contact | None]) -> Cluster:
    """The cluster, its evidence quoted; `contact` is asked for members when somebody asks for evidence."""

    @cache
    def spelling(contact_id: str) -> Spelling:
        found = contact(contact_id)
        return _spelling(found) if found else {}

    def evidence(pair: Pair) -> tuple[Evidence, ...]:
        return tuple(_quoted(e, spelling(pair.a), spelling(pair.b)) for e in pair.evidence)

    return replace(
        cluster, pairs=tuple(replace(pair, reasons=partial(evidence, pair)) for pair in cluster.pairs)
    )


def _quoted(evidence: Evidence, a: Spelling, b: Spelling) -> Evidence:
    if evidence.detail.partition(".")[0] not in _QUOTED:
        return evidence

    def said(word: str, own: Spelling, other: Spelling) -> str:
        return own.get(word.lower()) or other.get(word.lower(), word)

    sides = ((a, b), *[(b, a)] * len(evidence.values))
    values = (
        " ".join(said(word, *side) for word in value.split())
        for value, side in zip(evidence.values, sides, strict=False)
    )
    return replace(evidence, values=tuple(values))


def _spelling(contact: Contact) -> Spelling:
    found: dict[str, str] = {}
    for attribute in contact.attributes:
        text = str(attribute.value)
        if attribute.field in _NAMES:
            written, known = WORD.findall(text), tokens(text)
            if len(written) == len(known):
                found |= {k: w for k, w in zip(known, written, strict=True) if k not in found}
        elif attribute.field == "phone_number":
            found[compared_number(attribute)] = text
    return found
