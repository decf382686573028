"""Headers that no list of names can hold: numbers of members, pages in networks, two names in one, abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.domain.folding import fold
from app.formats.mapping.headers import key
from app.formats.mapping.lexicon import FILLERS, Named, known, label_words
from app.formats.mapping.targets import Target, target
from app.formats.mapping.vocabulary import (
    ABOUT,
    HANDLES,
    JOINTS,
    NETWORKS,
    NUMBERS,
    OWNERS,
    SEXES,
    SHORT_NUMBERS,
)

_DOTTED = re.compile(r"([^\W\d_]{2,})\.")
_PLACE = frozenset({"city", "postcode", "state", "country"})


def peculiar(header: str, given: list[str]) -> Named | None:
    """What a header says by the kind of its words, None if it is of no such kind."""
    if "/" in header and key(header) in SEXES:
        return Named(Target("gender"))
    return _network(given) or _number(given)


def is_about(given: list[str]) -> bool:
    """Whether the words name a network and something of it that is no address there: followers, connections, …"""
    given = _whole(given)
    nets = [w for w in given if w in NETWORKS]
    return bool(nets) and any(w not in NETWORKS and w not in HANDLES for w in given)


def _whole(given: list[str]) -> list[str]:
    """The words with names of networks in one piece again, which capitals within took apart (`LinkedIn`)."""
    result: list[str] = []
    for word in given:
        if result and result[-1] + word in NETWORKS:
            result[-1] += word
        else:
            result.append(word)
    return result


def _network(given: list[str]) -> Named | None:
    given = _whole(given)
    nets = {NETWORKS[w] for w in given if w in NETWORKS}
    others = [w for w in given if w not in NETWORKS and not w.isdigit()]
    if len(nets) != 1 or not others:
        return None
    if all(w in HANDLES for w in others):
        return Named(target(nets.pop()))
    if any(w in ABOUT for w in others) and all(w in ABOUT or w in HANDLES for w in others):
        return Named(Target("note"), 0, 0.6)
    return None


def _number(given: list[str]) -> Named | None:
    """The number by which a person is known somewhere: `Mitgl.-Nr.`, `Nº socio`, `KdNr`."""
    parts = [p for w in given for p in _apart(w)]
    owner = any(p in OWNERS for p in parts)
    number = any(p in NUMBERS for p in parts)
    if owner and number and all(p in OWNERS or p in NUMBERS or p in FILLERS for p in parts):
        return Named(Target("source_id"), 0, 0.8)
    return None


def _apart(word: str) -> list[str]:
    for end in SHORT_NUMBERS:
        stem = word.removesuffix(end)
        if stem != word and (stem in OWNERS or stem.removesuffix("s") in OWNERS):
            return [stem if stem in OWNERS else stem.removesuffix("s"), end]
    return [word]


def several(given: list[str]) -> Named | None:
    """What a header says that is made of several names: `Nachname, Vorname`, `PLZ/Ort`, `Phone / Mobile`."""
    goals: list[Target] = []
    at = 0
    while at < len(given):
        for length in range(min(4, len(given) - at), 0, -1):
            phrase = " ".join(given[at : at + length])
            if phrase in known() and (length > 1 or phrase not in FILLERS):
                goals.append(known()[phrase])
                at += length
                break
        else:
            if given[at] not in JOINTS and given[at] not in FILLERS and not given[at].isdigit():
                return None
            at += 1
    return _together(goals) if len(goals) > 1 else None


def _together(goals: list[Target]) -> Named | None:
    fields = {g.field for g in goals}
    parts = {g.component for g in goals}
    if (
        fields <= {"first_name", "last_name", "middle_name", "title"}
        and {"first_name", "last_name"} <= fields
    ):
        return Named(Target("display_name"))
    if "company" in fields and fields <= {"company", "display_name", "last_name", "first_name"}:
        return Named(Target("company"), 0, EITHER)
    if fields == {"address"}:
        named = parts - {"", "full"}
        if len(named) == 1:
            return Named(Target("address", component=named.pop()))
        if named and named <= _PLACE:
            return Named(Target("address", component="place"))
        whole = bool(parts & _PLACE) or not named
        return Named(Target("address", component="" if whole else "street"))
    if fields == {"phone_number"}:
        given = {g.label for g in goals}
        label = given.pop() if len(given) == 1 else "Mobile" if given == {"Mobile", "WhatsApp"} else None
        return Named(Target("phone_number", label))
    return Named(goals[0]) if len(fields) == 1 and len(parts) == 1 else None


EITHER = 0.55
"""How sure a header is that names a company or a person: the cells decide."""


def expansions(header: str, given: list[str]) -> Iterator[list[str]]:
    """The words of a header with one that a dot cuts short written in full, in each way that a known word allows."""
    for short in dict.fromkeys(fold(m) for m in _DOTTED.findall(header)):
        if short not in given or short in label_words():
            continue
        for word in _words_by_start().get(short[:2], ()):
            if word.startswith(short) and word != short:
                yield [word if w == short else w for w in given]


@cache
def _words_by_start() -> dict[str, tuple[str, ...]]:
    every = {w for phrase in known() for w in phrase.split()} | label_words().keys()
    found: dict[str, list[str]] = {}
    for word in sorted(every):
        if len(word) > 3:
            found.setdefault(word[:2], []).append(word)
    return {start: tuple(words) for start, words in found.items()}
