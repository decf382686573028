"""A header in any of the known languages: the field that it names, with label, number and partner told apart."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import lru_cache

from app.domain.folding import fold
from app.formats.mapping.headers import LOST, any_of, key, neutral, pattern, tokens, word_set
from app.formats.mapping.lexicon import FILLERS, Named, bare, known, label_words, squeezed
from app.formats.mapping.peculiar import EITHER, expansions, is_about, peculiar, several
from app.formats.mapping.targets import Target
from app.formats.mapping.vocabulary import (
    CHILD,
    DIRECT,
    LANDLINE,
    LETTERS,
    PEOPLE,
    RELATIONS,
    STRANGERS,
    TIMES,
)

_TYPE_WORDS = word_set("""
    type label typ art bezeichnung etiquette tipo etiqueta etichetta soort rodzaj kind
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
    woon wohn bezoek privat geschafts dienst firmen buro arbeits mobil haus heim haupt kontakt kunden werk huis prive mobiel zweit
    rechnungs liefer home work
""")
_NOT_LOOSE = word_set("""
    status opt count verified valid date bounce bounced sent last first opened clicks consent permission quality source
    provider domain format extension type hash rating check
""")
MOST_WORDS = 5
"""A header of more words is none with abbreviations, but a sentence."""
LOOSE = 0.5
"""How sure a phone, e-mail or link is that has words beside it which no one listed."""
_NAMES = ("display_name", "first_name", "last_name", "middle_name", "nickname", "birthday")
_ROMAN = {"ii": 2, "iii": 3, "one": 1, "two": 2, "three": 3}


@lru_cache(maxsize=4096)
def named(header: str) -> Named | None:
    """What the header says, None if it names no field."""
    text = neutral(header.split("\n", maxsplit=1)[0] if len(header) > 60 else header)
    if LOST in key(text):
        return _damaged(key(text))
    given = _split(tokens(text))
    found = _read(given, text)
    if found is None or found.sure <= LOOSE:
        found = _in_full(text, given) or several(given) or found
    if found is None and "(" in text:
        found = _read(_split(tokens(text.split("(")[0])), text)
    if found is None and (":" in text or "/" in text):
        parts = [p for p in text.replace(":", "/").split("/") if p.strip()]
        found = (
            next((n for p in parts if (n := _read(_split(tokens(p)), p))), None) if len(parts) > 1 else None
        )
    goal = found.target if found else None
    if found and goal and goal.field == "phone_number" and not goal.label and any_of(given, LANDLINE):
        return replace(found, target=replace(goal, label="Home"))
    return found


@lru_cache(maxsize=4096)
def strange(header: str) -> bool:
    """Whether the header says that the column is something else, however its cells look: a tax number, followers."""
    given = tokens(neutral(header))
    return any_of(given, STRANGERS) or is_about(given)


def _in_full(header: str, given: list[str]) -> Named | None:
    """What the header says once the words that dots cut short are written in full: what most ways to do so agree upon."""
    if len(given) > MOST_WORDS:
        return None
    ways = [
        n for words in expansions(header, given) if (n := _read(words, header, near=False)) and n.sure > 0.7
    ]
    goals = Counter((n.target.field, n.target.component, n.target.label) for n in ways).most_common(2)
    if not goals or (len(goals) > 1 and goals[0][1] < 2 * goals[1][1]):
        return None
    found = next(n for n in ways if (n.target.field, n.target.component, n.target.label) == goals[0][0])
    return replace(found, sure=0.8)


def _split(given: list[str]) -> list[str]:
    """The words with known compounds taken apart (`privatadresse`, `mobilnummer`)."""
    result: list[str] = []
    for word in given:
        stem = word.removesuffix("nr")
        if stem != word and word not in known() and (stem in known() or stem in label_words()):
            result += [stem, "nr"]
            continue
        if word in known() or word in label_words() or len(word) < 8:
            result.append(word)
            continue
        for prefix in _PREFIXES:
            rest = word.removeprefix(prefix).removeprefix("s") if word.startswith(prefix) else ""
            rest = rest if rest in known() else word.removeprefix(prefix)
            if word.startswith(prefix) and (rest in known() or rest in FILLERS):
                result += [prefix, rest]
                break
        else:
            result.append(word)
    return result


def _read(given: list[str], header: str, near: bool = True) -> Named | None:
    numbers = [int(w) for w in given if w.isdigit() and len(w) < 3]
    number = numbers[0] if numbers else 0
    number = number or next((_ROMAN[w] for w in given if w in _ROMAN and len(given) > 1), 0)
    whole = " ".join(given)
    if whole in known():
        return Named(known()[whole], number if number != 1 or not numbers else 0)
    rest = [w for w in given if not (w.isdigit() and len(w) < 3) and w not in _ROMAN]
    if not rest:
        return None
    if " ".join(rest) in known():
        return Named(known()[" ".join(rest)], number)
    if (found := peculiar(header, rest)) is not None:
        return found
    if any_of(rest, STRANGERS) or is_about(rest):
        return None
    is_label = rest[-1] in _TYPE_WORDS and len(rest) > 1
    if is_label:
        rest = rest[:-1]
    partner = [w for w in rest if w in _PARTNER]
    if partner and len(rest) > len(partner):
        rest = [w for w in rest if w not in _PARTNER and w != "s"]
    side = next((_SIDES[w] for w in rest if w in _SIDES), "") if len(rest) > 1 else ""
    if relation := next((RELATIONS[w] for w in rest if w in RELATIONS), ""):
        side, rest = relation, [w for w in rest if w not in RELATIONS]
        if all(w in FILLERS for w in rest):
            return Named(Target("related", side), number)
    core = _core(rest) or (_near(rest) if near else None)
    if core is None:
        return _mere_label(rest, number) or _loose(rest, side, header, number)
    goal, sure = core
    said = (
        {**LETTERS, **TIMES, **label_words()} if goal[0].field in ("phone_number", "email") else label_words()
    )
    labels = [said[w] for w in rest if w in said and w not in goal[1]]
    return _finished(goal[0], side, labels, is_label, bool(partner), number, sure)


def _finished(
    goal: Target, side: str, labels: list[str], is_label: bool, partner: bool, number: int, sure: float
) -> Named | None:
    label = goal.label
    if goal.field == "display_name" and "Work" in labels and not side and not partner:
        return Named(Target("company"), number, EITHER)
    if side and (goal.field == "phone_number" or (goal.field == "email" and side in RELATIONS.values())):
        label, labels = side, []
    elif side and goal.field in ("display_name", "first_name"):
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
            if phrase in label_words() and any(w not in label_words() and w not in FILLERS for w in around):
                continue
            goal = known().get(phrase) or bare().get(phrase)
            if goal is None and length == 1:
                goal = known().get(squeezed().get("".join(part), ""))
            if goal is None or (length == 1 and not _stands(phrase, around)):
                continue
            if all(_goes_with(w, goal) for w in around):
                return (goal, set(part)), 1.0 if length > 1 or len(around) < 2 else 0.8
    return None


def _stands(word: str, around: list[str]) -> bool:
    """Whether a word that means many things is a name here: "last" and "first" beside a person only."""
    if word in ("first", "last"):
        return all(w in PEOPLE or w in CHILD for w in around)
    who = word in PEOPLE or word in ("contact", "kontakt", "contacto", "contatto", "contato", "person")
    if who and any(label_words().get(w) == "Mobile" for w in around):
        return False  # it is whose number that is
    return word not in ("name", "contact") or len(around) < 2 or all(w in PEOPLE for w in around)


def _goes_with(word: str, goal: Target) -> bool:
    """Whether a word beside a name leaves it what it is."""
    if word in label_words() or word in FILLERS or word in _SIDES:
        return True
    if goal.field == "phone_number" and (word in LANDLINE or word in DIRECT or word in TIMES):
        return True
    return (word in LETTERS and goal.field in ("phone_number", "email")) or (
        word in CHILD and goal.field in _NAMES
    )


def _near(rest: list[str]) -> tuple[tuple[Target, set[str]], float] | None:
    core = [w for w in rest if w not in label_words()] or rest
    phrase = " ".join(core)
    if len(phrase) < 6:
        return None
    from rapidfuzz import fuzz, process

    found = process.extractOne(phrase, list(known()), scorer=fuzz.ratio, score_cutoff=87)
    if found is None or abs(len(found[0]) - len(phrase)) > 2:
        return None
    return (known()[found[0]], set(core)), 0.7


def _mere_label(rest: list[str], number: int) -> Named | None:
    """A header that is nothing but a label (`Work`, `Mobile 2`): by habit a phone, unless the content says otherwise."""
    labels = [label_words()[w] for w in rest if w in label_words()]
    if labels and len(labels) == len(rest) and labels[0] in _ONLY_LABELS:
        return Named(Target("phone_number", labels[0]), number, 0.4)
    return None


def _loose(rest: list[str], side: str, header: str, number: int) -> Named | None:
    """A phone, e-mail, link, address or note with words beside it that no one listed (`Website Blog`): those are its label."""
    if len(rest) > 3 or any(w in _NOT_LOOSE for w in rest):
        return None
    for word in rest:
        goal = known().get(word)
        if (
            goal is None
            or goal.component
            or goal.field not in ("phone_number", "email", "website", "address", "note")
        ):
            continue
        if goal.field == "note":
            return Named(goal, number, 0.6)
        given = [w for w in re.split(r"[\W\d_]+", header) if w and fold(w) != word]
        own = [w for w in given if fold(w) not in FILLERS and fold(w) not in ("e", *LANDLINE)]
        return Named(Target(goal.field, side or goal.label or " ".join(own) or None), number, LOOSE)
    return None


def _damaged(header_key: str) -> Named | None:
    wanted = pattern(header_key)
    hits = [phrase for squeezed, phrase in squeezed().items() if wanted.fullmatch(squeezed)]
    return Named(known()[min(hits, key=len)], 0, 0.8) if hits else None
