"""Evidence in the words of the cards: names in their own letters and spelling, numbers as they were written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from app.domain.contact import Contact
from app.matching.evidence import Cluster, Evidence, Pair
from app.matching.naming import WORD, tokens
from app.matching.profile import compared_number

_NAMES = ("first_name", "middle_name", "last_name", "nickname", "maiden_name", "display_name")


def quoted(evidence: Evidence, a: Contact, b: Contact) -> Evidence:
    """The evidence with values as the two contacts have them; a value that neither of them has stays as it is."""
    field = evidence.detail.partition(".")[0]
    spelt = {"given": _names, "middle": _names, "family": _names, "phone": _numbers}.get(field)
    if spelt is None or not evidence.values:
        return evidence
    own, other = spelt(a), spelt(b)
    sides = (other | own, own | other)
    values = tuple(
        " ".join(sides[min(at, 1)].get(word.lower(), word) for word in value.split())
        for at, value in enumerate(evidence.values)
    )
    return replace(evidence, values=values)


def as_written(cluster: Cluster, contact: Callable[[str], Contact | None]) -> Cluster:
    """The cluster, its evidence quoted; `contact` is asked for members when somebody asks for evidence."""

    def evidence(pair: Pair) -> tuple[Evidence, ...]:
        a, b = contact(pair.a), contact(pair.b)
        return tuple(quoted(e, a, b) for e in pair.evidence) if a and b else pair.evidence

    return replace(
        cluster, pairs=tuple(replace(pair, reasons=partial(evidence, pair)) for pair in cluster.pairs)
    )


def _names(contact: Contact) -> dict[str, str]:
    """Each word of the contact's names as matching has it, and as it is written."""
    found: dict[str, str] = {}
    for attribute in contact.attributes:
        if attribute.field in _NAMES:
            text = str(attribute.value)
            written, known = WORD.findall(text), tokens(text)
            if len(written) == len(known):
                found |= {k: w for k, w in zip(known, written, strict=True) if k not in found}
    return found


def _numbers(contact: Contact) -> dict[str, str]:
    """Each phone number as matching has it, and as it is written."""
    return {compared_number(a): str(a.value) for a in contact.attributes if a.field == "phone_number"}
