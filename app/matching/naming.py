"""What kind of card a name makes, and its comparable parts: tokens, generation, household, department, firm."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from app.domain.eastern_surnames import surname_length
from app.matching.givennames import GIVEN_NAMES
from app.matching.latin import latin
from app.matching.namewords import (
    AND_WORDS,
    BEFORE,
    CALLED_BY_SURNAME,
    DEGREES,
    FAMILIES,
    GENERATIONS,
    HOUSEHOLD,
    JOINING,
    LABELS,
    LEGAL,
    MISSES,
    MISTER,
    PARTICLES,
    ROLE_WORDS,
    SPELT_OUT,
    STRONG_LEGAL,
    TITLES,
    TRADES,
)

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
"""One word of a name."""
_AND = re.compile(r"\s(?:(?i:and|und|och)|et|en|og|y|e|i|и)\s+(?=\w{2})|\s*[&+/]\s*")


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart: folded Latin tokens. `kind` is person, household (several people), role or firm."""

    given: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    generation: str = ""
    kind: str = "person"
    gender: str = ""
    nicknames: tuple[str, ...] = ()


_QUOTED = re.compile(r"\s*[\"“„«]([^\"”“»]{2,})[\"”“»]\s*")
_ASIDE = re.compile(r"\s*[(\[{][^)\]}]*[)\]}]\s*")
_NAMED_SO = re.compile(r"\b(?:Sen|Jun|SEN|JUN)$")
"""A surname of Bengal, and what many names of Korea and China end in; a generation is `sen.`, `jun.` or `jun`."""


def tokens(text: str) -> list[str]:
    """The words of a text in Latin letters, apostrophes dropped, hyphens separating."""
    return list(_tokens(text)) if text else []


@lru_cache(200_000)
def _tokens(text: str) -> tuple[str, ...]:
    return tuple(w.replace("'", "").replace("’", "") for w in WORD.findall(latin(text)))


@lru_cache(100_000)
def family_tokens(text: str) -> tuple[str, ...]:
    """The words of a surname without particles (unless it has no others); `Mac Donald` and `O Brien` are one word."""
    parts = tokens(text)
    joined: list[str] = []
    for word in parts:
        if joined and joined[-1] in ("mc", "mac", "o", "d", "fitz"):
            joined[-1] += word
        else:
            joined.append(word)
    return tuple(w for w in joined if w not in PARTICLES) or tuple(joined)


@lru_cache(10_000)
def generation(text: str) -> str:
    """`jr`, `sr`, `iii` … for a suffix that tells father from son; empty for others (MD, PhD)."""
    for word in tokens(text):
        if word in GENERATIONS:
            return GENERATIONS[word]
    return ""


@lru_cache(100_000)
def firm(text: str) -> str:
    """A firm's name without legal form and filler words; all of it if nothing is left."""
    words = tokens(text)
    merged: list[str] = []
    for w in words:  # A.G. and S.p.A. come as single letters
        if len(w) == 1 and merged and len(merged[-1]) < 4 and merged[-1].startswith("\0"):
            merged[-1] += w
        elif len(w) == 1:
            merged.append("\0" + w)
        else:
            merged.append(w)
    words = [w.lstrip("\0") for w in merged]
    core = [w for w in words if w not in LEGAL]
    return " ".join(core or words)


def looks_like_firm(text: str) -> bool:
    """Whether a name holds an unmistakable legal form or trade (`Bäckerei Huber`)."""
    words = tokens(text)
    return len(words) > 1 and (not TRADES.isdisjoint(words) or any(w in STRONG_LEGAL for w in words[1:]))


def is_role(text: str) -> bool:
    """Whether a name consists of words for departments and offices only (`IT-Support`, `Front desk`)."""
    words = tokens(text)
    return (
        bool(words) and all(w in ROLE_WORDS or w.isdigit() for w in words) and any(len(w) > 1 for w in words)
    )


def sex(words: Iterable[str]) -> str:
    """What titles among the words say: m, f, or nothing."""
    found = {"m" if w in MISTER else "f" for w in words if w in MISTER or w in MISSES}
    return found.pop() if len(found) == 1 else ""


@lru_cache(200_000)
def person(first: str, middle: str, last: str, suffix: str, title: str = "") -> Name:
    """The name of a card whose parts are told apart."""
    whole = " ".join(filter(None, (first, middle, last)))
    if is_role(whole):
        return Name(tuple(tokens(whole)), (), "", "role")
    gen = generation(suffix) if suffix else ""
    kind = "person"
    if _AND.search(first) or (not last and _AND.search(whole)):
        kind = "household"
    said = [*tokens(first), *tokens(middle)]
    gender = sex(tokens(title)) or sex(said[:1])
    given = [w for w in said if w not in TITLES]
    family = list(family_tokens(last))
    if kind == "household":
        given = sorted(w for w in given if w not in AND_WORDS)
    elif family and len(given) == 1 and given[0] in FAMILIES:
        return Name((HOUSEHOLD,), tuple(family), "", "household")
    named = _NAMED_SO.search(last)
    if len(family) > 1 and family[-1] in GENERATIONS and not gen and len(family[-1]) > 1 and not named:
        gen = GENERATIONS[family.pop()]
    if len(given) > 1 and given[-1] in SPELT_OUT and not gen:
        gen = GENERATIONS[given.pop()]
    if not family and kind == "person":
        at = next((i for i in range(len(given) - 1, 0, -1) if len(given[i]) > 1), 0)
        family = [given.pop(at)] if at else []
    return Name(tuple(given), tuple(family), gen, kind, gender)


@lru_cache(50_000)
def whole(text: str, company: str) -> Name:
    """The name of a card that has only one line of name."""
    if not text or (company and firm(text) == firm(company)):
        return Name(kind="firm") if company else Name()
    if looks_like_firm(text):
        return Name(tuple(tokens(text)), (), "", "firm")
    if is_role(text):
        return Name(tuple(tokens(text)), (), "", "role")
    text = _ASIDE.sub(" ", text).strip() or text
    quoted = _QUOTED.search(text)
    if quoted and (bare := _QUOTED.sub(" ", text).strip()):  # William "Buzz" Tarkington
        return replace(whole(bare, company), nicknames=tuple(tokens(quoted[1])))
    if "," in text:
        last, first = text.split(",", 1)
        after = tokens(first)
        if after and all(w in GENERATIONS or w in DEGREES for w in after):
            return replace(whole(last, company), generation=generation(first))
        return person(first.strip(), "", last.strip(), "")
    words = text.split()
    if not _has_two_surnames(words) and (
        any(_AND.search(f" {w} ") or w == "&" for w in words) or _AND.search(text)
    ):
        match = _AND.split(text, maxsplit=1)
        left, right = match[0].split(), match[-1].split()
        if len(left) == 1 and len(right) > 1:  # Anna & Tom Meier
            given = sorted(tokens(left[0]) + tokens(" ".join(right[:-1])))
            return Name(tuple(given), family_tokens(right[-1]), "", "household")
        return Name(tuple(w for w in tokens(text) if w not in AND_WORDS), (), "", "household")
    if len(words) > 1 and (_bare(words[0]) in FAMILIES - {"family"} or _bare(words[-1]) in FAMILIES):
        rest = (w for w in words if _bare(w) not in FAMILIES and w.lower() != "the")
        return Name((HOUSEHOLD,), family_tokens(" ".join(rest)), "", "household")
    return _one_person(words)


def _bare(word: str) -> str:
    return latin(word).strip(".")


def _has_two_surnames(words: Sequence[str]) -> bool:
    """Whether a line ends in two surnames of one person (`João Costa e Silva`), and not in whom somebody lives with."""
    return len(words) > 3 and words[-2] in JOINING and _bare(words[-1]) not in GIVEN_NAMES


def _one_person(words: list[str]) -> Name:
    """The name of a person that stands in one line, as its words."""
    titles = [w for w in map(_bare, words) if w in TITLES]
    words = [w for w in words if _bare(w) not in TITLES]
    gender, gen = sex(titles), ""
    if len(words) > 2 and words[0].lower() in BEFORE:  # ifj. Kovács Péter: the surname comes first
        gen = BEFORE[words.pop(0).lower()]
        words = [*words[1:], words[0]]
    while len(words) > 2 and _bare(words[-1]) in LABELS:
        words.pop()
    named = _NAMED_SO.search(words[-1]) if words else None
    if (
        len(words) > 2
        and not gen
        and not named
        and _bare(words[-1]) in GENERATIONS
        and len(_bare(words[-1])) > 1
    ):
        gen = GENERATIONS[_bare(words.pop())]
    if len(words) == 1 and (cut := surname_length(words[0])):
        return Name((words[0][cut:],), (words[0][:cut],), gen, "person", gender)
    if len(words) < 2:
        alone = tuple(tokens(" ".join(words)))
        if alone and not CALLED_BY_SURNAME.isdisjoint(titles):
            return Name((), alone, gen, "person", gender)
        return Name(alone, (), gen, "person", gender)
    cut = next((i for i, w in enumerate(words) if i and latin(w) in PARTICLES), len(words) - 1)
    if cut > 1 and words[cut] in JOINING:
        cut -= 1
    return Name(
        tuple(tokens(" ".join(words[:cut]))), family_tokens(" ".join(words[cut:])), gen, "person", gender
    )
