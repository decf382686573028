"""Why contacts look like one, in a few words: "same mobile · Bob ~ Robert"."""

from __future__ import annotations

from collections.abc import Iterable

from app.matching import Cluster, Evidence
from app.matching.wording import named
from app.ui.text import tr
from app.ui.words import evidence_words

ALIKE = {"short", "form", "sounds", "typo", "alike", "begins", "part", "initial"}
"""Kinds of agreement of names that are told as "Bob ~ Robert"."""
APART = {"street.different", "number.different", "city.different", "post.different", "state.different"}
"""What "different addresses" says already."""
ONE_SIDED = "generation.one_sided"
"""Jr. or Sr. on one card alone: a subset that is a word against."""
FAINT = 4.0
"""Bits against that a likeness may weigh without being told as a word against."""


def brief(evidence: Evidence) -> str:
    """One reason for, as short as it can be said."""
    short = {
        "phone.mobile": tr("same mobile", "Reason"),
        "phone.landline": tr("same landline", "Reason"),
        "phone.same": tr("same phone", "Reason"),
        "phone.typo": tr("phone one digit off", "Reason"),
        "phone.national": tr("same phone", "Reason"),
        "phone.common": tr("shared number", "Reason"),
        "phone.shared": tr("shared number", "Reason"),
        "email.same": tr("same e-mail", "Reason"),
        "email.common": tr("shared e-mail", "Reason"),
        "email.shared": tr("shared e-mail", "Reason"),
        "email.role": tr("office e-mail", "Reason"),
        "email.typo": tr("e-mail one letter off", "Reason"),
        "born.typo": tr("birthday one digit off", "Reason"),
        "born.same": tr("same birthday", "Reason"),
        "born.part": tr("birthday agrees", "Reason"),
        "street.same": tr("same street", "Reason"),
        "company.same": tr("same company", "Reason"),
        "firm.same": tr("same company", "Reason"),
        "order.swapped": tr("names swapped", "Reason"),
    }.get(evidence.detail)
    if short:
        return short
    field, _, detail = evidence.detail.partition(".")
    if field in ("given", "family") and detail in ALIKE and len(evidence.values) > 1:
        return " ~ ".join(named(evidence)[:2])
    return evidence_words(evidence)


def telling(evidence: Iterable[Evidence], most: int = 2) -> str:
    """The strongest reasons, a name's likeness among them; that first and last name agree is said once."""
    found = sorted((e for e in evidence if _speaks_for(e)), key=lambda e: -e.weight)
    same = {e.detail for e in found}
    if {"given.same", "family.same"} <= same:
        found = [e for e in found if e.detail not in ("given.same", "family.same")]
        names = [tr("same name", "Reason")]
    else:
        names = []
    alike = [brief(e) for e in found if e.detail.startswith("given.") and e.detail != "given.same"]
    rated = sorted(found, key=lambda e: e.relation == "shared")  # what many have says little
    values = [brief(e) for e in rated if not e.detail.startswith(("given.", "family."))]
    rest = [brief(e) for e in found if e.detail.startswith("family.") or e.detail == "given.same"]
    return " · ".join(list(dict.fromkeys([*values[:1], *alike, *names, *values[1:], *rest]))[:most])


def _speaks_for(e: Evidence) -> bool:
    """Whether it is told as a reason for; what agrees is, though a household or an office explains it as well."""
    return e.relation == "equal" or (e.weight > 0 and e.relation != "conflict" and e.detail != ONE_SIDED)


def hint_of(cluster: Cluster) -> str:
    """How many contacts, unless it is two, and the strongest reasons."""
    count = tr("%n contact(s)", "Review", n=len(cluster.contacts))
    why = telling(e for pair in cluster.pairs for e in pair.evidence)
    if not why:
        return count
    return why if len(cluster.contacts) == 2 else f"{count} · {why}"


def _told(evidence: Iterable[Evidence]) -> list[Evidence]:
    """The evidence without the parts of addresses of which it is said that they differ as a whole."""
    found = list(evidence)
    if not any(e.detail == "away.different" for e in found):
        return found
    return [e for e in found if e.detail not in APART]


def reasons(cluster: Cluster) -> tuple[dict[str, list[frozenset[str]]], dict[str, list[frozenset[str]]]]:
    """(for, against): each reason in words with the pairs that it is true of."""
    speak_for: dict[str, list[frozenset[str]]] = {}
    against: dict[str, list[frozenset[str]]] = {}
    said: dict[tuple[str, frozenset[str]], str] = {}
    for pair in cluster.pairs:
        for e in _told(pair.evidence):
            faint = e.detail == "email.domain" or (e.relation == "similar" and e.weight > -FAINT)
            speaks_for = _speaks_for(e)
            if (
                not speaks_for
                and e.weight <= 0
                and (e.relation == "subset" or faint)
                and e.detail != ONE_SIDED
            ):
                continue  # what agrees in part and says next to nothing is no word against
            if not speaks_for and e.weight > 0 and e.relation == "conflict":
                continue  # of one who has several, what differs is not what speaks for it
            side = speak_for if speaks_for else against
            # Of two values in either order the same is said; once is enough.
            words = said.setdefault((e.detail, frozenset(e.values)), evidence_words(e))
            if not speaks_for:  # beside the word "Against"
                words = words.removeprefix(tr("but", "Reason") + " ")
            side.setdefault(words, []).append(frozenset((pair.a, pair.b)))
    return speak_for, against
