"""A header in any of the known languages: the field that it names, with label, number and partner told apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from app.domain.aliases import ALIASES, QUALIFIERS
from app.domain.folding import fold, words
from app.formats.mapping.headers import LOST, key, pattern, tokens, word_set
from app.formats.mapping.targets import Target, target

_FILLERS = word_set("""
    the your my of de du des der die das den dem la le les el los di del della do da dos van het een
    contact contacts customer client person primary main default current preferred principal haupt
    standard kontakt kunde kunden no nr num number numer numero nummer full complete official required
    optional field value if any and or incl please enter for in on at to user value text first1 address1
    n
""")
_TYPE_WORDS = word_set("""
    type label typ art bezeichnung etiquette tipo etiqueta etichetta soort rodzaj kind
""")
_STRANGERS = word_set("""
    emergency notfall urgence emergencia emergenza noodgeval parent parents mother father guardian
    doctor bank iban bic account2 invoice password status count total amount price balance order score
    rating latitude longitude ip tax vat steuer
""")
_PARTNER = word_set("""
    spouse spouses partner partners wife husband ehepartner ehefrau ehemann conjoint conjointe conyuge
    pareja coniuge conjuge echtgenoot echtgenote malzonek malzonka
""")
_SIDES = {
    "assistant": "Assistant",
    "assistants": "Assistant",
    "assistent": "Assistant",
    "car": "Car",
    "emergency": "",
}
_ONLY_LABELS = {"Home", "Work", "Other", "Mobile"}
_PREFIXES = word_set("""
    privat geschafts dienst firmen buro arbeits mobil haus heim haupt kontakt kunden werk huis prive mobiel zweit
    rechnungs liefer home work
""")
_NOT_LOOSE = word_set("""
    status opt count verified valid date bounce bounced sent last first opened clicks consent permission quality source
    provider domain format extension type hash rating check
""")
_ROMAN = {"ii": 2, "iii": 3, "one": 1, "two": 2, "three": 3}


@dataclass(frozen=True, slots=True)
class Named:
    """What a header says: the target without its final index, the number in the header (0 = none), how sure (0–1)."""

    target: Target
    number: int = 0
    sure: float = 1.0


@cache
def _known() -> dict[str, Target]:
    """Targets by alias, as folded words."""
    return {
        " ".join(words(alias)): target(code)
        for code, aliases in reversed(ALIASES.items())
        for alias in aliases
    }


@cache
def _squeezed() -> dict[str, str]:
    return {phrase.replace(" ", ""): phrase for phrase in _known()}


@cache
def _labels() -> dict[str, str]:
    return {w: label for label, given in QUALIFIERS.items() for text in given for w in words(text)}


@lru_cache(maxsize=4096)
def named(header: str) -> Named | None:
    """What the header says, None if it names no field."""
    text = header.split("\n", maxsplit=1)[0] if len(header) > 60 else header
    if LOST in key(text):
        return _damaged(key(text))
    found = _read(_split(tokens(text)), text)
    if found is None and "(" in text:
        found = _read(_split(tokens(text.split("(")[0])), text)
    if found is None and (":" in text or "/" in text):
        parts = [p for p in text.replace(":", "/").split("/") if p.strip()]
        found = (
            next((n for p in parts if (n := _read(_split(tokens(p)), p))), None) if len(parts) > 1 else None
        )
    return found


def _split(given: list[str]) -> list[str]:
    """The words with known compounds taken apart (`privatadresse`, `mobilnummer`)."""
    result: list[str] = []
    for word in given:
        if word in _known() or word in _labels() or len(word) < 8:
            result.append(word)
            continue
        for prefix in _PREFIXES:
            rest = word.removeprefix(prefix).removeprefix("s") if word.startswith(prefix) else ""
            rest = rest if rest in _known() else word.removeprefix(prefix)
            if word.startswith(prefix) and (rest in _known() or rest in _FILLERS):
                result += [prefix, rest]
                break
        else:
            result.append(word)
    return result


def _read(given: list[str], header: str) -> Named | None:
    numbers = [int(w) for w in given if w.isdigit() and len(w) < 3]
    number = numbers[0] if numbers else 0
    number = number or next((_ROMAN[w] for w in given if w in _ROMAN and len(given) > 1), 0)
    whole = " ".join(given)
    if whole in _known():
        return Named(_known()[whole], number if number != 1 or not numbers else 0)
    rest = [w for w in given if not (w.isdigit() and len(w) < 3) and w not in _ROMAN]
    if not rest:
        return None
    if " ".join(rest) in _known():
        return Named(_known()[" ".join(rest)], number)
    if any(w in _STRANGERS for w in rest):
        return None
    is_label = rest[-1] in _TYPE_WORDS and len(rest) > 1
    if is_label:
        rest = rest[:-1]
    partner = [w for w in rest if w in _PARTNER]
    if partner and len(rest) > len(partner):
        rest = [w for w in rest if w not in _PARTNER and w != "s"]
    side = next((_SIDES[w] for w in rest if w in _SIDES), "") if len(rest) > 1 else ""
    found = _core(rest)
    if found is None:
        return _mere_label(rest, number) or _loose(rest, header, number)
    goal, sure = found
    labels = [_labels()[w] for w in rest if w in _labels() and w not in goal[1]]
    return _finished(goal[0], side, labels, is_label, bool(partner), number, sure)


def _finished(
    goal: Target, side: str, labels: list[str], is_label: bool, partner: bool, number: int, sure: float
) -> Named | None:
    label = goal.label
    if side and goal.field == "phone_number":
        label = side
    elif side and goal.field == "display_name":
        return Named(Target("related", side), number, sure)
    elif side:
        return None
    if labels and goal.field in ("phone_number", "email", "address", "website", "im"):
        place = next((x for x in labels if x != "Mobile"), labels[0])
        if label == "Fax" and place in ("Home", "Work", "Other"):
            label = f"{place} Fax"
        elif goal.field == "phone_number" and ("Mobile" in labels or label == "Mobile"):
            label = "Mobile" if place in ("Mobile", "Other", "Home") or not label else label
        elif goal.field in ("email", "website") and place == "Home":
            label = "Personal"
        elif goal.field == "email" and place == "Mobile":
            label = None
        elif label is None:
            label = place
    if partner:
        if goal.field == "display_name":
            return Named(Target("related", "Spouse"), number, sure)
        return Named(
            Target(goal.field, label, 0, "label" if is_label else goal.component, True), number, sure
        )
    if is_label:
        if goal.field not in ("phone_number", "email", "address", "website", "im"):
            return None
        return Named(Target(goal.field, None, 0, "label"), number, sure)
    return Named(Target(goal.field, label, 0, goal.component, False, goal.split), number, sure)


def _core(rest: list[str]) -> tuple[tuple[Target, set[str]], float] | None:
    """The longest known name among the words whose other words are all labels or fillers; else a near spelling."""
    for length in range(len(rest), 0, -1):
        for start in range(len(rest) - length + 1):
            part = rest[start : start + length]
            phrase = " ".join(part)
            around = rest[:start] + rest[start + length :]
            if phrase in _labels() and any(w not in _labels() and w not in _FILLERS for w in around):
                continue
            known = _known().get(phrase) or (
                _known().get(_squeezed().get("".join(part), "")) if length == 1 else None
            )
            if known is None or (
                length == 1 and phrase in ("first", "last", "name", "contact") and len(around) > 1
            ):
                continue
            if all(w in _labels() or w in _FILLERS or w in _SIDES for w in around):
                return (known, set(part)), 1.0 if length > 1 or len(around) < 2 else 0.8
    return _near(rest)


def _near(rest: list[str]) -> tuple[tuple[Target, set[str]], float] | None:
    core = [w for w in rest if w not in _labels()] or rest
    phrase = " ".join(core)
    if len(phrase) < 6:
        return None
    from rapidfuzz import fuzz, process

    found = process.extractOne(phrase, list(_known()), scorer=fuzz.ratio, score_cutoff=87)
    if found is None or abs(len(found[0]) - len(phrase)) > 2:
        return None
    return (_known()[found[0]], set(core)), 0.7


def _mere_label(rest: list[str], number: int) -> Named | None:
    """A header that is nothing but a label (`Work`, `Mobile 2`): by habit a phone, unless the content says otherwise."""
    labels = [_labels()[w] for w in rest if w in _labels()]
    if labels and len(labels) == len(rest) and labels[0] in _ONLY_LABELS:
        return Named(Target("phone_number", labels[0]), number, 0.4)
    return None


def _loose(rest: list[str], header: str, number: int) -> Named | None:
    """A phone, e-mail or link with words beside it that no one listed (`Website Blog`): those are its label."""
    for word in rest:
        goal = _known().get(word)
        if (
            goal is None
            or goal.component
            or goal.field not in ("phone_number", "email", "website")
            or len(rest) > 3
        ):
            continue
        if any(w in _NOT_LOOSE for w in rest):
            return None
        given = [w for w in re.split(r"[\W_]+", header) if fold(w) != word and not w.isdigit()]
        return Named(Target(goal.field, " ".join(given) or goal.label), number, 0.5)
    return None


def _damaged(header_key: str) -> Named | None:
    wanted = pattern(header_key)
    hits = [phrase for squeezed, phrase in _squeezed().items() if wanted.fullmatch(squeezed)]
    return Named(_known()[min(hits, key=len)], 0, 0.8) if hits else None
